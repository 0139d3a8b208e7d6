"""Why people meet and why they do not; and that nobody learns of a block this way."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings

from bot.matching import (
    LeftOut,
    Meeting,
    Member,
    NotMatched,
    Offer,
    Problem,
    Rules,
    Want,
    Why,
    draw,
)
from bot.matching.candidates import Index
from bot.matching.draw import sessions
from bot.matching.reasons import left_out
from tests.matching.worlds import everybody_shares, problems, world

WORLD = world(["Ana", "Bo"], [("Ana", "Rust")], [("Bo", "Rust")])


def about(problem: Problem, member: str) -> NotMatched:
    (found,) = (each for each in draw(problem, 1).not_matched if each.member == member)
    return found


def test_an_introduction_knows_what_made_it_a_good_idea() -> None:
    problem = world(
        [
            Member("Ana", team="red", department="one", grade=5),
            Member("Bo", team="blue", department="one", grade=2, waited=2),
        ],
        [Offer("Ana", "Docker", 4)],
        [Want("Bo", "Kubernetes", 1)],
        shared=lambda one, other: 240,
        history=(Meeting("Bo", "Ana", 30), Meeting("Ana", "Bo", 40, rating=5)),
        fits={("Kubernetes", "Docker"): 0.5},
    )
    lesson = draw(problem, 1).introductions[0].lessons[0]
    assert lesson.why == Why(
        skill="Kubernetes",
        offer_skill="Docker",
        teacher_level=4,
        learner_level=1,
        different_team=True,
        different_department=False,
        grades_apart=3,
        weeks_since=30,
        waited_weeks=2,
        shared_minutes=240,
    )
    assert (lesson.why.relation, lesson.why.never_met) == ("related", False)
    assert Why.from_json(json.loads(json.dumps(lesson.why.to_json()))) == lesson.why


def test_two_who_never_met_and_said_the_same_skill_are_told_so() -> None:
    told = draw(WORLD, 1).introductions[0].lessons[0].why
    assert (told.never_met, told.relation, told.different_team) == (True, "same", False)


def test_nothing_that_people_said_of_their_teachers_reaches_the_reason() -> None:
    liked, disliked = (
        draw(replace(WORLD, history=(Meeting("Ana", "Bo", 30, rating),)), 1).introductions[0]
        for rating in (5, 1)
    )
    assert liked.points > disliked.points
    assert liked.lessons[0].why == disliked.lessons[0].why


@pytest.mark.parametrize(
    ("problem", "reason", "teachers", "available"),
    [
        (world(["Ana", "Bo"], [], [("Bo", "Rust")]), LeftOut.NOBODY_TEACHES, 0, False),
        (world(["Bo"], [("Bo", "Rust")], [("Bo", "Rust")]), LeftOut.NOBODY_TEACHES, 0, False),
        (
            replace(WORLD, away=frozenset({("Ana", "Rust"), ("not here", "Rust")})),
            LeftOut.TEACHERS_AWAY,
            2,
            False,
        ),
        (
            replace(WORLD, history=(Meeting("Bo", "Ana", 3),)),
            LeftOut.MET_RECENTLY,
            1,
            False,
        ),
        (
            replace(WORLD, shared=everybody_shares(["Ana", "Bo"], 29)),
            LeftOut.NO_SHARED_HOURS,
            1,
            False,
        ),
        (
            world([Member("Ana", teach_cap=0), "Bo"], WORLD.offers, WORLD.wants),
            LeftOut.NOT_POSSIBLE,
            1,
            False,
        ),
        (
            replace(WORLD, blocked=frozenset({frozenset({"Ana", "Bo"})})),
            LeftOut.NOT_POSSIBLE,
            1,
            False,
        ),
        (
            replace(WORLD, history=(Meeting("Ana", "Bo", 3),), away=frozenset({("gone", "Rust")})),
            LeftOut.NOT_POSSIBLE,
            2,
            False,
        ),
        (
            world(
                ["Ana", "Bo", Member("Cy", waited=4)],
                [("Ana", "Rust")],
                [("Bo", "Rust"), ("Cy", "Rust")],
                rules=Rules(pod_size=1),
            ),
            LeftOut.TEACHERS_TAKEN,
            1,
            True,
        ),
    ],
)
def test_whoever_waits_in_vain_knows_why(
    problem: Problem, reason: LeftOut, teachers: int, available: bool
) -> None:
    assert about(problem, "Bo") == NotMatched(
        "Bo", reason, "Rust", teachers=teachers, teacher_available=available
    )


@pytest.mark.parametrize(
    ("member", "wants", "reason"),
    [
        (Member("Ana"), [], LeftOut.ONLY_TEACHES_NOBODY_WANTED),
        (Member("Ana"), [("Ana", "Rust")], LeftOut.NOBODY_TEACHES),
        (Member("Ana", learn_cap=0), [("Ana", "Rust")], LeftOut.ONLY_TEACHES_NOBODY_WANTED),
        (Member("Ana", teach_cap=0), [], LeftOut.NEITHER_TEACHES_NOR_LEARNS),
    ],
)
def test_a_teacher_without_learners_knows_why(
    member: Member, wants: list[tuple[str, str]], reason: LeftOut
) -> None:
    assert about(world([member], [("Ana", "Rust")], wants), "Ana").reason is reason


def test_a_teacher_whose_learners_went_elsewhere_is_told_so() -> None:
    problem = world(
        ["Ana", "Bo", "Cy"],
        [Offer("Ana", "Rust", 1), Offer("Cy", "Rust", 4)],
        [Want("Bo", "Rust", 1)],
    )
    assert about(problem, "Ana").reason is LeftOut.ONLY_TEACHES_NOT_NEEDED


def test_somebody_who_said_nothing_yet_is_told_so() -> None:
    assert about(world(["Ana"]), "Ana").reason is LeftOut.NEITHER_TEACHES_NOR_LEARNS


def test_a_teacher_who_is_not_taught_is_still_known_to_have_been_introduced() -> None:
    problem = world(["Ana", "Bo"], [("Ana", "Rust")], [("Bo", "Rust"), ("Ana", "drawing")])
    assert about(problem, "Ana") == NotMatched(
        "Ana", LeftOut.NOBODY_TEACHES, "drawing", introduced=True
    )


def test_of_several_wishes_the_nearest_miss_is_told() -> None:
    problem = world(
        ["Ana", "Bo", Member("Cy", waited=4)],
        [("Ana", "Rust")],
        [
            Want("Bo", "drawing", priority=0),
            Want("Bo", "Rust", priority=1),
            Want("Cy", "Rust"),
        ],
        rules=Rules(pod_size=1),
    )
    told = about(problem, "Bo")
    assert (told.reason, told.skill) == (LeftOut.TEACHERS_TAKEN, "Rust")


def test_a_block_looks_like_a_teacher_without_room() -> None:
    blocked = replace(WORLD, blocked=frozenset({frozenset({"Ana", "Bo"})}))
    no_room = replace(WORLD, members=(Member("Ana", teach_cap=0), Member("Bo")))
    assert about(blocked, "Bo") == about(no_room, "Bo")


def test_a_blocked_learner_is_told_what_the_others_are_told() -> None:
    fans = ["Bo", "Cy", "Di"]
    problem = world(
        ["Ana", "Bo", "Cy", Member("Di", waited=5)],
        [("Ana", "Rust")],
        [(fan, "Rust") for fan in fans],
        blocked=frozenset({frozenset({"Ana", "Bo"})}),
        rules=Rules(pod_size=1),
    )
    blocked, other = about(problem, "Bo"), about(problem, "Cy")
    assert replace(blocked, member="", teacher_available=True) == replace(other, member="")


@settings(deadline=None, max_examples=150)
@given(problem=problems())
def test_reasons_are_the_same_whether_or_not_there_are_blocks(problem: Problem) -> None:
    plan = draw(problem, 1)
    lessons = [lesson for each in plan.introductions for lesson in each.lessons]
    taught = {lesson.learner for lesson in lessons}
    given_ = sessions(plan.introductions)
    unblocked = Index(replace(problem.canonical(), blocked=frozenset()))
    expected = left_out(unblocked, set(), taught, given_)

    def as_told(found: tuple[NotMatched, ...]) -> list[NotMatched]:
        return [replace(each, teacher_available=False) for each in found]

    assert as_told(plan.not_matched) == as_told(expected)


@settings(deadline=None, max_examples=100)
@given(problem=problems())
def test_everybody_is_taught_or_introduced_or_told_why_not(problem: Problem) -> None:
    plan = draw(problem, 1)
    introduced = {name for each in plan.introductions for name in each.members}
    told = {each.member for each in plan.not_matched}
    assert introduced | told == {member.id for member in problem.members}
    assert {each.member for each in plan.not_matched if each.introduced} == introduced & told
