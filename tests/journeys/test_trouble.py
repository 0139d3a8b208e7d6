"""What goes wrong while Potluck runs: a sentence for the member, and nothing lost or halved."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.models import statement
from tests.office import Office
from tests.sandbox.client import RefusedError, texts


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another program writes to the database and does not come to an end."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


@pytest.fixture
def path(tmp_path: Path, migrated_sqlite: Path) -> Path:
    return Path(shutil.copy(migrated_sqlite, tmp_path / "potluck.db"))


@pytest.fixture
def on_sqlite(path: Path) -> Iterator[Office]:
    opened = Office.open(f"sqlite:///{path}")
    yield opened
    opened.close()


def test_a_command_that_cannot_be_stored_says_so_and_works_again(
    on_sqlite: Office, path: Path
) -> None:
    ana = on_sqlite.person("ana")
    with locked(path):
        assert "nothing was saved" in on_sqlite.says(ana, "/teach", "Go")
    assert "You offer and want nothing" in on_sqlite.says(ana, "/teach", "list")
    assert "You can teach *Go*." in on_sqlite.says(ana, "/teach", "Go")


def test_a_locked_database_and_a_silent_slack_share_one_budget(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each alone may take far longer than Slack waits; an answer within its time shows the bound.
    monkeypatch.setattr("bot.app.BUSY_TIMEOUT_MS", 600_000)
    monkeypatch.setattr("handlers.house.LOOKUP_SECONDS", 600.0)
    monkeypatch.setattr("bot.app.LISTENER_TIMEOUT_SECONDS", 60)
    office = Office.open(f"sqlite:///{path}", work=False)
    try:
        ana = office.person("ana")
        slow = office.sandbox.fail("users.info", "delay", seconds=30)
        with locked(path):
            assert "nothing was saved" in office.says(ana, "/teach", "Go")
        assert slow.happened == 1
    finally:
        office.close()


def test_a_form_that_cannot_be_stored_stays_open_with_what_was_typed(
    on_sqlite: Office, path: Path
) -> None:
    ana = on_sqlite.person("ana")
    ana.command("/teach")
    on_sqlite.wait_for(ana.modal)
    typed = {"offers": {"offers": ["Go"]}, "wants": {"wants": []}}
    with locked(path):
        assert "nothing was saved" in ana.submit(typed)["errors"]["offers"]
    ana.submit(typed)
    assert "You can teach *Go*." in texts(on_sqlite.wait_for(ana.modal))


def test_a_post_that_cannot_be_stored_is_not_lost(on_sqlite: Office, path: Path) -> None:
    ana = on_sqlite.person("ana")
    with locked(path):
        ana.post("skill-swap", "I can teach Go")
        on_sqlite.settle()
        assert ana.ephemerals("skill-swap") == []
    on_sqlite.sandbox.advance(timedelta(minutes=7))
    (note,) = on_sqlite.wait_for(lambda: ana.ephemerals("skill-swap"))
    assert "You can teach *Go*." in texts(note)


def test_a_form_that_is_submitted_twice_counts_once(office: Office) -> None:
    ana = office.person("ana")
    ana.command("/teach")
    office.wait_for(ana.modal)

    def submit(_: int) -> None:
        with suppress(RefusedError):
            ana.submit({"offers": {"offers": ["Go"]}, "wants": {"wants": []}})

    with ThreadPoolExecutor(4) as together:
        list(together.map(submit, range(4)))
    office.settle()
    with office.potluck.database.read() as tx:
        stored = tx.execute(sa.select(sa.func.count()).select_from(statement)).scalar_one()
    assert stored == 1
    assert "You can teach *Go*." in office.says(ana, "/teach", "list")


def test_an_answer_counts_though_the_form_that_follows_it_cannot_be_opened(
    office: Office,
) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Go")
    office.says(ben, "/learn", "Go")
    # The introduction, and the question whether they met.
    for _ in range(2):
        office.sandbox.advance_until_something()
    (meeting,) = ben.group_dms()
    office.sandbox.fail("views.open", "expired_trigger_id")
    ben.click(meeting["messages"][-1], "met")
    (note,) = office.wait_for(lambda: ben.ephemerals(meeting["id"]))
    assert "Glad that you met" in texts(note)
    ben.open_home()
    assert office.home(ben, shows="you met")
