"""The best fractional choice of columns, and the prices that prove it.

The revised simplex method with the inverse of the basis kept whole: a round for which this is the
right tool has at most a few hundred rows. Room is widened by tiny amounts, different for every row,
so that no step stands still.

Numbers are floating-point: prices are proven by whoever rounds them and covers every column.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.matching.packing import Column, Patience

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

    Values and prices are in points. `room` is that of the rows; those that no column uses cost
    nothing. Every number that is looked at is taken from `patience`.
    """

    def __init__(self, room: Sequence[int], unit: int, patience: Patience) -> None:
        self._room, self._unit, self._patience = room, unit, patience
        self._columns: list[tuple[tuple[int, ...], float]] = []
        # Rows go by their places here, in the order in which columns first used them.
        self._place: dict[int, int] = {}
        # What is in the basis at each place: a column, or -1 - place for room that is left.
        self._basis: list[int] = []
        self._amount: list[float] = []
        self._inverse: list[list[float]] = []
        self._price: list[float] = []

    def add(self, columns: Iterable[Column]) -> None:
        """Columns to choose from, beside those known already."""
        for rows, value in columns:
            for row in rows:
                if row not in self._place:
                    self._begin(row)
            self._columns.append((tuple([self._place[row] for row in rows]), value / self._unit))

    def _begin(self, row: int) -> None:
        place = self._place[row] = len(self._place)
        for known in self._inverse:
            known.append(0.0)
        self._inverse.append([0.0] * place + [1.0])
        self._basis.append(-1 - place)
        self._amount.append(self._room[row] + (row * 61 % WIDENING + 1) * 1e-6)
        self._price.append(0.0)

    @property
    def price(self) -> list[float]:
        """The price of every row."""
        price = [0.0] * len(self._room)
        for row, place in self._place.items():
            price[row] = self._price[place]
        return price

    @property
    def shares(self) -> dict[int, float]:
        """How much of each column is chosen, those that are not left out."""
        return {
            column: self._amount[place]
            for place, column in enumerate(self._basis)
            if column >= 0 and self._amount[place] > NOTHING
        }

    def run(self) -> None:
        """Improve the choice until no column gains anything, or patience ends."""
        while self._patience:
            price = self._price
            self._patience.spend(len(self._columns))
            gains = [
                (gain / len(rows), number)
                for number, (rows, value) in enumerate(self._columns)
                if (gain := value - sum([price[place] for place in rows])) > LITTLE
            ]
            gains += [(-each, -1 - place) for place, each in enumerate(price) if each < -LITTLE]
            if not gains:
                return
            gains.sort(reverse=True)
            for _, number in gains[:SHORTLIST]:
                rows, value = self._columns[number] if number >= 0 else ((-1 - number,), 0.0)
                gain = value - sum([self._price[place] for place in rows])
                if gain > LITTLE:
                    self._enter(number, rows, gain)

    def _enter(self, number: int, rows: Sequence[int], gain: float) -> None:
        """Choose as much of a column as possible, and drop what that leaves nothing of."""
        effects = [
            (each, place)
            for place, inverse in enumerate(self._inverse)
            if abs(each := sum([inverse[row] for row in rows])) > NOTHING
        ]
        _, _, leaving, pivot = min(
            (max(0.0, self._amount[place]) / each, -each, place, each)
            for each, place in effects
            if each > NOTHING
        )
        turned = [each / pivot if abs(each) > NOTHING else 0.0 for each in self._inverse[leaving]]
        taken = self._amount[leaving] / pivot
        few = [(place, each) for place, each in enumerate(turned) if each]
        self._patience.spend(len(effects) * len(few) + len(turned))
        for effect, place in effects:
            if place == leaving:
                continue
            self._amount[place] -= effect * taken
            mine = self._inverse[place]
            for other, new in few:
                mine[other] -= effect * new
        self._inverse[leaving] = turned
        self._basis[leaving], self._amount[leaving] = number, taken
        for place, each in few:
            self._price[place] += gain * each
