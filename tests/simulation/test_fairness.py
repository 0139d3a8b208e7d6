"""Half a year of rounds is fair: nobody starves, and that costs next to nothing.

Without the points for waiting, the last three of these organisations have somebody who waits too
long: one teaches for every seven or ten who want to learn.
"""

from __future__ import annotations

import pytest

from bot.simulation.living import live
from bot.simulation.measuring import STARVING, figures

WEEKS = 26
COSTS_AT_MOST = 0.02


@pytest.mark.parametrize(
    ("members", "supply", "seed"),
    [
        (60, 0.4, 5),
        (60, 0.25, 4),
        (60, 0.1, 2),
        (40, 0.15, 4),
        (40, 0.1, 1),
    ],
)
def test_nobody_starves_while_a_teacher_is_available(
    members: int, supply: float, seed: int
) -> None:
    found = figures([*live(members, WEEKS, supply, seed)])
    waited, price = found["waited_longest"], found["price_of_fairness"]
    assert waited is not None
    assert price is not None
    assert 0 < waited <= STARVING
    assert found["starved"] == 0
    assert price <= COSTS_AT_MOST


def test_nobody_is_introduced_twice_to_the_same_within_half_a_year() -> None:
    # Of 40 members, 20 pairs met in the year before and may meet once more; no others may.
    weeks = [*live(40, WEEKS, 0.8, 1)]
    assert sum(week.lessons for week in weeks) > 200
    assert sum(week.again for week in weeks) <= 20
