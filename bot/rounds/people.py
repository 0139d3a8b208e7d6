"""Members as a round sees them: their working hours and names."""

from __future__ import annotations

from dataclasses import replace

from bot.messages.facts import Person
from bot.rounds import timing
from bot.rounds.timing import Hours
from storage.members import Member

START, END, DAYS = 9 * 60, 17 * 60, "01234"
"""Working hours and days of members who chose none: 09:00 to 17:00, Monday to Friday."""

MINIMUM_MINUTES = 30
"""Two people who could meet for less than this a day are not introduced."""

STRETCH = 2 * 60
"""Minutes before and after the default hours in which people can still be asked to meet."""


def hours_of(member: Member, default_zone: str) -> Hours:
    """When a member works, in their own zone, or in the default one where Slack gives none."""
    return Hours(
        zone=zone_of(member, default_zone),
        start=START if member.hours_start is None else member.hours_start,
        end=END if member.hours_end is None else member.hours_end,
        days=frozenset(int(day) for day in member.working_days or DAYS),
    )


def reachable(member: Member, hours: Hours) -> Hours:
    """The hours in which a member may be expected to meet somebody far away.

    Whoever chose their hours means them. Of the others nobody knows when they really work, so they
    are taken to be reachable up to two hours before and after: enough for Austin and Singapore.
    """
    if member.hours_start is not None:
        return hours
    return replace(hours, start=hours.start - STRETCH, end=hours.end + STRETCH)


def zone_of(member: Member, default_zone: str) -> str:
    """A valid time zone for a member."""
    return timing.zone_or_default(member.zone, default_zone)


def person_of(member: Member, default_zone: str) -> Person:
    """A member as messages name them."""
    return Person(member.user_id, member.name or "Somebody", zone_of(member, default_zone))
