"""The bound of a large round."""

from __future__ import annotations

from typing import Any

from bot.matching.kernels.numbers import PART
from bot.matching.large.ground import Ground

# Rings are covered in at least so many steps, of no more than so many learners: whoever comes later
# finds theirs covered, if others in them have paid; and lists need room.
STEPS, MOST_AT_ONCE = 8, 10_000


def prove(ground: Ground, price: Any) -> int:
    """Raise prices until nothing in the whole round is worth more than they say; what all costs.

    That is the bound, in points. First lessons are covered, then pods, swaps and rings; each time
    everything of the kind is looked at that could be worth more than it costs.
    """
    engine, n, s, rules = ground.engine, ground.members, ground.settings, ground.rules
    crowd, everything = ground.crowd, ground.crowd.linked
    raised, into, out = engine.ints(n), engine.ints(n), engine.ints(n)

    def raise_learners() -> None:
        engine.add(price, n, raised)
        engine.add(into, 0, raised)

    asked = ground.sort_shelves(price)
    engine.both(
        n,
        lambda low, high: engine.raise_for_pairs(
            crowd, price, asked, low, high, raised, into, *ground.desk(low)
        ),
    )
    engine.add(price, n, raised)
    asked_of = ground.sort_racks(price)
    engine.both(
        n,
        lambda low, high: engine.raise_for_pods(
            *(crowd, price, asked_of, rules.seat_cost * PART, rules.pod_size),
            *(low, high, raised, out),
        ),
    )
    engine.add(price, 0, raised)
    links = ground.sort_links(price)
    loops = ground.loops(1)
    engine.both(
        n,
        lambda low, high: engine.swaps(
            *(crowd, price, links, rules.swap_bonus, everything, 1, 0, low, high, *loops)
        ),
    )
    engine.raise_for_loops(loops[3], loops[4], 2, raised)
    raise_learners()
    asked_again = ground.sort_shelves(price)
    step = min(n // STEPS + 1, MOST_AT_ONCE)
    lists = (
        *(engine.ints(step * s.looked_through, small=True), engine.ints(step * s.looked_through)),
        engine.ints(step),
    )

    def around(first: int, last: int) -> None:
        engine.both(
            last - first,
            lambda low, high: engine.around_rings(
                *(crowd, price, asked_again, rules.ring_bonus, s.looked_through, into, out, first),
                *(first + low, first + high, *lists, raised, *ground.desk(low)),
            ),
        )

    def cover(first: int, last: int) -> None:
        lessons, worth, count = lists
        engine.fill(loops[4], 0)
        engine.both(
            last - first,
            lambda low, high: engine.rings(
                *(crowd, price, links_again, rules.ring_bonus, first, s.looked_through, count),
                *(lessons, worth, into, out, everything, 1, 0, first + low, first + high, *loops),
            ),
        )
        engine.raise_for_loops(loops[3], loops[4], 1, raised)
        engine.add(price, n, raised)

    steps = [(first, min(n, first + step)) for first in range(0, n, step)]
    for first, last in steps:
        around(first, last)
    raise_learners()
    links_again = ground.sort_links(price)
    for first, last in steps:
        # Listed again, for want of room to list all at once; now nobody has too many.
        around(first, last)
        cover(first, last)
    return int(engine.bound(price, ground.room))
