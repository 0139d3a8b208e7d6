"""Prices at which all columns and pods share the room of every row, softly.

A column that loses nothing is fully chosen, and one that loses `warmth` more a bit over a third as
much. Row after row is priced so that exactly its room is used, and a little beyond, which makes up
for what its neighbours will answer (Bregman's balancing, with successive over-relaxation). Colder
and colder, the prices come near those of the best fractional choice.

Pods are too many to list: one for every set of up to four of a host's learners. A pod is worth one
seat's price less its host's time, and for each learner what they gain beyond their price and a
seat. So sets of k learners together use the elementary symmetric polynomial e(k) of the learners'
factors, exp(gain / warmth), times exp((seat - time) / warmth); and one learner's part in it is
their factor times the polynomials e' of the others. Both follow from e(k) = e'(k) + q e'(k - 1).
Polynomials are plain numbers where no learner gains very much more than a seat, and logarithms
otherwise: the exponential of three thousand points, for long waiting, would be beyond all numbers.

Exponentials and logarithms are made of basic arithmetic, so that every machine agrees on them.
"""

from __future__ import annotations

import math
from typing import Any

STEEPEST = 300.0
_HALVINGS = 11
_SCALE = 1.0 / (1 << _HALVINGS)
_SQRT2 = 1.4142135623730951
_LN2 = 0.6931471805599453

# From this power on a factor is no plain number any more: four of them are within what can be.
LARGE = 150.0
# The part of a number, or of one whose logarithm is known, that may be lost to rounding; and how
# much of what is left after something is taken off may be wrong.
ROUNDING, ROUNDING_OF_LOGS, WRONG = 1e-15, 1e-11, 1e-4
# A sum that nothing adds to, and the logarithm of none at all.
NOTHING, NONE = 1e-12, -1e18

Polynomials = tuple[bool, float, float, float, float, float]
"""e(0) to e(4), which are logarithms if the first is true."""


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


def warm(
    begin: Any, rows: Any, worth: Any, price: Any, warmth: float, low: int, high: int, share: Any
) -> None:
    """How much of columns `low` to `high` is chosen at these prices."""
    by = 1.0 / warmth
    for number in range(low, high):
        gain = worth[number]
        for place in range(begin[number], begin[number + 1]):
            gain -= price[rows[place]]
        share[number] = exponential(gain * by)


def log_of_sum(one: float, other: float) -> float:
    """The logarithm of the sum of two numbers whose logarithms these are."""
    most, least = max(one, other), min(one, other)
    return most + logarithm(1.0 + exponential(least - most))


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


def as_log(value: float) -> float:
    """The logarithm of a number, NONE of 0."""
    return logarithm(value) if value > 0.0 else NONE


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


def used(power: float, least: int, most: int, logs: Any, sums: Any, host: int) -> float:
    """What a host's sets of `least` to `most` learners use, times e to this power."""
    load = sums[5 * host + least]
    for size in range(least + 1, most + 1):
        more = sums[5 * host + size]
        load = log_of_sum(load, more) if logs[host] else load + more
    return exponential(power + (load if logs[host] else as_log(load)))


def balance(
    offer_start: Any,
    sought: Any,
    start: Any,
    column: Any,
    room: Any,
    host_start: Any,
    slot_learner: Any,
    slot_worth: Any,
    slot_start: Any,
    slots: Any,
    slot_host: Any,
    size: int,
    seat: float,
    warmth: float,
    beyond: float,
    turns: int,
    owner: Any,
    price: Any,
    share: Any,
    factor: Any,
    opening: Any,
    logs: Any,
    sums: Any,
) -> None:
    """Price every member's rows anew, `turns` times; `beyond` is 1 for exactly, and less than 2.

    Whoever is in fewer columns than are `sought` of them is not in fact wanted by so few: their
    time gets no cheaper. Rows without room keep their price.

    `factor` is that of each slot. A host uses `opening` times its sums, where these are plain and
    that is not 0, for want of numbers so small or great.
    """
    members = len(offer_start) - 1
    learners = host_start, slot_learner, slot_worth, factor, seat, price, warmth
    for slot in range(len(slot_worth)):
        gain = slot_worth[slot] - price[members + slot_learner[slot]] - seat
        factor[slot] = exponential(gain / warmth)
    for host in range(len(host_start) - 1):
        if host_start[host] < host_start[host + 1]:
            keep_sums(host, of_host(host, -1, learners), logs, sums)
            opening[host] = opens((seat - price[owner[host]]) / warmth)
    for _ in range(turns):
        for who in range(members):
            first, end = start[who], start[who + 1]
            low, high = offer_start[who], offer_start[who + 1]
            hosts = host_start[low] < host_start[high]
            if (first < end or hosts) and room[who] > 0:
                before, load = price[who], NOTHING
                for place in range(first, end):
                    load += share[column[place]]
                known = end - first
                if hosts:
                    known += host_start[high] - host_start[low]
                    for host in range(low, high):
                        if host_start[host] < host_start[host + 1]:
                            # Made anew at every turn, so that no error of subtracting lasts.
                            keep_sums(host, of_host(host, -1, learners), logs, sums)
                            load += used((seat - before) / warmth, 1, size, logs, sums, host)
                after = max(0.0, before + warmth * beyond * logarithm(load / room[who]))
                if after > before or (after < before and known >= sought[who]):
                    price[who] = after
                    by = exponential((before - after) / warmth)
                    for place in range(first, end):
                        share[column[place]] *= by
                if hosts:
                    for host in range(low, high):
                        if host_start[host] < host_start[host + 1]:
                            opening[host] = opens((seat - price[who]) / warmth)
            row = members + who
            first, end = start[row], start[row + 1]
            low, high = slot_start[who], slot_start[who + 1]
            if (first == end and low == high) or room[row] <= 0:
                continue
            before, load = price[row], NOTHING
            for place in range(first, end):
                load += share[column[place]]
            for place in range(low, high):
                slot = slots[place]
                host = slot_host[slot]
                power = (slot_worth[slot] - before - seat) / warmth
                # Without this learner until all their hosts have been seen, and they have a price.
                them = without(host, slot, power, factor[slot], logs, sums, learners)
                keep_sums(host, them, logs, sums)
                if logs[host] or power >= LARGE or opening[host] == 0.0:
                    time = (seat - price[owner[host]]) / warmth
                    load += used(time + power, 0, size - 1, logs, sums, host)
                else:
                    beside = sums[5 * host]
                    for others in range(1, size):
                        beside += sums[5 * host + others]
                    load += opening[host] * factor[slot] * beside
            after = max(0.0, before + warmth * beyond * logarithm(load / room[row]))
            price[row] = after
            by = exponential((before - after) / warmth)
            for place in range(first, end):
                share[column[place]] *= by
            for place in range(low, high):
                slot = slots[place]
                host, at = slot_host[slot], 5 * slot_host[slot]
                power = (slot_worth[slot] - after - seat) / warmth
                was = (slot_worth[slot] - before - seat) / warmth
                plain = abs(was) < LARGE and abs(power) < LARGE
                factor[slot] = factor[slot] * by if plain else exponential(power)
                them = (
                    logs[host] != 0,
                    sums[at],
                    sums[at + 1],
                    sums[at + 2],
                    sums[at + 3],
                    sums[at + 4],
                )
                keep_sums(host, joined(them, power, factor[slot]), logs, sums)


def opens(power: float) -> float:
    """e to this power, or 0 where that is beyond what is exact."""
    return exponential(power) if abs(power) < STEEPEST else 0.0


def charges(
    owner: Any,
    host_start: Any,
    price: Any,
    size: int,
    seat: float,
    warmth: float,
    logs: Any,
    sums: Any,
    part: int,
    charge: Any,
    company: Any,
) -> None:
    """What taking up each offer costs a learner, in parts of a point; how much company it has.

    That is the teacher's time; or where others learn the same, what one more seat costs. Company is
    the part of the teacher's time that goes to two learners or more at once.
    """
    for offer in range(len(owner)):
        cost = price[owner[offer]]
        company[offer] = 0.0
        if host_start[offer] < host_start[offer + 1]:
            company[offer] = used((seat - cost) / warmth, 2, size, logs, sums, offer)
            cost -= warmth * as_log(used(0.0, 0, size - 1, logs, sums, offer))
        charge[offer] = int(max(0.0, cost) * part + 0.5)
