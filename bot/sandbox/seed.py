"""The workspaces that the sandbox begins with.

"demo" is read from demo.toml: some thirty people with a few weeks of conversation behind them.
"empty" has three people who have said nothing yet: Ana owns the place, Ben and Chi work in it.
"""

from __future__ import annotations

import secrets
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.sandbox import typed
from bot.sandbox.conversations import SLACKBOT
from bot.sandbox.manifest import Manifest
from bot.sandbox.state import Conversation, Installation, Json, Message, Person, Team, World

DEMO = Path(__file__).with_name("demo.toml")
ROLES: dict[str, Json] = {
    "owner": {"is_owner": True},
    "admin": {"is_admin": True},
    "bot": {"is_bot": True},
    "deactivated": {"deleted": True},
    "single-channel guest": {"is_restricted": True, "is_ultra_restricted": True},
    "multi-channel guest": {"is_restricted": True},
    "no time zone": {"tz": None},
}


def build(world: World, manifest: Manifest, seed: str, now: float) -> Team:
    """Add a workspace to `world`, with the app installed: "demo" or "empty". At time `now`."""
    if seed == "demo":
        return _demo(world, manifest, now)
    if seed == "empty":
        return _empty(world, manifest, now)
    raise ValueError(f"there is no seed called {seed!r}: use demo or empty")


def live_talk() -> list[tuple[str, str, str]]:
    """What is said in the demo once the app listens: (channel, handle, text) in order."""
    data = tomllib.loads(DEMO.read_text(encoding="utf-8"))
    return [
        (talk["channel"], handle, text)
        for talk in data["talk"]
        if talk.get("live")
        for _, _, handle, text in talk["lines"]
    ]


def new_team(world: World, manifest: Manifest, name: str, domain: str, now: float) -> Team:
    """A workspace with the app, Slackbot, and nobody else."""
    bot = Person(
        id=world.new_id("U"),
        name=manifest.bot_name.lower(),
        real_name=manifest.bot_name,
        tz="America/Los_Angeles",
        is_bot=True,
        bot_id=world.new_id("B"),
        updated=now,
    )
    slackbot = Person(SLACKBOT, "slackbot", "Slackbot", tz="America/Los_Angeles", updated=now)
    token = f"xoxb-{secrets.randbelow(10**12):012d}-{secrets.token_hex(16)}"
    team = Team(
        id=world.new_id("T"),
        name=name,
        domain=domain,
        app=Installation(bot.id, str(bot.bot_id), token, list(manifest.scopes)),
        people={bot.id: bot, slackbot.id: slackbot},
    )
    world.teams[team.id] = team
    return team


def new_person(
    world: World, team: Team, name: str, real_name: str, now: float, **rest: Any
) -> Person:
    """Somebody new in a workspace; `rest` as in `Person`."""
    person = Person(world.new_id("U"), name, real_name, updated=now, **rest)
    for label in person.profile:
        team.profile_fields.setdefault(label, world.new_id("Xf"))
    if person.is_bot and not person.bot_id:
        person.bot_id = world.new_id("B")
    team.people[person.id] = person
    return person


def new_channel(
    world: World, team: Team, name: str, members: list[str], now: float, **rest: Any
) -> Conversation:
    """A channel without messages; `rest` as in `Conversation`."""
    creator = members[0] if members else SLACKBOT
    where = Conversation(
        world.new_id("C"), "channel", name, creator, now, members=list(members), **rest
    )
    team.conversations[where.id] = where
    return where


def _empty(world: World, manifest: Manifest, now: float) -> Team:
    number = len(world.teams)
    suffix = f"-{number + 1}" if number else ""
    team = new_team(world, manifest, f"Small Team{suffix}", f"small-team{suffix}", now)
    ana = new_person(
        world, team, "ana", "Ana Ferreira", now, tz="Europe/Lisbon", is_owner=True, is_admin=True
    )
    ben = new_person(world, team, "ben", "Ben Adler", now, tz="Europe/Berlin")
    chi = new_person(world, team, "chi", "Chi Nguyen", now, tz="Europe/London")
    people = [ana.id, ben.id, chi.id]
    new_channel(world, team, "general", people, now, is_general=True)
    new_channel(world, team, "skill-swap", [*people, team.app.bot_user_id], now)
    return team


def _demo(world: World, manifest: Manifest, now: float) -> Team:
    data = tomllib.loads(DEMO.read_text(encoding="utf-8"))
    founded = now - 400 * 86_400
    team = new_team(world, manifest, data["name"], data["domain"], founded)
    for label in data["profile_fields"]:
        team.profile_fields[label] = world.new_id("Xf")
    handles: dict[str, Person] = {}
    for one in data["people"]:
        about: Json = {"tz": one.get("tz", "America/Los_Angeles")}
        for role in one.get("is", []):
            about |= ROLES[role]
        handles[one["handle"]] = new_person(
            world,
            team,
            one["handle"],
            one["name"],
            founded,
            title=one.get("title", ""),
            profile=one.get("profile", {}),
            **about,
        )
    for channel in data["channels"]:
        _channel(world, team, channel, handles, founded)
    for talk in data["talk"]:
        where = team.channel(talk["channel"])
        if where is None:
            raise ValueError(f"demo.toml: nobody has made a channel #{talk['channel']}")
        if not talk.get("live"):
            _talk(world, team, where, talk["lines"], handles, now)
    team.last_ts = int(now * 1_000_000) - 1
    return team


def _channel(
    world: World, team: Team, channel: Json, handles: dict[str, Person], founded: float
) -> None:
    names = channel["members"]
    if names == "everybody":
        names = [n for n, p in handles.items() if not (p.is_restricted or p.is_bot or p.deleted)]
    members = [handles[name].id for name in names]
    if channel.get("app"):
        members.append(team.app.bot_user_id)
    new_channel(
        world,
        team,
        channel["name"],
        members,
        founded,
        is_private=channel.get("private", False),
        is_general=channel["name"] == "general",
        topic=channel["topic"],
    )


def _talk(
    world: World,
    team: Team,
    where: Conversation,
    lines: list[Any],
    handles: dict[str, Person],
    now: float,
) -> None:
    root = ""
    for days, clock, handle, text in lines:
        person = handles[handle]
        reply = text.startswith("> ")
        at = _local(now, days, clock, person.tz or "UTC")
        micro = int(at * 1_000_000) + len(where.messages)
        last = int(float(where.messages[-1].ts) * 1_000_000) if where.messages else 0
        micro = max(micro, last + 60_000_000 if micro <= last else micro)
        ts = f"{micro // 1_000_000}.{micro % 1_000_000:06d}"
        where.messages.append(
            Message(
                ts=ts,
                user=person.id,
                text=typed.encode(team, text.removeprefix("> ")),
                bot_id=person.bot_id,
                subtype="bot_message" if person.is_bot else None,
                thread_ts=root if reply else None,
                client_msg_id=None if person.is_bot else world.new_id("M").lower(),
            )
        )
        if not reply:
            root = ts
    for member in where.members:
        where.last_read[member] = where.messages[-1].ts


def _local(now: float, working_days: int, clock: str, zone: str) -> float:
    """`clock` (HH:MM) in `zone`, so many working days before `now`; never after it."""
    day = datetime.fromtimestamp(now, UTC).astimezone(ZoneInfo(zone))
    left = working_days
    while left:
        day -= timedelta(days=1)
        left -= day.weekday() < 5
    hour, minute = map(int, clock.split(":"))
    at = day.replace(hour=hour, minute=minute, second=0, microsecond=0).timestamp()
    return min(at, now - 3600)
