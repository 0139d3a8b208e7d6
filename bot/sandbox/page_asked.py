"""How the page asks: arguments in, JSON or a refusal with a sentence out, from this machine only.

The acting member is the argument `as`. This is not Slack's API; nothing but the page and the
tests use it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox import conversations
from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.payloads import NoAnswerError
from bot.sandbox.state import Conversation, Json, Person, Team

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
            return refusal(error.code, error.message, error.status)
        except SlackError as error:
            return refusal(error.code, error.code.replace("_", " ").capitalize() + ".", 400)
        except NoAnswerError as error:
            return refusal("app_did_not_answer", f"{error}.", 400)

    return handle


async def _body(request: web.Request) -> Any:
    try:
        return await request.json()
    except ValueError as error:
        raise PageError("invalid_arguments", "The body has to be JSON.") from error


def refusal(code: str, message: str, status: int) -> web.Response:
    """The answer that says no: an error code, and a sentence."""
    return web.json_response({"ok": False, "error": code, "message": message}, status=status)
