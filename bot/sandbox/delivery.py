"""How events, commands and interactions reach the app, and when they are tried again.

Slack waits three seconds for an answer. An event that got none is tried again at once, after one
minute and after five more; commands and interactions are tried once. See
https://docs.slack.dev/apis/events-api/#retries .
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.sandbox.state import Json
from bot.sandbox.timeline import Timeline
from bot.sandbox.trace import Trace

ACK_SECONDS = 3.0
RETRY_AFTER = (0.0, 0.0, 60.0, 360.0)
"""When an event is tried, in seconds of sandbox time after it happened."""
LAST_WAIT = 60.0
"""How long the last try still waits for the app to connect."""


@dataclass(frozen=True)
class Ack:
    """The app's answer: `ok`, with the `payload` it answered; or the `reason` there was none."""

    ok: bool
    payload: Json | None = None
    reason: str = ""


@dataclass(frozen=True)
class Retry:
    """Which retry of an event this is, and why there has to be one."""

    attempt: int
    reason: str


class Transport(Protocol):
    """A way to the app: Socket Mode or signed HTTP."""

    ready: asyncio.Event
    """Set while there is somebody to send to."""

    async def send(self, kind: str, payload: Json, retry: Retry | None) -> Ack:
        """Send one payload ("events_api", "slash_commands" or "interactive"), await its answer."""

    async def close(self) -> None:
        """Close connections."""


@dataclass
class Delivery:
    """Sends payloads over `transport`; events in the background, with retries."""

    transport: Transport
    timeline: Timeline
    trace: Trace
    in_flight: int = 0
    """Payloads sent and not yet answered."""
    last_active: float = field(default_factory=time.monotonic)
    """When the app last did or got anything, on the monotonic clock."""
    lost: list[Json] = field(default_factory=list)
    """Events that were given up after the last retry."""
    duplicate: int = 0
    """How many of the next events are to be sent twice (a fault)."""
    hold: int = 0
    """How many events to hold back and then send in reverse order (a fault)."""
    _held: list[Json] = field(default_factory=list)
    _sent: int = 0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def event(self, payload: Json) -> None:
        """Send an event in the background."""
        if self.hold > 0:
            self.hold -= 1
            self._held.append(payload)
            if self.hold == 0:
                self._release()
            return
        copies = 1
        if self.duplicate > 0:
            self.duplicate -= 1
            copies = 2
        for _ in range(copies):
            self.spawn(self._send_event(payload))

    def shuffle(self, number: int) -> None:
        """Hold the next `number` events back, then send them in reverse order; 0: hold no more."""
        self.hold = number
        if number == 0:
            self._release()

    def _release(self) -> None:
        held, self._held = self._held[::-1], []
        for one in held:
            self.spawn(self._send_event(one))

    async def request(self, kind: str, payload: Json) -> Ack:
        """Send a command or an interaction, once, and return the app's answer."""
        if not self.transport.ready.is_set():
            return Ack(False, reason="dispatch_failed")
        return await self._send(kind, payload, None)

    async def _send_event(self, payload: Json) -> None:
        happened = self.timeline.now()
        times = [happened + after for after in RETRY_AFTER]
        reason = ""
        for attempt, at in enumerate(times):
            await self.timeline.wait(at, "retry of an event")
            until = times[attempt + 1] if attempt + 1 < len(times) else at + LAST_WAIT
            ready = self.transport.ready
            if not ready.is_set() and not await self.timeline.wait(until, "app to connect", ready):
                reason = "connection_failed"
                continue
            retry = Retry(attempt, reason) if attempt else None
            ack = await self._send("events_api", payload, retry)
            if ack.ok:
                return
            reason = ack.reason
            if reason == "no_retry":
                break
        self.lost.append(payload)

    async def _send(self, kind: str, payload: Json, retry: Retry | None) -> Ack:
        self.in_flight += 1
        self._sent += 1
        number = self._sent
        extra = {"retry": retry.attempt, "reason": retry.reason} if retry else {}
        self.trace.write("out", kind, self.timeline.now(), number=number, payload=payload, **extra)
        try:
            ack = await self.transport.send(kind, payload, retry)
        finally:
            self.in_flight -= 1
            self.last_active = time.monotonic()
        self.trace.write(
            "in",
            "ack",
            self.timeline.now(),
            number=number,
            ok=ack.ok,
            payload=ack.payload,
            reason=ack.reason,
        )
        return ack

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` in the background until it is done or the sandbox stops."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Give up what is still under way."""
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.transport.close()
