"""Small problems in which everything happens at once, for properties that must always hold."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

from hypothesis import strategies as st

from bot.matching import Meeting, Member, Offer, Problem, Rules, Shared, Want

SKILLS = ("Rust", "SQL", "drawing")
GONE = "gone"
"""Somebody who left: known to history, blocks and absences, and no part of the round."""

some_skills = st.sampled_from(
    [each for size in (1, 2, 0, 3) for each in combinations(SKILLS, size)]
)
levels = st.sampled_from([None, 2, 0, 1, 3, 4, 5])
capacities = st.sampled_from([1, 2, 1, 0])
weeks_ago = st.sampled_from([30, 26, 25, 0, 52, 200])
ratings = st.sampled_from([None, 1, 3, 5])
absences = st.sampled_from([(), (), (), SKILLS[:1], SKILLS[1:]])
names_of_groups = st.sampled_from([None, "x", "y"])
minutes = st.sampled_from([480, 240, 120, 60, 30, 29, 0])

members_of_a_round = st.builds(
    Member,
    id=st.just(""),
    team=names_of_groups,
    department=names_of_groups,
    grade=st.sampled_from([None, 1, 2, 3]),
    teach_cap=capacities,
    learn_cap=capacities,
    waited=st.sampled_from([0, 1, 2, 3, 5, 10**6]),
)

rules = st.builds(
    Rules,
    swap_bonus=st.sampled_from([400, 0, 3000]),
    ring_bonus=st.sampled_from([450, 0, 3000]),
    seat_cost=st.sampled_from([300, 0, 2000]),
    pod_size=st.sampled_from([4, 3, 2, 1]),
)


@st.composite
def tangles(draw: st.DrawFn, least: int = 2, most: int = 6) -> Problem:
    """A few members, with everything that can join two or keep them apart.

    Some of it makes no difference or contradicts itself: people offer what they want, have no time
    for what they offer, are kept apart from themselves, or from somebody who has left.
    """
    names = [f"U{number}" for number in range(draw(st.integers(least, most)))]
    members = tuple(replace(draw(members_of_a_round), id=name) for name in names)
    offers = [Offer(name, skill, draw(levels)) for name in names for skill in draw(some_skills)]
    wants = [
        Want(name, skill, draw(levels), draw(st.integers(0, 3)))
        for name in names
        for skill in draw(some_skills)
    ]
    everybody = [*names, GONE]
    pairs = st.lists(
        st.sampled_from(list(combinations(everybody, 2)) or [(GONE, GONE)]), max_size=len(names)
    )
    history = []
    for pair in draw(pairs):
        teacher, learner = draw(st.permutations(pair))
        if teacher != learner:
            history.append(Meeting(teacher, learner, draw(weeks_ago), draw(ratings)))
    blocked = [frozenset(pair) for pair in draw(pairs)]
    if draw(st.booleans()):
        blocked.append(frozenset(everybody[:1]))
    shared = {frozenset(pair): draw(minutes) for pair in combinations(names, 2)}
    away = [(name, skill) for name in everybody for skill in draw(absences)]
    return Problem(
        members,
        tuple(offers),
        tuple(wants),
        Shared.by_hours(
            {name: name for name in names},
            lambda one, other: shared.get(frozenset((one, other)), 480),
        ),
        blocked=frozenset(blocked),
        history=tuple(history),
        fits={
            (one, other): draw(st.sampled_from([0.0, 0.5, 0.0004, 1.0]))
            for one in SKILLS
            for other in SKILLS
        },
        away=frozenset(away),
        cooldown_weeks=draw(st.sampled_from([26, 0, 52])),
        minimum_minutes=draw(st.sampled_from([30, 0, 61])),
        rules=draw(rules),
    )


def in_another_order(problem: Problem, chance: random.Random) -> Problem:
    """The same problem, told in another order and with its groups of hours numbered otherwise."""

    def mixed(rows: tuple[object, ...]) -> tuple[object, ...]:
        return tuple(chance.sample(rows, len(rows)))

    group, table = problem.shared.group, problem.shared.minutes
    old = chance.sample(range(len(table)), len(table))
    told = {
        name: mixed(getattr(problem, name)) for name in ("members", "offers", "wants", "history")
    }
    return replace(
        problem,
        **told,  # type: ignore[arg-type]
        shared=Shared(
            {name: old.index(group[name]) for name in chance.sample(sorted(group), len(group))},
            tuple(tuple(table[a][b] for b in old) for a in old),
        ),
        fits=dict(chance.sample(sorted(problem.fits.items()), len(problem.fits))),
    )
