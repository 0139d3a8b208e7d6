"""What a message says when its moment comes, and what follows from its arrival."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.rounds import ids, letters
from bot.rounds.letters import FOLLOW_UP_AFTER, FRESH_FOR, Later, Letter, NoLetter
from storage import deliveries, introductions, members, rounds, skills
from storage.introductions import Introduction
from tests.rounds.table import Table
from tests.sandbox.client import Person, texts


def meeting(table: Table, planned: str) -> Introduction:
    with table.database.read() as tx:
        found = introductions.find(tx, table.team, f"i {planned}")
    assert found is not None
    return found


def composed(table: Table, delivery_id: str) -> Letter | NoLetter | Later:
    with table.database.write() as tx:
        found = deliveries.find(tx, table.team, delivery_id)
        assert found is not None
        return letters.compose(tx, found, table.settings, table.now)


@pytest.fixture
def introduced(table: Table) -> str:
    """An introduction of Ana and Ben that reached them; the id of its delivery."""
    (planned,) = table.introduce([("ana", "ben")])
    assert table.sender().send_due() == 1
    return planned


def test_proposed_times_that_are_still_to_come_are_kept(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    before = meeting(table, planned).times
    table.sender().send_due()
    assert meeting(table, planned).times == before


def test_proposed_times_that_have_gone_stale_are_proposed_anew(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    stale = meeting(table, planned).times
    table.wait(days=1, hours=1)
    table.sender().send_due()
    fresh = meeting(table, planned).times
    assert len(fresh) == 3
    assert not set(fresh) & set(stale)
    assert all(time >= table.now + FRESH_FOR for time in fresh)
    said = texts(Person(table.sandbox, "ana").group_dms()[0]["messages"][0])
    assert all(f"<!date^{int(time.timestamp())}^" in said for time in fresh)


def test_what_was_held_up_into_the_night_waits_for_the_morning(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    table.wait(hours=12)
    assert table.sender().send_due() == 0
    assert table.posts() == 0
    waiting = table.delivery(planned)
    assert (waiting.state, waiting.due_at.hour) == ("pending", 9), "Lisbon's morning, Tuesday"
    table.wait(hours=11)
    assert table.sender().send_due() == 1
    assert table.posts() == 1


def test_what_was_held_up_within_the_day_is_sent_at_once(table: Table) -> None:
    table.introduce([("ana", "ben")])
    table.wait(hours=3)
    assert table.sender().send_due() == 1


def test_both_are_told_alone_where_their_hours_are_apart(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")], after=timedelta(hours=9), notices=True)
    sender = table.sender()
    assert sender.send_due() == 2
    ana, ben = Person(table.sandbox, "ana"), Person(table.sandbox, "ben")
    for reader, other in ((ana, ben), (ben, ana)):
        (notice,) = reader.from_app()
        assert f"<@{other.id}>" in texts(notice)
        assert reader.group_dms() == []
    table.wait(hours=9)
    assert sender.send_due() == 1
    assert len(ana.group_dms()) == 1
    assert planned in table.arrived()


def test_what_is_called_off_takes_its_notices_with_it(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")], after=timedelta(hours=9), notices=True)
    with table.database.write() as tx:
        members.pause(tx, table.team, table.id("ben"), table.now, None)
    table.sender().send_due()
    assert table.arrived() == []
    states = {
        table.delivery(each).state
        for each in (planned, *(f"{planned} {who}" for who in ("ana", "ben")))
    }
    assert states == {"cancelled"}


def test_a_block_between_draw_and_delivery_still_holds(table: Table) -> None:
    (planned,) = table.introduce([("ana", "ben")])
    with table.database.write() as tx:
        members.block_person(tx, table.team, table.id("ben"), table.id("ana"), table.now)
    table.sender().send_due()
    assert table.arrived() == []
    assert meeting(table, planned).state == "cancelled"


def test_the_question_whether_they_met_comes_after_the_last_proposed_time(
    table: Table, introduced: str
) -> None:
    follow_up = ids.message_id(f"i {introduced}", "follow_up")
    assert table.delivery(follow_up).due_at >= max(meeting(table, introduced).times) + (
        FOLLOW_UP_AFTER
    )


def ask(table: Table, introduced: str) -> str:
    """Let the moment of the follow-up come; its id."""
    follow_up = ids.message_id(f"i {introduced}", "follow_up")
    table.wait(seconds=(table.delivery(follow_up).due_at - table.now).total_seconds() + 1)
    table.sender().send_due()
    return follow_up


def test_a_follow_up_asks_those_who_want_to_be_asked(table: Table, introduced: str) -> None:
    with table.database.write() as tx:
        members.stop_follow_ups(tx, table.team, table.id("ben"))
    follow_up = ask(table, introduced)
    assert table.delivery(follow_up).state == "sent"
    said = texts(Person(table.sandbox, "ana").group_dms()[0]["messages"][-1])
    assert f"<@{table.id('ana')}>" in said
    assert f"<@{table.id('ben')}>" not in said


def test_a_follow_up_that_nobody_wants_is_not_sent(table: Table, introduced: str) -> None:
    with table.database.write() as tx:
        for name in ("ana", "ben"):
            members.stop_follow_ups(tx, table.team, table.id(name))
    follow_up = ask(table, introduced)
    assert table.delivery(follow_up).state == "cancelled"
    assert table.posts() == 1


@pytest.mark.parametrize("how", ["declined", "cancelled", "answered", "left"])
def test_nobody_is_asked_about_what_is_over(table: Table, introduced: str, how: str) -> None:
    ana, meeting_id = table.id("ana"), f"i {introduced}"
    with table.database.write() as tx:
        if how == "declined":
            introductions.decline(tx, table.team, meeting_id, ana, table.now)
        elif how == "cancelled":
            introductions.cancel(tx, table.team, meeting_id)
        elif how == "answered":
            introductions.note_outcome(tx, table.team, meeting_id, ana, "met", table.now)
        else:
            members.leave(tx, table.team, ana, table.now)
    follow_up = ask(table, introduced)
    assert table.delivery(follow_up).state == "cancelled"
    assert table.posts() == 1


def test_an_agreed_time_that_is_over_or_undone_is_not_announced(
    table: Table, introduced: str
) -> None:
    soon = table.now + timedelta(hours=3)
    with table.database.write() as tx:
        introductions.agree(tx, table.team, f"i {introduced}", soon)
        deliveries.plan(
            tx, table.team, "agreed", "agreed", table.now, introduction_id=f"i {introduced}"
        )
    assert isinstance(composed(table, "agreed"), Letter)
    table.wait(hours=4)
    assert isinstance(composed(table, "agreed"), NoLetter)
    with table.database.write() as tx:
        introductions.agree(tx, table.team, f"i {introduced}", None)
    assert isinstance(composed(table, "agreed"), NoLetter)


def test_a_kind_word_is_not_sent_to_who_does_not_want_it_any_more(table: Table) -> None:
    with table.database.write() as tx:
        go = skills.find_or_add(tx, table.team, "go", "Go")
        rounds.begin(tx, table.team, "r", "2030-W10", 1, table.now)
        rounds.finish(
            tx,
            table.team,
            "r",
            members=1,
            value=0,
            upper_bound=0,
            digest="",
            problem=b"",
            introductions=[],
            left_outs=[
                rounds.NewLeftOut(
                    table.id("ana"),
                    "nobody_teaches",
                    go.id,
                    False,
                    rounds.NewDelivery("word", "nobody_found", table.now, table.id("ana")),
                )
            ],
        )
    assert composed(table, "word") == NoLetter("the member does not want it any more")
    table.sender().send_due()
    assert table.delivery("word").state == "cancelled"
    assert Person(table.sandbox, "ana").from_app() == []
