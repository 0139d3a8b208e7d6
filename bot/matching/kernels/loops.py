"""Swaps and rings: loops of two and three who each teach the next."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import Crowd
from bot.matching.kernels.lessons import MOST_COMPANY, NEVER, base, company, lesson
from bot.matching.kernels.numbers import PART, first_at, lowest
from bot.matching.weights import THOUSAND, terms


def at_best(priority: int, fit: int, shared: int) -> int:
    """The base points of a lesson if the levels suit each other as well as can be."""
    return terms(priority, fit, THOUSAND, shared, 0, 0, 0, -1, 0, 0)[0]


def close(
    crowd: Crowd,
    price: Any,
    cost: Any,
    giver: int,
    taker: int,
    so_far: int,
    points: int,
    least_lost: int,
    each: int,
    keep: int,
    floor: int,
    first: int,
    found: int,
    second: Any,
    third: Any,
    worth: Any,
    gain: Any,
) -> int:
    """Keep the most gainful who learn from `giver` and teach `taker`; how many are kept then.

    Without them a loop gains `so_far`, and its lessons and bonus are worth `points`; neither of
    the two lessons may lose less than `least_lost`, since that loop is found elsewhere. `cost` is
    what each link costs, ascending on every shelf, `each` of which are looked at.
    """
    members = len(crowd.team)
    least = floor if found < keep else gain[lowest(gain, first, first + keep)]
    giving, taking = crowd.hours[giver] * crowd.groups, crowd.hours[taker] * crowd.groups
    for offer in range(crowd.offer_start[giver], crowd.offer_start[giver + 1]):
        given = crowd.offer_skill[offer]
        for way in range(crowd.helps_start[given], crowd.helps_start[given + 1]):
            wanted = crowd.helps_skill[way]
            for want in range(crowd.want_start[taker], crowd.want_start[taker + 1]):
                skill = crowd.want_skill[want]
                for back in range(crowd.fit_start[skill], crowd.fit_start[skill + 1]):
                    taught = crowd.fit_skill[back]
                    end = crowd.links[taught + 1]
                    shelf = first_at(crowd.link_want, crowd.links[taught], end, wanted)
                    while shelf < end and crowd.link_want[shelf] == wanted:
                        hours = crowd.link_hours[shelf]
                        start, stop = crowd.link_start[shelf], crowd.link_start[shelf + 1]
                        shelf += 1
                        there, here = crowd.minutes[giving + hours], crowd.minutes[taking + hours]
                        if there < crowd.minimum or here < crowd.minimum:
                            continue
                        most = so_far + PART * (
                            2 * MOST_COMPANY
                            + at_best(0, crowd.helps_fit[way], there)
                            + at_best(crowd.want_priority[want], crowd.fit[back], here)
                            + crowd.liked_most[giver]
                            + crowd.waiting[taker]
                        )
                        for place in range(start, min(stop, start + each)):
                            if most - cost[place] <= least:
                                break
                            who = crowd.link[place]
                            if who in (giver, taker):
                                continue
                            one = lesson(crowd, giver, who)[0]
                            other = lesson(crowd, who, taker)[0]
                            if one <= 0 or other <= 0:
                                continue
                            mine = so_far + (one + other) * PART - price[who] - price[members + who]
                            if mine <= least:
                                continue
                            if giver != taker and (
                                price[giver] + price[members + who] - one * PART < least_lost
                                or price[who] + price[members + taker] - other * PART < least_lost
                            ):
                                continue
                            known = False
                            for spot in range(first, first + found):
                                if third[spot] == who and second[spot] == taker:
                                    known = True
                            if known:
                                continue
                            if found < keep:
                                spot = first + found
                                found += 1
                            else:
                                spot = lowest(gain, first, first + keep)
                            second[spot], third[spot] = taker, who
                            worth[spot], gain[spot] = points + one + other, mine
                            if found == keep:
                                least = gain[lowest(gain, first, first + keep)]
    return found


def swaps(
    crowd: Crowd,
    price: Any,
    cost: Any,
    bonus: int,
    each: int,
    keep: int,
    floor: int,
    low: int,
    high: int,
    second: Any,
    third: Any,
    worth: Any,
    gain: Any,
    count: Any,
) -> None:
    """The most gainful swaps of members `low` to `high`, as in `close`; `second` is themselves."""
    members = len(crowd.team)
    for one in range(low, high):
        count[one] = close(
            crowd,
            price,
            cost,
            one,
            one,
            bonus * PART - price[one] - price[members + one],
            bonus,
            0,
            each,
            keep,
            floor,
            one * keep,
            0,
            second,
            third,
            worth,
            gain,
        )


def rings(
    crowd: Crowd,
    price: Any,
    asked: Any,
    cost: Any,
    bonus: int,
    each: int,
    keep: int,
    floor: int,
    low: int,
    high: int,
    second: Any,
    third: Any,
    worth: Any,
    gain: Any,
    count: Any,
) -> None:
    """The most gainful rings of learners `low` to `high`: `second` teaches them, they `third`.

    In a ring that gains more than `floor`, one lesson loses at most a third of what the bonus is
    above it: it is that learner's ring.
    """
    members = len(crowd.team)
    limit = (bonus * PART - floor) // 3
    for learner in range(low, high):
        count[learner] = 0
        if crowd.offer_start[learner] == crowd.offer_start[learner + 1]:
            continue
        first = learner * keep
        found = 0
        mine = price[members + learner]
        start = crowd.hours[learner] * crowd.groups
        for want in range(crowd.want_start[learner], crowd.want_start[learner + 1]):
            skill = crowd.want_skill[want]
            for way in range(crowd.fit_start[skill], crowd.fit_start[skill + 1]):
                taught = crowd.fit_skill[way]
                for shelf in range(crowd.shelves[taught], crowd.shelves[taught + 1]):
                    shared = crowd.minutes[start + crowd.shelf_hours[shelf]]
                    if shared < crowd.minimum:
                        continue
                    points = crowd.waiting[learner] + base(
                        crowd,
                        crowd.want_priority[want],
                        crowd.fit[way],
                        crowd.shelf_level[shelf],
                        crowd.want_level[want],
                        shared,
                    )
                    begin, end = crowd.shelf_start[shelf], crowd.shelf_start[shelf + 1]
                    most = (points + MOST_COMPANY) * PART - mine
                    for place in range(begin, min(end, begin + each)):
                        if asked[place] - most > limit:
                            break
                        who = crowd.teacher[place]
                        if crowd.want_start[who] == crowd.want_start[who + 1]:
                            continue
                        with_whom = company(crowd, who, learner)
                        if with_whom == NEVER or points + with_whom <= 0:
                            continue
                        value = points + with_whom
                        lost = price[who] + mine - value * PART
                        if lost > limit:
                            continue
                        found = close(
                            crowd,
                            price,
                            cost,
                            learner,
                            who,
                            bonus * PART - lost - price[learner] - price[members + who],
                            bonus + value,
                            lost,
                            each,
                            keep,
                            floor,
                            first,
                            found,
                            second,
                            third,
                            worth,
                            gain,
                        )
        count[learner] = found
