"""What the page asks: the workspace as one member sees it. JSON over /page/api/..."""

from __future__ import annotations

from collections import Counter

from aiohttp import web

from bot.sandbox import conversations, objects, views
from bot.sandbox.core import Core
from bot.sandbox.live import Window
from bot.sandbox.page_asked import Asked, PageError, PageHandler, refusal
from bot.sandbox.state import Conversation, Json, Message, Person, Team

SHOWN_MESSAGES = 200


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
            {
                "callback_id": one.callback_id,
                "type": one.kind,
                "name": one.name,
                "description": one.description,
            }
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
        return refusal(error.code, error.message, error.status)
    stack = [views.full(view) for view in asked.team.modals.get(asked.person.id, [])]
    if stack:
        window.outbox.put_nowait({"type": "modal", "stack": stack})
    return await core.live.serve(request, window)
