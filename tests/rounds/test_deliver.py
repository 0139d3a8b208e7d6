"""Each message exactly once, whatever Slack and the network do. Counted on Slack's side."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations, islice

import pytest

from bot.rounds.deliver import GIVE_UP_KNOWING, SETTLE
from storage import introductions, members, workspaces
from storage.database import Database
from tests.rounds.table import Table
from tests.storage.ground import at_once

SECOND = timedelta(seconds=1)


def settled(table: Table) -> None:
    table.wait(seconds=(SETTLE + SECOND).total_seconds())


def test_an_introduction_arrives_once_and_is_known_to_have_arrived(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    assert table.sender().send_due() == 1
    assert table.arrived() == [planned]
    delivery = table.delivery(planned)
    assert (delivery.state, delivery.attempts, delivery.owner) == ("sent", 1, None)
    with table.database.read() as tx:
        found = introductions.find(tx, table.team, f"i {planned}")
    assert found is not None
    assert (found.state, found.channel, found.ts) == ("introduced", delivery.channel, delivery.ts)
    assert table.sender().send_due() == 0
    assert table.arrived() == [planned]


def test_nothing_is_sent_before_its_time(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")], after=timedelta(minutes=10))
    sender = table.sender()
    assert sender.send_due() == 0
    table.wait(minutes=9)
    assert sender.send_due() == 0
    assert table.posts() == 0
    table.wait(minutes=1)
    assert sender.send_due() == 1
    assert table.arrived() == [planned]


@pytest.mark.parametrize(
    ("fault", "posts"),
    [
        ("cut_after", 1),
        ("internal_error_after", 1),
        ("cut_before", 2),
        ("internal_error", 2),
        ("fatal_error", 2),
        (500, 2),
        (503, 2),
    ],
)
def test_a_post_of_which_nobody_knows_is_looked_for_before_it_is_repeated(
    table: Table, fault: str | int, posts: int
) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.fail("chat.postMessage", fault)
    sender = table.sender()
    sender.send_due()
    assert table.delivery(planned).state == "sending"
    # Too early to look: the request may still be on its way.
    table.wait(seconds=60)
    sender.send_due()
    assert table.posts() == 1
    assert table.delivery(planned).state == "sending"
    settled(table)
    sender.send_due()
    assert table.arrived() == [planned]
    assert table.delivery(planned).state == "sent"
    assert table.posts() == posts
    assert table.sandbox.unused_faults == []


def test_what_arrived_without_our_knowing_is_introduced_all_the_same(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.fail("chat.postMessage", "cut_after")
    sender = table.sender()
    sender.send_due()
    settled(table)
    sender.send_due()
    delivery = table.delivery(planned)
    with table.database.read() as tx:
        found = introductions.find(tx, table.team, f"i {planned}")
    assert found is not None
    assert (found.state, found.ts) == ("introduced", delivery.ts)
    assert delivery.ts is not None


def test_a_message_is_found_behind_a_hundred_others(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.fail("chat.postMessage", "cut_after")
    sender = table.sender()
    sender.send_due()
    channel = table.delivery(planned).channel
    client = table.client(table.team)
    for number in range(110):
        client.chat_postMessage(channel=str(channel), text=f"small talk {number}")
    settled(table)
    sender.send_due()
    assert table.delivery(planned).state == "sent"
    assert table.arrived() == [planned]


def test_a_conversation_that_could_not_be_opened_is_opened_later(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    for fault in ("cut_before", "cut_after", "internal_error", 500):
        table.sandbox.fail("conversations.open", fault)
    sender = table.sender()
    for _ in range(5):
        sender.send_due()
        table.wait(seconds=31)
    assert table.arrived() == [planned]
    assert table.sandbox.unused_faults == []


def test_slacks_wait_is_kept_for_the_whole_workspace(table: Table) -> None:
    planned = table.introduce([("ana", "ben"), ("ana", "chi"), ("ben", "chi")])
    table.sandbox.fail("chat.postMessage", 429, seconds=45)
    sender = table.sender()
    sender.send_due()
    # The others of the same batch are not tried against the closed door either.
    assert table.posts() == 1
    table.wait(seconds=40)
    sender.send_due()
    assert table.posts() == 1
    assert [table.delivery(each).owner for each in planned] == [None, None, None]
    table.wait(seconds=6)
    sender.send_due()
    assert table.arrived() == planned


def test_a_conversation_that_is_gone_is_opened_once_more(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.fail("chat.postMessage", "channel_not_found")
    assert table.sender().send_due() == 1
    assert table.arrived() == [planned]
    opened = [call for call in table.sandbox.calls if call.method == "conversations.open"]
    assert len(opened) == 2


def test_a_conversation_that_stays_gone_is_left_to_the_operator(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.fail("chat.postMessage", "channel_not_found", times=9)
    sender = table.sender()
    assert sender.send_due() == 1
    table.wait(hours=1)
    assert sender.send_due() == 0
    assert table.posts() == 2
    delivery = table.delivery(planned)
    assert delivery.state == "failed"
    assert delivery.problem == "Slack says channel_not_found to chat.postMessage"


@pytest.mark.parametrize("method", ["chat.postMessage", "conversations.open"])
@pytest.mark.parametrize("code", ["token_revoked", "account_inactive", "invalid_auth"])
def test_a_workspace_that_sent_us_away_keeps_its_messages_until_we_are_back(
    table: Table, method: str, code: str
) -> None:
    planned = table.introduce([("ana", "ben"), ("ana", "chi")])
    table.sandbox.fail(method, code)
    sender = table.sender()
    sender.send_due()
    table.wait(hours=5)
    calls = len(table.sandbox.calls)
    sender.send_due()
    assert len(table.sandbox.calls) == calls
    with table.database.read() as tx:
        assert workspaces.served(tx) == []
    with table.database.write() as tx:
        workspaces.welcome(tx, table.team, "Small Team", "UPOTLUCK", table.now)
    assert sender.send_due() == 2
    assert table.arrived() == planned


def test_a_token_that_goes_during_a_post_keeps_the_question_open(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.fail("chat.postMessage", "cut_after")
    sender = table.sender()
    sender.send_due()
    settled(table)
    table.sandbox.fail("conversations.history", "token_revoked")
    sender.send_due()
    table.wait(days=2)
    assert table.delivery(planned).state == "sending"
    with table.database.write() as tx:
        workspaces.welcome(tx, table.team, "Small Team", "UPOTLUCK", table.now)
    sender.send_due()
    assert table.delivery(planned).state == "sent"
    assert table.arrived() == [planned]


def test_somebody_deactivated_meanwhile_is_not_introduced_to_anybody(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    with table.database.write() as tx:
        members.note_account(tx, table.team, table.id("ben"), zone=None, deactivated=True)
    table.sender().send_due()
    assert table.delivery(planned).state == "cancelled"
    assert [call.method for call in table.sandbox.calls] == []
    with table.database.read() as tx:
        found = introductions.find(tx, table.team, f"i {planned}")
    assert found is not None
    assert found.state == "cancelled"


def test_somebody_deactivated_without_our_knowing_is_not_introduced_either(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.deactivate("ben")
    table.sender().send_due()
    assert table.arrived() == []
    delivery = table.delivery(planned)
    assert delivery.state == "failed"
    assert delivery.problem == "Slack says user_disabled to conversations.open"
    with table.database.read() as tx:
        found = introductions.find(tx, table.team, f"i {planned}")
    assert found is not None
    # Ana goes back into the pool.
    assert found.state == "cancelled"


def test_what_can_not_be_looked_for_is_never_sent_again(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.fail("chat.postMessage", "internal_error")
    table.sandbox.fail("conversations.history", "missing_scope", times=999)
    sender = table.sender()
    sender.send_due()
    for _ in range(5):
        table.wait(hours=1)
        sender.send_due()
        assert table.delivery(planned).state == "sending"
    table.wait(seconds=GIVE_UP_KNOWING.total_seconds())
    sender.send_due()
    assert table.delivery(planned).state == "uncertain"
    table.wait(days=7)
    sender.send_due()
    assert table.posts() == 1
    assert "cannot be read back" in str(table.delivery(planned).problem)


def test_a_short_failure_to_look_does_no_harm(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.fail("chat.postMessage", "cut_after")
    table.sandbox.fail("conversations.history", 500, times=3)
    sender = table.sender()
    for _ in range(6):
        sender.send_due()
        settled(table)
    assert table.delivery(planned).state == "sent"
    assert table.arrived() == [planned]


def test_two_senders_at_once_send_each_of_thirty_once(table: Table, database_url: str) -> None:
    for name in ("dev", "eve", "fay", "gus", "hal", "ivy"):
        table.sandbox.add_person(name, tz="Europe/Berlin")
        table.take_in(name)
    names = ("ana", "ben", "chi", "dev", "eve", "fay", "gus", "hal", "ivy")
    planned = table.introduce(list(islice(combinations(names, 2), 30)))
    second = Database(database_url)
    senders = [table.sender(), table.sender(second)]
    settled_by = at_once([each.send_due for each in senders])
    # SKIP LOCKED may leave one over for a moment; the next tick takes it.
    settled_by.append(senders[0].send_due())
    assert table.arrived() == planned
    assert sum(settled_by) == 30
    assert table.posts() == 30
    second.close()


def test_stopping_gives_back_what_was_claimed(table: Table) -> None:
    planned = table.introduce([("ana", "ben"), ("ana", "chi"), ("ben", "chi")])
    sender = table.sender()
    assert sender.send_due(stop=lambda: table.posts() >= 1) == 1
    assert table.arrived() == planned[:1]
    assert [table.delivery(each).owner for each in planned] == [None, None, None]
    assert table.sender().send_due() == 2
    assert table.arrived() == planned


def test_what_a_worker_died_over_is_finished_by_another(table: Table) -> None:
    """The worker dies after Slack took the post and before it could say so."""
    (planned,) = table.introduce([("ana", "ben")])
    dying = table.sender()
    table.sandbox.fail("chat.postMessage", "cut_after")
    dying.send_due()
    with table.database.write() as tx:
        # As its own last transaction left it: sending, and leased.
        tx.exec_driver_sql(
            f"UPDATE delivery SET owner = '{table.opened[-1].owner}', ambiguous_since = NULL"
        )
    table.opened.pop().close()
    other = table.sender()
    settled(table)
    other.send_due()
    assert table.delivery(planned).owner is None
    assert table.posts() == 1
    settled(table)
    other.send_due()
    assert table.delivery(planned).state == "sent"
    assert table.arrived() == [planned]
    assert table.posts() == 1


def test_a_message_that_slack_will_not_take_does_not_hold_up_the_next(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.sandbox.fail("chat.postMessage", "msg_too_long")
    (later,) = table.introduce([("ana", "chi")], "2030-W11")
    table.sender().send_due()
    assert table.delivery(planned).state == "failed"
    assert table.arrived() == [later]
