"""Words for members: escaping, names, dates, lists and durations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.skills import Level

LONGEST_TEXT = 3000
"""Characters in one text object (Block Kit)."""

LONGEST_LIST = 1300
"""Characters of one list of skills: an offers' and a wants' list fit into one text together."""

_TOKEN = re.compile(r"<[^<>]*>|&(?:amp|lt|gt);")


def escape(typed: str) -> str:
    """Make what a person typed harmless in mrkdwn: it can ring nobody and link nowhere."""
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def one_line(typed: str) -> str:
    """The same words with single spaces and no line breaks."""
    return " ".join(typed.split())


def bold(typed: str) -> str:
    """What a person typed, in bold; marks of its own would end the bold early, so they go."""
    words = one_line(re.sub(r"[*`]", "", typed))
    return f"*{escape(words)}*" if words else quoted(typed)


def quoted(typed: str, limit: int = 80) -> str:
    """What a person typed, in quotation marks and as it is, but on one line."""
    return f"“{escape(shorten(one_line(typed), limit))}”"


def mention(user_id: str) -> str:
    """A member, by a name that Slack keeps right."""
    return f"<@{user_id}>"


def shorten(words: str, limit: int) -> str:
    """At most `limit` characters, an ellipsis where something was cut."""
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def cut(mrkdwn: str, limit: int = LONGEST_TEXT) -> str:
    """Like `shorten`, and never through the middle of a mention, a date or an escaped character."""
    if len(mrkdwn) <= limit:
        return mrkdwn
    end = limit - 1
    for token in _TOKEN.finditer(mrkdwn):
        if token.start() < end < token.end():
            end = token.start()
    return mrkdwn[:end].rstrip() + "…"


def join(items: Sequence[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def listed(items: Sequence[str], limit: int = LONGEST_LIST) -> str:
    """Like `join`, as many as fit into `limit` characters: "a, b and 12 more"."""
    if len(join(items)) <= limit:
        return join(items)
    shown: list[str] = []
    room = limit - len(" and 9,999 more")
    for each in items:
        room -= len(each) + len(", ")
        if room < 0:
            break
        shown.append(each)
    return join([*shown, f"{len(items) - len(shown):,} more"])


def aligned(rows: Sequence[tuple[str, str]]) -> str:
    """Names and what there is to say of each, a line a row, for a terminal."""
    width = max(len(name) for name, _ in rows) + 2
    return "\n".join(f"{name:<{width}}{words}" for name, words in rows)


def counted(number: int, one: str, many: str | None = None) -> str:
    """ "1 offer", "2 offers"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def skill(name: str, level: int | None) -> str:
    """A skill and its level, if one was said: "*Go* (some)"."""
    return bold(name) + (f" ({Level(level).label})" if level else "")


def skills(entries: Iterable[tuple[str, int | None]]) -> str:
    """Skills as a sentence names them; of very many, the first ones."""
    return listed([skill(name, level) for name, level in entries])


def when(instant: datetime) -> str:
    """An instant that Slack shows in each reader's own zone; UTC where it cannot."""
    fallback = instant.astimezone(UTC).strftime("%a %d %b, %H:%M UTC")
    return f"<!date^{int(instant.timestamp())}^{{date_short_pretty}} at {{time}}|{fallback}>"


def when_exactly(instant: datetime) -> str:
    """The same with the day of the week, for a time that people should keep."""
    fallback = instant.astimezone(UTC).strftime("%A %d %B, %H:%M UTC")
    return f"<!date^{int(instant.timestamp())}^{{date_long_pretty}} at {{time}}|{fallback}>"


def day(instant: datetime) -> str:
    """A date that Slack shows in each reader's own zone."""
    fallback = instant.astimezone(UTC).strftime("%a %d %b")
    return f"<!date^{int(instant.timestamp())}^{{date_short_pretty}}|{fallback}>"


def clock_times(instant: datetime, zones: Sequence[str]) -> list[str]:
    """The local times of day, "15:00"; with the weekday, "Tue 01:00", where that differs."""
    local = [instant.astimezone(ZoneInfo(zone)) for zone in zones]
    same_day = len({each.date() for each in local}) <= 1
    return [each.strftime("%H:%M" if same_day else "%a %H:%M") for each in local]


def place(zone: str) -> str:
    """A zone's place as people say it: "Europe/Berlin" is Berlin."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def duration(minutes: int) -> str:
    """Minutes in words: "45 minutes", "3 hours", "3 h 30 min"."""
    if minutes < 60:
        return counted(minutes, "minute")
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if rest else counted(hours, "hour")
