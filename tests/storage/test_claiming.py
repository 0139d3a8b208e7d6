"""Who may send what: leases, fences, the dead, the slow, and two at once."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from functools import partial

import pytest

from storage import deliveries, workspaces
from storage.database import Database
from storage.deliveries import Delivery
from tests.storage.ground import DAY, NOW, TEAM, at_once, join, open_workspace, plan

LEASE = timedelta(seconds=90)
SETTLE = timedelta(minutes=2)
LATER = NOW + LEASE + timedelta(seconds=60)
"""When a lease taken at NOW has run out."""


def claim(
    database: Database,
    owner: str,
    *,
    now: datetime = NOW + timedelta(seconds=50),
    living: Collection[str] = (),
    limit: int = 50,
) -> list[Delivery]:
    with database.write() as tx:
        return deliveries.claim(
            tx,
            owner=owner,
            alive=lambda each: each in living,
            now=now,
            lease=LEASE,
            settle=SETTLE,
            limit=limit,
        )


@pytest.fixture
def one(database: Database) -> Callable[[], Delivery]:
    """One message to be sent; called, it says how the message stands now."""
    with database.write() as tx:
        open_workspace(tx)
        (planned,) = plan(tx, 1)

    def look() -> Delivery:
        with database.read() as tx:
            found = deliveries.find(tx, TEAM, planned)
        assert found is not None
        return found

    return look


def test_what_is_due_is_claimed_in_order_and_for_a_while(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx)
        planned = plan(tx, 5)
    now = NOW + timedelta(seconds=2)
    taken = claim(database, "w1", now=now)
    assert [each.id for each in taken] == planned[:3]
    assert {(each.owner, each.lease_until, each.fence) for each in taken} == {
        ("w1", now + LEASE, 1)
    }
    assert claim(database, "w2", now=now) == []
    assert [each.id for each in claim(database, "w2", limit=1)] == planned[3:4]


def test_planning_the_same_message_again_plans_nothing(
    database: Database, one: Callable[[], Delivery]
) -> None:
    with database.write() as tx:
        assert not deliveries.plan(tx, TEAM, one().id, "follow_up", NOW - DAY)
    assert one().due_at == NOW


@pytest.mark.parametrize("state", ["pending", "sending"])
def test_a_slow_worker_is_not_robbed_when_its_lease_has_run_out(
    database: Database, one: Callable[[], Delivery], state: str
) -> None:
    (mine,) = claim(database, "slow")
    if state == "sending":
        with database.write() as tx:
            assert deliveries.state_intent(tx, mine, channel="C1", now=NOW)
    assert claim(database, "w2", now=NOW + DAY, living=["slow"]) == []
    assert (one().owner, one().state, one().fence) == ("slow", state, 1)


def test_a_dead_worker_keeps_its_claim_only_until_the_lease_ends(
    database: Database, one: Callable[[], Delivery]
) -> None:
    claim(database, "dead")
    assert claim(database, "w2") == []
    (taken,) = claim(database, "w2", now=LATER)
    assert (taken.owner, taken.fence, taken.state) == ("w2", 2, "pending")


def test_what_a_dead_worker_was_sending_settles_before_anybody_looks(
    database: Database, one: Callable[[], Delivery]
) -> None:
    (mine,) = claim(database, "dead")
    with database.write() as tx:
        deliveries.state_intent(tx, mine, channel="C1", now=NOW)
    assert claim(database, "w2", now=LATER) == []
    left = one()
    assert (left.owner, left.state, left.due_at) == (None, "sending", LATER + SETTLE)
    assert left.ambiguous_since == LATER
    assert claim(database, "w2", now=LATER + SETTLE - timedelta(seconds=1)) == []
    (taken,) = claim(database, "w2", now=LATER + SETTLE)
    assert (taken.state, taken.channel, taken.fence) == ("sending", "C1", 2)


def test_what_a_worker_could_not_give_back_it_takes_up_again_itself(
    database: Database, one: Callable[[], Delivery]
) -> None:
    claim(database, "w1")
    assert claim(database, "w1") == []
    (again,) = claim(database, "w1", now=LATER, living=["w1"])
    assert again.fence == 2


def test_a_slow_worker_does_not_keep_others_from_what_is_free(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx)
        planned = plan(tx, 6)
    claim(database, "slow", limit=4)
    taken = claim(database, "w2", now=NOW + DAY, living=["slow"], limit=2)
    assert [each.id for each in taken] == planned[4:]


def test_a_worker_that_lost_its_claim_can_change_nothing(
    database: Database, one: Callable[[], Delivery]
) -> None:
    (old,) = claim(database, "w1")
    claim(database, "w2", now=LATER)
    before = one()
    with database.write() as tx:
        assert deliveries.remember_channel(tx, old, "C9") is None
        assert deliveries.state_intent(tx, old, channel="C9", now=LATER) is None
        assert deliveries.settle_sent(tx, old, "1.0", LATER) is None
        assert deliveries.settle_unsent(tx, old, "failed", "x") is None
        assert deliveries.put_back(tx, old, due_at=LATER, problem="x") is None
        assert deliveries.release(tx, old, due_at=LATER) is None
    assert one() == before


def test_what_is_cancelled_while_it_is_claimed_is_not_sent(database: Database) -> None:
    with database.write() as tx:
        open_workspace(tx)
        join(tx, "ana")
        deliveries.plan(tx, TEAM, "d1", "nobody_found", NOW, user_id="ana")
    (mine,) = claim(database, "w1")
    with database.write() as tx:
        deliveries.cancel_for_member(tx, TEAM, "ana", "she left")
    with database.write() as tx:
        assert deliveries.state_intent(tx, mine, channel="C1", now=NOW) is None
    assert claim(database, "w2", now=NOW + DAY) == []


def test_what_is_being_sent_is_not_cancelled_any_more(
    database: Database, one: Callable[[], Delivery]
) -> None:
    (mine,) = claim(database, "w1")
    with database.write() as tx:
        sending = deliveries.state_intent(tx, mine, channel="C1", now=NOW)
        deliveries.cancel_for_introduction(tx, TEAM, "none", "x")
        assert sending is not None
        assert deliveries.settle_sent(tx, sending, "1.0", NOW)
    assert (one().state, one().owner, one().ts) == ("sent", None, "1.0")


def test_nothing_is_claimed_in_a_workspace_that_sent_us_away(
    database: Database, one: Callable[[], Delivery]
) -> None:
    with database.write() as tx:
        workspaces.suspend(tx, TEAM, NOW)
    assert claim(database, "w1") == []
    with database.read() as tx:
        assert not deliveries.may_be_sent(tx, one(), NOW)
        assert deliveries.to_come(tx) == []
    with database.write() as tx:
        open_workspace(tx)
    assert len(claim(database, "w1")) == 1


def test_a_workspace_that_slack_asked_to_wait_in_waits_and_others_do_not(
    database: Database,
) -> None:
    with database.write() as tx:
        for team in (TEAM, "T2"):
            open_workspace(tx, team)
            plan(tx, 1, team)
        deliveries.hold(tx, TEAM, "chat.postMessage", NOW + timedelta(seconds=100))
        deliveries.hold(tx, TEAM, "chat.postMessage", NOW + timedelta(seconds=60))
    assert [each.workspace_id for each in claim(database, "w1")] == ["T2"]
    assert claim(database, "w1", now=NOW + timedelta(seconds=99)) == []
    later = claim(database, "w1", now=NOW + timedelta(seconds=100))
    assert [each.workspace_id for each in later] == [TEAM]


def test_many_workers_at_once_never_claim_the_same(database_url: str) -> None:
    workers = [Database(database_url) for _ in range(6)]
    with workers[0].write() as tx:
        open_workspace(tx)
        planned = plan(tx, 40)

    def work(database: Database, owner: str) -> list[str]:
        mine: list[str] = []
        while taken := claim(database, owner, living=["w0", "w1", "w2", "w3", "w4", "w5"], limit=3):
            mine += [each.id for each in taken]
        return mine

    claimed = at_once(
        [partial(work, database, f"w{number}") for number, database in enumerate(workers)]
    )
    # SKIP LOCKED may leave one over for a moment; a last look takes it.
    claimed.append(work(workers[0], "w0"))
    assert sorted(each for mine in claimed for each in mine) == planned
    for each in workers:
        each.close()


def test_on_postgresql_a_claim_does_not_wait_for_another(shared_postgres: str) -> None:
    one, other = Database(shared_postgres), Database(shared_postgres)
    with one.write() as tx:
        tx.exec_driver_sql("DELETE FROM delivery")
        open_workspace(tx)
        planned = plan(tx, 4)
    with one.write() as tx:
        mine = deliveries.claim(
            tx,
            owner="w1",
            alive=lambda _: True,
            now=NOW + DAY,
            lease=LEASE,
            settle=SETTLE,
            limit=2,
        )
        # In the middle of the first one's transaction.
        with other.write() as second:
            second.exec_driver_sql("SET LOCAL lock_timeout = '5s'")
            theirs = deliveries.claim(
                second,
                owner="w2",
                alive=lambda _: True,
                now=NOW + DAY,
                lease=LEASE,
                settle=SETTLE,
                limit=2,
            )
    assert [each.id for each in (*mine, *theirs)] == planned
    one.close()
    other.close()


def test_on_postgresql_a_claim_made_meanwhile_by_a_worker_whose_clock_is_slow_holds(
    shared_postgres: str,
) -> None:
    one, other = Database(shared_postgres), Database(shared_postgres)
    with one.write() as tx:
        tx.exec_driver_sql("DELETE FROM delivery")
        open_workspace(tx)
        plan(tx, 2)
    claim(one, "dead", limit=1)
    meanwhile: list[Delivery] = []

    def alive(owner: str) -> bool:
        if owner == "dead" and not meanwhile:
            meanwhile.extend(claim(other, "slow clock", now=NOW + timedelta(seconds=1)))
        return owner != "dead"

    with one.write() as tx:
        taken = deliveries.claim(
            tx, owner="w1", alive=alive, now=NOW + DAY, lease=LEASE, settle=SETTLE, limit=9
        )
    assert [each.id for each in meanwhile] == ["d001"]
    assert [each.id for each in taken] == ["d000"]
    one.close()
    other.close()
