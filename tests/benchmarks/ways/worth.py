"""What a choice is worth, by one rule for whoever made it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from bot.matching import Problem

Lesson: TypeAlias = tuple[int, int, int]
"""Teacher, learner, points; members are numbered in the order of the problem."""

Meeting: TypeAlias = Sequence[Lesson]
"""The lessons of one introduction."""


def worth(problem: Problem, meetings: Iterable[Meeting]) -> int:
    """The points of all lessons, the bonuses of swaps and rings, less what pods' seats cost.

    Swaps and rings count where lone lessons happen to make them, too. With one lesson a learner
    these never overlap; otherwise swaps are taken first. Raises ValueError for a choice that gives
    somebody more than they have time for.
    """
    total = 0
    alone: list[Lesson] = []
    teaching: Counter[int] = Counter()
    learning: Counter[int] = Counter()
    for meeting in meetings:
        total += sum(points for _, _, points in meeting)
        teaching.update({teacher for teacher, _, _ in meeting})
        learning.update(learner for _, learner, _ in meeting)
        if len(meeting) == 1:
            alone.extend(meeting)
        elif len({teacher for teacher, _, _ in meeting}) == 1:
            total -= problem.rules.seat_cost * (len(meeting) - 1)
        else:
            total += problem.rules.bonus(len(meeting))
    for number, member in enumerate(problem.members):
        if teaching[number] > member.teach_cap or learning[number] > member.learn_cap:
            raise ValueError(f"{member.id} teaches or learns more than they have time for")
    return total + _happened(problem, alone)


def _happened(problem: Problem, alone: Iterable[Lesson]) -> int:
    """The bonuses of the swaps and rings that single lessons make."""
    taught_by: dict[int, set[int]] = {}
    for teacher, learner, _ in alone:
        taught_by.setdefault(learner, set()).add(teacher)
    bonus = 0
    for size in (2, 3):
        for first in sorted(taught_by):
            for way in _loops(taught_by, [first], size):
                if all(one in taught_by[other] for one, other in way):
                    for one, other in way:
                        taught_by[other].remove(one)
                    bonus += problem.rules.bonus(size)
    return bonus


def _loops(
    taught_by: dict[int, set[int]], chain: list[int], size: int
) -> list[list[tuple[int, int]]]:
    """Loops of so many (teacher, learner) that end with the first of the chain teaching."""
    teachers = taught_by.get(chain[-1], set())
    if len(chain) == size:
        if chain[0] not in teachers:
            return []
        return [list(zip([*chain[1:], chain[0]], chain, strict=True))]
    return [
        loop
        for teacher in sorted(teachers - set(chain))
        for loop in _loops(taught_by, [*chain, teacher], size)
    ]
