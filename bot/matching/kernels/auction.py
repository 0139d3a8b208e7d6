"""An auction of lessons: of teachers' time, and of further seats beside it."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import Crowd
from bot.matching.kernels.numbers import PART, lowest


def bid(
    crowd: Crowd,
    seated: Any,
    only: Any,
    seat: int,
    wishes: Any,
    keep: int,
    count: Any,
    lessons: Any,
    worth: Any,
    beyond: Any,
    step: int,
    slot_start: Any,
    price: Any,
    slot_learner: Any,
    slot_offer: Any,
    slot_bid: Any,
    held: Any,
    queue: Any,
    waiting: int,
    looking: Any,
) -> int:
    """Learners bid for lessons until nobody is outbid (Bertsekas).

    Member i's time is object i, and their further seats are object n + i, which cost `seat` more
    and are open for offers that are `seated`. Somebody with an offer `only` (or -1) teaches nothing
    else. What has a slot left costs nothing; `held` counts the slots taken of each object,
    `slot_learner` and `slot_offer` say by whom and for what.

    The first `waiting` in `queue` start. Whoever would gain less from their candidates than what
    lies `beyond` them does not bid: they are listed in `looking`, and counted.
    """
    data = crowd.data
    members = len(wishes)
    head, looks, places = 0, 0, len(queue)
    while waiting:
        learner = queue[head]
        head = (head + 1) % places
        waiting -= 1
        best, second, wanted, spot = beyond[learner], beyond[learner], -1, -1
        for place in range(learner * keep, learner * keep + count[learner]):
            offer = lessons[place]
            who = data[crowd.offer_owner + offer]
            if only[who] >= 0 and only[who] != offer:
                continue
            most = worth[place] * PART
            if most <= second:
                continue
            if wishes[learner] > 1 and holds(who, members, slot_start, held, slot_learner, learner):
                continue
            if slot_start[who] < slot_start[who + 1]:
                left = most - price[who]
                if left > second:
                    if left > best:
                        best, second, wanted, spot = left, best, who, place
                    else:
                        second = left
            beside = members + who
            if seated[offer] and slot_start[beside] < slot_start[beside + 1]:
                left = most - price[beside] - seat
                if left > second:
                    if left > best:
                        best, second, wanted, spot = left, best, beside, place
                    else:
                        second = left
        if wanted < 0:
            if beyond[learner] > 0:
                looking[looks] = learner
                looks += 1
            continue
        amount = price[wanted] + best - second + step
        slot = slot_start[wanted] + held[wanted]
        if slot < slot_start[wanted + 1]:
            held[wanted] += 1
        else:
            slot = lowest(slot_bid, slot_start[wanted], slot_start[wanted + 1])
            queue[(head + waiting) % places] = slot_learner[slot]
            waiting += 1
        slot_learner[slot], slot_bid[slot] = learner, amount
        slot_offer[slot] = lessons[spot]
        if slot_start[wanted] + held[wanted] == slot_start[wanted + 1]:
            price[wanted] = slot_bid[lowest(slot_bid, slot_start[wanted], slot_start[wanted + 1])]
    return looks


def everybody(wishes: Any, count: Any, queue: Any) -> int:
    """Put all learners in the queue, as often as they wish for lessons; how long it is."""
    waiting = 0
    for learner in range(len(wishes)):
        for _ in range(min(wishes[learner], count[learner])):
            queue[waiting] = learner
            waiting += 1
    return waiting


def gains(
    crowd: Crowd,
    seated: Any,
    seat: int,
    keep: int,
    count: Any,
    lessons: Any,
    worth: Any,
    beyond: Any,
    price: Any,
    gain: Any,
) -> None:
    """What each learner's best lesson gains at these prices."""
    data = crowd.data
    members = crowd.members
    for learner in range(members):
        best = beyond[learner]
        for place in range(learner * keep, learner * keep + count[learner]):
            offer = lessons[place]
            who = data[crowd.offer_owner + offer]
            cost = price[who]
            if seated[offer]:
                cost = min(cost, price[members + who] + seat)
            best = max(best, worth[place] * PART - cost)
        gain[learner] = best


def holds(
    who: int, members: int, slot_start: Any, held: Any, slot_learner: Any, learner: int
) -> bool:
    """Whether this learner has a lesson with this teacher already."""
    found = False
    for thing in (who, members + who):
        for slot in range(slot_start[thing], slot_start[thing] + held[thing]):
            if slot_learner[slot] == learner:
                found = True
    return found


def slots_of(room: Any, open_to: Any, most: int, first: int, slots: Any) -> None:
    """Where the slots of each object from `first` on start: `most` times the room, if open."""
    for who in range(len(room)):
        size = max(0, room[who]) * most if open_to[who] else 0
        slots[first + who + 1] = slots[first + who] + size


def may_teach(crowd: Crowd, seated: Any, time: Any, beside: Any) -> None:
    """Who offers something, and who offers something that is seated."""
    data = crowd.data
    for offer in range(crowd.offers):
        time[data[crowd.offer_owner + offer]] = 1
        if seated[offer]:
            beside[data[crowd.offer_owner + offer]] = 1


def mark_seated(crowd: Crowd, seated: Any) -> None:
    """Which offers several may take up at once: those of skills that are short."""
    data = crowd.data
    for offer in range(crowd.offers):
        seated[offer] = data[crowd.short + data[crowd.offer_skill + offer]]


def first_charges(crowd: Crowd, seated: Any, price: Any, seat: int, charge: Any) -> None:
    """What taking up each offer costs after an auction."""
    data = crowd.data
    members = crowd.members
    for offer in range(len(charge)):
        who = data[crowd.offer_owner + offer]
        charge[offer] = price[who]
        if seated[offer]:
            charge[offer] = min(price[who], price[members + who] + seat)
