"""The table of Web API methods: who may call them, how often, with which arguments."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.state import Conversation, Json, Team


@dataclass
class Caller:
    """Who calls: the app, in one workspace."""

    core: Core
    team: Team

    @property
    def me(self) -> str:
        """The app's bot user."""
        return self.team.app.bot_user_id

    def need(self, *scopes: str) -> None:
        """Raise SlackError("missing_scope") unless the app has one of these scopes."""
        if not any(scope in self.team.app.scopes for scope in scopes):
            raise SlackError(
                "missing_scope",
                needed=",".join(scopes),
                provided=",".join(self.team.app.scopes),
            )

    def conversation(self, id_: str, scope: str = "", *, joined: bool = True) -> Conversation:
        """The conversation that a call names, if the app may see it.

        `scope` is "history" or "read", of which each kind of conversation has its own; with
        `joined`, a public channel has to have the app as a member. Raises SlackError.
        """
        found = self.team.conversations.get(id_)
        public = found is not None and found.kind == "channel" and not found.is_private
        if found is None or not (public or self.me in found.members):
            raise SlackError("channel_not_found")
        if scope:
            self.need(f"{kind_word(found)}:{scope}")
        if joined and self.me not in found.members:
            raise SlackError("not_in_channel")
        return found


def kind_word(where: Conversation) -> str:
    """The word for a kind of conversation in scopes: channels, groups, im or mpim."""
    if where.kind != "channel":
        return where.kind
    return "groups" if where.is_private else "channels"


Handler = Callable[[Caller, Json], Json]


@dataclass(frozen=True)
class Method:
    """A Web API method. `scopes`: one of them is needed, whatever the arguments."""

    name: str
    handler: Handler
    tier: int
    arguments: Mapping[str, str]
    scopes: tuple[str, ...] = ()


METHODS: dict[str, Method] = {}


def method(
    name: str, tier: int, arguments: Mapping[str, str], scopes: tuple[str, ...] = ()
) -> Callable[[Handler], Handler]:
    """Put a handler into the table of methods."""

    def register(handler: Handler) -> Handler:
        METHODS[name] = Method(name, handler, tier, arguments, scopes)
        return handler

    return register


PAGING = {"cursor": "str", "limit": "int"}


def page(
    items: list[Json], arguments: Json, what: str, most: int, usual: int
) -> tuple[list[Json], Json]:
    """A page of `items` and its response_metadata, by an opaque cursor."""
    limit = arguments.get("limit", usual)
    if limit < 1 or limit > most:
        raise SlackError("invalid_limit")
    start = _offset(arguments["cursor"], what) if arguments.get("cursor") else 0
    end = start + limit
    more = encode_cursor(f"{what}:{end}") if end < len(items) else ""
    return items[start:end], {"next_cursor": more}


def encode_cursor(text: str) -> str:
    """`text` as a cursor: to be handed back as it is."""
    return base64.b64encode(text.encode()).decode()


def decode_cursor(cursor: str) -> str:
    """What `encode_cursor` was given. Raises SlackError("invalid_cursor")."""
    try:
        return base64.b64decode(cursor, validate=True).decode()
    except (binascii.Error, ValueError) as error:
        raise SlackError("invalid_cursor") from error


def _offset(cursor: str, what: str) -> int:
    kind, _, number = decode_cursor(cursor).partition(":")
    if kind != what or not number.isdigit():
        raise SlackError("invalid_cursor")
    return int(number)
