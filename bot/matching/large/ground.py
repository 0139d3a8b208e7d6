"""What all steps of a large round work on: the members, present prices, and whom each looks at."""

from __future__ import annotations

from typing import Any, NamedTuple

from bot.matching.crowd import Crowd
from bot.matching.engine import Engine
from bot.matching.kernels.numbers import PART
from bot.matching.problem import Rules

BAND = 32
"""The most that a lot adds to a gain when candidates or links are looked for, in points: without
it, everybody would look at the same few."""

# The same while prices settle, in terms of their warmth.
BLUR = 8.0


class Settings(NamedTuple):
    """How thoroughly to look.

    Candidates, swaps and rings kept for each member; offers and links looked at on each shelf; for
    every collection of columns, how warm prices are while they settle, in points, and for choosing;
    how often at each of these; around how many lessons of a learner rings are looked through for
    the bound.
    """

    kept: int = 28
    swaps: int = 8
    rings: int = 8
    each: int = 16
    each_link: int = 12
    warmth: tuple[tuple[float, ...], ...] = (
        (20.0, 16.0, 13.0, 10.0, 8.0),
        (5.0, 4.0, 3.2, 2.6, 2.0, 1.6),
    )
    choosing: tuple[float, ...] = (2.0, 1.6)
    turns: int = 8
    looked_through: int = 400


THOROUGH = Settings(
    kept=32,
    warmth=((20.0, 16.0, 13.0, 10.0), (8.0, 6.5, 5.0, 4.0), (3.2, 2.6, 2.0, 1.6)),
    turns=10,
)
"""For rounds that take a moment all the same."""

HUGE = Settings(swaps=16, rings=16, each_link=24, looked_through=250)
"""For rounds in which a skill has so many teachers that everybody sees only some of them."""


def settings_for(members: int) -> Settings:
    """How thoroughly to look in a round of so many."""
    if members <= 1000:
        return THOROUGH
    if members <= 30_000:
        return Settings()
    # Beyond that, memory is what there is least of.
    return HUGE if members <= 150_000 else HUGE._replace(kept=16, swaps=6, rings=8, each_link=12)


class Ground:
    """A round and how far it has come.

    `price` has a row for each member's time and one for their learning, in parts of a point, and
    `room` says how much there is of each; `charge` is what taking up each offer costs. `count` says
    how many candidates each learner has, and `beyond` about what any other could gain at most.
    `seated` marks the offers that several may take up at once.
    """

    def __init__(self, crowd: Crowd, rules: Rules, engine: Engine) -> None:
        self.crowd, self.rules, self.engine = crowd, rules, engine
        self.members, self.offers = n, offers = crowd.members, crowd.offers
        self.settings = s = settings_for(n)
        ints = engine.ints
        self.price, self.room, self.charge = ints(2 * n), ints(2 * n), ints(offers)
        self.room[:n], self.room[n:] = crowd.part("teach_room"), crowd.part("learn_room")
        self.seated = ints(offers, small=True)
        if rules.pod_size > 1:
            engine.mark_seated(crowd, self.seated)
        self.everybody = ints(n)
        engine.count_up(self.everybody)
        self.count, self.beyond = ints(n), ints(n)
        self._lessons, self._worth = ints(n * s.kept, small=True), ints(n * s.kept)
        self._gain = ints(n * s.kept)
        self._most_shelves = int(engine.most_shelves(crowd))
        self._shelf_at, self._points_at, self._hoped_at = (
            ints(2 * self._most_shelves) for _ in range(3)
        )
        self._shelf_of = self._owners("shelf_start", offers)
        self._rack_of = self._owners("rack_start", crowd.wants)
        self._link_shelf_of = self._owners("link_start", crowd.linked)

    def _owners(self, name: str, size: int) -> Any:
        owners = self.engine.ints(size)
        self.engine.owners(self.crowd.part(name), owners)
        return owners

    @property
    def lists(self) -> tuple[int, Any, Any, Any]:
        """Each learner's candidates: how many may be kept and are, and offers with their worth."""
        return self.settings.kept, self.count, self._lessons, self._worth

    def desk(self, low: int) -> tuple[int, Any, Any]:
        """Where to lay out shelves for members from `low` on: two threads need two desks."""
        return self._most_shelves if low else 0, self._shelf_at, self._points_at

    def look_for_all(self, warmth: float) -> None:
        """Everybody's candidates at present charges, which are as warm as that."""
        self.look(self.everybody, BLUR * warmth)

    def look(self, learners: Any, band: float) -> None:
        """Candidates of these learners at present charges; lots add up to `band` points."""
        engine, s = self.engine, self.settings
        asked, lots = engine.ints(self.offers), int(band * PART)
        engine.ask(self.crowd, self.charge, asked)
        asked = self._sort("on_shelf", self._shelf_of, asked)
        run_end = self.runs("shelf_start", asked, lots)
        engine.both(
            len(learners),
            lambda low, high: engine.candidates(
                *(self.crowd, self.charge, asked, run_end, lots, s.each, s.kept, learners),
                *(low, high, self._lessons, self._worth, self._gain, self.count, self.beyond),
                *(*self.desk(low), self._hoped_at),
            ),
        )

    def runs(self, name: str, asked: Any, band: int) -> Any:
        """Where those end who cost at most `band` parts more than the cheapest of their shelf."""
        shelves = len(self.crowd.part(name)) - 1
        run_end = self.engine.ints(shelves)
        first = getattr(self.crowd, name)
        self.engine.runs(self.crowd.data, first, shelves, asked, band, run_end)
        return run_end

    def sort_shelves(self, price: Any) -> Any:
        """Put whoever costs least first on every shelf of offers; what each costs there."""
        asked = self.engine.ints(self.offers)
        self.engine.ask_time(self.crowd, price, asked)
        return self._sort("on_shelf", self._shelf_of, asked)

    def sort_racks(self, price: Any) -> Any:
        """Put whoever asks for least first on every rack of wants; what each asks for there."""
        asked = self.engine.ints(self.crowd.wants)
        self.engine.ask_learners(self.crowd, price, asked)
        return self._sort("on_rack", self._rack_of, asked)

    def sort_links(self, price: Any, band: float = 0) -> tuple[Any, Any, Any]:
        """Put what costs least first on every shelf of links; what each costs there.

        And by shelf where those end who cost at most `band` points more than the cheapest, and what
        is cheapest from that shelf on.
        """
        cost = self.engine.ints(self.crowd.linked)
        self.engine.ask_links(self.crowd, price, cost)
        cost = self._sort("link", self._link_shelf_of, cost)
        run_end = self.runs("link_start", cost, int(band * PART))
        cheapest = self.engine.ints(len(run_end))
        self.engine.cheapest_links(self.crowd, cost, cheapest)
        return cost, run_end, cheapest

    def _sort(self, name: str, owners: Any, values: Any) -> Any:
        order = self.engine.order_within(owners, values)
        here = self.crowd.part(name)
        first = getattr(self.crowd, name)
        self.crowd.data[first : first + len(here)] = self.engine.picked(here, order)
        return self.engine.picked(values, order)

    def loops(self, keep: int) -> tuple[Any, Any, Any, Any, Any]:
        """Room for so many loops of each member: seconds, thirds, worth, gain; how many there are.

        The first is the member.
        """
        ints, size = self.engine.ints, self.members * keep
        lists = ints(size, small=True), ints(size, small=True), ints(size), ints(size)
        return *lists, ints(self.members)
