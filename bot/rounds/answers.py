"""What people answer to an introduction, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy.engine import Connection

from bot.messages import introductions as introduction_messages
from bot.messages.blocks import Message
from bot.rounds import ids, letters
from bot.settings import Settings
from storage import deliveries, introductions, members
from storage.introductions import Introduction

MOST_TIMES = 6
"""Proposed times in one introduction; another suggestion replaces the oldest that suits nobody."""


class NotAnswered(Enum):
    """Why an answer changed nothing."""

    ENDED = "the introduction has ended"
    NOT_YOURS = "somebody else's introduction"
    IN_THE_PAST = "the suggested time is not to come"


@dataclass(frozen=True)
class Redrawn:
    """The message of an introduction as it reads after an answer, and where it is."""

    channel: str
    ts: str
    message: Message


def toggle_time(
    tx: Connection,
    workspace_id: str,
    introduction_id: str,
    user_id: str,
    time: datetime,
    settings: Settings,
    now: datetime,
) -> Redrawn | NotAnswered:
    """A member says that a proposed time suits them, or takes that back.

    When a time suits everybody it is agreed: a message says so, and the follow-up moves after it.
    """
    found = _open(tx, workspace_id, introduction_id, user_id)
    if isinstance(found, NotAnswered):
        return found
    side = found.side(user_id)
    suits = set(side.suits) if side else set()
    if time not in found.times or time < now:
        return NotAnswered.IN_THE_PAST
    introductions.set_suits(tx, workspace_id, introduction_id, user_id, suits ^ {time})
    return _settle(tx, workspace_id, introduction_id, settings, now)


def suggest_time(
    tx: Connection,
    workspace_id: str,
    introduction_id: str,
    user_id: str,
    time: datetime,
    settings: Settings,
    now: datetime,
) -> Redrawn | NotAnswered:
    """A member proposes a time of their own, which suits them, of course."""
    found = _open(tx, workspace_id, introduction_id, user_id)
    if isinstance(found, NotAnswered):
        return found
    if time <= now:
        return NotAnswered.IN_THE_PAST
    # What has passed makes room, or a time long gone would suit everybody for ever.
    times = [each for each in found.times if each >= now]
    if time not in times:
        wanted = {each for side in found.participants for each in side.suits}
        unwanted = [each for each in times if each not in wanted]
        if len(times) >= MOST_TIMES:
            times.remove((unwanted or times)[0])
        times = sorted([*times, time])
        introductions.propose(tx, workspace_id, introduction_id, times, shared=found.times_shared)
    side = found.side(user_id)
    suits = {*(side.suits if side else ()), time} & set(times)
    introductions.set_suits(tx, workspace_id, introduction_id, user_id, suits)
    return _settle(tx, workspace_id, introduction_id, settings, now)


def decline(
    tx: Connection,
    workspace_id: str,
    introduction_id: str,
    user_id: str,
    settings: Settings,
    now: datetime,
) -> Redrawn | NotAnswered:
    """A member says "not now": the introduction ends for everybody in it."""
    found = _open(tx, workspace_id, introduction_id, user_id)
    if isinstance(found, NotAnswered):
        return found
    introductions.decline(tx, workspace_id, introduction_id, user_id, now)
    deliveries.cancel_for_introduction(tx, workspace_id, introduction_id, "declined")
    return redraw(tx, workspace_id, introduction_id, settings)


def block_others(
    tx: Connection, workspace_id: str, introduction_id: str, user_id: str, now: datetime
) -> bool:
    """Never introduce this member to the others of an introduction again; False if not theirs."""
    found = _theirs(tx, workspace_id, introduction_id, user_id)
    if isinstance(found, NotAnswered):
        return False
    for other in found.people:
        if other != user_id:
            members.block_person(tx, workspace_id, user_id, other, now)
    return True


def tell_outcome(
    tx: Connection,
    workspace_id: str,
    introduction_id: str,
    user_id: str,
    *,
    met: bool,
    now: datetime,
) -> bool:
    """A member says whether they met; False if the introduction is not theirs."""
    found = _theirs(tx, workspace_id, introduction_id, user_id)
    if isinstance(found, NotAnswered):
        return False
    introductions.note_outcome(
        tx, workspace_id, introduction_id, user_id, "met" if met else "not_met", now
    )
    return True


def rate(
    tx: Connection,
    workspace_id: str,
    introduction_id: str,
    user_id: str,
    rating: int | None,
    note: str | None,
) -> None:
    """What a member thought of a meeting."""
    introductions.note_rating(tx, workspace_id, introduction_id, user_id, rating, note)


def redraw(
    tx: Connection, workspace_id: str, introduction_id: str, settings: Settings
) -> Redrawn | NotAnswered:
    """The message of an introduction as it reads now."""
    found = introductions.find(tx, workspace_id, introduction_id)
    if found is None or found.channel is None or found.ts is None:
        return NotAnswered.ENDED
    people = members.find_all(tx, workspace_id, list(found.people))
    encounter = letters.encounter_of(found, people, settings)
    return Redrawn(found.channel, found.ts, introduction_messages.introduction(encounter))


def _theirs(
    tx: Connection, workspace_id: str, introduction_id: str, user_id: str
) -> Introduction | NotAnswered:
    """An introduction in which the member takes part, ended or not."""
    found = introductions.find(tx, workspace_id, introduction_id)
    if found is None:
        return NotAnswered.ENDED
    return found if found.side(user_id) else NotAnswered.NOT_YOURS


def _open(
    tx: Connection, workspace_id: str, introduction_id: str, user_id: str
) -> Introduction | NotAnswered:
    """The same, if it is still to be answered."""
    found = _theirs(tx, workspace_id, introduction_id, user_id)
    if isinstance(found, NotAnswered) or found.state == "introduced":
        return found
    return NotAnswered.ENDED


def _settle(
    tx: Connection, workspace_id: str, introduction_id: str, settings: Settings, now: datetime
) -> Redrawn | NotAnswered:
    """Agree on the first time to come that suits everybody, if that changed, and redraw.

    A meeting that lies behind them is no obstacle to another one: it may not have taken place.
    """
    found = introductions.find(tx, workspace_id, introduction_id)
    if found is None:
        return NotAnswered.ENDED
    suits_all = [
        time
        for time in found.times
        if time >= now and all(time in side.suits for side in found.participants)
    ]
    meets_at = suits_all[0] if suits_all else None
    if meets_at != found.meets_at:
        introductions.agree(tx, workspace_id, introduction_id, meets_at)
        if meets_at is not None:
            deliveries.plan(
                tx,
                workspace_id,
                ids.message_id(introduction_id, f"agreed {meets_at.isoformat()}"),
                "agreed",
                now,
                introduction_id=introduction_id,
            )
            letters.plan_follow_up(
                tx, workspace_id, found, meets_at + letters.FOLLOW_UP_AFTER, settings
            )
    return redraw(tx, workspace_id, introduction_id, settings)
