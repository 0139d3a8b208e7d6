"""What admins see: the network in numbers. It names no member."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.engine import Connection

from bot.messages.home import Figures
from storage import figures as stored
from storage import members


def figures(tx: Connection, workspace_id: str, now: datetime) -> Figures:
    """A workspace's figures as they are now."""
    everybody = members.who_have_not_left(tx, workspace_id).values()
    paused = sum(member.paused(now) and not member.deactivated for member in everybody)
    taking_part = {member.user_id for member in everybody if member.takes_part(now)}
    found = stored.of_workspace(tx, workspace_id, taking_part, paused)
    last = found.round
    return Figures(
        members=found.members,
        paused=found.paused,
        offers=found.offers,
        wants=found.wants,
        introductions=found.introductions,
        met=found.met,
        answered=found.answered,
        not_offered=found.not_offered,
        drawn_at=last.drawn_at if last else None,
        best=last.value / last.upper_bound if last and last.upper_bound else None,
    )
