"""What sets of a host's learners use together, without listing the sets.

Pods are too many to list: one for every set of up to four of a host's learners. A pod is worth one
seat's price less its host's time, and for each learner what they gain beyond their price and a
seat. So sets of k learners together use the elementary symmetric polynomial e(k) of the learners'
factors, exp(gain / warmth), times exp((seat - time) / warmth); and one learner's part in it is
their factor times the polynomials e' of the others. Both follow from e(k) = e'(k) + q e'(k - 1).
Polynomials are plain numbers where no learner gains very much more than a seat, and logarithms
otherwise: the exponential of three thousand points, for long waiting, would be beyond all numbers.
"""

from __future__ import annotations

from typing import Any

from bot.matching.kernels.exponents import NONE, as_log, exponential, log_of_sum, logarithm

# From this power on a factor is no plain number any more: four of them are within what can be.
LARGE = 150.0
# The part of a number, or of one whose logarithm is known, that may be lost to rounding; and how
# much of what is left after something is taken off may be wrong.
ROUNDING, ROUNDING_OF_LOGS, WRONG = 1e-15, 1e-11, 1e-4

Polynomials = tuple[bool, float, float, float, float, float]
"""e(0) to e(4), which are logarithms if the first is true."""


def taken_off(whole: float, factor: float, before: float, wrong: float) -> tuple[float, float]:
    """What is left of a sum without `factor` times `before`, and the part that may be wrong.

    `wrong` is that of `before`. The smaller the rest, the more of it is wrong.
    """
    part = factor * before
    rest = whole - part
    if rest <= 0.0:
        return 0.0, 1.0
    return rest, (part * wrong + whole * ROUNDING) / rest


def log_taken_off(whole: float, power: float, before: float, wrong: float) -> tuple[float, float]:
    """The same of logarithms, for a factor of e to this power."""
    part = exponential(power + before - whole)
    rest = 1.0 - part
    if rest <= 0.0:
        return NONE, 1.0
    return whole + logarithm(rest), (part * wrong + ROUNDING_OF_LOGS) / rest


def joined(them: Polynomials, power: float, factor: float) -> Polynomials:
    """The polynomials with one learner more, whose `factor` is e to this power."""
    logs, none, one, two, three, four = them
    if not logs and power < LARGE:
        four, three = four + factor * three, three + factor * two
        return False, none, one + factor * none, two + factor * one, three, four
    if not logs:
        none, one, two = as_log(none), as_log(one), as_log(two)
        three, four = as_log(three), as_log(four)
    four, three = log_of_sum(four, power + three), log_of_sum(three, power + two)
    two, one = log_of_sum(two, power + one), log_of_sum(one, power + none)
    return True, none, one, two, three, four


def of_host(host: int, but: int, learners: Any) -> Polynomials:
    """The polynomials of a host's learners but for the one in slot `but`, or -1.

    `learners` says where the slots of each host start, who is in each, what they are worth and
    their factors; and what a seat costs, all prices, and how warm they are.
    """
    host_start, slot_learner, slot_worth, factor, seat, price, warmth = learners
    members = len(price) // 2
    them = False, 1.0, 0.0, 0.0, 0.0, 0.0
    for slot in range(host_start[host], host_start[host + 1]):
        if slot != but:
            gain = slot_worth[slot] - price[members + slot_learner[slot]] - seat
            them = joined(them, gain / warmth, factor[slot])
    return them


def without(
    host: int, slot: int, power: float, factor: float, logs: Any, sums: Any, learners: Any
) -> Polynomials:
    """The same, where the host's polynomials and the learner's power are known.

    Where taking the learner off leaves too few digits, they are made anew.
    """
    at = 5 * host
    none = sums[at]
    if logs[host]:
        one, wrong = log_taken_off(sums[at + 1], power, none, 0.0)
        two, more = log_taken_off(sums[at + 2], power, one, wrong)
        three, yet_more = log_taken_off(sums[at + 3], power, two, more)
        four, most = log_taken_off(sums[at + 4], power, three, yet_more)
    else:
        one, wrong = taken_off(sums[at + 1], factor, none, 0.0)
        two, more = taken_off(sums[at + 2], factor, one, wrong)
        three, yet_more = taken_off(sums[at + 3], factor, two, more)
        four, most = taken_off(sums[at + 4], factor, three, yet_more)
    if max(max(wrong, more), max(yet_more, most)) <= WRONG:
        return logs[host] != 0, none, one, two, three, four
    return of_host(host, slot, learners)


def keep_sums(host: int, them: Polynomials, logs: Any, sums: Any) -> None:
    """Note the polynomials of a host."""
    at = 5 * host
    logs[host], sums[at], sums[at + 1], sums[at + 2], sums[at + 3], sums[at + 4] = them


def sum_up(host: int, learners: Any, logs: Any, sums: Any) -> None:
    """Make the factors of a host's learners at their prices, and note its polynomials."""
    host_start, slot_learner, slot_worth, factor, seat, price, warmth = learners
    members = len(price) // 2
    for slot in range(host_start[host], host_start[host + 1]):
        gain = slot_worth[slot] - price[members + slot_learner[slot]] - seat
        factor[slot] = exponential(gain / warmth)
    keep_sums(host, of_host(host, -1, learners), logs, sums)


def log_used(least: int, most: int, logs: Any, sums: Any, host: int) -> float:
    """The logarithm of what a host's sets of `least` to `most` learners use."""
    load: float = sums[5 * host + least]
    for size in range(least + 1, most + 1):
        more = sums[5 * host + size]
        load = log_of_sum(load, more) if logs[host] else load + more
    return load if logs[host] else as_log(load)


def used(power: float, least: int, most: int, logs: Any, sums: Any, host: int) -> float:
    """What a host's sets of `least` to `most` learners use, times e to this power."""
    return exponential(power + log_used(least, most, logs, sums, host))
