"""Socket Mode: WebSockets that the app opens, envelopes that it acknowledges.

https://docs.slack.dev/apis/events-api/using-socket-mode : each payload goes to exactly one of at
most ten connections; `hello` greets, `disconnect` announces that a connection will be closed.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from bot.sandbox.delivery import ACK_SECONDS, Ack, Retry
from bot.sandbox.errors import SlackError
from bot.sandbox.state import Json

MAX_CONNECTIONS = 10
CONNECTION_SECONDS = 18_060.0
"""How long a connection lasts, by the sandbox's clock: about five hours, as `hello` says."""
WARNING_SECONDS = 10.0
"""How long before its end it is warned."""
GRACE_SECONDS = 2.0
"""How long a connection stays open after its `disconnect` envelope, for late answers."""


PING_SECONDS = 0.25
"""How often a connection is pinged: oftener than by Slack, since the SDK's client, when it is
closed, waits for the next frame (or three seconds)."""


@dataclass(eq=False)
class Socket:
    """One connection of the app."""

    ws: web.WebSocketResponse
    raw: asyncio.Transport | None
    opened: float
    """When, by the sandbox's clock."""
    warned: bool = False
    draining: bool = False
    waiting: dict[str, asyncio.Future[Json | None]] = field(default_factory=dict)
    """Envelopes sent and not yet acknowledged."""


class SocketTransport:
    """All connections of the app, used in turn."""

    def __init__(
        self, app_id: str, now: Callable[[], float], ack_seconds: float = ACK_SECONDS
    ) -> None:
        self.ack_seconds = ack_seconds
        self.ready = asyncio.Event()
        self.sockets: list[Socket] = []
        self._app_id = app_id
        self._now = now
        self._tickets: set[str] = set()
        self._turn = 0
        self._closing: set[asyncio.Task[None]] = set()

    def ticket(self) -> str:
        """A ticket for one connection, as apps.connections.open hands out."""
        if len(self._usable()) >= MAX_CONNECTIONS:
            raise SlackError("too_many_websockets")
        ticket = secrets.token_urlsafe(24)
        self._tickets.add(ticket)
        return ticket

    async def accept(self, request: web.Request) -> web.StreamResponse:
        """Serve one WebSocket of the app until it closes."""
        ticket = request.match_info["ticket"]
        if ticket not in self._tickets:
            return web.Response(status=404, text="unknown or used ticket")
        self._tickets.discard(ticket)
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        raw = request.transport
        transport = raw if isinstance(raw, asyncio.Transport) else None
        socket = Socket(ws, transport, self._now())
        self.sockets.append(socket)
        try:
            await ws.send_json(self._hello())
            self.ready.set()
            pinging = asyncio.ensure_future(self._keep_pinging(ws))
            try:
                async for message in ws:
                    if message.type is WSMsgType.TEXT:
                        self._acknowledged(socket, message.data)
            finally:
                pinging.cancel()
        finally:
            self.sockets.remove(socket)
            self._refresh_ready()
            for future in socket.waiting.values():
                if not future.done():
                    future.set_exception(ConnectionResetError())
        return ws

    @staticmethod
    async def _keep_pinging(ws: web.WebSocketResponse) -> None:
        while not ws.closed:
            await asyncio.sleep(PING_SECONDS)
            with contextlib.suppress(ConnectionError):
                # Never an empty ping: the SDK's client takes its two bytes for half a frame, and
                # loses the frames before it when nothing follows.
                await ws.ping(b"Ping from the sandbox")

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.sockets),
            "debug_info": {
                "host": "sandbox",
                "approximate_connection_time": int(CONNECTION_SECONDS),
            },
            "connection_info": {"app_id": self._app_id},
        }

    def _acknowledged(self, socket: Socket, data: str) -> None:
        try:
            said = json.loads(data)
        except ValueError:
            return
        if not isinstance(said, dict):
            return
        future = socket.waiting.pop(str(said.get("envelope_id")), None)
        if future is not None and not future.done():
            payload = said.get("payload")
            future.set_result(payload if isinstance(payload, dict) else None)

    def _usable(self) -> list[Socket]:
        return [one for one in self.sockets if not one.draining and not one.ws.closed]

    def _refresh_ready(self) -> None:
        if self._usable():
            self.ready.set()
        else:
            self.ready.clear()

    async def send(self, kind: str, payload: Json, retry: Retry | None) -> Ack:
        """Send one payload to one connection and await its acknowledgement."""
        usable = self._usable()
        if not usable:
            return Ack(False, reason="connection_failed")
        self._turn += 1
        socket = usable[self._turn % len(usable)]
        envelope: dict[str, Any] = {
            "envelope_id": str(uuid.uuid4()),
            "payload": payload,
            "type": kind,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            envelope["retry_attempt"] = retry.attempt if retry else 0
            envelope["retry_reason"] = retry.reason if retry else ""
        future: asyncio.Future[Json | None] = asyncio.get_running_loop().create_future()
        socket.waiting[envelope["envelope_id"]] = future
        try:
            await socket.ws.send_json(envelope)
            return Ack(True, payload=await asyncio.wait_for(future, self.ack_seconds))
        except TimeoutError:
            return Ack(False, reason="timeout")
        except (ConnectionError, RuntimeError):
            return Ack(False, reason="connection_failed")
        finally:
            socket.waiting.pop(envelope["envelope_id"], None)

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Tell every connection that it will be closed, send it nothing more, and close it.

        With the reason "warning" they are told, and closed only when they are told again.
        """
        for socket in self._usable():
            await self._tell(socket, reason)

    async def renew(self) -> list[str]:
        """Do what the clock asks for: warn connections, and tell those to go whose time is over.

        A clock that jumps over the warning leaves it out. Returns the reasons that were told.
        """
        told: list[str] = []
        for socket in self._usable():
            left = socket.opened + CONNECTION_SECONDS - self._now()
            if left <= 0:
                told.append("refresh_requested")
            elif left <= WARNING_SECONDS and not socket.warned:
                socket.warned = True
                told.append("warning")
            else:
                continue
            with contextlib.suppress(ConnectionError):
                await self._tell(socket, told[-1])
        return told

    @property
    def renewing(self) -> bool:
        """Whether the app is still leaving connections that it was told to go from.

        The SDK's client opens the new one first, and reads nothing from it until the old is closed.
        """
        return any(one.draining for one in self.sockets)

    async def _tell(self, socket: Socket, reason: str) -> None:
        socket.draining = reason != "warning"
        if socket.draining:
            self._refresh_ready()
            task = asyncio.ensure_future(self._close_later(socket))
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)
        await socket.ws.send_json(
            {"type": "disconnect", "reason": reason, "debug_info": {"host": "sandbox"}}
        )

    async def _close_later(self, socket: Socket) -> None:
        await asyncio.sleep(GRACE_SECONDS)
        await socket.ws.close()

    def drop(self) -> None:
        """Cut every connection without a word (a fault)."""
        for socket in list(self.sockets):
            socket.draining = True
            if socket.raw is not None:
                socket.raw.abort()
        self._refresh_ready()

    async def close(self) -> None:
        """Close every connection."""
        for task in list(self._closing):
            task.cancel()
        for socket in list(self.sockets):
            if socket.raw is not None:
                socket.raw.abort()
