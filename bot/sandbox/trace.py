"""Every exchange with the app, as one JSON object a line: for tests to read back, and for you."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO


@dataclass(frozen=True)
class Call:
    """A call of the Web API that reached the sandbox, and what it was answered."""

    method: str
    arguments: dict[str, Any]
    reply: dict[str, Any]
    status: int
    at: float
    """Sandbox time, in seconds since 1970."""
    team: str
    """The workspace of the token, or "" when it had none."""

    @property
    def ok(self) -> bool:
        """Whether Slack would have done what was asked."""
        return bool(self.reply.get("ok"))

    @property
    def error(self) -> str:
        """The error code, or ""."""
        return str(self.reply.get("error", ""))


class Trace:
    """Appends exchanges to a file; with no path, it writes nothing. Safe from any thread."""

    def __init__(self, path: Path | None) -> None:
        self._lock = threading.Lock()
        self._file: TextIO | None = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a", encoding="utf-8")

    def write(self, direction: str, what: str, at: float, **rest: Any) -> None:
        """Write one line. `direction` is "in" (from the app) or "out" (to the app)."""
        if self._file is None:
            return
        line = json.dumps({"at": at, "direction": direction, "what": what, **rest}, default=str)
        with self._lock:
            self._file.write(line + "\n")
            self._file.flush()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
