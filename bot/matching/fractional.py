"""The best fractional choice among all columns there are, though only few of them are listed.

The simplex method chooses among the columns known so far; whatever its prices say to be worth more
than it costs is looked for and becomes known, until there is nothing left of that kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.matching.exchange import Choice, Exchange
from bot.matching.packing import Patience
from bot.matching.simplex import Simplex

# What a row without room costs, so that nothing is looked for there: more than any round is worth.
CLOSED = 1 << 80


class Fractional:
    """A fractional choice within `room`, which may be less than what the exchange has."""

    def __init__(
        self,
        exchange: Exchange,
        room: Sequence[int],
        known: Iterable[Choice],
        patience: Patience,
    ) -> None:
        self._exchange, self._room = exchange, room
        self._simplex = Simplex(room, exchange.unit, patience)
        self._known: set[tuple[int, ...]] = set()
        self.choices: list[Choice] = []
        self._learn(known)
        self._price = self._simplex.price
        while True:
            self._simplex.run()
            if not patience:
                # In the middle of its work the simplex has no prices that are good for anything.
                return
            self._price = self._simplex.price
            # A unit more than the prices say: nothing is worth adding for less than that.
            if not self._learn(exchange.wanted(self._prices(1), exchange.members)):
                return

    def _learn(self, found: Iterable[Choice]) -> bool:
        new = [
            choice
            for choice in found
            if choice.arcs not in self._known and all(self._room[r] for r in choice.column.rows)
        ]
        self._known.update(choice.arcs for choice in new)
        self.choices += new
        self._simplex.add(choice.column for choice in new)
        return bool(new)

    def _prices(self, more: int) -> list[int]:
        unit = self._exchange.unit
        return [
            max(0, round(price * unit)) + more if room else CLOSED
            for room, price in zip(self._room, self._price, strict=True)
        ]

    def prices(self) -> list[int]:
        """Prices of the rows that cover every column within the room, in whole units."""
        price = self._prices(0)
        self._exchange.cover(price)
        return price

    def shares(self) -> list[tuple[float, Choice]]:
        """How much of each column is chosen, the most first; those that are left out are not there.

        What only widened room lets in is left out, too.
        """
        shares = [
            (round(share, 3), number)
            for number, share in self._simplex.shares.items()
            if share > 0.001
        ]
        shares.sort(key=lambda each: (-each[0], self.choices[each[1]].arcs))
        return [(share, self.choices[number]) for share, number in shares]
