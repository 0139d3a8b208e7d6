"""Faults that a test (or the page) asks for: what goes wrong, in which method, how often.

Every method of the Web API can go wrong, apps.connections.open included, and so can the answers
that the app sends to response URLs, under the name RESPONSE_URL.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

RESPONSE_URL = "response_url"
"""What an answer to a response URL is called among the methods."""

KINDS = (
    "ratelimited",
    "status",
    "cut_before",
    "cut_after",
    "internal_error",
    "internal_error_after",
    "delay",
    "error",
)


@dataclass
class Fault:
    """One arranged failure of `method` ("*": of any), which happens `times` times.

    With a `probability` below 1 a dice of its own decides at each call, until it has happened
    `times` times: the same seed and the same calls of the method give the same failures.

    `kind` is one of: "ratelimited" (429 with Retry-After `seconds`), "status" (HTTP `status`),
    "cut_before" / "cut_after" (the connection is cut before / after the effect),
    "internal_error" / "internal_error_after" (that reply without / with the effect),
    "delay" (`seconds` before the reply, after the effect), "error" (ok: false with `error`).
    """

    method: str
    kind: str
    times: int
    status: int = 500
    error: str = ""
    seconds: float = 1.0
    probability: float = 1.0
    happened: int = 0
    dice: random.Random = field(default_factory=random.Random, repr=False, compare=False)

    @property
    def left(self) -> int:
        """How many times it has yet to happen."""
        return self.times - self.happened

    def strikes(self, method: str) -> bool:
        """Whether this call of `method` goes wrong; throws the dice where there is one."""
        if self.left <= 0 or self.method not in (method, "*"):
            return False
        return self.probability >= 1 or self.dice.random() < self.probability


@dataclass
class Faults:
    """The arranged failures, in the order in which they were asked for."""

    arranged: list[Fault] = field(default_factory=list)
    seed: int = 0
    """From which the dice of the faults to come are made."""

    def arrange(
        self,
        method: str,
        what: str | int,
        times: int = 1,
        seconds: float = 1.0,
        probability: float = 1.0,
    ) -> Fault:
        """Arrange a fault. `what` is a kind of `Fault`, an HTTP status, or an error code."""
        if isinstance(what, int):
            kind = "ratelimited" if what == 429 else "status"
            fault = Fault(method, kind, times, status=what)
        elif what in KINDS and what not in ("status", "error"):
            fault = Fault(method, what, times)
        else:
            fault = Fault(method, "error", times, error=what)
        fault.seconds, fault.probability = seconds, probability
        number = len(self.arranged)
        fault.dice = random.Random(f"{self.seed} {number}")  # noqa: S311 - repeatable, no secret
        self.arranged.append(fault)
        return fault

    def next(self, method: str) -> Fault | None:
        """The fault that happens to this call of `method`, counted as happened; or None."""
        for fault in self.arranged:
            if fault.strikes(method):
                fault.happened += 1
                return fault
        return None

    @property
    def unused(self) -> list[Fault]:
        """Faults that have not happened as often as was asked for."""
        return [fault for fault in self.arranged if fault.left > 0]
