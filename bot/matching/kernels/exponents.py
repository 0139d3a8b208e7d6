"""Exponentials and logarithms, made of basic arithmetic, so that every machine agrees on them."""

from __future__ import annotations

import math

STEEPEST = 300.0
_HALVINGS = 11
_SCALE = 1.0 / (1 << _HALVINGS)
_SQRT2 = 1.4142135623730951
_LN2 = 0.6931471805599453

NONE = -1e18
"""The logarithm of nothing at all."""


def exponential(power: float) -> float:
    """e to this power, to eleven digits; 0 below -STEEPEST, and no more than at STEEPEST."""
    if power < -STEEPEST:
        return 0.0
    x = min(STEEPEST, power) * _SCALE
    rest = x * (1 / 120 + x * (1 / 720 + x * (1 / 5040 + x * (1 / 40320 + x * (1 / 362880)))))
    y = 1.0 + x * (1.0 + x * (0.5 + x * (1 / 6 + x * (1 / 24 + rest))))
    for _ in range(_HALVINGS):
        y *= y
    return y


def logarithm(value: float) -> float:
    """The natural logarithm of something above 0."""
    part, twos = math.frexp(value)
    z = (part * _SQRT2 - 1.0) / (part * _SQRT2 + 1.0)
    zz = z * z
    rest = zz * (1 / 9 + zz * (1 / 11 + zz * (1 / 13 + zz * (1 / 15))))
    series = 1.0 + zz * (1 / 3 + zz * (1 / 5 + zz * (1 / 7 + rest)))
    return (twos - 0.5) * _LN2 + 2.0 * z * series


def log_of_sum(one: float, other: float) -> float:
    """The logarithm of the sum of two numbers whose logarithms these are."""
    most, least = max(one, other), min(one, other)
    return most + logarithm(1.0 + exponential(least - most))


def as_log(value: float) -> float:
    """The logarithm of a number, NONE of 0."""
    return logarithm(value) if value > 0.0 else NONE
