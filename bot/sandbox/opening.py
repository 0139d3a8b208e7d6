"""The first morning of the demo, so that a newcomer does not find an empty table.

Colleagues say in a channel what they can teach and want to learn while the app listens, as anybody
does who acts in the page: the app gets the same events and no other. The morning is a Wednesday's,
whatever day it is outside: a week from then always holds a whole weekly round.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.sandbox import conversations, seed, typed
from bot.sandbox.core import Core
from bot.sandbox.server import Sandbox

WEDNESDAY = 2
BEGINS = timedelta(hours=7)
BETWEEN = timedelta(minutes=12)


def first_morning(now: datetime) -> datetime:
    """The last Wednesday, 07:00 UTC, that is not after `now`."""
    day = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    morning = day - timedelta(days=(day.weekday() - WEDNESDAY) % 7) + BEGINS
    return morning if morning <= now else morning - timedelta(weeks=1)


def play(sandbox: Sandbox, stop: Callable[[], bool] = lambda: False) -> None:
    """Let everybody say their line, unless the last one was said: then the table is laid.

    An opening that was stopped halfway goes on where it stopped. `stop` is asked before each line.
    """
    lines = seed.live_talk()
    said = {line: sandbox.do(partial(_said, sandbox, *line)) for line in lines}
    if said[lines[-1]]:
        return
    root: str | None = None
    for line in lines:
        if stop():
            return
        channel, handle, text = line
        reply = text.startswith("> ")
        ts = said[line]
        if ts is None:
            words, thread = text.removeprefix("> "), root if reply else None
            ts = sandbox.do(partial(_say, sandbox, channel, handle, words, thread))
            sandbox.clock.move(BETWEEN)
        root = root if reply else ts
    sandbox.settle()


def _said(sandbox: Sandbox, channel: str, handle: str, text: str, _core: Core) -> str | None:
    """The ts of a line that was said before, None where it was not."""
    who, words = sandbox.person(handle).id, typed.encode(sandbox.team, text.removeprefix("> "))
    for message in sandbox.channel(channel).messages:
        if (message.user, message.text) == (who, words):
            return message.ts
    return None


def _say(
    sandbox: Sandbox, channel: str, handle: str, text: str, thread_ts: str | None, core: Core
) -> str:
    team = sandbox.team
    return conversations.post(
        core,
        team,
        sandbox.channel(channel),
        sandbox.person(handle).id,
        typed.encode(team, text),
        thread_ts=thread_ts,
    ).ts
