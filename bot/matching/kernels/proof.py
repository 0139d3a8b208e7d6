"""Raising prices until they cover every column there is."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import Crowd
from bot.matching.kernels.lessons import MOST_COMPANY, NEVER, base, company, fee
from bot.matching.kernels.numbers import PART


def ask(crowd: Crowd, price: Any, seat: int, asked: Any) -> None:
    """What each teacher on a shelf costs, less what they may be liked."""
    for skill in range(len(crowd.shelves) - 1):
        for shelf in range(crowd.shelves[skill], crowd.shelves[skill + 1]):
            for place in range(crowd.shelf_start[shelf], crowd.shelf_start[shelf + 1]):
                who = crowd.teacher[place]
                least = fee(price, who, crowd.short[skill], seat)
                asked[place] = least - crowd.liked_most[who] * PART


def ask_links(crowd: Crowd, price: Any, cost: Any) -> None:
    """What each link on a shelf costs, less what its member may be liked and has waited."""
    members = len(crowd.team)
    for place in range(len(crowd.link)):
        who = crowd.link[place]
        less = (crowd.liked_most[who] + crowd.waiting[who]) * PART
        cost[place] = price[who] + price[members + who] - less


def raise_for_pairs(
    crowd: Crowd, price: Any, seat: int, third: int, asked: Any, low: int, high: int, raised: Any
) -> None:
    """What the prices of learners `low` to `high` must rise by to cover all lessons.

    And by `third` more those of whoever teaches, for lessons by whoever wants to learn.
    """
    members = len(crowd.team)
    for learner in range(low, high):
        mine = price[members + learner]
        more_of = third if crowd.offer_start[learner] < crowd.offer_start[learner + 1] else 0
        missing = 0
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
                    most = (points + MOST_COMPANY) * PART - mine + more_of
                    for place in range(crowd.shelf_start[shelf], crowd.shelf_start[shelf + 1]):
                        if most - asked[place] <= missing:
                            break
                        who = crowd.teacher[place]
                        with_whom = company(crowd, who, learner)
                        if with_whom != NEVER:
                            worth = (points + with_whom) * PART - mine
                            least = fee(price, who, crowd.short[taught], seat)
                            missing = max(missing, worth - least)
                            if crowd.want_start[who] < crowd.want_start[who + 1]:
                                missing = max(missing, worth + more_of - price[who])
        raised[learner] = missing


def raise_for_loops(keep: int, gain: Any, count: Any, raised: Any) -> None:
    """What the price of each learner must rise by to cover their swaps or rings."""
    for one in range(len(count)):
        raised[one] = 0
        for place in range(one * keep, one * keep + count[one]):
            raised[one] = max(raised[one], gain[place])
