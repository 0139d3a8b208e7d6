"""Slash commands: /teach, /learn and /potluck. Each answer is seen only by who asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from slack_bolt import Ack, App, BoltContext
from slack_sdk import WebClient

from bot.members import saying
from bot.messages import forms, replies, taking_part
from bot.messages.blocks import Message
from bot.rounds.people import zone_of
from bot.skills import Refused, Said, capture, read_list
from handlers import home
from handlers.house import House, payload, person_of, standing_of, workspace_of
from storage import members
from storage.statements import OFFER, WANT

LONGEST_BREAK_WEEKS = 52

# "/teach I can teach Go": whole sentences are read like posts, all else as a list.
_SENTENCE = re.compile(r"(?:i|we)\b", re.IGNORECASE)

_HELP = frozenset(
    ("help", "?", "hep", "hel", "hlp", "elp", "halp", "helpp", "hellp", "heelp", "hlep", "hepl")
)
"""The word for help, and what becomes of it when a letter slips."""

_PERSON = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^>]*)?>")


@dataclass(frozen=True)
class _Request:
    """What every answer to /potluck may need; `rest` is what was typed after its first word."""

    house: House
    client: WebClient
    workspace_id: str
    user_id: str
    rest: str


def register(app: App, house: House) -> None:
    """Listen to the three commands."""

    @app.command("/teach")
    def teach(ack: Ack, command: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        _skills(house, ack, command, client, context, OFFER)

    @app.command("/learn")
    def learn(ack: Ack, command: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        _skills(house, ack, command, client, context, WANT)

    @app.command("/potluck")
    def potluck(ack: Ack, command: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        workspace_id, user_id = workspace_of(context), person_of(context)
        word, _, rest = (command.get("text") or "").strip().partition(" ")
        answer = _POTLUCK.get(word.lower())
        if answer is None:
            ack(**payload(replies.unknown_subcommand("/potluck", word)))
            return
        ack(**payload(answer(_Request(house, client, workspace_id, user_id, rest.strip()))))
        home.redraw(house, client, workspace_id, user_id)


def _skills(
    house: House,
    ack: Ack,
    command: dict[str, Any],
    client: WebClient,
    context: BoltContext,
    direction: str,
) -> None:
    workspace_id, user_id = workspace_of(context), person_of(context)
    text = (command.get("text") or "").strip()
    word, _, rest = text.partition(" ")
    match word.lower():
        case asked if asked in _HELP and not rest:
            ack(**payload(replies.help_skills(direction)))
        case "list" if not rest:
            ack(**payload(_list(house, workspace_id, user_id)))
        case "remove" | "delete":
            ack(**payload(_remove(house, workspace_id, user_id, direction, rest)))
            home.redraw(house, client, workspace_id, user_id)
        case "" | "edit" if not rest:
            _open_form(house, ack, command, client, workspace_id, user_id)
        case _:
            ack(**payload(_say(house, client, workspace_id, user_id, direction, text)))
            home.redraw(house, client, workspace_id, user_id)


def _open_form(
    house: House,
    ack: Ack,
    command: dict[str, Any],
    client: WebClient,
    workspace_id: str,
    user_id: str,
) -> None:
    admission = house.admit(client, workspace_id, user_id)
    if admission.refusal:
        ack(**payload(admission.refusal))
        return
    with house.database.read() as tx:
        standing = standing_of(tx, workspace_id, user_id)
    client.views_open(
        trigger_id=command["trigger_id"], view=forms.skills(standing, house.clock.now())
    )
    ack()


def _say(
    house: House,
    client: WebClient,
    workspace_id: str,
    user_id: str,
    direction: str,
    text: str,
) -> Message:
    typed, refused = _read(text, direction)
    if not typed:
        return replies.nothing_understood(refused, direction)
    admission = house.admit(client, workspace_id, user_id)
    if admission.refusal:
        return admission.refusal
    with house.database.write() as tx:
        said = saying.say(
            tx,
            workspace_id,
            user_id,
            offers=typed.offers,
            wants=typed.wants,
            source="command",
            now=house.clock.now(),
        )
        house.note(tx, workspace_id, admission)
    if not said.changed and not refused:
        return replies.nothing_changed(said.offers, said.wants)
    return house.noted(said, refused=refused)


def _read(text: str, direction: str) -> tuple[Said, Sequence[Refused]]:
    """What was typed after /teach or /learn, and what of it cannot be a skill."""
    if _SENTENCE.match(text) and (said := capture(text)):
        return said, said.refused
    listed = read_list(text)
    offers, wants = (listed.mentions, ()) if direction == OFFER else ((), listed.mentions)
    return Said(offers, wants), listed.refused


def _remove(house: House, workspace_id: str, user_id: str, direction: str, typed: str) -> Message:
    if not typed.strip():
        return replies.remove_what(direction)
    with house.database.write() as tx:
        found, missing = saying.find_on_list(tx, workspace_id, user_id, direction, typed)
        if not found:
            standing = standing_of(tx, workspace_id, user_id)
            return replies.not_on_list(missing[0] if missing else typed, direction, standing)
        said = saying.say(
            tx, workspace_id, user_id, drops=found, source="command", now=house.clock.now()
        )
    return house.noted(said, missing=missing)


def _list(house: House, workspace_id: str, user_id: str) -> Message:
    with house.database.read() as tx:
        return replies.overview(standing_of(tx, workspace_id, user_id))


def _status(asked: _Request) -> Message:
    now = asked.house.clock.now()
    with asked.house.database.read() as tx:
        member = members.find_present(tx, asked.workspace_id, asked.user_id)
        if member is None:
            return taking_part.not_a_member()
        return taking_part.status(
            standing_of(tx, asked.workspace_id, asked.user_id),
            paused=member.paused(now),
            resume_at=member.resume_at,
            next_round=asked.house.next_round(),
            blocked=members.blocked_by(tx, asked.workspace_id, asked.user_id),
        )


def _pause(asked: _Request) -> Message:
    now = asked.house.clock.now()
    with asked.house.database.write() as tx:
        member = members.find_present(tx, asked.workspace_id, asked.user_id)
        if member is None:
            return taking_part.not_a_member()
        zone = zone_of(member, asked.house.settings.default_zone)
        until = _end_of_break(asked.rest, now, zone) if asked.rest else None
        if asked.rest and until is None:
            return taking_part.not_a_break(asked.rest)
        members.pause(tx, asked.workspace_id, asked.user_id, now, until)
    return taking_part.paused(until)


def _resume(asked: _Request) -> Message:
    with asked.house.database.write() as tx:
        member = members.find_present(tx, asked.workspace_id, asked.user_id)
        if member is None:
            return taking_part.not_a_member()
        members.resume(tx, asked.workspace_id, asked.user_id)
    return taking_part.resumed(asked.house.next_round())


def _leave(asked: _Request) -> Message:
    with asked.house.database.read() as tx:
        member = members.find_present(tx, asked.workspace_id, asked.user_id)
    if member is None:
        return taking_part.not_a_member()
    return taking_part.confirm_leave()


def _block(asked: _Request) -> Message:
    named = _PERSON.fullmatch(asked.rest)
    # Neither Potluck, another bot nor nobody.
    if (
        named is None
        or named[1] == asked.user_id
        or not asked.house.is_person(asked.client, named[1])
    ):
        return taking_part.block_whom("block")
    with asked.house.database.write() as tx:
        member = members.find_present(tx, asked.workspace_id, asked.user_id)
        if member is None:
            return taking_part.not_a_member()
        now = asked.house.clock.now()
        members.block_person(tx, asked.workspace_id, asked.user_id, named[1], now)
    return taking_part.blocked(named[1])


def _unblock(asked: _Request) -> Message:
    named = _PERSON.fullmatch(asked.rest)
    if named is None:
        return taking_part.block_whom("unblock")
    with asked.house.database.write() as tx:
        was_blocked = members.unblock_person(tx, asked.workspace_id, asked.user_id, named[1])
    return taking_part.unblocked(named[1], was_blocked=was_blocked)


def _help(_asked: _Request) -> Message:
    return replies.help_potluck()


def _end_of_break(typed: str, now: datetime, zone: str) -> datetime | None:
    """ "3", "3 weeks" or "2027-01-10" (the morning of that day in `zone`); None for all else."""
    words = typed.lower().removeprefix("until ").removeprefix("for ").strip()
    weeks = re.fullmatch(r"(\d{1,3})(?:\s*(?:w|weeks?))?", words)
    if weeks:
        number = int(weeks[1])
        return now + timedelta(weeks=number) if 1 <= number <= LONGEST_BREAK_WEEKS else None
    try:
        day = date.fromisoformat(words)
    except ValueError:
        return None
    until = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone))
    return until if now < until <= now + timedelta(weeks=LONGEST_BREAK_WEEKS) else None


_POTLUCK: dict[str, Callable[[_Request], Message]] = {
    "": _status,
    "status": _status,
    "list": _status,
    "pause": _pause,
    "resume": _resume,
    "block": _block,
    "unblock": _unblock,
    "leave": _leave,
    "help": _help,
    "?": _help,
}
