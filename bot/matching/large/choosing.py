"""Whole introductions out of shares."""

from __future__ import annotations

from typing import Any

from bot.matching.large.ground import BAND, Ground
from bot.matching.large.sale import Sale
from bot.matching.large.shares import Shares

# Swaps and rings are chosen that have at least this share: first of all, and of what is then left.
LEAST_SHARES = (0.9, 0.7, 0.5, 0.3, 0.1)
# Whoever has as much of any swaps and rings together is in one in the end.
LEAST_TOGETHER = 0.5
# So much of a unit of time that goes to company is kept for it.
LEAST_OPENING = 0.5
# How often those who were outbid for all of their candidates look again.
LOOKS = 4
# The least by which a bid goes beyond the one before, in points.
STEP = 5

LOOP, POD, PAIR = range(3)

Introduction = list[tuple[int, int]]


def choose(ground: Ground, shares: Shares) -> list[Introduction]:
    """Swaps, rings and company with the largest shares; then the best lessons for what is left.

    Introductions are (teacher, learner) lists. Prices are then those of what was left.
    """
    left, hosted = ground.engine.copy(ground.room), ground.engine.ints(ground.offers)
    return _met_once(_loops(ground, shares, left, hosted) + _lessons(ground, left, hosted))


def _loops(ground: Ground, shares: Shares, left: Any, hosted: Any) -> list[Introduction]:
    """Choose swaps and rings, and who hosts what; the room that these take is no longer `left`."""
    engine, n, first = ground.engine, ground.members, shares.first_loop
    columns = len(shares.begin) - 1
    chosen, rank = engine.ints(columns, small=True), engine.ints(columns - first)
    room = engine.ints(2 * n)

    def pack(least: float) -> None:
        most = int(engine.ranks(shares.share, first, least, rank))
        order = engine.order(rank)
        engine.pack(shares.begin, shares.rows, first, order, most, left, chosen)

    for least in LEAST_SHARES:
        pack(least)
        engine.open_hosts(ground.crowd, shares.company, max(least, LEAST_OPENING), left, hosted)
        shares.keep_to(left, hosted)
        engine.with_hosts(ground.crowd, left, hosted, room)
        engine.close_rows(room, ground.price)
        shares.settle(ground.settings.choosing, room)
    engine.pool(shares.begin, shares.rows, first, engine.floats(2 * n), shares.share)
    pack(LEAST_TOGETHER)
    engine.open_hosts(ground.crowd, shares.company, LEAST_OPENING, left, hosted)
    found = []
    for number in range(first, columns):
        if chosen[number]:
            rows = [int(r) for r in shares.rows[shares.begin[number] : shares.begin[number + 1]]]
            found.append([(rows[at], rows[at + 1] - n) for at in range(0, len(rows), 2)])
    return found


def _lessons(ground: Ground, left: Any, hosted: Any) -> list[Introduction]:
    """Sell what is `left`, and seats where somebody hosts; then seat whoever is left."""
    engine, crowd, size = ground.engine, ground.crowd, ground.rules.pod_size
    engine.close_offers(crowd, left, hosted, ground.charge)
    sale = Sale(ground, left, engine.times(hosted, size))
    looking, least = engine.ints(ground.members), engine.ints(ground.members)
    looking = looking[: int(engine.who_has(left, looking))]
    # Whoever is outbid for everything wants to look again.
    engine.fill(least, 1)
    for _ in range(LOOKS):
        ground.look(looking, BAND)
        looking = sale.run(least, STEP)
        if not len(looking):
            break
    most = int(sum(sale.held)) + 1
    session_offer, seats = engine.ints(most), engine.ints(most * size)
    sessions = int(
        engine.seat_winners(
            *(crowd, hosted, size, sale.slots, sale.held, sale.learner, left),
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
    """The same; where capacities let two meet twice, only once: in a swap or ring, or a pod.

    Two who teach each other, each in a pair, may stay: they are a swap.
    """
    meetings = [(min(two), max(two)) for lessons in introductions for two in lessons]
    if len(set(meetings)) == len(meetings):
        return introductions
    met: set[frozenset[int]] = set()
    pairs: set[tuple[int, int]] = set()
    found = []
    for lessons in sorted(introductions, key=lambda each: (_kind(each), -len(each), each)):
        new = [lesson for lesson in lessons if frozenset(lesson) not in met]
        if _kind(lessons) == LOOP and len(new) < len(lessons):
            continue
        if _kind(lessons) == PAIR:
            (lesson,) = lessons
            if lesson not in pairs and lesson[::-1] in pairs:
                new = lessons
            pairs |= set(new)
        if new:
            met |= {frozenset(lesson) for lesson in new}
            found.append(new)
    return found


def _kind(lessons: Introduction) -> int:
    if len(lessons) == 1:
        return PAIR
    return LOOP if len({teacher for teacher, _ in lessons}) == len(lessons) else POD
