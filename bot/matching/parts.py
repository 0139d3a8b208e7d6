"""A choice of columns, improved where it loses: around empty places, then part by part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from bot.matching.packing import Packing, Patience, Search

# How many chosen columns around an empty place are chosen anew together.
NEIGHBOURHOOD = 12
# Parts with more rows than this are not searched from end to end.
LARGEST_PART = 400
# Steps that one search may take.
PATIENCE_OF_A_SEARCH = 3_000_000


class Parts:
    """Numbers of columns in `chosen`, which lose nothing against `price` where all is well."""

    def __init__(
        self,
        packing: Packing,
        price: Sequence[int],
        chosen: set[int],
        patience: Patience,
    ) -> None:
        self._packing, self._price, self._patience = packing, price, patience
        self.chosen = chosen

    def improve(self) -> None:
        """Choose anew around whatever loses something, until nothing helps."""
        better = True
        while better:
            better = False
            for row in self._lossy():
                if not self._patience:
                    return
                rows = self._around(row)
                better |= self._anew(rows)[0]

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

    def _anew(self, rows: set[int]) -> tuple[bool, int]:
        """Choose anew among columns within `rows`.

        Whether something better was found, and what no choice there loses less than.
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
        search = Search(
            self._packing,
            self._price,
            sorted(columns),
            room,
            better_than=lost,
            patience=self._patience.part(PATIENCE_OF_A_SEARCH),
        )
        found = search.run()
        if found is not None:
            self.chosen = (self.chosen - inside) | set(found)
        return found is not None, search.least

    def finish(self) -> int:
        """Search every part from end to end; what every choice loses at least."""
        least = 0
        for rows in self._parts():
            if len(rows) <= LARGEST_PART and self._patience:
                least += self._anew(rows)[1]
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
