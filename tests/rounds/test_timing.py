"""Hours that people keep: nobody is woken, no Monday is missed, and clocks may change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.rounds.timing import (
    Delivery,
    Hours,
    Manner,
    delivery_instant,
    local_instant,
    meeting_times,
    shared_minutes,
    zone_or_default,
)

WEEK = timedelta(days=7)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)

ODD_ZONES = (
    "Asia/Kathmandu",
    "Asia/Kolkata",
    "Australia/Eucla",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "Pacific/Niue",
    "Pacific/Apia",
    "America/St_Johns",
    "Africa/Casablanca",
)
CHANGING_DAYS = (date(2026, 10, 25), date(2026, 11, 1), date(2026, 3, 8), date(2026, 3, 29))

zones = st.sampled_from(ODD_ZONES) | st.sampled_from(sorted(available_timezones()))
days = st.sampled_from(CHANGING_DAYS) | st.dates(date(2024, 1, 1), date(2030, 12, 31))
instants = st.builds(
    lambda day, seconds: (
        datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(seconds=seconds)
    ),
    days,
    st.integers(-86_400, 86_400),
)


@st.composite
def hours(draw: st.DrawFn) -> Hours:
    start = draw(st.integers(5 * 60, 12 * 60))
    first = draw(days)
    return Hours(
        draw(zones),
        start,
        start + draw(st.integers(60, 10 * 60)),
        frozenset(draw(st.sets(st.integers(0, 6), min_size=1))),
        draw(st.just(()) | st.just(((first, first + timedelta(days=9)),))),
    )


groups = st.lists(hours(), min_size=1, max_size=4)


def minute_of_day(member: Hours, at: datetime) -> int:
    local = member.local(at)
    return local.hour * 60 + local.minute


def working(member: Hours, at: datetime) -> bool:
    on = member.works_on(member.local(at).date())
    return on and member.start <= minute_of_day(member, at) < member.end


def awake(member: Hours, at: datetime) -> bool:
    first, last = min(480, member.start), max(1260, member.end)
    return first <= minute_of_day(member, at) < last


def clocks(members: Sequence[Hours], at: datetime) -> list[str]:
    return [member.local(at).strftime("%a %H:%M") for member in members]


def clocks_change(member: Hours, at: datetime) -> bool:
    offsets = {member.local(at + timedelta(days=number)).utcoffset() for number in range(-2, 6)}
    return len(offsets) > 1


# Local time.


@settings(deadline=None, max_examples=300)
@given(zone=zones, day=days, minutes=st.integers(0, 1440))
def test_a_local_time_is_the_first_instant_at_which_the_clock_has_got_there(
    zone: str, day: date, minutes: int
) -> None:
    at = local_instant(day, minutes, zone)
    assert at.utcoffset() == timedelta(0)
    wall = datetime(day.year, day.month, day.day) + timedelta(minutes=minutes)  # noqa: DTZ001

    def clock(instant: datetime) -> datetime:
        return instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)

    assert clock(at) >= wall
    for earlier in (1, 60, 1800, 3600, 7200):
        assert clock(at - timedelta(seconds=earlier)) < wall


@pytest.mark.parametrize(
    ("zone", "day", "minutes", "expected"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 150, "2026-03-29 01:00"),
        ("Europe/Berlin", date(2026, 10, 25), 150, "2026-10-25 00:30"),
        ("America/New_York", date(2026, 3, 8), 150, "2026-03-08 07:00"),
        ("America/New_York", date(2026, 11, 1), 90, "2026-11-01 05:30"),
        ("Australia/Lord_Howe", date(2026, 10, 4), 135, "2026-10-03 15:30"),
        # Samoa went without this day altogether.
        ("Pacific/Apia", date(2011, 12, 30), 600, "2011-12-30 10:00"),
        ("Europe/Berlin", date(2026, 11, 22), 1440, "2026-11-22 23:00"),
    ],
)
def test_hours_that_do_not_exist_or_exist_twice(
    zone: str, day: date, minutes: int, expected: str
) -> None:
    assert local_instant(day, minutes, zone) == datetime.fromisoformat(f"{expected}Z")


@pytest.mark.parametrize(
    "name",
    [None, "", "Mars/Olympus", "America", "../etc/passwd", "/etc/passwd", "Europe/Berlin ", "\0"],
)
def test_an_unknown_zone_gives_the_workspace_zone(name: str | None) -> None:
    assert zone_or_default(name, "Europe/Paris") == "Europe/Paris"


def test_a_known_zone_is_kept() -> None:
    assert zone_or_default("Asia/Kathmandu", "Europe/Paris") == "Asia/Kathmandu"


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ({"zone": "Mars/Olympus"}, "Mars/Olympus"),
        ({"start": 600, "end": 600}, "600"),
        ({"start": -1}, "-1"),
        ({"end": 1441}, "1441"),
        ({"days": frozenset()}, "days"),
        ({"days": frozenset({7})}, "7"),
        ({"away": ((date(2026, 1, 2), date(2026, 1, 1)),)}, "away"),
    ],
)
def test_hours_that_nobody_can_keep_are_refused(wrong: dict[str, object], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Hours(**{"zone": "UTC", **wrong})  # type: ignore[arg-type]


# Delivery.


@pytest.mark.parametrize(
    ("members", "manner", "expected"),
    [
        (["Europe/Berlin"], Manner.WORKING, ["Mon 09:00"]),
        (["Europe/Berlin", "America/Chicago"], Manner.WORKING, ["Mon 16:00", "Mon 09:00"]),
        (["Pacific/Kiritimati", "Pacific/Niue"], Manner.WORKING, ["Tue 10:00", "Mon 09:00"]),
        # 14 hours apart: an hour late for one, an hour early for the other.
        (["America/Chicago", "Asia/Singapore"], Manner.WAKING, ["Mon 18:00", "Tue 08:00"]),
        (["Asia/Kathmandu", "America/Los_Angeles"], Manner.WAKING, ["Tue 08:00", "Mon 18:15"]),
    ],
)
def test_an_introduction_comes_at_a_decent_hour_for_all(
    members: list[str], manner: Manner, expected: list[str]
) -> None:
    everybody = [Hours(zone) for zone in members]
    delivery = delivery_instant(everybody, NOW, NOW + WEEK)
    assert (delivery.manner, clocks(everybody, delivery.at)) == (manner, expected)
    assert delivery.each == ()


def test_the_clocks_changing_on_one_side_moves_the_first_shared_hour() -> None:
    everybody = [Hours("Europe/Berlin"), Hours("America/New_York")]
    between = delivery_instant(everybody, datetime(2026, 10, 26, tzinfo=UTC), NOW)
    after = delivery_instant(everybody, datetime(2026, 11, 2, tzinfo=UTC), NOW)
    assert clocks(everybody, between.at) == ["Mon 14:00", "Mon 09:00"]
    assert clocks(everybody, after.at) == ["Mon 15:00", "Mon 09:00"]


def test_where_one_always_sleeps_each_is_told_in_their_own_morning() -> None:
    everybody = [Hours("Europe/London"), Hours("Pacific/Auckland", days=frozenset({5}))]
    delivery = delivery_instant(everybody, NOW, NOW + timedelta(hours=24))
    # The other waking hours of the window are a Sunday and a Monday, for both of them.
    assert delivery.manner is Manner.WAKING
    owls = [Hours("Europe/London", 540, 1020), Hours("Pacific/Niue"), Hours("Asia/Tokyo")]
    apart = delivery_instant(owls, NOW, NOW + WEEK)
    assert apart.manner is Manner.APART
    assert [clocks([member], at) for member, at in zip(owls, apart.each, strict=True)] == [
        ["Mon 09:00"],
        ["Mon 09:00"],
        ["Mon 09:00"],
    ]
    assert apart.at == max(apart.each)


def test_somebody_on_holiday_is_not_written_to_until_they_are_back() -> None:
    member = Hours("Europe/Berlin", away=((date(2026, 11, 20), date(2026, 11, 24)),))
    assert clocks([member], delivery_instant([member], NOW, NOW + WEEK).at) == ["Wed 09:00"]
    short = delivery_instant([member], NOW, NOW + timedelta(days=1))
    assert short == Delivery(
        datetime(2026, 11, 25, 8, tzinfo=UTC),
        Manner.APART,
        (datetime(2026, 11, 25, 8, tzinfo=UTC),),
    )


@settings(deadline=None, max_examples=200)
@given(members=groups, earliest=instants, span=st.integers(0, 8 * 24))
def test_nobody_is_ever_written_to_at_night(
    members: list[Hours], earliest: datetime, span: int
) -> None:
    latest = earliest + timedelta(hours=span)
    delivery = delivery_instant(members, earliest, latest)
    if delivery.manner is Manner.APART:
        for member, at in zip(members, delivery.each, strict=True):
            assert at >= earliest
            assert member.works_on(member.local(at).date())
            assert at == local_instant(member.local(at).date(), member.start, member.zone)
        assert delivery.at == max(delivery.each)
        return
    assert earliest <= delivery.at <= latest
    check = working if delivery.manner is Manner.WORKING else awake
    # On days when the clocks change, hours begin and end with the change.
    assume(not any(clocks_change(member, delivery.at) for member in members))
    assert all(check(member, delivery.at) for member in members)


@settings(deadline=None, max_examples=60)
@given(members=groups, earliest=instants)
def test_no_better_instant_was_passed_over(members: list[Hours], earliest: datetime) -> None:
    latest = earliest + timedelta(days=3)
    delivery = delivery_instant(members, earliest, latest)
    assume(not any(clocks_change(member, earliest) for member in members))
    quarters = [earliest + timedelta(minutes=15 * number) for number in range(3 * 96)]
    good = [at for at in quarters if all(working(member, at) for member in members)]
    if good:
        assert delivery.manner is Manner.WORKING
        assert delivery.at <= good[0]
        return
    decent = [
        at
        for at in quarters
        if all(awake(member, at) and member.works_on(member.local(at).date()) for member in members)
    ]

    def worst(at: datetime) -> int:
        return max(
            max(0, member.start - minute_of_day(member, at), minute_of_day(member, at) - member.end)
            for member in members
        )

    if decent and delivery.manner is Manner.WAKING:
        # To the minute: half a minute is lost where one is as late as another is early.
        assert worst(delivery.at) <= min(map(worst, decent)) + 1
    elif decent:
        assert delivery.manner is Manner.WORKING


def test_times_without_a_zone_and_empty_groups_are_refused() -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(ValueError, match="aware"):
        delivery_instant([Hours("UTC")], naive, naive)
    with pytest.raises(ValueError, match="after"):
        delivery_instant([Hours("UTC")], NOW, NOW - WEEK)
    with pytest.raises(ValueError, match="nobody"):
        delivery_instant([], NOW, NOW + WEEK)
    with pytest.raises(ValueError, match="nobody"):
        meeting_times([], NOW)


# Meeting times.


def test_three_meetings_are_proposed_on_three_days_at_three_times() -> None:
    everybody = [Hours("Europe/Berlin"), Hours("Europe/London")]
    proposed = meeting_times(everybody, NOW)
    assert proposed.shared
    assert len({at.date() for at in proposed.starts}) == 3
    assert len({at.time() for at in proposed.starts}) == 3
    assert list(proposed.starts) == sorted(proposed.starts)


def test_half_hours_are_those_on_the_clocks_of_most() -> None:
    nepal = [Hours("Asia/Kathmandu"), Hours("Asia/Kathmandu"), Hours("Asia/Kolkata")]
    for at in meeting_times(nepal, NOW).starts:
        assert nepal[0].local(at).minute in (0, 30)


def test_one_narrow_hour_a_day_still_gives_different_days() -> None:
    everybody = [Hours("Europe/Berlin"), Hours("America/Chicago")]
    proposed = meeting_times(everybody, NOW)
    assert proposed.shared
    assert len(proposed.starts) == 3
    assert len({at.date() for at in proposed.starts}) == 3


def test_even_a_short_shared_time_is_used_to_propose_different_times_of_day() -> None:
    proposed = meeting_times([Hours("UTC", 540, 630)], NOW)
    assert {at.strftime("%H:%M") for at in proposed.starts} == {"09:00", "09:30", "10:00"}


def test_one_single_shared_half_hour_is_proposed_once() -> None:
    monday = Hours("UTC", 540, 570, frozenset({0}))
    proposed = meeting_times([monday, Hours("UTC")], NOW, within_days=7)
    assert proposed.shared
    assert [at.strftime("%a %H:%M") for at in proposed.starts] == ["Mon 09:00"]


@pytest.mark.parametrize("after", [NOW, NOW + timedelta(days=4)])
def test_without_shared_hours_the_fairest_alternative_is_named_as_such(after: datetime) -> None:
    everybody = [Hours("America/Chicago"), Hours("Asia/Singapore")]
    proposed = meeting_times(everybody, after)
    assert not proposed.shared
    assert len(proposed.starts) == 3
    for at in proposed.starts:
        assert all(awake(member, at) for member in everybody)
        assert all(member.works_on(member.local(at).date()) for member in everybody)
        early = everybody[1].start - minute_of_day(everybody[1], at)
        late = minute_of_day(everybody[0], at) + 30 - everybody[0].end
        assert early + late <= 180


@settings(deadline=None, max_examples=60)
@given(
    members=groups,
    after=instants,
    count=st.integers(1, 4),
    minutes=st.sampled_from([15, 30, 60]),
)
def test_proposals_keep_their_promises(
    members: list[Hours], after: datetime, count: int, minutes: int
) -> None:
    proposed = meeting_times(members, after, count, minutes)
    starts = proposed.starts
    assert 1 <= len(starts) <= count
    assert list(starts) == sorted(starts)
    length = timedelta(minutes=minutes)
    assert all(later - earlier >= length for earlier, later in pairwise(starts))
    for at in starts:
        assert after + timedelta(hours=20) <= at <= after + timedelta(days=10) - length
        assert any(member.local(at).minute in (0, 30) for member in members)
        if proposed.shared and not any(clocks_change(member, at) for member in members):
            assert all(
                working(member, at) and minute_of_day(member, at) + minutes <= member.end
                for member in members
            )


def test_no_room_between_tomorrow_and_the_last_day_gives_no_times() -> None:
    assert meeting_times([Hours("UTC")], NOW, within_days=0).starts == ()


# Shared minutes.


@pytest.mark.parametrize(
    ("one", "other", "week", "expected"),
    [
        (Hours("Europe/Berlin"), Hours("Europe/Berlin"), date(2026, 11, 25), 480),
        (Hours("Europe/Berlin"), Hours("America/Chicago"), date(2026, 11, 25), 60),
        (Hours("America/Chicago"), Hours("Asia/Singapore"), date(2026, 11, 25), 0),
        # Europe has changed its clocks and America has not: an hour more for a week.
        (Hours("Europe/Berlin"), Hours("America/New_York"), date(2026, 10, 21), 120),
        (Hours("Europe/Berlin"), Hours("America/New_York"), date(2026, 10, 28), 180),
        (Hours("Europe/Berlin"), Hours("America/New_York"), date(2026, 11, 4), 120),
        (Hours("Europe/Berlin"), Hours("America/New_York"), date(2026, 3, 11), 180),
        (Hours("Europe/Berlin"), Hours("America/New_York"), date(2026, 4, 1), 120),
        # Across the date line it is the same hour of another day: four days of five.
        (Hours("Pacific/Kiritimati"), Hours("Pacific/Niue"), date(2026, 11, 25), 336),
        # One's Monday is the other's Sunday, of the week before.
        (
            Hours("Pacific/Kiritimati", days=frozenset({0})),
            Hours("Pacific/Niue", days=frozenset({6})),
            date(2026, 11, 25),
            420,
        ),
        # Somebody who works on Mondays only is measured on Mondays.
        (
            Hours("Europe/Berlin", days=frozenset({0})),
            Hours("Europe/Berlin"),
            date(2026, 11, 25),
            480,
        ),
        (
            Hours("Europe/Berlin", days=frozenset({5, 6})),
            Hours("Europe/Berlin"),
            date(2026, 11, 25),
            0,
        ),
        # A week off.
        (
            Hours("Europe/Berlin", away=((date(2026, 11, 21), date(2026, 11, 30)),)),
            Hours("Europe/Berlin"),
            date(2026, 11, 25),
            0,
        ),
        # Work on the day when the clocks go forward is an hour shorter, measured at night.
        (
            Hours("Europe/Berlin", 60, 300, frozenset({6})),
            Hours("Europe/Berlin", 60, 300, frozenset({6})),
            date(2026, 3, 29),
            180,
        ),
    ],
)
def test_shared_minutes_of_a_working_day(
    one: Hours, other: Hours, week: date, expected: int
) -> None:
    assert shared_minutes(one, other, week) == expected


@settings(deadline=None, max_examples=150)
@given(one=hours(), other=hours(), week=days)
def test_shared_minutes_are_mutual_and_no_more_than_a_day_has(
    one: Hours, other: Hours, week: date
) -> None:
    shared = shared_minutes(one, other, week)
    assert shared == shared_minutes(other, one, week)
    assert shared == shared_minutes(one, other, week - timedelta(days=week.weekday()))
    assert 0 <= shared <= min(one.end - one.start, other.end - other.start)
    if shared:
        monday = local_instant(week - timedelta(days=week.weekday() + 2), 0, "UTC")
        assert any(
            working(one, at) and working(other, at)
            for at in (monday + timedelta(minutes=number) for number in range(11 * 1440))
        )
