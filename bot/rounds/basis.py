"""What a round is drawn from, and whether it still is so when the round is to be stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations

from sqlalchemy.engine import Connection

from bot.matching import Plan, Problem
from bot.rounds.people import hours_of
from bot.rounds.problem import problem_for
from bot.rounds.timing import Hours
from bot.settings import Settings
from storage import members, rounds, statements
from storage.members import Member
from storage.statements import OFFER, WANT

_LATELY = timedelta(days=1)
"""Longer than any draw takes, and shorter than any cool-down but none."""


@dataclass(frozen=True)
class Basis:
    """What a round is drawn from.

    `everybody` are the members who have not left, `hours` the working hours of those who take part.
    """

    everybody: Mapping[str, Member]
    hours: Mapping[str, Hours]
    problem: Problem


def read_basis(
    tx: Connection,
    workspace_id: str,
    everybody: Mapping[str, Member],
    period: str,
    settings: Settings,
    now: datetime,
) -> Basis:
    """Read what the round of a period is drawn from; `everybody` was read already."""
    hours = {
        user_id: hours_of(member, settings.default_zone)
        for user_id, member in everybody.items()
        if _takes_part(member, settings, now)
    }
    problem = problem_for(tx, workspace_id, everybody, hours, period, settings, now)
    return Basis(everybody, hours, problem)


def still_holds(
    tx: Connection, workspace_id: str, basis: Basis, plan: Plan, settings: Settings, now: datetime
) -> bool:
    """Whether a plan is still as good as when its basis was read, at `now` or a little later.

    It is where everybody whom it names takes part with the same hours, room and place in the
    organisation, teachers offer and learners want what they did, and no two of a company have
    blocked each other or were introduced elsewhere. Until the transaction ends it stays so. What
    else has changed is for the next round.
    """
    present = members.hold(tx, workspace_id)
    companies = [each.members for each in plan.introductions]
    named = {person for company in companies for person in company}
    named.update(each.member for each in plan.not_matched)
    for person in named:
        member = present.get(person)
        if member is None or not _takes_part(member, settings, now):
            return False
        if _what_counts(member) != _what_counts(basis.everybody[person]):
            return False
    together = {frozenset(pair) for company in companies for pair in combinations(company, 2)}
    if together & members.blocked_pairs(tx, workspace_id):
        return False
    lessons = [lesson for each in plan.introductions for lesson in each.lessons]
    taught = {frozenset((each.teacher, each.learner)) for each in lessons}
    if settings.cooldown_weeks and taught & rounds.busy_pairs(tx, workspace_id, now - _LATELY):
        return False
    needed = {(each.teacher, OFFER, each.skill) for each in lessons}
    needed |= {(each.learner, WANT, each.wanted) for each in lessons}
    return needed <= statements.said_by_all(tx, workspace_id)


def _takes_part(member: Member, settings: Settings, now: datetime) -> bool:
    return member.takes_part(now) and member.may_be_introduced(allow_guests=settings.allow_guests)


def _what_counts(member: Member) -> tuple[object, ...]:
    """What a round looks at in a member who takes part."""
    return (
        member.zone,
        member.hours_start,
        member.hours_end,
        member.working_days,
        member.teach_cap,
        member.team,
        member.department,
        member.grade,
    )
