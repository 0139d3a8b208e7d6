"""Swaps and rings: loops of two and three who each teach the next."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import FACTS, HOURS, LEVELS, LIKED_MOST, WAITING, Crowd
from bot.matching.kernels.lessons import MOST_COMPANY, NEVER, base, company
from bot.matching.kernels.numbers import FAR, PART, first_at, lowest
from bot.matching.weights import FULL_OVERLAP, PRIORITIES, THOUSAND, terms

_PRIORITIES = len(PRIORITIES)


def ask_links(crowd: Crowd, price: Any, cost: Any) -> None:
    """What each link on a shelf costs, less what its member may be liked and has waited."""
    data = crowd.data
    members = crowd.members
    for place in range(crowd.linked):
        who = data[crowd.link + place] // (LEVELS * LEVELS * _PRIORITIES)
        less = (
            data[crowd.facts + who * FACTS + LIKED_MOST] + data[crowd.facts + who * FACTS + WAITING]
        )
        cost[place] = price[who] + price[members + who] - less * PART


def at_best(crowd: Crowd, priority: int, fit: int, hours: int) -> int:
    """The base points of a lesson if the levels suit each other as well as can be."""
    data = crowd.data
    if fit == THOUSAND:
        exact: int = data[
            crowd.best_bases + priority * crowd.overlaps + data[crowd.overlap + hours]
        ]
        return exact
    points: int = terms(priority, fit, THOUSAND, data[crowd.minutes + hours], 0, 0, 0, -1, 0, 0)[0]
    return points


def best_of_all(crowd: Crowd, priority: int, fit: int) -> int:
    """The base points of a lesson if hours suit each other as well as can be, too."""
    if fit == THOUSAND:
        first = crowd.best_bases + priority * crowd.overlaps
        exact: int = crowd.data[first + crowd.overlaps - 1]
        return exact
    points: int = terms(priority, fit, THOUSAND, FULL_OVERLAP, 0, 0, 0, -1, 0, 0)[0]
    return points


def cheapest_links(crowd: Crowd, cost: Any, cheapest: Any) -> None:
    """What is cheapest on each shelf of links and those after it for the same two skills."""
    data = crowd.data
    for skill in range(crowd.link_want - crowd.links - 2, -1, -1):
        first, end = data[crowd.links + skill], data[crowd.links + skill + 1]
        for shelf in range(end - 1, first - 1, -1):
            cheapest[shelf] = cost[data[crowd.link_start + shelf]]
            same = shelf + 1 < end and (
                data[crowd.link_want + shelf + 1] == data[crowd.link_want + shelf]
            )
            if same:
                cheapest[shelf] = min(cheapest[shelf], cheapest[shelf + 1])


def close(
    crowd: Crowd,
    price: Any,
    links: tuple[Any, Any, Any],
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
    the two lessons may lose less than `least_lost`, since that loop is found elsewhere. `links` is
    what each link costs, ascending on every shelf, and by shelf where those end who cost about as
    little as the cheapest, and what is cheapest on it and on those after it for the same skills.
    `each` of a shelf are looked at, starting somewhere among the cheapest.
    """
    cost, run_end, cheapest = links
    members = crowd.members
    data = crowd.data
    least = floor if found < keep else gain[lowest(gain, first, first + keep)]
    giving = data[crowd.facts + giver * FACTS + HOURS] * crowd.groups
    taking = data[crowd.facts + taker * FACTS + HOURS] * crowd.groups
    waited = data[crowd.facts + taker * FACTS + WAITING]
    alike = 2 * MOST_COMPANY + waited + data[crowd.facts + giver * FACTS + LIKED_MOST]
    for offer in range(data[crowd.offer_start + giver], data[crowd.offer_start + giver + 1]):
        given, given_level = data[crowd.offer_skill + offer], data[crowd.offer_level + offer]
        for way in range(data[crowd.helps_start + given], data[crowd.helps_start + given + 1]):
            wanted = data[crowd.helps_skill + way]
            for want in range(data[crowd.want_start + taker], data[crowd.want_start + taker + 1]):
                skill = data[crowd.want_skill + want]
                for back in range(data[crowd.fit_start + skill], data[crowd.fit_start + skill + 1]):
                    taught = data[crowd.fit_skill + back]
                    end = data[crowd.links + taught + 1]
                    shelf = (
                        first_at(
                            data,
                            crowd.link_want + data[crowd.links + taught],
                            crowd.link_want + end,
                            wanted,
                        )
                        - crowd.link_want
                    )
                    ideal = so_far + PART * (
                        alike
                        + best_of_all(crowd, 0, data[crowd.helps_fit + way])
                        + best_of_all(
                            crowd, data[crowd.want_priority + want], data[crowd.fit + back]
                        )
                    )
                    while (
                        shelf < end
                        and data[crowd.link_want + shelf] == wanted
                        and ideal - cheapest[shelf] > least
                    ):
                        start, stop = (
                            data[crowd.link_start + shelf],
                            data[crowd.link_start + shelf + 1],
                        )
                        there = giving + data[crowd.link_hours + shelf]
                        here = taking + data[crowd.link_hours + shelf]
                        shelf += 1
                        if data[crowd.overlap + there] < 0 or data[crowd.overlap + here] < 0:
                            continue
                        most = so_far + PART * (
                            alike
                            + at_best(crowd, 0, data[crowd.helps_fit + way], there)
                            + at_best(
                                crowd,
                                data[crowd.want_priority + want],
                                data[crowd.fit + back],
                                here,
                            )
                        )
                        if most - cost[start] <= least:
                            continue
                        run = run_end[shelf - 1]
                        place = start + ((giver + taker) * 7919) % (run - start) - 1
                        for step in range(min(each, stop - start)):
                            place += 1
                            if step < run - start and place >= run:
                                place = start
                            elif step == run - start:
                                place = run
                            if most - cost[place] <= least:
                                if place >= run:
                                    break
                                continue
                            code = data[crowd.link + place]
                            priority = code % _PRIORITIES
                            code //= _PRIORITIES
                            learning = code % LEVELS
                            code //= LEVELS
                            teaching = code % LEVELS
                            who = code // LEVELS
                            if who in (giver, taker):
                                continue
                            one = company(crowd, giver, who)
                            other = company(crowd, who, taker)
                            if one == NEVER or other == NEVER:
                                continue
                            one += data[crowd.facts + who * FACTS + WAITING] + base(
                                crowd,
                                priority,
                                data[crowd.helps_fit + way],
                                given_level,
                                learning,
                                there,
                            )
                            other += waited + base(
                                crowd,
                                data[crowd.want_priority + want],
                                data[crowd.fit + back],
                                teaching,
                                data[crowd.want_level + want],
                                here,
                            )
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
                            known = -1
                            for spot in range(first, first + found):
                                if third[spot] == who and second[spot] == taker:
                                    known = spot
                            if known >= 0:
                                if mine <= gain[known]:
                                    continue
                                spot = known
                            elif found < keep:
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
    links: tuple[Any, Any, Any],
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
    members = crowd.members
    for one in range(low, high):
        count[one] = close(
            crowd,
            price,
            links,
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
    links: tuple[Any, Any, Any],
    bonus: int,
    start: int,
    kept: int,
    listed: Any,
    lessons: Any,
    value: Any,
    into: Any,
    out: Any,
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

    Looked for around the lessons that are listed for them, from those of `start` on. In a ring that
    gains more than `floor`, one lesson loses at most a third of what the bonus is above it: it is
    that learner's ring. And it leaves enough for the nearest lessons to its teacher (`into`) and by
    its learner (`out`).
    """
    data = crowd.data
    members = crowd.members
    whole = bonus * PART - floor
    limit = whole // 3
    for learner in range(low, high):
        first, found = learner * keep, 0
        if out[learner] <= whole:
            listed_at = (learner - start) * kept
            for place in range(listed_at, listed_at + listed[learner - start]):
                who = data[crowd.offer_owner + lessons[place]]
                lost = price[who] + price[members + learner] - value[place] * PART
                if lost > limit or lost + into[who] + out[learner] > whole:
                    continue
                found = close(
                    crowd,
                    price,
                    links,
                    learner,
                    who,
                    bonus * PART - lost - price[learner] - price[members + who],
                    bonus + value[place],
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


def nearest(
    crowd: Crowd, price: Any, keep: int, count: Any, lessons: Any, worth: Any, into: Any, out: Any
) -> None:
    """The least that a listed lesson by whoever wants to learn loses, for learners who teach.

    `out`, the same for their own lessons, is left open: not all of their learners list them.
    """
    data = crowd.data
    members = crowd.members
    for learner in range(members):
        into[learner], out[learner] = FAR, FAR
        if data[crowd.offer_start + learner] < data[crowd.offer_start + learner + 1]:
            out[learner] = 0
            for place in range(learner * keep, learner * keep + count[learner]):
                who = data[crowd.offer_owner + lessons[place]]
                if data[crowd.want_start + who] < data[crowd.want_start + who + 1]:
                    lost = price[who] + price[members + learner] - worth[place] * PART
                    into[learner] = min(into[learner], lost)


def raise_for_loops(gain: Any, count: Any, payers: int, raised: Any) -> None:
    """What the price of each learner must rise by to cover their best loop; `payers` share it."""
    for one in range(len(count)):
        raised[one] = (gain[one] + payers - 1) // payers if count[one] else 0
