"""Whole introductions out of shares."""

from __future__ import annotations

from typing import Any

from bot.matching.large.ground import BAND, Ground
from bot.matching.large.sale import Sale
from bot.matching.large.shares import Shares

# Swaps and rings are chosen that have at least this share: first of all, and of what is then left.
LEAST_SHARES = (0.7, 0.3, 0.1)
# How warm prices are while they settle in between.
WARMTHS = (2.0, 1.6)
# Whoever has as much of any swaps and rings together is in one in the end.
LEAST_TOGETHER = 0.5
# Company opens that uses so much of its host's time.
LEAST_OPENING = 0.3
# The least by which a bid goes beyond the one before, in points.
STEP = 5

Introduction = list[tuple[int, int]]


def choose(ground: Ground, shares: Shares) -> list[Introduction]:
    """Swaps and rings with the largest shares; then the best lessons for whoever is left.

    Introductions are (teacher, learner) lists. Prices are then those of what was left.
    """
    left = ground.engine.copy(ground.room)
    return _met_once(_loops(ground, shares, left) + _lessons(ground, shares, left))


def _loops(ground: Ground, shares: Shares, left: Any) -> list[Introduction]:
    """Choose swaps and rings; what room they take is no longer `left`."""
    engine, n, first = ground.engine, ground.members, shares.first_loop
    columns = len(shares.begin) - 1
    chosen, rank = engine.ints(columns, small=True), engine.ints(columns - first)

    def pack(least: float) -> None:
        most = int(engine.ranks(shares.share, first, least, rank))
        order = engine.order(rank)
        engine.pack(shares.begin, shares.rows, first, order, most, left, chosen)

    for least in LEAST_SHARES:
        pack(least)
        engine.close_rows(left, ground.price)
        shares.settle(WARMTHS, left)
    engine.pool(shares.begin, shares.rows, first, engine.floats(2 * n), shares.share)
    pack(LEAST_TOGETHER)
    found = []
    for number in range(first, columns):
        if chosen[number]:
            rows = [int(r) for r in shares.rows[shares.begin[number] : shares.begin[number + 1]]]
            found.append([(rows[at], rows[at + 1] - n) for at in range(0, len(rows), 2)])
    return found


def _lessons(ground: Ground, shares: Shares, left: Any) -> list[Introduction]:
    """Sell what is `left`, alone and in company; then seat whoever is left beside others."""
    engine, crowd, size = ground.engine, ground.crowd, ground.rules.pod_size
    only, hosted = engine.ints(ground.members), engine.ints(ground.offers, small=True)
    engine.open_hosts(
        *(crowd, shares.host_start, shares.opening, shares.beside, shares.sums, size),
        *(LEAST_OPENING, left, only, hosted),
    )
    engine.close_offers(crowd, left, only, ground.charge)
    ground.look(ground.everybody, BAND)
    sale = Sale(ground, hosted, left, only)
    sale.run(engine.ints(ground.members), STEP)
    most = int(sum(sale.held)) + 1
    session_offer, seats = engine.ints(most), engine.ints(most * size)
    sessions = int(
        engine.seat_winners(
            *(crowd, ground.seated, size, sale.slots, sale.held, sale.learner, left),
            *(session_offer, seats),
        )
    )
    first_session = engine.ints(ground.offers)
    engine.first_sessions(session_offer, sessions, first_session)
    engine.join(
        *(crowd, ground.seated, *ground.lists, ground.rules.seat_cost, size),
        *(sessions, session_offer, first_session, left, seats),
    )
    owner, found = crowd.part("offer_owner"), []
    for session in range(sessions):
        teacher = int(owner[session_offer[session]])
        people = seats[session * size : (session + 1) * size]
        found.append([(teacher, int(who)) for who in people if who >= 0])
    return found


def _met_once(introductions: list[Introduction]) -> list[Introduction]:
    """The same; where capacities let two meet twice, only in the largest company.

    Two who teach each other, each in a pair, may stay: they are a swap.
    """
    met: set[tuple[int, int]] = set()
    pairs: set[tuple[int, int]] = set()
    found = []
    for lessons in sorted(introductions, key=lambda lessons: (-len(lessons), lessons)):
        people = {(min(lesson), max(lesson)) for lesson in lessons}
        teacher, learner = lessons[0]
        if met.isdisjoint(people):
            met |= people
            pairs |= {(teacher, learner)} if len(lessons) == 1 else set()
            found.append(lessons)
        elif len(lessons) == 1 and (learner, teacher) in pairs and (teacher, learner) not in pairs:
            found.append(lessons)
    return found
