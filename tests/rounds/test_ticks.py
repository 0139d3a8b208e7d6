"""The worker's ticks: everything that is due, again and again, whatever goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from slack_sdk import WebClient

from bot.rounds.periods import next_draw
from bot.scheduler import FORGET_EVERY, PROFILE_LASTS, REMEMBER_EVENTS, Worker
from storage import introductions, members, rounds, statements, workspaces
from storage.members import Member, Profile
from storage.models import event_seen
from tests.rounds.table import Table
from tests.sandbox.client import Person, texts
from tests.storage.ground import without

LAST_WEEK, THIS_WEEK = "2030-W09", "2030-W10"


@pytest.fixture
def hire(table: Table) -> Iterator[Callable[..., Worker]]:
    """A worker that ticks when it is told to."""
    hired: list[Worker] = []

    def build(slack: Callable[[str], WebClient] = table.client) -> Worker:
        hired.append(Worker(table.database, table.clock, table.settings, slack))
        return hired[-1]

    yield build
    for each in hired:
        each.stop()


@pytest.fixture
def worker(hire: Callable[..., Worker]) -> Worker:
    return hire()


def member(table: Table, name: str) -> Member:
    with table.database.read() as tx:
        found = members.find(tx, table.team, table.id(name))
    assert found is not None
    return found


def test_a_tick_sends_what_is_due(table: Table, worker: Worker) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    worker.tick()
    assert table.arrived() == [planned]


def test_a_tick_that_fails_is_followed_by_a_good_one(table: Table, worker: Worker) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    with without(table.database, "delivery"):
        worker.tick()
    assert table.clock.announced() == (-1, [])
    worker.tick()
    assert table.arrived() == [planned]
    assert table.clock.announced()[0] == table.clock.moves


def test_a_draw_that_fails_does_not_keep_messages_from_being_sent(
    table: Table, worker: Worker
) -> None:
    (planned,) = table.introduce([("ana", "ben")], LAST_WEEK)
    with without(table.database, "left_out"):
        worker.tick()
        assert table.arrived() == [planned]
        with table.database.read() as tx:
            assert rounds.find_by_period(tx, table.team, THIS_WEEK) is None
    worker.tick()
    with table.database.read() as tx:
        assert rounds.find_by_period(tx, table.team, THIS_WEEK) is not None


def test_what_comes_next_is_announced_with_the_move_that_was_seen(
    table: Table, worker: Worker
) -> None:
    worker.tick()
    seen, upcoming = table.clock.announced()
    assert seen == table.clock.moves
    assert [each.at for each in upcoming] == [next_draw(table.now)]
    table.introduce([("ana", "ben")], LAST_WEEK, after=timedelta(days=1))
    table.clock.move(timedelta(hours=1))
    worker.tick()
    seen_now, upcoming = table.clock.announced()
    assert seen_now == table.clock.moves == seen + 1
    assert upcoming[0].what == "introduces people"


def test_a_member_who_moved_without_our_knowing_is_followed(table: Table, worker: Worker) -> None:
    table.sandbox.change_person("ben", tz="Asia/Tokyo", title="Staff engineer")
    worker.tick()
    assert member(table, "ben").zone == "Europe/Berlin"
    table.wait(seconds=PROFILE_LASTS.total_seconds() + 1)
    worker.tick()
    ben = member(table, "ben")
    assert (ben.zone, ben.title, ben.grade) == ("Asia/Tokyo", "Staff engineer", 5)
    asked = sum(call.method == "users.info" for call in table.sandbox.calls)
    worker.tick()
    assert sum(call.method == "users.info" for call in table.sandbox.calls) == asked


def test_a_member_who_was_deactivated_without_our_knowing_is_called_off(
    table: Table, worker: Worker
) -> None:
    table.introduce([("ana", "ben")], after=PROFILE_LASTS + timedelta(days=1))
    table.sandbox.deactivate("ben")
    table.wait(seconds=PROFILE_LASTS.total_seconds() + 1)
    worker.tick()
    assert member(table, "ben").deactivated
    with table.database.read() as tx:
        found = introductions.open_of_member(tx, table.team, table.id("ana"))
    assert found == []
    assert not any(call.method == "conversations.open" for call in table.sandbox.calls)


def test_whoever_was_introduced_to_them_is_told(table: Table, worker: Worker) -> None:
    table.introduce([("ana", "ben")])
    worker.tick()
    table.sandbox.deactivate("ben")
    table.wait(seconds=PROFILE_LASTS.total_seconds() + 1)
    worker.tick()
    (meeting,) = Person(table.sandbox, "ana").group_dms()
    assert "called off" in texts(meeting["messages"][0])


def forget_profiles(table: Table) -> None:
    with table.database.write() as tx:
        tx.exec_driver_sql("UPDATE member SET profile_at = NULL, zone = NULL")


def test_a_member_whom_slack_does_not_know_holds_nobody_up(table: Table, worker: Worker) -> None:
    with table.database.write() as tx:
        members.join(tx, table.team, "U000NOBODY", table.now)
    forget_profiles(table)
    worker.tick()
    assert [member(table, name).zone for name in ("ana", "ben", "chi")] == [
        "Europe/Lisbon",
        "Europe/Berlin",
        "Europe/London",
    ]
    calls = len(table.sandbox.calls)
    worker.tick()
    assert len(table.sandbox.calls) == calls
    with table.database.read() as tx:
        gone = members.find(tx, table.team, "U000NOBODY")
    assert gone is not None
    assert not gone.takes_part(table.now)


@pytest.mark.parametrize("fault", [429, 500, "cut_before", "internal_error", "ratelimited"])
def test_slack_is_left_alone_for_a_while_when_it_does_not_answer(
    table: Table, worker: Worker, fault: Any
) -> None:
    forget_profiles(table)
    table.sandbox.fail("users.info", fault)
    for _ in range(3):
        worker.tick()
    assert sum(call.method == "users.info" for call in table.sandbox.calls) == 1
    table.wait(minutes=6)
    worker.tick()
    assert member(table, "ana").zone == "Europe/Lisbon"


def test_a_workspace_without_a_token_is_suspended_and_the_others_go_on(
    table: Table, hire: Callable[..., Worker]
) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    with table.database.write() as tx:
        workspaces.welcome(tx, "T0", "Gone", "UPOTLUCK", table.now - timedelta(days=30))
        members.join(tx, "T0", "U1", table.now)
        members.note_profile(tx, "T0", Profile("U1", "One", "UTC"), table.now)

    def slack(workspace_id: str) -> WebClient:
        if workspace_id != table.team:
            raise LookupError(f"there is no token for workspace {workspace_id}")
        return table.client(workspace_id)

    hire(slack).tick()
    assert table.arrived() == [planned]
    with table.database.read() as tx:
        assert [each.id for each in workspaces.served(tx)] == [table.team]


def test_old_events_are_forgotten_but_not_at_every_tick(table: Table, worker: Worker) -> None:
    def remembered() -> list[str]:
        with table.database.read() as tx:
            return list(tx.execute(sa.select(event_seen.c.event_id)).scalars())

    def see(name: str) -> None:
        long_ago = table.now - REMEMBER_EVENTS - timedelta(minutes=1)
        with table.database.write() as tx:
            workspaces.first_sight(tx, table.team, name, long_ago)
            statements.newest_version(tx, table.team, "C1", name, long_ago, now=long_ago)

    see("Ev1")
    worker.tick()
    assert remembered() == []
    see("Ev2")
    worker.tick()
    assert remembered() == ["Ev2"]
    table.wait(seconds=FORGET_EVERY.total_seconds())
    worker.tick()
    assert remembered() == []
    with table.database.read() as tx:
        assert tx.exec_driver_sql("SELECT count(*) FROM post_version").scalar() == 0


def test_a_stopped_worker_sends_nothing_more(table: Table, worker: Worker) -> None:
    worker.stop()
    (planned,) = table.introduce([("ana", "ben")])
    worker.tick()
    assert table.arrived() == []
    assert table.delivery(planned).owner is None
