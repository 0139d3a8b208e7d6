"""Deliveries: the outbox. Each row is one message that must reach Slack exactly once.

States: *pending* (to be sent when due), *sending* (a worker stated its intent; whether the post
happened is not known until it says so), *sent*, *cancelled* (no longer wanted), *failed* (Slack
will not take it), *uncertain* (it may or may not have arrived, and Slack gives no way to know; it
is never sent again without a person's word).

A worker *claims* a delivery: it holds it until a lease ends, and gets a fence, a number that grows
with every claim. Every later write names the fence, so that a worker that was frozen past its lease
can change nothing when it wakes up. `bot.rounds.deliver` has the protocol; here are its steps.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.models import delivery, slack_hold, workspace
from storage.upsert import insert_unless_there


@dataclass(frozen=True)
class Delivery:
    """One row of the outbox."""

    workspace_id: str
    id: str
    kind: str
    introduction_id: str | None
    round_id: str | None
    user_id: str | None
    due_at: datetime
    state: str
    owner: str | None
    lease_until: datetime | None
    fence: int
    intent_at: datetime | None
    ambiguous_since: datetime | None
    attempts: int
    channel: str | None
    ts: str | None
    sent_at: datetime | None
    problem: str | None


def plan(
    tx: Connection,
    workspace_id: str,
    delivery_id: str,
    kind: str,
    due_at: datetime,
    *,
    introduction_id: str | None = None,
    user_id: str | None = None,
) -> bool:
    """Put a message into the outbox; False where one of that id is there already."""
    return insert_unless_there(
        tx,
        delivery,
        {
            "workspace_id": workspace_id,
            "id": delivery_id,
            "kind": kind,
            "due_at": due_at,
            "introduction_id": introduction_id,
            "user_id": user_id,
        },
    )


def claim(
    tx: Connection,
    *,
    owner: str,
    alive: Callable[[str], bool],
    now: datetime,
    lease: timedelta,
    settle: timedelta,
    limit: int,
) -> list[Delivery]:
    """Take up to `limit` due deliveries for `owner`, in one transaction of the caller's.

    `owner` must have none in hand: what it once claimed and never gave back, because the database
    failed it, is taken over like a dead worker's. One of another owner whose lease has run out is
    taken over only if that owner is dead, never if it is merely slow. One whose owner died while
    sending is left to settle first: a request may still be on its way to Slack, and reading back
    too early would miss it.
    """
    due = (
        delivery.c.state.in_(("pending", "sending")),
        delivery.c.due_at <= now,
        sa.or_(delivery.c.lease_until.is_(None), delivery.c.lease_until <= now),
        _served(now),
    )
    owners = sa.select(delivery.c.owner).distinct().where(*due, delivery.c.owner.is_not(None))
    # Asked first, so that the deliveries of a slow worker do not fill up the batch.
    living = [each for each in tx.execute(owners).scalars() if each != owner and alive(each)]
    free = (
        sa.select(delivery)
        .where(*due, sa.or_(delivery.c.owner.is_(None), delivery.c.owner.not_in(living)))
        .order_by(delivery.c.due_at, delivery.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True, of=delivery)
    )
    taken = []
    for row in tx.execute(free).mappings():
        found = Delivery(**row)
        if found.owner is not None:
            if found.owner != owner and alive(found.owner):
                continue
            if found.state == "sending":
                _set(
                    tx,
                    found,
                    owner=None,
                    lease_until=None,
                    due_at=now + settle,
                    ambiguous_since=found.ambiguous_since or now,
                )
                continue
        values = {"owner": owner, "lease_until": now + lease, "fence": found.fence + 1}
        _set(tx, found, **values)
        taken.append(Delivery(**{**row, **values}))
    return taken


def may_be_sent(tx: Connection, mine: Delivery, now: datetime) -> bool:
    """Whether its workspace is served, and Slack has not asked us to wait there."""
    here = sa.select(sa.true()).where(
        delivery.c.workspace_id == mine.workspace_id, delivery.c.id == mine.id, _served(now)
    )
    return tx.execute(here).first() is not None


def state_intent(tx: Connection, mine: Delivery, *, channel: str, now: datetime) -> Delivery | None:
    """Say that the post is about to be made; None where the delivery is no longer ours."""
    return _fenced(
        tx, mine, state="sending", intent_at=now, channel=channel, attempts=mine.attempts + 1
    )


def remember_channel(tx: Connection, mine: Delivery, channel: str) -> Delivery | None:
    """Keep the conversation that was opened for it."""
    return _fenced(tx, mine, channel=channel)


def settle_sent(tx: Connection, mine: Delivery, ts: str, now: datetime) -> Delivery | None:
    """It arrived, as the message `ts`."""
    return _fenced(tx, mine, state="sent", ts=ts, sent_at=now, problem=None, **_RELEASED)


def settle_unsent(tx: Connection, mine: Delivery, state: str, problem: str) -> Delivery | None:
    """It will not be sent: `state` is cancelled, failed or uncertain, `problem` says why."""
    return _fenced(tx, mine, state=state, problem=problem, **_RELEASED)


def put_back(
    tx: Connection,
    mine: Delivery,
    *,
    due_at: datetime,
    problem: str | None,
    ambiguous_since: datetime | None = None,
) -> Delivery | None:
    """Give it back, to be tried again at `due_at`.

    With `ambiguous_since` it stays "sending", since the post may have happened, and will be read
    back first; otherwise it is known not to have happened, and it is pending again.
    """
    return _fenced(
        tx,
        mine,
        due_at=due_at,
        problem=problem,
        state="sending" if ambiguous_since else "pending",
        ambiguous_since=ambiguous_since,
        **_RELEASED,
    )


def release(tx: Connection, mine: Delivery, *, due_at: datetime) -> Delivery | None:
    """Give it back as it is, to be claimed again from `due_at` on."""
    return _fenced(tx, mine, due_at=due_at, **_RELEASED)


def hold(tx: Connection, workspace_id: str, method: str, until: datetime) -> None:
    """Send nothing by this method in this workspace until Slack's Retry-After has passed."""
    insert_unless_there(
        tx, slack_hold, {"workspace_id": workspace_id, "method": method, "until": until}
    )
    tx.execute(
        sa.update(slack_hold)
        .where(
            slack_hold.c.workspace_id == workspace_id,
            slack_hold.c.method == method,
            slack_hold.c.until < until,
        )
        .values(until=until)
    )


def reschedule(
    tx: Connection, workspace_id: str, introduction_id: str, kind: str, due_at: datetime
) -> None:
    """Move the messages of a kind that an introduction still has to come."""
    tx.execute(
        sa.update(delivery)
        .where(*_still_to_come(workspace_id), delivery.c.introduction_id == introduction_id)
        .where(delivery.c.kind == kind)
        .values(due_at=due_at)
    )


def cancel_for_introduction(
    tx: Connection, workspace_id: str, introduction_id: str, problem: str
) -> None:
    """Cancel what is still to come of an introduction; what is being sent is left to arrive."""
    tx.execute(
        sa.update(delivery)
        .where(*_still_to_come(workspace_id), delivery.c.introduction_id == introduction_id)
        .values(state="cancelled", problem=problem)
    )


def cancel_for_member(tx: Connection, workspace_id: str, user_id: str, problem: str) -> None:
    """Cancel what is still to come for one member alone."""
    tx.execute(
        sa.update(delivery)
        .where(*_still_to_come(workspace_id), delivery.c.user_id == user_id)
        .values(state="cancelled", problem=problem)
    )


def find(tx: Connection, workspace_id: str, delivery_id: str) -> Delivery | None:
    """One delivery."""
    row = (
        tx.execute(
            sa.select(delivery).where(
                delivery.c.workspace_id == workspace_id, delivery.c.id == delivery_id
            )
        )
        .mappings()
        .first()
    )
    return Delivery(**row) if row else None


def to_come(tx: Connection, limit: int = 20) -> list[Delivery]:
    """What will be due next, over all workspaces that are served."""
    rows = tx.execute(
        sa.select(delivery)
        .join(workspace, workspace.c.id == delivery.c.workspace_id)
        .where(delivery.c.state.in_(("pending", "sending")), workspace.c.suspended_at.is_(None))
        .order_by(delivery.c.due_at, delivery.c.id)
        .limit(limit)
    )
    return [Delivery(**row) for row in rows.mappings()]


_RELEASED: dict[str, Any] = {"owner": None, "lease_until": None}


def _served(now: datetime) -> sa.ColumnElement[bool]:
    """That a delivery's workspace is not suspended, and not asked by Slack to wait."""
    suspended = sa.exists().where(
        workspace.c.id == delivery.c.workspace_id, workspace.c.suspended_at.is_not(None)
    )
    held = sa.exists().where(
        slack_hold.c.workspace_id == delivery.c.workspace_id, slack_hold.c.until > now
    )
    return ~suspended & ~held


def _still_to_come(workspace_id: str) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        delivery.c.workspace_id == workspace_id,
        delivery.c.state == "pending",
    )


def _set(tx: Connection, found: Delivery, **values: Any) -> None:
    tx.execute(
        sa.update(delivery)
        .where(delivery.c.workspace_id == found.workspace_id, delivery.c.id == found.id)
        .values(**values)
    )


def _fenced(tx: Connection, mine: Delivery, **values: Any) -> Delivery | None:
    """Write under our fence; None, and nothing written, where it is not ours to send any more."""
    row = (
        tx.execute(
            sa.update(delivery)
            .where(
                delivery.c.workspace_id == mine.workspace_id,
                delivery.c.id == mine.id,
                delivery.c.fence == mine.fence,
                delivery.c.owner == mine.owner,
                # It may have been cancelled while we held it.
                delivery.c.state.in_(("pending", "sending")),
            )
            .values(**values)
            .returning(delivery)
        )
        .mappings()
        .first()
    )
    return Delivery(**row) if row else None
