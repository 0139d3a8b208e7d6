"""What the page is told while it is open: a WebSocket per window, server to page only."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from aiohttp import web

from bot.sandbox.state import Conversation, Json


@dataclass(eq=False)
class Window:
    """A page that somebody has open, as the member `user` of `team`."""

    team: str
    user: str
    outbox: asyncio.Queue[Json] = field(default_factory=asyncio.Queue)
    ws: web.WebSocketResponse | None = None


class Live:
    """All open windows."""

    def __init__(self) -> None:
        self.windows: set[Window] = set()

    def tell(self, team: str, message: Json, users: set[str] | None = None) -> None:
        """Send `message` to the windows of `users` (None: of everybody) of a workspace."""
        for window in self.windows:
            if window.team == team and (users is None or window.user in users):
                window.outbox.put_nowait(message)

    def tell_all(self, message: Json) -> None:
        """Send `message` to every window of every workspace."""
        for window in self.windows:
            window.outbox.put_nowait(message)

    def changed(self, team: str, *what: str, users: set[str] | None = None) -> None:
        """Say that something the page may show has changed, so that it looks again."""
        self.tell(team, {"type": "changed", "what": list(what)}, users)

    def conversation(self, team: str, conversation: Conversation) -> None:
        """Say that a conversation has changed, to all who can see it."""
        open_to_all = conversation.kind == "channel" and not conversation.is_private
        users = None if open_to_all else set(conversation.members)
        self.changed(team, f"conversation:{conversation.id}", "sidebar", users=users)

    async def serve(self, request: web.Request, window: Window) -> web.WebSocketResponse:
        """Serve one window until it closes."""
        ws = web.WebSocketResponse(heartbeat=30)
        await ws.prepare(request)
        window.ws = ws
        self.windows.add(window)
        writer = asyncio.ensure_future(self._write(ws, window))
        try:
            async for _ in ws:
                continue
        finally:
            self.windows.discard(window)
            writer.cancel()
        return ws

    async def close(self) -> None:
        """Close every window's connection."""
        for window in list(self.windows):
            if window.ws is not None:
                await window.ws.close()

    @staticmethod
    async def _write(ws: web.WebSocketResponse, window: Window) -> None:
        await ws.send_json({"type": "hello"})
        while not ws.closed:
            await ws.send_json(await window.outbox.get())
