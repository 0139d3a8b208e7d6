"""Letting time pass: the clock goes from one announced instant to the next, never over one."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.sandbox import mishaps
from bot.sandbox.core import Core

SEEN_SECONDS = 5.0
"""How long, in real time, the bot may take to look at its clock after a move."""
ACT_SECONDS = 2.0
"""How long, in real time, it may take to do what was due, before it is asked once more."""
QUIET_SECONDS = 0.15
"""How long nothing may happen before the app counts as done."""
SETTLE_SECONDS = 10.0
TRIES = 2
"""How often an instant that does not go away is visited before it is passed over."""
UNTIL_DAYS = 15
_POLL = 0.02


@dataclass(frozen=True)
class Stop:
    """Why time stopped: "arrived", "message", or "limit" (nothing was written that was waited for).

    `readers` are the ids of everybody to whom the app wrote directly meanwhile.
    """

    why: str
    readers: tuple[str, ...]


class TimeTravel:
    """Moves the clock, once at a time."""

    def __init__(self, core: Core) -> None:
        self.core = core
        self.advancing = False
        self._lock = asyncio.Lock()

    async def advance(
        self, target: float, *, until_message: bool = False, reader: str | None = None
    ) -> Stop:
        """Go to `target` (seconds since 1970), or until the app has written to somebody.

        With `reader`, a user's id, what the app writes to others does not stop it.
        """
        async with self._lock:
            self.advancing = True
            try:
                return await self._advance(target, until_message, reader)
            finally:
                self.advancing = False
                self._tell()

    async def _advance(self, target: float, until_message: bool, reader: str | None) -> Stop:
        timeline = self.core.timeline
        tries: dict[float, int] = {}
        unseen = 0
        await self.settle()
        before = self._written()
        while True:
            new = self._written() - before
            if until_message and _heard(new, reader):
                return Stop("message", tuple(new))
            at = target
            instants = self._own() + (self._announced() if unseen < TRIES else [])
            left = [one for one in instants if one <= target and tries.get(one, 0) < TRIES]
            if left:
                at = min(left)
                tries[at] = tries.get(at, 0) + 1
            move = timeline.move_to(at) if at > timeline.now() else timeline.clock.moves
            self._tell()
            await mishaps.renew_sockets(self.core)
            await self._done(at, self._own)
            if await self._seen(move):
                await self._done(at, self._announced, {o for o, n in tries.items() if n >= TRIES})
            else:
                unseen += 1
            await self.settle()
            if at >= target:
                break
        new = self._written() - before
        if until_message:
            return Stop("message" if _heard(new, reader) else "limit", tuple(new))
        return Stop("arrived", tuple(new))

    def _announced(self) -> list[float]:
        """When the bot is to do something, as it says."""
        return [one.at.timestamp() for one in self.core.timeline.clock.announced()[1]]

    def _own(self) -> list[float]:
        """When the sandbox itself is to do something."""
        return [one.at for one in self.core.timeline.due]

    async def _seen(self, move: int) -> bool:
        """Wait until the bot has looked at its clock after `move`. False if it did not in time.

        Where nobody announces anything there is nothing to wait for.
        """
        clock = self.core.timeline.clock
        end = time.monotonic() + SEEN_SECONDS
        while time.monotonic() < end:
            seen, _ = clock.announced()
            if seen < 0 or seen >= move:
                return True
            await asyncio.sleep(_POLL)
        return False

    async def _done(
        self, at: float, instants: Callable[[], list[float]], given_up: Iterable[float] = ()
    ) -> None:
        """Wait a little until nothing of what `instants` tells was due by `at` any more."""
        end = time.monotonic() + ACT_SECONDS
        while time.monotonic() < end:
            if not any(one <= at for one in set(instants()).difference(given_up)):
                return
            await asyncio.sleep(_POLL)

    async def settle(self) -> None:
        """Wait until the app has been quiet for a moment, and is connected if it is to be."""
        delivery, sockets = self.core.delivery, mishaps.sockets(self.core)
        end = time.monotonic() + SETTLE_SECONDS
        renewed = 0.0
        while time.monotonic() < end:
            if sockets is not None and sockets.renewing:
                renewed = time.monotonic()
            quiet = time.monotonic() - max(delivery.last_active, renewed)
            if delivery.in_flight == 0 and quiet >= QUIET_SECONDS:
                return
            await asyncio.sleep(_POLL)

    def _written(self) -> Counter[str]:
        """By reader, how many direct messages the app has written, in all workspaces."""
        written: Counter[str] = Counter()
        for team in self.core.world.teams.values():
            bot = team.app.bot_user_id
            for where in team.conversations.values():
                if where.kind in ("im", "mpim") and bot in where.members:
                    many = sum(message.user == bot for message in where.messages)
                    written.update({one: many for one in where.members if one != bot and many})
        return written

    def _tell(self) -> None:
        self.core.live.tell_all(
            {"type": "clock", "now": self.core.timeline.now(), "advancing": self.advancing}
        )
        self.core.live.tell_all({"type": "changed", "what": ["clock"]})


def _heard(new: Counter[str], reader: str | None) -> bool:
    return bool(new) if reader is None else new[reader] > 0
