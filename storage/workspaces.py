"""Workspaces: who we serve, and who has sent us away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.models import event_seen, workspace
from storage.upsert import insert_unless_there


@dataclass(frozen=True)
class Workspace:
    """One Slack team that Potluck is installed in."""

    id: str
    name: str
    bot_user_id: str
    joined_at: datetime
    suspended_at: datetime | None


def welcome(tx: Connection, workspace_id: str, name: str, bot_user_id: str, now: datetime) -> None:
    """Start serving a workspace, or go on after it was suspended."""
    insert_unless_there(
        tx,
        workspace,
        {"id": workspace_id, "name": name, "bot_user_id": bot_user_id, "joined_at": now},
    )
    tx.execute(
        sa.update(workspace)
        .where(workspace.c.id == workspace_id)
        .values(name=name, bot_user_id=bot_user_id, suspended_at=None)
    )


def suspend(tx: Connection, workspace_id: str, now: datetime) -> None:
    """Stop writing to a workspace whose token is gone; everything is kept for its return."""
    tx.execute(sa.update(workspace).where(workspace.c.id == workspace_id).values(suspended_at=now))


def served(tx: Connection) -> list[Workspace]:
    """The workspaces that are not suspended."""
    rows = tx.execute(
        sa.select(workspace).where(workspace.c.suspended_at.is_(None)).order_by(workspace.c.id)
    )
    return [Workspace(**row) for row in rows.mappings()]


def everyone(tx: Connection) -> list[Workspace]:
    """All workspaces, the suspended ones included."""
    rows = tx.execute(sa.select(workspace).order_by(workspace.c.id))
    return [Workspace(**row) for row in rows.mappings()]


def workspace_named(tx: Connection, workspace_id: str) -> Workspace | None:
    """One workspace, suspended or not."""
    row = tx.execute(sa.select(workspace).where(workspace.c.id == workspace_id)).mappings().first()
    return Workspace(**row) if row else None


def first_sight(tx: Connection, workspace_id: str, event_id: str, now: datetime) -> bool:
    """Remember an event; False where it was seen before and its effect is already stored.

    To be called in the transaction of the effect: both last, or neither.
    """
    return insert_unless_there(
        tx, event_seen, {"workspace_id": workspace_id, "event_id": event_id, "seen_at": now}
    )


def forget_events(tx: Connection, before: datetime) -> int:
    """Forget events seen before an instant; Slack repeats none after an hour or so."""
    return tx.execute(sa.delete(event_seen).where(event_seen.c.seen_at < before)).rowcount
