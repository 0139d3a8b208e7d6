"""Organisations that do not exist, to draw rounds on.

A few skills that everybody names and many that few do (by Zipf's law), twelve time zones, teams
within departments, six grades. Of a hundred people 65 teach and learn, 10 only teach, and the
others only learn; they name one to three skills a way. Everybody has time for one lesson, and a
quarter of those who teach for two. A few met before, fewer must not meet, and some have waited.
"""

from __future__ import annotations

import random
from itertools import accumulate

from bot.matching import Meeting, Member, Offer, Problem, Rules, Shared, Want

ZONES = (-8, -7, -6, -5, -3, 0, 1, 2, 3, 5, 8, 9)
"""Hours from UTC at which people work."""

TEACH_AND_LEARN, ONLY_TEACH = 0.65, 0.10
DEPARTMENTS = 12
TEAM_SIZE = 9
MOST_SKILLS = 4000


def organisation(members: int, seed: int = 1, rules: Rules | None = None) -> Problem:
    """An organisation of so many members; equal numbers and seeds give equal ones."""
    chance = random.Random(seed)
    skills = [f"skill {number}" for number in range(min(MOST_SKILLS, 20 + members // 4))]
    weights = list(accumulate(1 / (number + 1) for number in range(len(skills))))
    # One text for all who share it: at 350,000 members these would weigh more than the members.
    teams = [f"team {number}" for number in range(1 + members // TEAM_SIZE)]
    departments = [f"department {number}" for number in range(DEPARTMENTS)]
    people: list[Member] = []
    offers: list[Offer] = []
    wants: list[Want] = []
    zone: dict[str, int] = {}
    for number in range(members):
        name = f"U{number:06}"
        team = chance.randrange(len(teams))
        kind = chance.random()
        people.append(
            Member(
                name,
                teams[team],
                departments[team % DEPARTMENTS],
                chance.randrange(6),
                teach_cap=chance.choice((1, 1, 1, 2)),
                waited=chance.choice((0,) * 12 + (1, 1, 2, 3)),
            )
        )
        zone[name] = chance.choice(ZONES)
        named = chance.choices(skills, cum_weights=weights, k=6)
        taught = list(dict.fromkeys(named[: chance.randint(1, 3)]))
        if kind < TEACH_AND_LEARN + ONLY_TEACH:
            offers += [Offer(name, skill, chance.randint(1, 4)) for skill in taught]
        if not TEACH_AND_LEARN <= kind < TEACH_AND_LEARN + ONLY_TEACH:
            wanted = [skill for skill in dict.fromkeys(named[3:]) if skill not in taught]
            wants += [
                Want(name, skill, chance.randint(0, 2), place)
                for place, skill in enumerate(wanted[: chance.randint(1, 3)])
            ]
    pairs = [chance.sample(people, 2) for _ in range(members if members > 1 else 0)]
    return Problem(
        tuple(people),
        tuple(offers),
        tuple(wants),
        Shared.by_hours(zone, _shared),
        blocked=frozenset(frozenset((a.id, b.id)) for a, b in pairs[: members // 20]),
        history=tuple(
            Meeting(a.id, b.id, chance.randrange(104), chance.choice((None, 3, 4, 5)))
            for a, b in pairs[members // 20 :]
        ),
        rules=rules or Rules(),
    )


def _shared(one: int, other: int) -> int:
    """Shared minutes of two who work eight hours a day, so many hours from UTC."""
    apart = abs(one - other)
    return max(0, 480 - 60 * min(apart, 24 - apart))
