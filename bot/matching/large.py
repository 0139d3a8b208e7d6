"""Rounds of dozens to hundreds of thousands of members: nearly the best, and a proof how nearly.

Each learner's candidates rotate over the teachers of a skill, an auction finds what these cost, and
candidates are looked for again at such prices, since everybody wants the same few stars. Lessons,
swaps and rings that gain most become columns, which are priced together with all pods; then more
columns are looked for at the new prices, and so on, colder each time. Swaps and rings with the
largest shares are chosen, companies open where shares say so, and a last auction finds the best
teachers for whoever is left. The bound holds for everything there is, not only for what was looked
at: prices are raised until they cover it.

The inner loops are plain Python. Where the extra `large` is installed (numba and numpy, 208 MB and
half a minute of compiling, once), they are compiled, a hundred times as fast, without changing a
bit of the result: nobody with fifty members should install or import a compiler.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from time import perf_counter
from typing import Any, NamedTuple

from bot.matching.crowd import Crowd
from bot.matching.engine import Engine
from bot.matching.kernels.numbers import PART
from bot.matching.problem import Rules

# The least by which a bid goes beyond the one before, in points; less in the last auction.
STEP = 20
LAST_STEP = 5
# How often those who were outbid for all of their candidates look again.
LOOKS = 30
# The most that a lot adds to a gain when candidates or links are looked for, in points; while
# prices settle, in terms of their warmth.
BAND = 32
BLUR = 8.0
# How far prices go beyond what would use their rows' room exactly.
BEYOND = 1.3
# Whoever so many learners may want should be in that many columns.
SOUGHT = 4
# Swaps and rings of which less is chosen are not chosen at all.
LEAST_SHARE = 0.1
SHARES = (0.7, 0.3, 0.1)
LEAST_POOL = 0.5
DIVE = (2.0, 1.6)
# The same for company in the last auction.
LEAST_OPENING = 0.3


class Settings(NamedTuple):
    """How thoroughly to look.

    Candidates, swaps and rings kept for each member; offers and links looked at on each shelf; for
    every collection of columns, how warm prices are while they settle, in points; how often at each
    of these; around how many lessons of a learner rings are looked through for the bound.
    """

    kept: int = 32
    swaps: int = 8
    rings: int = 8
    each: int = 16
    each_link: int = 12
    warmth: tuple[tuple[float, ...], ...] = (
        (20.0, 16.0, 13.0, 10.0),
        (8.0, 6.5, 5.0, 4.0),
        (3.2, 2.6, 2.0, 1.6),
    )
    turns: int = 10
    looked_through: int = 400


def settings_for(members: int) -> Settings:
    """The larger the round, the less is kept for each member, and the sooner prices settle."""
    if members <= 30_000:
        return Settings()
    return Settings(kept=12, swaps=4, rings=4, each=8, each_link=4, turns=4, looked_through=10)


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
        self._members = n = crowd.members
        self._offers = crowd.offers
        self._settings = s = settings_for(n)
        ints = engine.ints
        self._price = ints(2 * n)
        self._seat = rules.seat_cost
        self._seated = ints(self._offers, small=True)
        if rules.pod_size > 1:
            engine.mark_seated(crowd, self._seated)
        self._charge = ints(self._offers)
        self._count = ints(n)
        self._lessons, self._worth = ints(n * s.kept, small=True), ints(n * s.kept)
        self._gain, self._beyond = ints(n * s.kept), ints(n)
        self._most_shelves = int(engine.most_shelves(crowd))
        self._desks = tuple(ints(2 * self._most_shelves) for _ in range(3))
        self._units = int(sum(crowd.part("learn_room")))
        self._shelf_of = ints(crowd.offers, small=True)
        engine.owners(crowd.part("shelf_start"), self._shelf_of)
        self._rack_of = ints(crowd.wants, small=True)
        engine.owners(crowd.part("rack_start"), self._rack_of)
        self._link_shelf_of = ints(crowd.linked, small=True)
        engine.owners(crowd.part("link_start"), self._link_shelf_of)
        self._sought = ints(n)
        engine.seek(crowd, SOUGHT, self._sought)
        self._room = ints(2 * n)
        self._room[:n], self._room[n:] = crowd.part("teach_room"), crowd.part("learn_room")
        self._everybody = ints(n)
        engine.count_up(self._everybody)
        self._phases: dict[str, float] = {}
        self._since = perf_counter()

    def run(self) -> Result:
        self._auction()
        for warmth in self._settings.warmth:
            self._look(self._everybody, BLUR * warmth[0])
            self._phase("candidates")
            self._collect(warmth[0])
            self._phase("columns")
            self._relax(warmth, self._room)
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

    def _sort_shelves(self, asked: Any) -> None:
        """Put whoever costs least first on every shelf of offers."""
        order = self._engine.order(self._shelf_of, asked)
        self._asked = self._engine.picked(asked, order)
        self._put("on_shelf", order)

    def _put(self, name: str, order: Any) -> None:
        """Put what an array of the crowd holds in another order."""
        values = self._crowd.part(name)
        first = getattr(self._crowd, name)
        self._crowd.data[first : first + len(values)] = self._engine.picked(values, order)

    def _sort_links(self) -> None:
        engine, crowd = self._engine, self._crowd
        cost = engine.ints(crowd.linked)
        engine.ask_links(crowd, self._price, cost)
        order = engine.order(self._link_shelf_of, cost)
        self._cost = engine.picked(cost, order)
        self._put("link", order)

    def _sort_racks(self) -> None:
        engine, crowd = self._engine, self._crowd
        asked = engine.ints(crowd.wants)
        engine.ask_learners(crowd, self._price, asked)
        order = engine.order(self._rack_of, asked)
        self._asking = engine.picked(asked, order)
        self._put("on_rack", order)

    def _look(self, learners: Any, blur: float) -> None:
        """Candidates of these learners at present charges."""
        engine, s = self._engine, self._settings
        asked = engine.ints(self._offers)
        engine.ask(self._crowd, self._charge, asked)
        self._sort_shelves(asked)
        engine.both(
            len(learners),
            lambda low, high: engine.candidates(
                *(self._crowd, self._charge, self._asked, int(blur * PART), s.each, s.kept),
                learners,
                *(low, high, self._lessons, self._worth, self._gain, self._count, self._beyond),
                *(self._most_shelves if low else 0, *self._desks),
            ),
        )

    def _auction(self) -> None:
        """First candidates and prices, from an auction of lessons alone.

        Whoever is outbid for all of their candidates looks again, at what lessons cost by then.
        """
        engine, n, crowd = self._engine, self._members, self._crowd
        only = engine.ints(n)
        engine.fill(only, -1)
        sale = _Sale(engine, crowd, self._rules, self._seated, self._room[:n], self._units)
        looking, waiting = self._everybody, -1
        for _ in range(LOOKS):
            self._look(looking, BAND)
            self._phase("candidates")
            if waiting < 0:
                waiting = int(engine.everybody(self._room[n:], self._count, sale.queue))
            else:
                sale.queue[:waiting] = sale.looking[:waiting]
            waiting = sale.run(
                *(self._crowd, only, self._room[n:], self._settings.kept, self._count),
                *(self._lessons, self._worth, self._beyond, STEP, waiting),
            )
            engine.first_charges(crowd, self._seated, sale.price, self._seat * PART, self._charge)
            self._phase("auction")
            if not waiting:
                break
            looking = sale.looking[:waiting]
        gain = engine.ints(n)
        engine.gains(
            *(crowd, self._seated, self._seat * PART, self._settings.kept, self._count),
            *(self._lessons, self._worth, self._beyond, sale.price, gain),
        )
        self._price[:n], self._price[n:] = sale.price[:n], gain

    def _loops(self, keep: int) -> tuple[Any, ...]:
        """Room for so many loops of each member."""
        ints, size = self._engine.ints, self._members * keep
        lists = ints(size, small=True), ints(size, small=True), ints(size), ints(size)
        return *lists, ints(self._members)

    def _collect(self, warmth: float) -> None:
        """Columns and hosts that gain most at present prices."""
        engine, s, n, crowd = self._engine, self._settings, self._members, self._crowd
        self._sort_links()
        crowd = self._crowd
        floor = -int(6 * warmth * PART)
        swaps, rings = self._loops(s.swaps), self._loops(s.rings)
        into, out = engine.ints(n), engine.ints(n)
        engine.nearest(
            *(crowd, self._price, s.kept, self._count, self._lessons, self._worth, into, out)
        )
        engine.both(
            n,
            lambda low, high: engine.swaps(
                *(crowd, self._price, self._cost, self._rules.swap_bonus, BAND * PART),
                *(s.each_link, s.swaps, floor, low, high, *swaps),
            ),
        )
        engine.both(
            n,
            lambda low, high: engine.rings(
                *(crowd, self._price, self._cost, self._rules.ring_bonus, s.kept, self._count),
                *(self._lessons, self._worth, into, out, BAND * PART, s.each_link, s.rings),
                *(floor, low, high, *rings),
            ),
        )
        pairs = int(sum(self._count))
        loops = int(sum(swaps[4])), int(sum(rings[4]))
        begin = engine.ints(pairs + sum(loops) + 1)
        rows = engine.ints(2 * pairs + 4 * loops[0] + 6 * loops[1] + 1, small=True)
        worth = engine.ints(pairs + sum(loops))
        number = engine.add_pairs(
            *(crowd, self._seated, s.kept, self._count, self._lessons, self._worth),
            *(begin, rows, worth, 0),
        )
        self._first_loop = int(number)
        second, third, value, _, count = swaps
        number = engine.add_swaps(n, s.swaps, count, third, value, begin, rows, worth, number)
        second, third, value, _, count = rings
        number = engine.add_rings(
            *(n, s.rings, count, second, third, value, begin, rows, worth, number)
        )
        self._begin, self._rows = begin[: number + 1], rows[: int(begin[number])]
        self._column_worth = engine.as_floats(worth[:number])
        self._start = engine.ints(2 * n + 1)
        engine.count_rows(self._rows, self._start)
        self._column = engine.ints(len(self._rows), small=True)
        engine.list_rows(self._begin, self._rows, engine.copy(self._start), self._column)
        self._host_start, self._slot_start = engine.ints(self._offers + 1), engine.ints(n + 1)
        engine.count_slots(
            *(self._seated, s.kept, self._count, self._lessons),
            *(self._host_start, self._slot_start),
        )
        size = int(self._host_start[self._offers])
        self._slot_learner, self._slot_host = (
            engine.ints(size, small=True),
            engine.ints(size, small=True),
        )
        self._slot_worth, self._slots = engine.floats(size), engine.ints(size, small=True)
        engine.list_slots(
            *(self._seated, s.kept, self._count, self._lessons, self._worth),
            *(engine.copy(self._host_start), self._slot_learner, self._slot_host),
            *(self._slot_worth, self._slots),
        )

    def _relax(self, warmths: tuple[float, ...], room: Any) -> None:
        """Prices and shares nearer and nearer to those of the best fractional choice."""
        engine, n, crowd = self._engine, self._members, self._crowd
        price = engine.scaled(engine.as_floats(self._price), 1.0 / PART)
        columns = len(self._column_worth)
        self._share = engine.floats(columns)
        usual, sums = engine.floats(self._offers), engine.floats(4 * self._offers)
        opening, beside = engine.floats(self._offers), engine.floats(self._offers)
        factor, seat = engine.floats(len(self._slot_worth)), float(self._seat)
        for warmth in warmths:

            def warm(low: int, high: int, warmth: float = warmth) -> None:
                engine.warm(
                    *(self._begin, self._rows, self._column_worth, price, warmth),
                    *(low, high, self._share),
                )

            engine.both(columns, warm)
            engine.warm_hosts(
                *(
                    crowd.part("offer_owner"),
                    self._host_start,
                    self._slot_learner,
                    self._slot_worth,
                ),
                *(seat, price, warmth, n, factor, usual, opening, beside, sums),
            )
            engine.balance(
                *(crowd.part("offer_start"), self._sought, self._start, self._column, room),
                *(self._host_start, self._slot_start, self._slots, self._slot_host),
                *(self._rules.pod_size, warmth, BEYOND, self._settings.turns, price, self._share),
                *(factor, opening, beside, sums),
            )
        engine.charges(
            *(
                crowd.part("offer_owner"),
                self._host_start,
                price,
                self._rules.pod_size,
                warmths[-1],
            ),
            *(usual, opening, beside, sums, PART, self._charge),
        )
        self._opening, self._beside, self._sums = opening, beside, sums
        engine.to_whole(engine.scaled(price, float(PART)), self._price)

    def _choose(self) -> list[list[tuple[int, int]]]:
        """Swaps and rings with the largest shares; then the best lessons for whoever is left."""
        engine, n, rules, crowd = self._engine, self._members, self._rules, self._crowd
        first = self._first_loop
        loops = len(self._share) - first
        rank, chosen = engine.ints(loops), engine.ints(len(self._share), small=True)
        left, price, sums = engine.copy(self._room), engine.copy(self._price), engine.floats(2 * n)
        for least in SHARES:
            most = int(engine.ranks(self._share, first, least, rank))
            engine.pack(self._begin, self._rows, first, engine.order(rank), most, left, chosen)
            engine.close_rows(left, self._price)
            self._relax(DIVE, left)
        engine.pool(self._begin, self._rows, first, sums, self._share)
        most = int(engine.ranks(self._share, first, LEAST_POOL, rank))
        engine.pack(self._begin, self._rows, first, engine.order(rank), most, left, chosen)
        self._price = price
        found = []
        for number in range(first, len(chosen)):
            if chosen[number]:
                rows = [int(r) for r in self._rows[self._begin[number] : self._begin[number + 1]]]
                found.append([(rows[at], rows[at + 1] - n) for at in range(0, len(rows), 2)])
        only, hosted = engine.ints(n), engine.ints(self._offers, small=True)
        engine.open_hosts(
            *(crowd, self._host_start, self._opening, self._beside, self._sums, rules.pod_size),
            *(LEAST_OPENING, left, only, hosted),
        )
        sale = _Sale(engine, crowd, rules, hosted, left[:n], self._units)
        engine.close_offers(crowd, left, only, self._charge)
        self._look(self._everybody, BAND)
        nothing = engine.ints(n)
        waiting = engine.everybody(left[n:], self._count, sale.queue)
        sale.run(
            *(crowd, only, left[n:], self._settings.kept, self._count, self._lessons, self._worth),
            *(nothing, LAST_STEP, waiting),
        )
        most = int(sum(sale.held)) + 1
        session_offer, seats = engine.ints(most), engine.ints(most * rules.pod_size)
        sessions = int(
            engine.seat_winners(
                *(crowd, self._seated, rules.pod_size, sale.slots, sale.held, sale.learner, left),
                *(session_offer, seats),
            )
        )
        first_session = engine.ints(self._offers)
        engine.first_sessions(session_offer, sessions, first_session)
        engine.join(
            *(crowd, self._seated, self._settings.kept, self._count, self._lessons, self._worth),
            *(self._seat, rules.pod_size, sessions, session_offer, first_session, left, seats),
        )
        size, owner = rules.pod_size, crowd.part("offer_owner")
        for session in range(sessions):
            teacher = int(owner[session_offer[session]])
            people = seats[session * size : (session + 1) * size]
            found.append([(teacher, int(who)) for who in people if who >= 0])
        return found

    def _prove(self) -> int:
        """Raise prices until nothing in the whole round is worth more than they say: the bound."""
        engine, n, s, rules = self._engine, self._members, self._settings, self._rules
        raised, into, out = engine.ints(n), engine.ints(n), engine.ints(n)
        self._sort_time()
        engine.both(
            n,
            lambda low, high: engine.raise_for_pairs(
                self._crowd, self._price, self._asked, low, high, raised, into
            ),
        )
        engine.add(self._price, n, raised)
        self._sort_racks()
        engine.both(
            n,
            lambda low, high: engine.raise_for_pods(
                *(self._crowd, self._price, self._asking, rules.seat_cost * PART, rules.pod_size),
                *(low, high, raised, out),
            ),
        )
        engine.add(self._price, 0, raised)
        self._sort_links()
        loops = self._loops(1)
        everything = self._crowd.linked
        engine.both(
            n,
            lambda low, high: engine.swaps(
                *(self._crowd, self._price, self._cost, rules.swap_bonus, 0, everything, 1, 0),
                *(low, high, *loops),
            ),
        )
        engine.raise_for_loops(loops[3], loops[4], 2, raised)
        engine.add(self._price, n, raised)
        engine.add(into, 0, raised)
        self._sort_time()
        size = n * s.looked_through
        lessons, worth, count = engine.ints(size, small=True), engine.ints(size), engine.ints(n)
        engine.both(
            n,
            lambda low, high: engine.around_rings(
                *(self._crowd, self._price, self._asked, rules.ring_bonus, s.looked_through),
                *(into, out, low, high, lessons, worth, count, raised),
            ),
        )
        engine.add(self._price, n, raised)
        engine.add(into, 0, raised)
        self._sort_links()
        engine.both(
            n,
            lambda low, high: engine.rings(
                *(self._crowd, self._price, self._cost, rules.ring_bonus, s.looked_through, count),
                *(lessons, worth, into, out, 0, everything, 1, 0, low, high, *loops),
            ),
        )
        engine.raise_for_loops(loops[3], loops[4], 1, raised)
        engine.add(self._price, n, raised)
        return int(engine.bound(self._price, self._room))

    def _sort_time(self) -> None:
        asked = self._engine.ints(self._offers)
        self._engine.ask_time(self._crowd, self._price, asked)
        self._sort_shelves(asked)


class _Sale:
    """An auction and how far it has come."""

    def __init__(
        self, engine: Engine, crowd: Crowd, rules: Rules, seated: Any, room: Any, units: int
    ) -> None:
        self._engine, self._seated, self._seat = engine, seated, rules.seat_cost * PART
        n, ints = len(room), engine.ints
        time, beside, self.slots = ints(n), ints(n), ints(2 * n + 1)
        engine.may_teach(crowd, seated, time, beside)
        engine.slots_of(room, time, 1, 0, self.slots)
        engine.slots_of(room, beside, rules.pod_size - 1, n, self.slots)
        size = int(self.slots[2 * n])
        self.learner, self.offer, self._bids = ints(size), ints(size), ints(size)
        self.price, self.held = ints(2 * n), ints(2 * n)
        self.queue, self.looking = ints(units + 1), ints(units + 1)

    def run(
        self,
        crowd: Crowd,
        only: Any,
        wishes: Any,
        kept: int,
        count: Any,
        lessons: Any,
        worth: Any,
        beyond: Any,
        step: int,
        waiting: int,
    ) -> int:
        """Sell to the first `waiting` in the queue; how many of `looking` want to look again."""
        return int(
            self._engine.bid(
                *(crowd, self._seated, only, self._seat, wishes, kept, count, lessons, worth),
                *(beyond, step * PART, self.slots, self.price, self.learner, self.offer),
                *(self._bids, self.held, self.queue, waiting, self.looking),
            )
        )


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
