"""The time, and a clock that the sandbox can move.

Everything in Potluck that asks what time it is asks a `Clock`. In production that is the
machine's clock. Where the setting POTLUCK_CLOCK names a file, it is a `MovableClock`: real time
plus an offset kept in that file, so that the sandbox lets a week pass in a second, for the bot
as for itself.

A movable clock works as in any discrete-event simulation: the bot *announces* when it will next
have something to do, and whoever moves the clock goes there first, waits until the bot has looked
at its clock (the announcement names the move that it saw), and only then goes on. No decent
hour is jumped over on the way to next week.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Upcoming:
    """Something that will happen at `at` (UTC), said in a few words for the operator."""

    at: datetime
    what: str


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """The time, as an aware datetime in UTC."""

    def announce(self, upcoming: Sequence[Upcoming], *, seen: int) -> None:
        """Say what will happen next, having acted on everything due at move number `seen`."""

    @property
    def moves(self) -> int:
        """How many times this clock has been moved by hand."""


class SystemClock:
    """The machine's own clock, which nobody moves."""

    moves = 0

    def now(self) -> datetime:
        """The time, as an aware datetime in UTC."""
        return datetime.now(UTC)

    def announce(self, upcoming: Sequence[Upcoming], *, seen: int) -> None:
        """Nobody waits for the announcements of a clock that cannot be moved."""


class MovableClock:
    """Real time plus an offset kept in the JSON file `path`: {"offset": seconds, "moves": n}.

    Announcements are written beside it, to `path` + ".upcoming", as
    {"seen": n, "upcoming": [{"at": ISO 8601, "what": text}, ...]}, the earliest first. Both files
    are replaced whole, so that a reader never sees half of one. A missing file means no offset.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._upcoming = self.path.with_name(self.path.name + ".upcoming")

    def _state(self) -> tuple[float, int]:
        # Read anew every time: two moves within one tick of the file system's clock look alike.
        try:
            state = json.loads(self.path.read_text())
        except FileNotFoundError:
            return 0.0, 0
        return float(state["offset"]), int(state["moves"])

    def now(self) -> datetime:
        """The time, as an aware datetime in UTC."""
        return datetime.fromtimestamp(time.time() + self._state()[0], UTC)

    @property
    def moves(self) -> int:
        """How many times this clock has been moved by hand."""
        return self._state()[1]

    def move(self, by: timedelta) -> int:
        """Move the clock `by` and return the number of this move."""
        offset, moves = self._state()
        self._write(self.path, {"offset": offset + by.total_seconds(), "moves": moves + 1})
        return moves + 1

    def announce(self, upcoming: Sequence[Upcoming], *, seen: int) -> None:
        """Say what will happen next, having acted on everything due at move number `seen`."""
        items = [
            {"at": item.at.isoformat(), "what": item.what}
            for item in sorted(upcoming, key=lambda item: item.at)
        ]
        self._write(self._upcoming, {"seen": seen, "upcoming": items})

    def announced(self) -> tuple[int, list[Upcoming]]:
        """The last announcement: the move it had seen (-1: none yet), and what is to come."""
        try:
            said = json.loads(self._upcoming.read_text())
        except FileNotFoundError:
            return -1, []
        items = [
            Upcoming(datetime.fromisoformat(item["at"]), item["what"]) for item in said["upcoming"]
        ]
        return int(said["seen"]), items

    @staticmethod
    def _write(path: Path, content: object) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{os.getpid()}.draft")
        draft.write_text(json.dumps(content))
        draft.replace(path)
