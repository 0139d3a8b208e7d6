"""Who is looked at for whom, and what an auction among them says."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import Crowd
from bot.matching.kernels.lessons import MOST_COMPANY, NEVER, base, company, fee
from bot.matching.kernels.numbers import PART, lowest


def candidates(
    crowd: Crowd,
    price: Any,
    seat: int,
    asked: Any,
    band: int,
    each: int,
    extra: int,
    keep: int,
    low: int,
    high: int,
    teacher: Any,
    value: Any,
    short: Any,
    gain: Any,
    count: Any,
) -> None:
    """The most gainful teachers of learners `low` to `high` at these prices.

    Of each shelf up to `each` teachers are looked at: `asked` is what each costs, ascending on
    every shelf; among those within `band` of the cheapest every learner starts at another.
    Shelves that cannot help are skipped. Two who both teach and learn may well meet in a swap or a
    ring: that hope counts as `extra` points. `seat` is as in `fee`.
    """
    for learner in range(low, high):
        first = learner * keep
        found = 0
        for place in range(first, first + count[learner]):
            gain[place] = value[place] * PART - fee(price, teacher[place], short[place], seat)
            found += 1
        start = crowd.hours[learner] * crowd.groups
        both = crowd.offer_start[learner] < crowd.offer_start[learner + 1]
        hope = extra if both else 0
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
                    most = (points + MOST_COMPANY + hope) * PART
                    least = 0
                    if found == keep:
                        least = gain[lowest(gain, first, first + keep)]
                    if most - asked[begin] <= least:
                        continue
                    run = begin + 1
                    if end - begin > each:
                        while run < end and asked[run] <= asked[begin] + band:
                            run += 1
                    turn = (learner * 7919) % (run - begin)
                    for step in range(min(each, end - begin)):
                        place = begin + step
                        if place < run:
                            place = begin + (step + turn) % (run - begin)
                        if most - asked[place] <= least:
                            if place >= run:
                                break
                            continue
                        who = crowd.teacher[place]
                        with_whom = company(crowd, who, learner)
                        if with_whom == NEVER:
                            continue
                        worth = points + with_whom
                        if worth <= 0:
                            continue
                        if crowd.want_start[who] < crowd.want_start[who + 1]:
                            worth += hope
                        mine = worth * PART - fee(price, who, crowd.short[taught], seat)
                        if mine <= least:
                            continue
                        known = -1
                        for other in range(first, first + found):
                            if teacher[other] == who:
                                known = other
                        if known >= 0:
                            if mine > gain[known]:
                                gain[known], value[known] = mine, worth
                                short[known] = crowd.short[taught]
                            continue
                        if found < keep:
                            spot = first + found
                            found += 1
                        else:
                            spot = lowest(gain, first, first + keep)
                        teacher[spot], value[spot], gain[spot] = who, worth, mine
                        short[spot] = crowd.short[taught]
                        if found == keep:
                            least = gain[lowest(gain, first, first + keep)]
        count[learner] = found
