"""What two members are to each other."""

from __future__ import annotations

from bot.matching.crowd import (
    BLOCKED,
    DEPARTMENT,
    DEPARTMENT_BITS,
    FACTS,
    GRADE,
    GRADE_BITS,
    HOURS,
    KNOWS,
    LEVELS,
    LIKED,
    LIKED_BITS,
    NOT_LIKED,
    TEAM,
    WAITING,
    Crowd,
)
from bot.matching.kernels.numbers import first_at
from bot.matching.weights import PARTS, THOUSAND, terms

NEVER = -(1 << 60)
"""The points of company that must not be."""

_STRANGERS = terms(0, 0, 0, 0, 1, 1, 2, -1, 0, 0)
OTHER_TEAM = _STRANGERS[PARTS.index("team")]
OTHER_DEPARTMENT = _STRANGERS[PARTS.index("department")]
GRADES_APART = _STRANGERS[PARTS.index("grades")]
NOVELTY = _STRANGERS[PARTS.index("novelty")]
MOST_COMPANY = OTHER_TEAM + OTHER_DEPARTMENT + GRADES_APART + NOVELTY
"""The most that company is worth, beside how the teacher is liked."""


def acquaintance(crowd: Crowd, one: int, other: int) -> int:
    """Where in `known` member `one` has `other`; -1 if nowhere."""
    data = crowd.data
    low, end = data[crowd.known_start + one], data[crowd.known_start + one + 1]
    low = first_at(data, crowd.known + low, crowd.known + end, other) - crowd.known
    return low if low < end and data[crowd.known + low] == other else -1


def apart(crowd: Crowd, one: int, other: int) -> bool:
    """Whether these two must not even learn side by side."""
    data = crowd.data
    known = acquaintance(crowd, one, other)
    return known >= 0 and data[crowd.known_barred + known] == BLOCKED


def base(
    crowd: Crowd, priority: int, fit: int, teacher_level: int, learner_level: int, hours: int
) -> int:
    """The points of the lesson itself, for two groups of `hours` that may meet."""
    data = crowd.data
    place = teacher_level * LEVELS + learner_level
    if fit == THOUSAND:
        place += priority * LEVELS * LEVELS
        exact: int = data[crowd.bases + place * crowd.overlaps + data[crowd.overlap + hours]]
        return exact
    points: int = terms(
        priority, fit, data[crowd.gaps + place], data[crowd.minutes + hours], 0, 0, 0, -1, 0, 0
    )[0]
    return points


def company(crowd: Crowd, teacher: int, learner: int) -> int:
    """The points for who these two are to each other, waiting aside; NEVER if they must not meet.

    Whether they share hours is not asked here.
    """
    if teacher == learner:
        return NEVER
    data = crowd.data
    one, other = data[crowd.card + teacher], data[crowd.card + learner]
    points: int = (one >> LIKED & LIKED_BITS) - NOT_LIKED + NOVELTY
    if one & other & KNOWS:
        known = acquaintance(crowd, learner, teacher)
        if known >= 0:
            if data[crowd.known_barred + known]:
                return NEVER
            points = data[crowd.known_points + known]
    mine, theirs = one >> TEAM, other >> TEAM
    if mine != theirs and mine and theirs:
        points += OTHER_TEAM
    mine, theirs = one >> DEPARTMENT & DEPARTMENT_BITS, other >> DEPARTMENT & DEPARTMENT_BITS
    if mine != theirs and mine and theirs:
        points += OTHER_DEPARTMENT
    mine, theirs = one >> GRADE & GRADE_BITS, other >> GRADE & GRADE_BITS
    if abs(mine - theirs) >= 2 and mine and theirs:
        points += GRADES_APART
    return points


def lesson(crowd: Crowd, teacher: int, learner: int) -> tuple[int, int]:
    """What a lesson is worth at best, 0 if there must be none; and the offer that is taken up.

    Of equally good skills it is the one that the learner wants first, and rather the skill itself
    than a related one.
    """
    data = crowd.data
    hours = (
        data[crowd.facts + teacher * FACTS + HOURS] * crowd.groups
        + data[crowd.facts + learner * FACTS + HOURS]
    )
    if data[crowd.overlap + hours] < 0:
        return 0, -1
    with_whom = company(crowd, teacher, learner)
    if with_whom == NEVER:
        return 0, -1
    best, taken = -1, -1
    for want in range(data[crowd.want_start + learner], data[crowd.want_start + learner + 1]):
        skill = data[crowd.want_skill + want]
        for way in range(data[crowd.fit_start + skill], data[crowd.fit_start + skill + 1]):
            for offer in range(
                data[crowd.offer_start + teacher], data[crowd.offer_start + teacher + 1]
            ):
                if data[crowd.offer_skill + offer] == data[crowd.fit_skill + way]:
                    points = base(
                        crowd,
                        data[crowd.want_priority + want],
                        data[crowd.fit + way],
                        data[crowd.offer_level + offer],
                        data[crowd.want_level + want],
                        hours,
                    )
                    if points > best:
                        best, taken = points, offer
    best += with_whom + data[crowd.facts + learner * FACTS + WAITING]
    if taken < 0 or best <= 0:
        return 0, -1
    return best, taken
