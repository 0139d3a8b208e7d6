"""Auctions of lessons among each learner's candidates."""

from __future__ import annotations

from typing import Any

from bot.matching.kernels.numbers import PART
from bot.matching.large.ground import BAND, Ground

# The least by which a bid goes beyond the one before, in points.
STEP = 20
# How often those who were outbid for all of their candidates look again.
LOOKS = 30


class Sale:
    """An auction of the time in `room`, and of seats beside it in what is `seated`.

    Somebody with an offer `only` (or -1) teaches nothing else.
    """

    def __init__(self, ground: Ground, seated: Any, room: Any, only: Any) -> None:
        self._ground, self._seated, self._only = ground, seated, only
        self._seat = ground.rules.seat_cost * PART
        engine, n = ground.engine, ground.members
        self._wishes = room[n:]
        ints = engine.ints
        time, beside, self.slots = ints(n), ints(n), ints(2 * n + 1)
        engine.may_teach(ground.crowd, seated, time, beside)
        engine.slots_of(room[:n], time, 1, 0, self.slots)
        engine.slots_of(room[:n], beside, ground.rules.pod_size - 1, n, self.slots)
        size = int(self.slots[2 * n])
        self.learner, self._offer, self._bids = ints(size), ints(size), ints(size)
        self.price, self.held = ints(2 * n), ints(2 * n)
        most = int(sum(ground.crowd.part("learn_room"))) + 1
        self._queue, self._looking = ints(most), ints(most)
        self._waiting = -1

    def run(self, beyond: Any, step: int) -> Any:
        """Sell to whoever waits, at first to everybody; those who want to look again.

        `beyond` is what learners gain elsewhere than from their candidates; `step` is in points.
        """
        engine, ground = self._ground.engine, self._ground
        if self._waiting < 0:
            self._waiting = int(engine.everybody(self._wishes, ground.count, self._queue))
        else:
            self._queue[: self._waiting] = self._looking[: self._waiting]
        self._waiting = int(
            engine.bid(
                *(ground.crowd, self._seated, self._only, self._seat, self._wishes),
                *(*ground.lists, beyond, step * PART, self.slots, self.price, self.learner),
                *(self._offer, self._bids, self.held, self._queue, self._waiting, self._looking),
            )
        )
        return self._looking[: self._waiting]


def first_auction(ground: Ground) -> None:
    """First candidates and prices, from an auction of lessons alone.

    Whoever is outbid for all of their candidates looks again, at what lessons cost by then.
    """
    engine, n, crowd = ground.engine, ground.members, ground.crowd
    seat = ground.rules.seat_cost * PART
    only = engine.ints(n)
    engine.fill(only, -1)
    sale = Sale(ground, ground.seated, ground.room, only)
    looking = ground.everybody
    for _ in range(LOOKS):
        ground.look(looking, BAND)
        looking = sale.run(ground.beyond, STEP)
        engine.first_charges(crowd, ground.seated, sale.price, seat, ground.charge)
        if not len(looking):
            break
    gain = engine.ints(n)
    engine.gains(crowd, ground.seated, seat, *ground.lists, ground.beyond, sale.price, gain)
    ground.price[:n], ground.price[n:] = sale.price[:n], gain
