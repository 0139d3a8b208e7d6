"""Prices at which all columns and pods share the room of every row, softly.

A column that loses nothing is fully chosen, and one that loses `warmth` more a bit over a third as
much. Row after row is priced so that exactly its room is used, and a little beyond, which makes up
for what its neighbours will answer (Bregman's balancing, with successive over-relaxation). Colder
and colder, the prices come near those of the best fractional choice.

The colder it is, the fewer columns have any share worth speaking of: only these are in play. And
rows whose price hardly moves rest for some turns.
"""

from __future__ import annotations

from typing import Any

from bot.matching.kernels.exponents import NONE, STEEPEST, exponential, logarithm
from bot.matching.kernels.numbers import as_starts
from bot.matching.kernels.pods import (
    LARGE,
    joined,
    keep_sums,
    log_used,
    of_host,
    sum_up,
    used,
    without,
)

# Nothing is in play whose power is less: it would have less than a millionth of a row.
LEAST = -14.0
# No row counts as farther than that from having any share.
FARTHEST = -1e4
# The share of columns that are not in play, while those are listed that are.
OUT = -1.0
# A price moves where it changes by this part of the warmth; otherwise its row rests for so many
# turns at most.
MOVED, LONGEST = 0.1, 3
# What a row without any share has, and by how many times the warmth a price may fall beyond where
# its row begins to have some: farther down there may be columns that are not in play.
NOTHING, FALL = 1e-9, 8.0


def warm(
    begin: Any, rows: Any, worth: Any, price: Any, warmth: float, low: int, high: int, share: Any
) -> None:
    """What columns `low` to `high` gain at these prices, in terms of warmth: their powers."""
    by = 1.0 / warmth
    for number in range(low, high):
        gain = worth[number]
        if gain > 0.0:
            for place in range(begin[number], begin[number + 1]):
                gain -= price[rows[place]]
            share[number] = gain * by
        else:
            share[number] = NONE


def best_powers(begin: Any, rows: Any, share: Any, best: Any) -> None:
    """The greatest power in each row of which nothing is in play, and 0 in all others."""
    for row in range(len(best)):
        best[row] = NONE
    for number in range(len(share)):
        if share[number] > LEAST:
            for place in range(begin[number], begin[number + 1]):
                best[rows[place]] = 0.0
    for number in range(len(share)):
        power = share[number]
        if NONE < power <= LEAST:
            for place in range(begin[number], begin[number + 1]):
                if power > best[rows[place]]:
                    best[rows[place]] = power


def in_play(
    begin: Any, rows: Any, best: Any, farther: bool, share: Any, start: Any, column: Any
) -> None:
    """Make powers shares, and list the columns of each row that are in play.

    If `farther`, that includes those that come next in rows where nothing is yet (`best_powers`).
    """
    for row in range(len(start)):
        start[row] = 0
    for number in range(len(share)):
        power = share[number]
        playing = power > LEAST
        if farther and not playing and power > NONE:
            for place in range(begin[number], begin[number + 1]):
                playing = playing or power > LEAST + best[rows[place]]
        if playing:
            share[number] = exponential(power)
            for place in range(begin[number], begin[number + 1]):
                start[rows[place] + 1] += 1
        else:
            share[number] = OUT
    as_starts(start)
    for number in range(len(share)):
        if share[number] == OUT:
            share[number] = 0.0
        else:
            for place in range(begin[number], begin[number + 1]):
                row = rows[place] + 1
                column[start[row]] = number
                start[row] += 1


def slots_in_play(
    every_start: Any,
    every_learner: Any,
    every_worth: Any,
    owner: Any,
    price: Any,
    size: int,
    seat: float,
    warmth: float,
    hosts: Any,
    powers: Any,
    best: Any,
) -> None:
    """List the slots of each host and of each learner that are in play at these prices."""
    host_start, slot_learner, slot_worth, slot_host, slot_start, slots = hosts
    factor, opening, logs, sums = powers
    members = len(slot_start) - 1
    everybody = every_start, every_learner, every_worth, factor, seat, price, warmth
    found = 0
    for learner in range(members + 1):
        slot_start[learner] = 0
    for host in range(len(every_start) - 1):
        first, end = every_start[host], every_start[host + 1]
        host_start[host] = found
        if first == end:
            continue
        sum_up(host, everybody, logs, sums)
        time = (seat - price[owner[host]]) / warmth
        most = time + log_used(0, size - 1, logs, sums, host)
        for slot in range(first, end):
            row = members + every_learner[slot]
            power = most + (every_worth[slot] - price[row] - seat) / warmth
            if power > LEAST + max(FARTHEST, min(best[row], best[owner[host]])):
                slot_learner[found], slot_host[found] = every_learner[slot], host
                slot_worth[found] = every_worth[slot]
                # Slots in play are never beyond those that are still to be looked at.
                factor[found] = factor[slot]
                slot_start[slot_learner[found] + 1] += 1
                found += 1
    host_start[len(every_start) - 1] = found
    as_starts(slot_start)
    for slot in range(found):
        learner = slot_learner[slot] + 1
        slots[slot_start[learner]] = slot
        slot_start[learner] += 1
    listed = host_start, slot_learner, slot_worth, factor, seat, price, warmth
    for host in range(len(every_start) - 1):
        if host_start[host] < host_start[host + 1]:
            keep_sums(host, of_host(host, -1, listed), logs, sums)
            opening[host] = opens((seat - price[owner[host]]) / warmth)


def balance(
    start: Any,
    column: Any,
    offer_start: Any,
    owner: Any,
    hosts: Any,
    powers: Any,
    room: Any,
    eases: Any,
    size: int,
    seat: float,
    warmth: float,
    beyond: float,
    turns: int,
    price: Any,
    share: Any,
    due: Any,
    calm: Any,
    best: Any,
    least: Any,
) -> None:
    """Price every member's rows anew, `turns` times; `beyond` is 1 for exactly, and less than 2.

    Time of members that never `eases` gets no cheaper. Rows without room keep their price, and none
    falls to less than is known of it (see FALL, `best_powers`).

    A host uses `opening` times its sums, where these are plain and that is not 0, for want of
    numbers so small or great. `due`, `calm` and `least` have room for when each row is due again,
    for how long it rests, and for its least price.
    """
    host_start, slot_learner, slot_worth, slot_host, slot_start, slots = hosts
    factor, opening, logs, sums = powers
    members = len(slot_start) - 1
    learners = host_start, slot_learner, slot_worth, factor, seat, price, warmth
    for row in range(2 * members):
        due[row], calm[row] = 0, 0
        least[row] = max(0.0, price[row] + (best[row] - FALL) * warmth)
    for turn in range(turns):
        for who in range(members):
            first, end = start[who], start[who + 1]
            low, high = offer_start[who], offer_start[who + 1]
            hosting = host_start[low] < host_start[high]
            if (
                due[who] <= turn
                and room[who] > 0
                and (first < end or hosting or (price[who] > 0.0 and eases[who]))
            ):
                before, load = price[who], NOTHING
                for place in range(first, end):
                    load += share[column[place]]
                if hosting:
                    for host in range(low, high):
                        if host_start[host] < host_start[host + 1]:
                            # Made anew at every turn, so that no error of subtracting lasts.
                            keep_sums(host, of_host(host, -1, learners), logs, sums)
                            load += used((seat - before) / warmth, 1, size, logs, sums, host)
                after = max(least[who], before + warmth * beyond * logarithm(load / room[who]))
                if after > before or (after < before and eases[who]):
                    price[who] = after
                    by = exponential((before - after) / warmth)
                    for place in range(first, end):
                        share[column[place]] *= by
                if hosting:
                    for host in range(low, high):
                        if host_start[host] < host_start[host + 1]:
                            opening[host] = opens((seat - price[who]) / warmth)
                rest(who, abs(price[who] - before) > MOVED * warmth, turn, due, calm)
            row = members + who
            first, end = start[row], start[row + 1]
            low, high = slot_start[who], slot_start[who + 1]
            if (
                due[row] <= turn
                and room[row] > 0
                and (first < end or low < high or price[row] > 0.0)
            ):
                before, load = price[row], NOTHING
                for place in range(first, end):
                    load += share[column[place]]
                for place in range(low, high):
                    slot = slots[place]
                    host = slot_host[slot]
                    power = (slot_worth[slot] - before - seat) / warmth
                    # Without this learner until all their hosts have been seen, and they have a
                    # price.
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
                after = max(least[row], before + warmth * beyond * logarithm(load / room[row]))
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
                rest(row, abs(after - before) > MOVED * warmth, turn, due, calm)


def rest(row: int, moved: bool, turn: int, due: Any, calm: Any) -> None:
    """When a row is due again: at once if it moved, and ever later while it does not."""
    calm[row] = 0 if moved else min(LONGEST, 2 * calm[row] + 1)
    due[row] = turn + 1 + calm[row]


def opens(power: float) -> float:
    """e to this power, or 0 where that is beyond what is exact."""
    return exponential(power) if abs(power) < STEEPEST else 0.0


def charges(
    every_start: Any,
    every_learner: Any,
    every_worth: Any,
    owner: Any,
    price: Any,
    size: int,
    seat: float,
    warmth: float,
    powers: Any,
    part: int,
    charge: Any,
    company: Any,
) -> None:
    """What taking up each offer costs a learner, in parts of a point; how much company it has.

    That is the teacher's time; or where others learn the same, what one more seat costs, be they in
    play or not. Company is the part of the teacher's time that goes to two learners or more at
    once.
    """
    factor, _, logs, sums = powers
    everybody = every_start, every_learner, every_worth, factor, seat, price, warmth
    for offer in range(len(owner)):
        cost = price[owner[offer]]
        company[offer] = 0.0
        if every_start[offer] < every_start[offer + 1]:
            sum_up(offer, everybody, logs, sums)
            company[offer] = used((seat - cost) / warmth, 2, size, logs, sums, offer)
            cost -= warmth * log_used(0, size - 1, logs, sums, offer)
        charge[offer] = int(max(0.0, cost) * part + 0.5)
