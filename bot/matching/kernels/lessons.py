"""What two members are to each other."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import BLOCKED, LEVELS, Crowd
from bot.matching.kernels.numbers import first_at
from bot.matching.weights import PARTS, terms

NEVER = -(1 << 60)
"""The points of company that must not be."""

_STRANGERS = terms(0, 0, 0, 0, 1, 1, 2, -1, 0, 0)
TEAM = _STRANGERS[PARTS.index("team")]
DEPARTMENT = _STRANGERS[PARTS.index("department")]
GRADES = _STRANGERS[PARTS.index("grades")]
NOVELTY = _STRANGERS[PARTS.index("novelty")]
MOST_COMPANY = TEAM + DEPARTMENT + GRADES + NOVELTY
"""The most that company is worth, beside how the teacher is liked."""


def acquaintance(crowd: Crowd, one: int, other: int) -> int:
    """Where in `known` member `one` has `other`; -1 if nowhere."""
    low, end = crowd.known_start[one], crowd.known_start[one + 1]
    if low == end:
        return -1
    low = first_at(crowd.known, low, end, other)
    return low if low < end and crowd.known[low] == other else -1


def apart(crowd: Crowd, one: int, other: int) -> bool:
    """Whether these two must not even learn side by side."""
    known = acquaintance(crowd, one, other)
    return known >= 0 and crowd.known_barred[known] == BLOCKED


def base(
    crowd: Crowd, priority: int, fit: int, teacher_level: int, learner_level: int, shared: int
) -> int:
    """The points of the lesson itself."""
    gap = crowd.gaps[teacher_level * LEVELS + learner_level]
    points: int = terms(priority, fit, gap, shared, 0, 0, 0, -1, 0, 0)[0]
    return points


def company(crowd: Crowd, teacher: int, learner: int) -> int:
    """The points for who these two are to each other, waiting aside; NEVER if they must not meet.

    Whether they share hours is not asked here.
    """
    if teacher == learner:
        return NEVER
    points: int = crowd.liked[teacher] + NOVELTY
    known = acquaintance(crowd, learner, teacher)
    if known >= 0:
        if crowd.known_barred[known]:
            return NEVER
        points = crowd.known_points[known]
    one, other = crowd.team[teacher], crowd.team[learner]
    if one != other and one >= 0 and other >= 0:
        points += TEAM
    one, other = crowd.department[teacher], crowd.department[learner]
    if one != other and one >= 0 and other >= 0:
        points += DEPARTMENT
    one, other = crowd.grade[teacher], crowd.grade[learner]
    if one >= 0 and other >= 0 and abs(one - other) >= 2:
        points += GRADES
    return points


def lesson(crowd: Crowd, teacher: int, learner: int) -> tuple[int, int]:
    """What a lesson is worth at best, 0 if there must be none; and the skill that is taught.

    Of equally good skills it is the one that the learner wants first, and rather the skill itself
    than a related one.
    """
    shared = crowd.minutes[crowd.hours[teacher] * crowd.groups + crowd.hours[learner]]
    if shared < crowd.minimum:
        return 0, -1
    with_whom = company(crowd, teacher, learner)
    if with_whom == NEVER:
        return 0, -1
    best, taught = -1, -1
    for want in range(crowd.want_start[learner], crowd.want_start[learner + 1]):
        skill = crowd.want_skill[want]
        for way in range(crowd.fit_start[skill], crowd.fit_start[skill + 1]):
            for offer in range(crowd.offer_start[teacher], crowd.offer_start[teacher + 1]):
                if crowd.offer_skill[offer] == crowd.fit_skill[way]:
                    points = base(
                        crowd,
                        crowd.want_priority[want],
                        crowd.fit[way],
                        crowd.offer_level[offer],
                        crowd.want_level[want],
                        shared,
                    )
                    if points > best:
                        best, taught = points, crowd.fit_skill[way]
    best += with_whom + crowd.waiting[learner]
    if taught < 0 or best <= 0:
        return 0, -1
    return best, taught


def fee(price: Any, teacher: int, short: int, seat: int) -> int:
    """What a lesson with this teacher costs: their time, or in a `short` skill a further seat.

    `seat` is what one more seat costs; -1 if there are none.
    """
    alone: int = price[teacher]
    if seat < 0 or not short:
        return alone
    beside: int = price[len(price) // 3 * 2 + teacher] + seat
    return min(alone, beside)
