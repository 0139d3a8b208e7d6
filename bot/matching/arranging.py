"""Where small and large rounds part: one function."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from time import perf_counter
from typing import NamedTuple

from bot.matching import exact
from bot.matching.candidates import Arc, Index
from bot.matching.exchange import Exchange, Pair

log = logging.getLogger(__name__)

LISTED_UP_TO = 500
"""In rounds of so many members all possible lessons are listed, which takes a moment."""

EXACT_UP_TO = 240
"""Rounds with so many teachers and learners of possible lessons, somebody who is both counted
twice, are searched for the very best: whole workspaces of 120 members, and larger ones where few
could meet; unless lessons are too many.
"""

MOST_LESSONS = 2500
"""So many possible lessons can be searched in seconds: as many as 120 members usually have, or 50
where everybody could teach everybody.
"""

SEARCHED_ENOUGH = 0.99
"""Where a search ends with less of its bound, the round is arranged as a large one too."""

COMPILED_FROM = 1000
"""From so many members on, it is worth waiting for a compiler."""


class Arranged(NamedTuple):
    """Introductions as (teacher, learner) lists by id; a bound in points; seconds of each phase.

    `available` are the learners for whom some lesson was possible.
    """

    introductions: list[list[tuple[str, str]]]
    upper_bound: int
    available: set[str]
    phases: Mapping[str, float]


def arrange(index: Index, order: Sequence[str]) -> Arranged:
    """Who meets whom. `order` is the order of the members' lots; it decides between equals.

    Small rounds are solved exactly and load nothing for it. In large ones the loops are compiled,
    if the extra `large` is installed; they run without it too, to the same result, but slowly.
    """
    if len(order) <= LISTED_UP_TO:
        started = perf_counter()
        arcs = index.arcs()
        teachers = {arc.offer.member for arc in arcs}
        learners = {arc.want.member for arc in arcs}
        if len(teachers) + len(learners) <= EXACT_UP_TO and len(arcs) <= MOST_LESSONS:
            return _exactly(index, order, arcs, started)
    return _largely(index, order)


def _exactly(index: Index, order: Sequence[str], arcs: Sequence[Arc], started: float) -> Arranged:
    number = {name: lot for lot, name in enumerate(order)}
    arcs = sorted(arcs, key=lambda arc: (number[arc.offer.member], number[arc.want.member]))
    exchange = Exchange(
        [
            Pair(number[arc.offer.member], number[arc.want.member], arc.points, arc.offer.skill)
            for arc in arcs
        ],
        [index.members[name].teach_cap for name in order],
        [index.members[name].learn_cap for name in order],
        index.problem.rules,
        index.short(),
        frozenset(
            (number[one], number[other])
            for one, other in index.blocked
            if one in number and other in number and number[one] < number[other]
        ),
        exact.UNIT,
    )
    listed = perf_counter()
    chosen = exact.solve(exchange)
    searched = Arranged(
        [
            [(arcs[each].offer.member, arcs[each].want.member) for each in lessons]
            for lessons in chosen.introductions
        ],
        chosen.upper_bound,
        {arc.want.member for arc in arcs},
        {"candidates": listed - started, "choice": perf_counter() - listed},
    )
    if chosen.value >= SEARCHED_ENOUGH * chosen.upper_bound:
        return searched
    other = _largely(index, order)
    place = {(arc.offer.member, arc.want.member): at for at, arc in enumerate(arcs)}
    choices = [exchange.choice([place[each] for each in team]) for team in other.introductions]
    worth = sum(choice.column.value for choice in choices) // exact.UNIT
    return (other if worth > chosen.value else searched)._replace(
        upper_bound=min(chosen.upper_bound, other.upper_bound),
        phases=Counter(searched.phases) + Counter(other.phases),
    )


def _largely(index: Index, order: Sequence[str]) -> Arranged:
    from bot.matching import crowd, engine, large

    started = perf_counter()
    members = crowd.crowd_of(index, order)
    packed = perf_counter() - started
    runs = engine.plain()
    if len(order) >= COMPILED_FROM:
        if engine.available():
            runs = engine.compiled()
        else:
            _say_slow()
    result = large.solve(members, index.problem.rules, runs)
    return Arranged(
        [[(order[one], order[other]) for one, other in each] for each in result.introductions],
        result.upper_bound,
        {order[who] for who in result.available},
        {"packing": packed, **result.phases},
    )


@cache
def _say_slow() -> None:
    """Said once: nobody needs to read it every week."""
    log.warning(
        "A large round is drawn without a compiler, which takes minutes. "
        "pip install 'potluck[large]' makes it a matter of seconds, with the same result."
    )
