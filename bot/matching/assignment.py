"""The assignment: arcs of the greatest total value within everybody's capacities.

    maximise   sum of the values of the chosen arcs
    subject to each learner is in at most learn_cap, each teacher in at most teach_cap of them

Up to EXACT_UP_TO learners the result is optimal (successive shortest paths); beyond, where the
last few learners would cost most of the time, it is a little less (an auction; 99.98 % at 2,000
members). Both leave prices behind that prove how far from the best the result can be at most:
see `dual_bound`. `assign` is the one place that knows the difference.

Pure Python on purpose: a small workspace should not load a numerical library to learn that two
people fit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from bot.matching.network import Network
from bot.matching.solvers import auction, shortest_paths

EXACT_UP_TO = 500
# What a bid raises a price by at least, in points: less is nearer the best, and slower.
AUCTION_STEP = 10
LOT_BITS = 24

# (teacher, learner, value); a pair appears at most once in this direction.
Triple = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Assignment:
    """Chosen arcs as positions in the input, ascending; their value; and a proven upper bound."""

    chosen: tuple[int, ...]
    value: int
    upper_bound: int


def assign(
    arcs: Sequence[Triple],
    teach_cap: Mapping[str, int],
    learn_cap: Mapping[str, int],
    *,
    seed: int,
) -> Assignment:
    """The best assignment; among equally good ones, the one that lots drawn with `seed` favour.

    Arcs worth nothing are never chosen. Every arc's lot depends on the seed and its two people
    only, and all lots together weigh less than one point.
    """
    possible = [
        number
        for number, (teacher, learner, value) in enumerate(arcs)
        if value > 0 and teach_cap[teacher] > 0 and learn_cap[learner] > 0
    ]
    most = min(sum(teach_cap.values()), sum(learn_cap.values()), len(possible))
    scale = (most + 1) << LOT_BITS
    scaled = [
        (teacher, learner, value * scale + _lot(seed, teacher, learner))
        for teacher, learner, value in (arcs[number] for number in possible)
    ]
    network = Network(scaled, teach_cap, learn_cap)
    if len(network.learners) <= EXACT_UP_TO:
        shortest_paths(network)
    else:
        auction(network, AUCTION_STEP * scale)
    bound = dual_bound(
        scaled,
        teach_cap,
        learn_cap,
        dict(zip(network.teachers, network.price, strict=True)),
        dict(zip(network.learners, network.gain, strict=True)),
    )
    chosen = tuple(sorted(possible[number] for number in network.chosen()))
    return Assignment(chosen, sum(arcs[number][2] for number in chosen), bound // scale)


def dual_bound(
    arcs: Sequence[Triple],
    teach_cap: Mapping[str, int],
    learn_cap: Mapping[str, int],
    price: Mapping[str, int],
    gain: Mapping[str, int],
) -> int:
    """A value that no assignment exceeds, given any prices of teachers and gains of learners >= 0.

    Weak duality: an arc is worth at most its teacher's price, its learner's gain and what it
    exceeds both by; nobody is counted more often than their capacity, no arc more than once.
    """
    return (
        sum(price[teacher] * teach_cap[teacher] for teacher in price)
        + sum(gain[learner] * learn_cap[learner] for learner in gain)
        + sum(max(0, value - price[teacher] - gain[learner]) for teacher, learner, value in arcs)
    )


def _lot(seed: int, teacher: str, learner: str) -> int:
    text = f"{seed}\0{teacher}\0{learner}".encode()
    return int.from_bytes(blake2b(text, digest_size=LOT_BITS // 8).digest(), "big")
