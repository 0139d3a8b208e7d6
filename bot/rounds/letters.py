"""What a delivery contains when its moment comes, and what follows once it has arrived.

Every kind of delivery has the same shape: `compose` looks at the facts as they are now and gives a
`Letter`, or says why none should be sent any more; `arrived` is called in the transaction that
records the arrival. Nothing here talks to Slack.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.engine import Connection

from bot.matching import LeftOut, Why
from bot.messages import introductions as introduction_messages
from bot.messages.blocks import Message
from bot.messages.facts import Encounter, Teaching
from bot.rounds import ids, timing
from bot.rounds.people import hours_of, person_of
from bot.settings import Settings
from storage import deliveries, introductions, members, rounds, statements
from storage.deliveries import Delivery
from storage.introductions import Introduction
from storage.members import Member

FRESH_FOR = timedelta(hours=3)
"""Proposed times closer than this to the moment of delivery are proposed anew."""

LATE = timedelta(hours=1)
"""A delivery later than this is sent at the next decent hour, not at whatever hour it is."""

REDELIVERY_WINDOW = timedelta(days=6)
"""How far away that hour may be."""

FOLLOW_UP_AFTER = timedelta(hours=2)
"""How long after an agreed meeting somebody is asked whether it took place."""


@dataclass(frozen=True)
class Letter:
    """A message and the one to eight user ids that share the conversation it goes to."""

    to: tuple[str, ...]
    message: Message


@dataclass(frozen=True)
class NoLetter:
    """Why a delivery is not wanted any more; for the operator, never for members."""

    why: str


@dataclass(frozen=True)
class Later:
    """A delivery that comes too late to be sent at this hour; when it should be instead."""

    at: datetime


def compose(
    tx: Connection, delivery: Delivery, settings: Settings, now: datetime
) -> Letter | NoLetter | Later:
    """What to send for this delivery now; refreshes what has gone stale since it was planned.

    A delivery that was held up for long (nobody ran Potluck, Slack was away) waits for the next
    decent hour of its readers, unless it answers what one of them has just done.
    """
    letter = _KINDS[delivery.kind](tx, delivery, settings, now)
    if isinstance(letter, NoLetter) or delivery.kind == "agreed" or now - delivery.due_at < LATE:
        return letter
    readers = members.find_all(tx, delivery.workspace_id, list(letter.to)).values()
    hours = [hours_of(member, settings.default_zone) for member in readers]
    at = timing.delivery_instant(hours, now, now + REDELIVERY_WINDOW).at
    return Later(at) if at > now else letter


def arrived(tx: Connection, delivery: Delivery, settings: Settings, now: datetime) -> None:
    """What follows from the arrival of a delivery (its channel and ts are set)."""
    if delivery.kind == "introduction" and delivery.introduction_id and delivery.channel:
        introductions.mark_introduced(
            tx,
            delivery.workspace_id,
            delivery.introduction_id,
            delivery.channel,
            delivery.ts or "",
            now,
        )
        found = introductions.find(tx, delivery.workspace_id, delivery.introduction_id)
        if found is not None:
            after = max([now, *found.times]) + FOLLOW_UP_AFTER
            plan_follow_up(tx, delivery.workspace_id, found, after, settings)


def undeliverable(tx: Connection, delivery: Delivery) -> None:
    """What follows where Slack will not take a delivery: its people go back into the pool."""
    if delivery.kind in {"introduction", "advance_notice"} and delivery.introduction_id:
        introductions.cancel(tx, delivery.workspace_id, delivery.introduction_id)
        deliveries.cancel_for_introduction(
            tx, delivery.workspace_id, delivery.introduction_id, "a message could not be delivered"
        )


def plan_follow_up(
    tx: Connection,
    workspace_id: str,
    introduction: Introduction,
    after: datetime,
    settings: Settings,
) -> None:
    """Ask whether they met, at the first decent moment for all of them after an instant."""
    people = members.find_all(tx, workspace_id, list(introduction.people))
    hours = [hours_of(member, settings.default_zone) for member in people.values()]
    due = timing.delivery_instant(hours, after, after + timedelta(days=7)).at
    delivery_id = ids.message_id(introduction.id, "follow_up")
    if not deliveries.plan(
        tx, workspace_id, delivery_id, "follow_up", due, introduction_id=introduction.id
    ):
        deliveries.reschedule(tx, workspace_id, introduction.id, "follow_up", due)


def encounter_of(
    introduction: Introduction, people: Mapping[str, Member], settings: Settings
) -> Encounter:
    """An introduction as its people read it."""
    suits = {
        time: tuple(each.user_id for each in introduction.participants if time in each.suits)
        for time in introduction.times
    }
    declined = [each.user_id for each in introduction.participants if each.declined_at]
    return Encounter(
        id=introduction.id,
        people=tuple(
            person_of(people[user_id], settings.default_zone) for user_id in introduction.people
        ),
        lessons=tuple(
            Teaching(each.teacher_id, each.learner_id, each.skill, each.wanted, Why(**each.why))
            for each in introduction.lessons
        ),
        icebreaker=introduction.icebreaker,
        times=introduction.times,
        times_shared=introduction.times_shared,
        suits={time: who for time, who in suits.items() if who},
        meets_at=introduction.meets_at,
        declined_by=declined[0] if declined else None,
        called_off=introduction.state == "cancelled",
    )


def _planned(
    tx: Connection, delivery: Delivery, settings: Settings, now: datetime
) -> tuple[Introduction, Encounter] | NoLetter:
    """The introduction of a delivery, if everybody in it can still be introduced."""
    if delivery.introduction_id is None:
        return NoLetter("it belongs to no introduction")
    found = introductions.find(tx, delivery.workspace_id, delivery.introduction_id)
    if found is None or found.state != "planned":
        return NoLetter("the introduction was called off")
    people = members.find_all(tx, delivery.workspace_id, list(found.people))
    gone = [
        person
        for person in found.people
        if person not in people or not people[person].takes_part(now)
    ]
    blocked = members.blocked_pairs(tx, delivery.workspace_id)
    apart = any(pair <= set(found.people) for pair in blocked)
    if gone or apart:
        why = "a participant is not taking part any more"
        introductions.cancel(tx, delivery.workspace_id, found.id)
        deliveries.cancel_for_introduction(tx, delivery.workspace_id, found.id, why)
        return NoLetter(why)
    if any(time < now + FRESH_FOR for time in found.times):
        hours = [hours_of(member, settings.default_zone) for member in people.values()]
        anew = timing.meeting_times(hours, now)
        introductions.propose(tx, delivery.workspace_id, found.id, anew.starts, shared=anew.shared)
        found = introductions.find(tx, delivery.workspace_id, found.id) or found
    return found, encounter_of(found, people, settings)


def _introduction(
    tx: Connection, delivery: Delivery, settings: Settings, now: datetime
) -> Letter | NoLetter:
    planned = _planned(tx, delivery, settings, now)
    if isinstance(planned, NoLetter):
        return planned
    introduction, encounter = planned
    return Letter(introduction.people, introduction_messages.introduction(encounter))


def _advance_notice(
    tx: Connection, delivery: Delivery, settings: Settings, now: datetime
) -> Letter | NoLetter:
    planned = _planned(tx, delivery, settings, now)
    if isinstance(planned, NoLetter):
        return planned
    reader = delivery.user_id or ""
    return Letter((reader,), introduction_messages.advance_notice(planned[1], reader))


def _nobody_found(
    tx: Connection, delivery: Delivery, _settings: Settings, now: datetime
) -> Letter | NoLetter:
    user_id = delivery.user_id or ""
    member = members.find(tx, delivery.workspace_id, user_id)
    if member is None or not member.takes_part(now):
        return NoLetter("the member is not taking part any more")
    told = rounds.left_out_of(tx, delivery.workspace_id, delivery.round_id or "", user_id)
    if told is None:
        return NoLetter("the round does not know them")
    reason, skill_id = told
    about = [e for e in statements.standing(tx, delivery.workspace_id) if e.skill_id == skill_id]
    wanted = [e.skill for e in about if e.direction == statements.WANT and e.user_id == user_id]
    if not wanted:
        return NoLetter("the member does not want it any more")
    teachers = {e.user_id for e in about if e.direction == statements.OFFER} - {user_id}
    return Letter(
        (user_id,),
        introduction_messages.nobody_found(LeftOut(reason), wanted[0], len(teachers)),
    )


def _under_way(
    tx: Connection, delivery: Delivery, settings: Settings
) -> tuple[Introduction, Encounter, Mapping[str, Member]] | NoLetter:
    """The introduction of a delivery, if it was introduced and has not ended."""
    if delivery.introduction_id is None:
        return NoLetter("it belongs to no introduction")
    found = introductions.find(tx, delivery.workspace_id, delivery.introduction_id)
    if found is None or found.state != "introduced":
        return NoLetter("the introduction has ended")
    people = members.find_all(tx, delivery.workspace_id, list(found.people))
    return found, encounter_of(found, people, settings), people


def _agreed(
    tx: Connection, delivery: Delivery, settings: Settings, now: datetime
) -> Letter | NoLetter:
    under_way = _under_way(tx, delivery, settings)
    if isinstance(under_way, NoLetter):
        return under_way
    introduction, encounter, _ = under_way
    if encounter.meets_at is None or encounter.meets_at < now:
        return NoLetter("no time is agreed any more")
    return Letter(introduction.people, introduction_messages.agreed(encounter))


def _follow_up(
    tx: Connection, delivery: Delivery, settings: Settings, _now: datetime
) -> Letter | NoLetter:
    under_way = _under_way(tx, delivery, settings)
    if isinstance(under_way, NoLetter):
        return under_way
    introduction, encounter, people = under_way
    if any(each.outcome for each in introduction.participants):
        return NoLetter("they said already whether they met")
    if any(people[person].left_at is not None for person in introduction.people):
        return NoLetter("a participant left")
    asked = [person for person in introduction.people if people[person].follow_ups]
    if not asked:
        return NoLetter("nobody in it wants to be asked")
    return Letter(introduction.people, introduction_messages.follow_up(encounter, asked))


_KINDS: dict[str, Callable[[Connection, Delivery, Settings, datetime], Letter | NoLetter]] = {
    "introduction": _introduction,
    "advance_notice": _advance_notice,
    "nobody_found": _nobody_found,
    "agreed": _agreed,
    "follow_up": _follow_up,
}
