"""Who is looked at for whom: the lessons that gain most at present charges."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import FACTS, HOURS, LIKED_MOST, WAITING, Crowd
from bot.matching.kernels.lessons import MOST_COMPANY, NEVER, base, company
from bot.matching.kernels.numbers import PART, lowest


def ask(crowd: Crowd, charge: Any, asked: Any) -> None:
    """What each offer on a shelf costs, less what its teacher may be liked."""
    for place in range(len(crowd.on_shelf)):
        offer = crowd.on_shelf[place]
        liked = crowd.facts[crowd.offer_owner[offer] * FACTS + LIKED_MOST]
        asked[place] = charge[offer] - liked * PART


def candidates(
    crowd: Crowd,
    charge: Any,
    asked: Any,
    band: int,
    each: int,
    keep: int,
    low: int,
    high: int,
    lessons: Any,
    worth: Any,
    gain: Any,
    count: Any,
) -> None:
    """The most gainful offers for learners `low` to `high` where each costs its `charge`.

    Of each shelf up to `each` offers are looked at: `asked` is ascending on every shelf; among
    those within `band` of the cheapest every learner starts at another. Shelves that cannot help
    are skipped. Half of what is listed is the best of
    what was listed before: if all were new, everybody would turn from the same teachers to the same
    others. No teacher is listed twice.
    """
    for learner in range(low, high):
        first = learner * keep
        old = first
        for place in range(first, first + count[learner]):
            offer, value = lessons[place], worth[place]
            mine = value * PART - charge[offer]
            spot = old
            if old == first + keep // 2:
                spot = lowest(gain, first, old)
                if mine <= gain[spot]:
                    continue
            else:
                old += 1
            lessons[spot], worth[spot], gain[spot] = offer, value, mine
        found = old - first
        least = 0
        start = crowd.facts[learner * FACTS + HOURS] * crowd.groups
        waiting = crowd.facts[learner * FACTS + WAITING]
        for want in range(crowd.want_start[learner], crowd.want_start[learner + 1]):
            skill = crowd.want_skill[want]
            for way in range(crowd.fit_start[skill], crowd.fit_start[skill + 1]):
                taught = crowd.fit_skill[way]
                for shelf in range(crowd.shelves[taught], crowd.shelves[taught + 1]):
                    hours = start + crowd.shelf_hours[shelf]
                    if crowd.overlap[hours] < 0:
                        continue
                    points = waiting + base(
                        crowd,
                        crowd.want_priority[want],
                        crowd.fit[way],
                        crowd.shelf_level[shelf],
                        crowd.want_level[want],
                        hours,
                    )
                    begin, end = crowd.shelf_start[shelf], crowd.shelf_start[shelf + 1]
                    most = (points + MOST_COMPANY) * PART
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
                        offer = crowd.on_shelf[place]
                        who = crowd.offer_owner[offer]
                        with_whom = company(crowd, who, learner)
                        if with_whom == NEVER or points + with_whom <= 0:
                            continue
                        value = points + with_whom
                        mine = value * PART - charge[offer]
                        if mine <= least:
                            continue
                        known = -1
                        for other in range(first, first + found):
                            if crowd.offer_owner[lessons[other]] == who:
                                known = other
                        if known >= 0:
                            if value <= worth[known]:
                                continue
                            spot = known
                        elif found < keep:
                            spot = first + found
                            found += 1
                        else:
                            spot = lowest(gain, old, first + keep)
                        lessons[spot], worth[spot], gain[spot] = offer, value, mine
                        if found == keep:
                            least = gain[lowest(gain, old, first + keep)]
        count[learner] = found
