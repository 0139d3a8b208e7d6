"""A workspace, its members and a few messages to come, put straight into a database."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage import deliveries, members, workspaces
from storage.database import Database
from storage.members import Profile
from storage.models import metadata

NOW = datetime(2030, 3, 4, 9, 0, tzinfo=UTC)
"""A Monday morning."""

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
TEAM = "T1"

T = TypeVar("T")


def open_workspace(tx: Connection, team: str = TEAM, joined: datetime = NOW - 365 * DAY) -> None:
    """A workspace that Potluck serves, for a year by default."""
    workspaces.welcome(tx, team, f"Team {team}", "UPOTLUCK", joined)


def join(tx: Connection, user_id: str, team: str = TEAM, **about: Any) -> None:
    """A member, by default somebody in Berlin; `about` as in `Profile`."""
    members.join(tx, team, user_id, NOW - 30 * DAY)
    profile = {"name": user_id.title(), "zone": "Europe/Berlin", **about}
    members.note_profile(tx, team, Profile(user_id, **profile), NOW)


def plan(tx: Connection, number: int, team: str = TEAM, due: datetime = NOW) -> list[str]:
    """So many messages to be sent, each due a second after the one before; their ids."""
    ids = [f"d{each:03}" for each in range(number)]
    for place, each in enumerate(ids):
        deliveries.plan(tx, team, each, "follow_up", due + timedelta(seconds=place))
    return ids


def rows(database: Database, team: str | None = None) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that the database holds, of one workspace or of all, table by table."""
    found = {}
    with database.read() as tx:
        for table in metadata.sorted_tables:
            query = sa.select(table).order_by(*table.primary_key.columns)
            if team is not None:
                key = table.c.id if table.name == "workspace" else table.c.workspace_id
                query = query.where(key == team)
            found[table.name] = [tuple(row) for row in tx.execute(query)]
    return found


@contextmanager
def without(database: Database, table: str) -> Iterator[None]:
    """For a moment the database lacks a table, and whatever needs it fails."""
    with database.write() as tx:
        tx.exec_driver_sql(f"ALTER TABLE {table} RENAME TO {table}_away")
    try:
        yield
    finally:
        with database.write() as tx:
            tx.exec_driver_sql(f"ALTER TABLE {table}_away RENAME TO {table}")


def at_once(deeds: Sequence[Callable[[], T]]) -> list[T]:
    """Do all of these at the same moment, each in a thread of its own; what they returned."""
    start = Barrier(len(deeds))

    def run(deed: Callable[[], T]) -> T:
        start.wait()
        return deed()

    with ThreadPoolExecutor(len(deeds)) as pool:
        return [each.result() for each in [pool.submit(run, deed) for deed in deeds]]
