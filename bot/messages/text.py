"""Words for members: escaping, names, dates, lists and durations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.skills import Level

LONGEST_TEXT = 3000
"""Characters in one text object (Block Kit)."""


def escape(typed: str) -> str:
    """Make what a person typed harmless in mrkdwn: it can ring nobody and link nowhere."""
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def bold(typed: str) -> str:
    """What a person typed, in bold; marks of its own would end the bold early, so they go."""
    return f"*{escape(typed).replace('*', '').strip()}*"


def mention(user_id: str) -> str:
    """A member, by a name that Slack keeps right."""
    return f"<@{user_id}>"


def shorten(words: str, limit: int) -> str:
    """At most `limit` characters, an ellipsis where something was cut."""
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def join(items: Sequence[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """ "1 offer", "2 offers"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def skill(name: str, level: int | None) -> str:
    """A skill and its level, if one was said: "*Go* (some)"."""
    return bold(name) + (f" ({Level(level).label})" if level else "")


def skills(entries: Iterable[tuple[str, int | None]]) -> str:
    """Skills as a sentence names them."""
    return join([skill(name, level) for name, level in entries])


def when(instant: datetime) -> str:
    """An instant that Slack shows in each reader's own zone; UTC where it cannot."""
    fallback = instant.astimezone(UTC).strftime("%a %d %b, %H:%M UTC")
    return f"<!date^{int(instant.timestamp())}^{{date_short_pretty}} at {{time}}|{fallback}>"


def day(instant: datetime) -> str:
    """A date that Slack shows in each reader's own zone."""
    fallback = instant.astimezone(UTC).strftime("%a %d %b")
    return f"<!date^{int(instant.timestamp())}^{{date_short_pretty}}|{fallback}>"


def clock_time(instant: datetime, zone: str) -> str:
    """The local time of day, "15:00"."""
    return instant.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def place(zone: str) -> str:
    """A zone's place as people say it: "Europe/Berlin" is Berlin."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def duration(minutes: int) -> str:
    """Minutes in words: "3 h 30", "45 minutes"."""
    if minutes < 60:
        return counted(minutes, "minute")
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"
