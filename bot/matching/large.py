"""Rounds of hundreds to hundreds of thousands of members: nearly the best, and a proof how nearly.

Each learner's candidates rotate over the teachers of a skill, an auction finds what these cost, and
candidates are looked for again at such prices, since everybody wants the same few stars. Pairs,
swaps, rings and seats in pods that gain most become columns, which are priced together; then more
columns are looked for at the new prices, and so on, colder each time. The columns with the largest
shares are chosen, and exchanged while it pays. The bound holds for everything there is, not only
for what was looked at: pods are bound by their seats, as if whoever teaches in a swap or in another
skill could have further learners beside it, and that is never less than what is possible.

The inner loops are plain Python. Where the extra `large` is installed (numba and numpy, 208 MB and
half a minute of compiling, once), `compiled` makes them a hundred times as fast, without changing
a bit of the result: nobody with fifty members should install or import a compiler.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from time import perf_counter
from typing import Any, NamedTuple

from bot.matching.crowd import Crowd
from bot.matching.engine import Engine
from bot.matching.kernels.numbers import PART
from bot.matching.problem import Rules

# Steps of the auction; how much dearer than the cheapest a teacher on the same shelf may be to be
# looked at first; the loss up to which swaps and rings become columns.
STEP = 20 * PART
BAND = 32 * PART
NEARBY = 600 * PART
# So many times as much as the coldest prices of a collection may a loop lose to become a column.
NEAR = 20
# What a lesson is worth beyond its points where a swap or ring may come of it: a third of a ring's.
HOPE = 150
# How far prices go beyond what would use their rows' room exactly.
BEYOND = 1.7
SWEEPS = 8
# Smaller shares of a column are forgotten between two collections.
LEAST_SHARE = 0.01


class Settings(NamedTuple):
    """How thoroughly to look.

    Candidates, swaps and rings kept for each member; members looked at on each shelf for candidates
    (`each`) and for loops; whether the bound looks through all rings; for every collection of
    columns, how warm prices are while they settle, in points, and how many times at each of these.
    """

    kept: int = 32
    swaps: int = 8
    rings: int = 8
    each: int = 8
    each_loop: int = 4
    all_rings: bool = True
    warmth: tuple[tuple[int, ...], ...] = (
        *((60,), (60,), (60, 30), (30, 15)),
        *((15, 8), (8, 4), (4, 2), (2,)),
    )
    sweeps: int = 20


def settings_for(members: int) -> Settings:
    """The larger the round, the less is kept for each member."""
    if members <= 30_000:
        return Settings()
    warmth = ((60, 30), (30, 15), (15, 8), (8, 4))
    return Settings(10, 5, 4, each=4, each_loop=2, all_rings=False, warmth=warmth)


@dataclass
class Result:
    """Chosen introductions as (teacher, learner) lists; a bound in points; seconds of each phase.

    `available` are the learners for whom some lesson was possible.
    """

    introductions: list[list[tuple[int, int]]]
    upper_bound: int
    available: list[int]
    phases: dict[str, float] = field(default_factory=dict)


def solve(crowd: Crowd, rules: Rules, engine: Engine) -> Result:
    """Arrange a round; deterministic, whatever the engine and the number of threads."""
    return _Large(engine.crowd(crowd), rules, engine).run()


class _Large:
    def __init__(self, crowd: Crowd, rules: Rules, engine: Engine) -> None:
        self._crowd, self._rules, self._engine = crowd, rules, engine
        self._members = n = len(crowd.team)
        self._settings = s = settings_for(n)
        ints = engine.ints
        self._price = ints(3 * n)
        self._seat = rules.seat_cost * PART if rules.pod_size > 1 else -1
        self._count, self._teacher = ints(n), ints(n * s.kept, small=True)
        self._value, self._gain = ints(n * s.kept), ints(n * s.kept)
        self._short = ints(n * s.kept, small=True)
        self._shelf_of = ints(len(crowd.teacher), small=True)
        engine.owners(crowd.shelf_start, self._shelf_of)
        self._link_shelf_of = ints(len(crowd.link), small=True)
        engine.owners(crowd.link_start, self._link_shelf_of)
        self._room = ints(3 * n)
        self._begin, self._rows = ints(1), ints(0, small=True)
        self._worth, self._share = ints(0), engine.floats(0)
        self._phases: dict[str, float] = {}
        self._since = perf_counter()

    def run(self) -> Result:
        self._look()
        self._phase("candidates")
        self._auction()
        self._phase("auction")
        self._look()
        self._phase("candidates")
        self._auction()
        self._phase("auction")
        for steps in self._settings.warmth:
            self._look()
            self._phase("candidates")
            self._collect(-min(NEARBY, NEAR * steps[-1] * PART))
            self._phase("columns")
            self._relax(steps)
            self._phase("prices")
        introductions = _met_once(self._choose())
        self._phase("choice")
        bound = self._prove()
        self._phase("bound")
        available = [who for who, count in enumerate(self._count) if count]
        return Result(introductions, bound, available, self._phases)

    def _phase(self, name: str) -> None:
        now = perf_counter()
        self._phases[name] = self._phases.get(name, 0.0) + now - self._since
        self._since = now

    def _sort_shelves(self) -> None:
        """Put whoever costs least first, on every shelf of teachers and of links."""
        engine, crowd = self._engine, self._crowd
        asked = engine.ints(len(crowd.teacher))
        engine.ask(crowd, self._price, self._seat, asked)
        order = engine.order(self._shelf_of, asked)
        self._asked = engine.picked(asked, order)
        cost = engine.ints(len(crowd.link))
        engine.ask_links(crowd, self._price, cost)
        links = engine.order(self._link_shelf_of, cost)
        self._cost = engine.picked(cost, links)
        self._crowd = crowd._replace(
            teacher=engine.picked(crowd.teacher, order), link=engine.picked(crowd.link, links)
        )

    def _look(self) -> None:
        """Candidates at present prices."""
        s = self._settings
        self._sort_shelves()
        self._engine.both(
            self._members,
            lambda low, high: self._engine.candidates(
                *(self._crowd, self._price, self._seat, self._asked, BAND, s.each, HOPE, s.kept),
                *(low, high, self._teacher, self._value, self._short, self._gain, self._count),
            ),
        )

    def _auction(self) -> None:
        engine, n, keep = self._engine, self._members, self._settings.kept
        listed, slots = engine.ints(n), engine.ints(n + 1)
        engine.count_candidates(keep, self._count, self._teacher, listed)
        engine.slots_of(listed, self._crowd.teach_room, self._room, slots)
        units = int(engine.wishes(self._crowd.learn_room, self._count))
        price, gain = engine.ints(n), engine.ints(n)
        engine.bid(
            *(self._room, self._crowd.learn_room, keep, self._count, self._teacher, self._value),
            *(STEP, price, gain, slots, engine.ints(int(slots[n]) + 1)),
            *(engine.ints(int(slots[n]) + 1), engine.ints(n), engine.ints(units + 1)),
        )
        self._price[:n], self._price[n : 2 * n] = price, gain

    def _lists(self, keep: int) -> tuple[Any, ...]:
        """Room for so many loops of each member."""
        ints, n = self._engine.ints, self._members
        size = n * keep
        return ints(size, small=True), ints(size, small=True), ints(size), ints(size), ints(n)

    def _swaps(self, floor: int, each: int) -> tuple[Any, ...]:
        """The swaps of each member that gain most, and more than `floor`."""
        engine, keep, bonus = self._engine, self._settings.swaps, self._rules.swap_bonus
        found = self._lists(keep)
        engine.both(
            self._members,
            lambda low, high: engine.swaps(
                *(self._crowd, self._price, self._cost, bonus, each, keep, floor, low, high),
                *found,
            ),
        )
        return found

    def _rings(self, floor: int, each: int) -> tuple[Any, ...]:
        """The rings of each member that gain most, and more than `floor`."""
        engine, keep, bonus = self._engine, self._settings.rings, self._rules.ring_bonus
        found = self._lists(keep)
        engine.both(
            self._members,
            lambda low, high: engine.rings(
                *(self._crowd, self._price, self._asked, self._cost, bonus, each, keep, floor),
                *(low, high, *found),
            ),
        )
        return found

    def _collect(self, floor: int) -> None:
        """Columns that lose little at present prices, beside those that were chosen before."""
        engine, s, n = self._engine, self._settings, self._members
        each = s.each_loop
        swaps, rings = self._swaps(floor, each), self._rings(floor, each)
        seat = -1 if self._seat < 0 else self._rules.seat_cost
        pairs = int(sum(self._count)) * (1 if seat < 0 else 2)
        most = pairs + int(sum(swaps[4])) + int(sum(rings[4])) + len(self._worth)
        size = 2 * pairs + 4 * int(sum(swaps[4])) + 6 * int(sum(rings[4]))
        size += len(self._rows)
        begin, rows = engine.ints(most + 1), engine.ints(size + 1, small=True)
        worth, share = engine.ints(most), engine.floats(most)
        number = engine.add_chosen(
            *(self._begin, self._rows, self._worth, self._share, LEAST_SHARE),
            *(begin, rows, worth, share, 0),
        )
        number = engine.add_pairs(
            *(self._crowd, s.kept, self._count, self._teacher, seat),
            *(begin, rows, worth, number),
        )
        for keep, (second, third, value, _, count) in ((s.swaps, swaps), (s.rings, rings)):
            number = engine.add_loops(
                *(n, keep, count, second, third, value, begin, rows, worth, number)
            )
        table = engine.ints(1 << (2 * number + 2).bit_length(), small=True)
        number = engine.distinct(begin, rows, worth, share, number, table)
        self._begin, self._rows = begin[: number + 1], rows[: int(begin[number])]
        self._worth, self._share = worth[:number], share[:number]
        self._start = engine.ints(3 * n + 1)
        engine.count_rows(self._rows, self._start)
        fill = engine.copy(self._start)
        self._column = engine.ints(len(self._rows), small=True)
        engine.list_rows(self._begin, self._rows, fill, self._column)
        self._room[:n], self._room[n : 2 * n] = self._crowd.teach_room, self._crowd.learn_room
        seats = self._rules.pod_size - 1
        self._room[2 * n :] = engine.times(self._crowd.teach_room, seats)

    def _losses(self) -> Any:
        loss = self._engine.ints(len(self._worth))
        self._engine.losses(self._begin, self._rows, self._worth, self._price, loss)
        return loss

    def _packed(self, *keys: Any) -> tuple[Any, Any]:
        """Columns chosen in the order of these keys while they fit, and the room left."""
        chosen = self._engine.ints(len(self._worth), small=True)
        left = self._engine.copy(self._room)
        left[2 * self._members :] = self._engine.ints(self._members)
        order = self._engine.order(*keys)
        self._engine.pack(self._begin, self._rows, order, left, chosen)
        return chosen, left

    def _relax(self, steps: tuple[int, ...]) -> None:
        """Prices and shares nearer and nearer to those of the best fractional choice."""
        engine, n, columns = self._engine, self._members, len(self._worth)
        price, worth = engine.floats(3 * n), engine.floats(columns)
        price[:] = engine.as_floats(self._price)
        worth[:] = engine.as_floats(self._worth)
        worth = engine.scaled(worth, float(PART))
        for degrees in steps:
            warmth = float(degrees * PART)

            def warm(low: int, high: int, warmth: float = warmth) -> None:
                engine.warm(
                    *(self._begin, self._rows, worth, price, warmth, low, high, self._share)
                )

            engine.both(columns, warm)
            for turn in range(self._settings.sweeps):
                beyond = BEYOND if turn < self._settings.sweeps - 2 else 1.0
                engine.balance(
                    *(self._start, self._column, self._room, warmth, beyond, 0, 3 * n),
                    *(price, self._share),
                )
        engine.to_whole(price, self._price)

    def _choose(self) -> list[list[tuple[int, int]]]:
        """Whole introductions: those with the largest shares first; then what pays to exchange."""
        engine, n, rules = self._engine, self._members, self._rules
        loss = self._losses()
        rank = engine.ints(len(self._worth))
        engine.to_twentieths(self._share, rank)
        engine.close_seats(2 * n, self._begin, self._rows, loss)
        chosen, left = self._packed(rank, loss)
        for _ in range(SWEEPS):
            if not engine.improve(
                *(self._begin, self._rows, self._worth, self._start, self._column, loss),
                *(self._price, left, chosen, engine.ints(64)),
            ):
                break
        found = self._loops_and_pairs(chosen)
        if self._seat < 0:
            return found
        size = rules.pod_size
        session, seats = engine.ints(n), engine.ints((size + 1) * (len(found) + 1))
        sessions = int(
            engine.host(self._crowd, self._begin, self._rows, chosen, session, seats, size)
        )
        engine.join(
            *(self._crowd, self._settings.kept, self._count, self._teacher),
            *(rules.seat_cost, size, left, session, seats),
        )
        first = {}
        for number in range(sessions):
            people = [int(who) for who in seats[number * (size + 1) : (number + 1) * (size + 1)]]
            first[people[0], people[1]] = [(people[0], who) for who in people[1:] if who >= 0]
        return [first.get(each[0], each) if len(each) == 1 else each for each in found]

    def _loops_and_pairs(self, chosen: Any) -> list[list[tuple[int, int]]]:
        n = self._members
        found = []
        for number, taken in enumerate(chosen):
            if taken:
                rows = [int(r) for r in self._rows[self._begin[number] : self._begin[number + 1]]]
                found.append([(rows[at], rows[at + 1] - n) for at in range(0, len(rows), 2)])
        return found

    def _prove(self) -> int:
        """Raise prices until nothing in the whole round is worth more than they say: the bound.

        Where rings are too many to look through, every lesson that could be part of one must lose a
        third of a ring's bonus: that covers them all.
        """
        engine, n, s = self._engine, self._members, self._settings
        third = 0 if s.all_rings else -(-self._rules.ring_bonus * PART // 3)
        self._sort_shelves()
        raised = engine.ints(n)
        engine.both(
            n,
            lambda low, high: engine.raise_for_pairs(
                *(self._crowd, self._price, self._seat, third, self._asked, low, high, raised)
            ),
        )
        engine.add(self._price, n, raised)
        self._sort_shelves()
        loops = [(s.swaps, self._swaps(0, n))]
        if s.all_rings:
            loops.append((s.rings, self._rings(0, n)))
        for keep, (_, _, _, gain, count) in loops:
            engine.raise_for_loops(keep, gain, count, raised)
            engine.add(self._price, n, raised)
        return int(engine.bound(self._price, self._room))


def _met_once(introductions: list[list[tuple[int, int]]]) -> list[list[tuple[int, int]]]:
    """The same; where capacities let two meet twice, only in the largest company."""
    met: set[tuple[int, int]] = set()
    found = []
    for lessons in sorted(introductions, key=lambda lessons: (-len(lessons), lessons)):
        pairs = {(min(lesson), max(lesson)) for lesson in lessons}
        if met.isdisjoint(pairs):
            met |= pairs
            found.append(lessons)
    return found
