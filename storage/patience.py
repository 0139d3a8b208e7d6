"""How long we still wait for what a request needs: one budget for all of it.

Slack gives up on an answer after 3 s, whatever we waited for in the meantime. Whoever answers a
request begins its budget (`begin`), and whoever then waits on the same thread, for a lock or for a
look-up, asks for its share (`left`). Where nobody waits for us, as in the worker, no budget was
begun and every wait has its own length.
"""

from __future__ import annotations

import time
from contextvars import ContextVar

_until: ContextVar[float | None] = ContextVar("until", default=None)


def begin(seconds: float) -> None:
    """Give the request that this thread answers so many seconds, from now, in all."""
    _until.set(time.monotonic() + seconds)


def left(most: float) -> float:
    """For how many seconds one thing may be waited for: `most`, or what is left of the budget."""
    until = _until.get()
    return most if until is None else max(0.0, min(most, until - time.monotonic()))


def limited() -> bool:
    """Whether somebody waits for what this thread does."""
    return _until.get() is not None
