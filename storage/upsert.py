"""INSERT ... ON CONFLICT DO NOTHING, the same on both databases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection


def insert_unless_there(tx: Connection, table: sa.Table, values: Mapping[str, Any]) -> bool:
    """Insert a row unless its key exists; True where it was inserted.

    Asks with RETURNING, since psycopg's rowcount after DO NOTHING is -1.
    """
    build = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    statement = (
        build(table)
        .values(**values)
        .on_conflict_do_nothing()
        .returning(next(iter(table.primary_key.columns)))
    )
    return tx.execute(statement).first() is not None
