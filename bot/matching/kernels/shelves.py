"""The shelves on which there is something for a learner."""

from __future__ import annotations

from typing import Any

from bot.matching.crowd import FACTS, HOURS, WAITING, Crowd
from bot.matching.kernels.lessons import base
from bot.matching.kernels.numbers import first_at


def lay_out(crowd: Crowd, learner: int, desk: int, shelf_at: Any, points_at: Any) -> int:
    """Lay out from `desk` on all shelves of offers that a learner may take up; how many there are.

    That is `most_shelves` at most. `points_at` are the points of a lesson from each, but for
    company: the same for all who stand there.
    """
    data = crowd.data
    start = data[crowd.facts + learner * FACTS + HOURS] * crowd.groups
    waiting = data[crowd.facts + learner * FACTS + WAITING]
    found = 0
    for want in range(data[crowd.want_start + learner], data[crowd.want_start + learner + 1]):
        skill = data[crowd.want_skill + want]
        for way in range(data[crowd.fit_start + skill], data[crowd.fit_start + skill + 1]):
            taught = data[crowd.fit_skill + way]
            for shelf in range(data[crowd.shelves + taught], data[crowd.shelves + taught + 1]):
                hours = start + data[crowd.shelf_hours + shelf]
                if data[crowd.overlap + hours] < 0:
                    continue
                shelf_at[desk + found] = shelf
                points_at[desk + found] = waiting + base(
                    crowd,
                    data[crowd.want_priority + want],
                    data[crowd.fit + way],
                    data[crowd.shelf_level + shelf],
                    data[crowd.want_level + want],
                    hours,
                )
                found += 1
    return found


def most_shelves(crowd: Crowd) -> int:
    """The most shelves that a learner may have to look at."""
    data = crowd.data
    most = 1
    for learner in range(crowd.members):
        found = 0
        for want in range(data[crowd.want_start + learner], data[crowd.want_start + learner + 1]):
            skill = data[crowd.want_skill + want]
            for way in range(data[crowd.fit_start + skill], data[crowd.fit_start + skill + 1]):
                taught = data[crowd.fit_skill + way]
                found += data[crowd.shelves + taught + 1] - data[crowd.shelves + taught]
        most = max(most, found)
    return most


def runs(data: Any, start: int, shelves: int, asked: Any, band: int, run_end: Any) -> None:
    """On every shelf, where those end who cost at most `band` more than the cheapest."""
    for shelf in range(shelves):
        begin, end = data[start + shelf], data[start + shelf + 1]
        if begin < end:
            run_end[shelf] = max(begin + 1, first_at(asked, begin, end, asked[begin] + band + 1))
