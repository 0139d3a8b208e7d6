"""Small steps on arrays."""

from __future__ import annotations

from typing import Any

PART = 64
"""Parts of a point, in which prices are counted."""

FAR = 1 << 60
"""More than anything costs, gains or loses."""


def first_at(values: Any, low: int, high: int, value: int) -> int:
    """Where in the ascending `values[low:high]` those from `value` on start."""
    while low < high:
        middle = (low + high) // 2
        if values[middle] < value:
            low = middle + 1
        else:
            high = middle
    return low


def lowest(values: Any, low: int, high: int) -> int:
    """Where the least of `values[low:high]` is, the first of equals."""
    found = low
    for place in range(low + 1, high):
        if values[place] < values[found]:
            found = place
    return found


def fill(values: Any, value: int) -> None:
    """Make every value this one."""
    for place in range(len(values)):
        values[place] = value


def count_up(values: Any) -> None:
    """0, 1, 2 and so on."""
    for place in range(len(values)):
        values[place] = place


def to_whole(values: Any, whole: Any) -> None:
    """The nearest whole number to each value, which is not negative."""
    for place in range(len(values)):
        whole[place] = int(values[place] + 0.5)


def add(values: Any, first: int, amounts: Any) -> None:
    """Add amounts to the values from `first` on."""
    for place in range(len(amounts)):
        values[first + place] += amounts[place]


def bound(price: Any, room: Any) -> int:
    """What all room together costs, in points."""
    whole, parts = 0, 0
    for row in range(len(price)):
        whole += price[row] // PART * room[row]
        parts += price[row] % PART * room[row]
    return whole + parts // PART


def owners(start: Any, owner: Any) -> None:
    """For each row, whose it is."""
    for one in range(len(start) - 1):
        for place in range(start[one], start[one + 1]):
            owner[place] = one


def first_sessions(session_offer: Any, sessions: int, first: Any) -> None:
    """For each offer, the first session of it, or -1."""
    for offer in range(len(first)):
        first[offer] = -1
    for session in range(sessions - 1, -1, -1):
        first[session_offer[session]] = session


def as_starts(count: Any) -> None:
    """Make counts, of which each owner's lies one place after it, where to begin to fill theirs.

    Whoever fills what belongs to owner i steps on `count[i + 1]`, which in the end says where that
    of the next one starts.
    """
    ends = 0
    for place in range(1, len(count)):
        ends, count[place] = ends + count[place], ends
