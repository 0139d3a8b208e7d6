"""An auction of single lessons among the candidates."""

from __future__ import annotations

from typing import Any

from bot.matching.kernels.numbers import PART, lowest


def count_candidates(keep: int, count: Any, teacher: Any, listed: Any) -> None:
    """How many learners each teacher is a candidate for."""
    for one in range(len(count)):
        for place in range(one * keep, one * keep + count[one]):
            listed[teacher[place]] += 1


def slots_of(listed: Any, cap: Any, room: Any, slots: Any) -> None:
    """Room for teaching, but no more than there are candidates to teach; and where each starts."""
    for who in range(len(cap)):
        room[who] = min(cap[who], listed[who])
        slots[who + 1] = slots[who] + room[who]


def bid(
    room: Any,
    wishes: Any,
    keep: int,
    count: Any,
    teacher: Any,
    value: Any,
    step: int,
    price: Any,
    gain: Any,
    slot_start: Any,
    slot_learner: Any,
    slot_bid: Any,
    held: Any,
    queue: Any,
) -> None:
    """Learners bid for lessons until nobody is outbid (Bertsekas); good prices to start with.

    A teacher with room left costs nothing; `held` counts the lessons of each.
    """
    members = len(wishes)
    head, waiting, places = 0, 0, len(queue)
    for learner in range(members):
        for _ in range(min(wishes[learner], count[learner])):
            queue[(head + waiting) % places] = learner
            waiting += 1
    while waiting:
        learner = queue[head]
        head = (head + 1) % places
        waiting -= 1
        best, second, wanted = 0, 0, -1
        for place in range(learner * keep, learner * keep + count[learner]):
            who = teacher[place]
            left = value[place] * PART - price[who]
            if left > second and room[who] > 0:
                mine = False
                if wishes[learner] > 1:
                    for slot in range(slot_start[who], slot_start[who] + held[who]):
                        mine = mine or slot_learner[slot] == learner
                if mine:
                    continue
                if left > best:
                    best, second, wanted = left, best, who
                else:
                    second = left
        if wanted < 0:
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
    for learner in range(members):
        best = 0
        for place in range(learner * keep, learner * keep + count[learner]):
            best = max(best, value[place] * PART - price[teacher[place]])
        gain[learner] = best
