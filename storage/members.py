"""Members: the people who opted in, what Slack says of them, and what they chose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.models import assertion, block, member, participant, statement
from storage.upsert import insert_unless_there


@dataclass(frozen=True)
class Profile:
    """What Slack says of a person. `zone` is as Slack gives it, None where it gives none.

    `fields_known` is False where the profile's own fields could not be read this time: team,
    department and grade then stay as they were.
    """

    user_id: str
    name: str
    zone: str | None
    title: str = ""
    team: str | None = None
    department: str | None = None
    grade: int | None = None
    guest: str = "no"
    deactivated: bool = False
    fields_known: bool = True


@dataclass(frozen=True)
class Member:
    """A person of a workspace who opted in; `left_at` is set where they left again.

    `hours_start` and `hours_end` are minutes of the local day, `working_days` digits from 0
    (Monday) to 6; None where the member did not choose.
    """

    user_id: str
    joined_at: datetime
    left_at: datetime | None
    paused_at: datetime | None
    resume_at: datetime | None
    name: str
    zone: str | None
    title: str
    team: str | None
    department: str | None
    grade: int | None
    guest: str
    deactivated: bool
    profile_at: datetime | None
    hours_start: int | None
    hours_end: int | None
    working_days: str | None
    follow_ups: bool
    teach_cap: int
    findable: bool

    def paused(self, now: datetime) -> bool:
        """Whether the member is taking a break now; a break with an end ends by itself."""
        return self.paused_at is not None and (self.resume_at is None or now < self.resume_at)

    def takes_part(self, now: datetime) -> bool:
        """Whether the member may be matched and written to."""
        return self.left_at is None and not self.deactivated and not self.paused(now)

    def may_be_introduced(self, *, allow_guests: bool) -> bool:
        """Whether Slack and the operator let this member into introductions, guest or not."""
        return self.guest == "no" or (self.guest == "multi" and allow_guests)


_COLUMNS = [column for column in member.c if column.name != "workspace_id"]


def find(tx: Connection, workspace_id: str, user_id: str) -> Member | None:
    """One member, also one who left."""
    return find_all(tx, workspace_id, [user_id]).get(user_id)


def find_present(tx: Connection, workspace_id: str, user_id: str) -> Member | None:
    """One member who has not left."""
    found = find(tx, workspace_id, user_id)
    return found if found and found.left_at is None else None


def find_all(tx: Connection, workspace_id: str, user_ids: list[str]) -> dict[str, Member]:
    """Members by their user id, also those who left; unknown ids are absent."""
    rows = tx.execute(
        sa.select(*_COLUMNS).where(
            member.c.workspace_id == workspace_id, member.c.user_id.in_(user_ids)
        )
    )
    return {row["user_id"]: Member(**row) for row in rows.mappings()}


def who_have_not_left(tx: Connection, workspace_id: str) -> dict[str, Member]:
    """All members who have not left, paused and deactivated ones included."""
    rows = tx.execute(_present(workspace_id))
    return {row["user_id"]: Member(**row) for row in rows.mappings()}


def hold(tx: Connection, workspace_id: str) -> dict[str, Member]:
    """The same, as they are now; until the transaction ends nobody changes anything of theirs.

    On SQLite nobody else writes meanwhile anyway. PostgreSQL lets wait whoever changes one of these
    rows, adds a row that refers to one (a block, a statement, a lesson), or calls `await_turn`.
    """
    # Always in one order, so that two who hold the same members never wait for each other.
    rows = tx.execute(_present(workspace_id).with_for_update())
    return {row["user_id"]: Member(**row) for row in rows.mappings()}


def await_turn(tx: Connection, workspace_id: str, user_id: str) -> None:
    """Wait until nobody holds this member; to be called before what they said is changed."""
    tx.execute(
        sa.select(member.c.user_id)
        .where(*_is(workspace_id, user_id))
        .with_for_update(read=True, key_share=True)
    )


def join(tx: Connection, workspace_id: str, user_id: str, now: datetime) -> bool:
    """Make somebody a member, again if they had left; True where they were not one before."""
    fresh = insert_unless_there(
        tx, member, {"workspace_id": workspace_id, "user_id": user_id, "joined_at": now}
    )
    if fresh:
        return True
    came_back = tx.execute(
        sa.update(member)
        .where(*_is(workspace_id, user_id), member.c.left_at.is_not(None))
        .values(left_at=None, joined_at=now, paused_at=None, resume_at=None)
    )
    return came_back.rowcount > 0


def leave(tx: Connection, workspace_id: str, user_id: str, now: datetime) -> None:
    """Let a member go: what they said, whom they blocked, what they rated is erased.

    That two people were once introduced is kept, for the others' sake: without it they could be
    introduced to the same person again after a return.
    """
    said = sa.select(statement.c.id).where(
        statement.c.workspace_id == workspace_id, statement.c.user_id == user_id
    )
    tx.execute(
        sa.delete(assertion).where(
            assertion.c.workspace_id == workspace_id, assertion.c.statement_id.in_(said)
        )
    )
    tx.execute(
        sa.update(statement)
        .where(statement.c.workspace_id == workspace_id, statement.c.user_id == user_id)
        .values(withdrawn_at=now)
    )
    tx.execute(
        sa.delete(block).where(block.c.workspace_id == workspace_id, block.c.user_id == user_id)
    )
    tx.execute(
        sa.update(participant)
        .where(participant.c.workspace_id == workspace_id, participant.c.user_id == user_id)
        .values(rating=None, note=None)
    )
    tx.execute(
        sa.update(member)
        .where(*_is(workspace_id, user_id))
        .values(
            left_at=now,
            paused_at=None,
            resume_at=None,
            hours_start=None,
            hours_end=None,
            working_days=None,
            follow_ups=True,
            teach_cap=1,
            findable=False,
        )
    )


def pause(
    tx: Connection, workspace_id: str, user_id: str, now: datetime, until: datetime | None
) -> None:
    """Give a member a break, until an instant or until they say so."""
    _set(tx, workspace_id, user_id, paused_at=now, resume_at=until)


def resume(tx: Connection, workspace_id: str, user_id: str) -> None:
    """End a member's break."""
    _set(tx, workspace_id, user_id, paused_at=None, resume_at=None)


def prefer(
    tx: Connection,
    workspace_id: str,
    user_id: str,
    *,
    hours: tuple[int, int] | None,
    working_days: str | None,
    follow_ups: bool,
    teach_cap: int,
    findable: bool,
) -> None:
    """Store what a member chose; None gives the defaults back."""
    start, end = hours or (None, None)
    _set(
        tx,
        workspace_id,
        user_id,
        hours_start=start,
        hours_end=end,
        working_days=working_days,
        follow_ups=follow_ups,
        teach_cap=teach_cap,
        findable=findable,
    )


def stop_follow_ups(tx: Connection, workspace_id: str, user_id: str) -> None:
    """Never again ask this member whether a meeting happened."""
    _set(tx, workspace_id, user_id, follow_ups=False)


def note_profile(tx: Connection, workspace_id: str, profile: Profile, now: datetime) -> None:
    """Store what Slack says of a member; of anybody else nothing is stored."""
    fields: dict[str, Any] = {
        "team": profile.team,
        "department": profile.department,
        "grade": profile.grade,
    }
    _set(
        tx,
        workspace_id,
        profile.user_id,
        name=profile.name,
        zone=profile.zone,
        title=profile.title,
        guest=profile.guest,
        deactivated=profile.deactivated,
        profile_at=now,
        **(fields if profile.fields_known else {}),
    )


def note_account(
    tx: Connection, workspace_id: str, user_id: str, *, zone: str | None, deactivated: bool
) -> None:
    """Store what Slack's notice of a changed account says for certain."""
    _set(tx, workspace_id, user_id, zone=zone, deactivated=deactivated)


def note_gone(tx: Connection, workspace_id: str, user_id: str) -> None:
    """Store that Slack does not know a member any more; should they return, it is asked again."""
    _set(tx, workspace_id, user_id, deactivated=True, profile_at=None)


def whose_profile_is_older(
    tx: Connection, workspace_id: str, than: datetime, limit: int
) -> list[str]:
    """Members whom Slack has not been asked about since `than`, the longest ago first."""
    rows = tx.execute(
        sa.select(member.c.user_id)
        .where(
            member.c.workspace_id == workspace_id,
            member.c.left_at.is_(None),
            member.c.deactivated.is_(False),
            sa.or_(member.c.profile_at.is_(None), member.c.profile_at < than),
        )
        .order_by(member.c.profile_at.is_not(None), member.c.profile_at, member.c.user_id)
        .limit(limit)
    )
    return list(rows.scalars())


def block_person(
    tx: Connection, workspace_id: str, user_id: str, other_id: str, now: datetime
) -> None:
    """Never introduce these two again. Nobody but `user_id` ever learns of it."""
    insert_unless_there(
        tx,
        block,
        {"workspace_id": workspace_id, "user_id": user_id, "other_id": other_id, "since": now},
    )


def unblock_person(tx: Connection, workspace_id: str, user_id: str, other_id: str) -> bool:
    """Take a block back; False where there was none."""
    gone = tx.execute(
        sa.delete(block).where(
            block.c.workspace_id == workspace_id,
            block.c.user_id == user_id,
            block.c.other_id == other_id,
        )
    )
    return gone.rowcount > 0


def blocked_by(tx: Connection, workspace_id: str, user_id: str) -> list[str]:
    """Whom this member blocked; for their own eyes only."""
    rows = tx.execute(
        sa.select(block.c.other_id)
        .where(block.c.workspace_id == workspace_id, block.c.user_id == user_id)
        .order_by(block.c.since)
    )
    return list(rows.scalars())


def blocked_pairs(tx: Connection, workspace_id: str) -> frozenset[frozenset[str]]:
    """All blocked pairs, for the matching; which of the two blocked is not said."""
    rows = tx.execute(
        sa.select(block.c.user_id, block.c.other_id).where(block.c.workspace_id == workspace_id)
    )
    return frozenset(frozenset((a, b)) for a, b in rows)


def _present(workspace_id: str) -> sa.Select[Any]:
    return (
        sa.select(*_COLUMNS)
        .where(member.c.workspace_id == workspace_id, member.c.left_at.is_(None))
        .order_by(member.c.user_id)
    )


def _is(workspace_id: str, user_id: str) -> tuple[sa.ColumnElement[bool], ...]:
    return member.c.workspace_id == workspace_id, member.c.user_id == user_id


def _set(tx: Connection, workspace_id: str, user_id: str, **values: Any) -> None:
    tx.execute(sa.update(member).where(*_is(workspace_id, user_id)).values(**values))
