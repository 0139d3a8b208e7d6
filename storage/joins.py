"""Joining tables without ever leaving the workspace."""

from __future__ import annotations

import sqlalchemy as sa


def within(one: sa.FromClause, other: sa.FromClause, **columns: str) -> sa.ColumnElement[bool]:
    """The condition of a join: the same workspace, and columns of `one` equal to those of `other`.

    `within(lesson, introduction, introduction_id="id")` joins each lesson to its introduction.
    """
    return sa.and_(
        one.c.workspace_id == other.c.workspace_id,
        *(one.c[mine] == other.c[theirs] for mine, theirs in columns.items()),
    )
