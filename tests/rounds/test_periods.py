"""Periods: when a round is due, and when it is too late for it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rounds.periods import draw_instant, due_period, iso_week, monday_of, next_draw
from bot.rounds.timing import local_instant

WEEK = timedelta(days=7)

days = st.dates(date(2024, 1, 1), date(2030, 12, 31))
instants = st.builds(
    lambda day, seconds: (
        datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(seconds=seconds)
    ),
    days,
    st.integers(-86_400, 86_400),
)


def test_a_round_is_due_before_anybodys_monday_morning() -> None:
    due = draw_instant("2026-W48")
    assert due == datetime(2026, 11, 22, 12, tzinfo=UTC)
    for zone in ("Pacific/Auckland", "Pacific/Kiritimati", "Asia/Tokyo", "America/Chicago"):
        assert local_instant(date(2026, 11, 23), 540, zone) > due


@settings(deadline=None, max_examples=200)
@given(now=instants, day=st.integers(0, 6))
def test_the_due_period_has_begun_and_the_next_one_has_not(now: datetime, day: int) -> None:
    following = next_draw(now, day)
    assert now < following <= now + WEEK
    period = due_period(now, day)
    if period is not None:
        assert draw_instant(period, day) <= now < draw_instant(period, day) + WEEK == following


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-22 11:59:59", None),
        ("2026-11-22 12:00", "2026-W48"),
        ("2026-11-25 09:00", "2026-W48"),
        ("2026-11-26 00:00", "2026-W48"),
        ("2026-11-26 00:01", None),
        ("2026-11-29 11:00", None),
        ("2027-01-03 12:00", "2027-W01"),
        ("2026-12-27 12:00", "2026-W53"),
    ],
)
def test_a_round_that_was_missed_is_made_up_for_while_two_working_days_are_left(
    now: str, expected: str | None
) -> None:
    assert due_period(datetime.fromisoformat(f"{now}Z")) == expected


def test_a_workspace_may_have_its_rounds_on_another_day() -> None:
    assert draw_instant("2026-W48", day=4) == datetime(2026, 11, 26, 12, tzinfo=UTC)
    for day in range(7):
        assert due_period(draw_instant("2026-W48", day), day) == "2026-W48"
        assert due_period(draw_instant("2026-W48", day) + timedelta(days=6), day) is None


@given(instants)
def test_a_week_has_one_name_and_one_monday(instant: datetime) -> None:
    monday = monday_of(iso_week(instant))
    assert monday.weekday() == 0
    assert timedelta(0) <= instant.date() - monday < WEEK


@pytest.mark.parametrize("period", ["", "2026-48", "2026-W60", "2025-W53", "2026-W00", "2026-W4８"])
def test_what_is_no_week_is_refused(period: str) -> None:
    with pytest.raises(ValueError, match=r"W|week"):
        draw_instant(period)


def test_what_is_no_day_of_the_week_is_refused() -> None:
    with pytest.raises(ValueError, match="day"):
        draw_instant("2026-W48", day=7)
