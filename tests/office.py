"""The whole scene of a journey: a local Slack, and the real Potluck connected to it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar

from bot.app import Potluck
from bot.clock import MovableClock
from bot.sandbox import Sandbox
from bot.sandbox.trace import refusals
from bot.settings import Settings, load
from tests.sandbox.client import Person, texts, wait_for

MANIFEST = Path(__file__).resolve().parent.parent / "app_manifest.yml"
TICK_SECONDS = "0.1"

OPENS_AT = datetime(2026, 11, 19, 9, 0, tzinfo=UTC)
"""A Thursday morning, whenever the tests run: what happens in a week does not depend on today."""

T = TypeVar("T")


@dataclass
class Office:
    """A sandbox and a Potluck that knows only its base URL and tokens.

    Everything that the two say to each other is in the file `trace`. It is read back when the
    office closes: a journey on which Slack refused anything fails, unless the test arranged it as
    a fault, or said that it has to be so (`expects_refusal`).
    """

    sandbox: Sandbox
    potluck: Potluck
    settings: Settings
    folder: tempfile.TemporaryDirectory[str]
    trace: Path
    expected: set[str] = field(default_factory=set)

    @classmethod
    def open(
        cls,
        database_url: str,
        *,
        seed: str = "empty",
        rate_limits: bool = False,
        work: bool = True,
        trace: Path | None = None,
        environment: dict[str, str] | None = None,
    ) -> Office:
        """Start both; with `work=False` nothing is drawn or delivered until `office.work()`.

        `trace` is where the trace stays to be looked at (None: it goes with the office).
        """
        folder = tempfile.TemporaryDirectory(prefix="potluck-office-")
        trace = trace or Path(folder.name) / "trace.jsonl"
        trace.unlink(missing_ok=True)
        clock = MovableClock(Path(folder.name) / "clock.json")
        clock.move(OPENS_AT - clock.now())
        sandbox = Sandbox(
            manifest=MANIFEST,
            seed=seed,
            rate_limits=rate_limits,
            trace=trace,
            clock=clock,
            # What is tested is what Potluck does, not how busy this machine is.
            ack_seconds=15,
        )
        sandbox.start()
        try:
            settings = load(
                {**cls.environment_for(sandbox, database_url), **(environment or {})}, dotenv=None
            )
            potluck = Potluck(settings)
        except BaseException:
            sandbox.stop()
            raise
        office = cls(sandbox, potluck, settings, folder, trace)
        try:
            potluck.serve_socket()
            if work:
                potluck.work()
            sandbox.wait_for_app()
        except BaseException:
            office.close()
            raise
        return office

    @staticmethod
    def environment_for(sandbox: Sandbox, database_url: str) -> dict[str, str]:
        """What a bot has to be told to find this workspace, and nothing more."""
        return {
            "SLACK_API_URL": sandbox.api_url,
            "SLACK_BOT_TOKEN": sandbox.bot_token,
            "SLACK_APP_TOKEN": sandbox.app_token,
            "SLACK_SIGNING_SECRET": sandbox.signing_secret,
            "DATABASE_URL": database_url,
            "POTLUCK_CLOCK": str(sandbox.clock.path),
            "TICK_SECONDS": TICK_SECONDS,
        }

    def close(self) -> None:
        """Stop both. AssertionError where Slack refused something for a reason of ours."""
        try:
            self.potluck.stop()
        finally:
            self.sandbox.stop()
        unexpected = [one for one in refusals(self.trace) if one not in self.expected]
        self.folder.cleanup()
        assert unexpected == [], f"refused by Slack, says {self.trace.name}: {unexpected}"

    def expects_refusal(self, what: str) -> None:
        """Say that Slack has to refuse something in this test: "users.info: user_not_found"."""
        self.expected.add(what)

    def person(self, name: str) -> Person:
        """Somebody of the workspace, to act as."""
        return Person(self.sandbox, name)

    def arrives(self, name: str, **about: Any) -> Person:
        """Somebody new in the workspace."""
        self.sandbox.add_person(name, **about)
        return self.person(name)

    def wait_for(self, condition: Callable[[], T | Literal[False] | None]) -> T:
        """The first truthy value of `condition`; TimeoutError where it does not come true."""
        return wait_for(condition)

    def says(self, person: Person, command: str, text: str = "") -> str:
        """Send a command and return the whole text of the note that answers it."""
        before = len(person.ephemerals())
        person.command(command, text)
        return texts(wait_for(lambda: person.ephemerals()[before:])[-1])

    def home(self, person: Person, shows: str = "", hides: str | None = None) -> dict[str, Any]:
        """Somebody's Home tab, once it shows one text and does not show another."""

        # Several redraws may be on their way; a button of one that is replaced cannot be pressed.
        self.settle()

        def there() -> dict[str, Any] | None:
            view = person.home()
            said = texts(view) if view else ""
            right = shows in said and (hides is None or hides not in said)
            return view if right else None

        return wait_for(there)

    def week_passes(self) -> None:
        """Seven days, through every instant at which Potluck has something to do."""
        self.sandbox.advance(timedelta(days=7))
        self.settle()

    def settle(self) -> None:
        """Wait until all that was said has been answered, and nothing is left to be done after it.

        The sandbox alone can only tell that the app is quiet, which on a busy machine it may be
        before it has even begun with what it does last.
        """

        def settled() -> bool:
            self.sandbox.settle()
            return self.potluck.resting

        wait_for(settled)

    def refused_calls(self) -> list[str]:
        """Web API calls that Slack refused, as "method: error"."""
        return [f"{call.method}: {call.error}" for call in self.sandbox.calls if not call.ok]
