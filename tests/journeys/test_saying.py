"""Saying what one can teach and wants to learn, and taking it back."""

from __future__ import annotations

import pytest

from tests.office import Office
from tests.sandbox.client import Person, texts


def lists(office: Office, person: Person) -> str:
    """What `/teach list` answers."""
    return office.says(person, "/teach", "list")


def test_undo_takes_back_what_was_said_and_only_once(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go")
    office.says(ana, "/teach", "Rust, SQL")
    note = ana.ephemerals()[-1]

    ana.click(note, "undo")
    office.wait_for(lambda: "Undone." in texts(ana.ephemerals()[-1]))
    assert "You can teach *Go*." in lists(office, ana)
    assert "undo" not in str(ana.ephemerals()[-2]["blocks"]), "a note is undone once"


def test_removing_a_skill_can_be_undone(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go (expert), SQL")
    assert "Off your list: *Go*." in office.says(ana, "/teach", "remove golang")
    assert "You can teach *SQL*." in lists(office, ana)

    note = next(each for each in reversed(ana.ephemerals()) if "Off your list" in texts(each))
    ana.click(note, "undo")
    office.wait_for(lambda: "You can teach *Go* (expert) and *SQL*." in lists(office, ana))
    assert "is not on that list" in office.says(ana, "/teach", "remove juggling")


def test_the_form_edits_both_lists_at_once(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go, SQL")
    ana.command("/learn")
    form = office.wait_for(ana.modal)
    chosen = form["blocks"][0]["element"]["initial_options"]
    assert [each["value"] for each in chosen] == ["Go", "SQL"]

    refused = ana.submit({"offers": {"offers": ["Go (expert)", "x" * 100]}, "wants": {"wants": []}})
    assert "at most 80 characters" in refused["errors"]["offers"]
    ana.submit(
        {"offers": {"offers": ["Go (expert)"]}, "wants": {"wants": ["Chess", "Spanish (new)"]}}
    )
    answer = texts(office.wait_for(ana.modal))
    assert "You can teach *Go* (expert)." in answer
    assert "Off your list: *SQL*." in answer
    ana.close()
    said = lists(office, ana)
    assert "You can teach *Go* (expert)." in said
    assert "*chess* and *Spanish* (new to it)" in said


def test_editing_and_deleting_a_post_changes_what_it_said(office: Office) -> None:
    ana = office.person("ana")
    # Potluck cannot see whether it has reacted to a post that comes again: it tries.
    office.expects_refusal("reactions.add: already_reacted")
    post = ana.post("skill-swap", "I can teach Python")
    office.wait_for(lambda: ana.ephemerals("skill-swap"))

    ana.edit(post, "I can teach Ruby")
    office.wait_for(lambda: "You can teach *Ruby*." in lists(office, ana))
    ana.delete(post)
    office.wait_for(lambda: "You offer and want nothing" in lists(office, ana))


def test_the_same_event_many_times_and_out_of_order_is_said_once(office: Office) -> None:
    ana = office.person("ana")
    # Potluck cannot see whether it has reacted to a post that comes again: it tries.
    office.expects_refusal("reactions.add: already_reacted")
    office.sandbox.duplicate_events(3)
    ana.post("skill-swap", "I can teach Python")
    office.wait_for(lambda: ana.ephemerals("skill-swap"))
    office.settle()
    assert len(ana.ephemerals("skill-swap")) == 1

    office.sandbox.shuffle_events(2)
    post = ana.post("skill-swap", "I can teach Ruby")
    ana.edit(post, "I can teach Elixir")
    office.wait_for(lambda: "*Elixir*" in lists(office, ana))
    office.settle()
    assert "*Ruby*" not in lists(office, ana)


def test_ordinary_talk_is_met_with_silence(office: Office) -> None:
    ana = office.person("ana")
    for said in (
        "Lunch at noon?",
        "I can't teach Python, sorry",
        "Ana teaches Rust at the university",
        "> I can teach you a lesson",
        "We learnt a lot from the outage yesterday",
    ):
        ana.post("skill-swap", said)
    office.settle()
    assert ana.ephemerals("skill-swap") == []
    assert "You offer and want nothing" in lists(office, ana)


def test_writing_to_potluck_itself_works_like_a_post(office: Office) -> None:
    ana = office.person("ana")
    ana.post(ana.dm_with_app(), "hello?")
    help_text = texts(office.wait_for(ana.from_app)[-1])
    assert "/potluck leave" in help_text
    ana.post(ana.dm_with_app(), "I'd like to learn pottery, and I can teach Figma")
    answer = office.wait_for(lambda: ana.from_app()[1:])[-1]
    assert "You can teach *Figma*." in texts(answer)
    assert "You want to learn *pottery*." in texts(answer)
    ana.click(answer, "undo")
    office.wait_for(lambda: "You offer and want nothing" in lists(office, ana))


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("x" * 500, "at most 80 characters"),
        (":tada: :tada:", "needs a word"),
        ("<!channel>", "is not on that list|Left out|&lt;"),
        (", ,", "Name a skill"),
        (", ".join(f"skill number {n}" for n in range(60)), "twenty at a time"),
    ],
)
def test_what_cannot_be_a_skill_is_refused_with_a_reason(
    office: Office, text: str, answer: str
) -> None:
    said = office.says(office.person("ana"), "/teach", text)
    assert any(part in said for part in answer.split("|")), said


def test_nothing_a_member_types_rings_anybody(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    for name in ("*bold* _move_ <!here>", "<!channel>", "<@U0SB0000006>", "a & b <http://x|y>"):
        office.says(ana, "/teach", name)
        office.says(ben, "/learn", name)
    ana.post("skill-swap", "I can teach <!channel> and @ben juggling")
    office.week_passes()
    ana.open_home()
    office.wait_for(ana.home)
    office.settle()
    assert office.sandbox.rings == []
    assert office.refused_calls() == []


def test_an_unknown_subcommand_says_what_to_do(office: Office) -> None:
    ana = office.person("ana")
    assert "Try `/potluck help`" in office.says(ana, "/potluck", "dance")
    assert "/teach list" in office.says(ana, "/teach", "help")
    assert "/learn list" in office.says(ana, "/learn", "help")
    assert "have not joined yet" in office.says(ana, "/potluck", "status")
    assert "Which one?" in office.says(ana, "/teach", "remove")


def test_a_sentence_after_a_command_is_read_like_a_post(office: Office) -> None:
    ana = office.person("ana")
    said = office.says(ana, "/teach", "I can teach Rust, and I want to learn SQL")
    assert "You can teach *Rust*. You want to learn *SQL*." in said
    again = office.says(ana, "/learn", "I can teach Rust, and I want to learn SQL")
    assert "already: you can teach *Rust* and want to learn *SQL*." in again
    assert "You want to learn *I Ching*." in office.says(ana, "/learn", "I Ching")


def test_words_that_people_try_do_what_they_say(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go, SQL")
    assert "Off your list: *Go*." in office.says(ana, "/teach", "delete Go")
    assert "You can teach *SQL*." in office.says(ana, "/potluck", "list")
    ana.command("/learn", "edit")
    assert office.wait_for(ana.modal)["title"]["text"] == "Your skills"
