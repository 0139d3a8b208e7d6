"""The points of many lessons at once: asked for every combination of facts, then looked up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TypeAlias, TypeVar

import numpy
import numpy.typing

from bot.matching import HIGHEST_LEVEL
from bot.matching.candidates import Index
from bot.matching.weights import PARTS, PRIORITIES, WEEKS_OF_A_YEAR, gap, terms

Numbers: TypeAlias = numpy.typing.NDArray[numpy.int64]
Answers: TypeAlias = numpy.typing.NDArray[numpy.bool_]
Row = TypeVar("Row")

LEVELS = (*range(HIGHEST_LEVEL + 1), None)


def numbers(rows: Iterable[Row], of: Callable[[Row], int]) -> Numbers:
    """A number of each row."""
    return numpy.fromiter(map(of, rows), dtype=numpy.int64)


def level(said: int | None) -> int:
    """The position of a level in LEVELS."""
    return LEVELS.index(said)


@cache
def part(name: str, **facts: int) -> int:
    """The points of one part, where nothing else is known of a lesson."""
    nothing = dict.fromkeys(terms.__annotations__.keys() - {"return"}, 0)
    return terms(**nothing | facts)[PARTS.index(name)]


class Acquaintance:
    """What lessons' two members have been to each other; most have been nothing.

    `at` are the lessons of those who met or must not meet. For these there are `blocked`, `weeks`
    since they met (-1 for never) and what the learner `rated` the teacher (0 for nothing).
    """

    def __init__(
        self, index: Index, lot: Mapping[str, int], teacher: Numbers, learner: Numbers
    ) -> None:
        known = sorted(
            (lot[other] * len(lot) + lot[one], blocked, -1 if weeks is None else weeks, rated or 0)
            for one, other, blocked, weeks, rated in index.acquainted()
            if one in lot and other in lot
        )
        pairs, blocked, weeks, rated = (
            numbers(known, lambda each, part=part: each[part])  # type: ignore[misc]
            for part in range(4)
        )
        pair = teacher * len(lot) + learner
        place = numpy.searchsorted(pairs, pair)
        self.at = numpy.flatnonzero(numpy.append(pairs, -1)[place] == pair)
        here = place[self.at]
        self.blocked, self.weeks, self.rated = blocked[here] > 0, weeks[here], rated[here]


class Worth:
    """What lessons are worth; members are numbered in the order of the problem."""

    def __init__(self, index: Index, fits: Iterable[int]) -> None:
        self._problem = problem = index.problem
        members = problem.members
        self._group = numbers(members, lambda each: problem.shared.group[each.id])
        groups = len(problem.shared.minutes)
        minutes = numpy.array(problem.shared.minutes, dtype=numpy.int64)
        self._minutes = minutes.reshape(groups, groups)
        self._waiting = numbers(members, lambda each: part("waiting", waited=each.waited))
        self._rating = numbers(
            members, lambda each: part("rating", rating=index.general_rating(each.id))
        )
        self._team = _named(each.team for each in members)
        self._department = _named(each.department for each in members)
        self._grade = numbers(members, lambda each: -1 if each.grade is None else each.grade)
        self._fits = numpy.unique(numpy.fromiter(fits, dtype=numpy.int64))
        self._distinct = numpy.unique(self._minutes)
        self._base = numpy.array(
            [
                part("base", priority=priority, fit=fit, gap=gap(high, low), shared=shared)
                for priority in range(len(PRIORITIES))
                for fit in self._fits.tolist()
                for high in LEVELS
                for low in LEVELS
                for shared in self._distinct.tolist()
            ],
            dtype=numpy.int64,
        ).reshape(len(PRIORITIES), len(self._fits), len(LEVELS), len(LEVELS), len(self._distinct))

    def _shared(self, teacher: Numbers, learner: Numbers) -> Numbers:
        minutes: Numbers = self._minutes[self._group[teacher], self._group[learner]]
        return minutes

    def may_meet(self, teacher: Numbers, learner: Numbers, known: Acquaintance) -> Answers:
        """Whether these may be introduced."""
        enough = self._shared(teacher, learner) >= self._problem.minimum_minutes
        allowed: Answers = enough & (teacher != learner)
        recent = (known.weeks >= 0) & (known.weeks < self._problem.cooldown_weeks)
        allowed[known.at[known.blocked | recent]] = False
        return allowed

    def of_the_skill(
        self,
        priority: Numbers,
        fit: Numbers,
        high: Numbers,
        low: Numbers,
        teacher: Numbers,
        learner: Numbers,
    ) -> Numbers:
        """The points for what is taught; levels are positions in LEVELS."""
        base: Numbers = self._base[
            numpy.minimum(priority, len(PRIORITIES) - 1),
            numpy.searchsorted(self._fits, fit),
            high,
            low,
            numpy.searchsorted(self._distinct, self._shared(teacher, learner)),
        ]
        return base

    def of_the_people(self, teacher: Numbers, learner: Numbers, known: Acquaintance) -> Numbers:
        """The points for who they are to each other."""
        points = self._rating[teacher] + self._waiting[learner]
        points += _differ(self._team, teacher, learner) * part("team", different_team=1)
        points += _differ(self._department, teacher, learner) * part(
            "department", different_department=1
        )
        one, other = self._grade[teacher], self._grade[learner]
        apart = numpy.where((one >= 0) & (other >= 0), abs(one - other), 0)
        points += numpy.array([part("grades", grades_apart=each) for each in range(3)])[
            numpy.minimum(apart, 2)
        ]
        novelty = numpy.array(
            [part("novelty", weeks_since=weeks) for weeks in range(-1, WEEKS_OF_A_YEAR + 1)]
        )
        points += novelty[0]
        points[known.at] += novelty[numpy.minimum(known.weeks, WEEKS_OF_A_YEAR) + 1] - novelty[0]
        own = numpy.array([part("rating", rating=500 * (rated - 3)) for rated in range(6)])
        rated = known.at[known.rated > 0]
        points[rated] += own[known.rated[known.rated > 0]] - self._rating[teacher[rated]]
        return points


def _named(names: Iterable[str | None]) -> Numbers:
    """Names as numbers, -1 for none."""
    known: dict[str, int] = {}
    return numbers(names, lambda each: -1 if each is None else known.setdefault(each, len(known)))


def _differ(group: Numbers, teacher: Numbers, learner: Numbers) -> Answers:
    one, other = group[teacher], group[learner]
    differ: Answers = (one != other) & (one >= 0) & (other >= 0)
    return differ
