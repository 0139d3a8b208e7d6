"""Ticks, and nothing else: what is due is a question to the database.

APScheduler only wakes the worker up. Its job lives in memory, never in a shared store (several
schedulers on one store were seen to run a job two or three times), a tick that comes late still
runs, and two never run at once.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from apscheduler.schedulers.background import BackgroundScheduler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.clock import Clock, SystemClock, Upcoming
from bot.members.leaving import call_off
from bot.members.profiles import Profiles
from bot.rounds import periods, redraw
from bot.rounds.deliver import Sender, next_due
from bot.rounds.draw import draw_due
from bot.settings import Settings
from bot.slack import NO_ANSWER
from storage import members, statements, workspaces
from storage.database import Database
from storage.liveness import Liveness

log = logging.getLogger(__name__)

_GONE = frozenset({"user_not_found", "user_not_visible"})

PROFILE_LASTS = timedelta(days=7)
"""How long what Slack said of a member is believed without asking again."""

PROFILES_PER_TICK = 20

PROFILES_REST = timedelta(minutes=5)
"""How long a workspace is not asked for profiles after it did not answer."""

FORGET_EVERY = timedelta(hours=1)
"""How often what may be forgotten is thrown away."""

REMEMBER_EVENTS = timedelta(days=2)
"""How long events are remembered; Slack's retries are over after some minutes."""


class Worker:
    """Draws and delivers what is due, every `tick_seconds`, until it is stopped."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: Settings,
        slack: Callable[[str], WebClient],
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._slack = slack
        self._profiles = Profiles(settings)
        self._liveness = Liveness(database)
        self._sender = Sender(database, clock, settings, slack, self._liveness)
        self._ask_again: dict[str, datetime] = {}
        self._forget_again: datetime | None = None
        self._stopping = threading.Event()
        self._scheduler = BackgroundScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin to tick, at once and then regularly."""
        self._scheduler.add_job(
            self.tick,
            "interval",
            seconds=self._settings.tick_seconds,
            coalesce=True,
            max_instances=1,
            misfire_grace_time=None,
            # APScheduler lives by the machine's clock, wherever ours has been moved to.
            next_run_time=SystemClock().now(),
        )
        # A tick that takes longer than the interval makes APScheduler warn every time.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._scheduler.start()

    def stop(self) -> None:
        """Finish the message in hand, claim no more, give everything back."""
        self._stopping.set()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)
        self._liveness.close()

    def tick(self) -> None:
        """Do everything that is due now, and announce what comes next."""
        seen = self._clock.moves
        # A worker without its sign of life must not claim anything: it would be taken for dead.
        if not self._done(self._liveness.renew):
            return
        # What fails is tried again by the next tick, and does not keep the rest from being done;
        # nothing half-done is left behind in the database.
        steps = (self._refresh_profiles, self._draw, self._deliver, self._forget)
        done = [self._done(step) for step in steps]
        if all(done):
            self._done(lambda: self._clock.announce(self._upcoming(), seen=seen))

    def _done(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except Exception:
            log.exception("a part of this tick failed; the next one tries again")
            return False
        return True

    def _draw(self) -> None:
        draw_due(self._database, self._settings, self._clock.now())

    def _deliver(self) -> None:
        self._sender.send_due(self._stopping.is_set)

    def _refresh_profiles(self) -> None:
        """Ask Slack again about members not looked at for long: zones move, people leave."""
        now = self._clock.now()
        with self._database.read() as tx:
            outdated = {
                workspace.id: members.whose_profile_is_older(
                    tx, workspace.id, now - PROFILE_LASTS, PROFILES_PER_TICK
                )
                for workspace in workspaces.served(tx)
            }
        for workspace_id, user_ids in outdated.items():
            try:
                client = self._slack(workspace_id)
            except LookupError as error:
                log.error("workspace %s is suspended: %s", workspace_id, error)
                with self._database.write() as tx:
                    workspaces.suspend(tx, workspace_id, now)
                continue
            if self._ask_again.get(workspace_id, now) <= now:
                self._refresh(client, workspace_id, user_ids, now)

    def _refresh(
        self, client: WebClient, workspace_id: str, user_ids: list[str], now: datetime
    ) -> None:
        for user_id in user_ids:
            if self._stopping.is_set():
                return
            try:
                profile = self._profiles.account(client, user_id).profile
            except (SlackApiError, *NO_ANSWER) as error:
                gone = isinstance(error, SlackApiError) and error.response.get("error") in _GONE
                if not gone:
                    log.warning("could not look up a member of %s: %s", workspace_id, error)
                    self._ask_again[workspace_id] = now + PROFILES_REST
                    return
                profile = None
            with self._database.write() as tx:
                if profile is None:
                    members.note_gone(tx, workspace_id, user_id)
                else:
                    members.note_profile(tx, workspace_id, profile, now)
                gone = profile is None or profile.deactivated
                why = "a participant was deactivated"
                ended = call_off(tx, workspace_id, user_id, why) if gone else []
            for introduction in ended:
                self._done(partial(self._tell_ended, client, workspace_id, introduction.id))

    def _tell_ended(self, client: WebClient, workspace_id: str, introduction_id: str) -> None:
        redraw.introduction(self._database, self._settings, client, workspace_id, introduction_id)

    def _forget(self) -> None:
        now = self._clock.now()
        if self._forget_again is not None and now < self._forget_again:
            return
        with self._database.write() as tx:
            workspaces.forget_events(tx, now - REMEMBER_EVENTS)
            statements.forget_versions(tx, now - REMEMBER_EVENTS)
        self._forget_again = now + FORGET_EVERY

    def _upcoming(self) -> list[Upcoming]:
        now = self._clock.now()
        draws = [Upcoming(periods.next_draw(now), "the next round is drawn")]
        return draws + [Upcoming(at, what) for at, what in next_due(self._database)]
