"""The best choice of introductions for a small workspace, and a proof of how good it is.

The best fractional choice comes first, and its prices: it is almost always whole. What is then left
of the gap is searched, part by part: columns that lose more than the gap cannot be in any better
choice, and without them a round falls into pieces that are mostly small enough to try everything.

Pure Python on purpose: a small workspace should not load a numerical library to learn that two
people fit.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

from bot.matching.exchange import Choice, Exchange
from bot.matching.fractional import Fractional
from bot.matching.network import Network
from bot.matching.packing import Packing, Patience
from bot.matching.parts import Parts
from bot.matching.solvers import shortest_paths

UNIT = 1 << 16
"""Prices are whole parts of a point, so fine that rounding them costs nothing."""

# A column that is chosen so much, of 1, may be chosen entirely.
MOSTLY = 0.7
# A column that is chosen so much is chosen entirely: room is widened a little.
WHOLE = 0.999
# Of swaps and rings, or of pods, more than this are not looked through for the last few points.
MOST_COLUMNS = 20_000
# The search starts among columns that lose up to so many points.
FIRST_LOSS = 16

# Steps that a round may take, those of them for prices and diving.
PATIENCE = 50_000_000
PATIENCE_FOR_PRICES = 30_000_000
PATIENCE_FOR_DIVING = 8_000_000


class Chosen(NamedTuple):
    """Chosen introductions as positions of arcs; their value and a proven bound, in points."""

    introductions: list[tuple[int, ...]]
    value: int
    upper_bound: int


def solve(exchange: Exchange) -> Chosen:
    """The best introductions, or nearly; the bound says how nearly. Raises nothing."""
    return _Solver(exchange).run()


class _Solver:
    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._patience = Patience(PATIENCE)
        self._best: list[Choice] = []
        self._value = 0

    def run(self) -> Chosen:
        exchange = self._exchange
        first = self._first_prices()
        tight = exchange.near(first, 0, MOST_COLUMNS)
        fractional = Fractional(
            exchange, exchange.room, tight, self._patience.part(PATIENCE_FOR_PRICES)
        )
        price = min((first, fractional.prices()), key=self._bound)
        patience = self._patience.part(PATIENCE_FOR_DIVING)
        bound = self._bound(price)
        for boldly in (True, False):
            if bound - self._value >= UNIT:
                self._dive(fractional, patience, boldly=boldly)
        bound = self._search(price, bound)
        return Chosen([each.arcs for each in self._best], self._value // UNIT, bound // UNIT)

    def _bound(self, price: Sequence[int]) -> int:
        return sum(map(mul, self._exchange.room, price))

    def _dive(self, fractional: Fractional, patience: Patience, *, boldly: bool) -> None:
        """Make the fractional choice whole: keep what is mostly chosen, choose the rest anew.

        Boldly, what is entirely chosen is kept at once too; otherwise it may still change.
        """
        room = list(self._exchange.room)
        taken: list[Choice] = []

        def take(choice: Choice) -> None:
            if all(room[row] for row in choice.column.rows):
                taken.append(choice)
                for row in choice.column.rows:
                    room[row] -= 1

        while shares := fractional.shares():
            parts = [share for share, _ in shares if share < WHOLE]
            least = min(MOSTLY, max(parts, default=0.0))
            whole = boldly or not parts or not patience
            for share, choice in shares:
                if share >= least and (whole or share < WHOLE):
                    take(choice)
            if not patience:
                break
            fractional = Fractional(self._exchange, room, fractional.choices, patience)
        if not patience:
            pairs = [self._exchange.choice((number,)) for number in range(len(self._exchange.arcs))]
            for choice in sorted(
                fractional.choices + pairs,
                key=lambda each: (-each.column.value / len(each.arcs), each.arcs),
            ):
                take(choice)
        self._keep(taken)

    def _first_prices(self) -> list[int]:
        """Prices that cover every column, from the best seats if nothing were exchanged."""
        exchange = self._exchange
        members = exchange.members
        arcs, places = exchange.seats()
        network = Network(arcs, places, exchange.room[members : 2 * members])
        shortest_paths(network)
        price = [0] * len(exchange.room)
        price[members : 2 * members] = [gain * UNIT for gain in network.gain]
        for teacher, learner, value, _ in exchange.arcs:
            if exchange.room[teacher] and exchange.room[members + learner]:
                missing = value * UNIT - price[members + learner]
                price[teacher] = max(price[teacher], missing)
        exchange.cover(price)
        return price

    def _keep(self, found: Sequence[Choice]) -> bool:
        value = sum(each.column.value for each in found)
        if value <= self._value:
            return False
        self._best, self._value = sorted(found, key=lambda each: each.arcs), value
        return True

    def _search(self, price: Sequence[int], bound: int) -> int:
        """Close the gap as far as patience goes; returns what the bound has become.

        First among the columns that lose nearly nothing, then among ever more of them: once none
        are left out that could be in a better choice, what the search proves holds for all.
        """
        limit = FIRST_LOSS * UNIT
        while bound - self._value >= UNIT and self._patience:
            gap = bound - self._value
            near = self._exchange.near(price, min(limit, gap), MOST_COLUMNS)
            known = {each.arcs for each in near}
            choices = near + [each for each in self._best if each.arcs not in known]
            packing = Packing(self._exchange.room, [each.column for each in choices])
            best = {each.arcs for each in self._best}
            chosen = {number for number, each in enumerate(choices) if each.arcs in best}
            parts = Parts(packing, price, chosen, self._patience)
            parts.improve()
            lost = parts.finish()
            better = self._keep([choices[number] for number in parts.chosen])
            if limit < gap:
                limit *= 2
            elif not better or bound - lost <= self._value:
                return bound if self._exchange.cut_short else max(self._value, bound - lost)
        return bound
