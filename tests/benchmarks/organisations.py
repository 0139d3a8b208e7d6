"""Organisations that do not exist, to try rounds on: for benchmarks and simulations.

A few skills that everybody names and many that few do (by Zipf's law), twelve time zones, teams
within departments, six grades. Of a hundred people 65 teach and learn, 10 only teach, and the
others only learn; they name one to three skills a way. Most have time for one lesson, a quarter of
those who teach for two. A few met before, fewer must not meet, and some have waited.
"""

from __future__ import annotations

import random
from itertools import accumulate

from bot.matching.problem import Meeting, Member, Offer, Problem, Rules, Shared, Want

ZONES = (-8, -7, -6, -5, -3, 0, 1, 2, 3, 5, 8, 9)
"""Hours from UTC at which people work."""

TEACH_AND_LEARN, ONLY_TEACH = 0.65, 0.10


def organisation(members: int, seed: int, rules: Rules | None = None) -> Problem:
    """An organisation of so many members; equal numbers and seeds give equal ones."""
    chance = random.Random(seed)
    skills = [f"skill {number}" for number in range(min(4000, 20 + members // 4))]
    weights = list(accumulate(1 / (number + 1) for number in range(len(skills))))
    people, offers, wants = [], [], []
    zone: dict[str, int] = {}
    for number in range(members):
        name = f"U{number:06}"
        team = chance.randrange(1 + members // 9)
        people.append(
            Member(
                name,
                f"team {team}",
                f"department {team % 12}",
                chance.randrange(6),
                teach_cap=chance.choice((1, 1, 1, 2)),
                waited=chance.choice((0,) * 12 + (1, 1, 2, 3)),
            )
        )
        zone[name] = chance.choice(ZONES)
        kind = chance.random()
        named = chance.choices(skills, cum_weights=weights, k=6)
        taught = list(dict.fromkeys(named[: chance.randint(1, 3)]))
        wanted = [skill for skill in dict.fromkeys(named[3:]) if skill not in taught]
        if kind < TEACH_AND_LEARN + ONLY_TEACH:
            offers += [Offer(name, skill, chance.randint(1, 4)) for skill in taught]
        if not TEACH_AND_LEARN <= kind < TEACH_AND_LEARN + ONLY_TEACH:
            wants += [
                Want(name, skill, chance.randint(0, 2), place)
                for place, skill in enumerate(wanted[: chance.randint(1, 3)])
            ]
    pairs = [(chance.randrange(members), chance.randrange(members)) for _ in range(members)]
    apart = [(people[one].id, people[other].id) for one, other in pairs if one != other]
    return Problem(
        tuple(people),
        tuple(offers),
        tuple(wants),
        Shared.by_hours(zone, _shared),
        blocked=frozenset(frozenset(pair) for pair in apart[: members // 20]),
        history=tuple(
            Meeting(one, other, chance.randrange(104), chance.choice((None, 3, 4, 5)))
            for one, other in apart[members // 20 :]
        ),
        rules=rules or Rules(),
    )


def _shared(one: int, other: int) -> int:
    """Shared minutes of two who work eight hours a day, so many hours from UTC."""
    apart = abs(one - other)
    return max(0, 480 - 60 * min(apart, 24 - apart))
