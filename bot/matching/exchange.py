"""Exchange: what may be chosen in a round beside single lessons, priced by the rows it uses.

Each member is two rows of a packing, one as a teacher and one as a learner, with the room of their
capacities. A column is an introduction: a pair, a swap (both lessons and a bonus), a ring of three
(all three and a bonus), or a pod, which takes the teacher's time once. Two members meet at most
once a round: where capacities leave that open, the two have a row of their own.

There are far too many columns to list. Given prices of the rows, `Exchange.near` lists those that
lose less than so much, and `Exchange.cover` raises prices until they cover every column there is:
that is what makes the bound one of the whole problem.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from itertools import combinations
from typing import NamedTuple

from bot.matching.packing import Column
from bot.matching.problem import Rules


class Pair(NamedTuple):
    """Member number `teacher` could teach `learner` for `value` points; `skill` names what."""

    teacher: int
    learner: int
    value: int
    skill: str


class Choice(NamedTuple):
    """A column with the arcs that it is made of, by their positions."""

    column: Column
    arcs: tuple[int, ...]


class Exchange:
    """The columns of a round. Values are in points times `unit`, so that prices can be finer.

    `arcs` holds each (teacher, learner) once, with a value above 0. Pods are formed for the skills
    `short` only, and never of two who are `apart` (each two in ascending order).
    """

    def __init__(
        self,
        arcs: Sequence[Pair],
        teach_cap: Sequence[int],
        learn_cap: Sequence[int],
        rules: Rules,
        short: frozenset[str],
        apart: frozenset[tuple[int, int]],
        unit: int,
    ) -> None:
        self.arcs, self.unit = arcs, unit
        self._rules, self._apart = rules, apart
        self.members = len(teach_cap)
        self._value = [arc.value * unit for arc in arcs]
        self._number = {(arc.teacher, arc.learner): n for n, arc in enumerate(arcs)}
        lessons = Counter(arc.teacher for arc in arcs), Counter(arc.learner for arc in arcs)
        # More room than there are arcs is of no use, and would only loosen the bound.
        self.room = [min(cap, lessons[0][n]) for n, cap in enumerate(teach_cap)]
        self.room += [min(cap, lessons[1][n]) for n, cap in enumerate(learn_cap)]
        self._seats: dict[tuple[int, str], list[int]] = defaultdict(list)
        for number, arc in enumerate(arcs):
            if rules.pod_size > 1 and arc.skill in short:
                self._seats[arc.teacher, arc.skill].append(number)
        self._pair_row: dict[tuple[int, int], int] = {}
        for teacher, learner in self._number:
            pair = min(teacher, learner), max(teacher, learner)
            if pair not in self._pair_row and self._may_meet_twice(teacher, learner):
                self._pair_row[pair] = len(self.room)
                self.room.append(1)
        self._rows = [self._rows_of(arc.teacher, arc.learner) for arc in arcs]

    def _may_meet_twice(self, teacher: int, learner: int) -> bool:
        """Whether capacities alone allow these two to meet in two introductions."""
        if self.room[teacher] > 1 and self.room[self.members + learner] > 1:
            return True
        # In a pod, and the other way round beside it. Two pairs are worth no more than a swap.
        back = self._number.get((learner, teacher))
        return back is not None and any(
            len(self._seats.get((arc.teacher, arc.skill), ())) > 1
            for arc in (self.arcs[back], self.arcs[self._number[teacher, learner]])
        )

    def _rows_of(self, teacher: int, learner: int) -> tuple[int, ...]:
        rows = (teacher, self.members + learner)
        pair = self._pair_row.get((min(teacher, learner), max(teacher, learner)))
        return rows if pair is None else (*rows, pair)

    def seats(self) -> tuple[list[tuple[int, int, int]], list[int]]:
        """The round as if every seat of a pod were a lesson of its own, and nothing exchanged.

        Arcs as (teacher, learner, points), and how many lessons each teacher has to give.
        """
        short = {number for seats in self._seats.values() if len(seats) > 1 for number in seats}
        arcs = [
            (arc.teacher, arc.learner, arc.value - (self._rules.seat_cost if n in short else 0))
            for n, arc in enumerate(self.arcs)
        ]
        places = self.room[: self.members]
        for teacher in {self.arcs[number].teacher for number in short}:
            places[teacher] *= self._rules.pod_size
        return [arc for arc in arcs if arc[2] > 0], places

    def choice(self, arcs: Sequence[int]) -> Choice:
        """The introduction that these arcs make: a pair, swap or ring, or else a pod."""
        value = sum(self._value[number] for number in arcs)
        rows = dict.fromkeys(row for number in arcs for row in self._rows[number])
        teachers = {self.arcs[number].teacher for number in arcs}
        if len(teachers) < len(arcs):
            value -= self._rules.seat_cost * (len(arcs) - 1) * self.unit
        else:
            value += self._rules.bonus(len(arcs)) * self.unit
        return Choice(Column(tuple(rows), value), tuple(arcs))

    def slacks(self, price: Sequence[int]) -> list[int]:
        """What the prices of each arc's rows exceed its value by."""
        return [
            sum([price[row] for row in rows]) - value
            for rows, value in zip(self._rows, self._value, strict=True)
        ]

    def cover(self, price: list[int]) -> None:
        """Raise prices in place until every column there is is covered."""
        for (_, learner, *_), slack, number in zip(
            self._rows, self.slacks(price), range(len(self.arcs)), strict=True
        ):
            if slack < 0:
                rows = self._rows[number]
                price[learner] += max(0, self._value[number] - sum(price[row] for row in rows))
        for _, arcs in list(self._loops(price, 0)):
            rows, value = self.choice(arcs).column
            missing = value - sum(price[row] for row in rows)
            if missing > 0:
                learners = [row for row in rows if self.members <= row < 2 * self.members]
                for turn, row in enumerate(learners):
                    price[row] += (missing + turn) // len(learners)
        for (teacher, _), seats in self._seats.items():
            best = self._best_pod(teacher, seats, price)
            if best is not None:
                rows, value = best.column
                price[teacher] += max(0, value - sum(price[row] for row in rows))

    def wanted(self, price: Sequence[int], most: int) -> list[Choice]:
        """Columns that are worth more than these prices, at most `most` of a kind; the best first.

        None only where every column there is is covered.
        """
        short = sorted((slack, n) for n, slack in enumerate(self.slacks(price)) if slack < 0)
        if short:
            return [self.choice((n,)) for _, n in short[:most]]
        loops = nsmallest(most, self._loops(price, -1))
        found = [self.choice(arcs) for _, arcs in loops]
        pods = (self._best_pod(each[0], seats, price) for each, seats in self._seats.items())
        return found + [pod for pod in pods if pod is not None]

    def near(self, price: Sequence[int], limit: int, most: int) -> list[Choice]:
        """Columns that lose at most `limit` at prices that cover all: at most `most` of a kind."""
        self.cut_short = False
        slacks = self.slacks(price)
        found = [self.choice((n,)) for n, slack in enumerate(slacks) if slack <= limit]
        loops = (self.choice(arcs) for _, arcs in self._loops(price, limit))
        for kind in (loops, self._pods(price, limit)):
            for count, choice in enumerate(kind):
                if count >= most:
                    self.cut_short = True
                    break
                found.append(choice)
        return found

    def _loops(self, price: Sequence[int], limit: int) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Swaps and rings that lose at most `limit`, at prices that cover all arcs: loss and arcs.

        No arc in one of them loses more than the bonus and `limit` together, the price of a pair's
        own row aside, which a swap pays once.
        """
        bonuses = tuple(self._rules.bonus(size) * self.unit for size in (2, 3))
        swap, ring = (bonus + limit for bonus in bonuses)
        out: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        back: dict[tuple[int, int], tuple[int, int]] = {}
        slacks = self.slacks(price)
        for number, slack in enumerate(slacks):
            alone = slack - sum([price[row] for row in self._rows[number][2:]])
            if alone <= max(swap, ring):
                teacher, learner, *_ = self.arcs[number]
                out[teacher].append((slack, learner, number))
                back[teacher, learner] = alone, number
        for first, ways in out.items():
            ways.sort()
            for slack, second, number in ways:
                home = back.get((second, first)) if first < second else None
                if home is not None and slack + home[0] <= swap:
                    yield slack + home[0] - bonuses[0], (number, home[1])
        for first, ways in out.items():
            for slack, second, number in ways:
                if slack > ring:
                    break
                if second < first:
                    continue
                for more, third, next_number in out.get(second, ()):
                    if slack + more > ring:
                        break
                    home = back.get((third, first)) if first < third else None
                    if home is None:
                        continue
                    lost = slack + more + slacks[home[1]]
                    if lost <= ring:
                        yield lost - bonuses[1], (number, next_number, home[1])

    def _gains(self, seats: Sequence[int], price: Sequence[int]) -> list[tuple[int, int]]:
        """What each seat adds at these prices of its learner, the most first."""
        return sorted(
            ((self._value[n] - sum([price[row] for row in self._rows[n][1:]]), n) for n in seats),
            key=lambda each: (-each[0], each[1]),
        )

    def _best_pod(self, teacher: int, seats: Sequence[int], price: Sequence[int]) -> Choice | None:
        """The pod that is worth most more than these prices; None where no pod is."""
        gains = self._gains(seats, price)
        cost = self._rules.seat_cost * self.unit
        best: tuple[int, ...] = ()
        most = price[teacher]
        for size in range(2, min(self._rules.pod_size, len(gains)) + 1):
            while team := next(self._teams(gains, size, most + 1 + cost * (size - 1), ()), None):
                most = sum(gain for gain, number in gains if number in team) - cost * (size - 1)
                best = team
        return self.choice(best) if best else None

    def _may_sit_together(self, team: Sequence[int]) -> bool:
        learners = sorted(self.arcs[number].learner for number in team)
        return self._apart.isdisjoint(combinations(learners, 2))

    def _pods(self, price: Sequence[int], limit: int) -> Iterator[Choice]:
        """Pods that lose at most `limit`, those of the most gainful learners first."""
        cost = self._rules.seat_cost * self.unit
        for (teacher, _), seats in self._seats.items():
            gains = self._gains(seats, price)
            for size in range(2, min(self._rules.pod_size, len(gains)) + 1):
                least = price[teacher] - limit + cost * (size - 1)
                for team in self._teams(gains, size, least, ()):
                    yield self.choice(team)

    def _teams(
        self, gains: Sequence[tuple[int, int]], size: int, least: int, team: tuple[int, ...]
    ) -> Iterator[tuple[int, ...]]:
        """Teams with `size` more learners who gain `least` together; `gains` falls."""
        if not self._may_sit_together(team):
            return
        if not size:
            yield team
            return
        for start in range(len(gains) - size + 1):
            if sum(gain for gain, _ in gains[start : start + size]) < least:
                return
            gain, number = gains[start]
            yield from self._teams(gains[start + 1 :], size - 1, least - gain, (*team, number))
