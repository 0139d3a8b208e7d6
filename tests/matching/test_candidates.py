"""Which lessons may take place, and what is known of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from bot.matching import LeftOut, Meeting, Offer, Problem, Want, draw
from bot.matching.candidates import Index
from tests.matching.worlds import allowed_lessons, problems, world

WORLD = world(["Ana", "Bo", "Cy"], [("Ana", "Rust")], [("Bo", "Rust")])


@settings(deadline=None, max_examples=150)
@given(problem=problems())
def test_every_lesson_that_may_take_place_is_considered_and_no_other(problem: Problem) -> None:
    members = {member.id: member for member in problem.members}
    expected = {
        (teacher, learner): worth
        for (teacher, learner), worth in allowed_lessons(problem).items()
        if members[teacher].teach_cap and members[learner].learn_cap
    }
    arcs = Index(problem.canonical()).arcs()
    assert {
        (arc.offer.member, arc.want.member): (arc.points, arc.offer.skill) for arc in arcs
    } == expected
    assert len(arcs) == len(expected)


@pytest.mark.parametrize(
    ("history", "rating"),
    [
        ((), 0),
        ((Meeting("Ana", "Bo", 30, 5),), 1000),
        # What a learner said last counts.
        ((Meeting("Ana", "Bo", 40, 1), Meeting("Ana", "Bo", 30, 4)), 500),
        ((Meeting("Ana", "Bo", 30, 4), Meeting("Ana", "Bo", 40, 1)), 500),
        # One harsh word by somebody else weighs a third of what it says.
        ((Meeting("Ana", "Cy", 30, 1),), -333),
        ((Meeting("Ana", "Cy", 30, 1), Meeting("Ana", "Bo", 30, 5)), 1000),
        # As a learner, nobody is rated.
        ((Meeting("Bo", "Ana", 30, 1),), 0),
        ((Meeting("Ana", "Bo", 30),), 0),
    ],
)
def test_what_learners_said_is_remembered(history: tuple[Meeting, ...], rating: int) -> None:
    assert Index(replace(WORLD, history=history)).rating("Ana", "Bo") == rating


def test_two_who_have_several_skills_to_share_meet_for_the_best_one() -> None:
    offers = [Offer("Ana", "Rust", 2), Offer("Ana", "SQL", 4)]
    wants = [Want("Bo", "Rust", 2), Want("Bo", "SQL", 1, priority=1)]
    (arc,) = Index(world(["Ana", "Bo"], offers, wants)).arcs()
    assert arc.offer.skill == "SQL"


def test_a_lesson_that_is_worth_nothing_does_not_count_as_a_chance() -> None:
    problem = world(
        ["Ana", "Bo"],
        [("Ana", "cooking")],
        [("Bo", "Rust")],
        fits={("Rust", "cooking"): 0.01},
        history=(Meeting("Ana", "Bo", 0),),
        cooldown_weeks=0,
    )
    plan = draw(problem, 1)
    told = next(each for each in plan.not_matched if each.member == "Bo")
    assert plan.introductions == ()
    assert (told.reason, told.teacher_available) == (LeftOut.NOT_POSSIBLE, False)
