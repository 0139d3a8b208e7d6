"""How much of every column the best fractional choice would choose, and at what prices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.matching.kernels.numbers import PART
from bot.matching.large.ground import BAND, Ground

# How far prices go beyond what would use their rows' room exactly.
BEYOND = 1.3
# Whoever so many learners may want should be in that many columns.
SOUGHT = 4


class Shares:
    """Columns of lessons, swaps and rings, with pods beside them, and the share of each.

    Column c uses `rows[begin[c]:begin[c + 1]]`; from `first_loop` on they are swaps and rings. Pods
    are not listed: `company` says by offer how much of its teacher's time goes to them.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._sought = ground.engine.ints(ground.members)
        ground.engine.seek(ground.crowd, SOUGHT, self._sought)

    def collect(self, warmth: float) -> None:
        """The columns and hosts that gain most at present prices, which are as warm as that."""
        ground, engine, s = self._ground, self._ground.engine, self._ground.settings
        n, rules, crowd, price = ground.members, ground.rules, ground.crowd, ground.price
        cost = ground.sort_links(price)
        floor = -int(6 * warmth * PART)
        swaps, rings = ground.loops(s.swaps), ground.loops(s.rings)
        into, out = engine.ints(n), engine.ints(n)
        engine.nearest(crowd, price, *ground.lists, into, out)
        engine.both(
            n,
            lambda low, high: engine.swaps(
                *(crowd, price, cost, rules.swap_bonus, BAND * PART, s.each_link, s.swaps),
                *(floor, low, high, *swaps),
            ),
        )
        engine.both(
            n,
            lambda low, high: engine.rings(
                *(crowd, price, cost, rules.ring_bonus, *ground.lists, into, out, BAND * PART),
                *(s.each_link, s.rings, floor, low, high, *rings),
            ),
        )
        self._list_columns(swaps, rings)
        self._list_hosts()

    def _list_columns(self, swaps: Sequence[Any], rings: Sequence[Any]) -> None:
        ground, engine, s = self._ground, self._ground.engine, self._ground.settings
        n = ground.members
        pairs = int(sum(ground.count))
        loops = int(sum(swaps[4])), int(sum(rings[4]))
        begin = engine.ints(pairs + sum(loops) + 1)
        rows = engine.ints(2 * pairs + 4 * loops[0] + 6 * loops[1] + 1, small=True)
        worth = engine.ints(pairs + sum(loops))
        columns = begin, rows, worth
        number = engine.add_pairs(ground.crowd, ground.seated, *ground.lists, *columns, 0)
        self.first_loop = int(number)
        second, third, value, _, count = swaps
        number = engine.add_swaps(n, s.swaps, count, third, value, *columns, number)
        second, third, value, _, count = rings
        number = engine.add_rings(n, s.rings, count, second, third, value, *columns, number)
        self.begin, self.rows = begin[: number + 1], rows[: int(begin[number])]
        self._worth = engine.as_floats(worth[:number])
        self._start = engine.ints(2 * n + 1)
        engine.count_rows(self.rows, self._start)
        self._column = engine.ints(len(self.rows), small=True)
        engine.list_rows(self.begin, self.rows, engine.copy(self._start), self._column)

    def _list_hosts(self) -> None:
        ground, engine = self._ground, self._ground.engine
        kept, count, lessons, worth = ground.lists
        self.host_start = engine.ints(ground.offers + 1)
        self._slot_start = engine.ints(ground.members + 1)
        engine.count_slots(ground.seated, kept, count, lessons, self.host_start, self._slot_start)
        size = int(self.host_start[ground.offers])
        self._slot_learner = engine.ints(size, small=True)
        self._slot_host = engine.ints(size, small=True)
        self._slot_worth, self._slots = engine.floats(size), engine.ints(size, small=True)
        engine.list_slots(
            *(ground.seated, kept, count, lessons, worth, engine.copy(self.host_start)),
            *(self._slot_learner, self._slot_host, self._slot_worth, self._slots),
        )

    def keep_to(self, left: Any, hosted: Any) -> None:
        """From now on nobody uses time that is not `left` but for companies that are hosted."""
        self._ground.engine.keep_to(
            *(self._ground.crowd, left, hosted, self.begin, self.rows, self._worth),
            *(self.host_start, self._slot_worth),
        )

    def settle(self, warmths: Sequence[float], room: Any) -> None:
        """Let prices and shares settle at each warmth, for so much room of each row.

        That gives the ground's prices and charges.
        """
        ground, engine, rules = self._ground, self._ground.engine, self._ground.rules
        offers, size, seat = ground.offers, rules.pod_size, float(rules.seat_cost)
        owner, offer_start = ground.crowd.part("offer_owner"), ground.crowd.part("offer_start")
        price = engine.scaled(engine.as_floats(ground.price), 1.0 / PART)
        self.share = share = engine.floats(len(self._worth))
        self.company = engine.floats(offers)
        polynomials = engine.ints(offers), engine.floats(5 * offers)
        factors = engine.floats(len(self._slot_worth)), engine.floats(offers)
        for warmth in warmths:

            def warm(low: int, high: int, warmth: float = warmth) -> None:
                engine.warm(self.begin, self.rows, self._worth, price, warmth, low, high, share)

            engine.both(len(self._worth), warm)
            engine.balance(
                *(offer_start, self._sought, self._start, self._column, room, self.host_start),
                *(self._slot_learner, self._slot_worth, self._slot_start, self._slots),
                *(self._slot_host, size, seat, warmth, BEYOND, ground.settings.turns, owner),
                *(price, share, *factors, *polynomials),
            )
        engine.charges(
            *(owner, self.host_start, price, size, seat, warmths[-1], *polynomials),
            *(PART, ground.charge, self.company),
        )
        engine.to_whole(engine.scaled(price, float(PART)), ground.price)
