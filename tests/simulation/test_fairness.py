"""Half a year of rounds is fair: nobody starves, and that costs next to nothing."""

from __future__ import annotations

import pytest

from bot.simulation.living import live
from bot.simulation.measuring import STARVING, figures

WEEKS = 26
COSTS_AT_MOST = 0.02


@pytest.mark.parametrize(
    ("members", "supply", "seed"),
    [
        (60, 0.25, 1),
        (60, 0.25, 3),
        (40, 0.25, 4),
        # Here the terms for waiting decide: without them five people starve, for up to 8 weeks.
        (40, 0.15, 5),
        (40, 0.15, 4),
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


def test_pods_serve_nearly_everybody_where_teachers_are_a_quarter_of_learners() -> None:
    found = figures([*live(60, WEEKS, 0.25, 3)])
    assert found["coverage"] is not None
    assert found["coverage"] >= 0.97
    assert found["pods"]


def test_nobody_is_introduced_twice_to_the_same_within_half_a_year() -> None:
    # Of 40 members, 20 pairs met in the year before and may meet once more; no others may.
    weeks = [*live(40, WEEKS, 0.8, 1)]
    assert sum(week.lessons for week in weeks) > 200
    assert sum(week.again for week in weeks) <= 20
