"""Two workspaces with the same ids: the keys of the database keep them apart."""

from __future__ import annotations

from typing import Any

import pytest
import sqlalchemy as sa

from storage import members, rounds, skills, statements
from storage.database import Database
from storage.models import metadata
from storage.rounds import NewDelivery, NewIntroduction, NewLeftOut, NewLesson
from storage.statements import OFFER, Assertion
from tests.storage.ground import NOW, TEAM, join, open_workspace

OTHER = "T2"

# What hangs on its workspace alone, or, like an event, may be known before it.
ROOTS = {"workspace", "member", "skill", "round", "event_seen", "post_version", "slack_hold"}
BRANCHES = sorted(set(metadata.tables) - ROOTS)


@pytest.fixture
def full(database: Database) -> Database:
    """A row in every table for one workspace, and nothing yet in the other."""
    with database.write() as tx:
        open_workspace(tx)
        open_workspace(tx, OTHER)
        join(tx, "ana")
        join(tx, "ben")
        go = skills.find_or_add(tx, TEAM, "go", "Go")
        golang = skills.find_or_add(tx, TEAM, "golang", "Golang")
        skills.merge(tx, TEAM, golang.id, go.id)
        statements.record_post(tx, TEAM, "ana", "C1", "1.0", [Assertion(OFFER, go.id, None)], NOW)
        members.block_person(tx, TEAM, "ana", "chi", NOW)
        rounds.begin(tx, TEAM, "r1", "2030-W10", 1, NOW)
        rounds.finish(
            tx,
            TEAM,
            "r1",
            members=2,
            value=1,
            upper_bound=1,
            digest="",
            problem=b"",
            introductions=[
                NewIntroduction(
                    id="i1",
                    kind="pair",
                    icebreaker=0,
                    times=[],
                    times_shared=True,
                    lessons=[NewLesson("ana", "ben", go.id, go.id, 1, {})],
                    deliveries=[NewDelivery("d1", "introduction", NOW)],
                )
            ],
            left_outs=[NewLeftOut("ana", "not_possible", go.id, False, None)],
        )
    return database


@pytest.mark.parametrize("table", BRANCHES)
def test_a_row_of_one_workspace_cannot_hang_on_a_row_of_another(full: Database, table: str) -> None:
    there = metadata.tables[table]
    with full.read() as tx:
        row: dict[str, Any] = dict(tx.execute(sa.select(there)).mappings().first() or {})
    assert row, f"there is nothing in {table} to try with"
    moved = {**row, "workspace_id": OTHER}
    with pytest.raises(sa.exc.IntegrityError), full.write() as tx:
        tx.execute(sa.insert(there).values(**moved))


def test_every_key_begins_with_the_workspace() -> None:
    for table in metadata.tables.values():
        first = next(iter(table.primary_key.columns)).name
        assert first == ("id" if table.name == "workspace" else "workspace_id"), table.name
        for key in table.foreign_key_constraints:
            assert key.column_keys[0] == "workspace_id", key.name


def test_the_same_ids_may_be_used_in_two_workspaces(full: Database) -> None:
    with full.write() as tx:
        for table in metadata.sorted_tables:
            if table.name == "workspace":
                continue
            for row in tx.execute(sa.select(table)).mappings().all():
                tx.execute(sa.insert(table).values(**{**row, "workspace_id": OTHER}))
    with full.read() as tx:
        assert rounds.latest(tx, TEAM) == rounds.latest(tx, OTHER)
        assert statements.standing(tx, TEAM) == statements.standing(tx, OTHER)
