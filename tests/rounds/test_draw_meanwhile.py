"""What people do while a round is drawn: it takes its time, and nobody has to wait for it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextvars import copy_context
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from threading import Barrier, Event, Thread
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from bot import matching
from bot.matching import Plan, Problem
from bot.members import leaving
from bot.rounds.draw import MOST_OVERTAKEN, draw, draw_due
from bot.rounds.replay import replay
from bot.settings import Settings
from storage import introductions, members, patience, rounds
from storage.database import BusyError, Database
from storage.members import Profile
from storage.rounds import PastLesson
from tests.rounds import deeds
from tests.rounds.deeds import CHANGES, OTHER_CHANGES, Deed
from tests.rounds.test_draw import FIRST, SETTINGS, Circle, week
from tests.storage.ground import TEAM, at_once, join

REFUSED = (sa.exc.OperationalError, BusyError)
"""What becomes of a deed that would have to wait."""

BOTH = {("ana", "ben", "Go"), ("ana", "chi", "Go")}
ONLY_CHI = {("ana", "chi", "Go")}


@pytest.fixture
def circle(database: Database) -> Circle:
    """Ana teaches two; nobody teaches Dev. Ben said when he works, and in a post what he wants."""
    circle = Circle(database)
    circle.says("ana", offers="Go")
    circle.says("chi", wants="Go")
    circle.says("dev", wants="Juggling")
    with database.write() as tx:
        join(tx, "ben")
        deeds.prefer(tx, "ben")
        deeds.post(tx, wants="Go", edited=False)
    return circle


@dataclass
class Elsewhere:
    """Another process, in which nobody waits for anything; and all that is drawn from here."""

    database: Database
    drawn: list[Problem] = field(default_factory=list)

    def does(self, deed: Deed) -> None:
        """Do it now; one of REFUSED is raised where it would have to wait."""

        def hastily() -> None:
            patience.begin(0.1)
            with self.database.write() as tx:
                deed(tx)

        copy_context().run(hastily)


@pytest.fixture
def elsewhere(database_url: str) -> Iterator[Elsewhere]:
    opened = Elsewhere(Database(database_url))
    yield opened
    opened.database.close()


@pytest.fixture
def meanwhile(
    monkeypatch: pytest.MonkeyPatch, elsewhere: Elsewhere
) -> Callable[[Callable[[], object], int], list[Problem]]:
    """Lets something happen in the midst of the first draws; what all of them are drawn from."""

    def happens(what: Callable[[], object], times: int = 1) -> list[Problem]:
        really = matching.draw

        def slowly(problem: Problem, seed: int) -> Plan:
            elsewhere.drawn.append(problem)
            if len(elsewhere.drawn) <= times:
                what()
            return really(problem, seed)

        monkeypatch.setattr(matching, "draw", slowly)
        return elsewhere.drawn

    return happens


Meanwhile = Callable[..., list[Problem]]


@pytest.mark.parametrize("deed", CHANGES)
def test_what_changes_while_a_round_is_drawn_counts(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile, deed: Deed
) -> None:
    drawn = meanwhile(lambda: elsewhere.does(deed))
    assert circle.draws() is not None
    assert len(drawn) == 2
    assert circle.lessons() == ONLY_CHI
    (again,) = replay(circle.database, week(0))
    assert again.identical


@pytest.mark.parametrize("deed", CHANGES)
def test_what_would_change_while_a_round_is_stored_waits(
    circle: Circle, elsewhere: Elsewhere, monkeypatch: pytest.MonkeyPatch, deed: Deed
) -> None:
    really = rounds.finish

    def finish(*about: Any, **decided: Any) -> None:
        monkeypatch.setattr(rounds, "finish", really)
        with pytest.raises(REFUSED):
            elsewhere.does(deed)
        really(*about, **decided)

    monkeypatch.setattr(rounds, "finish", finish)
    assert circle.draws() is not None
    assert circle.lessons() == BOTH
    elsewhere.does(deed)


@pytest.mark.parametrize("deed", CHANGES)
def test_what_is_being_changed_when_a_round_is_to_be_stored_is_waited_for(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile, deed: Deed
) -> None:
    """It began while the round was decided, and ends when the round waits for it, at the latest."""
    begun, stored = Event(), Event()

    def slowly_do() -> None:
        with elsewhere.database.write() as tx:
            deed(tx)
            begun.set()
            while not (stored.is_set() or _somebody_waits(tx)):
                stored.wait(0.01)

    doing = Thread(target=slowly_do)

    def begin() -> None:
        doing.start()
        assert begun.wait(60)

    meanwhile(begin)
    try:
        assert circle.draws() is not None
    finally:
        stored.set()
        doing.join()
    assert circle.lessons() == ONLY_CHI


def _somebody_waits(tx: Connection) -> bool:
    """Whether another one waits for this transaction; SQLite does not say, so there always yes."""
    if tx.dialect.name == "sqlite":
        return True
    waits = (
        "SELECT count(*) FROM pg_stat_activity WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))"
    )
    return bool(tx.exec_driver_sql(waits).scalar_one())


def test_two_of_a_pod_who_block_each_other_do_not_meet_in_it(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile
) -> None:
    drawn = meanwhile(
        lambda: elsewhere.does(lambda tx: members.block_person(tx, TEAM, "ben", "chi", FIRST))
    )
    circle.draws()
    assert len(drawn) == 2
    assert len(circle.lessons()) == 1


@pytest.mark.parametrize("deed", [deeds.teach_no_more, deeds.keep_no_room])
def test_who_teaches_no_more_is_not_asked_to(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile, deed: Deed
) -> None:
    meanwhile(lambda: elsewhere.does(deed))
    assert circle.draws() is not None
    assert circle.lessons() == set()


def test_a_member_who_leaves_is_not_told_that_nobody_was_found(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile
) -> None:
    meanwhile(lambda: elsewhere.does(lambda tx: leaving.leave(tx, TEAM, "dev", FIRST)))
    circle.draws()
    assert circle.lessons() == BOTH
    assert circle.notes() == []


@pytest.mark.parametrize("deed", OTHER_CHANGES)
def test_what_concerns_no_introduction_does_not_hold_a_round_up(
    circle: Circle,
    elsewhere: Elsewhere,
    meanwhile: Meanwhile,
    caplog: pytest.LogCaptureFixture,
    deed: Deed,
) -> None:
    caplog.set_level(logging.INFO)
    drawn = meanwhile(lambda: elsewhere.does(deed))
    assert circle.draws() is not None
    assert len(drawn) == 1
    assert circle.lessons() == BOTH
    assert "drew round" in caplog.text
    assert "anew" not in caplog.text


@pytest.mark.parametrize("place", [{"team": "Ovens"}, {"department": "Bread"}, {"grade": 9}])
def test_an_introduction_says_where_its_people_work_now(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile, place: dict[str, Any]
) -> None:
    before = {"team": "Cakes", "department": "Sweets", "grade": 2}

    def work(tx: Connection, user_id: str, **where: Any) -> None:
        profile = Profile(user_id, user_id, "Europe/Berlin", **{**before, **where})
        members.note_profile(tx, TEAM, profile, FIRST)

    with circle.database.write() as tx:
        for each in ("ana", "ben", "chi"):
            work(tx, each)
    meanwhile(lambda: elsewhere.does(lambda tx: work(tx, "ben", **place)))
    circle.draws()
    (pod,) = circle.met()
    why = {each.learner_id: each.why for each in pod.lessons}
    assert why["ben"] != why["chi"]


def test_an_introduction_that_arrives_while_the_past_is_read_is_not_arranged_again(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere.does(deeds.introduced_elsewhere)
    really = rounds.past_lessons

    def past_lessons(tx: Connection, workspace_id: str) -> list[PastLesson]:
        found = really(tx, workspace_id)
        elsewhere.does(
            lambda there: introductions.mark_introduced(
                there, TEAM, "elsewhere", "C1", "1.0", FIRST
            )
        )
        return found

    monkeypatch.setattr(rounds, "past_lessons", past_lessons)
    drawn = meanwhile(lambda: None)
    circle.draws()
    assert len(drawn) == 1
    assert circle.lessons() == ONLY_CHI


def test_where_repeats_are_allowed_an_introduction_elsewhere_is_no_obstacle(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile
) -> None:
    circle.settings = Settings(cooldown_weeks=0)
    drawn = meanwhile(lambda: elsewhere.does(deeds.introduced_elsewhere))
    circle.draws()
    assert len(drawn) == 1
    assert circle.lessons() == BOTH


def test_a_round_that_is_there_is_not_decided_once_more(
    circle: Circle, meanwhile: Meanwhile
) -> None:
    drawn = meanwhile(lambda: None)
    circle.draws()
    assert circle.draws() is None
    assert len(drawn) == 1


def test_another_scheduler_that_is_quicker_wins(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    meanwhile(lambda: draw(elsewhere.database, TEAM, week(0), SETTINGS, FIRST))
    assert circle.draws() is None
    assert circle.lessons() == BOTH
    assert caplog.text.count("drew round") == 1
    assert "anew" not in caplog.text


def test_another_scheduler_that_is_quicker_in_the_end_wins(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile
) -> None:
    def happens() -> None:
        if len(elsewhere.drawn) < MOST_OVERTAKEN:
            elsewhere.does(deeds.begin_late)
        else:
            draw(elsewhere.database, TEAM, week(0), SETTINGS, FIRST)

    drawn = meanwhile(happens, MOST_OVERTAKEN)
    assert circle.draws() is None
    assert circle.lessons() == ONLY_CHI
    # Here as often as it was overtaken, and once elsewhere.
    assert len(drawn) == MOST_OVERTAKEN + 1


def test_schedulers_that_have_all_decided_before_one_stores_give_one_round(
    circle: Circle, database_url: str, meanwhile: Meanwhile
) -> None:
    workers = [Database(database_url) for _ in range(4)]
    decided = Barrier(len(workers))
    meanwhile(lambda: decided.wait(60), len(workers))
    done = at_once([partial(draw, each, TEAM, week(0), SETTINGS, FIRST) for each in workers])
    assert sum(each is not None for each in done) == 1
    assert circle.lessons() == BOTH
    for each in workers:
        each.close()


def test_where_something_changes_all_the_time_the_others_wait_at_last(
    circle: Circle, elsewhere: Elsewhere, meanwhile: Meanwhile, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    refused = []

    def changes_hours() -> None:
        start = 540 + len(elsewhere.drawn)
        try:
            elsewhere.does(lambda tx: deeds.prefer(tx, "ben", hours=(start, 1020)))
        except REFUSED as error:
            refused.append(error)

    drawn = meanwhile(changes_hours, 10)
    (done,) = draw_due(circle.database, SETTINGS, FIRST + timedelta(minutes=1))
    assert done.introductions == 1
    assert len(drawn) == MOST_OVERTAKEN + 1
    assert len(refused) == 1
    assert circle.lessons() == BOTH
    with circle.database.read() as tx:
        ben = members.find(tx, TEAM, "ben")
    assert ben is not None
    assert ben.hours_start == 540 + MOST_OVERTAKEN
    said = [each.getMessage() for each in caplog.records]
    assert said[0].startswith(f"round {week(0)} of {TEAM} was drawn anew, {MOST_OVERTAKEN} times")
    assert said[1].startswith(f"drew round {week(0)} of {TEAM}: 4 members, 1 introductions, ")
    assert len(said) == 2
