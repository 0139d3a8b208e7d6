"""Methods about conversations: conversations.*."""

from __future__ import annotations

import math
import re

from bot.sandbox import conversations, objects
from bot.sandbox.errors import SlackError
from bot.sandbox.methods import (
    PAGING,
    Caller,
    decode_cursor,
    encode_cursor,
    kind_word,
    method,
    page,
)
from bot.sandbox.state import Conversation, Json, Message

MOST_USERS = 8
MOST_MESSAGES = 999
USUAL_MESSAGES = 100
_RANGE = {
    **PAGING,
    "channel": "str!",
    "oldest": "str",
    "latest": "str",
    "inclusive": "bool",
    "include_all_metadata": "bool",
}


@method(
    "conversations.open",
    3,
    {"channel": "str", "users": "list", "return_im": "bool", "prevent_creation": "bool"},
)
def open_(caller: Caller, arguments: Json) -> Json:
    """Open, or resume, a direct message with one person or several."""
    caller.need("im:write", "mpim:write", "channels:manage", "groups:write")
    if "channel" in arguments:
        where = caller.conversation(arguments["channel"])
        if where.kind == "channel":
            raise SlackError("method_not_supported_for_channel_type")
        return _opened(caller, where, arguments, new=False)
    users = [one for one in dict.fromkeys(arguments.get("users", [])) if one != caller.me]
    if not users:
        raise SlackError("users_list_not_supplied")
    if len(users) > MOST_USERS:
        raise SlackError("too_many_users")
    people = [caller.team.people.get(one) for one in users]
    if any(one is None for one in people):
        raise SlackError("user_not_found")
    if any(one is not None and one.home for one in people):
        raise SlackError("user_not_visible")
    if any(one is not None and one.deleted for one in people):
        raise SlackError("user_disabled")
    only = people[0] if len(users) == 1 else None
    if only is not None and (only.is_bot or only.id == conversations.SLACKBOT):
        raise SlackError("cannot_dm_bot")
    caller.need("im:write" if len(users) == 1 else "mpim:write")
    members = [caller.me, *users]
    if arguments.get("prevent_creation") and caller.team.direct(set(members)) is None:
        raise SlackError("channel_not_found")
    where, new = conversations.open_direct(caller.core, caller.team, members)
    return _opened(caller, where, arguments, new=new)


def _opened(caller: Caller, where: Conversation, arguments: Json, *, new: bool) -> Json:
    shown: Json = {"id": where.id}
    if arguments.get("return_im"):
        shown = objects.conversation(caller.team, where, caller.me)
    return {"channel": shown, **({} if new else {"no_op": True, "already_open": True})}


@method("conversations.close", 2, {"channel": "str!"})
def close(caller: Caller, arguments: Json) -> Json:
    """Put a direct message out of sight; what was said there stays, and opening resumes it."""
    where = caller.conversation(arguments["channel"])
    if where.kind == "channel":
        raise SlackError("method_not_supported_for_channel_type")
    caller.need(f"{where.kind}:write")
    return {}


@method("conversations.mark", 3, {"channel": "str!", "ts": "ts!"})
def mark(caller: Caller, arguments: Json) -> Json:
    """Say up to where the app has read a conversation."""
    where = caller.conversation(arguments["channel"])
    kind = kind_word(where)
    caller.need({"channels": "channels:manage"}.get(kind, f"{kind}:write"))
    where.last_read[caller.me] = arguments["ts"]
    return {}


@method(
    "conversations.info",
    3,
    {"channel": "str!", "include_locale": "bool", "include_num_members": "bool"},
)
def info(caller: Caller, arguments: Json) -> Json:
    """One conversation."""
    where = caller.conversation(arguments["channel"], "read", joined=False)
    shown = objects.conversation(caller.team, where, caller.me)
    if not arguments.get("include_num_members"):
        shown.pop("num_members", None)
    return {"channel": shown}


@method("conversations.members", 4, {**PAGING, "channel": "str!"})
def members(caller: Caller, arguments: Json) -> Json:
    """The ids of a conversation's members."""
    where = caller.conversation(arguments["channel"], "read", joined=False)
    ids = [{"id": one} for one in where.members]
    some, metadata = page(ids, arguments, "member", 1000, 100)
    return {"members": [one["id"] for one in some], "response_metadata": metadata}


@method(
    "conversations.list",
    2,
    {**PAGING, "exclude_archived": "bool", "types": "list"},
)
def list_(caller: Caller, arguments: Json) -> Json:
    """The conversations that the app may see."""
    return _listed(caller, arguments)


@method(
    "users.conversations",
    3,
    {**PAGING, "exclude_archived": "bool", "types": "list", "user": "str"},
)
def of_user(caller: Caller, arguments: Json) -> Json:
    """The conversations that somebody, by default the app, is in and the app may see."""
    user = arguments.get("user") or caller.me
    if user not in caller.team.people:
        raise SlackError("user_not_found")
    return _listed(caller, arguments, user)


def _listed(caller: Caller, arguments: Json, member: str | None = None) -> Json:
    words = {"public_channel": "channels", "private_channel": "groups", "mpim": "mpim", "im": "im"}
    types = arguments.get("types", ["public_channel"])
    if any(one not in words for one in types):
        raise SlackError("invalid_types")
    for one in types:
        caller.need(f"{words[one]}:read")
    wanted = {words[one] for one in types}
    shown = [
        objects.conversation(caller.team, where, caller.me)
        for where in caller.team.conversations.values()
        if kind_word(where) in wanted
        and (kind_word(where) == "channels" or caller.me in where.members)
        and member in (None, *where.members)
        and not (arguments.get("exclude_archived") and where.is_archived)
    ]
    some, metadata = page(shown, arguments, "team", 1000, 100)
    return {"channels": some, "response_metadata": metadata}


@method("conversations.history", 3, _RANGE)
def history(caller: Caller, arguments: Json) -> Json:
    """A conversation's messages without the replies in threads, the latest first."""
    where = caller.conversation(arguments["channel"], "history")
    shown = [one for one in where.messages if _in_channel(one)]
    some, more, metadata = _range(caller, shown[::-1], arguments)
    return {
        "messages": _shown(caller, where, some, arguments),
        "has_more": more,
        "pin_count": 0,
        "channel_actions_ts": None,
        "channel_actions_count": 0,
        "response_metadata": metadata,
    }


@method("conversations.replies", 3, {**_RANGE, "ts": "ts!"})
def replies(caller: Caller, arguments: Json) -> Json:
    """A thread: its first message and the replies, the oldest first."""
    where = caller.conversation(arguments["channel"], "history")
    root = where.message(arguments["ts"])
    if root is None:
        raise SlackError("thread_not_found")
    thread = root.thread_ts or root.ts
    shown = [one for one in where.messages if thread in (one.ts, one.thread_ts)]
    some, more, metadata = _range(caller, shown, arguments, forward=True)
    return {
        "messages": _shown(caller, where, some, arguments),
        "has_more": more,
        "response_metadata": metadata,
    }


def _in_channel(one: Message) -> bool:
    return one.thread_ts in (None, one.ts) or one.subtype == "thread_broadcast"


def _shown(caller: Caller, where: Conversation, some: list[Message], arguments: Json) -> list[Json]:
    metadata = arguments.get("include_all_metadata", False)
    return [
        objects.message(caller.core.world, caller.team, where, one, metadata=metadata)
        for one in some
    ]


def _range(
    caller: Caller, messages: list[Message], arguments: Json, *, forward: bool = False
) -> tuple[list[Message], bool, Json]:
    """The messages between `oldest` and `latest`, a page of them, and whether there are more."""
    limit = arguments.get("limit", USUAL_MESSAGES)
    if limit < 1 or limit > MOST_MESSAGES:
        raise SlackError("invalid_limit")
    limit = caller.core.limits.page(limit)
    oldest, latest = (
        _instant(arguments, "oldest", -math.inf),
        _instant(arguments, "latest", math.inf),
    )
    if oldest > latest:
        raise SlackError("invalid_ts_oldest")
    inclusive = arguments.get("inclusive", False)

    def inside(ts: float) -> bool:
        return oldest < ts < latest or (inclusive and ts in (oldest, latest))

    kept = [one for one in messages if inside(float(one.ts))]
    if arguments.get("cursor"):
        kind, _, ts = decode_cursor(arguments["cursor"]).partition(":")
        if kind != "next_ts" or not ts.replace(".", "").isdigit():
            raise SlackError("invalid_cursor")
        kept = [one for one in kept if (one.ts >= ts if forward else one.ts <= ts)]
    more = len(kept) > limit
    cursor = encode_cursor(f"next_ts:{kept[limit].ts}") if more else ""
    return kept[:limit], more, {"next_cursor": cursor}


def _instant(arguments: Json, key: str, usual: float) -> float:
    given = arguments.get(key)
    if not given:
        return usual
    if not re.fullmatch(r"\d{1,12}(\.\d{1,6})?", given):
        raise SlackError(f"invalid_ts_{key}")
    return float(given)
