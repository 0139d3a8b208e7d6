"""What the rooms of the sandbox share: its state, its clock, its way to the app and to the page.

Everything here is touched only on the sandbox's own event loop.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.sandbox.delivery import Delivery
from bot.sandbox.faults import Faults
from bot.sandbox.interactivity import Interactivity
from bot.sandbox.live import Live
from bot.sandbox.manifest import Manifest
from bot.sandbox.ratelimit import RateLimits
from bot.sandbox.state import World
from bot.sandbox.timeline import Timeline
from bot.sandbox.trace import Call, Trace


@dataclass(frozen=True)
class Ring:
    """A text that rings more people than those it names."""

    what: str
    """"channel", "here", "everyone", or "subteam^..."."""
    channel: str
    ts: str
    by: str
    """The user id of whoever said it; the app's bot user for the app."""
    surface: str
    """"message", "ephemeral" or "view": only the first makes a noise in Slack."""


@dataclass
class Core:
    """The sandbox's insides."""

    world: World
    manifest: Manifest
    timeline: Timeline
    delivery: Delivery
    trace: Trace
    live: Live = field(default_factory=Live)
    limits: RateLimits = field(default_factory=RateLimits)
    faults: Faults = field(default_factory=Faults)
    interactivity: Interactivity = field(default_factory=Interactivity)
    calls: list[Call] = field(default_factory=list)
    rings: list[Ring] = field(default_factory=list)
    rescheduled: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when a message was scheduled, or a scheduled one deleted."""
    base_url: str = ""
    """http://127.0.0.1:port, without a slash at the end."""
    data_blocks: bool = True
    """Whether the workspace takes data_table and data_visualization blocks."""
    changed: bool = False
    """Whether the state has changed since it was last saved."""
