"""Raising prices until they cover everything there is: what proves the bound."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import FACTS, HOURS, LIKED_MOST, WAITING, Crowd
from bot.matching.kernels.lessons import MOST_COMPANY, NEVER, base, company
from bot.matching.kernels.loops import close
from bot.matching.kernels.numbers import PART

FAR = 1 << 60


def ask_time(crowd: Crowd, price: Any, asked: Any) -> None:
    """What each offer's teacher costs, less what they may be liked."""
    for place in range(len(crowd.on_shelf)):
        who = crowd.offer_owner[crowd.on_shelf[place]]
        asked[place] = price[who] - crowd.facts[who * FACTS + LIKED_MOST] * PART


def ask_learners(crowd: Crowd, price: Any, asked: Any) -> None:
    """What each learner on a rack asks for, less what their waiting counts."""
    members = len(crowd.teach_room)
    for place in range(len(crowd.on_rack)):
        who = crowd.want_owner[crowd.on_rack[place]]
        asked[place] = price[members + who] - crowd.facts[who * FACTS + WAITING] * PART


def raise_for_pairs(
    crowd: Crowd, price: Any, asked: Any, low: int, high: int, raised: Any, into: Any
) -> None:
    """What the prices of learners `low` to `high` must rise by to cover all lessons.

    `into` is then the least that a lesson by somebody who wants to learn loses, FAR if there is
    none, for learners who teach.
    """
    members = len(crowd.teach_room)
    for learner in range(low, high):
        mine = price[members + learner]
        missing, nearest = 0, -FAR
        start = crowd.facts[learner * FACTS + HOURS] * crowd.groups
        waiting = crowd.facts[learner * FACTS + WAITING]
        both = crowd.offer_start[learner] < crowd.offer_start[learner + 1]
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
                    most = (points + MOST_COMPANY) * PART - mine
                    for place in range(crowd.shelf_start[shelf], crowd.shelf_start[shelf + 1]):
                        above = most - asked[place]
                        if above <= missing and (not both or above <= nearest):
                            break
                        who = crowd.offer_owner[crowd.on_shelf[place]]
                        with_whom = company(crowd, who, learner)
                        if with_whom != NEVER and points + with_whom > 0:
                            gain = (points + with_whom) * PART - mine - price[who]
                            missing = max(missing, gain)
                            if both and crowd.want_start[who] < crowd.want_start[who + 1]:
                                nearest = max(nearest, gain)
        raised[learner] = missing
        into[learner] = FAR if nearest == -FAR else missing - nearest


def raise_for_pods(
    crowd: Crowd,
    price: Any,
    asked: Any,
    seat: int,
    size: int,
    low: int,
    high: int,
    raised: Any,
    out: Any,
) -> None:
    """What the prices of teachers `low` to `high` must rise by to cover all pods.

    Lessons are covered already. `out` is then the least that a lesson to somebody who teaches
    loses, FAR if there is none, for teachers who want to learn.
    """
    members = len(crowd.teach_room)
    for teacher in range(low, high):
        mine = price[teacher]
        missing, nearest = 0, -FAR
        start = crowd.facts[teacher * FACTS + HOURS] * crowd.groups
        liked = crowd.facts[teacher * FACTS + LIKED_MOST]
        both = crowd.want_start[teacher] < crowd.want_start[teacher + 1]
        for offer in range(crowd.offer_start[teacher], crowd.offer_start[teacher + 1]):
            skill = crowd.offer_skill[offer]
            short = crowd.short[skill] and size > 1
            if not short and not both:
                continue
            best, second, third, fourth = -FAR, -FAR, -FAR, -FAR
            for way in range(crowd.helps_start[skill], crowd.helps_start[skill + 1]):
                wanted = crowd.helps_skill[way]
                for rack in range(crowd.racks[wanted], crowd.racks[wanted + 1]):
                    hours = crowd.rack_hours[rack] * crowd.groups + start // crowd.groups
                    if crowd.overlap[hours] < 0:
                        continue
                    points = base(
                        crowd,
                        crowd.rack_priority[rack],
                        crowd.helps_fit[way],
                        crowd.offer_level[offer],
                        crowd.rack_level[rack],
                        hours,
                    )
                    most = (points + MOST_COMPANY + liked) * PART
                    for place in range(crowd.rack_start[rack], crowd.rack_start[rack + 1]):
                        above = most - asked[place]
                        if (not both or above - mine <= nearest) and (
                            not short or above <= max(fourth, seat)
                        ):
                            break
                        who = crowd.want_owner[crowd.on_rack[place]]
                        with_whom = company(crowd, teacher, who)
                        if with_whom == NEVER:
                            continue
                        worth = points + with_whom + crowd.facts[who * FACTS + WAITING]
                        if worth <= 0:
                            continue
                        gain = worth * PART - price[members + who]
                        if both and crowd.offer_start[who] < crowd.offer_start[who + 1]:
                            nearest = max(nearest, gain - mine)
                        if gain > best:
                            best, second, third, fourth = gain, best, second, third
                        elif gain > second:
                            second, third, fourth = gain, second, third
                        elif gain > third:
                            third, fourth = gain, third
                        elif gain > fourth:
                            fourth = gain
            if short and best > -FAR:
                pod = best + max(0, second - seat)
                if size > 2:
                    pod += max(0, third - seat)
                if size > 3:
                    pod += max(0, fourth - seat)
                missing = max(missing, pod - mine)
        raised[teacher] = missing
        out[teacher] = FAR if nearest == -FAR else max(0, missing - nearest)


def raise_for_swaps(
    crowd: Crowd,
    price: Any,
    cost: Any,
    bonus: int,
    into: Any,
    out: Any,
    low: int,
    high: int,
    second: Any,
    third: Any,
    worth: Any,
    gain: Any,
    raised: Any,
) -> None:
    """What the prices of learners `low` to `high` must rise by to cover all swaps."""
    members = len(crowd.teach_room)
    for one in range(low, high):
        raised[one] = 0
        if into[one] + out[one] < bonus * PART:
            so_far = bonus * PART - price[one] - price[members + one]
            if close(
                crowd,
                price,
                cost,
                one,
                one,
                so_far,
                bonus,
                0,
                0,
                len(crowd.link),
                1,
                0,
                one,
                0,
                second,
                third,
                worth,
                gain,
            ):
                # The other of the two pays the other half.
                raised[one] = (gain[one] + 1) // 2


def around_rings(
    crowd: Crowd, price: Any, asked: Any, bonus: int, into: Any, out: Any, learner: int, most: int
) -> int:
    """How many lessons of a learner may be the one that loses least in a ring not covered.

    Counted up to a little beyond `most`. In such a ring, one lesson loses less than a third of the
    bonus, and less than what the nearest lessons to its teacher and by its learner leave of it.
    """
    whole = bonus * PART
    third = (whole + 2) // 3
    if into[learner] >= third or out[learner] >= whole:
        return 0
    around = 0
    limit = min(third, whole - out[learner])
    mine = price[len(crowd.teach_room) + learner]
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
                least = mine - (points + MOST_COMPANY) * PART
                for place in range(crowd.shelf_start[shelf], crowd.shelf_start[shelf + 1]):
                    if asked[place] + least >= limit or around > most:
                        break
                    who = crowd.offer_owner[crowd.on_shelf[place]]
                    if into[who] < whole and may_start_ring(
                        crowd, price, who, learner, points, limit, whole - into[who] - out[learner]
                    ):
                        around += 1
    return around


def may_start_ring(
    crowd: Crowd, price: Any, who: int, learner: int, points: int, limit: int, left: int
) -> bool:
    """Whether a lesson loses so little that a ring around it may not be covered."""
    with_whom = company(crowd, who, learner)
    if with_whom == NEVER or points + with_whom <= 0:
        return False
    lost = price[who] + price[len(crowd.teach_room) + learner] - (points + with_whom) * PART
    return lost < limit and lost < left


def raise_for_many_rings(
    crowd: Crowd,
    price: Any,
    asked: Any,
    bonus: int,
    most: int,
    into: Any,
    out: Any,
    low: int,
    high: int,
    raised: Any,
) -> None:
    """Where rings are too many to look through, let each lesson lose a third of the bonus.

    `most` lessons are looked through to save a learner that third, and fewer to save them less.
    Where all lessons in a ring lose a third, it is covered.
    """
    third = (bonus * PART + 2) // 3
    for learner in range(low, high):
        raised[learner] = 0
        if into[learner] < third:
            worth = most * (third - into[learner]) // third
            if around_rings(crowd, price, asked, bonus, into, out, learner, worth) > worth:
                raised[learner] = third - into[learner]


def raise_for_rings(
    crowd: Crowd,
    price: Any,
    asked: Any,
    cost: Any,
    bonus: int,
    into: Any,
    out: Any,
    low: int,
    high: int,
    second: Any,
    third: Any,
    worth: Any,
    gain: Any,
    raised: Any,
) -> None:
    """What the prices of learners `low` to `high` must rise by to cover all rings."""
    members = len(crowd.teach_room)
    whole = bonus * PART
    for learner in range(low, high):
        raised[learner] = 0
        if into[learner] >= (whole + 2) // 3 or out[learner] >= whole:
            continue
        limit = min((whole + 2) // 3, whole - out[learner])
        mine = price[members + learner]
        found = 0
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
                    least = mine - (points + MOST_COMPANY) * PART
                    for place in range(crowd.shelf_start[shelf], crowd.shelf_start[shelf + 1]):
                        if asked[place] + least >= limit:
                            break
                        who = crowd.offer_owner[crowd.on_shelf[place]]
                        left = whole - into[who] - out[learner]
                        if into[who] < whole and may_start_ring(
                            crowd, price, who, learner, points, limit, left
                        ):
                            value = points + company(crowd, who, learner)
                            lost = price[who] + mine - value * PART
                            found = close(
                                crowd,
                                price,
                                cost,
                                learner,
                                who,
                                whole - lost - price[learner] - price[members + who],
                                bonus + value,
                                lost,
                                0,
                                len(crowd.link),
                                1,
                                0,
                                learner,
                                found,
                                second,
                                third,
                                worth,
                                gain,
                            )
        if found:
            raised[learner] = gain[learner]
