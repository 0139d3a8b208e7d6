"""These tests share one PostgreSQL database, emptied for each, and lay a table of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database import Database
from tests.rounds.table import Table
from tests.storage.emptied import database_url, empty_database_url, shared_postgres

__all__ = ["database_url", "empty_database_url", "shared_postgres", "table"]


@pytest.fixture
def table(database: Database, tmp_path: Path) -> Iterator[Table]:
    """A local Slack with three members of Potluck, on either database."""
    laid = Table.lay(database, tmp_path)
    yield laid
    laid.clear()
