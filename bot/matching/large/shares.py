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
        links = ground.sort_links(price, BAND)
        floor = -int(6 * warmth * PART)
        swaps, rings = ground.loops(s.swaps), ground.loops(s.rings)
        into, out = engine.ints(n), engine.ints(n)
        engine.nearest(crowd, price, *ground.lists, into, out)
        engine.both(
            n,
            lambda low, high: engine.swaps(
                *(crowd, price, links, rules.swap_bonus, s.each_link, s.swaps),
                *(floor, low, high, *swaps),
            ),
        )
        engine.both(
            n,
            lambda low, high: engine.rings(
                *(crowd, price, links, rules.ring_bonus, 0, *ground.lists, into, out),
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
        self._column = engine.ints(len(self.rows), small=True)

    def _list_hosts(self) -> None:
        ground, engine = self._ground, self._ground.engine
        kept, count, lessons, worth = ground.lists
        n, offers = ground.members, ground.offers
        self.host_start = engine.ints(offers + 1)
        engine.count_slots(ground.seated, kept, count, lessons, self.host_start)
        size = int(self.host_start[offers])
        self._slot_learner = engine.ints(size, small=True)
        self._slot_worth = engine.floats(size)
        engine.list_slots(
            *(ground.seated, kept, count, lessons, worth, engine.copy(self.host_start)),
            *(self._slot_learner, self._slot_worth),
        )
        self._eases = engine.ints(n)
        engine.who_eases(
            *(self.begin, self.rows, ground.crowd.part("offer_start"), self.host_start),
            *(self._sought, self._eases),
        )
        ints = engine.ints
        self._in_play = (
            *(ints(offers + 1), ints(size, small=True), engine.floats(size)),
            *(ints(size, small=True), ints(n + 1), ints(size, small=True)),
        )
        self._powers = (
            *(engine.floats(size), engine.floats(offers)),
            *(ints(offers), engine.floats(5 * offers)),
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
        price = engine.scaled(engine.as_floats(ground.price), 1.0 / PART)
        self.share = engine.floats(len(self._worth))
        self.company = engine.floats(ground.offers)
        for number, warmth in enumerate(warmths):
            self._settle_at(warmth, price, room, number == 0)
        engine.charges(
            *(self.host_start, self._slot_learner, self._slot_worth),
            *(ground.crowd.part("offer_owner"), price, rules.pod_size, float(rules.seat_cost)),
            *(warmths[-1], self._powers, PART, ground.charge, self.company),
        )
        engine.to_whole(engine.scaled(price, float(PART)), ground.price)

    def _settle_at(self, warmth: float, price: Any, room: Any, farther: bool) -> None:
        """Let prices settle at one warmth.

        How far prices would have to fall is only known if that is asked for: hardly any has to at a
        second warmth.
        """
        ground, engine, rules = self._ground, self._ground.engine, self._ground.rules
        size, seat, n, share = rules.pod_size, float(rules.seat_cost), ground.members, self.share
        owner, offer_start = ground.crowd.part("offer_owner"), ground.crowd.part("offer_start")
        hosts, powers, best = self._in_play, self._powers, engine.floats(2 * n)
        due, calm = engine.ints(2 * n, small=True), engine.ints(2 * n, small=True)
        engine.both(
            len(self._worth),
            lambda low, high: engine.warm(
                self.begin, self.rows, self._worth, price, warmth, low, high, share
            ),
        )
        if farther:
            engine.best_powers(self.begin, self.rows, share, best)
        engine.slots_in_play(
            *(self.host_start, self._slot_learner, self._slot_worth, owner, price),
            *(size, seat, warmth, hosts, powers, best),
        )
        engine.in_play(self.begin, self.rows, best, farther, share, self._start, self._column)
        engine.balance(
            *(self._start, self._column, offer_start, owner, hosts, powers, room),
            *(self._eases, size, seat, warmth, BEYOND, ground.settings.turns),
            *(price, share, due, calm, best, engine.floats(2 * n)),
        )
