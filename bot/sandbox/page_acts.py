"""What members do on the page: say, edit, react, command, press, submit, let time pass."""

from __future__ import annotations

from bot.sandbox import conversations, events, interactions, typed, views
from bot.sandbox.interactions import Place
from bot.sandbox.page_api import Asked, PageError, PageHandler
from bot.sandbox.state import Conversation, Json, Message, View
from bot.sandbox.timetravel import UNTIL_DAYS, TimeTravel

OK: Json = {"ok": True}
DAY = 86_400.0
MOST_DAYS = 3660


async def read(asked: Asked) -> Json:
    """The member has seen a conversation to its end."""
    where = asked.conversation(joined=False)
    if where.messages:
        where.last_read[asked.person.id] = where.messages[-1].ts
        asked.core.changed = True
        asked.core.live.changed(asked.team.id, "sidebar", users={asked.person.id})
    return OK


async def open_home(asked: Asked) -> Json:
    """The member opens a tab of the app."""
    core, team, me = asked.core, asked.team, asked.person
    tab = asked.text("tab", "home")
    if tab not in ("home", "messages"):
        raise PageError("invalid_arguments", "tab is either home or messages.")
    im, _ = conversations.open_direct(core, team, [team.app.bot_user_id, me.id])
    events.home_opened(core, team, me, im.id, tab)
    return OK


async def post(asked: Asked) -> Json:
    """The member says something."""
    where = asked.conversation()
    text = asked.text("text").strip()
    if not text:
        raise PageError("no_text", "There is nothing to say.")
    thread = asked.given.get("thread_ts")
    if thread is not None and where.message(str(thread)) is None:
        raise PageError("thread_not_found", "That message is gone.")
    message = conversations.post(
        asked.core,
        asked.team,
        where,
        asked.person.id,
        typed.encode(asked.team, text),
        thread_ts=str(thread) if thread is not None else None,
    )
    return {"ok": True, "ts": message.ts}


def _own(asked: Asked) -> tuple[Conversation, Message]:
    where = asked.conversation()
    message = where.message(asked.text("ts"))
    if message is None or message.subtype:
        raise PageError("message_not_found", "That message is gone.", 404)
    if message.user != asked.person.id:
        raise PageError("not_yours", "Somebody else wrote that.")
    return where, message


async def edit(asked: Asked) -> Json:
    """The member changes a message of their own."""
    where, message = _own(asked)
    text = asked.text("text").strip()
    if not text:
        raise PageError("no_text", "There is nothing to say.")
    conversations.edit(
        asked.core, asked.team, where, message, text=typed.encode(asked.team, text), blocks=None
    )
    return OK


async def delete(asked: Asked) -> Json:
    """The member takes a message of their own back."""
    where, message = _own(asked)
    conversations.delete(asked.core, asked.team, where, message)
    return OK


async def react(asked: Asked) -> Json:
    """The member adds a reaction, or takes it back."""
    core, team, me = asked.core, asked.team, asked.person.id
    where = asked.conversation()
    message = where.message(asked.text("ts"))
    if message is None:
        raise PageError("message_not_found", "That message is gone.", 404)
    name = asked.text("name")
    if not conversations.react(core, team, where, message, me, name):
        conversations.unreact(core, team, where, message, me, name)
    return OK


async def command(asked: Asked) -> Json:
    """The member sends a slash command."""
    where = asked.conversation()
    text = asked.text("text").strip()
    name = text.partition(" ")[0]
    if asked.core.manifest.command(name) is None:
        raise PageError("unknown_command", f"{name} is not a command here.")
    await interactions.command(asked.core, asked.team, asked.person, where, text)
    return OK


async def shortcut(asked: Asked) -> Json:
    """The member chooses a shortcut, of a message where `ts` names one."""
    place = None
    if asked.given.get("ts") is not None:
        where = asked.conversation(joined=False)
        message = where.message(asked.text("ts"))
        if message is None:
            raise PageError("message_not_found", "That message is gone.", 404)
        place = Place(channel=where, message=message)
    await interactions.shortcut(
        asked.core, asked.team, asked.person, asked.text("callback_id"), place
    )
    return OK


def _place(asked: Asked) -> Place:
    container = asked.record("container")
    if container.get("type") == "view":
        return Place(view=_view(asked, str(container.get("view_id"))))
    asked.given["channel"] = container.get("channel")
    where = asked.conversation(joined=False)
    ts = str(container.get("ts"))
    message = where.note(ts, asked.person.id) or where.message(ts)
    if message is None:
        raise PageError("message_not_found", "That message is gone.", 404)
    return Place(channel=where, message=message)


def _view(asked: Asked, view_id: str) -> View:
    view = views.find(asked.team, view_id)
    if view is None or view.user != asked.person.id:
        raise PageError("view_not_found", "That view is gone.", 404)
    return view


def _values(asked: Asked) -> Json:
    state = asked.given.get("state") or {}
    values = state.get("values", {}) if isinstance(state, dict) else None
    if not isinstance(values, dict) or any(not isinstance(one, dict) for one in values.values()):
        raise PageError("invalid_arguments", "state.values maps block ids to action ids.")
    return values


async def action(asked: Asked) -> Json:
    """The member presses a button or chooses in a menu."""
    place = _place(asked)
    await interactions.action(
        asked.core, asked.team, asked.person, place, asked.record("action"), _values(asked)
    )
    return OK


async def submit(asked: Asked) -> Json:
    """The member submits a modal."""
    view = _view(asked, asked.text("view_id"))
    if view.content["type"] != "modal" or not view.content["submit"]:
        raise PageError("cannot_submit", "This view has nothing to submit.")
    given = _values(asked)
    result = await interactions.submit(asked.core, asked.team, asked.person, view, given)
    return {"ok": True, **result}


async def close(asked: Asked) -> Json:
    """The member closes a modal."""
    view = _view(asked, asked.text("view_id"))
    await interactions.close(asked.core, asked.team, asked.person, view)
    return OK


async def options(asked: Asked) -> Json:
    """The member types into a select whose options the app looks up."""
    return await interactions.options(
        asked.core,
        asked.team,
        asked.person,
        _place(asked),
        asked.text("block_id"),
        asked.text("action_id"),
        asked.text("value", ""),
    )


async def dm(asked: Asked) -> Json:
    """The member opens a direct message with people, or with the app."""
    users = asked.given.get("users")
    if not isinstance(users, list) or not users:
        raise PageError("invalid_arguments", "users is a list of ids.")
    if any(not isinstance(one, str) or one not in asked.team.people for one in users):
        raise PageError("user_not_found", "There is nobody like that here.", 404)
    members = [asked.person.id, *(str(one) for one in users if one != asked.person.id)]
    where, _ = conversations.open_direct(asked.core, asked.team, members)
    return {"id": where.id}


async def join(asked: Asked) -> Json:
    """The member joins a channel."""
    where = asked.conversation(joined=False)
    if asked.person.is_restricted or asked.person.is_ultra_restricted:
        raise PageError("user_is_restricted", "Guests have to be invited.")
    conversations.join(asked.core, asked.team, where, asked.person.id)
    return OK


async def leave(asked: Asked) -> Json:
    """The member leaves a channel."""
    where = asked.conversation()
    if where.kind != "channel" or where.is_general:
        raise PageError("cannot_leave", "Nobody can leave this conversation.")
    conversations.leave(asked.core, asked.team, where, asked.person.id)
    return OK


async def invite(asked: Asked) -> Json:
    """The member invites somebody, or the app, into a channel."""
    where = asked.conversation()
    user = asked.text("user")
    if user not in asked.team.people:
        raise PageError("user_not_found", "There is nobody like that here.", 404)
    if where.kind != "channel":
        raise PageError("cannot_invite", "Direct messages take nobody in.")
    conversations.join(asked.core, asked.team, where, user, asked.person.id)
    return OK


ACTS: dict[str, PageHandler] = {
    "read": read,
    "home": open_home,
    "post": post,
    "edit": edit,
    "delete": delete,
    "react": react,
    "command": command,
    "shortcut": shortcut,
    "action": action,
    "submit": submit,
    "close": close,
    "options": options,
    "dm": dm,
    "join": join,
    "leave": leave,
    "invite": invite,
}


class Clockwork:
    """What the page asks about, and does to, the clock."""

    def __init__(self, travel: TimeTravel) -> None:
        self._travel = travel

    async def clock(self, asked: Asked) -> Json:
        """What time it is, and what the bot will do next."""
        timeline = asked.core.timeline
        now = timeline.now()
        _, upcoming = timeline.clock.announced()
        items = [{"at": one.at.timestamp(), "what": one.what} for one in upcoming]
        return {"now": now, "advancing": self._travel.advancing, "upcoming": items}

    async def advance(self, asked: Asked) -> Json:
        """Let time pass: by seconds, to an instant, or until the app writes to somebody."""
        now = asked.core.timeline.now()
        given = asked.given
        if given.get("until") == "something":
            target, until_message = now + UNTIL_DAYS * DAY, True
        else:
            target, until_message = _instant(given, now), False
        why = await self._travel.advance(target, until_message=until_message)
        return {"now": asked.core.timeline.now(), "stopped_because": why}


def _instant(given: Json, now: float) -> float:
    """Where `by` or `to` leads, in seconds since 1970: not back, and not beyond `MOST_DAYS`."""
    by, to = given.get("by"), given.get("to")
    target = now + by if isinstance(by, int | float) else to
    if not isinstance(target, int | float) or not now - DAY <= target <= now + MOST_DAYS * DAY:
        raise PageError("invalid_arguments", "Say by, to, or until something, within ten years.")
    return float(target)
