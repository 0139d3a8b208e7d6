"""Slack's rate limits: a bucket per method and workspace, one per channel for posting, one for
the events of a workspace.

Measured on the machine's monotonic clock, so that a moved clock neither forgives nor punishes;
but events and new sockets come with the sandbox's time, and are measured on its movable clock.
Tiers are https://docs.slack.dev/apis/web-api/rate-limits ; the burst that Slack tolerates is not
documented: here a bucket holds a full minute's allowance.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field

PER_MINUTE = {1: 1, 2: 20, 3: 50, 4: 100}
POSTS_PER_MINUTE = 600
"""chat.postMessage in a whole workspace: "several hundred" a minute, without a firm figure."""
POSTS_PER_CHANNEL_SECOND = 1.0
POSTS_PER_CHANNEL_BURST = 10
CONNECT = "apps.connections.open"
CONNECT_BURST = 10
"""New sockets at once: as many as an app may have, though the tier is one a minute."""
HISTORIES = ("conversations.history", "conversations.replies")
HISTORY_PAGE = 15
"""Messages that a call of these returns, once a minute, to an app that is distributed commercially
outside of the Marketplace."""
EVENTS = "events"
"""What the meter calls the events that a workspace sends the app."""
EVENTS_PER_HOUR = 30_000


@dataclass
class Bucket:
    """A token bucket: `level` tokens at time `at`, refilled at `rate` a second up to `size`."""

    size: float
    rate: float
    level: float
    at: float

    def refill(self, now: float) -> None:
        """Let in what has come since it was last looked at."""
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now

    def take(self, now: float) -> float:
        """Take a token: 0 when there was one, otherwise the seconds until there is."""
        self.refill(now)
        if self.level >= 1:
            self.level -= 1
            return 0.0
        return (1 - self.level) / self.rate


@dataclass(frozen=True)
class Gauge:
    """How near its limit a method is, and has been: shares of its bucket, from 0 to 1."""

    name: str
    now: float
    peak: float
    per_minute: float


@dataclass
class RateLimits:
    """All buckets. With `enabled` false nothing is refused, and the meter still runs."""

    enabled: bool = True
    commercial: bool = False
    """Whether the app is distributed commercially outside of the Marketplace."""
    monotonic: Callable[[], float] = time.monotonic
    movable: Callable[[], float] = time.time
    """The sandbox's clock, in seconds since 1970."""
    meter: dict[str, float] = field(default_factory=dict)
    """By method: the fullest its bucket has been used, from 0 to 1 (1: calls were refused)."""
    _buckets: dict[tuple[str, ...], Bucket] = field(default_factory=dict)
    _told: dict[str, int] = field(default_factory=dict)
    """By workspace, the last minute in which the app was told that events are held back."""

    def take(self, team: str, method: str, tier: int, channel: str | None = None) -> int:
        """Count a call: 0 when allowed, otherwise the whole seconds for Retry-After."""
        if method == "chat.postMessage":
            waits = [self._take((team, method), POSTS_PER_MINUTE, POSTS_PER_MINUTE / 60)]
            if channel:
                key = (team, method, channel)
                burst, rate = POSTS_PER_CHANNEL_BURST, POSTS_PER_CHANNEL_SECOND
                waits.append(self._take(key, burst, rate))
        else:
            allowed = PER_MINUTE[1 if self.commercial and method in HISTORIES else tier]
            waits = [self._take((team, method), allowed, allowed / 60)]
        wait = max(waits)
        return math.ceil(wait) if self.enabled else 0

    def page(self, asked: int) -> int:
        """How many messages of a history the app gets that asks for so many."""
        return min(asked, HISTORY_PAGE) if self.commercial else asked

    def take_connection(self) -> int:
        """Count an apps.connections.open: as `take`, for the app in all workspaces."""
        wait = self._take(("", CONNECT), CONNECT_BURST, PER_MINUTE[1] / 60)
        return math.ceil(wait) if self.enabled else 0

    def take_event(self, team: str) -> bool:
        """Count an event of a workspace. False if there are too many for it to be sent."""
        wait = self._take((team, EVENTS), EVENTS_PER_HOUR, EVENTS_PER_HOUR / 3600)
        return not (wait and self.enabled)

    def minute_to_tell(self, team: str) -> int | None:
        """The minute (seconds since 1970) that an app whose events are held back is to be told of.

        None when it has been told of this one.
        """
        minute = int(self.movable()) // 60 * 60
        if self._told.get(team) == minute:
            return None
        self._told[team] = minute
        return minute

    def gauges(self) -> list[Gauge]:
        """The methods called so far, by name; of several buckets of one, the fullest used."""
        found: dict[str, Gauge] = {}
        for key, bucket in self._buckets.items():
            bucket.refill(self._now(key))
            name, used = _name(key), 1 - bucket.level / bucket.size
            before = found.get(name)
            if before is None or used > before.now:
                found[name] = Gauge(name, used, self.meter[name], bucket.rate * 60)
        return [found[name] for name in sorted(found)]

    def _take(self, key: tuple[str, ...], size: float, rate: float) -> float:
        now, name = self._now(key), _name(key)
        bucket = self._buckets.setdefault(key, Bucket(size, rate, size, now))
        wait = bucket.take(now)
        used = 1.0 if wait else 1 - bucket.level / bucket.size
        self.meter[name] = max(self.meter.get(name, 0.0), used)
        return wait

    def _now(self, key: tuple[str, ...]) -> float:
        return self.movable() if key[1] in (CONNECT, EVENTS) else self.monotonic()


def _name(key: tuple[str, ...]) -> str:
    """What the meter calls a bucket: (team, method), or (team, method, channel)."""
    return f"{key[1]} (one channel)" if len(key) == 3 else key[1]
