"""What a test arranges in a sandbox: who is there, what goes wrong, what the app is told."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from bot.sandbox import conversations, mishaps, seed
from bot.sandbox.core import Core
from bot.sandbox.faults import Fault
from bot.sandbox.state import Conversation, Message, Person, Team

T = TypeVar("T")


class Staging:
    """The part of `Sandbox` with which tests set the stage. Everything is safe from any thread.

    People are named by their handle, channels by their name without #, and workspaces by their
    id; where no workspace is named, the first one is meant.
    """

    _loop: asyncio.AbstractEventLoop
    _thread: threading.Thread | None
    _core: Core | None

    @property
    def core(self) -> Core:
        """The insides; touch them only in `do`."""
        if self._core is None:
            raise RuntimeError("the sandbox has not been started")
        return self._core

    def do(self, deed: Callable[[Core], T]) -> T:
        """Run `deed` with the sandbox's insides, on its own thread, and return its result.

        A deed may ask the sandbox for further deeds: they are done on the spot.
        """
        if threading.current_thread() is self._thread:
            return deed(self.core)

        async def run() -> T:
            return deed(self.core)

        return self._await(run())

    def _await(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    @property
    def team(self) -> Team:
        """The first workspace."""
        return next(iter(self.core.world.teams.values()))

    def _team(self, team: str | None) -> Team:
        return self.core.world.teams[team] if team else self.team

    # People and places

    def person(self, name: str, *, team: str | None = None) -> Person:
        """Somebody. Raises LookupError."""
        return self.do(lambda _: _person(self._team(team), name))

    def channel(self, name: str, *, team: str | None = None) -> Conversation:
        """A channel. Raises LookupError."""
        return self.do(lambda _: _channel(self._team(team), name))

    def add_team(self, kind: str = "empty") -> str:
        """Add another workspace ("empty" or "demo") with the app installed; returns its id."""

        def deed(core: Core) -> str:
            core.changed = True
            return seed.build(core.world, core.manifest, kind, core.timeline.now()).id

        return self.do(deed)

    def add_person(
        self, name: str, real_name: str = "", *, team: str | None = None, **about: Any
    ) -> Person:
        """Add somebody, to #general and #skill-swap as well; `about` as in `state.Person`."""

        def deed(core: Core) -> Person:
            home, now = self._team(team), core.timeline.now()
            person = seed.new_person(
                core.world, home, name, real_name or name.title(), now, **about
            )
            for where in home.conversations.values():
                joins = where.name in ("general", "skill-swap") and where.kind == "channel"
                if joins and not (person.is_bot or person.is_ultra_restricted):
                    where.members.append(person.id)
            core.changed = True
            core.live.changed(home.id, "people", "sidebar")
            return person

        return self.do(deed)

    def change_person(self, name: str, *, team: str | None = None, **about: Any) -> Person:
        """Change somebody; the app gets user_change. `about` as in `state.Person`."""

        def deed(core: Core) -> Person:
            home = self._team(team)
            person = _person(home, name)
            mishaps.change_person(core, home, person, **about)
            return person

        return self.do(deed)

    def deactivate(self, name: str, *, team: str | None = None) -> Person:
        """Deactivate somebody's account: out of every channel; the app gets user_change."""
        return self.change_person(name, team=team, deleted=True)

    def add_channel(
        self,
        name: str,
        members: list[str],
        *,
        app: bool = False,
        is_private: bool = False,
        team: str | None = None,
    ) -> Conversation:
        """Add a channel with these people, and with the app if `app`."""

        def deed(core: Core) -> Conversation:
            home, now = self._team(team), core.timeline.now()
            ids = [_person(home, one).id for one in members]
            ids += [home.app.bot_user_id] if app else []
            core.changed = True
            core.live.changed(home.id, "sidebar")
            return seed.new_channel(core.world, home, name, ids, now, is_private=is_private)

        return self.do(deed)

    def add_stranger(self, name: str, channel: str, *, team: str | None = None) -> Person:
        """Add somebody of another company to a channel, which is shared with it from then on."""

        def deed(core: Core) -> Person:
            home, now = self._team(team), core.timeline.now()
            where = _channel(home, channel)
            where.is_shared = True
            company = core.world.new_id("T")
            stranger = seed.new_person(core.world, home, name, name.title(), now, home=company)
            where.members.append(stranger.id)
            core.changed = True
            return stranger

        return self.do(deed)

    def say(
        self,
        channel: str,
        name: str,
        text: str,
        *,
        thread_ts: str | None = None,
        subtype: str | None = None,
        team: str | None = None,
        **extra: Any,
    ) -> Message:
        """Let somebody, a bot too, say what the page lets nobody say.

        `subtype` is one of Slack's, such as "thread_broadcast" or "bot_message", and `extra` the
        fields that go with it.
        """

        def deed(core: Core) -> Message:
            home = self._team(team)
            where, user = _channel(home, channel), _person(home, name).id
            return conversations.post(
                core, home, where, user, text, thread_ts=thread_ts, subtype=subtype, **extra
            )

        return self.do(deed)

    def unfurl(self, channel: str, ts: str, link: str, *, team: str | None = None) -> None:
        """Let Slack unfold a link in a message, which is a message_changed that nobody wrote."""

        def deed(core: Core) -> None:
            home = self._team(team)
            where = _channel(home, channel)
            message = where.message(ts)
            if message is None:
                raise LookupError(f"there is no message {ts} in #{channel}")
            conversations.unfurl(core, home, where, message, link)

        self.do(deed)

    def join(self, channel: str, name: str, *, team: str | None = None) -> None:
        """Let somebody (the app too, by its own handle) join a channel."""
        home = self._team(team)
        self.do(
            lambda core: conversations.join(
                core, home, _channel(home, channel), _person(home, name).id
            )
        )

    def uninstall(self, *, team: str | None = None) -> None:
        """Remove the app from a workspace: its token is revoked, and it is told."""
        home = self._team(team)
        self.do(lambda core: mishaps.uninstall(core, home))

    def revoke(self, *, team: str | None = None) -> None:
        """Revoke the app's token in a workspace, without removing the app: it is told."""
        home = self._team(team)
        self.do(lambda core: mishaps.revoke(core, home))

    def reinstall(self, *, team: str | None = None) -> None:
        """Install the app again after `uninstall` or `revoke`, with the same token."""
        home = self._team(team)
        self.do(lambda core: mishaps.reinstall(core, home))

    # Faults

    def fail(
        self,
        method: str,
        what: str | int,
        times: int = 1,
        *,
        seconds: float = 1.0,
        probability: float = 1.0,
    ) -> Fault:
        """Arrange that the next `times` calls of `method` ("*": any) go wrong. See `Fault`.

        "response_url" stands for the answers to response URLs. With a `probability` below 1 it is
        `times` of the calls to come, by chance; `seed_faults` chooses which.

        `what` is an HTTP status (429 with Retry-After `seconds`), "cut_before", "cut_after",
        "internal_error", "internal_error_after", "delay" (of `seconds`), or any error code.
        """
        return self.do(lambda core: core.faults.arrange(method, what, times, seconds, probability))

    @property
    def unused_faults(self) -> list[Fault]:
        """Arranged faults that have not happened as often as they should."""
        return self.do(lambda core: core.faults.unused)

    def seed_faults(self, seed: int) -> None:
        """Throw other dice for the faults arranged from now on that come by chance."""
        self.do(lambda core: setattr(core.faults, "seed", seed))

    def duplicate_events(self, number: int) -> None:
        """Send each of the next `number` events twice, with the same event_id."""
        self.do(lambda core: setattr(core.delivery, "duplicate", number))

    def shuffle_events(self, number: int) -> None:
        """Hold the next `number` events back, and then send them in reverse order."""
        self.do(lambda core: core.delivery.shuffle(number))

    def disconnect_sockets(self, reason: str = "refresh_requested") -> None:
        """Send `disconnect` envelopes to all connections of the app.

        Slack's reasons are "refresh_requested", "link_disabled", and "warning", which closes none.
        """
        self._await(mishaps.disconnect_sockets(self.core, reason))

    def age_requests(self, seconds: float) -> None:
        """Over HTTP: let requests arrive `seconds` after they were signed, as a replay would."""
        self.do(lambda core: mishaps.age_requests(core, seconds))

    def drop_sockets(self) -> None:
        """Cut all connections of the app without a word."""
        self.do(mishaps.drop_sockets)


def _person(team: Team, name: str) -> Person:
    found = team.handle(name)
    if found is None:
        raise LookupError(f"nobody here is called @{name}")
    return found


def _channel(team: Team, name: str) -> Conversation:
    found = team.channel(name)
    if found is None:
        raise LookupError(f"there is no channel #{name}")
    return found
