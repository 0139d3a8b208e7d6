"""Skills: one per meaning in a workspace, under as many names as people use.

A skill that was found to be another name of a second one stays, and points to it (`same_as`): what
members said keeps the name that they used, before the two were one and after, everything that is
read goes by the skill that is meant (`meanings`), and splitting the two again loses nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.joins import within
from storage.models import assertion, skill, statement
from storage.upsert import insert_unless_there


@dataclass(frozen=True)
class Skill:
    """A thing that can be taught. `key` is its normalised name."""

    id: str
    name: str
    key: str


class SkillError(Exception):
    """Skills cannot be merged, split or renamed so; the message says why, for an admin."""


def meanings(workspace_id: str, name: str = "meaning") -> sa.Subquery:
    """What each skill id of a workspace means: `id` -> `skill_id`, its `skill` (name) and `key`.

    A skill that is nobody's other name means itself.
    """
    roots = (
        sa.select(skill.c.id, skill.c.id.label("root"))
        .where(skill.c.workspace_id == workspace_id, skill.c.same_as.is_(None))
        .cte(f"{name}_tree", recursive=True)
    )
    tree = roots.union_all(
        sa.select(skill.c.id, roots.c.root).where(
            skill.c.workspace_id == workspace_id, skill.c.same_as == roots.c.id
        )
    )
    return (
        sa.select(
            tree.c.id,
            tree.c.root.label("skill_id"),
            skill.c.name.label("skill"),
            skill.c.key,
        )
        .join(skill, sa.and_(skill.c.workspace_id == workspace_id, skill.c.id == tree.c.root))
        .subquery(name)
    )


def names(tx: Connection, workspace_id: str) -> dict[str, str]:
    """Every key by which the workspace knows a skill, other names included -> the skill's name."""
    meaning = meanings(workspace_id)
    rows = tx.execute(
        sa.select(skill.c.key, meaning.c.skill.label("name"))
        .join(meaning, meaning.c.id == skill.c.id)
        .where(skill.c.workspace_id == workspace_id)
    )
    return {row.key: row.name for row in rows}


def find(tx: Connection, workspace_id: str, key: str) -> Skill | None:
    """The skill that a key means."""
    meaning = meanings(workspace_id)
    row = tx.execute(
        sa.select(meaning.c.skill_id, meaning.c.skill, meaning.c.key)
        .join(skill, meaning.c.id == skill.c.id)
        .where(skill.c.workspace_id == workspace_id, skill.c.key == key)
    ).first()
    return Skill(row.skill_id, row.skill, row.key) if row else None


def find_or_add(tx: Connection, workspace_id: str, key: str, name: str) -> Skill:
    """The skill that `key` means, added under `name` where the workspace has none."""
    known = find(tx, workspace_id, key)
    if known is None:
        _add(tx, workspace_id, key, name)
        known = find(tx, workspace_id, key)
    if known is None:
        raise LookupError(f"skill {key!r} was neither found nor added")
    return known


def name_ids(tx: Connection, workspace_id: str, keys: Iterable[str]) -> dict[str, str]:
    """The ids of names, by their keys: what statements refer to, whatever the names mean."""
    rows = tx.execute(
        sa.select(skill.c.key, skill.c.id).where(
            skill.c.workspace_id == workspace_id, skill.c.key.in_(list(keys))
        )
    )
    return {row.key: row.id for row in rows}


def find_all(tx: Connection, workspace_id: str) -> dict[str, Skill]:
    """What every skill id of the workspace means."""
    meaning = meanings(workspace_id)
    rows = tx.execute(sa.select(meaning.c.id, meaning.c.skill_id, meaning.c.skill, meaning.c.key))
    return {row.id: Skill(row.skill_id, row.skill, row.key) for row in rows}


def other_names(tx: Connection, workspace_id: str, skill_id: str) -> list[Skill]:
    """The names that were merged into a skill, each as the skill that it would be if split off.

    A name that a skill is, or before it was merged was, shown under is not another one.
    """
    meaning = meanings(workspace_id)
    shown = skill.alias()
    rows = tx.execute(
        sa.select(skill.c.id, skill.c.name, skill.c.key)
        .join(meaning, meaning.c.id == skill.c.id)
        .join(shown, within(skill, shown, same_as="id"))
        .where(
            skill.c.workspace_id == workspace_id,
            meaning.c.skill_id == skill_id,
            skill.c.name != shown.c.name,
        )
        .order_by(skill.c.name, skill.c.id)
    )
    return [Skill(**row) for row in rows.mappings()]


def merge(tx: Connection, workspace_id: str, skill_id: str, into_id: str) -> Skill:
    """Make one skill another name of a second one; returns what both mean from now on.

    Raises SkillError where one of them is gone. Merging what is one already changes nothing.
    """
    # Two admins who merge two skills into each other at one moment must not make a circle.
    tx.execute(
        sa.select(skill.c.id)
        .where(skill.c.workspace_id == workspace_id)
        .order_by(skill.c.id)
        .with_for_update(key_share=True)
    )
    known = find_all(tx, workspace_id)
    if skill_id not in known or into_id not in known:
        raise SkillError("One of these skills is not there any more.")
    one, into = known[skill_id], known[into_id]
    if one.id != into.id:
        _point(tx, workspace_id, one.id, into.id)
    return into


def split(tx: Connection, workspace_id: str, skill_id: str) -> Skill:
    """Make a name that was merged a skill of its own again, with all that was said under it.

    Raises SkillError where the workspace does not know it.
    """
    _point(tx, workspace_id, skill_id, None)
    found = find_all(tx, workspace_id).get(skill_id)
    if found is None:
        raise SkillError("That skill is not there any more.")
    return found


def rename(tx: Connection, workspace_id: str, skill_id: str, name: str, key: str) -> str | None:
    """Show a skill under another name; `key` is that name normalised. The old one keeps working.

    Returns the id of the name where it is a new one for the workspace. Raises SkillError where
    another skill goes by that name.
    """
    known = find(tx, workspace_id, key)
    if known is not None and known.id != skill_id:
        raise SkillError(f"There is a skill called {known.name} already. Merge the two instead.")
    if known is None:
        _add(tx, workspace_id, key, name, same_as=skill_id)
    tx.execute(
        sa.update(skill)
        .where(skill.c.workspace_id == workspace_id, skill.c.id == skill_id)
        .values(name=name)
    )
    return name_ids(tx, workspace_id, [key])[key] if known is None else None


def named_by_others(tx: Connection, workspace_id: str, skill_id: str, user_id: str) -> bool:
    """Whether anybody but this member ever said any name of a skill."""
    meaning = meanings(workspace_id)
    return (
        tx.execute(
            sa.select(assertion.c.skill_id)
            .join(statement, within(statement, assertion, id="statement_id"))
            .join(meaning, meaning.c.id == assertion.c.skill_id)
            .where(
                assertion.c.workspace_id == workspace_id,
                meaning.c.skill_id == skill_id,
                statement.c.user_id != user_id,
            )
            .limit(1)
        ).first()
        is not None
    )


def _add(
    tx: Connection, workspace_id: str, key: str, name: str, same_as: str | None = None
) -> None:
    insert_unless_there(
        tx,
        skill,
        {
            "workspace_id": workspace_id,
            "id": uuid.uuid4().hex,
            "name": name,
            "key": key,
            "same_as": same_as,
        },
    )


def _point(tx: Connection, workspace_id: str, skill_id: str, same_as: str | None) -> None:
    tx.execute(
        sa.update(skill)
        .where(skill.c.workspace_id == workspace_id, skill.c.id == skill_id)
        .values(same_as=same_as)
    )
