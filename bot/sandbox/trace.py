"""Every exchange with the app, as one JSON object a line: for tests to read back, and for you.

A line has `at` (sandbox time, seconds since 1970), `direction` ("in": from the app, "out": to it)
and `what`: the method called, "response_url", the kind of payload sent ("events_api",
"slash_commands", "interactive"), "ack", "refused answer", or "disconnect". A refusal that somebody
asked for names its `fault`; what is refused without one is refused for a reason of the app's.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
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
    fault: str = ""
    """The kind of the arranged fault that happened to the call, or ""."""

    @property
    def ok(self) -> bool:
        """Whether Slack would have done what was asked."""
        return bool(self.reply.get("ok"))

    @property
    def error(self) -> str:
        """The error code, or ""."""
        return str(self.reply.get("error", ""))


class Trace:
    """Appends exchanges to a file, if it has a `path`, and tells them to its `listener`.

    Writing is safe from any thread.
    """

    def __init__(self, path: Path | None) -> None:
        self.listener: Callable[[dict[str, Any]], None] | None = None
        self._lock = threading.Lock()
        self._file: TextIO | None = None
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a", encoding="utf-8")

    def write(self, direction: str, what: str, at: float, **rest: Any) -> None:
        """Write one line. `direction` is "in" (from the app) or "out" (to the app)."""
        said = {"at": at, "direction": direction, "what": what, **rest}
        if self.listener is not None:
            self.listener(said)
        if self._file is None:
            return
        line = json.dumps(said, default=str)
        with self._lock:
            self._file.write(line + "\n")
            self._file.flush()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def refusals(path: Path) -> list[str]:
    """What the app was refused for a reason of its own, as "what: error", from a trace's file.

    Calls, answers to response URLs, and acknowledgements whose content Slack would not take.
    """
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        f"{line['what']}: {line['reply'].get('error')}"
        for line in lines
        if "reply" in line and not line["reply"].get("ok") and not line.get("fault")
    ]
