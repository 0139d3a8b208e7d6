"""What the page's panel "Behind the scenes" shows and does: traffic, limits, faults.

GET /page/api/panel?since=N and POST /page/api/faults {"do": ..., ...}, which answers as the GET
does. Both speak of the whole sandbox; only what concerns one workspace's app or people needs
`team`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict

from bot.sandbox import conversations, mishaps
from bot.sandbox.core import Core
from bot.sandbox.faults import KINDS, RESPONSE_URL, Fault
from bot.sandbox.methods import METHODS
from bot.sandbox.page_asked import Asked, PageError
from bot.sandbox.state import Json, Person
from bot.sandbox.traffic import Traffic

MOST_TIMES = 1000
MOST_SECONDS = 3600.0


class Panel:
    """Listens to the trace, and tells open pages that there is more.

    It tells them once, and again only after somebody has looked: a week of traffic is not a
    thousand messages to a page that shows none of it.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self._traffic = Traffic(core.world)
        self._watched = False
        core.trace.listener = self._hear

    def _hear(self, line: Json) -> None:
        self._traffic.hear(line)
        if self._watched:
            self._watched = False
            self._core.live.tell_all({"type": "changed", "what": ["panel"]})

    async def show(self, asked: Asked) -> Json:
        """Exchanges after the cursor `since`, and all meters and switches as they are now."""
        given = str(asked.given.get("since") or 0)
        if not given.isdecimal():
            raise PageError("invalid_arguments", "since is a cursor that an answer gave.")
        since = int(given)
        self._watched = True
        core = self._core
        # After a restart of the sandbox, a cursor of the one before means nothing.
        start = since if since <= self._traffic.stamp else 0
        return {
            "cursor": self._traffic.stamp,
            "restarted": start != since,
            "exchanges": [asdict(one) for one in self._traffic.since(start)],
            "limits": {
                "enforced": core.limits.enabled,
                "methods": [asdict(one) for one in core.limits.gauges()],
            },
            "faults": [_fault(one) for one in core.faults.unused],
            "methods": _can_fail(),
            **self._switches(),
        }

    def _switches(self) -> Json:
        core = self._core
        sockets = mishaps.sockets(core)
        return {
            "data_blocks": core.data_blocks,
            "duplicate": core.delivery.duplicate,
            "shuffle": core.delivery.hold,
            "connections": None if sockets is None else len(sockets.sockets),
            "apps": {
                team.id: "" if team.app.active else team.app.refusal
                for team in core.world.teams.values()
            },
        }

    async def act(self, asked: Asked) -> Json:
        """Flip a switch: `do` is one of `DEEDS`."""
        deed = DEEDS.get(str(asked.given.get("do")))
        if deed is None:
            raise PageError("invalid_arguments", f"do is one of {', '.join(DEEDS)}.")
        await deed(asked)
        self._core.live.tell_all({"type": "changed", "what": ["panel"]})
        asked.given["since"] = asked.given.get("since", self._traffic.stamp)
        return await self.show(asked)


def _can_fail() -> list[str]:
    return sorted({*METHODS, "apps.connections.open", RESPONSE_URL})


def _fault(fault: Fault) -> Json:
    return {
        "method": fault.method,
        "what": mishaps.what_of(fault),
        "left": fault.left,
        "seconds": fault.seconds,
        "probability": fault.probability,
    }


def _number(asked: Asked, key: str, usual: float, least: float, most: float) -> float:
    value = asked.given.get(key, usual)
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
        raise PageError("invalid_arguments", f"{key} is a number from {least:g} to {most:g}.")
    return value


def _times(asked: Asked, least: int = 0) -> int:
    return int(_number(asked, "times", 1, least, MOST_TIMES))


def _named_fault(asked: Asked) -> tuple[str, str | int]:
    method, what = asked.text("method"), asked.given.get("what")
    if method != "*" and method not in _can_fail():
        raise PageError("invalid_arguments", "There is no such method here.")
    status = isinstance(what, int) and not isinstance(what, bool) and 400 <= what <= 599
    code = isinstance(what, str) and what.isidentifier() and what not in ("status", "error")
    if not isinstance(what, str | int) or not (status or code):
        kinds = ", ".join(one for one in KINDS if one not in ("status", "error", "ratelimited"))
        raise PageError(
            "invalid_arguments", f"what is a status from 400 to 599, {kinds}, or an error code."
        )
    return method, 429 if what == "ratelimited" else what


async def fail(asked: Asked) -> None:
    """The next `times` calls of `method` go wrong as `what` says, instead of what was set."""
    method, what = _named_fault(asked)
    times = _times(asked, least=1)
    seconds = _number(asked, "seconds", 1.0, 0.0, MOST_SECONDS)
    probability = _number(asked, "probability", 1.0, 0.0, 1.0)
    mishaps.forget(asked.core, method, what)
    asked.core.faults.arrange(method, what, times, seconds, probability)


async def clear(asked: Asked) -> None:
    """Call off the faults of `method` that were set as `what`."""
    mishaps.forget(asked.core, *_named_fault(asked))


async def clear_all(asked: Asked) -> None:
    """Call off every fault, and send events once and in order again."""
    for fault in asked.core.faults.unused:
        mishaps.forget(asked.core, fault.method, mishaps.what_of(fault))
    asked.core.delivery.duplicate = 0
    asked.core.delivery.shuffle(0)


async def duplicate_events(asked: Asked) -> None:
    """Send each of the next `times` events twice."""
    asked.core.delivery.duplicate = _times(asked)


async def shuffle_events(asked: Asked) -> None:
    """Hold the next `times` events back, and send them in reverse order."""
    asked.core.delivery.shuffle(_times(asked))


async def drop_sockets(asked: Asked) -> None:
    """Cut the app's connections."""
    mishaps.drop_sockets(asked.core)


async def disconnect_sockets(asked: Asked) -> None:
    """Ask the app to connect anew."""
    await mishaps.disconnect_sockets(asked.core)


async def uninstall(asked: Asked) -> None:
    """Remove the app from the workspace, and revoke its token."""
    if asked.team.app.active:
        mishaps.uninstall(asked.core, asked.team)


async def revoke(asked: Asked) -> None:
    """Revoke the app's token, without removing the app."""
    if asked.team.app.active:
        mishaps.revoke(asked.core, asked.team)


async def reinstall(asked: Asked) -> None:
    """Install the app again."""
    mishaps.reinstall(asked.core, asked.team)


async def data_blocks(asked: Asked) -> None:
    """Let the workspace take data tables and charts (`on`), or refuse them."""
    asked.core.data_blocks = bool(asked.given.get("on"))


async def deactivate(asked: Asked) -> None:
    """Deactivate the account of `user`."""
    mishaps.change_person(asked.core, asked.team, _member(asked), deleted=True)


async def reactivate(asked: Asked) -> None:
    """Activate the account of `user` again."""
    mishaps.change_person(asked.core, asked.team, _member(asked), deleted=False)


def _member(asked: Asked) -> Person:
    found = asked.team.people.get(asked.text("user"))
    if found is None or found.is_bot or found.id == conversations.SLACKBOT:
        raise PageError("user_not_found", "There is nobody like that here.", 404)
    return found


DEEDS: dict[str, Callable[[Asked], Awaitable[None]]] = {
    deed.__name__: deed
    for deed in (
        fail,
        clear,
        clear_all,
        duplicate_events,
        shuffle_events,
        drop_sockets,
        disconnect_sockets,
        uninstall,
        revoke,
        reinstall,
        data_blocks,
        deactivate,
        reactivate,
    )
}
