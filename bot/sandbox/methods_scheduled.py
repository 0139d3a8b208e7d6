"""Methods about messages that are posted later, and the posting of them when their time has come.

https://docs.slack.dev/reference/methods/chat.scheduleMessage and its neighbours.
"""

from __future__ import annotations

import re

from bot.sandbox import conversations
from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.methods import PAGING, Caller, method, page
from bot.sandbox.methods_chat import CONTENT, content, metadata_of, target, thread_of
from bot.sandbox.state import Json, Scheduled, Team

AT_MOST_SECONDS = 120 * 86_400
WINDOW_SECONDS = 300
MOST_IN_WINDOW = 30
"""How many messages may be scheduled for one channel within WINDOW_SECONDS."""
TOO_LATE_SECONDS = 60
"""What is to be posted within this time can no longer be deleted."""


@method(
    "chat.scheduleMessage",
    3,
    {
        **CONTENT,
        "channel": "str!",
        "post_at": "str!",
        "thread_ts": "ts",
        "reply_broadcast": "bool",
        "metadata": "json",
        "unfurl_links": "bool",
        "unfurl_media": "bool",
    },
    ("chat:write",),
)
def schedule(caller: Caller, arguments: Json) -> Json:
    """Write a message that is posted later."""
    core, team = caller.core, caller.team
    now = core.timeline.now()
    at = _post_at(arguments["post_at"], now)
    where = target(caller, arguments["channel"])
    text, blocks = content(caller, arguments)
    metadata = metadata_of(arguments.get("metadata"))
    thread = thread_of(where, arguments.get("thread_ts"))
    others = [one.post_at for one in team.scheduled.values() if one.channel == where.id]
    if _crowded([*others, at]):
        raise SlackError("restricted_too_many")
    one = Scheduled(
        id=core.world.new_id("Q"),
        channel=where.id,
        post_at=at,
        created=int(now),
        text=text,
        blocks=blocks,
        thread_ts=thread,
        broadcast=arguments.get("reply_broadcast", False),
        metadata=metadata,
    )
    team.scheduled[one.id] = one
    _changed(core)
    message: Json = {
        "type": "delayed_message",
        "subtype": "bot_message",
        "bot_id": team.app.bot_id,
        "username": team.people[caller.me].name,
        "text": text,
        **({"blocks": blocks} if blocks else {}),
    }
    return {
        "channel": where.id,
        "scheduled_message_id": one.id,
        "post_at": at,
        "message": message,
    }


@method(
    "chat.deleteScheduledMessage",
    3,
    {"channel": "str!", "scheduled_message_id": "str!", "as_user": "bool"},
    ("chat:write",),
)
def delete(caller: Caller, arguments: Json) -> Json:
    """Take a message back before it is posted."""
    where = caller.conversation(arguments["channel"], joined=False)
    one = caller.team.scheduled.get(arguments["scheduled_message_id"])
    soon = caller.core.timeline.now() + TOO_LATE_SECONDS
    if one is None or one.channel != where.id or one.post_at <= soon:
        raise SlackError("invalid_scheduled_message_id")
    del caller.team.scheduled[one.id]
    _changed(caller.core)
    return {}


@method(
    "chat.scheduledMessages.list",
    3,
    {**PAGING, "channel": "str", "oldest": "ts", "latest": "ts"},
    ("chat:write",),
)
def list_(caller: Caller, arguments: Json) -> Json:
    """What the app has scheduled and is not posted yet, the earliest first."""
    channel = arguments.get("channel")
    if channel and channel not in caller.team.conversations:
        raise SlackError("invalid_channel")
    oldest = float(arguments.get("oldest", "-inf"))
    latest = float(arguments.get("latest", "inf"))
    shown: list[Json] = [
        {
            "id": one.id,
            "channel_id": one.channel,
            "post_at": one.post_at,
            "date_created": one.created,
            "text": one.text,
        }
        for one in sorted(caller.team.scheduled.values(), key=lambda one: (one.post_at, one.id))
        if channel in (None, "", one.channel) and oldest <= one.post_at <= latest
    ]
    some, metadata = page(shown, arguments, "scheduled", 1000, 100)
    return {"scheduled_messages": some, "response_metadata": metadata}


async def keep_posting(core: Core) -> None:
    """Post what is scheduled when the sandbox's clock gets there, until cancelled."""
    while True:
        core.rescheduled.clear()
        now = core.timeline.now()
        planned = sorted(
            (
                (one.post_at, one.id, team)
                for team in core.world.teams.values()
                for one in team.scheduled.values()
            ),
            key=lambda plan: plan[:2],
        )
        for at, id_, team in planned:
            if at <= now:
                _post(core, team, team.scheduled.pop(id_))
        later = [at for at, _, _ in planned if at > now]
        if later:
            await core.timeline.wait(later[0], "scheduled message", core.rescheduled)
        else:
            await core.rescheduled.wait()


def _post(core: Core, team: Team, one: Scheduled) -> None:
    """Post a scheduled message where that is still possible; nobody is told where it is not."""
    core.changed = True
    # Slack's page warns of it as a bug: what has metadata is taken, and never posted.
    if one.metadata is not None or not team.app.active:
        return
    try:
        where = target(Caller(core, team), one.channel)
        thread = thread_of(where, one.thread_ts)
    except SlackError:
        return
    conversations.post(
        core,
        team,
        where,
        team.app.bot_user_id,
        one.text,
        blocks=one.blocks,
        thread_ts=thread,
        subtype="thread_broadcast" if thread and one.broadcast else None,
    )


def _post_at(given: str, now: float) -> int:
    """When to post, in seconds since 1970. Raises SlackError."""
    if not re.fullmatch(r"-?[0-9]{1,15}", given):
        raise SlackError("invalid_time")
    at = int(given)
    if at <= now:
        raise SlackError("time_in_past")
    if at > now + AT_MOST_SECONDS:
        raise SlackError("time_too_far")
    return at


def _crowded(instants: list[int]) -> bool:
    """Whether more than MOST_IN_WINDOW of the instants are within WINDOW_SECONDS."""
    ordered = sorted(instants)
    pairs = zip(ordered, ordered[MOST_IN_WINDOW:], strict=False)
    return any(last - first < WINDOW_SECONDS for first, last in pairs)


def _changed(core: Core) -> None:
    core.changed = True
    core.rescheduled.set()
