"""Who is looked at for whom: the lessons that gain most at present charges."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import (
    DEPARTMENT,
    DEPARTMENT_BITS,
    FACTS,
    GRADE,
    GRADE_BITS,
    LIKED_MOST,
    TEAM,
    Crowd,
)
from bot.matching.kernels.lessons import (
    GRADES_APART,
    NEVER,
    NOVELTY,
    OTHER_DEPARTMENT,
    OTHER_TEAM,
    company,
    lesson,
)
from bot.matching.kernels.numbers import PART, lowest
from bot.matching.kernels.shelves import lay_out

BLURS = 256
"""So many different lots there are."""


MARKS = 62
"""So many bits mark skills."""


def ask(crowd: Crowd, charge: Any, asked: Any) -> None:
    """What each offer on a shelf costs, less what its teacher may be liked."""
    data = crowd.data
    for place in range(crowd.offers):
        offer = data[crowd.on_shelf + place]
        liked = data[crowd.facts + data[crowd.offer_owner + offer] * FACTS + LIKED_MOST]
        asked[place] = charge[offer] - liked * PART


def candidates(
    crowd: Crowd,
    charge: Any,
    asked: Any,
    run_end: Any,
    band: int,
    each: int,
    keep: int,
    who_looks: Any,
    low: int,
    high: int,
    lessons: Any,
    worth: Any,
    gain: Any,
    count: Any,
    beyond: Any,
    desk: int,
    shelf_at: Any,
    points_at: Any,
    hoped_at: Any,
) -> None:
    """The most gainful offers for learners `who_looks[low:high]` where each costs its `charge`.

    The most promising shelves come first: they are laid out from `desk` on (`lay_out`). `asked` is
    ascending on every shelf, up to `each` of which are looked at. So that not everybody lists the
    same few, a lot of up to `band` is added to each gain. Half of what is listed is the best of
    what was listed before: if all were new, everybody would turn from
    the same teachers to the same others. No teacher is listed twice, nor for anything but what they
    would teach this learner. What is not listed gains at most about `beyond`.
    """
    data = crowd.data
    for looking in range(low, high):
        learner = who_looks[looking]
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
        company_at_best = most_company(crowd, learner)
        helpful = marks(crowd, learner)
        open_shelves = lay_out(crowd, learner, desk, shelf_at, points_at)
        for at in range(desk, desk + open_shelves):
            cheapest = asked[data[crowd.shelf_start + shelf_at[at]]]
            hoped_at[at] = (points_at[at] + company_at_best) * PART + band - cheapest
        turn = learner % max(1, open_shelves)
        for _ in range(open_shelves):
            at = desk + turn
            for other in range(desk + turn + 1, desk + open_shelves):
                if hoped_at[other] > hoped_at[at]:
                    at = other
            for other in range(desk, desk + turn):
                if hoped_at[other] > hoped_at[at]:
                    at = other
            if hoped_at[at] <= least:
                break
            shelf, points = shelf_at[at], points_at[at]
            hoped_at[at] = 0
            begin, end = data[crowd.shelf_start + shelf], data[crowd.shelf_start + shelf + 1]
            most = (points + company_at_best) * PART + band
            run = run_end[shelf]
            place = begin + (learner * 7919) % (run - begin) - 1
            for step in range(min(each, end - begin)):
                place += 1
                if step < run - begin and place >= run:
                    place = begin
                elif step == run - begin:
                    place = run
                if most - asked[place] <= least:
                    if place >= run:
                        break
                    continue
                offer = data[crowd.on_shelf + place]
                who = data[crowd.offer_owner + offer]
                with_whom = company(crowd, who, learner)
                if with_whom == NEVER or points + with_whom <= 0:
                    continue
                value = points + with_whom
                mine = value * PART - charge[offer] + blur(learner, offer) * band // BLURS
                if mine <= least:
                    continue
                known = -1
                theirs, after = data[crowd.offer_start + who], data[crowd.offer_start + who + 1]
                if after - theirs > 1:
                    matching = 0
                    for other in range(theirs, after):
                        matching += helpful >> data[crowd.offer_skill + other] % MARKS & 1
                    if matching > 1 and lesson(crowd, who, learner)[1] != offer:
                        continue
                for spot in range(first, first + found):
                    if theirs <= lessons[spot] < after:
                        known = spot
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
        best_first(gain, first, first + found, lessons, worth)
        count[learner] = found
        beyond[learner] = max(0, least - band)


def best_first(gain: Any, low: int, high: int, lessons: Any, worth: Any) -> None:
    """Put the most gainful first: the sooner these are looked at, the less others have to be."""
    for place in range(low + 1, high):
        mine, offer, value = gain[place], lessons[place], worth[place]
        spot = place
        while spot > low and gain[spot - 1] < mine:
            gain[spot], lessons[spot] = gain[spot - 1], lessons[spot - 1]
            worth[spot] = worth[spot - 1]
            spot -= 1
        gain[spot], lessons[spot], worth[spot] = mine, offer, value


def marks(crowd: Crowd, learner: int) -> int:
    """The skills that would help a learner, as bits; several skills may share one."""
    data, marked = crowd.data, 0
    for want in range(data[crowd.want_start + learner], data[crowd.want_start + learner + 1]):
        skill = data[crowd.want_skill + want]
        for way in range(data[crowd.fit_start + skill], data[crowd.fit_start + skill + 1]):
            marked |= 1 << data[crowd.fit_skill + way] % MARKS
    return marked


def blur(learner: int, offer: int) -> int:
    """A lot of theirs, 0 to BLURS - 1."""
    mixed = (learner * 0x9E3779B1 + offer * 0x85EBCA77) & 0xFFFFFFFF
    mixed ^= mixed >> 15
    mixed = (mixed * 0x2C1B3C6D) & 0xFFFFFFFF
    return (mixed >> 16) & (BLURS - 1)


def most_company(crowd: Crowd, learner: int) -> int:
    """The most that company can be worth to this learner, beside how a teacher is liked."""
    card = crowd.data[crowd.card + learner]
    most = NOVELTY
    if card >> TEAM:
        most += OTHER_TEAM
    if card >> DEPARTMENT & DEPARTMENT_BITS:
        most += OTHER_DEPARTMENT
    if card >> GRADE & GRADE_BITS:
        most += GRADES_APART
    return most


def seek(crowd: Crowd, most: int, sought: Any) -> None:
    """How many learners want something of each teacher, up to `most`."""
    data = crowd.data
    for offer in range(crowd.offers):
        who, skill = data[crowd.offer_owner + offer], data[crowd.offer_skill + offer]
        for way in range(data[crowd.helps_start + skill], data[crowd.helps_start + skill + 1]):
            wanted = data[crowd.helps_skill + way]
            racks, end = data[crowd.racks + wanted], data[crowd.racks + wanted + 1]
            wants = data[crowd.rack_start + end] - data[crowd.rack_start + racks]
            sought[who] = min(most, sought[who] + wants)
