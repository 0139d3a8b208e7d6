"""What the page asks: the workspace as one member sees it. JSON over /page/api/...

The acting member is the argument `as`. This is not Slack's API; nothing but the page and the
tests use it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox import conversations, objects, views
from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.interactions import NoAnswerError
from bot.sandbox.live import Window
from bot.sandbox.state import Conversation, Json, Message, Person, Team

SHOWN_MESSAGES = 200
LOOPBACK = ("127.0.0.1", "localhost", "::1")

PageHandler = Callable[["Asked"], Awaitable[Json]]


class PageError(Exception):
    """A refusal to the page: a code, and a sentence for whoever reads it."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code, self.message, self.status = code, message, status


class Asked:
    """One question or deed of the page: who acts, in which workspace, with which arguments."""

    def __init__(self, core: Core, given: Json) -> None:
        self.core, self.given = core, given

    @property
    def team(self) -> Team:
        """The workspace named by `team`."""
        found = self.core.world.teams.get(str(self.given.get("team")))
        if found is None:
            raise PageError("no_such_team", "There is no such workspace.", 404)
        return found

    @property
    def person(self) -> Person:
        """The member who acts, named by `as`."""
        found = self.team.people.get(str(self.given.get("as")))
        slackbot = found is not None and found.id == conversations.SLACKBOT
        if found is None or slackbot or found.deleted or found.is_bot:
            raise PageError("no_such_person", "Nobody in this workspace can act as that.", 404)
        return found

    def conversation(self, key: str = "channel", *, joined: bool = True) -> Conversation:
        """The conversation named by `key`, if the member may see it (and belongs to it)."""
        found = self.team.conversations.get(str(self.given.get(key)))
        public = found is not None and found.kind == "channel" and not found.is_private
        if found is None or not (public or self.person.id in found.members):
            raise PageError("channel_not_found", "There is no such conversation here.", 404)
        if joined and self.person.id not in found.members:
            raise PageError("not_in_channel", "Join the channel first.")
        return found

    def text(self, key: str, usual: str | None = None) -> str:
        """A text argument."""
        value = self.given.get(key, usual)
        if not isinstance(value, str):
            raise PageError("invalid_arguments", f"{key} has to be a text.")
        return value

    def record(self, key: str) -> Json:
        """An argument that is an object."""
        value = self.given.get(key)
        if not isinstance(value, dict):
            raise PageError("invalid_arguments", f"{key} has to be an object.")
        return value


def from_elsewhere(request: web.Request) -> bool:
    """Whether a request names a host, or comes from a page, that is not on this machine."""
    host = urlsplit(f"//{request.headers.get('Host', '')}").hostname
    origin = request.headers.get("Origin")
    if host not in LOOPBACK:
        return True
    return origin is not None and urlsplit(origin).hostname not in LOOPBACK


def answering(core: Core, handler: PageHandler) -> Callable[[web.Request], Awaitable[web.Response]]:
    """An HTTP handler around `handler`: reads arguments, writes JSON, turns refusals into 4xx."""

    async def handle(request: web.Request) -> web.Response:
        try:
            given: Any = dict(request.query)
            if request.method == "POST":
                given = await _body(request)
                if not isinstance(given, dict):
                    raise PageError("invalid_arguments", "The body has to be a JSON object.")
            return web.json_response(await handler(Asked(core, given)))
        except PageError as error:
            return _refusal(error.code, error.message, error.status)
        except SlackError as error:
            return _refusal(error.code, error.code.replace("_", " ").capitalize() + ".", 400)
        except NoAnswerError as error:
            return _refusal("app_did_not_answer", f"{error}.", 400)

    return handle


async def _body(request: web.Request) -> Any:
    try:
        return await request.json()
    except ValueError as error:
        raise PageError("invalid_arguments", "The body has to be JSON.") from error


def _refusal(code: str, message: str, status: int) -> web.Response:
    return web.json_response({"ok": False, "error": code, "message": message}, status=status)


async def teams(asked: Asked) -> Json:
    """All workspaces, with the app in each."""
    world = asked.core.world
    return {
        "teams": [
            {
                "id": team.id,
                "name": team.name,
                "app": {
                    "id": world.app_id,
                    "name": world.app_name,
                    "user_id": team.app.bot_user_id,
                    "bot_id": team.app.bot_id,
                },
            }
            for team in world.teams.values()
        ],
        "now": asked.core.timeline.now(),
    }


async def people(asked: Asked) -> Json:
    """Everybody in a workspace."""
    now, news = asked.core.timeline.now(), _news(asked.team)
    return {
        "people": [_person(one, now, news.get(one.id, 0)) for one in asked.team.people.values()]
    }


def _news(team: Team) -> dict[str, int]:
    """By person, how many messages the app wrote to them that they have not seen."""
    news: Counter[str] = Counter()
    for where in team.conversations.values():
        if where.kind == "channel" or team.app.bot_user_id not in where.members:
            continue
        for one in where.members:
            news[one] += conversations.unread(where, one, by=team.app.bot_user_id)
    return news


def _person(person: Person, now: float, unread: int) -> Json:
    tz, label, offset = objects.zone(person, now)
    words = person.real_name.split()
    initials = "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
    return {
        "id": person.id,
        "name": person.name,
        "real_name": person.real_name,
        "title": person.title,
        "tz": tz,
        "tz_label": label,
        "tz_offset": offset,
        "is_admin": person.is_admin,
        "is_owner": person.is_owner,
        "is_bot": person.is_bot or person.id == conversations.SLACKBOT,
        "is_restricted": person.is_restricted,
        "is_ultra_restricted": person.is_ultra_restricted,
        "deleted": person.deleted,
        "unread": unread,
        "avatar": {"initials": initials, "hue": sum(person.real_name.encode()) * 47 % 360},
    }


async def sidebar(asked: Asked) -> Json:
    """Channels, direct messages and the app, as the member's sidebar lists them."""
    core, team, me = asked.core, asked.team, asked.person
    channels, dms = [], []
    for where in team.conversations.values():
        member = me.id in where.members
        if where.kind == "channel" and (member or not (where.is_private or _guest(me))):
            channels.append(
                {
                    "id": where.id,
                    "name": where.name,
                    "is_private": where.is_private,
                    "is_member": member,
                    "unread": conversations.unread(where, me.id) if member else 0,
                }
            )
        elif where.kind != "channel" and member and not _with_app(team, where):
            dms.append((_last(where), _dm(team, where, me)))
    app, _ = conversations.open_direct(core, team, [team.app.bot_user_id, me.id])
    return {
        "channels": sorted(channels, key=lambda one: str(one["name"])),
        "dms": [shown for _, shown in sorted(dms, key=lambda one: one[0], reverse=True)],
        "app": {"im_id": app.id, "unread": conversations.unread(app, me.id)},
        "commands": [
            {
                "command": one.command,
                "description": one.description,
                "usage_hint": one.usage_hint,
            }
            for one in core.manifest.commands
        ],
        "shortcuts": [
            {"name": one.name, "type": one.type, "callback_id": one.callback_id}
            for one in core.manifest.shortcuts
        ],
    }


def _guest(person: Person) -> bool:
    return person.is_restricted or person.is_ultra_restricted


def _with_app(team: Team, where: Conversation) -> bool:
    return where.kind == "im" and team.app.bot_user_id in where.members


def _last(where: Conversation) -> str:
    return where.messages[-1].ts if where.messages else "0"


def _dm(team: Team, where: Conversation, me: Person) -> Json:
    others = [one for one in where.members if one != me.id]
    return {
        "id": where.id,
        "kind": where.kind,
        "name": _dm_name(team, others),
        "members": others,
        "unread": conversations.unread(where, me.id),
    }


def _dm_name(team: Team, others: list[str]) -> str:
    return ", ".join(team.people[one].real_name for one in others)


async def conversation(asked: Asked) -> Json:
    """One conversation with its last messages, and the notes that only the member sees."""
    team, me = asked.team, asked.person
    where = asked.conversation("id", joined=False)
    others = [one for one in where.members if one != me.id]
    notes = [one for one in where.notes if one.ephemeral_to == me.id]
    shown = sorted([*where.messages, *notes], key=lambda one: one.ts)[-SHOWN_MESSAGES:]
    return {
        "id": where.id,
        "name": where.name if where.kind == "channel" else _dm_name(team, others),
        "kind": where.kind,
        "is_app": _with_app(team, where),
        "topic": where.topic,
        "members": where.members,
        "messages": [_message(one) for one in shown],
    }


def _message(one: Message) -> Json:
    return {
        "ts": one.ts,
        "user": one.user,
        "bot": bool(one.bot_id) or one.user == conversations.SLACKBOT,
        "text": one.text,
        "blocks": one.blocks,
        "edited": bool(one.edited),
        "subtype": one.subtype,
        "thread_ts": one.thread_ts,
        "reactions": one.reactions,
        "ephemeral": bool(one.ephemeral_to),
    }


async def home(asked: Asked) -> Json:
    """The member's Home tab."""
    view = asked.team.homes.get(asked.person.id)
    return {"view": views.full(view) if view else None}


async def modals(asked: Asked) -> Json:
    """The member's open modals, the topmost last."""
    stack = asked.team.modals.get(asked.person.id, [])
    return {"stack": [views.full(view) for view in stack]}


QUESTIONS: dict[str, PageHandler] = {
    "teams": teams,
    "people": people,
    "sidebar": sidebar,
    "conversation": conversation,
    "home": home,
    "modals": modals,
}


async def live(core: Core, request: web.Request) -> web.StreamResponse:
    """The WebSocket over which a page hears what changes."""
    asked = Asked(core, dict(request.query))
    try:
        window = Window(asked.team.id, asked.person.id)
    except PageError as error:
        return _refusal(error.code, error.message, error.status)
    stack = [views.full(view) for view in asked.team.modals.get(asked.person.id, [])]
    if stack:
        window.outbox.put_nowait({"type": "modal", "stack": stack})
    return await core.live.serve(request, window)
