"""The Web API's front door: tokens, scopes, limits, faults, and the record of every call."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

from aiohttp import web

from bot.sandbox import arguments as reading
from bot.sandbox import methods_app, methods_chat, methods_conversations, methods_views
from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.faults import Fault
from bot.sandbox.methods import METHODS, Caller, Method
from bot.sandbox.socketmode import SocketTransport
from bot.sandbox.state import Json, Team
from bot.sandbox.trace import Call

FAMILIES = (methods_app, methods_chat, methods_conversations, methods_views)
"""Importing these modules fills the table of methods."""


@dataclass(frozen=True)
class Answer:
    """What a call is answered: an HTTP status, a body, and headers."""

    body: Json
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    cut: bool = False
    """Cut the connection instead of answering."""


class WebApi:
    """Answers /api/<method>."""

    def __init__(self, core: Core, sockets: SocketTransport | None) -> None:
        self.core = core
        self._sockets = sockets

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        name = request.match_info["method"]
        core = self.core
        core.delivery.in_flight += 1
        given: Json = {}
        team: Team | None = None
        try:
            try:
                given = await reading.read(request)
                token = reading.token(request, given)
                given.pop("token", None)
                team = core.world.team_of_token(token)
                answer = await self._answer(name, given, token, team)
            except SlackError as error:
                answer = Answer(error.reply())
            return self._send(request, name, given, team, answer)
        finally:
            core.delivery.in_flight -= 1
            core.delivery.last_active = time.monotonic()

    async def _answer(self, name: str, given: Json, token: str, team: Team | None) -> Answer:
        if name == "api.test":
            error = given.get("error")
            return Answer({"ok": not error, "args": given, **({"error": error} if error else {})})
        if name != "apps.connections.open" and name not in METHODS:
            raise SlackError("unknown_method", req_method=name)
        if not token:
            raise SlackError("not_authed")
        if token == self.core.world.app_token:
            if name == "apps.connections.open":
                return self._open_connection()
            raise SlackError("not_allowed_token_type")
        if team is None:
            raise SlackError("invalid_auth")
        if not team.app.active:
            raise SlackError("token_revoked")
        if name == "apps.connections.open":
            raise SlackError("not_allowed_token_type")
        return await self._method(METHODS[name], given, team)

    def _open_connection(self) -> Answer:
        if self._sockets is None:
            raise SlackError("socket_mode_not_enabled")
        url = f"{self.core.base_url.replace('http', 'ws', 1)}/socket/{self._sockets.ticket()}"
        return Answer({"ok": True, "url": url})

    async def _method(self, method: Method, given: Json, team: Team) -> Answer:
        core, caller = self.core, Caller(self.core, team)
        headers = [("x-oauth-scopes", ",".join(team.app.scopes))]
        if method.scopes:
            headers.append(("x-accepted-oauth-scopes", ",".join(method.scopes)))
            caller.need(*method.scopes)
        channel = given.get("channel")
        wait = core.limits.take(
            team.id, method.name, method.tier, str(channel) if channel else None
        )
        fault = core.faults.next(method.name)
        if fault is not None and fault.kind == "ratelimited":
            wait = max(1, int(fault.seconds))
        if wait:
            body: Json = {"ok": False, "error": "ratelimited"}
            return Answer(body, 429, (("Retry-After", str(wait)), *headers))
        early = _before(fault)
        if early is not None:
            return early
        try:
            body = {"ok": True, **method.handler(caller, reading.check(given, method.arguments))}
        except SlackError as error:
            body = error.reply()
        return await _after(fault, Answer(body, headers=tuple(headers)))

    def _send(
        self, request: web.Request, name: str, given: Json, team: Team | None, answer: Answer
    ) -> web.StreamResponse:
        now = self.core.timeline.now()
        team_id = team.id if team else ""
        self.core.calls.append(Call(name, given, answer.body, answer.status, now, team_id))
        self.core.trace.write(
            "in",
            name,
            now,
            team=team_id,
            arguments=given,
            status=0 if answer.cut else answer.status,
            reply=answer.body,
        )
        if answer.cut and isinstance(request.transport, asyncio.Transport):
            request.transport.abort()
        return web.json_response(answer.body, status=answer.status, headers=dict(answer.headers))


def _before(fault: Fault | None) -> Answer | None:
    """The answer of a fault that happens before the effect; None for no such fault."""
    if fault is None:
        return None
    if fault.kind == "cut_before":
        return Answer({"ok": False, "error": "connection cut before the effect"}, cut=True)
    if fault.kind == "status":
        return Answer({"ok": False, "error": "http_status"}, status=fault.status)
    if fault.kind in ("internal_error", "error"):
        return Answer({"ok": False, "error": fault.error or "internal_error"})
    return None


async def _after(fault: Fault | None, answer: Answer) -> Answer:
    """What becomes of `answer` by a fault that happens after the effect."""
    if fault is None:
        return answer
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
    if fault.kind == "cut_after":
        return Answer(answer.body, cut=True)
    if fault.kind == "internal_error_after":
        return Answer({"ok": False, "error": "internal_error"})
    return answer
