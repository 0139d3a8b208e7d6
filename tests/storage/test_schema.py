"""Migrations: from nothing to here, safely, and a sentence for whatever stands in the way."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext

from storage import members, schema, skills, statements
from storage.database import Database, DatabaseError
from storage.models import metadata
from tests import postgres
from tests.storage.ground import NOW, TEAM, join, open_workspace, rows

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534


@contextmanager
def opened(url: str, **options: Any) -> Iterator[Database]:
    database = Database(url, **options)
    try:
        yield database
    finally:
        database.close()


def plain(fact: Any) -> Any:
    """A fact of the inspector without the objects that are never equal."""
    if isinstance(fact, dict):
        return sorted((key, plain(value)) for key, value in fact.items())
    if isinstance(fact, list):
        return [plain(value) for value in fact]
    return str(fact)


def shape(database: Database) -> dict[str, Any]:
    """Everything that the database knows about its tables, in an order of its own."""
    look = sa.inspect(database.engine)

    def told(facts: Any) -> list[str]:
        # The order of columns and constraints says nothing.
        return sorted(str(plain(fact)) for fact in facts)

    return {
        name: [
            told(look.get_columns(name)),
            told([look.get_pk_constraint(name)]),
            told(look.get_foreign_keys(name)),
            told(look.get_unique_constraints(name)),
            told(look.get_check_constraints(name)),
            told(look.get_indexes(name)),
        ]
        for name in sorted(look.get_table_names())
    }


def test_migrations_lead_from_nothing_to_this_schema(empty_database_url: str) -> None:
    with opened(empty_database_url) as database:
        assert schema.state(database) is schema.State.EMPTY
        with pytest.raises(DatabaseError, match=r"not migrated yet\. Run: python -m bot migrate"):
            schema.require_current(database)
        schema.migrate(database)
        assert schema.state(database) is schema.State.CURRENT
        schema.require_current(database)


@pytest.fixture
def migrated(empty_database_url: str) -> Iterator[Database]:
    """A migrated database of either kind, for this test alone."""
    with opened(empty_database_url) as database:
        schema.migrate(database)
        yield database


def test_the_migrations_and_the_models_say_the_same(database: Database) -> None:
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_a_migrated_database_is_just_like_one_made_from_the_models(migrated: Database) -> None:
    by_migrations = shape(migrated)
    with migrated.write() as tx:
        metadata.drop_all(tx)
        metadata.create_all(tx)
    assert by_migrations == shape(migrated)


def test_migrating_twice_changes_nothing(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx)
    before, built = rows(database), shape(database)
    schema.migrate(database)
    assert (rows(database), shape(database)) == (before, built)


def test_what_the_first_revision_held_comes_through(empty_database_url: str) -> None:
    with opened(empty_database_url) as database:
        schema.migrate(database, "0001")
        with database.write() as tx:
            for words in (
                "workspace (id, name, bot_user_id, joined_at)"
                " VALUES ('T1', 'Team', 'UBOT', '2026-11-01 09:00:00')",
                "member (workspace_id, user_id, joined_at) VALUES ('T1', 'ana', '2026-11-02')",
                "skill (workspace_id, id, name, key) VALUES ('T1', 's1', 'Kubernetes',"
                " 'kubernetes'), ('T1', 's2', 'Go', 'go')",
                "skill_alias (workspace_id, key, skill_id) VALUES ('T1', 'k8s', 's1'),"
                " ('T1', 'go', 's1')",
                "statement (workspace_id, id, user_id, source, said_at)"
                " VALUES ('T1', 'a', 'ana', 'command', '2026-11-02')",
                "assertion (workspace_id, statement_id, direction, skill_id, position, holds)"
                " VALUES ('T1', 'a', 'offer', 's1', 0, true)",
            ):
                tx.exec_driver_sql(f"INSERT INTO {words}")
        schema.migrate(database)
        schema.require_current(database)
        with database.read() as tx:
            (entry,) = statements.standing(tx, "T1")
            assert (entry.user_id, entry.skill, entry.key) == ("ana", "Kubernetes", "kubernetes")
            # A name of its own stays what it was, whatever an alias said.
            assert skills.names(tx, "T1") == {
                "kubernetes": "Kubernetes",
                "k8s": "Kubernetes",
                "go": "Go",
            }
            member = members.find(tx, "T1", "ana")
            assert member is not None
            assert not member.findable, "nobody agreed to be found yet"


def test_several_processes_may_migrate_at_once(empty_database_url: str) -> None:
    program = (
        "import sys; from storage import schema; from storage.database import Database; "
        "schema.migrate(Database(sys.argv[1]))"
    )
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", program, empty_database_url],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    said = [process.communicate()[1] for process in processes]
    assert [process.returncode for process in processes] == [0, 0, 0], said
    with opened(empty_database_url) as database:
        assert schema.state(database) is schema.State.CURRENT


def test_a_database_of_a_newer_potluck_is_left_as_it_is(migrated: Database) -> None:
    database = migrated
    with database.write() as tx:
        open_workspace(tx)
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    before, built = rows(database), shape(database)
    assert schema.state(database) is schema.State.NEWER
    with pytest.raises(DatabaseError, match=r"by a newer Potluck\. Run that version, or restore"):
        schema.migrate(database)
    with pytest.raises(DatabaseError, match=r"by a newer Potluck\. Run that version instead"):
        schema.require_current(database)
    assert (rows(database), shape(database)) == (before, built)
    with database.read() as tx:
        assert tx.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() == "9999"


def test_rebuilding_a_table_keeps_the_rows_that_hang_on_it(migrated: Database) -> None:
    with migrated.write() as tx:
        open_workspace(tx)
        join(tx, "ana")
        statements.record(tx, TEAM, "ana", "command", [], NOW)
    before = rows(migrated)
    with schema.rebuilding(migrated) as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("member", recreate="auto") as member:
            member.alter_column("title", server_default="unknown")
    assert rows(migrated) == before


def test_rebuilding_that_would_lose_a_parent_is_taken_back(empty_database_url: str) -> None:
    with opened(empty_database_url) as database:
        schema.migrate(database)
        with database.write() as tx:
            open_workspace(tx)
            join(tx, "ana")
        before = rows(database)
        # PostgreSQL never lets go of its foreign keys; SQLite's are checked at the end.
        with (
            pytest.raises((DatabaseError, sa.exc.IntegrityError)),
            schema.rebuilding(database) as connection,
        ):
            connection.exec_driver_sql("DELETE FROM workspace")
        assert rows(database) == before


def test_foreign_keys_hold_after_a_migration(empty_database_url: str) -> None:
    with opened(empty_database_url) as database:
        schema.migrate(database)
        with pytest.raises(sa.exc.IntegrityError), database.write() as tx:
            tx.exec_driver_sql(
                "INSERT INTO skill (workspace_id, id, name, key) VALUES ('T0', 's', 'Go', 'go')"
            )


def test_foreign_keys_hold_after_a_migration_that_failed(empty_database_url: str) -> None:
    with opened(empty_database_url) as database:
        with database.write() as tx:
            # In the way of the migration's own table of that name.
            tx.exec_driver_sql("CREATE TABLE workspace (id VARCHAR PRIMARY KEY)")
            tx.exec_driver_sql("CREATE TABLE child (of VARCHAR REFERENCES workspace (id))")
        with pytest.raises(DatabaseError, match="workspace"):
            schema.migrate(database)
        assert schema.state(database) is schema.State.EMPTY
        assert sorted(sa.inspect(database.engine).get_table_names()) == ["child", "workspace"]
        with pytest.raises(sa.exc.IntegrityError), database.write() as tx:
            tx.exec_driver_sql("INSERT INTO child (of) VALUES ('nobody')")


def test_a_file_locked_by_another_program_is_named(migrated_sqlite: Path, tmp_path: Path) -> None:
    path = tmp_path / "potluck.db"
    shutil.copy(migrated_sqlite, path)
    browser = sqlite3.connect(path, isolation_level=None)
    browser.execute("BEGIN EXCLUSIVE")
    with opened(f"sqlite:///{path}", busy_timeout_ms=20) as database:
        with pytest.raises(DatabaseError, match=r"potluck\.db is locked by another program"):
            schema.migrate(database)
        browser.close()
        schema.migrate(database)


def test_a_file_locked_against_reading_is_named(tmp_path: Path) -> None:
    path = tmp_path / "potluck.db"
    browser = sqlite3.connect(path, isolation_level=None)
    browser.execute("PRAGMA locking_mode=EXCLUSIVE")
    browser.execute("CREATE TABLE t (x)")
    with (
        opened(f"sqlite:///{path}", busy_timeout_ms=20) as database,
        pytest.raises(DatabaseError, match="is locked by another program"),
    ):
        schema.state(database)
    browser.close()


def test_a_file_that_is_no_database_is_named_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "potluck.db"
    path.write_text("Dear diary, today I learnt to juggle.\n" * 100)
    with opened(f"sqlite:///{path}") as database:
        with pytest.raises(DatabaseError, match=r"potluck\.db is not an SQLite database\. Move it"):
            schema.state(database)
        with pytest.raises(DatabaseError, match="is not an SQLite database"):
            schema.migrate(database)
    assert path.read_text().startswith("Dear diary")


def test_a_folder_instead_of_a_file_is_named(tmp_path: Path) -> None:
    with (
        opened(f"sqlite:///{tmp_path}") as database,
        pytest.raises(DatabaseError, match=r"cannot be opened\. Check that the folder exists"),
    ):
        schema.state(database)


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Permissions do not bind root: as root, be somebody else for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that everybody may look into; pytest's own are for their owner alone."""
    folder = Path(tempfile.mkdtemp(prefix="potluck-readonly-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_file_is_named(migrated_sqlite: Path, public_folder: Path) -> None:
    path = public_folder / "potluck.db"
    shutil.copy(migrated_sqlite, path)
    path.chmod(0o444)
    public_folder.chmod(0o777)
    with (
        opened(f"sqlite:///{path}") as database,
        as_ordinary_user(),
        pytest.raises(DatabaseError, match=r"potluck\.db is read-only\. Give this user write"),
    ):
        schema.require_current(database)


def test_a_read_only_file_that_needs_a_migration_is_named(public_folder: Path) -> None:
    path = public_folder / "potluck.db"
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE other (x)")
    connection.close()
    path.chmod(0o444)
    public_folder.chmod(0o777)
    with (
        opened(f"sqlite:///{path}") as database,
        as_ordinary_user(),
        pytest.raises(DatabaseError, match=r"potluck\.db is read-only\. Give this user write"),
    ):
        schema.migrate(database)


def test_a_read_only_folder_is_named(public_folder: Path) -> None:
    public_folder.chmod(0o555)
    with (
        opened(f"sqlite:///{public_folder / 'potluck.db'}") as database,
        as_ordinary_user(),
        pytest.raises(DatabaseError, match=r"cannot be opened\. Check that the folder exists and"),
    ):
        schema.migrate(database)


def test_a_server_that_is_not_there_is_named_without_its_password(tmp_path: Path) -> None:
    with (
        opened(f"postgresql://potluck:s3cret@/potluck?host={tmp_path}") as database,
        pytest.raises(
            DatabaseError, match="Check that the server is running and that DATABASE_URL is"
        ) as said,
    ):
        schema.state(database)
    assert "s3cret" not in str(said.value)


def test_a_user_who_may_not_make_tables_is_told_so(postgres_server: postgres.Server) -> None:
    url = postgres_server.create("narrow")
    with opened(url) as database, database.write() as tx:
        tx.exec_driver_sql("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
        tx.exec_driver_sql("CREATE ROLE guest LOGIN")
    with (
        opened(url.replace("potluck@", "guest@")) as database,
        pytest.raises(DatabaseError, match=r"this user may not do that \(permission denied"),
    ):
        schema.migrate(database)
    postgres_server.drop("narrow")
