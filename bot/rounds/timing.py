"""When things happen: working hours, decent instants to write, and meeting times.

All instants are aware datetimes and answers are in UTC; minutes of a local day run from 0 to 1440.
A local time that does not exist (the clocks go forward) means the first instant after the gap;
one that exists twice (they go back) means its first occurrence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import product
from typing import NamedTuple
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
HALF_HOUR = timedelta(minutes=30)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

# Waking hours, in minutes of the local day: nobody should hear from us outside them.
WAKING_START = 8 * 60
WAKING_END = 21 * 60

# No meeting is proposed sooner than this after people first hear of it.
MEETING_NOTICE = timedelta(hours=20)
# Alternatives to the fairest meeting time may cost this many minutes more, all members together.
FAIR_ENOUGH = 30
# Where in the shared hours of a day meetings are proposed, in turn: varied, and clear of midday.
PARTS_OF_DAY = (0.25, 0.75, 0.1)

Span = tuple[datetime, datetime]


@dataclass(frozen=True)
class Hours:
    """When somebody works: from `start` to `end` (minutes of the local day) on `days` (Monday 0).

    `zone` is an IANA name. `away` are days off, as (first, last), both included. Raises ValueError
    for hours that cannot be; use `zone_or_default` for names of zones that others gave.
    """

    zone: str
    start: int = 9 * 60
    end: int = 17 * 60
    days: frozenset[int] = frozenset(range(5))
    away: tuple[tuple[date, date], ...] = ()

    def __post_init__(self) -> None:
        if not _is_zone(self.zone):
            raise ValueError(f"zone: {self.zone!r} is no IANA time zone")
        if not 0 <= self.start < self.end <= 24 * 60:
            raise ValueError(f"start, end: {self.start} to {self.end} is not within one day")
        if not self.days or not self.days <= frozenset(range(7)):
            raise ValueError(f"days: {sorted(self.days)} must be some of 0 (Monday) to 6")
        for first, last in self.away:
            if last < first:
                raise ValueError(f"away: {first} is after {last}")

    def works_on(self, day: date) -> bool:
        """Whether `day` (local) is a working day and not a day off."""
        return day.weekday() in self.days and not self.is_away(day)

    def is_away(self, day: date) -> bool:
        """Whether `day` (local) is a day off."""
        return any(first <= day <= last for first, last in self.away)

    def local(self, instant: datetime) -> datetime:
        """`instant` on this member's clock."""
        return instant.astimezone(ZoneInfo(self.zone))


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        # Paths and odd characters are ValueErrors, folders of zones OSErrors, others LookupErrors.
        return False
    return True


def zone_or_default(name: str | None, default: str) -> str:
    """`name` if it is an IANA time zone, otherwise `default`."""
    return name if name and _is_zone(name) else default


def local_instant(day: date, minutes: int, zone: str) -> datetime:
    """The instant (UTC) at which it is `minutes` past midnight of `day` in `zone`."""
    place = ZoneInfo(zone)
    wall = datetime.combine(day, time()) + minutes * MINUTE
    first = wall.replace(tzinfo=place).astimezone(UTC)
    if first.astimezone(place).replace(tzinfo=None) == wall:
        return first
    # In a gap, the two readings of the wall time lie on either side of the change of the clocks.
    before = wall.replace(tzinfo=place, fold=1).astimezone(UTC)
    offset = first.astimezone(place).utcoffset()
    while first - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(first - before) // timedelta(seconds=2))
        if middle.astimezone(place).utcoffset() == offset:
            first = middle
        else:
            before = middle
    return first


class Manner(StrEnum):
    """How decent the instant of a delivery is."""

    WORKING = "working"
    """Inside the working hours of all."""
    WAKING = "waking"
    """Inside the waking hours of all."""
    APART = "apart"
    """There is no such instant: each is told in their own morning."""


@dataclass(frozen=True)
class Delivery:
    """When to write to some members together.

    For APART, `each` holds the instant for every member, in their order: the start of their next
    working day; and `at` is the last of these, when everybody has been told.
    """

    at: datetime
    manner: Manner
    each: tuple[datetime, ...] = ()


def delivery_instant(members: Sequence[Hours], earliest: datetime, latest: datetime) -> Delivery:
    """The most decent instant from `earliest` to `latest` to write to `members` together.

    The first instant inside everybody's working hours; otherwise the one inside everybody's waking
    hours at which the worst off is least early or late, on a working day of each if there is one;
    otherwise each is told apart, if need be after `latest`.
    """
    check_instants(earliest, latest)
    if not members:
        raise ValueError("members: there is nobody to write to")
    working = _common(members, earliest, latest, _working)
    if working:
        return Delivery(working[0][0], Manner.WORKING)
    for spans in (_waking_on_working_days, _waking):
        waking = _common(members, earliest, latest, spans)
        if waking:
            moments = {at for span in waking for at in _turning_points(members, span)}
            return Delivery(min(moments, key=lambda at: (*_strain(members, at), at)), Manner.WAKING)
    each = tuple(_next_morning(member, earliest) for member in members)
    return Delivery(max(each), Manner.APART, each)


def check_instants(*instants: datetime) -> None:
    """Raise ValueError unless all are aware and in order."""
    if any(instant.tzinfo is None for instant in instants):
        raise ValueError("an instant must be an aware datetime")
    if list(instants) != sorted(instants):
        raise ValueError(f"{instants[0]} is after {instants[-1]}")


def _working(member: Hours, day: date) -> Span | None:
    if not member.works_on(day):
        return None
    return (
        local_instant(day, member.start, member.zone),
        local_instant(day, member.end, member.zone),
    )


def _waking(member: Hours, day: date) -> Span | None:
    if member.is_away(day):
        return None
    return (
        local_instant(day, min(WAKING_START, member.start), member.zone),
        local_instant(day, max(WAKING_END, member.end), member.zone),
    )


def _waking_on_working_days(member: Hours, day: date) -> Span | None:
    return _waking(member, day) if member.works_on(day) else None


def _days(member: Hours, earliest: datetime, latest: datetime) -> Iterable[date]:
    """Every local day that the time from `earliest` to `latest` touches."""
    day, last = member.local(earliest).date(), member.local(latest).date()
    while day <= last:
        yield day
        day += DAY


def _common(
    members: Sequence[Hours],
    earliest: datetime,
    latest: datetime,
    span: Callable[[Hours, date], Span | None],
) -> list[Span]:
    """When all members are in their spans, as (start, end) in order, the end not included."""
    # `latest` itself is still a possible instant.
    common = [(earliest.astimezone(UTC), latest.astimezone(UTC) + timedelta(microseconds=1))]
    for member in members:
        own = (span(member, day) for day in _days(member, earliest, latest))
        common = _both(common, [each for each in own if each is not None])
    return common


def _both(one: Sequence[Span], other: Sequence[Span]) -> list[Span]:
    """The overlaps of two ordered lists of spans."""
    found, i, j = [], 0, 0
    while i < len(one) and j < len(other):
        start, end = max(one[i][0], other[j][0]), min(one[i][1], other[j][1])
        if start < end:
            found.append((start, end))
        if one[i][1] < other[j][1]:
            i += 1
        else:
            j += 1
    return found


def _turning_points(members: Sequence[Hours], span: Span) -> Iterable[datetime]:
    """The instants of `span` among which the least strain of the worst off is found.

    Strain grows and falls in straight lines: its least maximum lies at an end of the span, where
    somebody's work begins or ends, or where one is as late as another is early.
    """
    start, end = span
    last = max(start, end - MINUTE)
    starts, ends = [], []
    for member in members:
        for day in _days(member, start, end):
            starts.append(local_instant(day, member.start, member.zone))
            ends.append(local_instant(day, member.end, member.zone))
    balanced = (late + (early - late) / 2 for late, early in product(ends, starts))
    points = (at.replace(second=0, microsecond=0) for at in (*starts, *ends, *balanced))
    return {start, last, *(at for at in points if start <= at <= last)}


def _strain(members: Sequence[Hours], at: datetime) -> tuple[int, int]:
    """Minutes outside working hours: of the worst off, and of all together."""
    each = [_minutes_outside(member, at, 0) for member in members]
    return max(each), sum(each)


def _minutes_outside(member: Hours, at: datetime, length: int) -> int:
    """How many minutes before work begins, or after it ends, a meeting of this length would be."""
    local = member.local(at)
    minute = local.hour * 60 + local.minute
    return max(0, member.start - minute, minute + length - member.end)


def _next_morning(member: Hours, earliest: datetime) -> datetime:
    day = member.local(earliest).date()
    while True:
        start = local_instant(day, member.start, member.zone)
        if member.works_on(day) and start >= earliest:
            return start
        day += DAY


@dataclass(frozen=True)
class MeetingTimes:
    """Proposed starts of a meeting (UTC, ascending).

    `shared` says whether all lie in everybody's working hours; if not, they are the fairest there
    are, and should be proposed with an honest word.
    """

    starts: tuple[datetime, ...]
    shared: bool


def meeting_times(
    members: Sequence[Hours],
    after: datetime,
    count: int = 3,
    minutes: int = 30,
    within_days: int = 10,
) -> MeetingTimes:
    """Up to `count` starts of a meeting of `minutes`, from the day after `after` on.

    Nothing is proposed within 20 hours or later than `within_days` from `after`. The starts are on
    different days and at different times of day where possible, at a full or half hour on the
    clocks of as many members as possible. Where working hours share no room for the meeting, the
    starts with the least total time outside them are proposed; outside waking hours or on days off
    only if nothing else is left. There are fewer than `count` if there are fewer as good as that.
    """
    check_instants(after)
    if not members:
        raise ValueError("members: there is nobody to meet")
    earliest, latest = after + MEETING_NOTICE, after + within_days * DAY
    offset = _usual_offset(members, after)
    length = minutes * MINUTE
    part: dict[datetime, float] = {}
    for start, end in _common(members, earliest, latest, _working):
        for at in _half_hours(start, end - length, offset):
            part[at] = (at - start) / max(end - start - length, MINUTE)
    if part:
        chosen = _spread(members, part, count, length, lambda at, turn: (abs(part[at] - turn),))
        return MeetingTimes(chosen, shared=True)
    cost = {
        at: _unfairness(members, at, minutes)
        for at in _half_hours(earliest, latest - length, offset)
    }
    least = min(cost.values(), default=(0, 0, 0, 0))
    fair = [
        at for at in cost if cost[at][:2] == least[:2] and cost[at][2] <= least[2] + FAIR_ENOUGH
    ]
    chosen = _spread(members, fair, count, length, lambda at, _: cost[at])
    return MeetingTimes(chosen, shared=False)


def _usual_offset(members: Sequence[Hours], at: datetime) -> timedelta:
    """The part of a half hour by which most members' clocks differ from UTC (Nepal: 15 minutes)."""
    offsets = [(member.local(at).utcoffset() or timedelta()) % HALF_HOUR for member in members]
    return max(offsets, key=offsets.count)


def _half_hours(first: datetime, last: datetime, offset: timedelta) -> Iterable[datetime]:
    """Every full or half hour from `first` to `last` on clocks with this offset."""
    past = (first - EPOCH + offset) % HALF_HOUR
    at = first + (HALF_HOUR - past if past else timedelta())
    while at <= last:
        yield at.astimezone(UTC)
        at += HALF_HOUR


def _unfairness(members: Sequence[Hours], at: datetime, minutes: int) -> tuple[int, int, int, int]:
    """What speaks against meeting at `at`, gravest first.

    How many would be woken or away, how many have a day off, the minutes outside working hours of
    all together, and those of the worst off.
    """
    woken = off = 0
    strain = []
    for member in members:
        local = member.local(at)
        waking = _waking(member, local.date())
        if waking is None or not (waking[0] <= at and at + minutes * MINUTE <= waking[1]):
            woken += 1
        off += not member.works_on(local.date())
        strain.append(_minutes_outside(member, at, minutes))
    return woken, off, sum(strain), max(strain)


def _spread(
    members: Sequence[Hours],
    possible: Iterable[datetime],
    count: int,
    length: timedelta,
    dislike: Callable[[datetime, float], tuple[float, ...]],
) -> tuple[datetime, ...]:
    """Up to `count` of the possible starts, which do not overlap.

    Those on the fewest of the days taken so far come first, then the earliest day of the first
    member, another time of day, and what `dislike(start, part of day in turn)` makes least of.
    """
    dates = {at: tuple(member.local(at).date() for member in members) for at in possible}
    chosen: list[datetime] = []
    for number in range(count):
        turn = PARTS_OF_DAY[number % len(PARTS_OF_DAY)]
        free = [at for at in dates if all(abs(at - other) >= length for other in chosen)]
        if not free:
            break

        def order(at: datetime, turn: float = turn) -> tuple[object, ...]:
            same_day = sum(
                any(one == taken for one, taken in zip(dates[at], dates[other], strict=True))
                for other in chosen
            )
            same_time = any(at.time() == other.time() for other in chosen)
            return same_day, dates[at][0], same_time, *dislike(at, turn), at

        chosen.append(min(free, key=order))
    return tuple(sorted(chosen))


def shared_minutes(a: Hours, b: Hours, week: date) -> int:
    """Working minutes that two members share on a day, in the ISO week that contains `week`.

    The total that they share in the week, divided by the working days of whoever works fewer: of
    two full-timers it is the usual daily overlap, and somebody who only works on Mondays is
    measured on Mondays rather than diluted over days on which they were never there. It is never
    more than the shorter of their working days. Days off are not working days; without any there
    is nothing to share.
    """
    monday = week - week.weekday() * DAY
    mine, theirs = _week(a, monday), _week(b, monday)
    fewer = min(mine.days, theirs.days)
    if not fewer:
        return 0
    # On either side of the date line the same days overlap one day apart: each one's week is laid
    # over the other's days with a day more at both ends.
    total = max(_overlap(mine.own, theirs.wide), _overlap(mine.wide, theirs.own))
    return min(total // (60 * fewer), a.end - a.start, b.end - b.start)


class _Week(NamedTuple):
    """Working spans in seconds since 1970: of the week, and with a day more on either side."""

    days: int
    own: tuple[tuple[int, int], ...]
    wide: tuple[tuple[int, int], ...]


@lru_cache(maxsize=8192)
def _week(member: Hours, monday: date) -> _Week:
    wide = []
    own = []
    for number in range(-1, 8):
        span = _working(member, monday + number * DAY)
        if span is None:
            continue
        seconds = (int(span[0].timestamp()), int(span[1].timestamp()))
        wide.append(seconds)
        if 0 <= number < 7:
            own.append(seconds)
    return _Week(len(own), tuple(own), tuple(wide))


def _overlap(one: Sequence[tuple[int, int]], other: Sequence[tuple[int, int]]) -> int:
    """Seconds that lie in both."""
    return sum(
        max(0, min(end, other_end) - max(start, other_start))
        for start, end in one
        for other_start, other_end in other
    )
