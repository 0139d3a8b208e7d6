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
Polynomials are kept as `sums` of five, e(0) to e(4), times exp(`scale`): of three thousand points
for long waiting a plain exponential would leave the range of numbers.

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

# Sums are scaled anew when the greatest of them is beyond this.
LEAST_SUM, MOST_SUM = 1e-100, 1e100
# Factors of such powers are part of the scale.
LARGE = 150.0
# What is left of a sum below this part of it has lost too many digits.
SMALL = 1e-6
# A sum that nothing adds to.
NOTHING = 1e-12

Polynomials = tuple[float, float, float, float, float, float]
"""A scale, and e(0) to e(4) without it."""


def exponential(power: float) -> float:
    """e to this power, which is cut to STEEPEST either way, to four digits or more."""
    x = min(STEEPEST, max(-STEEPEST, power)) * _SCALE
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
    """How much of columns `low` to `high` is chosen at these prices."""
    by = 1.0 / warmth
    for number in range(low, high):
        gain = worth[number]
        for place in range(begin[number], begin[number + 1]):
            gain -= price[rows[place]]
        share[number] = exponential(gain * by)


def joined(them: Polynomials, power: float, factor: float) -> Polynomials:
    """The polynomials with one learner more, whose `factor` is e to this power."""
    scale, none, one, two, three, four = them
    if power < LARGE:
        four, three = four + factor * three, three + factor * two
        two, one = two + factor * one, one + factor * none
    else:
        q = exponential(-power)
        four, three, two = four * q + three, three * q + two, two * q + one
        one, none = one * q + none, none * q
        scale += power
    most = max(max(none, one), max(two, max(three, four)))
    if most > MOST_SUM or most < LEAST_SUM:
        scale += logarithm(most)
        by = 1.0 / most
        none, one, two, three, four = none * by, one * by, two * by, three * by, four * by
    return scale, none, one, two, three, four


def of_host(
    host: int,
    but: int,
    host_start: Any,
    slot_learner: Any,
    slot_worth: Any,
    factor: Any,
    seat: float,
    price: Any,
    warmth: float,
) -> Polynomials:
    """The polynomials of a host's learners but for the one in slot `but`, or -1."""
    members = len(price) // 2
    them = 0.0, 1.0, 0.0, 0.0, 0.0, 0.0
    for slot in range(host_start[host], host_start[host + 1]):
        if slot != but:
            gain = slot_worth[slot] - price[members + slot_learner[slot]] - seat
            them = joined(them, gain / warmth, factor[slot])
    return them


def without(
    host: int,
    slot: int,
    power: float,
    scale: Any,
    sums: Any,
    host_start: Any,
    slot_learner: Any,
    slot_worth: Any,
    factor: Any,
    seat: float,
    price: Any,
    warmth: float,
) -> Polynomials:
    """The same, where the host's polynomials and the learner's power are known.

    Taking a great factor off the sums leaves nothing of small ones: they are then made anew.
    """
    if power < LARGE:
        at, q = 5 * host, factor[slot]
        none = sums[at]
        one = sums[at + 1] - q * none
        two = sums[at + 2] - q * one
        three = sums[at + 3] - q * two
        four = sums[at + 4] - q * three
        if (
            one >= SMALL * sums[at + 1]
            and two >= SMALL * sums[at + 2]
            and three >= SMALL * sums[at + 3]
            and four >= SMALL * sums[at + 4]
        ):
            return scale[host], none, one, two, three, four
    return of_host(host, slot, host_start, slot_learner, slot_worth, factor, seat, price, warmth)


def keep_sums(host: int, them: Polynomials, scale: Any, sums: Any) -> None:
    """Note the polynomials of a host."""
    at = 5 * host
    scale[host], sums[at], sums[at + 1], sums[at + 2], sums[at + 3], sums[at + 4] = them


def used(power: float, load: float) -> float:
    """`load` times e to this power."""
    return exponential(power + logarithm(load)) if load > 0.0 else 0.0


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
    opened: Any,
    scale: Any,
    sums: Any,
) -> None:
    """Price every member's rows anew, `turns` times; `beyond` is 1 for exactly, and less than 2.

    Whoever is in fewer columns than are `sought` of them is not in fact wanted by so few: their
    time gets no cheaper. Rows without room keep their price.

    `factor` is that of each slot. A host uses `opening` times its sums, if their scale is `opened`.
    """
    members = len(offer_start) - 1
    learners = host_start, slot_learner, slot_worth, factor, seat, price, warmth
    for slot in range(len(slot_worth)):
        gain = slot_worth[slot] - price[members + slot_learner[slot]] - seat
        factor[slot] = exponential(gain / warmth)
    for host in range(len(host_start) - 1):
        if host_start[host] < host_start[host + 1]:
            keep_sums(host, of_host(host, -1, *learners), scale, sums)
            opened[host] = scale[host]
            opening[host] = exponential((seat - price[owner[host]]) / warmth + scale[host])
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
                            keep_sums(host, of_host(host, -1, *learners), scale, sums)
                            time = (seat - before) / warmth
                            load += used(time + scale[host], pods(size, 1, sums, host))
                after = max(0.0, before + warmth * beyond * logarithm(load / room[who]))
                if after > before or (after < before and known >= sought[who]):
                    price[who] = after
                    by = exponential((before - after) / warmth)
                    for place in range(first, end):
                        share[column[place]] *= by
                if hosts:
                    for host in range(low, high):
                        if host_start[host] < host_start[host + 1]:
                            opened[host] = scale[host]
                            opening[host] = exponential((seat - price[who]) / warmth + scale[host])
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
                keep_sums(host, without(host, slot, power, scale, sums, *learners), scale, sums)
                beside = pods(size - 1, 0, sums, host)
                if power < LARGE and scale[host] == opened[host]:
                    load += opening[host] * factor[slot] * beside
                else:
                    time = (seat - price[owner[host]]) / warmth
                    load += used(time + power + scale[host], beside)
            after = max(0.0, before + warmth * beyond * logarithm(load / room[row]))
            price[row] = after
            by = exponential((before - after) / warmth)
            for place in range(first, end):
                share[column[place]] *= by
            for place in range(low, high):
                slot = slots[place]
                host, at = slot_host[slot], 5 * slot_host[slot]
                power = (slot_worth[slot] - after - seat) / warmth
                factor[slot] *= by
                others = (
                    scale[host],
                    sums[at],
                    sums[at + 1],
                    sums[at + 2],
                    sums[at + 3],
                    sums[at + 4],
                )
                keep_sums(host, joined(others, power, factor[slot]), scale, sums)


def pods(most: int, least: int, sums: Any, host: int) -> float:
    """What a host's sets of `least` to `most` learners use, but for scale and time."""
    load = 0.0
    for size in range(least, most + 1):
        load += sums[5 * host + size]
    return load


def charges(
    owner: Any,
    host_start: Any,
    price: Any,
    size: int,
    seat: float,
    warmth: float,
    scale: Any,
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
            time = (seat - cost) / warmth + scale[offer]
            company[offer] = used(time, pods(size, 2, sums, offer))
            beside = pods(size - 1, 0, sums, offer)
            cost -= warmth * (scale[offer] + logarithm(beside))
        charge[offer] = int(max(0.0, cost) * part + 0.5)
