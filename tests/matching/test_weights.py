"""What an introduction is worth: the terms of the design, to the point."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.weights import Facts, Points, gap, parts, points

PLAIN = Facts(
    priority=0,
    fit=1000,
    teacher_level=3,
    learner_level=1,
    shared=240,
    different_team=False,
    different_department=False,
    grades_apart=0,
    weeks_since=52,
    rating=0,
    waited=0,
)


def test_points_come_with_their_parts_by_name() -> None:
    assert points(PLAIN) == Points((("base", 1000), ("novelty", 200)), 1200)


@pytest.mark.parametrize(
    ("change", "name", "value"),
    [
        ({"priority": 1}, "base", 920),
        ({"priority": 2}, "base", 850),
        ({"priority": 40}, "base", 850),
        ({"fit": 333}, "base", 333),
        ({"shared": 0}, "base", 600),
        ({"shared": 120}, "base", 800),
        ({"shared": 480}, "base", 1000),
        ({"teacher_level": None}, "base", 900),
        ({"different_team": True}, "team", 120),
        ({"different_department": True}, "department", 80),
        ({"grades_apart": 2}, "grades", 40),
        ({"weeks_since": None}, "novelty", 200),
        ({"weeks_since": 0}, "novelty", -100),
        ({"weeks_since": 26}, "novelty", 50),
        ({"weeks_since": 520}, "novelty", 200),
        ({"rating": 1000}, "rating", 100),
        ({"rating": -1000}, "rating", -100),
        ({"waited": 2}, "waiting", 120),
        ({"waited": 4}, "waiting", 5240),
    ],
)
def test_each_fact_counts_as_the_design_says(
    change: dict[str, int | bool | None], name: str, value: int
) -> None:
    facts = PLAIN._replace(**change)  # type: ignore[arg-type]
    assert dict(points(facts).parts)[name] == value


def test_one_grade_apart_is_no_distance() -> None:
    assert points(PLAIN._replace(grades_apart=1)) == points(PLAIN)


def test_a_teacher_a_little_ahead_suits_best_and_one_behind_least() -> None:
    assert gap(3, 1) == gap(4, 1) > gap(2, 1) > gap(None, 1) > gap(1, 1) > gap(0, 1) > gap(0, 2)
    assert gap(5, 0) >= gap(None, None) > gap(2, 2)


@given(
    st.builds(
        Facts,
        priority=st.integers(0, 4),
        fit=st.integers(1, 1000),
        teacher_level=st.none() | st.integers(0, 5),
        learner_level=st.none() | st.integers(0, 5),
        shared=st.integers(0, 480),
        different_team=st.booleans(),
        different_department=st.booleans(),
        grades_apart=st.integers(0, 6),
        weeks_since=st.none() | st.integers(0, 100),
        rating=st.integers(-1000, 1000),
        waited=st.integers(0, 9),
    )
)
def test_the_base_is_rounded_once_and_exactly(facts: Facts) -> None:
    exact = (
        1000
        * Fraction((100, 92, 85)[min(facts.priority, 2)], 100)
        * Fraction(facts.fit, 1000)
        * Fraction(gap(facts.teacher_level, facts.learner_level), 1000)
        * (Fraction(6, 10) + Fraction(4, 10) * min(Fraction(1), Fraction(facts.shared, 240)))
    )
    assert abs(parts(facts)[0] - exact) <= Fraction(1, 2)
    assert points(facts).total == sum(parts(facts))
