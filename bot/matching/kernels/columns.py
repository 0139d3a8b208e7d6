"""Columns worth choosing, and prices that agree with them.

Column c takes the rows `rows[begin[c]:begin[c + 1]]`.
"""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import Crowd
from bot.matching.kernels.lessons import lesson
from bot.matching.kernels.numbers import PART


def add_pairs(
    crowd: Crowd,
    keep: int,
    count: Any,
    teacher: Any,
    seat: int,
    begin: Any,
    rows: Any,
    worth: Any,
    number: int,
) -> int:
    """Candidates as columns from `number` on, alone and in seats; how many columns there are."""
    members = len(count)
    for learner in range(members):
        for place in range(learner * keep, learner * keep + count[learner]):
            who = teacher[place]
            value, skill = lesson(crowd, who, learner)
            at = begin[number]
            rows[at], rows[at + 1] = who, members + learner
            worth[number] = value
            number += 1
            begin[number] = at + 2
            if seat >= 0 and crowd.short[skill] and value > seat:
                rows[at + 2], rows[at + 3] = 2 * members + who, members + learner
                worth[number] = value - seat
                number += 1
                begin[number] = at + 4
    return number


def add_loops(
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
    """The same for swaps and rings, whoever comes first in them first."""
    for one in range(members):
        for place in range(one * keep, one * keep + count[one]):
            a, b, c = one, third[place], second[place]
            at = begin[number]
            worth[number] = value[place]
            number += 1
            if c == a:
                a, b = min(a, b), max(a, b)
                rows[at], rows[at + 1] = a, members + b
                rows[at + 2], rows[at + 3] = b, members + a
                begin[number] = at + 4
                continue
            while a > b or a > c:
                a, b, c = b, c, a
            rows[at], rows[at + 1], rows[at + 2] = a, members + b, b
            rows[at + 3], rows[at + 4], rows[at + 5] = members + c, c, members + a
            begin[number] = at + 6
    return number


def add_chosen(
    old_begin: Any,
    old_rows: Any,
    old_worth: Any,
    share: Any,
    least: float,
    begin: Any,
    rows: Any,
    worth: Any,
    started: Any,
    number: int,
) -> int:
    """Columns of which more than `least` was chosen before, with their shares."""
    for column in range(len(old_worth)):
        if share[column] > least:
            at = begin[number]
            for place in range(old_begin[column], old_begin[column + 1]):
                rows[at] = old_rows[place]
                at += 1
            worth[number], started[number] = old_worth[column], share[column]
            number += 1
            begin[number] = at
    return number


def distinct(begin: Any, rows: Any, worth: Any, share: Any, number: int, table: Any) -> int:
    """Each column once, the first of equals; how many are left. `table` is of a power of two."""
    mask = len(table) - 1
    kept = 0
    for column in range(number):
        low, high = begin[column], begin[column + 1]
        code = 0
        for place in range(low, high):
            code = (code * 31337 + rows[place] * 40503) & 0x3FFFFFFFFFFF
        slot = (code ^ (code >> 17)) & mask
        same = False
        while table[slot] != 0 and not same:
            other = table[slot] - 1
            start = begin[other]
            same = begin[other + 1] - start == high - low
            for place in range(low, high):
                if same and rows[place] != rows[start + place - low]:
                    same = False
            slot = (slot + 1) & mask
        if same:
            continue
        table[slot] = kept + 1
        at = begin[kept]
        for place in range(low, high):
            rows[at] = rows[place]
            at += 1
        worth[kept], share[kept] = worth[column], share[column]
        kept += 1
        begin[kept] = at
    return kept


def losses(begin: Any, rows: Any, worth: Any, price: Any, loss: Any) -> None:
    """What each column loses at these prices."""
    for number in range(len(worth)):
        total = -worth[number] * PART
        for place in range(begin[number], begin[number + 1]):
            total += price[rows[place]]
        loss[number] = total


def count_rows(rows: Any, start: Any) -> None:
    """How many columns each row is in, added up: where those of each row start."""
    for place in range(len(rows)):
        start[rows[place] + 1] += 1
    for row in range(len(start) - 1):
        start[row + 1] += start[row]


def list_rows(begin: Any, rows: Any, fill: Any, column: Any) -> None:
    """The columns of each row in their order; `fill` starts as where each row's are."""
    for number in range(len(begin) - 1):
        for place in range(begin[number], begin[number + 1]):
            row = rows[place]
            column[fill[row]] = number
            fill[row] += 1
