"""Skills that several people name at once, and events that come more than once."""

from __future__ import annotations

from functools import partial

import pytest
import sqlalchemy as sa

from storage import skills, statements, workspaces
from storage.database import Database
from storage.models import event_seen, post_version
from tests.storage.ground import DAY, NOW, TEAM, at_once, open_workspace


@pytest.fixture(autouse=True)
def workspace(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx)


def test_a_skill_that_many_name_at_the_same_moment_is_one(database_url: str) -> None:
    processes = [Database(database_url) for _ in range(6)]

    def add(database: Database) -> str:
        with database.write() as tx:
            return skills.find_or_add(tx, TEAM, "go", "Go").id

    ids = at_once([partial(add, each) for each in processes])
    assert len(set(ids)) == 1
    with processes[0].read() as tx:
        assert skills.names(tx, TEAM) == {"go": "Go"}
        assert list(skills.find_all(tx, TEAM)) == ids[:1]
    for each in processes:
        each.close()


def test_an_event_is_seen_once_however_often_it_comes(database_url: str) -> None:
    processes = [Database(database_url) for _ in range(6)]

    def see(database: Database) -> bool:
        with database.write() as tx:
            return workspaces.first_sight(tx, TEAM, "Ev1", NOW)

    first = at_once([partial(see, each) for each in processes])
    assert sorted(first) == [False] * 5 + [True]
    for each in processes:
        each.close()


def test_an_event_whose_effect_failed_may_come_again(database: Database) -> None:
    def fail() -> None:
        with database.write() as tx:
            assert workspaces.first_sight(tx, TEAM, "Ev1", NOW)
            raise RuntimeError("the effect failed")

    with pytest.raises(RuntimeError):
        fail()
    with database.write() as tx:
        assert workspaces.first_sight(tx, TEAM, "Ev1", NOW)
        assert not workspaces.first_sight(tx, TEAM, "Ev1", NOW)


def test_events_and_versions_of_posts_are_forgotten_after_a_while(database: Database) -> None:
    with database.write() as tx:
        for name, seen in (("old", NOW - 3 * DAY), ("new", NOW)):
            workspaces.first_sight(tx, TEAM, name, seen)
            statements.newest_version(tx, TEAM, "C1", name, NOW, now=seen)
        assert workspaces.forget_events(tx, NOW - 2 * DAY) == 1
        assert statements.forget_versions(tx, NOW - 2 * DAY) == 1
        assert tx.execute(sa.select(event_seen.c.event_id)).scalars().all() == ["new"]
        assert tx.execute(sa.select(post_version.c.ts)).scalars().all() == ["new"]
