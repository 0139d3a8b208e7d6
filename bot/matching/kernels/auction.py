"""An auction of lessons: of teachers' time, and of further seats beside it."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import Crowd
from bot.matching.kernels.numbers import FAR, PART, lowest


def bid(
    crowd: Crowd,
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
    slot_bid: Any,
    held: Any,
    queue: Any,
    waiting: int,
    looking: Any,
) -> int:
    """Learners bid for lessons until nobody is outbid (Bertsekas).

    Member i's time is object i, and seats in offer o are object n + o, which cost `seat` more. What
    has a slot left costs nothing; `held` counts the slots taken of each object, `slot_learner` says
    by whom.

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
        best, second, wanted = beyond[learner], beyond[learner], -1
        for place in range(learner * keep, learner * keep + count[learner]):
            offer = lessons[place]
            who = data[crowd.offer_owner + offer]
            most = worth[place] * PART
            if most <= second:
                continue
            if wishes[learner] > 1 and holds(crowd, who, slot_start, held, slot_learner, learner):
                continue
            if slot_start[who] < slot_start[who + 1]:
                left = most - price[who]
                if left > second:
                    if left > best:
                        best, second, wanted = left, best, who
                    else:
                        second = left
            beside = members + offer
            if slot_start[beside] < slot_start[beside + 1]:
                left = most - price[beside] - seat
                if left > second:
                    if left > best:
                        best, second, wanted = left, best, beside
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
    charge: Any,
    keep: int,
    count: Any,
    lessons: Any,
    worth: Any,
    beyond: Any,
    gain: Any,
) -> None:
    """What each learner's best lesson gains at these charges."""
    for learner in range(crowd.members):
        best = beyond[learner]
        for place in range(learner * keep, learner * keep + count[learner]):
            best = max(best, worth[place] * PART - charge[lessons[place]])
        gain[learner] = best


def holds(
    crowd: Crowd, who: int, slot_start: Any, held: Any, slot_learner: Any, learner: int
) -> bool:
    """Whether this learner has a lesson with this teacher already."""
    data = crowd.data
    for slot in range(slot_start[who], slot_start[who] + held[who]):
        if slot_learner[slot] == learner:
            return True
    for offer in range(data[crowd.offer_start + who], data[crowd.offer_start + who + 1]):
        thing = crowd.members + offer
        for slot in range(slot_start[thing], slot_start[thing] + held[thing]):
            if slot_learner[slot] == learner:
                return True
    return False


def starts(count: Any, start: Any) -> None:
    """Where what belongs to each starts, given how much that is."""
    for one in range(len(count)):
        start[one + 1] = start[one] + count[one]


def further_seats(crowd: Crowd, seated: Any, room: Any, size: int, seats: Any) -> None:
    """How many seats there are in each offer beside whoever has the teacher's time."""
    data = crowd.data
    for offer in range(crowd.offers):
        if seated[offer]:
            seats[offer] = room[data[crowd.offer_owner + offer]] * (size - 1)


def mark_seated(crowd: Crowd, seated: Any) -> None:
    """Which offers several may take up at once: those of skills that are short."""
    data = crowd.data
    for offer in range(crowd.offers):
        seated[offer] = data[crowd.short + data[crowd.offer_skill + offer]]


def sale_charges(crowd: Crowd, seats: Any, room: Any, price: Any, seat: int, charge: Any) -> None:
    """What taking up each offer costs in an auction of so much `room` and so many `seats`.

    Where there is neither, it is dearer than anybody can pay.
    """
    data = crowd.data
    for offer in range(crowd.offers):
        who = data[crowd.offer_owner + offer]
        charge[offer] = price[who] if room[who] > 0 else FAR
        if seats[offer] > 0:
            charge[offer] = min(charge[offer], price[crowd.members + offer] + seat)
