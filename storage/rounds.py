"""Rounds: what a draw needs to know, and what it decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.joins import within
from storage.models import delivery, introduction, left_out, lesson, participant, round_
from storage.skills import meanings
from storage.upsert import insert_unless_there


@dataclass(frozen=True)
class Round:
    """One draw of a workspace for one period. `value` and `upper_bound` are in points."""

    id: str
    period: str
    drawn_at: datetime
    seed: int
    members: int
    value: int
    upper_bound: int
    digest: str


@dataclass(frozen=True)
class PastLesson:
    """A lesson that was arranged before: when, whether it took place, what the learner thought."""

    teacher_id: str
    learner_id: str
    introduced_at: datetime
    rating: int | None


@dataclass(frozen=True)
class NewLesson:
    """A lesson of a new introduction."""

    teacher_id: str
    learner_id: str
    skill_id: str
    wanted_skill_id: str
    points: int
    why: dict[str, Any]


@dataclass(frozen=True)
class NewIntroduction:
    """An introduction as a draw decided it, with the deliveries that announce it."""

    id: str
    kind: str
    icebreaker: int
    times: list[datetime]
    times_shared: bool
    lessons: Sequence[NewLesson]
    deliveries: Sequence[NewDelivery]


@dataclass(frozen=True)
class NewDelivery:
    """A message that must reach Slack exactly once, not before `due_at`."""

    id: str
    kind: str
    due_at: datetime
    user_id: str | None = None


@dataclass(frozen=True)
class NewLeftOut:
    """A member whom a round left out, why, and the note that says so, if one is due."""

    user_id: str
    reason: str
    skill_id: str | None
    teacher_available: bool
    delivery: NewDelivery | None


def begin(
    tx: Connection, workspace_id: str, round_id: str, period: str, seed: int, now: datetime
) -> bool:
    """Take the draw of a period; False where it is drawn already, by whomever."""
    return insert_unless_there(
        tx,
        round_,
        {
            "workspace_id": workspace_id,
            "id": round_id,
            "period": period,
            "drawn_at": now,
            "seed": seed,
        },
    )


def finish(
    tx: Connection,
    workspace_id: str,
    round_id: str,
    *,
    members: int,
    value: int,
    upper_bound: int,
    digest: str,
    problem: bytes,
    introductions: Sequence[NewIntroduction],
    left_outs: Sequence[NewLeftOut],
) -> None:
    """Store what the draw decided, in the transaction that began it."""
    tx.execute(
        sa.update(round_)
        .where(round_.c.workspace_id == workspace_id, round_.c.id == round_id)
        .values(
            members=members,
            value=value,
            upper_bound=upper_bound,
            digest=digest,
            problem=problem,
        )
    )
    _add_introductions(tx, workspace_id, round_id, introductions)
    _insert(
        tx,
        left_out,
        [
            {
                "workspace_id": workspace_id,
                "round_id": round_id,
                "user_id": each.user_id,
                "reason": each.reason,
                "skill_id": each.skill_id,
                "teacher_available": each.teacher_available,
            }
            for each in left_outs
        ],
    )
    _insert(
        tx,
        delivery,
        [
            _delivery(workspace_id, each.delivery, round_id, None)
            for each in left_outs
            if each.delivery
        ],
    )


def find_by_period(tx: Connection, workspace_id: str, period: str) -> Round | None:
    """The round of a period, if it is drawn."""
    return _one(tx, round_.c.workspace_id == workspace_id, round_.c.period == period)


def named(tx: Connection, workspace_id: str, name: str) -> Round | None:
    """The round with this id, or of this period."""
    return _one(
        tx,
        round_.c.workspace_id == workspace_id,
        sa.or_(round_.c.id == name, round_.c.period == name),
    )


def lessons_of(tx: Connection, workspace_id: str, round_id: str) -> set[tuple[str, str, str, str]]:
    """The lessons that a round decided: introduction, teacher, learner and skill, by their ids."""
    rows = tx.execute(
        sa.select(
            lesson.c.introduction_id, lesson.c.teacher_id, lesson.c.learner_id, lesson.c.skill_id
        )
        .join(introduction, within(introduction, lesson, id="introduction_id"))
        .where(lesson.c.workspace_id == workspace_id, introduction.c.round_id == round_id)
    )
    return {(row[0], row[1], row[2], row[3]) for row in rows}


def latest(tx: Connection, workspace_id: str) -> Round | None:
    """The newest round."""
    return _one(tx, round_.c.workspace_id == workspace_id)


def problem_of(tx: Connection, workspace_id: str, round_id: str) -> bytes | None:
    """The stored problem of a round, for its replay."""
    return tx.execute(
        sa.select(round_.c.problem).where(
            round_.c.workspace_id == workspace_id, round_.c.id == round_id
        )
    ).scalar_one_or_none()


def past_lessons(tx: Connection, workspace_id: str) -> list[PastLesson]:
    """Every lesson that was introduced, with the learner's rating of it.

    An introduction that somebody declined counts too: the two were introduced.
    """
    rows = tx.execute(
        sa.select(
            lesson.c.teacher_id,
            lesson.c.learner_id,
            introduction.c.introduced_at,
            participant.c.rating,
        )
        .join(introduction, within(introduction, lesson, id="introduction_id"))
        .join(
            participant,
            within(participant, lesson, introduction_id="introduction_id", user_id="learner_id"),
        )
        .where(lesson.c.workspace_id == workspace_id, introduction.c.introduced_at.is_not(None))
        .order_by(introduction.c.introduced_at, lesson.c.teacher_id, lesson.c.learner_id)
    )
    return [PastLesson(**row) for row in rows.mappings()]


def busy_pairs(
    tx: Connection, workspace_id: str, since: datetime | None = None
) -> frozenset[frozenset[str]]:
    """Pairs whose introduction is planned but not delivered yet, or was delivered `since`."""
    busy = introduction.c.state == "planned"
    if since is not None:
        busy = sa.or_(busy, introduction.c.introduced_at >= since)
    rows = tx.execute(
        sa.select(lesson.c.teacher_id, lesson.c.learner_id)
        .join(introduction, within(introduction, lesson, id="introduction_id"))
        .where(lesson.c.workspace_id == workspace_id, busy)
    )
    return frozenset(frozenset((a, b)) for a, b in rows)


def weeks_waited(tx: Connection, workspace_id: str) -> dict[str, int]:
    """Rounds since a learner's last lesson in which a teacher was available, yet not for them."""
    last_lesson = (
        sa.select(lesson.c.learner_id.label("user_id"), sa.func.max(round_.c.drawn_at).label("at"))
        .join(introduction, within(introduction, lesson, id="introduction_id"))
        .join(round_, within(round_, introduction, id="round_id"))
        .where(
            lesson.c.workspace_id == workspace_id,
            introduction.c.state.in_(("planned", "introduced")),
        )
        .group_by(lesson.c.learner_id)
        .subquery()
    )
    rows = tx.execute(
        sa.select(left_out.c.user_id, sa.func.count().label("weeks"))
        .join(round_, within(round_, left_out, id="round_id"))
        .outerjoin(last_lesson, last_lesson.c.user_id == left_out.c.user_id)
        .where(
            left_out.c.workspace_id == workspace_id,
            left_out.c.teacher_available.is_(True),
            sa.or_(last_lesson.c.at.is_(None), round_.c.drawn_at > last_lesson.c.at),
        )
        .group_by(left_out.c.user_id)
    )
    return {row.user_id: row.weeks for row in rows}


def consoled_since(tx: Connection, workspace_id: str, since: datetime) -> set[str]:
    """Who was sent, or is about to be sent, a "nobody found this time" since an instant."""
    rows = tx.execute(
        sa.select(delivery.c.user_id).where(
            delivery.c.workspace_id == workspace_id,
            delivery.c.kind == "nobody_found",
            delivery.c.due_at >= since,
            delivery.c.state.not_in(("cancelled", "failed")),
        )
    )
    return set(rows.scalars())


def left_out_of(
    tx: Connection, workspace_id: str, round_id: str, user_id: str
) -> tuple[str, str | None] | None:
    """Why a round left a member out, and the id of the skill that it is about, as meant now."""
    meaning = meanings(workspace_id)
    row = tx.execute(
        sa.select(left_out.c.reason, meaning.c.skill_id)
        .join(meaning, meaning.c.id == left_out.c.skill_id, isouter=True)
        .where(
            left_out.c.workspace_id == workspace_id,
            left_out.c.round_id == round_id,
            left_out.c.user_id == user_id,
        )
    ).first()
    return (row.reason, row.skill_id) if row else None


def _add_introductions(
    tx: Connection, workspace_id: str, round_id: str, new: Sequence[NewIntroduction]
) -> None:
    """Add all of them at once: while they are written, others wait."""
    _insert(
        tx,
        introduction,
        [
            {
                "workspace_id": workspace_id,
                "id": each.id,
                "round_id": round_id,
                "kind": each.kind,
                "icebreaker": each.icebreaker,
                "times": [time.isoformat() for time in each.times],
                "times_shared": each.times_shared,
            }
            for each in new
        ],
    )
    _insert(
        tx,
        lesson,
        [
            {
                "workspace_id": workspace_id,
                "introduction_id": each.id,
                "teacher_id": taught.teacher_id,
                "learner_id": taught.learner_id,
                "skill_id": taught.skill_id,
                "wanted_skill_id": taught.wanted_skill_id,
                "points": taught.points,
                "why": taught.why,
            }
            for each in new
            for taught in each.lessons
        ],
    )
    _insert(
        tx,
        participant,
        [
            {
                "workspace_id": workspace_id,
                "introduction_id": each.id,
                "user_id": person,
                "suits": [],
            }
            for each in new
            for person in dict.fromkeys(
                who for taught in each.lessons for who in (taught.teacher_id, taught.learner_id)
            )
        ],
    )
    _insert(
        tx,
        delivery,
        [
            _delivery(workspace_id, announced, round_id, each.id)
            for each in new
            for announced in each.deliveries
        ],
    )


def _delivery(
    workspace_id: str, new: NewDelivery, round_id: str, introduction_id: str | None
) -> dict[str, Any]:
    return {
        "workspace_id": workspace_id,
        "id": new.id,
        "kind": new.kind,
        "due_at": new.due_at,
        "user_id": new.user_id,
        "round_id": round_id,
        "introduction_id": introduction_id,
    }


def _insert(tx: Connection, table: sa.Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        tx.execute(sa.insert(table), rows)


def _one(tx: Connection, *where: sa.ColumnElement[bool]) -> Round | None:
    row = (
        tx.execute(
            sa.select(
                round_.c.id,
                round_.c.period,
                round_.c.drawn_at,
                round_.c.seed,
                round_.c.members,
                round_.c.value,
                round_.c.upper_bound,
                round_.c.digest,
            )
            .where(*where)
            .order_by(round_.c.drawn_at.desc())
            .limit(1)
        )
        .mappings()
        .first()
    )
    return Round(**row) if row else None
