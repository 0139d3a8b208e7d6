"""Rounds drawn from what a real database holds."""

from __future__ import annotations

import zlib
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa

from bot import matching
from bot.matching import Problem
from bot.members import leaving, saying
from bot.rounds import ids
from bot.rounds.draw import CONSOLATION_EVERY, Drawn, draw, draw_due
from bot.rounds.periods import draw_instant
from bot.settings import Settings
from bot.skills import read_list
from storage import introductions, members, rounds, statements, workspaces
from storage.database import Database
from storage.introductions import Introduction
from storage.models import round_
from tests.storage.ground import DAY, TEAM, at_once, join, open_workspace, rows, without

WEEK = 7 * DAY
FIRST = draw_instant("2030-W10")
SETTINGS = Settings()


def week(number: int) -> str:
    return f"2030-W{10 + number:02}"


class Circle:
    """A workspace of members who say things, and its rounds."""

    def __init__(self, database: Database, settings: Settings = SETTINGS) -> None:
        self.database = database
        self.settings = settings
        self.said = 0
        with database.write() as tx:
            open_workspace(tx)

    def says(self, user_id: str, offers: str = "", wants: str = "", **about: Any) -> None:
        """A member who joins if need be, and says what they can teach and want to learn."""
        self.said += 1
        now = FIRST - DAY + timedelta(seconds=self.said)
        with self.database.write() as tx:
            if about or members.find(tx, TEAM, user_id) is None:
                join(tx, user_id, **about)
            saying.say(
                tx,
                TEAM,
                user_id,
                offers=read_list(offers).mentions if offers else (),
                wants=read_list(wants).mentions if wants else (),
                source="command",
                now=now,
            )

    def draws(self, number: int = 0) -> Drawn | None:
        """The round of a week, counted from the first."""
        now = FIRST + number * WEEK
        return draw(self.database, TEAM, week(number), self.settings, now)

    def met(self, number: int = 0) -> list[Introduction]:
        """What the round of a week arranged."""
        with self.database.read() as tx:
            return introductions.of_round(tx, TEAM, ids.round_id(TEAM, week(number)))

    def lessons(self, number: int = 0) -> set[tuple[str, str, str]]:
        """Who teaches whom what in a week."""
        return {
            (each.teacher_id, each.learner_id, each.skill)
            for meeting in self.met(number)
            for each in meeting.lessons
        }

    def arrive(self, number: int = 0) -> None:
        """Everything that a week's round arranged reaches its people."""
        with self.database.write() as tx:
            for each in self.met(number):
                introductions.mark_introduced(
                    tx, TEAM, each.id, "C1", "1.0", FIRST + number * WEEK + DAY
                )

    def notes(self) -> list[tuple[str, datetime]]:
        """Whom a "nobody found" goes to, and when."""
        with self.database.read() as tx:
            found = tx.exec_driver_sql(
                "SELECT user_id, round_id FROM delivery WHERE kind = 'nobody_found'"
            ).all()
            drawn = {
                row.id: row.drawn_at
                for row in tx.execute(sa.select(round_.c.id, round_.c.drawn_at))
            }
        return sorted((user_id, drawn[round_id]) for user_id, round_id in found)


@pytest.fixture
def circle(database: Database) -> Circle:
    return Circle(database)


def test_who_wants_to_learn_meets_who_can_teach_it(circle: Circle) -> None:
    circle.says("ana", offers="Go")
    circle.says("ben", wants="Go")
    circle.says("chi")
    drawn = circle.draws()
    assert drawn is not None
    assert (drawn.members, drawn.introductions) == (3, 1)
    assert drawn.value == drawn.upper_bound > 0
    (meeting,) = circle.met()
    assert (meeting.kind, meeting.state, set(meeting.people)) == ("pair", "planned", {"ana", "ben"})
    assert circle.lessons() == {("ana", "ben", "Go")}
    assert len(meeting.times) == 3


def _pause(circle: Circle) -> None:
    with circle.database.write() as tx:
        members.pause(tx, TEAM, "ana", FIRST - DAY, None)


def _leave(circle: Circle) -> None:
    with circle.database.write() as tx:
        leaving.leave(tx, TEAM, "ana", FIRST - DAY)


def _deactivate(circle: Circle) -> None:
    with circle.database.write() as tx:
        members.note_account(tx, TEAM, "ana", zone="Europe/Berlin", deactivated=True)


def _become_guest(circle: Circle) -> None:
    circle.says("ana", guest="multi")


@pytest.mark.parametrize("happens", [_pause, _leave, _deactivate, _become_guest])
@pytest.mark.parametrize("side", ["teacher", "learner"])
def test_who_does_not_take_part_is_never_introduced(
    circle: Circle, happens: Any, side: str
) -> None:
    other = {"teacher": "learner", "learner": "teacher"}
    says = {"teacher": {"offers": "Go"}, "learner": {"wants": "Go"}}
    circle.says("ana", **says[side])
    circle.says("ben", **says[other[side]])
    happens(circle)
    drawn = circle.draws()
    assert drawn is not None
    assert circle.met() == []


def test_a_break_ends_by_itself(circle: Circle) -> None:
    circle.says("ana", offers="Go")
    circle.says("ben", wants="Go")
    with circle.database.write() as tx:
        members.pause(tx, TEAM, "ana", FIRST - DAY, FIRST + DAY)
    circle.draws()
    assert circle.met() == []
    circle.draws(1)
    assert len(circle.met(1)) == 1


@pytest.mark.parametrize(("one", "other"), [("ana", "ben"), ("ben", "ana")])
def test_a_block_holds_whoever_of_the_two_asked_for_it(
    circle: Circle, one: str, other: str
) -> None:
    circle.says("ana", offers="Go", wants="Juggling")
    circle.says("ben", offers="Juggling", wants="Go")
    with circle.database.write() as tx:
        members.block_person(tx, TEAM, one, other, FIRST - DAY)
    circle.draws()
    assert circle.met() == []
    with circle.database.write() as tx:
        members.unblock_person(tx, TEAM, one, other)
    circle.draws(1)
    assert len(circle.met(1)) == 1


def test_two_who_met_are_not_introduced_again_for_a_while(database: Database) -> None:
    circle = Circle(database, Settings(cooldown_weeks=3))
    circle.says("ana", offers="Go")
    circle.says("ben", wants="Go")
    circle.draws(0)
    circle.arrive(0)
    weeks = [number for number in range(1, 6) if circle.draws(number) and circle.met(number)]
    # Introduced a day after the draw of week 0: at the draw of week 4, three full weeks ago.
    assert weeks[0] == 4


def test_an_introduction_on_its_way_is_not_arranged_twice(circle: Circle) -> None:
    circle.says("ana", offers="Go")
    circle.says("ben", wants="Go")
    circle.draws(0)
    circle.draws(1)
    assert len(circle.met(0)) == 1
    assert circle.met(1) == []


def test_a_round_is_drawn_once(circle: Circle) -> None:
    circle.says("ana", offers="Go")
    circle.says("ben", wants="Go")
    assert circle.draws() is not None
    before = rows(circle.database)
    assert circle.draws() is None
    assert rows(circle.database) == before


def test_a_round_is_drawn_once_by_many_at_the_same_moment(
    circle: Circle, database_url: str
) -> None:
    circle.says("ana", offers="Go")
    circle.says("ben", wants="Go")
    workers = [Database(database_url) for _ in range(8)]
    drawn = at_once([partial(draw, each, TEAM, week(0), SETTINGS, FIRST) for each in workers])
    assert sum(each is not None for each in drawn) == 1
    assert len(circle.met()) == 1
    for each in workers:
        each.close()


def test_ids_follow_from_the_round(circle: Circle) -> None:
    circle.says("ana", offers="Go")
    circle.says("ben", wants="Go")
    circle.draws()
    (meeting,) = circle.met()
    round_id = ids.round_id(TEAM, week(0))
    assert meeting.round_id == round_id
    assert meeting.id == ids.introduction_id(round_id, 0)
    message = ids.message_id(meeting.id, "introduction")
    assert [row[1] for row in rows(circle.database)["delivery"]] == [message]
    assert ids.round_id("T2", week(0)) != round_id


def test_a_draw_that_is_interrupted_leaves_nothing(circle: Circle) -> None:
    circle.says("ana", offers="Go")
    circle.says("ben", wants="Go")
    before = rows(circle.database)
    # The last thing that a draw of an introduction writes is who takes part, and its messages.
    with without(circle.database, "participant"), pytest.raises(sa.exc.DBAPIError):
        circle.draws()
    assert rows(circle.database) == before
    assert circle.draws() is not None
    assert len(circle.met()) == 1


def test_a_round_can_be_drawn_again_from_what_was_stored(circle: Circle) -> None:
    for number in range(12):
        circle.says(
            f"u{number:02}",
            offers=("Go", "Juggling", "Chess")[number % 3],
            wants=("Juggling, Chess", "Chess", "Go")[number % 3],
        )
    drawn = circle.draws()
    assert drawn is not None
    with circle.database.read() as tx:
        stored = rounds.find_by_period(tx, TEAM, week(0))
        assert stored is not None
        problem = rounds.problem_of(tx, TEAM, stored.id)
    assert problem is not None
    plan = matching.draw(Problem.from_json(zlib.decompress(problem).decode()), stored.seed)
    assert (plan.value, plan.upper_bound, plan.digest) == (
        stored.value,
        stored.upper_bound,
        stored.digest,
    )
    again = {(str(each.kind), frozenset(each.members)) for each in plan.introductions}
    assert again == {(meeting.kind, frozenset(meeting.people)) for meeting in circle.met()}


def test_more_people_than_teachers_learn_a_skill_together(circle: Circle) -> None:
    circle.says("ana", offers="Go", zone="Europe/Berlin")
    fans = {f"fan {number}" for number in range(5)}
    for number, fan in enumerate(sorted(fans)):
        circle.says(fan, wants="Go", zone=("Europe/Berlin", "America/New_York")[number % 2])
    drawn = circle.draws()
    (pod,) = circle.met()
    assert (pod.kind, len(pod.people), len(pod.lessons)) == ("pod", 5, 4)
    assert {each.teacher_id for each in pod.lessons} == {"ana"}
    assert len(pod.times) == 3
    assert pod.times_shared
    assert drawn is not None
    assert drawn.value == drawn.upper_bound
    assert sum(each.points for each in pod.lessons) == drawn.value + 3 * 300


def test_three_can_teach_each_other_in_a_ring(circle: Circle) -> None:
    circle.says("ana", offers="Go", wants="Chess", zone="Europe/Berlin")
    circle.says("ben", offers="Juggling", wants="Go", zone="Asia/Kolkata")
    circle.says("chi", offers="Chess", wants="Juggling", zone="Africa/Lagos")
    circle.draws()
    (ring,) = circle.met()
    assert (ring.kind, set(ring.people)) == ("ring", {"ana", "ben", "chi"})
    assert len(circle.lessons()) == len(ring.times) == 3


def test_only_weeks_in_which_somebody_could_have_taught_count_as_waiting(circle: Circle) -> None:
    circle.says("ana", offers="Go")
    fans = {f"fan {number}" for number in range(5)}
    for fan in fans:
        circle.says(fan, wants="Go")
    circle.says("dev", wants="Juggling")
    circle.draws(0)
    (meeting,) = circle.met(0)
    (waiting,) = fans - set(meeting.people)
    with circle.database.read() as tx:
        assert rounds.weeks_waited(tx, TEAM) == {waiting: 1}


def test_waiting_ends_with_a_lesson(circle: Circle) -> None:
    circle.says("ana", offers="Go")
    fans = {f"fan {number}" for number in range(5)}
    for fan in fans:
        circle.says(fan, wants="Go")
    circle.draws(0)
    circle.arrive(0)
    circle.draws(1)
    with circle.database.read() as tx:
        waited = rounds.weeks_waited(tx, TEAM)
    first = {learner for _, learner, _ in circle.lessons(0)}
    second = {learner for _, learner, _ in circle.lessons(1)}
    assert (len(first), len(second), first | second) == (4, 1, fans)
    # The first four met the only teacher already, so nobody was available for them.
    assert waited == {}


def test_who_waits_in_vain_is_told_at_most_once_in_four_weeks(circle: Circle) -> None:
    circle.says("ben", wants="Juggling")
    for number in range(10):
        circle.draws(number)
    told = [at for _, at in circle.notes()]
    assert told[0] == FIRST
    assert len(told) == 2
    assert told[1] - told[0] >= CONSOLATION_EVERY


def test_who_wants_nothing_is_not_told_anything(circle: Circle) -> None:
    circle.says("ana", offers="Go")
    circle.says("ben")
    circle.draws()
    assert circle.notes() == []


def test_two_who_can_teach_each_other_meet_once_for_both(circle: Circle) -> None:
    circle.says("ana", offers="Go", wants="Juggling")
    circle.says("ben", offers="Juggling", wants="Go")
    circle.draws()
    (meeting,) = circle.met()
    assert meeting.kind == "swap"
    assert circle.lessons() == {("ana", "ben", "Go"), ("ben", "ana", "juggling")}


def test_a_related_skill_is_better_than_none_and_the_reason_says_so(circle: Circle) -> None:
    circle.says("ana", offers="Docker")
    circle.says("ben", wants="Kubernetes")
    circle.draws()
    (meeting,) = circle.met()
    (lesson,) = meeting.lessons
    assert (lesson.skill, lesson.wanted) == ("Docker", "Kubernetes")
    assert lesson.why["offer_skill"] is not None


def test_the_skill_itself_wins_over_a_related_one(circle: Circle) -> None:
    circle.says("ana", offers="Docker")
    circle.says("chi", offers="Kubernetes")
    circle.says("ben", wants="Kubernetes")
    circle.draws()
    assert circle.lessons() == {("chi", "ben", "Kubernetes")}


def test_what_was_said_first_is_wanted_first(circle: Circle) -> None:
    circle.says("ana", offers="Chess")
    circle.says("chi", offers="Juggling")
    circle.says("ben", wants="Juggling, Chess")
    circle.draws()
    assert circle.lessons() == {("chi", "ben", "juggling")}


def test_people_on_opposite_sides_of_the_world_are_told_one_by_one(circle: Circle) -> None:
    circle.says("ana", offers="Go", zone="Asia/Tokyo")
    circle.says("ben", wants="Go", zone="America/Sao_Paulo")
    circle.draws()
    kinds = sorted(row[2] for row in rows(circle.database)["delivery"])
    with circle.database.read() as tx:
        left_out = rounds.left_out_of(tx, TEAM, ids.round_id(TEAM, week(0)), "ben")
    # Nine to five in Tokyo is ten at night to six in the morning in São Paulo.
    assert circle.met() == []
    assert left_out is not None
    assert left_out[0] == "no_shared_hours"
    assert kinds == ["nobody_found"]


def test_a_workspace_that_joined_during_the_week_waits_for_the_next(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx, joined=FIRST + timedelta(hours=1))
    assert draw_due(database, SETTINGS, FIRST + DAY) == []
    (drawn,) = draw_due(database, SETTINGS, FIRST + WEEK)
    assert drawn.period == week(1)
    assert draw_due(database, SETTINGS, FIRST + WEEK + timedelta(minutes=1)) == []


def test_a_suspended_workspace_has_no_rounds(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx)
        workspaces.suspend(tx, TEAM, FIRST - DAY)
    assert draw_due(database, SETTINGS, FIRST) == []


def test_what_happens_in_one_workspace_leaves_another_as_it_is(circle: Circle) -> None:
    def posts(team: str, user_id: str, ts: str, *, offers: str = "", wants: str = "") -> None:
        with circle.database.write() as tx:
            join(tx, user_id, team)
            saying.say_in_post(
                tx,
                team,
                user_id,
                "C1",
                ts,
                offers=read_list(offers).mentions if offers else (),
                wants=read_list(wants).mentions if wants else (),
                version=FIRST,
                edited=False,
                now=FIRST,
            )

    with circle.database.write() as tx:
        open_workspace(tx, "T2")
    posts("T2", "ana", "1.000001", offers="Go")
    posts("T2", "ben", "1.000002", wants="Go")
    before = rows(circle.database, "T2")

    posts(TEAM, "ana", "1.000001", offers="Go (expert)", wants="Juggling")
    posts(TEAM, "ben", "1.000002", wants="Go")
    circle.says("chi", wants="Go")
    circle.draws(0)
    circle.arrive(0)
    (meeting,) = circle.met(0)
    with circle.database.write() as tx:
        introductions.note_rating(tx, TEAM, meeting.id, "ben", 1, "no")
        members.block_person(tx, TEAM, "ana", "ben", FIRST)
        post = statements.find_post(tx, TEAM, "C1", "1.000002")
        assert post is not None
        assert statements.withdraw(tx, TEAM, post.id, FIRST)
        leaving.leave(tx, TEAM, "ana", FIRST + DAY)
        workspaces.suspend(tx, TEAM, FIRST + DAY)
    assert rows(circle.database, "T2") == before

    drawn = draw(circle.database, "T2", week(0), SETTINGS, FIRST)
    assert drawn is not None
    assert (drawn.members, drawn.introductions) == (2, 1)
    with circle.database.read() as tx:
        assert [each.user_id for each in statements.standing(tx, "T2")] == ["ana", "ben"]
        assert statements.standing(tx, TEAM, "ana") == []
