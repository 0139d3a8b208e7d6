"""Pods: whoever has room left for learning joins lessons that have a seat left."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import Crowd
from bot.matching.kernels.lessons import apart, lesson


def host(
    crowd: Crowd, begin: Any, rows: Any, chosen: Any, session: Any, seats: Any, size: int
) -> int:
    """List the pairs in short skills in `seats`, `size` + 1 for each: teacher, then learners.

    `session` says for each teacher which is theirs (the first of several). How many there are.
    """
    members = len(crowd.team)
    for one in range(members):
        session[one] = -1
    found = 0
    for number in range(len(begin) - 1):
        at = begin[number]
        if chosen[number] and begin[number + 1] - at == 2:
            teacher, learner = rows[at], rows[at + 1] - members
            if crowd.short[lesson(crowd, teacher, learner)[1]]:
                seats[found * (size + 1)], seats[found * (size + 1) + 1] = teacher, learner
                for place in range(2, size + 1):
                    seats[found * (size + 1) + place] = -1
                if session[teacher] < 0:
                    session[teacher] = found
                found += 1
    return found


def join(
    crowd: Crowd,
    keep: int,
    count: Any,
    teacher: Any,
    cost: int,
    size: int,
    left: Any,
    session: Any,
    seats: Any,
) -> int:
    """Seat each learner who has room left where it is worth most; how many found a seat."""
    members, joined = len(count), 0
    for learner in range(members):
        if left[members + learner] <= 0:
            continue
        best, into = cost, -1
        for place in range(learner * keep, learner * keep + count[learner]):
            who = teacher[place]
            if session[who] < 0:
                continue
            value, skill = lesson(crowd, who, learner)
            base = session[who] * (size + 1)
            if value <= best or lesson(crowd, who, seats[base + 1])[1] != skill:
                continue
            free = -1
            together = True
            for spot in range(base + 1, base + size + 1):
                if seats[spot] < 0:
                    free = spot if free < 0 else free
                elif seats[spot] == learner or apart(crowd, learner, seats[spot]):
                    together = False
            if free >= 0 and together:
                best, into = value, free
        if into >= 0:
            seats[into] = learner
            left[members + learner] -= 1
            joined += 1
    return joined
