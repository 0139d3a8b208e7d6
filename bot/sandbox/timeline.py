"""Sandbox time: the movable clock, message timestamps, and waiting for an instant to come."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta

from bot.clock import MovableClock
from bot.sandbox.state import Team

POLL_SECONDS = 0.1
"""How soon a waiter notices that somebody else has moved the clock's file."""


@dataclass(eq=False)
class Due:
    """Something the sandbox itself will do at `at` (seconds since 1970)."""

    at: float
    what: str


class Timeline:
    """What time it is in the sandbox, and what the sandbox itself has yet to do."""

    def __init__(self, clock: MovableClock) -> None:
        self.clock = clock
        self.due: list[Due] = []
        self._moved = asyncio.Event()

    def now(self) -> float:
        """Seconds since 1970, as the sandbox's clock says."""
        return self.clock.now().timestamp()

    def ts(self, team: Team) -> str:
        """A message timestamp, later than every other of this team."""
        team.last_ts = max(int(self.now() * 1_000_000), team.last_ts + 1)
        return f"{team.last_ts // 1_000_000}.{team.last_ts % 1_000_000:06d}"

    def move_to(self, at: float) -> int:
        """Move the clock forward to `at`, and return the number of the move."""
        move = self.clock.move(timedelta(seconds=max(0.0, at - self.now())))
        self._moved.set()
        self._moved = asyncio.Event()
        return move

    async def wait(self, until: float, what: str, also: asyncio.Event | None = None) -> bool:
        """Wait until `until`, or until `also` is set. True if `also` is set."""
        due = Due(until, what)
        self.due.append(due)
        try:
            while self.now() < until and not (also and also.is_set()):
                waiters = [asyncio.ensure_future(self._moved.wait())]
                if also:
                    waiters.append(asyncio.ensure_future(also.wait()))
                pause = min(POLL_SECONDS, max(0.0, until - self.now()))
                try:
                    await asyncio.wait(waiters, timeout=pause, return_when=asyncio.FIRST_COMPLETED)
                finally:
                    for waiter in waiters:
                        waiter.cancel()
        finally:
            self.due.remove(due)
        return bool(also and also.is_set())
