"""The best choice of introductions for a small workspace, and a proof of how good it is.

The best fractional choice comes first, and its prices: it is almost always whole. What is then left
of the gap is searched, part by part: columns that lose more than the gap cannot be in any better
choice, and without them a round falls into pieces that are mostly small enough to try everything.

Pure Python on purpose: a small workspace should not load a numerical library to learn that two
people fit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from bot.matching.exchange import Choice, Exchange
from bot.matching.network import Network
from bot.matching.packing import NEIGHBOURHOOD, Packing, Search, fill
from bot.matching.simplex import Simplex
from bot.matching.solvers import shortest_paths

UNIT = 1 << 16
"""Prices are whole parts of a point, so fine that rounding them costs nothing."""

# Of swaps and rings, or of pods, more than this are not looked through for the last few points.
MOST_COLUMNS = 20_000
# The search starts among columns that lose up to so many points.
FIRST_LOSS = 16
# Parts with more rows than this are not searched from end to end.
LARGEST_PART = 400


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
        self._best: list[Choice] = []
        self._value = 0

    def run(self) -> Chosen:
        choices, simplex = self._relaxed()
        price = [max(0, round(each * UNIT)) for each in simplex.price]
        self._exchange.cover(price)
        packing = Packing(self._exchange.room, [each.column for each in choices])
        share = simplex.shares
        order = sorted(
            range(len(choices)),
            key=lambda n: (-round(share.get(n, 0.0), 3), packing.loss(n, price), n),
        )
        self._keep([choices[number] for number in fill(packing, order)])
        bound = self._search(price, packing.bound(price))
        return Chosen([each.arcs for each in self._best], self._value // UNIT, bound // UNIT)

    def _relaxed(self) -> tuple[list[Choice], Simplex]:
        """The best fractional choice among all columns, found without listing them all."""
        exchange = self._exchange
        simplex = Simplex(exchange.room, UNIT)
        pool: dict[tuple[int, ...], Choice] = {}
        new = exchange.near(self._first_prices(), 0, MOST_COLUMNS)
        while new:
            pool.update({choice.arcs: choice for choice in new})
            simplex.add(choice.column for choice in new)
            simplex.run()
            # A unit more than the prices say: nothing is worth adding for less than that.
            price = [max(0, round(each * UNIT) + 1) for each in simplex.price]
            wanted = exchange.wanted(price, exchange.members)
            new = [choice for choice in wanted if choice.arcs not in pool]
        return list(pool.values()), simplex

    def _first_prices(self) -> list[int]:
        """The prices of the best assignment of pairs, raised until they cover exchange too."""
        exchange = self._exchange
        members = exchange.members
        places, wishes = exchange.room[:members], exchange.room[members : 2 * members]
        network = Network([arc[:3] for arc in exchange.arcs], places, wishes)
        shortest_paths(network)
        price = [each * UNIT for each in (*network.price, *network.gain)]
        price += [0] * (len(exchange.room) - len(price))
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
        while bound - self._value >= UNIT:
            gap = bound - self._value
            near = self._exchange.near(price, min(limit, gap), MOST_COLUMNS)
            known = {each.arcs for each in near}
            choices = near + [each for each in self._best if each.arcs not in known]
            packing = Packing(self._exchange.room, [each.column for each in choices])
            parts = _Parts(packing, price, {each.arcs for each in self._best}, choices)
            parts.improve()
            lost = parts.finish()
            better = self._keep([choices[number] for number in parts.chosen])
            if limit < gap:
                limit *= 2
            elif not better or bound - lost <= self._value:
                return bound if self._exchange.cut_short else max(self._value, bound - lost)
        return bound


class _Parts:
    """A choice, improved where it loses something: around empty places, then part by part."""

    def __init__(
        self,
        packing: Packing,
        price: Sequence[int],
        best: set[tuple[int, ...]],
        choices: Sequence[Choice],
    ) -> None:
        self._packing, self._price = packing, price
        self.chosen = {number for number, each in enumerate(choices) if each.arcs in best}

    def improve(self) -> None:
        """Choose anew around whatever loses something, until nothing helps."""
        better = True
        while better:
            better = False
            for row in self._lossy():
                rows = self._around(row)
                better |= self._anew(rows) is not None

    def _left(self) -> list[int]:
        left = list(self._packing.room)
        for number in self.chosen:
            for row in self._packing.columns[number].rows:
                left[row] -= 1
        return left

    def _lossy(self) -> list[int]:
        """A row of each loss, the greatest first."""
        left = self._left()
        losses = [
            (left[row] * self._price[row], row)
            for row in self._packing.of_row
            if left[row] and self._price[row]
        ]
        losses += [
            (self._packing.loss(number, self._price), self._packing.columns[number].rows[0])
            for number in self.chosen
            if self._packing.loss(number, self._price)
        ]
        return [row for _, row in sorted(losses, key=lambda each: (-each[0], each[1]))]

    def _around(self, row: int) -> set[int]:
        """The rows of chosen columns near `row`, and `row` itself."""
        holders: dict[int, list[int]] = defaultdict(list)
        for number in sorted(self.chosen):
            for each in self._packing.columns[number].rows:
                holders[each].append(number)
        rows, queue, held = {row}, [row], 0
        for here in queue:
            for number in self._packing.of_row.get(here, ()):
                for touched in self._packing.columns[number].rows:
                    if touched in rows:
                        continue
                    rows.add(touched)
                    queue.append(touched)
                    for other in holders.get(touched, ()):
                        held += 1
                        rows.update(self._packing.columns[other].rows)
                if held >= NEIGHBOURHOOD:
                    return rows
        return rows

    def _anew(self, rows: set[int]) -> int | None:
        """Choose anew among columns within `rows`; what no choice there loses less than.

        None where nothing better was found.
        """
        inside = {
            number for number in self.chosen if rows.issuperset(self._packing.columns[number].rows)
        }
        left = self._left()
        for number in inside:
            for row in self._packing.columns[number].rows:
                left[row] += 1
        room = {row: left[row] for row in rows if left[row] > 0}
        columns = {
            number
            for row in room
            for number in self._packing.of_row.get(row, ())
            if room.keys() >= set(self._packing.columns[number].rows)
        }
        lost = sum(self._packing.loss(number, self._price) for number in inside)
        lost += sum(
            self._price[row]
            * (room[row] - sum(row in self._packing.columns[number].rows for number in inside))
            for row in room
        )
        search = Search(self._packing, self._price, sorted(columns), room, better_than=lost)
        found = search.run()
        self.least = search.least
        if found is None:
            return None
        self.chosen = (self.chosen - inside) | set(found)
        return search.least

    def finish(self) -> int:
        """Search every part from end to end; what every choice loses at least."""
        least = 0
        for rows in self._parts():
            if len(rows) <= LARGEST_PART:
                self._anew(rows)
                least += self.least
        return least

    def _parts(self) -> list[set[int]]:
        """Rows that are connected by columns, the smallest parts first."""
        parts, seen = [], set()
        for start in sorted(self._packing.of_row):
            if start in seen:
                continue
            rows, queue = {start}, [start]
            for row in queue:
                for number in self._packing.of_row[row]:
                    for each in self._packing.columns[number].rows:
                        if each not in rows:
                            rows.add(each)
                            queue.append(each)
            seen |= rows
            parts.append(rows)
        return sorted(parts, key=lambda rows: (len(rows), min(rows)))
