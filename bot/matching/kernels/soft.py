"""Prices at which all columns and pods share the room of every row, softly.

A column that loses nothing is fully chosen, and one that loses `warmth` more a bit over a third as
much. Row after row is priced so that exactly its room is used, and a little beyond, which makes up
for what its neighbours will answer (Bregman's balancing, with successive over-relaxation). Colder
and colder, the prices come near those of the best fractional choice.

Pods are too many to list: one for every set of up to four of a host's learners. What they use
together is a polynomial of what each learner's seat would use alone, in which sets of k learners
are the elementary symmetric polynomial of degree k; a learner's part in it is that learner's factor
times the polynomials of the others. Both follow from e(k) = e'(k) + q e'(k - 1), where e' leaves
out the learner with factor q.

Exponentials and logarithms are made of basic arithmetic, so that every machine agrees on them.
"""

from __future__ import annotations

import math
from typing import Any

COLDEST = -60.0
WARMEST = 25.0
_HALVINGS = 8
_SCALE = 1.0 / (1 << _HALVINGS)
_SQRT2 = 1.4142135623730951
_LN2 = 0.6931471805599453


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
    """How much of columns `low` to `high` is chosen at these prices."""
    by = 1.0 / warmth
    for number in range(low, high):
        gain = worth[number]
        for place in range(begin[number], begin[number + 1]):
            gain -= price[rows[place]]
        share[number] = exponential(gain * by)


def warm_hosts(
    owner: Any,
    host_start: Any,
    slot_learner: Any,
    slot_worth: Any,
    seat: float,
    price: Any,
    warmth: float,
    members: int,
    factor: Any,
    usual: Any,
    opening: Any,
    beside: Any,
    sums: Any,
) -> None:
    """The factor of every slot; what each host's time, and a seat beside another, makes of it.

    Factors are relative to the host's best learner, who gains `usual`: as the exponentials of whole
    points they would leave the range of what can be counted.
    """
    by = 1.0 / warmth
    for host in range(len(host_start) - 1):
        first, end = host_start[host], host_start[host + 1]
        if first == end:
            continue
        most = slot_worth[first] - price[members + slot_learner[first]]
        for slot in range(first + 1, end):
            most = max(most, slot_worth[slot] - price[members + slot_learner[slot]])
        one, two, three, four = 0.0, 0.0, 0.0, 0.0
        for slot in range(first, end):
            gain = slot_worth[slot] - price[members + slot_learner[slot]]
            q = exponential((gain - most) * by)
            factor[slot] = q
            four += q * three
            three += q * two
            two += q * one
            one += q
        usual[host] = most
        opening[host] = exponential((most - price[owner[host]]) * by)
        beside[host] = exponential((most - seat) * by)
        at = 4 * host
        sums[at], sums[at + 1], sums[at + 2], sums[at + 3] = one, two, three, four


def companies(size: int, beside: float, sums: Any, at: int) -> float:
    """What sets of two to `size` learners use together, in terms of the host's opening."""
    load: float = beside * sums[at + 1]
    if size > 2:
        load += beside * beside * sums[at + 2]
    if size > 3:
        load += beside * beside * beside * sums[at + 3]
    return load


def others(size: int, beside: float, one: float, two: float, three: float) -> float:
    """What sets of the others make of one learner's factor: alone, or with up to `size` - 1."""
    load = 1.0 + beside * one
    if size > 2:
        load += beside * beside * two
    if size > 3:
        load += beside * beside * beside * three
    return load


def balance(
    offer_start: Any,
    sought: Any,
    start: Any,
    column: Any,
    room: Any,
    host_start: Any,
    slot_start: Any,
    slots: Any,
    slot_host: Any,
    size: int,
    warmth: float,
    beyond: float,
    turns: int,
    price: Any,
    share: Any,
    factor: Any,
    opening: Any,
    beside: Any,
    sums: Any,
) -> None:
    """Price every member's rows anew, `turns` times; `beyond` is 1 for exactly, and less than 2.

    Whoever is in fewer columns than are `sought` of them is not in fact wanted by so few: their
    time gets no cheaper. Rows without room keep their price.
    """
    members = len(offer_start) - 1
    for _ in range(turns):
        for who in range(members):
            first, end = start[who], start[who + 1]
            low, high = offer_start[who], offer_start[who + 1]
            hosts = host_start[low] < host_start[high]
            if (first < end or hosts) and room[who] > 0:
                load = 1e-12
                for place in range(first, end):
                    load += share[column[place]]
                known = end - first
                if hosts:
                    known += host_start[high] - host_start[low]
                    for host in range(low, high):
                        if host_start[host] < host_start[host + 1]:
                            load += opening[host] * (
                                sums[4 * host] + companies(size, beside[host], sums, 4 * host)
                            )
                before = price[who]
                after = max(0.0, before + warmth * beyond * logarithm(load / room[who]))
                if after > before or (after < before and known >= sought[who]):
                    price[who] = after
                    by = exponential((before - after) / warmth)
                    for place in range(first, end):
                        share[column[place]] *= by
                    if hosts:
                        for host in range(low, high):
                            opening[host] *= by
            row = members + who
            first, end = start[row], start[row + 1]
            low, high = slot_start[who], slot_start[who + 1]
            if (first == end and low == high) or room[row] <= 0:
                continue
            load = 1e-12
            for place in range(first, end):
                load += share[column[place]]
            for place in range(low, high):
                slot = slots[place]
                host = slot_host[slot]
                at, q = 4 * host, factor[slot]
                one = max(0.0, sums[at] - q)
                two = max(0.0, sums[at + 1] - q * one)
                three = max(0.0, sums[at + 2] - q * two)
                load += opening[host] * q * others(size, beside[host], one, two, three)
            before = price[row]
            after = max(0.0, before + warmth * beyond * logarithm(load / room[row]))
            if after == before:
                continue
            price[row] = after
            by = exponential((before - after) / warmth)
            for place in range(first, end):
                share[column[place]] *= by
            for place in range(low, high):
                slot = slots[place]
                at, q = 4 * slot_host[slot], factor[slot]
                one = max(0.0, sums[at] - q)
                two = max(0.0, sums[at + 1] - q * one)
                three = max(0.0, sums[at + 2] - q * two)
                four = max(0.0, sums[at + 3] - q * three)
                q *= by
                factor[slot] = q
                sums[at] = one + q
                sums[at + 1] = two + q * one
                sums[at + 2] = three + q * two
                sums[at + 3] = four + q * three


def charges(
    owner: Any,
    host_start: Any,
    price: Any,
    size: int,
    warmth: float,
    usual: Any,
    opening: Any,
    beside: Any,
    sums: Any,
    part: int,
    charge: Any,
) -> None:
    """What taking up each offer costs a learner, in parts of a point.

    That is the teacher's time; or where others learn the same, what one more seat costs.
    """
    for offer in range(len(owner)):
        cost = price[owner[offer]]
        if host_start[offer] < host_start[offer + 1]:
            at = 4 * offer
            share = opening[offer] * others(
                size, beside[offer], sums[at], sums[at + 1], sums[at + 2]
            )
            cost = usual[offer] - warmth * logarithm(max(1e-12, share))
        charge[offer] = int(max(0.0, cost) * part + 0.5)
