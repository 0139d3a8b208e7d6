"""Raising prices until they cover everything there is: what proves the bound."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import FACTS, HOURS, LIKED_MOST, WAITING, Crowd
from bot.matching.kernels.lessons import MOST_COMPANY, NEVER, base, company
from bot.matching.kernels.numbers import FAR, PART
from bot.matching.kernels.shelves import lay_out

NARROWER = 5
"""So often what is near a learner is halved to make it few enough."""


def ask_time(crowd: Crowd, price: Any, asked: Any) -> None:
    """What each offer's teacher costs, less what they may be liked."""
    data = crowd.data
    for place in range(crowd.offers):
        who = data[crowd.offer_owner + data[crowd.on_shelf + place]]
        asked[place] = price[who] - data[crowd.facts + who * FACTS + LIKED_MOST] * PART


def ask_learners(crowd: Crowd, price: Any, asked: Any) -> None:
    """What each learner on a rack asks for, less what their waiting counts."""
    data = crowd.data
    members = crowd.members
    for place in range(crowd.wants):
        who = data[crowd.want_owner + data[crowd.on_rack + place]]
        asked[place] = price[members + who] - data[crowd.facts + who * FACTS + WAITING] * PART


def raise_for_pairs(
    crowd: Crowd,
    price: Any,
    asked: Any,
    low: int,
    high: int,
    raised: Any,
    into: Any,
    desk: int,
    shelf_at: Any,
    points_at: Any,
) -> None:
    """What the prices of learners `low` to `high` must rise by to cover all lessons.

    `into` is then the least that a lesson by somebody who wants to learn loses, FAR if there is
    none, for learners who teach.
    """
    data = crowd.data
    members = crowd.members
    for learner in range(low, high):
        mine = price[members + learner]
        missing, nearest = 0, -FAR
        both = data[crowd.offer_start + learner] < data[crowd.offer_start + learner + 1]
        for at in range(desk, desk + lay_out(crowd, learner, desk, shelf_at, points_at)):
            shelf, points = shelf_at[at], points_at[at]
            most = (points + MOST_COMPANY) * PART - mine
            for place in range(
                data[crowd.shelf_start + shelf], data[crowd.shelf_start + shelf + 1]
            ):
                above = most - asked[place]
                if above <= missing and (not both or above <= nearest):
                    break
                who = data[crowd.offer_owner + data[crowd.on_shelf + place]]
                with_whom = company(crowd, who, learner)
                if with_whom != NEVER and points + with_whom > 0:
                    gain = (points + with_whom) * PART - mine - price[who]
                    missing = max(missing, gain)
                    if both and data[crowd.want_start + who] < data[crowd.want_start + who + 1]:
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
    data = crowd.data
    members = crowd.members
    for teacher in range(low, high):
        mine = price[teacher]
        missing, nearest = 0, -FAR
        start = data[crowd.facts + teacher * FACTS + HOURS] * crowd.groups
        liked = data[crowd.facts + teacher * FACTS + LIKED_MOST]
        both = data[crowd.want_start + teacher] < data[crowd.want_start + teacher + 1]
        for offer in range(
            data[crowd.offer_start + teacher], data[crowd.offer_start + teacher + 1]
        ):
            skill = data[crowd.offer_skill + offer]
            short = data[crowd.short + skill] and size > 1
            if not short and not both:
                continue
            best, second, third, fourth = -FAR, -FAR, -FAR, -FAR
            for way in range(data[crowd.helps_start + skill], data[crowd.helps_start + skill + 1]):
                wanted = data[crowd.helps_skill + way]
                for rack in range(data[crowd.racks + wanted], data[crowd.racks + wanted + 1]):
                    hours = data[crowd.rack_hours + rack] * crowd.groups + start // crowd.groups
                    if data[crowd.overlap + hours] < 0:
                        continue
                    points = base(
                        crowd,
                        data[crowd.rack_priority + rack],
                        data[crowd.helps_fit + way],
                        data[crowd.offer_level + offer],
                        data[crowd.rack_level + rack],
                        hours,
                    )
                    most = (points + MOST_COMPANY + liked) * PART
                    for place in range(
                        data[crowd.rack_start + rack], data[crowd.rack_start + rack + 1]
                    ):
                        above = most - asked[place]
                        if (not both or above - mine <= nearest) and (
                            not short or above <= max(fourth, seat)
                        ):
                            break
                        who = data[crowd.want_owner + data[crowd.on_rack + place]]
                        with_whom = company(crowd, teacher, who)
                        if with_whom == NEVER:
                            continue
                        worth = points + with_whom + data[crowd.facts + who * FACTS + WAITING]
                        if worth <= 0:
                            continue
                        gain = worth * PART - price[members + who]
                        if (
                            both
                            and data[crowd.offer_start + who] < data[crowd.offer_start + who + 1]
                        ):
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


def around_rings(
    crowd: Crowd,
    price: Any,
    asked: Any,
    bonus: int,
    most: int,
    into: Any,
    out: Any,
    first: int,
    low: int,
    high: int,
    lessons: Any,
    worth: Any,
    count: Any,
    raised: Any,
    desk: int,
    shelf_at: Any,
    points_at: Any,
) -> None:
    """List the lessons of learners `low` to `high` around which rings may not be covered.

    In such a ring one lesson loses less than a third of the bonus, and less than what the nearest
    lessons to its teacher and by its learner leave of it: where all lessons of a ring lose that, it
    is covered. Where a learner has more than `most` such lessons, only the nearest are listed, and
    their price is to rise until the others lose enough. Lists start with those of `first`.
    """
    whole = bonus * PART
    third = (whole + 2) // 3
    for learner in range(low, high):
        raised[learner], count[learner - first] = 0, 0
        if into[learner] >= third or out[learner] >= whole:
            continue
        limit = min(third, whole - out[learner])
        near, around = limit, most + 1
        shelves = lay_out(crowd, learner, desk, shelf_at, points_at)
        for narrower in range(NARROWER + 1):
            if around > most:
                near = into[learner] + (limit - into[learner] >> narrower)
                around = list_around(
                    *(crowd, price, asked, whole, near, most, into, out, learner),
                    *((learner - first) * most, lessons, worth, desk, shelves, shelf_at, points_at),
                )
        if around > most:
            near, around = into[learner], 0
        raised[learner], count[learner - first] = limit - near, around


def list_around(
    crowd: Crowd,
    price: Any,
    asked: Any,
    whole: int,
    near: int,
    most: int,
    into: Any,
    out: Any,
    learner: int,
    start: int,
    lessons: Any,
    worth: Any,
    desk: int,
    shelves: int,
    shelf_at: Any,
    points_at: Any,
) -> int:
    """List from `start` on up to `most` lessons of a learner that lose less than `near`.

    How many there are; one more than `most` if there are more. Only lessons count around which a
    ring may lose less than its `whole` bonus.
    """
    data = crowd.data
    mine = price[crowd.members + learner]
    around = 0
    for at in range(desk, desk + shelves):
        shelf, points = shelf_at[at], points_at[at]
        least = mine - (points + MOST_COMPANY) * PART
        for place in range(data[crowd.shelf_start + shelf], data[crowd.shelf_start + shelf + 1]):
            if asked[place] + least >= near or around > most:
                break
            offer = data[crowd.on_shelf + place]
            who = data[crowd.offer_owner + offer]
            if into[who] >= whole:
                continue
            with_whom = company(crowd, who, learner)
            value = points + with_whom
            if with_whom == NEVER or value <= 0:
                continue
            lost = price[who] + mine - value * PART
            if lost < near and lost + into[who] + out[learner] < whole:
                if around < most:
                    lessons[start + around] = offer
                    worth[start + around] = value
                around += 1
    return around
