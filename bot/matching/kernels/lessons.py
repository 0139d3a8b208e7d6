"""What two members are to each other."""

from __future__ import annotations

from bot.matching.crowd import (
    BLOCKED,
    DEPARTMENT,
    FACTS,
    GRADE,
    HOURS,
    KNOWN,
    LEVELS,
    LIKED,
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
    low, end = crowd.known_start[one], crowd.known_start[one + 1]
    low = first_at(crowd.known, low, end, other)
    return low if low < end and crowd.known[low] == other else -1


def apart(crowd: Crowd, one: int, other: int) -> bool:
    """Whether these two must not even learn side by side."""
    known = acquaintance(crowd, one, other)
    return known >= 0 and crowd.known_barred[known] == BLOCKED


def base(
    crowd: Crowd, priority: int, fit: int, teacher_level: int, learner_level: int, hours: int
) -> int:
    """The points of the lesson itself, for two groups of `hours` that may meet."""
    place = teacher_level * LEVELS + learner_level
    if fit == THOUSAND:
        place += priority * LEVELS * LEVELS
        exact: int = crowd.bases[place * crowd.overlaps + crowd.overlap[hours]]
        return exact
    points: int = terms(priority, fit, crowd.gaps[place], crowd.minutes[hours], 0, 0, 0, -1, 0, 0)[
        0
    ]
    return points


def company(crowd: Crowd, teacher: int, learner: int) -> int:
    """The points for who these two are to each other, waiting aside; NEVER if they must not meet.

    Whether they share hours is not asked here.
    """
    if teacher == learner:
        return NEVER
    facts = crowd.facts
    one, other = teacher * FACTS, learner * FACTS
    points: int = facts[one + LIKED] + NOVELTY
    if facts[other + KNOWN] > 0 and facts[one + KNOWN] > 0:
        known = acquaintance(crowd, learner, teacher)
        if known >= 0:
            if crowd.known_barred[known]:
                return NEVER
            points = crowd.known_points[known]
    if (
        facts[one + TEAM] != facts[other + TEAM]
        and min(facts[one + TEAM], facts[other + TEAM]) >= 0
    ):
        points += OTHER_TEAM
    if (
        facts[one + DEPARTMENT] != facts[other + DEPARTMENT]
        and min(facts[one + DEPARTMENT], facts[other + DEPARTMENT]) >= 0
    ):
        points += OTHER_DEPARTMENT
    if (
        abs(facts[one + GRADE] - facts[other + GRADE]) >= 2
        and min(facts[one + GRADE], facts[other + GRADE]) >= 0
    ):
        points += GRADES_APART
    return points


def lesson(crowd: Crowd, teacher: int, learner: int) -> tuple[int, int]:
    """What a lesson is worth at best, 0 if there must be none; and the offer that is taken up.

    Of equally good skills it is the one that the learner wants first, and rather the skill itself
    than a related one.
    """
    hours = (
        crowd.facts[teacher * FACTS + HOURS] * crowd.groups + crowd.facts[learner * FACTS + HOURS]
    )
    if crowd.overlap[hours] < 0:
        return 0, -1
    with_whom = company(crowd, teacher, learner)
    if with_whom == NEVER:
        return 0, -1
    best, taken = -1, -1
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
                        hours,
                    )
                    if points > best:
                        best, taken = points, offer
    best += with_whom + crowd.facts[learner * FACTS + WAITING]
    if taken < 0 or best <= 0:
        return 0, -1
    return best, taken
