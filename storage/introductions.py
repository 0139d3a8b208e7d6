"""Introductions: who meets whom for what, when, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.joins import within
from storage.models import introduction, lesson, participant
from storage.skills import meanings


@dataclass(frozen=True)
class Lesson:
    """Who teaches whom what. `wanted` differs from `skill` where a related one was the nearest."""

    teacher_id: str
    learner_id: str
    skill: str
    wanted: str
    points: int
    why: dict[str, Any]


@dataclass(frozen=True)
class Participant:
    """One member's side of an introduction."""

    user_id: str
    suits: tuple[datetime, ...]
    declined_at: datetime | None
    outcome: str | None
    rating: int | None


@dataclass(frozen=True)
class Introduction:
    """One meeting arranged by a round. `times` are the proposed ones, in the order shown."""

    id: str
    round_id: str
    kind: str
    state: str
    icebreaker: int
    times: tuple[datetime, ...]
    times_shared: bool
    meets_at: datetime | None
    channel: str | None
    ts: str | None
    introduced_at: datetime | None
    lessons: tuple[Lesson, ...]
    participants: tuple[Participant, ...]

    @property
    def people(self) -> tuple[str, ...]:
        """The user ids of all who take part."""
        return tuple(each.user_id for each in self.participants)

    def side(self, user_id: str) -> Participant | None:
        """One member's side of it, None for anybody else."""
        return next((each for each in self.participants if each.user_id == user_id), None)


def find(tx: Connection, workspace_id: str, introduction_id: str) -> Introduction | None:
    """One introduction."""
    found = _load(tx, workspace_id, [introduction_id])
    return found[0] if found else None


def of_member(
    tx: Connection, workspace_id: str, user_id: str, limit: int = 10
) -> list[Introduction]:
    """A member's introductions that reached them, the newest first."""
    ids = tx.execute(
        _ids_with(workspace_id, user_id)
        .where(introduction.c.introduced_at.is_not(None))
        .order_by(introduction.c.introduced_at.desc(), introduction.c.id)
        .limit(limit)
    )
    return _load(tx, workspace_id, list(ids.scalars()))


def of_round(tx: Connection, workspace_id: str, round_id: str) -> list[Introduction]:
    """Everything that a round arranged."""
    ids = tx.execute(
        sa.select(introduction.c.id)
        .where(introduction.c.workspace_id == workspace_id, introduction.c.round_id == round_id)
        .order_by(introduction.c.id)
    )
    return _load(tx, workspace_id, list(ids.scalars()))


def open_of_member(tx: Connection, workspace_id: str, user_id: str) -> list[Introduction]:
    """A member's introductions that are planned or under way and have no outcome yet."""
    ids = tx.execute(
        _ids_with(workspace_id, user_id).where(
            participant.c.outcome.is_(None),
            introduction.c.state.in_(("planned", "introduced")),
        )
    )
    return _load(tx, workspace_id, list(ids.scalars()))


def mark_introduced(
    tx: Connection, workspace_id: str, introduction_id: str, channel: str, ts: str, now: datetime
) -> None:
    """The introduction reached its people, in `channel`, as the message `ts`."""
    tx.execute(
        sa.update(introduction)
        .where(*_is(workspace_id, introduction_id))
        .values(state="introduced", channel=channel, ts=ts, introduced_at=now)
    )


def propose(
    tx: Connection,
    workspace_id: str,
    introduction_id: str,
    times: Sequence[datetime],
    *,
    shared: bool,
) -> None:
    """Replace the proposed meeting times."""
    tx.execute(
        sa.update(introduction)
        .where(*_is(workspace_id, introduction_id))
        .values(times=[time.isoformat() for time in times], times_shared=shared)
    )


def set_suits(
    tx: Connection,
    workspace_id: str,
    introduction_id: str,
    user_id: str,
    times: Iterable[datetime],
) -> None:
    """Which of the proposed times suit a member."""
    tx.execute(
        sa.update(participant)
        .where(*_is_side(workspace_id, introduction_id, user_id))
        .values(suits=[time.isoformat() for time in sorted(times)])
    )


def agree(
    tx: Connection, workspace_id: str, introduction_id: str, meets_at: datetime | None
) -> None:
    """The time that suits everybody, or none any more."""
    tx.execute(
        sa.update(introduction).where(*_is(workspace_id, introduction_id)).values(meets_at=meets_at)
    )


def decline(
    tx: Connection, workspace_id: str, introduction_id: str, user_id: str, now: datetime
) -> bool:
    """A member says "not now"; False where the introduction had ended already."""
    ended = tx.execute(
        sa.update(introduction)
        .where(*_is(workspace_id, introduction_id), introduction.c.state == "introduced")
        .values(state="declined", meets_at=None)
    )
    if ended.rowcount == 0:
        return False
    tx.execute(
        sa.update(participant)
        .where(*_is_side(workspace_id, introduction_id, user_id))
        .values(declined_at=now)
    )
    return True


def cancel(tx: Connection, workspace_id: str, introduction_id: str) -> bool:
    """Call an introduction off because somebody is not there any more; False if it had ended."""
    ended = tx.execute(
        sa.update(introduction)
        .where(
            *_is(workspace_id, introduction_id),
            introduction.c.state.in_(("planned", "introduced")),
        )
        .values(state="cancelled", meets_at=None)
    )
    return ended.rowcount > 0


def note_outcome(
    tx: Connection,
    workspace_id: str,
    introduction_id: str,
    user_id: str,
    outcome: str,
    now: datetime,
) -> None:
    """Whether the two met, as one of them says it; a later answer replaces an earlier one."""
    tx.execute(
        sa.update(participant)
        .where(*_is_side(workspace_id, introduction_id, user_id))
        .values(outcome=outcome, outcome_at=now)
    )


def note_rating(
    tx: Connection,
    workspace_id: str,
    introduction_id: str,
    user_id: str,
    rating: int | None,
    note: str | None,
) -> None:
    """What a member thought of it; only they and the matching see it."""
    tx.execute(
        sa.update(participant)
        .where(*_is_side(workspace_id, introduction_id, user_id))
        .values(rating=rating, note=note)
    )


def _ids_with(workspace_id: str, user_id: str) -> sa.Select[str]:
    """The ids of the introductions that a member takes part in."""
    return (
        sa.select(introduction.c.id)
        .join(participant, within(participant, introduction, introduction_id="id"))
        .where(introduction.c.workspace_id == workspace_id, participant.c.user_id == user_id)
    )


def _is(workspace_id: str, introduction_id: str) -> tuple[sa.ColumnElement[bool], ...]:
    return introduction.c.workspace_id == workspace_id, introduction.c.id == introduction_id


def _is_side(
    workspace_id: str, introduction_id: str, user_id: str
) -> tuple[sa.ColumnElement[bool], ...]:
    return (
        participant.c.workspace_id == workspace_id,
        participant.c.introduction_id == introduction_id,
        participant.c.user_id == user_id,
    )


def _instants(stored: list[str]) -> tuple[datetime, ...]:
    return tuple(datetime.fromisoformat(each).astimezone(UTC) for each in stored)


def _load(tx: Connection, workspace_id: str, ids: list[str]) -> list[Introduction]:
    """The introductions of these ids, in the order of the ids."""
    offered, wanted = meanings(workspace_id, "offered"), meanings(workspace_id, "wanted")
    lessons: dict[str, list[Lesson]] = {each: [] for each in ids}
    rows = tx.execute(
        sa.select(
            lesson.c.introduction_id,
            lesson.c.teacher_id,
            lesson.c.learner_id,
            offered.c.skill,
            wanted.c.skill.label("wanted"),
            lesson.c.points,
            lesson.c.why,
        )
        .join(offered, offered.c.id == lesson.c.skill_id)
        .join(wanted, wanted.c.id == lesson.c.wanted_skill_id)
        .where(lesson.c.workspace_id == workspace_id, lesson.c.introduction_id.in_(ids))
        .order_by(lesson.c.points.desc(), lesson.c.teacher_id, lesson.c.learner_id)
    ).mappings()
    for row in rows:
        values = dict(row)
        lessons[values.pop("introduction_id")].append(Lesson(**values))

    people: dict[str, list[Participant]] = {each: [] for each in ids}
    rows = tx.execute(
        sa.select(
            participant.c.introduction_id,
            participant.c.user_id,
            participant.c.suits,
            participant.c.declined_at,
            participant.c.outcome,
            participant.c.rating,
        )
        .where(participant.c.workspace_id == workspace_id, participant.c.introduction_id.in_(ids))
        .order_by(participant.c.user_id)
    ).mappings()
    for row in rows:
        values = dict(row)
        values["suits"] = _instants(values["suits"])
        people[values.pop("introduction_id")].append(Participant(**values))

    found = {}
    rows = tx.execute(
        sa.select(*[column for column in introduction.c if column.name != "workspace_id"]).where(
            introduction.c.workspace_id == workspace_id, introduction.c.id.in_(ids)
        )
    ).mappings()
    for row in rows:
        values = dict(row)
        values["times"] = _instants(values["times"])
        found[values["id"]] = Introduction(
            **values,
            lessons=tuple(lessons[values["id"]]),
            participants=tuple(people[values["id"]]),
        )
    return [found[each] for each in ids if each in found]
