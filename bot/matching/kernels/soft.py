"""Prices at which the columns share the room of every row, softly.

A column that loses nothing is fully chosen, and one that loses `warmth` more a bit over a third as
much. Row after row is priced so that exactly its room is used, and a little beyond, which makes up
for what its neighbours will answer (Bregman's balancing, with successive over-relaxation). Colder
and colder, the prices come near those of the best fractional choice; and since no column is ever
more than fully chosen, they cover all of them. Exponentials are made of multiplications alone, so
that every machine agrees on them.
"""

from __future__ import annotations

import math
from typing import Any

COLDEST = -60.0
WARMEST = 20.0
_HALVINGS = 8
_SCALE = 1.0 / (1 << _HALVINGS)
_LN2 = 0.6931471805599453
_SQRT2 = 1.4142135623730951


def exponential(power: float) -> float:
    """e to this power, which is cut to COLDEST ... WARMEST, to six digits."""
    x = min(WARMEST, max(COLDEST, power)) * _SCALE
    y = 1.0 + x * (1.0 + x * (0.5 + x * (1 / 6 + x * (1 / 24 + x * (1 / 120)))))
    for _ in range(_HALVINGS):
        y *= y
    return y


def logarithm(value: float) -> float:
    """The natural logarithm of something above 0."""
    part, twos = math.frexp(value)
    z = (part * _SQRT2 - 1.0) / (part * _SQRT2 + 1.0)
    zz = z * z
    series = 1.0 + zz * (1 / 3 + zz * (1 / 5 + zz * (1 / 7 + zz * (1 / 9 + zz * (1 / 11)))))
    return (twos - 0.5) * _LN2 + 2.0 * z * series


def warm(
    begin: Any, rows: Any, worth: Any, price: Any, warmth: float, low: int, high: int, share: Any
) -> None:
    """How much of columns `low` to `high` is chosen at these prices; worth is in parts, too."""
    by = 1.0 / warmth
    for number in range(low, high):
        gain = worth[number]
        for place in range(begin[number], begin[number + 1]):
            gain -= price[rows[place]]
        share[number] = exponential(gain * by)


def balance(
    start: Any,
    column: Any,
    room: Any,
    warmth: float,
    beyond: float,
    low: int,
    high: int,
    price: Any,
    share: Any,
) -> None:
    """Price rows `low` to `high` anew; `beyond` is 1 for exactly, and less than 2."""
    for row in range(low, high):
        first, end = start[row], start[row + 1]
        if first == end:
            continue
        load = 1e-12
        for place in range(first, end):
            load += share[column[place]]
        step = max(-WARMEST, beyond * logarithm(load / room[row]))
        before = price[row]
        after = before + warmth * step
        if after < 0.0:
            after = 0.0
            step = max(step, -before / warmth)
        if step == 0.0:
            continue
        price[row] = after
        factor = exponential(-step)
        for place in range(first, end):
            share[column[place]] *= factor
