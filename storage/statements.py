"""Statements and what stands of them: a member's offers and wants."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage import members
from storage.joins import within
from storage.models import assertion, member, post_version, statement
from storage.skills import meanings
from storage.upsert import insert_unless_there

OFFER, WANT = "offer", "want"

_SHOW_LEVELS = ("form", "home")
"""Sources in which the member sees the level and leaves it out on purpose."""


@dataclass(frozen=True)
class Assertion:
    """One offer or want of a statement; `holds` is False for "not any more".

    `skill_id` is that of the name that was said, whatever skill it means now or later.
    """

    direction: str
    skill_id: str
    level: int | None
    holds: bool = True


@dataclass(frozen=True)
class Statement:
    """One thing that a member said in one place."""

    id: str
    user_id: str
    source: str
    channel: str | None
    ts: str | None
    said_at: datetime
    withdrawn_at: datetime | None


@dataclass(frozen=True)
class Entry:
    """An offer or a want as it stands now. `position` is its place in the statement.

    `skill_id` is the skill that is meant, `name_id` the name of it that was said.
    """

    user_id: str
    direction: str
    skill_id: str
    name_id: str
    skill: str
    key: str
    level: int | None
    said_at: datetime
    position: int


_ENTRY = tuple(each.name for each in fields(Entry))


def record(
    tx: Connection,
    workspace_id: str,
    user_id: str,
    source: str,
    assertions: Sequence[Assertion],
    now: datetime,
) -> str:
    """Store what a member said by command or in a form; returns the statement's id."""
    statement_id = uuid.uuid4().hex
    tx.execute(
        sa.insert(statement).values(
            workspace_id=workspace_id,
            id=statement_id,
            user_id=user_id,
            source=source,
            said_at=now,
        )
    )
    _assert(tx, workspace_id, statement_id, assertions)
    return statement_id


def newest_version(
    tx: Connection,
    workspace_id: str,
    channel: str,
    ts: str,
    version: datetime,
    *,
    gone: bool = False,
    now: datetime,
) -> bool:
    """Whether `version` of a post is newer than all that were seen; if so it is remembered.

    `version` is when the post was written, last edited or deleted. Versions may arrive in any
    order and any number of times; a deleted post stays deleted.
    """
    here = (
        post_version.c.workspace_id == workspace_id,
        post_version.c.channel == channel,
        post_version.c.ts == ts,
    )
    insert_unless_there(
        tx,
        post_version,
        {
            "workspace_id": workspace_id,
            "channel": channel,
            "ts": ts,
            "version": datetime.fromtimestamp(0, UTC),
            "gone": False,
            "seen_at": now,
        },
    )
    moved = tx.execute(
        sa.update(post_version)
        .where(*here, post_version.c.gone.is_(False))
        .where(sa.true() if gone else post_version.c.version < version)
        .values(version=version, gone=gone, seen_at=now)
    )
    return moved.rowcount > 0


def forget_versions(tx: Connection, before: datetime) -> int:
    """Forget the versions of posts seen before an instant, when nothing older can still arrive."""
    return tx.execute(sa.delete(post_version).where(post_version.c.seen_at < before)).rowcount


def record_post(
    tx: Connection,
    workspace_id: str,
    user_id: str,
    channel: str,
    ts: str,
    assertions: Sequence[Assertion],
    version: datetime,
) -> str:
    """Store what the newest version of a post says, instead of what an older one said.

    Returns the statement's id, which stays the same from version to version. An undo that came
    after the version was written, though the version reaches us only now, still counts.
    """
    known = find_post(tx, workspace_id, channel, ts)
    statement_id = known.id if known else uuid.uuid4().hex
    if known is None:
        tx.execute(
            sa.insert(statement).values(
                workspace_id=workspace_id,
                id=statement_id,
                user_id=user_id,
                source="post",
                channel=channel,
                ts=ts,
                said_at=version,
            )
        )
    else:
        members.await_turn(tx, workspace_id, user_id)
        tx.execute(
            sa.update(statement)
            .where(*_is(workspace_id, statement_id))
            .values(
                said_at=version,
                withdrawn_at=sa.case(
                    (statement.c.withdrawn_at >= version, statement.c.withdrawn_at), else_=None
                ),
            )
        )
        tx.execute(
            sa.delete(assertion).where(
                assertion.c.workspace_id == workspace_id,
                assertion.c.statement_id == statement_id,
            )
        )
    _assert(tx, workspace_id, statement_id, assertions)
    return statement_id


def find(tx: Connection, workspace_id: str, statement_id: str) -> Statement | None:
    """One statement, withdrawn or not."""
    return _one(tx, *_is(workspace_id, statement_id))


def find_post(tx: Connection, workspace_id: str, channel: str, ts: str) -> Statement | None:
    """The statement of a post."""
    return _one(
        tx,
        statement.c.workspace_id == workspace_id,
        statement.c.channel == channel,
        statement.c.ts == ts,
    )


def withdraw(tx: Connection, workspace_id: str, statement_id: str, now: datetime) -> bool:
    """Undo a statement: what stood before it stands again. False where it was undone before."""
    said = find(tx, workspace_id, statement_id)
    if said is None:
        return False
    members.await_turn(tx, workspace_id, said.user_id)
    undo = sa.update(statement).where(*_is(workspace_id, statement_id)).values(withdrawn_at=now)
    done = tx.execute(undo.where(statement.c.withdrawn_at.is_(None))).rowcount > 0
    if not done:
        # The last undo counts: an edit made before it may still be on its way.
        tx.execute(undo.where(statement.c.withdrawn_at < now))
    return done


def asserted(tx: Connection, workspace_id: str, statement_id: str) -> list[Assertion]:
    """What a statement says, in the order in which it was said."""
    rows = tx.execute(
        sa.select(assertion.c.direction, assertion.c.skill_id, assertion.c.level, assertion.c.holds)
        .where(assertion.c.workspace_id == workspace_id, assertion.c.statement_id == statement_id)
        .order_by(assertion.c.position)
    )
    return [Assertion(**row) for row in rows.mappings()]


def name_instead(
    tx: Connection, workspace_id: str, user_id: str, skill_id: str, instead_id: str
) -> None:
    """Let a member have said `instead_id` wherever they said `skill_id`.

    Order, levels and what an undo takes back stay as they are. A statement that says both keeps
    what it says of `instead_id`.
    """
    members.await_turn(tx, workspace_id, user_id)
    theirs = sa.select(statement.c.id).where(
        statement.c.workspace_id == workspace_id, statement.c.user_id == user_id
    )
    said = (
        assertion.c.workspace_id == workspace_id,
        assertion.c.skill_id == skill_id,
        assertion.c.statement_id.in_(theirs),
    )
    other = assertion.alias()
    both = sa.exists().where(
        other.c.workspace_id == workspace_id,
        other.c.statement_id == assertion.c.statement_id,
        other.c.direction == assertion.c.direction,
        other.c.skill_id == instead_id,
    )
    tx.execute(sa.delete(assertion).where(*said, both))
    tx.execute(sa.update(assertion).where(*said).values(skill_id=instead_id))


def standing(
    tx: Connection,
    workspace_id: str,
    user_id: str | None = None,
    skill_ids: Collection[str] | None = None,
) -> list[Entry]:
    """The offers and wants that stand, of one member or of everybody who has not left.

    With `skill_ids`, only those of these skills.

    For each member, direction and skill the newest live assertion counts, and it stands if it
    holds. A post or command that says no level leaves the one said before. Ordered by member,
    direction, when it was said and its place in the statement, which is the learner's own order of
    priority.
    """
    rows = tx.execute(_standing(workspace_id, _ENTRY, user_id, skill_ids))
    return [Entry(*row) for row in rows]


def said_by_all(tx: Connection, workspace_id: str) -> set[tuple[str, str, str]]:
    """All that stands, as (member, direction, skill id): less to read where there is very much."""
    rows = tx.execute(_standing(workspace_id, ("user_id", "direction", "skill_id")))
    return {(row[0], row[1], row[2]) for row in rows}


def _standing(
    workspace_id: str,
    columns: Sequence[str],
    user_id: str | None = None,
    skill_ids: Collection[str] | None = None,
) -> sa.Select[Any]:
    meaning = meanings(workspace_id)
    same = (statement.c.user_id, assertion.c.direction, meaning.c.skill_id)
    # Two names of one skill in one statement: the one named first counts.
    latest_first = (
        statement.c.said_at.desc(),
        statement.c.id.desc(),
        assertion.c.position,
        assertion.c.skill_id,
    )
    newest = sa.func.row_number().over(partition_by=same, order_by=latest_first).label("age")
    # Decided here and not when it is stored: what was said before may arrive later, or be undone.
    says_level = sa.or_(
        assertion.c.level.is_not(None),
        assertion.c.holds.is_(False),
        statement.c.source.in_(_SHOW_LEVELS),
    )
    level = (
        sa.func.first_value(assertion.c.level)
        .over(partition_by=same, order_by=(sa.case((says_level, 0), else_=1), *latest_first))
        .label("level")
    )
    live = (
        sa.select(
            statement.c.user_id,
            assertion.c.direction,
            meaning.c.skill_id,
            assertion.c.skill_id.label("name_id"),
            meaning.c.skill,
            meaning.c.key,
            # What is not asked for is not worked out either.
            *([level] if "level" in columns else []),
            assertion.c.holds,
            assertion.c.position,
            statement.c.said_at,
            newest,
        )
        .join(assertion, within(assertion, statement, statement_id="id"))
        .join(meaning, meaning.c.id == assertion.c.skill_id)
        .where(statement.c.workspace_id == workspace_id, statement.c.withdrawn_at.is_(None))
    )
    if user_id is not None:
        live = live.where(statement.c.user_id == user_id)
    if skill_ids is not None:
        live = live.where(meaning.c.skill_id.in_(skill_ids))
    said = live.subquery()
    return (
        sa.select(*(said.c[each] for each in columns))
        .join(
            member,
            sa.and_(member.c.workspace_id == workspace_id, member.c.user_id == said.c.user_id),
        )
        .where(said.c.age == 1, said.c.holds.is_(True), member.c.left_at.is_(None))
        .order_by(
            said.c.user_id, said.c.direction, said.c.said_at, said.c.position, said.c.skill_id
        )
    )


def _assert(
    tx: Connection, workspace_id: str, statement_id: str, assertions: Sequence[Assertion]
) -> None:
    once = {(item.direction, item.skill_id): item for item in reversed(assertions)}
    rows = [
        {
            "workspace_id": workspace_id,
            "statement_id": statement_id,
            "direction": item.direction,
            "skill_id": item.skill_id,
            "position": position,
            "level": item.level,
            "holds": item.holds,
        }
        for position, item in enumerate(reversed(once.values()))
    ]
    if rows:
        tx.execute(sa.insert(assertion), rows)


def _is(workspace_id: str, statement_id: str) -> tuple[sa.ColumnElement[bool], ...]:
    return statement.c.workspace_id == workspace_id, statement.c.id == statement_id


def _one(tx: Connection, *where: sa.ColumnElement[bool]) -> Statement | None:
    columns = [column for column in statement.c if column.name != "workspace_id"]
    row = tx.execute(sa.select(*columns).where(*where)).mappings().first()
    return Statement(**row) if row else None
