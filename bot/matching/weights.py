"""What an arc is worth, in points.

An arc is "this teacher teaches this learner this skill". Its points are whole numbers computed
here and nowhere else, in integer arithmetic (shares are in thousandths), so that every machine
and every later solver agrees to the point. The terms are those of the project's design:

    base        1000 * priority * fit * gap * (0.6 + 0.4 * min(1, shared minutes / 240))
    team        +120 if they are in different teams
    department  +80 if they are in different departments
    grades      +40 if they are two or more grades apart, in either direction
    novelty     +200 if they never met; otherwise from -100 back to +200 over a year
    rating      -100 to +100 from what learners said before
    waiting     60 w + 2500 max(0, w - 2) for a learner who has waited w weeks
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

THOUSAND = 1000
PRIORITIES = (1000, 920, 850)
FULL_OVERLAP = 240
WEEKS_OF_A_YEAR = 52

PARTS = ("base", "team", "department", "grades", "novelty", "rating", "waiting")

# From a teacher two or more steps behind the learner to one five steps ahead.
BEHIND = -2
GAPS = (200, 400, 700, 950, 1000, 1000, 950, 900)
GAP_UNKNOWN = 900

TERMS = {
    "priorities": list(PRIORITIES),
    "full_overlap": FULL_OVERLAP,
    "gaps": list(GAPS),
    "gap_unknown": GAP_UNKNOWN,
    "team": 120,
    "department": 80,
    "grades": 40,
    "novelty": [-100, 200],
    "rating": 100,
    "waiting": [60, 2500, 2],
}
"""What the terms depend on; every round stores it, so that none is replayed with others."""


class Facts(NamedTuple):
    """What the points of an arc depend on.

    `fit` and `rating` are in thousandths (0 to 1000, and -1000 to 1000 with 0 for neutral);
    `shared` in minutes a day; `weeks_since` is None for two who never met.
    """

    priority: int
    fit: int
    teacher_level: int | None
    learner_level: int | None
    shared: int
    different_team: bool
    different_department: bool
    grades_apart: int
    weeks_since: int | None
    rating: int
    waited: int


@dataclass(frozen=True, slots=True)
class Points:
    """Points with their parts (those that are not 0), in the order of PARTS."""

    parts: tuple[tuple[str, int], ...]
    total: int


def divide(amount: int, by: int) -> int:
    """`amount / by` to the nearest whole number, halves upwards, without leaving the integers."""
    return (2 * amount + by) // (2 * by)


def gap(teacher: int | None, learner: int | None) -> int:
    """How well the two levels suit each other, in thousandths.

    Best is a teacher two or three steps ahead. One step ahead is nearly as good; four or five are
    a little far, for somebody who has forgotten what was hard. Equals can still help each other,
    and somebody behind the learner rarely can. A level that nobody said counts as probably fine.
    """
    if teacher is None or learner is None:
        return GAP_UNKNOWN
    return GAPS[max(0, teacher - learner - BEHIND)]


def terms(
    priority: int,
    fit: int,
    gap: int,
    shared: int,
    different_team: int,
    different_department: int,
    grades_apart: int,
    weeks_since: int,
    rating: int,
    waited: int,
) -> tuple[int, int, int, int, int, int, int]:
    """The points of an arc, one number for each of PARTS; `weeks_since` is -1 for "never".

    Nothing but whole numbers: compiled for large rounds, it is still this very function.
    """
    base = divide(
        1000
        * PRIORITIES[min(priority, 2)]
        * fit
        * gap
        * (600 * FULL_OVERLAP + 400 * min(shared, FULL_OVERLAP)),
        1000**4 * FULL_OVERLAP,
    )
    novelty = 200
    if weeks_since >= 0:
        novelty = divide(300 * min(weeks_since, WEEKS_OF_A_YEAR), WEEKS_OF_A_YEAR) - 100
    return (
        base,
        120 if different_team else 0,
        80 if different_department else 0,
        40 if grades_apart >= 2 else 0,
        novelty,
        divide(rating, 10),
        60 * waited + 2500 * max(0, waited - 2),
    )


def parts(facts: Facts) -> tuple[int, ...]:
    """The points of an arc, one number for each of PARTS; their sum is what it is worth."""
    return terms(
        facts.priority,
        facts.fit,
        gap(facts.teacher_level, facts.learner_level),
        facts.shared,
        facts.different_team,
        facts.different_department,
        facts.grades_apart,
        -1 if facts.weeks_since is None else facts.weeks_since,
        facts.rating,
        facts.waited,
    )


def points(facts: Facts) -> Points:
    """The points of an arc, with their parts by name."""
    values = parts(facts)
    return Points(
        tuple((name, value) for name, value in zip(PARTS, values, strict=True) if value),
        sum(values),
    )
