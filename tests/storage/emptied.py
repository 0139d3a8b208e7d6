"""Databases for tests of storage: one PostgreSQL database, emptied for each test.

Making a database takes PostgreSQL half a second, deleting a handful of rows a few milliseconds.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import Database
from storage.models import metadata
from tests import postgres

_OTHERS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid()"
)


@pytest.fixture(scope="session")
def shared_postgres(postgres_server: postgres.Server) -> str:
    """The database that all tests of a room use, one after the other."""
    return postgres_server.create(f"shared_{uuid.uuid4().hex}", "migrated")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A migrated database without content: every test that asks for it runs on both kinds."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("migrated_sqlite")
        shutil.copy(template, tmp_path / "potluck.db")
        return f"sqlite:///{tmp_path / 'potluck.db'}"
    url: str = request.getfixturevalue("shared_postgres")
    database = Database(url)
    with database.write() as tx:
        tx.exec_driver_sql(_OTHERS)
        for table in reversed(metadata.sorted_tables):
            tx.execute(table.delete())
    database.close()
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of either kind in which nothing was ever migrated, for this test alone."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    name = f"empty_{uuid.uuid4().hex}"
    yield server.create(name)
    server.drop(name)
