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

GAPS = {-1: 400, 0: 700, 1: 950, 2: 1000, 3: 1000, 4: 950, 5: 900}
GAP_FURTHER_BELOW = 200
GAP_UNKNOWN = 900


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
    return GAPS.get(teacher - learner, GAP_FURTHER_BELOW)


def parts(facts: Facts) -> tuple[int, ...]:
    """The points of an arc, one number for each of PARTS; their sum is what it is worth."""
    base = divide(
        1000
        * PRIORITIES[min(facts.priority, len(PRIORITIES) - 1)]
        * facts.fit
        * gap(facts.teacher_level, facts.learner_level)
        * (600 * FULL_OVERLAP + 400 * min(facts.shared, FULL_OVERLAP)),
        THOUSAND**4 * FULL_OVERLAP,
    )
    since = facts.weeks_since
    return (
        base,
        120 if facts.different_team else 0,
        80 if facts.different_department else 0,
        40 if facts.grades_apart >= 2 else 0,
        200 if since is None else divide(300 * min(since, WEEKS_OF_A_YEAR), WEEKS_OF_A_YEAR) - 100,
        divide(facts.rating, 10),
        60 * facts.waited + 2500 * max(0, facts.waited - 2),
    )


def points(facts: Facts) -> Points:
    """The points of an arc, with their parts by name."""
    values = parts(facts)
    return Points(
        tuple((name, value) for name, value in zip(PARTS, values, strict=True) if value),
        sum(values),
    )
