"""The bound of a large round."""

from __future__ import annotations

from typing import Any

from bot.matching.kernels.numbers import PART
from bot.matching.large.ground import Ground

# In so many steps the prices of learners are raised for rings: whoever comes later finds theirs
# covered, if others in them have paid.
STEPS = 8


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
    size = n * s.looked_through
    lessons, worth, count = engine.ints(size, small=True), engine.ints(size), engine.ints(n)
    engine.both(
        n,
        lambda low, high: engine.around_rings(
            *(crowd, price, asked_again, rules.ring_bonus, s.looked_through, into, out),
            *(low, high, lessons, worth, count, raised, *ground.desk(low)),
        ),
    )
    raise_learners()
    links_again = ground.sort_links(price)
    step = n // STEPS + 1
    for first in range(0, n, step):
        last = min(n, first + step)
        engine.fill(loops[4], 0)

        def look(low: int, high: int, first: int = first) -> None:
            engine.rings(
                *(crowd, price, links_again, rules.ring_bonus, s.looked_through, count, lessons),
                *(worth, into, out, everything, 1, 0, first + low, first + high, *loops),
            )

        engine.both(last - first, look)
        engine.raise_for_loops(loops[3], loops[4], 1, raised)
        engine.add(price, n, raised)
    return int(engine.bound(price, ground.room))
