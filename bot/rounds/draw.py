"""Drawing a round: who takes part, who meets whom, and every message that follows from it."""

from __future__ import annotations

import hashlib
import logging
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.engine import Connection

from bot import matching
from bot.matching import LeftOut, Problem
from bot.rounds import ids, periods, timing
from bot.rounds.people import MINIMUM_MINUTES, hours_of, reachable
from bot.rounds.timing import Hours, Manner
from bot.settings import Settings
from bot.skills import fit, related
from storage import members, rounds, statements, workspaces
from storage.database import Database
from storage.members import Member
from storage.rounds import NewDelivery, NewIntroduction, NewLeftOut, NewLesson
from storage.statements import OFFER, WANT, Entry

log = logging.getLogger(__name__)

DELIVERY_WINDOW = timedelta(days=6)
"""How far after its draw a round's introductions are delivered at the latest."""

CONSOLATION_EVERY = timedelta(days=28)
"""Nobody is told more often than this that nobody was found."""

_DAYS_A_WEEK = 7

# Reasons that somebody who wants to learn is told; the others concern nobody's waiting.
_WORTH_SAYING = frozenset(
    {
        LeftOut.TEACHERS_TAKEN,
        LeftOut.NO_SHARED_HOURS,
        LeftOut.MET_RECENTLY,
        LeftOut.TEACHERS_AWAY,
        LeftOut.NOT_POSSIBLE,
        LeftOut.NOBODY_TEACHES,
    }
)


@dataclass(frozen=True)
class Drawn:
    """A round that was drawn, in numbers; `value` and `upper_bound` are points."""

    workspace_id: str
    period: str
    members: int
    introductions: int
    left_out: int
    value: int
    upper_bound: int


def draw_due(database: Database, settings: Settings, now: datetime) -> list[Drawn]:
    """Draw every round whose time has come, in all workspaces that are served."""
    period = periods.due_period(now)
    if period is None:
        return []
    due_since = periods.draw_instant(period)
    with database.read() as tx:
        waiting = [
            workspace.id
            for workspace in workspaces.served(tx)
            # A workspace that joined during the week has its first round at the next one.
            if workspace.joined_at <= due_since
            and rounds.find_by_period(tx, workspace.id, period) is None
        ]
    drawn = []
    for workspace_id in waiting:
        try:
            drawn.append(draw(database, workspace_id, period, settings, now))
        except Exception:
            # Nothing of it is stored, and the next tick tries again; the others must not wait.
            log.exception("round %s of %s could not be drawn", period, workspace_id)
    return [each for each in drawn if each is not None]


def draw(
    database: Database, workspace_id: str, period: str, settings: Settings, now: datetime
) -> Drawn | None:
    """Draw one round; None where it was drawn already, whoever did it.

    The round, its introductions and its deliveries are written in one transaction, and their ids
    follow from the round's: drawn twice or interrupted anywhere, it is there once or not at all.
    """
    round_id = ids.round_id(workspace_id, period)
    seed = int.from_bytes(hashlib.sha256(round_id.encode()).digest()[:6], "big")
    with database.write() as tx:
        if not rounds.begin(tx, workspace_id, round_id, period, seed, now):
            return None
        everybody = members.who_have_not_left(tx, workspace_id)
        taking_part = {
            user_id: member
            for user_id, member in everybody.items()
            if member.takes_part(now)
            and member.may_be_introduced(allow_guests=settings.allow_guests)
        }
        hours = {
            user_id: hours_of(member, settings.default_zone)
            for user_id, member in taking_part.items()
        }
        problem = problem_for(tx, workspace_id, everybody, hours, period, settings, now)
        plan = matching.draw(problem, seed)
        new_introductions = [
            _introduction(round_id, number, each, hours, seed, now)
            for number, each in enumerate(plan.introductions)
        ]
        consoled = rounds.consoled_since(tx, workspace_id, now - CONSOLATION_EVERY)
        left_outs = [
            _left_out(round_id, each, hours[each.member], consoled, now)
            for each in plan.not_matched
        ]
        rounds.finish(
            tx,
            workspace_id,
            round_id,
            members=len(taking_part),
            value=plan.value,
            upper_bound=plan.upper_bound,
            digest=plan.digest,
            problem=zlib.compress(problem.to_json().encode()),
            introductions=new_introductions,
            left_outs=left_outs,
        )
    drawn = Drawn(
        workspace_id,
        period,
        len(taking_part),
        len(new_introductions),
        len(left_outs),
        plan.value,
        plan.upper_bound,
    )
    log.info(
        "drew round %s of %s: %d members, %d introductions, %d of at most %d points",
        period,
        workspace_id,
        drawn.members,
        drawn.introductions,
        drawn.value,
        drawn.upper_bound,
    )
    return drawn


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
        for one, other in sorted(sorted(pair) for pair in rounds.busy_pairs(tx, workspace_id))
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


def _introduction(
    round_id: str,
    number: int,
    planned: matching.Introduction,
    hours: Mapping[str, Hours],
    seed: int,
    now: datetime,
) -> NewIntroduction:
    introduction_id = ids.introduction_id(round_id, number)
    people = [hours[person] for person in planned.members]
    delivery = timing.delivery_instant(people, now, now + DELIVERY_WINDOW)
    times = timing.meeting_times(people, delivery.at)
    message_id = ids.message_id(introduction_id, "introduction")
    deliveries = [NewDelivery(message_id, "introduction", delivery.at)]
    if delivery.manner is Manner.APART:
        deliveries += [
            NewDelivery(
                ids.message_id(introduction_id, f"advance_notice {person}"),
                "advance_notice",
                at,
                user_id=person,
            )
            for person, at in zip(planned.members, delivery.each, strict=True)
        ]
    return NewIntroduction(
        id=introduction_id,
        kind=str(planned.kind),
        icebreaker=(seed + number) % 1_000_003,
        times=list(times.starts),
        times_shared=times.shared,
        lessons=[
            NewLesson(
                each.teacher,
                each.learner,
                each.skill,
                each.wanted,
                each.points.total,
                each.why.to_json(),
            )
            for each in planned.lessons
        ],
        deliveries=deliveries,
    )


def _left_out(
    round_id: str,
    each: matching.NotMatched,
    hours: Hours,
    consoled: set[str],
    now: datetime,
) -> NewLeftOut:
    delivery = None
    if each.reason in _WORTH_SAYING and not each.introduced and each.member not in consoled:
        delivery = NewDelivery(
            ids.message_id(round_id, f"nobody_found {each.member}"),
            "nobody_found",
            timing.delivery_instant([hours], now, now + DELIVERY_WINDOW).at,
            user_id=each.member,
        )
    return NewLeftOut(each.member, str(each.reason), each.skill, each.teacher_available, delivery)
