"""Periods: which ISO week it is, and when its round is due.

All instants are aware datetimes and answers are in UTC.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta

from bot.rounds.timing import check_instants

DAY = timedelta(days=1)

# A period begins with its first day on the islands at UTC+12, for whom Europe's Monday morning
# would be Monday night.
AHEAD_OF_UTC = timedelta(hours=12)
LEAST_WORKING_DAYS = 2


def iso_week(instant: datetime) -> str:
    """The ISO week of `instant` in UTC, such as "2026-W48"."""
    check_instants(instant)
    year, week, _ = instant.astimezone(UTC).isocalendar()
    return f"{year:04}-W{week:02}"


def monday_of(period: str) -> date:
    """The Monday of a period such as "2026-W48". Raises ValueError for anything else."""
    parts = re.fullmatch(r"(\d{4})-W(\d{2})", period, re.ASCII)
    if parts is None:
        raise ValueError(f"{period!r} is no ISO week such as 2026-W48")
    return date.fromisocalendar(int(parts[1]), int(parts[2]), 1)


def draw_instant(period: str, day: int = 0) -> datetime:
    """When the round of a period is due: as its weekday `day` (Monday 0) begins at UTC+12."""
    if day not in range(7):
        raise ValueError(f"day: {day} must be 0 (Monday) to 6")
    begins = datetime.combine(monday_of(period) + day * DAY, time(), UTC)
    return begins - AHEAD_OF_UTC


def due_period(now: datetime, day: int = 0) -> str | None:
    """The period whose round is due at `now`: begun, and with enough of it left to be worth it.

    A period lasts until the next one's instant. It is worth a round while two whole working days
    (Monday to Friday, in UTC) of it are still to come; None after that.
    """
    period = iso_week(now + AHEAD_OF_UTC - day * DAY)
    end = draw_instant(period, day) + 7 * DAY
    first = now.astimezone(UTC)
    whole = first.date() if first.time() == time() else first.date() + DAY
    days_left = sum(
        (whole + number * DAY).weekday() < 5 for number in range((end.date() - whole).days)
    )
    return period if days_left >= LEAST_WORKING_DAYS else None


def next_draw(now: datetime, day: int = 0) -> datetime:
    """The first instant after `now` at which a round becomes due."""
    return draw_instant(iso_week(now + AHEAD_OF_UTC - day * DAY), day) + 7 * DAY
