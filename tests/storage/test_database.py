"""The two doors of a database: what goes through them whole, and what is refused at them."""

from __future__ import annotations

from contextvars import copy_context
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage import patience, workspaces
from storage.database import BusyError, Database, DatabaseError
from storage.models import event_seen, workspace
from tests.storage.ground import NOW, TEAM, at_once, open_workspace


def test_an_instant_comes_back_as_it_went_in(database: Database) -> None:
    written = datetime(2030, 7, 1, 14, 30, 15, 123456, tzinfo=timezone(timedelta(hours=5.5)))
    with database.write() as tx:
        open_workspace(tx, joined=written)
    with database.read() as tx:
        found = workspaces.workspace_named(tx, TEAM)
    assert found is not None
    assert found.joined_at == written
    assert found.joined_at.tzinfo is UTC


def test_a_naive_datetime_is_refused(database: Database) -> None:
    with (
        pytest.raises(sa.exc.StatementError, match="a naive datetime cannot be stored"),
        database.write() as tx,
    ):
        open_workspace(tx, joined=datetime(2030, 3, 4, 9, 0))  # noqa: DTZ001 - that is the point


def test_a_naive_datetime_is_refused_in_a_question_too(database: Database) -> None:
    with pytest.raises(sa.exc.StatementError, match="naive"), database.read() as tx:
        tx.execute(
            sa.select(workspace.c.id).where(
                workspace.c.joined_at < datetime(2030, 3, 4)  # noqa: DTZ001 - that is the point
            )
        )


def test_no_instant_stays_no_instant(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx)
    with database.read() as tx:
        found = workspaces.workspace_named(tx, TEAM)
    assert found is not None
    assert found.suspended_at is None


def test_a_write_that_fails_leaves_nothing(database: Database) -> None:
    def break_off() -> None:
        with database.write() as tx:
            open_workspace(tx)
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        break_off()
    with database.read() as tx:
        assert workspaces.served(tx) == []


def test_a_reader_keeps_its_picture_while_somebody_writes(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx)
    with database.read() as reader:
        assert len(workspaces.served(reader)) == 1
        with database.write() as tx:
            open_workspace(tx, "T2")
    with database.read() as reader:
        assert len(workspaces.served(reader)) == 2


def test_writers_of_two_processes_wait_for_each_other_and_never_fail(database_url: str) -> None:
    # Two Database objects know nothing of each other, like two processes.
    processes = [Database(database_url), Database(database_url)]
    with processes[0].write() as tx:
        open_workspace(tx)

    def write(database: Database, writer: int) -> None:
        for number in range(15):
            with database.write() as tx:
                # Reading first is what makes SQLite's plain BEGIN fail with "locked".
                tx.execute(sa.select(sa.func.count()).select_from(event_seen)).scalar_one()
                workspaces.first_sight(tx, TEAM, f"{writer} {number}", NOW)

    at_once([partial(write, database, writer) for writer, database in enumerate(processes * 3)])
    with processes[0].read() as tx:
        assert tx.execute(sa.select(sa.func.count()).select_from(event_seen)).scalar_one() == 90
    for each in processes:
        each.close()


def test_foreign_keys_are_enforced_on_every_connection(database: Database) -> None:
    def orphan() -> None:
        with database.write() as tx:
            tx.exec_driver_sql(
                "INSERT INTO skill (workspace_id, id, name, key) VALUES ('T0', 's', 'Go', 'go')"
            )

    with pytest.raises(sa.exc.IntegrityError):
        orphan()
    with pytest.raises(sa.exc.IntegrityError):
        orphan()


@pytest.mark.parametrize("written", ["sqlite://", "sqlite:///:memory:", "sqlite:///"])
def test_a_database_in_memory_is_refused(written: str) -> None:
    with pytest.raises(DatabaseError, match=r"Name a file: sqlite:///potluck\.db"):
        Database(written)


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(DatabaseError, match="'mysql'; Potluck keeps its data in SQLite or"):
        Database("mysql://root@localhost/potluck")


@pytest.mark.parametrize("written", ["potluck.db", "", "://"])
def test_an_address_that_is_none_is_refused(written: str) -> None:
    with pytest.raises(DatabaseError, match=r"not a database address\. Write sqlite:///potluck"):
        Database(written)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_postgresql_may_be_written_in_all_its_ways(scheme: str) -> None:
    database = Database(f"{scheme}://potluck@localhost/potluck")
    assert database.url.drivername == "postgresql+psycopg"
    assert database.path is None


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/not/there/potluck.db")
    with database.write() as tx:
        tx.exec_driver_sql("CREATE TABLE t (x)")
    database.close()
    assert (tmp_path / "not" / "there" / "potluck.db").is_file()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DatabaseError, match=r"file/folder of the database cannot be made: Not a"):
        Database(f"sqlite:///{tmp_path}/file/folder/potluck.db")


def test_a_write_waits_for_another_no_longer_than_whoever_asked(database_url: str) -> None:
    """Each would otherwise wait for ever, or ten minutes."""
    processes = [Database(database_url, 600_000) for _ in range(2)]
    with processes[0].write() as tx:
        open_workspace(tx)

    def rename(database: Database) -> None:
        patience.begin(0.2)
        with database.write() as tx:
            tx.execute(sa.update(workspace).values(name="Ours"))

    with processes[0].write() as tx:
        tx.execute(sa.update(workspace).values(name="Other"))
        for each in processes:
            with pytest.raises((sa.exc.OperationalError, BusyError)):
                copy_context().run(rename, each)
    for each in processes:
        each.close()
