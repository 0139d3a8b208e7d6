"""Methods by which the app reacts to messages: reactions.*."""

from __future__ import annotations

import re

from bot.sandbox import conversations
from bot.sandbox.errors import SlackError
from bot.sandbox.methods import Caller, method
from bot.sandbox.methods_chat import message_at
from bot.sandbox.state import Conversation, Json, Message

_ITEM = {"channel": "str", "timestamp": "str", "name": "str!"}
EMOJI_A_MESSAGE = 23
"""Different emoji that one person may react with to a message."""
REACTIONS_A_MESSAGE = 50
"""Different emoji that a message holds."""


def _item(caller: Caller, arguments: Json) -> tuple[Conversation, Message]:
    """The message that a call about reactions names. Raises SlackError."""
    if not (arguments.get("channel") and arguments.get("timestamp")):
        raise SlackError("no_item_specified")
    where = caller.conversation(arguments["channel"])
    if not re.fullmatch(r"\d+(\.\d{1,6})?", arguments["timestamp"]):
        raise SlackError("bad_timestamp")
    return where, message_at(where, arguments["timestamp"])


@method("reactions.add", 3, _ITEM, ("reactions:write",))
def reactions_add(caller: Caller, arguments: Json) -> Json:
    """React to a message with an emoji."""
    where, message = _item(caller, arguments)
    if not re.fullmatch(r"[a-z0-9_+'-]{1,100}(::skin-tone-[2-6])?", arguments["name"]):
        raise SlackError("invalid_name")
    if arguments["name"] not in [one["name"] for one in message.reactions]:
        if sum(caller.me in one["users"] for one in message.reactions) >= EMOJI_A_MESSAGE:
            raise SlackError("too_many_emoji")
        if len(message.reactions) >= REACTIONS_A_MESSAGE:
            raise SlackError("too_many_reactions")
    if not conversations.react(
        caller.core, caller.team, where, message, caller.me, arguments["name"]
    ):
        raise SlackError("already_reacted")
    return {}


@method("reactions.remove", 2, _ITEM, ("reactions:write",))
def reactions_remove(caller: Caller, arguments: Json) -> Json:
    """Take a reaction of the app's own back."""
    where, message = _item(caller, arguments)
    name = arguments["name"]
    if not any(one["name"] == name and caller.me in one["users"] for one in message.reactions):
        raise SlackError("no_reaction")
    conversations.unreact(caller.core, caller.team, where, message, caller.me, name)
    return {}
