"""The best fractional choice of columns, and the prices that prove it.

The revised simplex method, with the inverse of the basis kept as sparse rows: where columns take a
place in two to nine rows each, it stays nearly as sparse as they are. Room is widened by tiny
amounts, different for every row, so that no step stands still.

Numbers are floating-point: prices are proven by whoever rounds them and covers every column.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from bot.matching.packing import Column

# Smaller numbers are what is left of nothing, in shares and in points.
NOTHING = 1e-9
# Columns that gain less than this, in points, are not worth a step.
LITTLE = 1e-6
# How many of the most gainful columns are looked at again before all are.
SHORTLIST = 40
# Rows' room is widened by up to so many millionths.
WIDENING = 97


class Simplex:
    """A fractional choice that can be improved as further columns become known.

    Values and prices are in points. `room` is that of the rows.
    """

    def __init__(self, room: Sequence[int], unit: int) -> None:
        self._unit = unit
        self._columns: list[tuple[tuple[int, ...], float]] = []
        size = len(room)
        # What is in the basis at each place: a column, or -1 - row for the room left in a row.
        self._basis = [-1 - row for row in range(size)]
        self._amount = [each + (row * 61 % WIDENING + 1) * 1e-6 for row, each in enumerate(room)]
        self._inverse: list[dict[int, float]] = [{row: 1.0} for row in range(size)]
        self._touched: list[set[int]] = [{row} for row in range(size)]
        self.price = [0.0] * size

    def add(self, columns: Iterable[Column]) -> None:
        """Columns to choose from, beside those known already."""
        self._columns += [(rows, value / self._unit) for rows, value in columns]

    @property
    def shares(self) -> dict[int, float]:
        """How much of each column is chosen, those that are not left out."""
        return {
            column: self._amount[place]
            for place, column in enumerate(self._basis)
            if column >= 0 and self._amount[place] > NOTHING
        }

    def run(self) -> None:
        """Improve the choice until no column gains anything."""
        while True:
            gains = [
                (gain / len(rows), number)
                for number, (rows, value) in enumerate(self._columns)
                if (gain := value - sum([self.price[row] for row in rows])) > LITTLE
            ]
            gains += [(-each, -1 - row) for row, each in enumerate(self.price) if each < -LITTLE]
            if not gains:
                return
            gains.sort(reverse=True)
            for _, number in gains[:SHORTLIST]:
                rows, value = self._columns[number] if number >= 0 else ((-1 - number,), 0.0)
                gain = value - sum([self.price[row] for row in rows])
                if gain > LITTLE:
                    self._enter(number, rows, gain)

    def _enter(self, number: int, rows: Sequence[int], gain: float) -> None:
        """Choose as much of a column as possible, and drop what that leaves nothing of."""
        effect: dict[int, float] = defaultdict(float)
        for row in rows:
            for place in self._touched[row]:
                effect[place] += self._inverse[place][row]
        _, _, leaving = min(
            (max(0.0, self._amount[place]) / each, -each, place)
            for place, each in effect.items()
            if each > NOTHING
        )
        pivot = effect.pop(leaving)
        inverse, touched = self._inverse, self._touched
        turned = {row: each / pivot for row, each in inverse[leaving].items()}
        taken = self._amount[leaving] / pivot
        for place, each in effect.items():
            if abs(each) <= NOTHING:
                continue
            self._amount[place] -= each * taken
            mine = inverse[place]
            for row, other in turned.items():
                old = mine.get(row, 0.0)
                new = old - each * other
                if abs(new) > NOTHING:
                    mine[row] = new
                    touched[row].add(place)
                elif old:
                    del mine[row]
                    touched[row].discard(place)
        inverse[leaving] = turned
        self._basis[leaving], self._amount[leaving] = number, taken
        for row, other in turned.items():
            self.price[row] += gain * other
