"""What the app is answered when it calls: the effect of the call, or the fault arranged for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace

from aiohttp import web

from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.faults import Fault
from bot.sandbox.state import Json

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Answer:
    """What a call is answered: an HTTP status, a body, and headers."""

    body: Json
    status: int = 200
    headers: Headers = ()
    cut: bool = False
    """Cut the connection instead of answering."""
    fault: str = ""
    """The kind of the fault that made it this answer, or ""."""

    @property
    def error(self) -> str:
        """The error code, or ""."""
        return str(self.body.get("error", ""))


def too_fast(seconds: int, headers: Headers = ()) -> Answer:
    """The answer to a call over the limit, to be tried again in `seconds`."""
    body: Json = {"ok": False, "error": "ratelimited"}
    return Answer(body, 429, (("Retry-After", str(seconds)), *headers))


async def answer(
    core: Core, method: str, effect: Callable[[], Json], headers: Headers = ()
) -> Answer:
    """Do the `effect` of a call of `method`, unless an arranged fault comes before it.

    `effect` returns the body's further fields and raises SlackError where Slack refuses.
    """
    fault = core.faults.next(method)
    early = _before(fault, headers)
    if early is not None:
        return early
    try:
        body = {"ok": True, **effect()}
    except SlackError as error:
        body = error.reply()
    return await _after(fault, Answer(body, headers=headers))


def _before(fault: Fault | None, headers: Headers) -> Answer | None:
    """The answer of a fault that happens before the effect; None for no such fault."""
    if fault is None:
        return None
    kind = fault.kind
    if kind == "ratelimited":
        return replace(too_fast(max(1, int(fault.seconds)), headers), fault=kind)
    if kind == "cut_before":
        body = {"ok": False, "error": "connection cut before the effect"}
        return Answer(body, cut=True, fault=kind)
    if kind == "status":
        return Answer({"ok": False, "error": "http_status"}, fault.status, fault=kind)
    if kind in ("internal_error", "error"):
        return Answer({"ok": False, "error": fault.error or "internal_error"}, fault=kind)
    return None


async def _after(fault: Fault | None, said: Answer) -> Answer:
    """What becomes of `said` by a fault that happens after the effect.

    What was refused stays refused for its own reason, however late or lost the answer.
    """
    if fault is None:
        return said
    kind = fault.kind if said.body["ok"] else ""
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
        return replace(said, fault=kind)
    if fault.kind == "cut_after":
        return replace(said, cut=True, fault=kind)
    if kind == "internal_error_after":
        return Answer({"ok": False, "error": "internal_error"}, fault=kind)
    return said


def cut_if_asked(request: web.Request, said: Answer) -> None:
    """Cut the connection of a call whose answer is not to arrive."""
    if said.cut and isinstance(request.transport, asyncio.Transport):
        request.transport.abort()
