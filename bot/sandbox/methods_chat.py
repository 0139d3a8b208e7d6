"""Methods by which the app says things: chat.*."""

from __future__ import annotations

import json
from typing import Any

from bot.sandbox import blockkit, conversations, objects
from bot.sandbox.errors import SlackError
from bot.sandbox.methods import Caller, method
from bot.sandbox.state import Conversation, Json, Message

CUT_TEXT = 40_000
"""Longer messages are cut; https://docs.slack.dev/changelog/2018-truncating-really-long-messages."""
UPDATE_BYTES = 4_000
"""chat.update refuses longer texts."""
METADATA_BYTES = 32_000

CONTENT = {
    "text": "str",
    "blocks": "json",
    "attachments": "json",
    "markdown_text": "str",
    "parse": "str",
    "link_names": "bool",
    "as_user": "bool",
}
_LOOK = {"icon_emoji": "str", "icon_url": "str", "username": "str"}


def content(caller: Caller, arguments: Json) -> tuple[str, list[Json] | None]:
    """The text and blocks of a message to be sent. Raises SlackError for what Slack refuses."""
    if arguments.get("attachments"):
        raise SlackError("invalid_attachments")
    if any(arguments.get(key) for key in _LOOK):
        caller.need("chat:write.customize")
    text, blocks = arguments.get("text", ""), arguments.get("blocks")
    if arguments.get("markdown_text"):
        if text or blocks:
            raise SlackError("markdown_text_conflict")
        blocks = [{"type": "markdown", "text": arguments["markdown_text"]}]
    if blocks == "" or blocks == []:
        blocks = None
    if blocks is not None:
        blockkit.check_message(blocks, caller.core.data_blocks)
        blocks = blockkit.with_ids(blocks, caller.core.world.new_id)
    if not text.strip() and not blocks:
        raise SlackError("no_text")
    return text[:CUT_TEXT], blocks


def metadata_of(given: Any) -> Json | None:
    """A message's metadata. Raises SlackError for what Slack refuses."""
    if given is None:
        return None
    whole = isinstance(given, dict) and set(given) == {"event_type", "event_payload"}
    if not whole or not isinstance(given["event_payload"], dict) or not given["event_type"]:
        raise SlackError("invalid_metadata_format")
    if len(json.dumps(given).encode()) > METADATA_BYTES:
        raise SlackError("metadata_too_large")
    return dict(given)


def target(caller: Caller, channel: str) -> Conversation:
    """Where a message goes: a conversation's id, a person's (their direct message), or a name."""
    person = caller.team.people.get(channel)
    if person is not None:
        if person.deleted or person.is_bot:
            raise SlackError("channel_not_found")
        return conversations.open_direct(caller.core, caller.team, [caller.me, channel])[0]
    named = caller.team.channel(channel.removeprefix("#"))
    where = caller.conversation(named.id if named else channel)
    if where.is_archived:
        raise SlackError("is_archived")
    others = [caller.team.people[one] for one in where.members if one != caller.me]
    if where.kind == "im" and all(one.deleted for one in others):
        raise SlackError("channel_not_found")
    if where.kind == "im" and not caller.core.manifest.messages_tab:
        raise SlackError("messages_tab_disabled")
    return where


def thread_of(where: Conversation, ts: str | None) -> str | None:
    """The first message of the thread that `ts` belongs to. Raises SlackError for none."""
    if ts is None:
        return None
    root = where.message(ts)
    if root is None:
        raise SlackError("thread_not_found")
    return root.thread_ts or root.ts


def message_at(where: Conversation, ts: str) -> Message:
    """The message with this `ts`. Raises SlackError."""
    message = where.message(ts)
    if message is None:
        raise SlackError("message_not_found")
    return message


@method(
    "chat.postMessage",
    4,
    {
        **CONTENT,
        **_LOOK,
        "channel": "str!",
        "thread_ts": "ts",
        "reply_broadcast": "bool",
        "metadata": "json",
        "mrkdwn": "bool",
        "unfurl_links": "bool",
        "unfurl_media": "bool",
    },
    ("chat:write",),
)
def post_message(caller: Caller, arguments: Json) -> Json:
    """Say something in a conversation."""
    where = target(caller, arguments["channel"])
    text, blocks = content(caller, arguments)
    metadata = metadata_of(arguments.get("metadata"))
    thread = thread_of(where, arguments.get("thread_ts"))
    message = conversations.post(
        caller.core,
        caller.team,
        where,
        caller.me,
        text,
        blocks=blocks,
        thread_ts=thread,
        metadata=metadata,
        subtype="thread_broadcast" if thread and arguments.get("reply_broadcast") else None,
    )
    shown = objects.message(caller.core.world, caller.team, where, message, metadata=True)
    answer = {"channel": where.id, "ts": message.ts, "message": shown}
    return answer | _warned("message_truncated", len(arguments.get("text", "")) > CUT_TEXT)


def _warned(warning: str, applies: bool) -> Json:
    """The fields in which Slack tells of a warning, if it applies."""
    if not applies:
        return {}
    return {"warning": warning, "response_metadata": {"warnings": [warning]}}


@method(
    "chat.update",
    3,
    {
        **CONTENT,
        "channel": "str!",
        "ts": "ts!",
        "metadata": "json",
        "reply_broadcast": "bool",
        "file_ids": "list",
    },
    ("chat:write",),
)
def update(caller: Caller, arguments: Json) -> Json:
    """Change a message of the app's own."""
    where = caller.conversation(arguments["channel"])
    message = message_at(where, arguments["ts"])
    if message.user != caller.me or message.subtype not in (None, "thread_broadcast"):
        raise SlackError("cant_update_message")
    if len(arguments.get("text", "").encode()) > UPDATE_BYTES:
        raise SlackError("msg_too_long")
    text, blocks = content(caller, arguments)
    metadata = arguments.get("metadata")
    if metadata != {}:
        metadata = metadata_of(metadata)
    conversations.edit(
        caller.core, caller.team, where, message, text=text, blocks=blocks, metadata=metadata
    )
    shown = objects.message(caller.core.world, caller.team, where, message, metadata=True)
    return {"channel": where.id, "ts": message.ts, "text": message.text, "message": shown}


@method("chat.delete", 3, {"channel": "str!", "ts": "ts!", "as_user": "bool"}, ("chat:write",))
def delete(caller: Caller, arguments: Json) -> Json:
    """Delete a message of the app's own."""
    where = caller.conversation(arguments["channel"])
    message = message_at(where, arguments["ts"])
    if message.user != caller.me:
        raise SlackError("cant_delete_message")
    conversations.delete(caller.core, caller.team, where, message)
    return {"channel": where.id, "ts": message.ts}


@method(
    "chat.postEphemeral",
    4,
    {**CONTENT, **_LOOK, "channel": "str!", "user": "str!", "thread_ts": "ts"},
    ("chat:write",),
)
def post_ephemeral(caller: Caller, arguments: Json) -> Json:
    """Say something in a conversation that only one of its members sees."""
    where = target(caller, arguments["channel"])
    if arguments["user"] not in where.members:
        raise SlackError("user_not_in_channel")
    text, blocks = content(caller, arguments)
    thread = arguments.get("thread_ts")
    note = conversations.note(
        caller.core,
        caller.team,
        where,
        caller.me,
        arguments["user"],
        text,
        blocks=blocks,
        thread_ts=thread,
    )
    return {"message_ts": note.ts}


@method("chat.meMessage", 3, {"channel": "str!", "text": "str!"}, ("chat:write",))
def me_message(caller: Caller, arguments: Json) -> Json:
    """Say something about oneself, as /me does."""
    where, text = target(caller, arguments["channel"]), arguments["text"]
    message = conversations.post(
        caller.core, caller.team, where, caller.me, text[:CUT_TEXT], subtype="me_message"
    )
    return {"channel": where.id, "ts": message.ts}


@method("chat.getPermalink", 4, {"channel": "str!", "message_ts": "ts!"})
def get_permalink(caller: Caller, arguments: Json) -> Json:
    """The address of a message: one in the sandbox, not at Slack."""
    where = caller.conversation(arguments["channel"], joined=False)
    message = message_at(where, arguments["message_ts"])
    link = f"{caller.core.base_url}/archives/{where.id}/p{message.ts.replace('.', '')}"
    if message.thread_ts and message.thread_ts != message.ts:
        link += f"?thread_ts={message.thread_ts}&cid={where.id}"
    return {"channel": where.id, "permalink": link}
