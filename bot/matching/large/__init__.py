"""Rounds of dozens to hundreds of thousands of members: nearly the best, and a proof how nearly.

An **auction** finds what the teachers cost if there were lessons only, so that candidates can be
looked for at such prices: everybody wants the same few stars (`ground`, `sale`). Lessons, swaps and
rings that gain most become columns, which are priced together with all pods; then more are looked
for at the new prices, and so on, colder each time (`shares`). Swaps and rings with the largest
shares are **chosen**, prices settle anew for what is left, more are chosen, companies open where
shares say so, and a last auction finds the best teachers for whoever is left (`choosing`). The
bound is **proven** for everything there is, not only for what was looked at: prices are raised
until they cover it (`proving`).

The inner loops are plain Python. Where the extra `large` is installed (numba and numpy, 208 MB and
most of a minute of compiling, once), they are compiled, a hundred times as fast, without changing a
bit of the result: nobody with fifty members should install or import a compiler.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

from bot.matching.crowd import Crowd
from bot.matching.engine import Engine
from bot.matching.large.choosing import choose
from bot.matching.large.ground import Ground
from bot.matching.large.proving import prove
from bot.matching.large.sale import first_auction
from bot.matching.large.shares import Shares
from bot.matching.problem import Rules


@dataclass
class Result:
    """Chosen introductions as (teacher, learner) lists; a bound in points; seconds of each phase.

    `available` are the learners for whom some lesson was possible.
    """

    introductions: list[list[tuple[int, int]]]
    upper_bound: int
    available: list[int]
    phases: dict[str, float]


class _Watch:
    """How long each phase takes, in seconds."""

    def __init__(self) -> None:
        self.phases: dict[str, float] = {}
        self._since = perf_counter()

    def ends(self, phase: str) -> None:
        """A phase, or a further part of it, ends now."""
        now = perf_counter()
        self.phases[phase] = self.phases.get(phase, 0.0) + now - self._since
        self._since = now


def solve(crowd: Crowd, rules: Rules, engine: Engine) -> Result:
    """Arrange a round; deterministic, whatever the engine and the number of threads."""
    watch = _Watch()
    ground = Ground(engine.crowd(crowd), rules, engine)
    first_auction(ground)
    watch.ends("auction")
    shares, prices = Shares(ground), []
    for warmths in ground.settings.warmth:
        ground.look_for_all(warmths[0])
        watch.ends("candidates")
        shares.collect(warmths[0])
        watch.ends("columns")
        shares.settle(warmths, ground.room)
        watch.ends("prices")
        # Choosing will change the prices of what is left; these are those of all there is.
        prices.append(engine.copy(ground.price))
    introductions = choose(ground, shares)
    watch.ends("choice")
    bound = prove(ground, prices.pop())
    for price in prices:
        # Where thousands want one skill of few, those who look anew may be far from settled.
        if int(engine.bound(price, ground.room)) < bound:
            bound = min(bound, prove(ground, price))
    watch.ends("bound")
    available = [who for who, count in enumerate(ground.count) if count]
    return Result(introductions, bound, available, watch.phases)
