"""Methods that the sandbox refuses for the reason for which Slack would: a missing scope, mostly.

Potluck asks for none of these scopes. An app that has one of them is told unknown_method, which
Slack would not say: what the method does is not imitated.
Scopes: https://docs.slack.dev/reference/methods
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

from bot.sandbox.errors import SlackError
from bot.sandbox.methods import Caller, kind_word
from bot.sandbox.state import Json

_MANAGED = {"channels": "channels:manage", "groups": "groups:write"}
OF_CHANNELS = frozenset(
    f"conversations.{what}"
    for what in (
        "archive",
        "invite",
        "kick",
        "leave",
        "rename",
        "setPurpose",
        "setTopic",
        "unarchive",
    )
)
"""Methods that im:write and mpim:write are listed for as well, and that take channels only."""

SCOPES: Mapping[str, tuple[str, ...]] = {
    "bookmarks.add": ("bookmarks:write",),
    "bookmarks.edit": ("bookmarks:write",),
    "bookmarks.list": ("bookmarks:read",),
    "bookmarks.remove": ("bookmarks:write",),
    "canvases.create": ("canvases:write",),
    "canvases.delete": ("canvases:write",),
    "canvases.edit": ("canvases:write",),
    "chat.unfurl": ("links:write",),
    "conversations.create": tuple(_MANAGED.values()),
    "conversations.join": ("channels:join",),
    "dnd.info": ("dnd:read",),
    "dnd.teamInfo": ("dnd:read",),
    "emoji.list": ("emoji:read",),
    "files.completeUploadExternal": ("files:write",),
    "files.delete": ("files:write",),
    "files.getUploadURLExternal": ("files:write",),
    "files.info": ("files:read",),
    "files.list": ("files:read",),
    "files.upload": ("files:write",),
    "pins.add": ("pins:write",),
    "pins.list": ("pins:read",),
    "pins.remove": ("pins:write",),
    "reactions.get": ("reactions:read",),
    "reactions.list": ("reactions:read",),
    "team.billing.info": ("team.billing:read",),
    "team.preferences.list": ("team.preferences:read",),
    "usergroups.create": ("usergroups:write",),
    "usergroups.list": ("usergroups:read",),
    "usergroups.users.list": ("usergroups:read",),
    "usergroups.users.update": ("usergroups:write",),
    "users.lookupByEmail": ("users:read.email",),
    "users.profile.set": ("users.profile:write",),
    "users.setPresence": ("users:write",),
}
OF_USERS = frozenset(
    {
        "search.all",
        "search.files",
        "search.messages",
        "stars.add",
        "stars.list",
        "stars.remove",
        "users.deletePhoto",
        "users.identity",
        "users.setPhoto",
    }
)
"""Methods that take no bot's token."""
BEYOND = OF_CHANNELS | SCOPES.keys() | OF_USERS


def refuse(caller: Caller, name: str, given: Json) -> NoReturn:
    """Raise the SlackError with which a call of `name`, which is one of `BEYOND`, is refused."""
    if name in OF_USERS:
        raise SlackError("not_allowed_token_type")
    if name in OF_CHANNELS:
        where = caller.conversation(str(given.get("channel", "")), joined=False)
        if where.kind != "channel":
            raise SlackError("method_not_supported_for_channel_type")
        caller.need(_MANAGED[kind_word(where)])
    else:
        caller.need(*SCOPES[name])
    raise SlackError("unknown_method", req_method=name)
