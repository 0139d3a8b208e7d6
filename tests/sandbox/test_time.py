"""Letting time pass, with and without a bot that announces what it will do."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from slack_sdk import WebClient

from bot.clock import MovableClock, Upcoming
from bot.sandbox import Sandbox, timetravel
from tests.sandbox.client import Person

HOUR = timedelta(hours=1)


class Bot:
    """A bot of the kind that announces: at each of its instants, it does `deed`."""

    def __init__(
        self,
        path: Path,
        instants: list[datetime],
        deed: Callable[[], object] | None = None,
        stubborn: frozenset[datetime] = frozenset(),
    ) -> None:
        self.clock = MovableClock(path)
        self.left = sorted(instants)
        self.done: list[tuple[datetime, datetime]] = []
        """What was due, and when it was done."""
        self.deed = deed
        self.stubborn = stubborn
        """Instants that it announces again and again without ever getting them done."""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._announce(self.clock.moves)
        self._thread.start()

    def _announce(self, seen: int) -> None:
        self.clock.announce([Upcoming(at, "something") for at in self.left], seen=seen)

    def _run(self) -> None:
        while not self._over.wait(0.01):
            seen, now = self.clock.moves, self.clock.now()
            for at in [one for one in self.left if one <= now and one not in self.stubborn]:
                self.left.remove(at)
                self.done.append((at, now))
                if self.deed is not None:
                    self.deed()
            self._announce(seen)

    def close(self) -> None:
        self._over.set()
        self._thread.join()


@pytest.fixture
def bots(sandbox: Sandbox) -> Iterator[list[Bot]]:
    running: list[Bot] = []
    yield running
    for bot in running:
        bot.close()


def minutes_late(bot: Bot) -> list[float]:
    return [(done - due).total_seconds() / 60 for due, done in bot.done]


def test_without_a_bot_the_clock_jumps(sandbox: Sandbox) -> None:
    before = sandbox.clock.now()
    begun = time.monotonic()
    assert sandbox.advance(timedelta(days=7)) == "arrived"
    assert sandbox.clock.now() - before >= timedelta(days=7)
    assert sandbox.clock.moves == 1
    assert time.monotonic() - begun < 5


def test_no_announced_instant_is_jumped_over(sandbox: Sandbox, bots: list[Bot]) -> None:
    now = sandbox.clock.now()
    instants = [now + HOUR * n for n in (5, 30, 100, 200)]
    bots.append(Bot(sandbox.clock.path, instants))
    assert sandbox.advance(timedelta(days=7)) == "arrived"
    assert [due for due, _ in bots[0].done] == instants[:3]
    assert all(late < 1 for late in minutes_late(bots[0]))
    assert bots[0].left == instants[3:]


def test_until_something_stops_at_the_first_message(
    sandbox: Sandbox, api: WebClient, ana: Person, bots: list[Bot]
) -> None:
    now = sandbox.clock.now()
    said = threading.Event()

    def deed() -> None:
        if said.is_set():
            api.chat_postMessage(channel=ana.id, text="It is time")
        said.set()

    bots.append(Bot(sandbox.clock.path, [now + HOUR * n for n in (5, 30, 100)], deed))
    assert sandbox.advance_until_something() == "message"
    passed = sandbox.clock.now() - now
    assert timedelta(hours=30) <= passed < timedelta(hours=31)
    assert [one["text"] for one in ana.from_app()] == ["It is time"]
    assert ana.from_app()[0]["ts"] >= str((now + HOUR * 30).timestamp())


def test_until_something_gives_up_after_fifteen_days(sandbox: Sandbox, bots: list[Bot]) -> None:
    before = sandbox.clock.now()
    bots.append(Bot(sandbox.clock.path, [before + HOUR]))
    assert sandbox.advance_until_something() == "limit"
    passed = sandbox.clock.now() - before
    assert timedelta(days=15) <= passed < timedelta(days=15, minutes=1)


def test_what_never_gets_done_is_passed_over(
    sandbox: Sandbox, bots: list[Bot], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timetravel, "ACT_SECONDS", 0.1)
    now = sandbox.clock.now()
    overdue, stuck, later = now - HOUR, now + HOUR, now + HOUR * 2
    stubborn = frozenset({overdue, stuck})
    bot = Bot(sandbox.clock.path, [overdue, stuck, later], stubborn=stubborn)
    bots.append(bot)
    assert sandbox.advance(timedelta(hours=3)) == "arrived"
    assert [due for due, _ in bot.done] == [later]
    assert minutes_late(bot)[0] < 1


def test_a_bot_that_is_gone_does_not_hold_the_clock(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timetravel, "SEEN_SECONDS", 0.1)
    before = sandbox.clock.now()
    instants = [Upcoming(before + HOUR * n, "long ago announced") for n in range(1, 50)]
    MovableClock(sandbox.clock.path).announce(instants, seen=0)
    assert sandbox.advance(timedelta(days=2)) == "arrived"
    assert sandbox.clock.moves <= 4
    assert sandbox.clock.now() - before >= timedelta(days=2)


def test_the_page_tells_what_is_to_come(sandbox: Sandbox, ana: Person) -> None:
    at = sandbox.clock.now() + HOUR
    MovableClock(sandbox.clock.path).announce([Upcoming(at, "the weekly round")], seen=0)
    told = ana.get("clock")
    assert told["upcoming"] == [{"at": pytest.approx(at.timestamp()), "what": "the weekly round"}]
    assert told["advancing"] is False
    assert told["now"] == pytest.approx(datetime.now(UTC).timestamp(), abs=60)


def test_the_page_lets_time_pass(sandbox: Sandbox, ana: Person) -> None:
    before = ana.get("clock")["now"]
    answer = ana.do("advance", by=3600)
    assert answer["stopped_because"] == "arrived"
    assert answer["now"] - before == pytest.approx(3600, abs=60)
    assert ana.do("advance", to=before + 7200)["now"] >= before + 7200
    assert ana.do("advance", until="something")["stopped_because"] == "limit"
