"""A workspace as a matching problem."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy.engine import Connection

from bot import matching
from bot.matching import Problem
from bot.rounds import periods, timing
from bot.rounds.people import MINIMUM_MINUTES, reachable
from bot.rounds.timing import Hours
from bot.settings import Settings
from bot.skills import fit, related
from storage import members, rounds, statements
from storage.members import Member
from storage.statements import OFFER, WANT, Entry

_DAYS_A_WEEK = 7


def problem_for(
    tx: Connection,
    workspace_id: str,
    everybody: Mapping[str, Member],
    hours: Mapping[str, Hours],
    period: str,
    settings: Settings,
    now: datetime,
) -> Problem:
    """The workspace as a matching problem; those with `hours` take part.

    Skills go by their ids. What paused members offer is there too, so that whoever wanted it can
    be told why it did not come about.
    """
    waited = rounds.weeks_waited(tx, workspace_id)
    week = periods.monday_of(period)
    entries = [each for each in statements.standing(tx, workspace_id) if each.user_id in everybody]
    offers = [each for each in entries if each.direction == OFFER]
    wants = [each for each in entries if each.direction == WANT and each.user_id in hours]
    # Looked up before the past: an introduction that arrives in between is found twice, not never.
    on_their_way = rounds.busy_pairs(tx, workspace_id)
    history = [
        matching.Meeting(
            past.teacher_id,
            past.learner_id,
            # A clock that was set back must not put a meeting into the future.
            max(0, (now - past.introduced_at).days // _DAYS_A_WEEK),
            past.rating,
        )
        for past in rounds.past_lessons(tx, workspace_id)
    ]
    # An introduction that is on its way counts as a meeting of this week.
    history += [
        matching.Meeting(one, other, 0)
        for one, other in sorted(sorted(pair) for pair in on_their_way)
    ]
    return Problem(
        members=tuple(
            matching.Member(
                user_id,
                team=everybody[user_id].team,
                department=everybody[user_id].department,
                grade=everybody[user_id].grade,
                teach_cap=everybody[user_id].teach_cap,
                waited=waited.get(user_id, 0),
            )
            for user_id in hours
        ),
        offers=tuple(
            matching.Offer(each.user_id, each.skill_id, each.level)
            for each in offers
            if each.user_id in hours
        ),
        wants=_in_order(wants),
        shared=matching.Shared.by_hours(
            {
                user_id: (each, reachable(everybody[user_id], each))
                for user_id, each in hours.items()
            },
            lambda one, other: _meeting_minutes(one, other, week),
        ),
        blocked=members.blocked_pairs(tx, workspace_id),
        history=tuple(history),
        fits=_fits(wants, offers),
        away=frozenset(
            (each.user_id, each.skill_id)
            for each in offers
            if each.user_id not in hours and everybody[each.user_id].paused(now)
        ),
        cooldown_weeks=settings.cooldown_weeks,
        minimum_minutes=MINIMUM_MINUTES,
    )


def _meeting_minutes(one: tuple[Hours, Hours], other: tuple[Hours, Hours], week: date) -> int:
    """Minutes a day in which two members could meet, each given by working and reachable hours.

    Those are their shared working minutes. Where these are too few, two who could still meet a
    little before or after work count as having just enough: people far apart are worth
    introducing, and the message says honestly that no time is easy.
    """
    working = timing.shared_minutes(one[0], other[0], week)
    if working >= MINIMUM_MINUTES:
        return working
    return min(MINIMUM_MINUTES, timing.shared_minutes(one[1], other[1], week))


def _in_order(wants: list[Entry]) -> tuple[matching.Want, ...]:
    """Wants with the learner's own order of priority: as said, the first first."""
    position: dict[str, int] = {}
    ordered = []
    for each in wants:
        place = position.get(each.user_id, 0)
        position[each.user_id] = place + 1
        ordered.append(matching.Want(each.user_id, each.skill_id, each.level, place))
    return tuple(ordered)


def _fits(wants: list[Entry], offers: list[Entry]) -> dict[tuple[str, str], float]:
    """How far the offered skills that are related to a wanted one would help, by skill ids."""
    offered = {each.key: each.skill_id for each in offers}
    keys = frozenset(offered)
    fits = {}
    for want in {each.key: each for each in wants}.values():
        for key in related(want.key, keys) & keys:
            grade = fit(want.key, key).points
            if grade > 0 and offered[key] != want.skill_id:
                fits[want.skill_id, offered[key]] = grade
    return fits
