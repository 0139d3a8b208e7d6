"""What may be chosen, as columns: single lessons, swaps and rings; and pods, as hosts.

Column c takes the rows `rows[begin[c]:begin[c + 1]]` and is worth `worth[c]` points. A host is an
offer that may be taken up by several learners at once: its slots are the lessons in
`slot_learner[host_start[h]:host_start[h + 1]]`.
"""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import Crowd


def add_pairs(
    crowd: Crowd,
    seated: Any,
    keep: int,
    count: Any,
    lessons: Any,
    value: Any,
    begin: Any,
    rows: Any,
    worth: Any,
    number: int,
) -> int:
    """Candidates that are no seats as columns from `number` on; how many columns there are."""
    data = crowd.data
    members = len(count)
    for learner in range(members):
        for place in range(learner * keep, learner * keep + count[learner]):
            if not seated[lessons[place]]:
                at = begin[number]
                rows[at], rows[at + 1] = data[crowd.offer_owner + lessons[place]], members + learner
                worth[number] = value[place]
                number += 1
                begin[number] = at + 2
    return number


def add_swaps(
    members: int,
    keep: int,
    count: Any,
    third: Any,
    value: Any,
    begin: Any,
    rows: Any,
    worth: Any,
    number: int,
) -> int:
    """The same for swaps, each once, whoever of the two kept it."""
    for one in range(members):
        for place in range(one * keep, one * keep + count[one]):
            other = third[place]
            twice = False
            if other < one:
                for back in range(other * keep, other * keep + count[other]):
                    twice = twice or third[back] == one
            if not twice:
                at = begin[number]
                rows[at], rows[at + 1] = one, members + other
                rows[at + 2], rows[at + 3] = other, members + one
                worth[number] = value[place]
                number += 1
                begin[number] = at + 4
    return number


def add_rings(
    members: int,
    keep: int,
    count: Any,
    second: Any,
    third: Any,
    value: Any,
    begin: Any,
    rows: Any,
    worth: Any,
    number: int,
) -> int:
    """The same for rings, of one who teaches `third`, who teaches `second`, who teaches them."""
    for one in range(members):
        for place in range(one * keep, one * keep + count[one]):
            b, c = third[place], second[place]
            at = begin[number]
            rows[at], rows[at + 1] = one, members + b
            rows[at + 2], rows[at + 3] = b, members + c
            rows[at + 4], rows[at + 5] = c, members + one
            worth[number] = value[place]
            number += 1
            begin[number] = at + 6
    return number


def count_slots(seated: Any, keep: int, count: Any, lessons: Any, start: Any) -> None:
    """Where the slots of each offer start."""
    for learner in range(len(count)):
        for place in range(learner * keep, learner * keep + count[learner]):
            if seated[lessons[place]]:
                start[lessons[place] + 1] += 1
    for offer in range(len(start) - 1):
        start[offer + 1] += start[offer]


def list_slots(
    seated: Any,
    keep: int,
    count: Any,
    lessons: Any,
    value: Any,
    fill: Any,
    slot_learner: Any,
    slot_worth: Any,
) -> None:
    """The slots of each offer; `fill` starts as where each offer's are."""
    for learner in range(len(count)):
        for place in range(learner * keep, learner * keep + count[learner]):
            offer = lessons[place]
            if seated[offer]:
                slot = fill[offer]
                fill[offer] += 1
                slot_learner[slot], slot_worth[slot] = learner, value[place]


def who_eases(
    begin: Any, rows: Any, offer_start: Any, host_start: Any, sought: Any, eases: Any
) -> None:
    """Which members are in as many columns and slots as are `sought` of them, as teachers.

    Whoever is in fewer is not in fact wanted by so few: their time is not to get cheaper.
    """
    for who in range(len(sought)):
        eases[who] = host_start[offer_start[who + 1]] - host_start[offer_start[who]]
    for place in range(begin[len(begin) - 1]):
        if rows[place] < len(sought):
            eases[rows[place]] += 1
    for who in range(len(sought)):
        eases[who] = eases[who] >= sought[who]
