"""Everything the sandbox knows, as plain dataclasses, and how it is kept in a JSON file.

A `World` holds workspaces (`Team`); a team holds people, conversations with their messages, the
notes that only one person sees, Home tabs and open modals. Nothing here knows about HTTP.
"""

from __future__ import annotations

import json
import os
import secrets
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

Json = dict[str, Any]

VERSION = 1
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass
class Person:
    """Somebody in a workspace: a member, a guest, a bot, or somebody who left (`deleted`)."""

    id: str
    name: str
    real_name: str
    title: str = ""
    tz: str | None = "Etc/UTC"
    locale: str = "en-US"
    is_admin: bool = False
    is_owner: bool = False
    is_bot: bool = False
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    deleted: bool = False
    bot_id: str | None = None
    profile: dict[str, str] = field(default_factory=dict)
    """Custom profile fields, by their label ("Team", "Level", ...)."""
    updated: float = 0.0
    home: str = ""
    """The id of the company that somebody in a shared channel comes from; "" for our own."""


@dataclass
class Message:
    """A message in a conversation. `ts` is its identity there, as in Slack."""

    ts: str
    user: str
    text: str = ""
    blocks: list[Json] | None = None
    bot_id: str | None = None
    app_id: str | None = None
    subtype: str | None = None
    thread_ts: str | None = None
    client_msg_id: str | None = None
    metadata: Json | None = None
    reactions: list[Json] = field(default_factory=list)
    edited: Json | None = None
    extra: Json = field(default_factory=dict)
    """Further fields of a subtype, such as `inviter` of a channel_join."""
    ephemeral_to: str | None = None


@dataclass
class Conversation:
    """A channel (`kind` "channel"), a direct message ("im") or a group one ("mpim")."""

    id: str
    kind: str
    name: str
    creator: str
    created: float
    is_private: bool = False
    is_general: bool = False
    is_archived: bool = False
    is_shared: bool = False
    """Shared with another company (Slack Connect)."""
    topic: str = ""
    purpose: str = ""
    members: list[str] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)
    """Ephemeral messages: never in the history, each for one person."""
    last_read: dict[str, str] = field(default_factory=dict)

    def message(self, ts: str) -> Message | None:
        """The message with this `ts`, or None."""
        return next((one for one in reversed(self.messages) if one.ts == ts), None)

    def note(self, ts: str, to: str) -> Message | None:
        """The ephemeral message with this `ts` that `to` sees, or None."""
        return next((n for n in self.notes if n.ts == ts and n.ephemeral_to == to), None)


@dataclass
class Scheduled:
    """A message that the app has written and Slack is to post at `post_at`."""

    id: str
    channel: str
    post_at: int
    created: int
    text: str
    blocks: list[Json] | None = None
    thread_ts: str | None = None
    broadcast: bool = False
    metadata: Json | None = None


@dataclass
class View:
    """A modal or a Home tab: `content` is the view object as Slack returns it."""

    id: str
    user: str
    content: Json
    external_id: str = ""
    state: Json = field(default_factory=dict)
    """What the page last said is filled in: {block_id: {action_id: {...}}}."""


@dataclass
class Installation:
    """The app in one workspace: its bot user, its token, and what it may do."""

    bot_user_id: str
    bot_id: str
    bot_token: str
    scopes: list[str]
    active: bool = True
    refusal: str = "account_inactive"
    """What the token is answered while the app is not active."""


@dataclass
class Team:
    """A workspace."""

    id: str
    name: str
    domain: str
    app: Installation
    people: dict[str, Person] = field(default_factory=dict)
    conversations: dict[str, Conversation] = field(default_factory=dict)
    profile_fields: dict[str, str] = field(default_factory=dict)
    """Ids of custom profile fields, by their label."""
    homes: dict[str, View] = field(default_factory=dict)
    modals: dict[str, list[View]] = field(default_factory=dict)
    """Open modals by person, the topmost last. Not kept across a restart."""
    scheduled: dict[str, Scheduled] = field(default_factory=dict)
    """What the app has scheduled and Slack has not posted yet, by id."""
    last_ts: int = 0
    """The latest message `ts` handed out, in microseconds."""

    def handle(self, name: str) -> Person | None:
        """The person whose handle (the word after @) is `name`, or None."""
        return next((p for p in self.people.values() if p.name == name), None)

    def channel(self, name: str) -> Conversation | None:
        """The channel called `name` (without #), or None."""
        return next(
            (c for c in self.conversations.values() if c.kind == "channel" and c.name == name),
            None,
        )

    def direct(self, members: set[str]) -> Conversation | None:
        """The direct message of exactly these people, or None."""
        return next(
            (
                c
                for c in self.conversations.values()
                if c.kind in ("im", "mpim") and set(c.members) == members
            ),
            None,
        )


@dataclass
class World:
    """All workspaces, and the app's identity, which is the same in each of them."""

    app_id: str = ""
    app_name: str = ""
    app_token: str = ""
    signing_secret: str = ""
    verification_token: str = ""
    teams: dict[str, Team] = field(default_factory=dict)
    counter: int = 0

    def new_id(self, prefix: str) -> str:
        """A fresh id in Slack's manner: a letter for the kind, then digits and capitals."""
        self.counter += 1
        number, out = self.counter, ""
        while number:
            number, digit = divmod(number, 36)
            out = DIGITS[digit] + out
        return prefix + "0SB" + out.rjust(7, "0")

    def team_of_token(self, token: str) -> Team | None:
        """The workspace in which `token` is the app's bot token, or None."""
        return next((t for t in self.teams.values() if t.app.bot_token == token), None)


def new_world(app_name: str) -> World:
    """A world without workspaces, with fresh secrets for the app."""
    world = World(
        app_name=app_name,
        signing_secret=secrets.token_hex(16),
        verification_token=secrets.token_urlsafe(18),
    )
    world.app_id = world.new_id("A")
    world.app_token = f"xapp-1-{world.app_id}-{secrets.token_hex(16)}"
    return world


def save(world: World, path: Path) -> None:
    """Write `world` to `path`, replacing the file whole. Open modals are left out."""
    content = asdict(world)
    for team in content["teams"].values():
        team["modals"] = {}
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
    draft.write_text(json.dumps({"version": VERSION, "world": content}, ensure_ascii=False))
    draft.chmod(0o600)
    draft.replace(path)


def load(path: Path) -> World:
    """The world kept in `path`. Raises ValueError, with what to do, for a file we cannot read."""
    try:
        kept = json.loads(path.read_text())
        if kept["version"] != VERSION:
            raise ValueError(f"it is of version {kept['version']}, and this is {VERSION}")
        content = kept["world"]
        teams = {key: _team(value) for key, value in content.pop("teams").items()}
        return World(**content, teams=teams)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(
            f"Cannot read the sandbox's state in {path}: {error}. Delete it to begin anew."
        ) from error


def _team(content: Json) -> Team:
    rich = {"app", "people", "conversations", "homes", "modals", "scheduled"}
    plain = {f.name for f in fields(Team)} - rich
    return Team(
        **{key: content[key] for key in plain},
        app=Installation(**content["app"]),
        people={key: Person(**value) for key, value in content["people"].items()},
        conversations={k: _conversation(v) for k, v in content["conversations"].items()},
        homes={key: View(**value) for key, value in content["homes"].items()},
        # Files of before there were scheduled messages have none.
        scheduled={k: Scheduled(**v) for k, v in content.get("scheduled", {}).items()},
    )


def _conversation(content: Json) -> Conversation:
    rest = {k: v for k, v in content.items() if k not in ("messages", "notes")}
    return Conversation(
        **rest,
        messages=[Message(**one) for one in content["messages"]],
        notes=[Message(**one) for one in content["notes"]],
    )
