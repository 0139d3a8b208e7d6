"""Skills: one per meaning in a workspace, under as many names as people use."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.joins import within
from storage.models import skill, skill_alias
from storage.upsert import insert_unless_there


@dataclass(frozen=True)
class Skill:
    """A thing that can be taught. `key` is its normalised name."""

    id: str
    name: str
    key: str


def names(tx: Connection, workspace_id: str) -> dict[str, str]:
    """Every key by which the workspace knows a skill, its aliases included -> the skill's name."""
    own = sa.select(skill.c.key, skill.c.name).where(skill.c.workspace_id == workspace_id)
    also = (
        sa.select(skill_alias.c.key, skill.c.name)
        .join(skill, within(skill, skill_alias, id="skill_id"))
        .where(skill_alias.c.workspace_id == workspace_id)
    )
    return {row.key: row.name for row in tx.execute(sa.union_all(own, also))}


def find(tx: Connection, workspace_id: str, key: str) -> Skill | None:
    """The skill that a key or an alias means."""
    alias = sa.select(skill_alias.c.skill_id).where(
        skill_alias.c.workspace_id == workspace_id, skill_alias.c.key == key
    )
    row = (
        tx.execute(
            sa.select(skill.c.id, skill.c.name, skill.c.key).where(
                skill.c.workspace_id == workspace_id,
                sa.or_(skill.c.key == key, skill.c.id.in_(alias)),
            )
        )
        .mappings()
        .first()
    )
    return Skill(**row) if row else None


def find_or_add(tx: Connection, workspace_id: str, key: str, name: str) -> Skill:
    """The skill that `key` means, added under `name` where the workspace has none."""
    known = find(tx, workspace_id, key)
    if known is None:
        insert_unless_there(
            tx,
            skill,
            {"workspace_id": workspace_id, "id": uuid.uuid4().hex, "name": name, "key": key},
        )
        known = find(tx, workspace_id, key)
    if known is None:
        raise LookupError(f"skill {key!r} was neither found nor added")
    return known


def find_all(tx: Connection, workspace_id: str) -> dict[str, Skill]:
    """Every skill of the workspace by its id."""
    rows = tx.execute(
        sa.select(skill.c.id, skill.c.name, skill.c.key).where(skill.c.workspace_id == workspace_id)
    )
    return {row["id"]: Skill(**row) for row in rows.mappings()}
