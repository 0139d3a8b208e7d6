"""A member leaves, or is gone from Slack: what was still to come with them is called off."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.engine import Connection

from storage import deliveries, introductions, members
from storage.introductions import Introduction


def leave(tx: Connection, workspace_id: str, user_id: str, now: datetime) -> list[Introduction]:
    """Let a member go; returns the introductions under way that this calls off."""
    members.leave(tx, workspace_id, user_id, now)
    return call_off(tx, workspace_id, user_id, "a participant left")


def call_off(tx: Connection, workspace_id: str, user_id: str, why: str) -> list[Introduction]:
    """Call off what is planned or under way with a member.

    Returns those that had been introduced already, so that their messages can say so.
    """
    deliveries.cancel_for_member(tx, workspace_id, user_id, why)
    told = []
    for each in introductions.open_of_member(tx, workspace_id, user_id):
        if introductions.cancel(tx, workspace_id, each.id):
            deliveries.cancel_for_introduction(tx, workspace_id, each.id, why)
            if each.introduced_at is not None:
                told.append(each)
    return told
