"""Whole introductions out of shares."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import Crowd
from bot.matching.kernels.lessons import apart, lesson
from bot.matching.kernels.numbers import FAR, PART

CLOSED = 10_000_000 * PART
"""The price of what is not to be had any more."""


def ranks(share: Any, first: int, least: float, rank: Any) -> int:
    """Ranks of columns from `first` on, the largest share lowest; how many have at least `least`.

    The others get a rank above 0.
    """
    found = 0
    for number in range(first, len(share)):
        rank[number - first] = 1
        if share[number] >= least:
            rank[number - first] = -int(min(1.0, share[number]) * 1e6 + 0.5)
            found += 1
    return found


def pool(begin: Any, rows: Any, first: int, sums: Any, share: Any) -> None:
    """Make the share of each column from `first` on what such columns have of its rows together.

    Where many are equally good, none of them has a large share, but one of them is to be chosen.
    """
    for row in range(len(sums)):
        sums[row] = 0.0
    for number in range(first, len(share)):
        for place in range(begin[number], begin[number + 1]):
            sums[rows[place]] += share[number]
    for number in range(first, len(share)):
        together = 1.0
        for place in range(begin[number], begin[number + 1]):
            together = min(together, sums[rows[place]])
        share[number] = together


def pack(begin: Any, rows: Any, first: int, order: Any, most: int, left: Any, chosen: Any) -> None:
    """Choose the `most` first columns in this order where they fit; columns start at `first`."""
    for step in range(most):
        number = first + order[step]
        free = True
        for place in range(begin[number], begin[number + 1]):
            free = free and left[rows[place]] > 0
        if free:
            chosen[number] = 1
            for place in range(begin[number], begin[number + 1]):
                left[rows[place]] -= 1


def close_rows(left: Any, price: Any) -> None:
    """Make rows without room dearer than anybody can pay."""
    for row in range(len(left)):
        if left[row] <= 0:
            price[row] = CLOSED


def open_hosts(crowd: Crowd, company: Any, least: float, left: Any, hosted: Any) -> None:
    """Keep the time of whoever has company in one of their offers for that: a unit for each pod.

    `company` says how much of their time goes there; where it is `least` more than `hosted`, which
    counts the units kept so far, one more is kept, which is then no longer `left`.
    """
    data = crowd.data
    for who in range(crowd.members):
        while left[who] > 0:
            best, most = -1, least
            for offer in range(data[crowd.offer_start + who], data[crowd.offer_start + who + 1]):
                if company[offer] - hosted[offer] > most:
                    best, most = offer, company[offer] - hosted[offer]
            if best < 0:
                break
            hosted[best] += 1
            left[who] -= 1


def with_hosts(crowd: Crowd, left: Any, hosted: Any, room: Any) -> None:
    """The room there is if what is kept for company is counted too."""
    data = crowd.data
    for row in range(len(left)):
        room[row] = left[row]
    for offer in range(crowd.offers):
        room[data[crowd.offer_owner + offer]] += hosted[offer]


def keep_to(
    crowd: Crowd,
    left: Any,
    hosted: Any,
    begin: Any,
    rows: Any,
    worth: Any,
    host_start: Any,
    slot_worth: Any,
) -> None:
    """Make worthless what takes time that is not `left`, but for companies that are hosted."""
    data = crowd.data
    for number in range(len(begin) - 1):
        for place in range(begin[number], begin[number + 1]):
            if left[rows[place]] <= 0:
                worth[number] = -CLOSED
    for host in range(crowd.offers):
        if left[data[crowd.offer_owner + host]] <= 0 and not hosted[host]:
            for slot in range(host_start[host], host_start[host + 1]):
                slot_worth[slot] = -CLOSED


def close_offers(crowd: Crowd, left: Any, hosted: Any, charge: Any) -> None:
    """Make what is not to be had any more dearer than anybody can pay."""
    data = crowd.data
    for offer in range(crowd.offers):
        if left[data[crowd.offer_owner + offer]] <= 0 and not hosted[offer]:
            charge[offer] = FAR


def who_has(left: Any, learners: Any) -> int:
    """List the learners who have room left; how many they are."""
    found = 0
    for learner in range(len(learners)):
        if left[len(learners) + learner] > 0:
            learners[found] = learner
            found += 1
    return found


def seat_winners(
    crowd: Crowd,
    hosted: Any,
    size: int,
    slot_start: Any,
    held: Any,
    slot_learner: Any,
    left: Any,
    session_offer: Any,
    seats: Any,
) -> int:
    """What the auction sold, as sessions of up to `size` learners; how many there are.

    Session s is of the offer `session_offer[s]` with learners `seats[s * size:(s + 1) * size]`, -1
    where nobody sits. Sessions of one offer come one after the other. A seat whose teacher teaches
    something else after all is free again.
    """
    data, members = crowd.data, crowd.members
    found = 0
    for offer in range(crowd.offers):
        who = data[crowd.offer_owner + offer]
        first = found
        for slot in range(slot_start[who], slot_start[who] + held[who]):
            if lesson(crowd, who, slot_learner[slot])[1] == offer:
                found = open_session(found, offer, size, session_offer, seats)
                seats[(found - 1) * size] = slot_learner[slot]
                left[who] -= 1
                left[members + slot_learner[slot]] -= 1
        empty = hosted[offer]
        thing = members + offer
        for slot in range(slot_start[thing], slot_start[thing] + held[thing]):
            learner = slot_learner[slot]
            if lesson(crowd, who, learner)[1] != offer:
                continue
            into = -1
            for session in range(first, found):
                if into < 0:
                    into = free_seat(crowd, size, seats, session, learner)
            if into < 0 and empty > 0:
                empty -= 1
                found = open_session(found, offer, size, session_offer, seats)
                into = (found - 1) * size
            if into >= 0:
                seats[into] = learner
                left[members + learner] -= 1
        left[who] += empty
    return found


def open_session(number: int, offer: int, size: int, session_offer: Any, seats: Any) -> int:
    """Make an empty session; how many there are then."""
    session_offer[number] = offer
    for place in range(number * size, (number + 1) * size):
        seats[place] = -1
    return number + 1


def free_seat(crowd: Crowd, size: int, seats: Any, session: int, learner: int) -> int:
    """Where this learner may sit in a session; -1 if nowhere."""
    free = -1
    together = True
    for place in range(session * size, (session + 1) * size):
        other = seats[place]
        if other < 0:
            if free < 0:
                free = place
        elif other == learner or apart(crowd, learner, other):
            together = False
    return free if together else -1


def join(
    crowd: Crowd,
    seated: Any,
    keep: int,
    count: Any,
    lessons: Any,
    worth: Any,
    cost: int,
    size: int,
    sessions: int,
    session_offer: Any,
    first_session: Any,
    left: Any,
    seats: Any,
) -> None:
    """Seat each learner who has room left where it is worth most beside others.

    `first_session` says for each offer which session is the first of it, or -1.
    """
    data = crowd.data
    members = len(count)
    for learner in range(members):
        while left[members + learner] > 0:
            best, into = cost, -1
            for place in range(learner * keep, learner * keep + count[learner]):
                offer = lessons[place]
                if not seated[offer] or worth[place] <= best or first_session[offer] < 0:
                    continue
                if lesson(crowd, data[crowd.offer_owner + offer], learner)[1] != offer:
                    continue
                for session in range(first_session[offer], sessions):
                    if session_offer[session] != offer:
                        break
                    free = free_seat(crowd, size, seats, session, learner)
                    if free >= 0:
                        best, into = worth[place], free
            if into < 0:
                break
            seats[into] = learner
            left[members + learner] -= 1
