"""Events: which the app is sent, and the envelope they come in.

An event is sent only if the manifest subscribes to it, and a message only where the app's bot
user is a member: https://docs.slack.dev/apis/events-api .
"""

from __future__ import annotations

import base64
import re

from bot.sandbox import objects
from bot.sandbox.core import Core
from bot.sandbox.state import Conversation, Json, Message, Person, Team

CHANNEL_TYPES = {"im": "im", "mpim": "mpim"}
SUBSCRIPTIONS = {
    "channel": "message.channels",
    "group": "message.groups",
    "im": "message.im",
    "mpim": "message.mpim",
}

MENTIONING = (None, "bot_message", "me_message", "thread_broadcast")
"""The kinds of message in which a mention of the app is one."""


def channel_type(where: Conversation) -> str:
    """Slack's word for the kind of a conversation: channel, group, im or mpim."""
    return CHANNEL_TYPES.get(where.kind, "group" if where.is_private else "channel")


def emit(
    core: Core, team: Team, subscription: str, event: Json, *, is_shared: bool = False
) -> None:
    """Send `event` to the app if it subscribed to `subscription` and is installed."""
    if subscription not in core.manifest.events or not team.app.active:
        return
    if not core.limits.take_event(team.id):
        _hold_back(core, team)
        return
    now = core.timeline.now()
    event_id = core.world.new_id("Ev")
    payload: Json = {
        "token": core.world.verification_token,
        "team_id": team.id,
        "context_team_id": team.id,
        "context_enterprise_id": None,
        "api_app_id": core.world.app_id,
        "event": event,
        "type": "event_callback",
        "event_id": event_id,
        "event_time": int(now),
        "authorizations": [
            {
                "enterprise_id": None,
                "team_id": team.id,
                "user_id": team.app.bot_user_id,
                "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
        "is_ext_shared_channel": is_shared,
        "event_context": "4-" + base64.urlsafe_b64encode(f"{team.id}{event_id}".encode()).decode(),
    }
    core.delivery.event(payload)


def _hold_back(core: Core, team: Team) -> None:
    """Tell the app, once in each minute, that a workspace has more events than it is sent."""
    minute = core.limits.minute_to_tell(team.id)
    if minute is not None:
        core.delivery.event(
            {
                "token": core.world.verification_token,
                "type": "app_rate_limited",
                "team_id": team.id,
                "minute_rate_limited": minute,
                "api_app_id": core.world.app_id,
            }
        )


def _message_event(core: Core, team: Team, where: Conversation, event: Json) -> None:
    if team.app.bot_user_id not in where.members:
        return
    kind = channel_type(where)
    event |= {"channel": where.id, "channel_type": kind}
    emit(core, team, SUBSCRIPTIONS[kind], event, is_shared=where.is_shared)


def posted(core: Core, team: Team, where: Conversation, message: Message) -> None:
    """A message is new."""
    event = objects.message(core.world, team, where, message)
    if message.subtype == "thread_broadcast":
        root = where.message(message.thread_ts or "")
        if root is not None:
            event["root"] = objects.message(core.world, team, where, root)
    _message_event(core, team, where, {**event, "event_ts": message.ts})
    if _mentions(team, where, message):
        _mentioned(core, team, where, message)


def _mentions(team: Team, where: Conversation, message: Message) -> bool:
    me = team.app.bot_user_id
    return (
        where.kind != "im"
        and me in where.members
        and message.user != me
        and message.subtype in MENTIONING
        and bool(re.search(rf"<@{me}(\|[^>]*)?>", message.text))
    )


def _mentioned(core: Core, team: Team, where: Conversation, message: Message) -> None:
    event = objects.message(core.world, team, where, message)
    event.pop("subtype", None)
    event |= {"type": "app_mention", "channel": where.id, "event_ts": message.ts}
    emit(core, team, "app_mention", event, is_shared=where.is_shared)


def invited(core: Core, team: Team, where: Conversation, inviter: str) -> None:
    """The app was invited into a channel, perhaps since somebody had mentioned it there."""
    said = [one for one in where.messages if one.user == inviter and one.subtype is None]
    if said and _mentions(team, where, said[-1]):
        _mentioned(core, team, where, said[-1])


def changed(core: Core, team: Team, where: Conversation, message: Message, before: Json) -> None:
    """A message was edited, or a link in it unfolded; `before` is its object as it was."""
    ts = core.timeline.ts(team)
    event: Json = {
        "type": "message",
        "subtype": "message_changed",
        "message": objects.message(core.world, team, where, message),
        "previous_message": before,
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
    }
    _message_event(core, team, where, event)
    mentioned_before = f"<@{team.app.bot_user_id}" in before["text"]
    if _mentions(team, where, message) and not mentioned_before:
        _mentioned(core, team, where, message)


def deleted(core: Core, team: Team, where: Conversation, before: Json) -> None:
    """A message was deleted; `before` is its object as it was."""
    ts = core.timeline.ts(team)
    event: Json = {
        "type": "message",
        "subtype": "message_deleted",
        "deleted_ts": before["ts"],
        "previous_message": before,
        "hidden": True,
        "ts": ts,
        "event_ts": ts,
    }
    _message_event(core, team, where, event)


def home_opened(core: Core, team: Team, person: Person, im_id: str, tab: str) -> None:
    """Somebody opened a tab of the app."""
    event: Json = {
        "type": "app_home_opened",
        "user": person.id,
        "channel": im_id,
        "event_ts": core.timeline.ts(team),
        "tab": tab,
    }
    view = team.homes.get(person.id)
    if view is not None and tab == "home":
        event["view"] = {**view.content, "state": {"values": {}}}
    emit(core, team, "app_home_opened", event)


def user_changed(core: Core, team: Team, person: Person) -> None:
    """A person's profile, zone, role or status has changed."""
    now = core.timeline.now()
    event: Json = {
        "type": "user_change",
        "user": objects.user(team, person, now, locale=True),
        "cache_ts": int(now),
        "event_ts": core.timeline.ts(team),
    }
    emit(core, team, "user_change", event)


def revoked(core: Core, team: Team) -> None:
    """The app's token is good for nothing any more."""
    event: Json = {
        "type": "tokens_revoked",
        "tokens": {"oauth": [], "bot": [team.app.bot_user_id]},
        "event_ts": core.timeline.ts(team),
    }
    emit(core, team, "tokens_revoked", event)


def uninstalled(core: Core, team: Team) -> None:
    """The app was removed: its token is revoked as well, in no particular order."""
    revoked(core, team)
    removed: Json = {"type": "app_uninstalled", "event_ts": core.timeline.ts(team)}
    emit(core, team, "app_uninstalled", removed)
