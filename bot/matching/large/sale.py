"""Auctions of lessons among each learner's candidates."""

from __future__ import annotations

from typing import Any

from bot.matching.kernels.numbers import PART
from bot.matching.large.ground import BAND, Ground

# The least by which a bid goes beyond the one before, in points.
STEP = 20
# How often those who were outbid for all of their candidates look again.
LOOKS = 3


class Sale:
    """An auction of the members' time, as much as there is `room`, and of `seats` in each offer."""

    def __init__(self, ground: Ground, room: Any, seats: Any) -> None:
        self._ground, self._room, self._seats = ground, room, seats
        ints, n = ground.engine.ints, ground.members
        self._wishes = room[n:]
        slots = ints(n + ground.offers)
        slots[:n], slots[n:] = room[:n], seats
        self.slots = ints(len(slots) + 1)
        ground.engine.starts(slots, self.slots)
        size = int(self.slots[len(slots)])
        self.learner, self._bids = ints(size), ints(size)
        self.price, self.held = ints(len(slots)), ints(len(slots))
        most = int(sum(ground.crowd.part("learn_room"))) + 1
        self._queue, self._looking = ints(most), ints(most)
        self._waiting = -1

    def run(self, beyond: Any, step: int) -> Any:
        """Sell to whoever waits, at first to everybody; those who want to look again.

        `beyond` is what learners gain elsewhere than from their candidates; `step` is in points.
        The ground's charges are then those of the sale.
        """
        engine, ground = self._ground.engine, self._ground
        if self._waiting < 0:
            self._waiting = int(engine.everybody(self._wishes, ground.count, self._queue))
        else:
            self._queue[: self._waiting] = self._looking[: self._waiting]
        seat = ground.rules.seat_cost * PART
        self._waiting = int(
            engine.bid(
                *(ground.crowd, seat, self._wishes, *ground.lists, beyond, step * PART),
                *(self.slots, self.price, self.learner, self._bids, self.held),
                *(self._queue, self._waiting, self._looking),
            )
        )
        engine.sale_charges(ground.crowd, self._seats, self._room, self.price, seat, ground.charge)
        return self._looking[: self._waiting]


def first_auction(ground: Ground) -> None:
    """First candidates and prices, from an auction of lessons alone.

    Whoever is outbid for all of their candidates looks again, at what lessons cost by then.
    """
    engine, n, crowd, rules = ground.engine, ground.members, ground.crowd, ground.rules
    seats = engine.ints(ground.offers)
    engine.further_seats(crowd, ground.seated, ground.room, rules.pod_size, seats)
    sale = Sale(ground, ground.room, seats)
    looking = ground.everybody
    for _ in range(LOOKS):
        ground.look(looking, BAND)
        looking = sale.run(ground.beyond, STEP)
        if not len(looking):
            break
    gain = engine.ints(n)
    engine.gains(crowd, ground.charge, *ground.lists, ground.beyond, gain)
    ground.price[:n], ground.price[n:] = sale.price[:n], gain
