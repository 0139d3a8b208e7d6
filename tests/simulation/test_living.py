"""What a simulated organisation lives through: the same for equal seeds, and fair."""

from __future__ import annotations

from random import Random

import pytest

from bot.simulation.growing import MOST_SUPPLY, Garden
from bot.simulation.living import live
from bot.simulation.measuring import figures


def test_equal_seeds_give_equal_lives_and_others_do_not() -> None:
    once, again, other = ([*live(30, 4, 0.8, seed)] for seed in (1, 1, 2))
    assert once == again
    assert once != other


@pytest.mark.parametrize("supply", [0.0, 0.25, 0.8, MOST_SUPPLY])
def test_there_are_as_many_teachers_for_each_learner_as_asked_for(supply: float) -> None:
    people = Garden(60, supply, Random(1)).people(60)
    teachers = sum(bool(person.offers) for person in people)
    learners = sum(bool(person.wants) for person in people)
    assert teachers / learners == pytest.approx(supply, abs=0.03)


def test_people_come_go_learn_and_teach() -> None:
    weeks = [*live(60, 26, 0.5, 1)]
    assert sum(week.joined for week in weeks) > 0
    assert sum(week.left for week in weeks) > 0
    assert weeks[0].grown_here == 0 < weeks[-1].grown_here
    assert weeks[-1].teachers > weeks[0].teachers
    for week in weeks:
        assert week.taught + week.missed + sum(week.hopeless.values()) <= week.members
        assert week.came_about <= week.lessons
        assert week.worth <= week.best <= week.upper_bound
        assert week.value <= week.upper_bound


@pytest.mark.parametrize("members", [1, 2])
def test_the_smallest_organisations_live_too(members: int) -> None:
    weeks = [*live(members, 5, 0.8, 1)]
    assert len(weeks) == 5
    assert figures(weeks)["starved"] == 0


def test_where_nobody_teaches_nobody_is_introduced() -> None:
    weeks = [*live(20, 3, 0.0, 1)]
    assert [week.kinds for week in weeks] == [(), (), ()]
    assert all(week.hopeless["nobody_teaches"] > 0 for week in weeks)
    assert figures(weeks)["coverage"] is None
