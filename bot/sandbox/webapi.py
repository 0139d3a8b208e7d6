"""The Web API's front door: tokens, scopes, limits, faults, and the record of every call."""

from __future__ import annotations

import time

from aiohttp import web

from bot.sandbox import arguments as reading
from bot.sandbox import (
    methods_app,
    methods_chat,
    methods_conversations,
    methods_reactions,
    methods_scheduled,
    methods_views,
)
from bot.sandbox.answers import Answer, answer, cut_if_asked, too_fast
from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.methods import METHODS, Caller, Method
from bot.sandbox.socketmode import SocketTransport
from bot.sandbox.state import Json, Team
from bot.sandbox.trace import Call

FAMILIES = (
    methods_app,
    methods_chat,
    methods_conversations,
    methods_reactions,
    methods_scheduled,
    methods_views,
)
"""Importing these modules fills the table of methods."""


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
                said = await self._answer(name, given, token, team)
            except SlackError as error:
                said = Answer(error.reply())
            return self._send(request, name, given, team, said)
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
                wait = self.core.limits.take_connection()
                if wait:
                    return too_fast(wait)
                return await answer(self.core, name, self._open_connection)
            raise SlackError("not_allowed_token_type")
        if team is None:
            raise SlackError("invalid_auth")
        if not team.app.active:
            raise SlackError(team.app.refusal)
        if name == "apps.connections.open":
            raise SlackError("not_allowed_token_type")
        return await self._method(METHODS[name], given, team)

    def _open_connection(self) -> Json:
        if self._sockets is None:
            raise SlackError("socket_mode_not_enabled")
        url = f"{self.core.base_url.replace('http', 'ws', 1)}/socket/{self._sockets.ticket()}"
        return {"url": url}

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
        if wait:
            return too_fast(wait, tuple(headers))

        def effect() -> Json:
            return method.handler(caller, reading.check(given, method.arguments))

        return await answer(core, method.name, effect, tuple(headers))

    def _send(
        self, request: web.Request, name: str, given: Json, team: Team | None, said: Answer
    ) -> web.StreamResponse:
        now = self.core.timeline.now()
        team_id = team.id if team else ""
        self.core.calls.append(Call(name, given, said.body, said.status, now, team_id, said.fault))
        self.core.trace.write(
            "in",
            name,
            now,
            team=team_id,
            arguments=given,
            status=0 if said.cut else said.status,
            reply=said.body,
            fault=said.fault,
        )
        cut_if_asked(request, said)
        return web.json_response(said.body, status=said.status, headers=dict(said.headers))
