"""Whole introductions: chosen, and exchanged where it pays."""

from __future__ import annotations

from typing import Any


def fits(begin: Any, rows: Any, left: Any, number: int) -> bool:
    """Whether all rows of a column have room left."""
    free = True
    for place in range(begin[number], begin[number + 1]):
        free = free and left[rows[place]] > 0
    return free


def take(begin: Any, rows: Any, left: Any, chosen: Any, number: int, by: int) -> None:
    """Choose a column (`by` 1), or give it up (-1)."""
    chosen[number] += by
    for place in range(begin[number], begin[number + 1]):
        left[rows[place]] -= by


def pack(begin: Any, rows: Any, order: Any, left: Any, chosen: Any) -> None:
    """Choose the columns that fit, in their order."""
    for step in range(len(order)):
        if not chosen[order[step]] and fits(begin, rows, left, order[step]):
            take(begin, rows, left, chosen, order[step], 1)


def improve(
    begin: Any,
    rows: Any,
    worth: Any,
    start: Any,
    column: Any,
    loss: Any,
    price: Any,
    left: Any,
    chosen: Any,
    journal: Any,
) -> int:
    """Exchange chosen columns wherever something is lost and it pays; how much it paid."""
    paid = 0
    for row in range(len(left)):
        if left[row] > 0 and price[row] > 0:
            for place in range(start[row], start[row + 1]):
                number = column[place]
                if loss[number] < price[row] and not chosen[number]:
                    better = exchange(
                        begin,
                        rows,
                        worth,
                        start,
                        column,
                        loss,
                        price,
                        left,
                        chosen,
                        journal,
                        number,
                    )
                    if better > 0:
                        paid += better
                        break
    for number in range(len(worth)):
        if chosen[number] and loss[number] > 0:
            for spot in range(begin[number], begin[number + 1]):
                row = rows[spot]
                if not chosen[number]:
                    break
                for place in range(start[row], start[row + 1]):
                    other = column[place]
                    if loss[other] < loss[number] and not chosen[other]:
                        better = exchange(
                            begin,
                            rows,
                            worth,
                            start,
                            column,
                            loss,
                            price,
                            left,
                            chosen,
                            journal,
                            other,
                        )
                        if better > 0:
                            paid += better
                            break
    return paid


def exchange(
    begin: Any,
    rows: Any,
    worth: Any,
    start: Any,
    column: Any,
    loss: Any,
    price: Any,
    left: Any,
    chosen: Any,
    journal: Any,
    number: int,
) -> int:
    """Choose `number`, give up what stands in its way, and serve again those who lost by it.

    Undone, with 0, unless it pays.
    """
    steps = 0
    balance: int = worth[number]
    for spot in range(begin[number], begin[number + 1]):
        row = rows[spot]
        if left[row] <= 0:
            worst = -1
            for place in range(start[row], start[row + 1]):
                other = column[place]
                if chosen[other] and (worst < 0 or loss[other] > loss[worst]):
                    worst = other
            take(begin, rows, left, chosen, worst, -1)
            balance -= worth[worst]
            journal[steps] = -1 - worst
            steps += 1
    take(begin, rows, left, chosen, number, 1)
    journal[steps] = number
    steps += 1
    given_up = steps - 1
    for step in range(given_up):
        gone = -1 - journal[step]
        for spot in range(begin[gone], begin[gone + 1]):
            row = rows[spot]
            while left[row] > 0 and price[row] > 0:
                best = -1
                for place in range(start[row], start[row + 1]):
                    other = column[place]
                    if (
                        not chosen[other]
                        and loss[other] < price[row]
                        and (best < 0 or loss[other] < loss[best])
                        and fits(begin, rows, left, other)
                    ):
                        best = other
                if best < 0 or steps >= len(journal):
                    break
                take(begin, rows, left, chosen, best, 1)
                balance += worth[best]
                journal[steps] = best
                steps += 1
    if balance > 0:
        return balance
    for step in range(steps - 1, -1, -1):
        if journal[step] >= 0:
            take(begin, rows, left, chosen, journal[step], -1)
        else:
            take(begin, rows, left, chosen, -1 - journal[step], 1)
    return 0


def close_seats(first: int, begin: Any, rows: Any, loss: Any) -> None:
    """Let columns with a row from `first` on, which are seats, never be worth choosing."""
    for number in range(len(loss)):
        if rows[begin[number]] >= first:
            loss[number] = 1 << 60
