"""Choosing columns that share scarce rows: good prices for the rows, and the best choice.

    maximise   sum of the values of the chosen columns, each chosen at most once
    subject to every row is in at most room[row] of them

Any prices >= 0 of the rows whose sum over each column's rows covers its value prove that no choice
is worth more than `sum room[row] * price[row]`. What a column's prices exceed its value by is its
loss; a choice falls short of that bound by the losses of its columns and the prices of the room
that it leaves empty. A choice that loses nothing is the best there is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

# What it takes to rule a column out in a search and to allow it again.
STEPS_A_COLUMN = 20


class Patience:
    """How much may still be looked at: steps are counted, never seconds.

    With it a round ends in good time, and on every machine with the same result. Steps that are
    spent of a part are spent of the whole too.
    """

    def __init__(self, steps: int, whole: Patience | None = None) -> None:
        self._left, self._whole = steps, whole

    def __bool__(self) -> bool:
        return self._left > 0 and (self._whole is None or bool(self._whole))

    def part(self, steps: int) -> Patience:
        """At most so many steps of these."""
        return Patience(steps, self)

    def spend(self, steps: int) -> None:
        """Take so many steps off."""
        self._left -= steps
        if self._whole is not None:
            self._whole.spend(steps)


class Column(NamedTuple):
    """Something to choose, worth `value`; takes one place in each of `rows`."""

    rows: tuple[int, ...]
    value: int


@dataclass
class Packing:
    """Columns to choose from, and how much room each row has."""

    room: Sequence[int]
    columns: Sequence[Column]
    of_row: dict[int, list[int]] = field(init=False)

    def __post_init__(self) -> None:
        self.of_row = defaultdict(list)
        for number, column in enumerate(self.columns):
            for row in column.rows:
                self.of_row[row].append(number)

    def loss(self, number: int, price: Sequence[int]) -> int:
        """What the prices of a column's rows exceed its value by."""
        rows, value = self.columns[number]
        return sum([price[row] for row in rows]) - value


class Search:
    """Depth first, through columns among a few rows, for the choice that loses least.

    At each place the row with the fewest possibilities is served, by each column in the order of
    their losses or by nobody; rows that can no longer be served are counted at once.
    """

    def __init__(
        self,
        packing: Packing,
        price: Sequence[int],
        columns: Sequence[int],
        room: dict[int, int],
        *,
        better_than: int,
        patience: Patience,
    ) -> None:
        self._packing = packing
        self._price = price
        self._left = room
        self._loss = {number: packing.loss(number, price) for number in columns}
        self._of_row: dict[int, list[int]] = defaultdict(list)
        for number in sorted(columns, key=lambda number: (self._loss[number], number)):
            for row in packing.columns[number].rows:
                self._of_row[row].append(number)
        self._options = {row: len(numbers) for row, numbers in self._of_row.items()}
        self._obstacles = dict.fromkeys(columns, 0)
        self._open = [row for row in sorted(room) if price[row] > 0]
        self._chosen: list[int] = []
        self._best: tuple[int, ...] | None = None
        self._best_loss = better_than
        self._patience = patience

    def run(self) -> tuple[int, ...] | None:
        """The best choice that was found to lose less than asked for; None where there is none."""
        self._step(0)
        return self._best

    @property
    def least(self) -> int:
        """A loss that no choice undercuts, unless it was asked for less: 0 if patience ran out."""
        return self._best_loss if self._patience else 0

    def _step(self, spent: int) -> None:
        self._patience.spend(len(self._open))
        if not self._patience:
            return
        fewest, tightest = None, 1 << 60
        empty = spent
        for row in self._open:
            room = self._left[row]
            if room <= 0:
                continue
            options = self._options.get(row, 0)
            if options < room:
                empty += (room - options) * self._price[row]
                if empty >= self._best_loss:
                    return
            if options and options < tightest:
                fewest, tightest = row, options
        if fewest is None:
            self._best, self._best_loss = tuple(self._chosen), empty
            return
        here = [number for number in self._of_row[fewest] if not self._obstacles[number]]
        for number in here:
            if spent + self._loss[number] < self._best_loss and self._patience:
                self._choose(number, spent)
            self._rule_out(number)
        # All of them are ruled out: now the row keeps what room it has left.
        self._step(spent)
        for number in here:
            self._allow(number)

    def _choose(self, number: int, spent: int) -> None:
        rows = self._packing.columns[number].rows
        self._rule_out(number)
        full = []
        for row in rows:
            self._left[row] -= 1
            if not self._left[row]:
                full += self._of_row[row]
        for other in full:
            self._rule_out(other)
        self._chosen.append(number)
        self._step(spent + self._loss[number])
        self._chosen.pop()
        for other in full:
            self._allow(other)
        for row in rows:
            self._left[row] += 1
        self._allow(number)

    def _rule_out(self, number: int) -> None:
        """One more thing stands in the way of this column."""
        self._patience.spend(STEPS_A_COLUMN)
        if not self._obstacles[number]:
            for row in self._packing.columns[number].rows:
                self._options[row] -= 1
        self._obstacles[number] += 1

    def _allow(self, number: int) -> None:
        self._obstacles[number] -= 1
        if not self._obstacles[number]:
            for row in self._packing.columns[number].rows:
                self._options[row] += 1
