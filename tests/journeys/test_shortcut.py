"""The shortcut in the menu of a message: for posts about which Potluck was silent."""

from __future__ import annotations

from typing import Any

from tests.office import Office
from tests.sandbox.client import texts


def chosen(form: dict[str, Any]) -> list[list[str]]:
    """What the form shows as chosen: to teach, and to learn."""
    return [
        [option["value"] for option in block["element"].get("initial_options", [])]
        for block in form["blocks"]
        if block["type"] == "input"
    ]


def test_a_post_that_was_missed_is_added_by_its_author(office: Office) -> None:
    ana = office.person("ana")
    post = ana.post("skill-swap", "Glass blowing is what I do at weekends")
    office.settle()
    assert ana.ephemerals("skill-swap") == []
    ana.shortcut("add_to_potluck", post)
    form = office.wait_for(ana.modal)
    assert "I could not tell skills in this post" in texts(form)
    ana.submit({"offers": {"offers": ["Glass blowing"]}})
    assert "You can teach *glass blowing*." in texts(ana.modal())


def test_what_a_colleague_offers_is_proposed_as_a_want(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ben, "/learn", "chess")
    post = ana.post("skill-swap", "I can teach SQL, and I want to learn chess")
    ben.shortcut("add_to_potluck", post)
    form = office.wait_for(ben.modal)
    assert chosen(form) == [["chess"], ["chess", "SQL"]]
    assert "You offer and want" not in office.says(ben, "/teach", "list")
    assert "*SQL*" not in office.says(ben, "/teach", "list"), "nothing is stored before saving"
    ben.submit({"wants": {"wants": ["chess", "SQL"]}, "offers": {"offers": []}})
    assert "*SQL*" in office.says(ben, "/teach", "list")


def test_how_well_a_colleague_knows_something_is_not_proposed_of_oneself(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    post = ana.post("skill-swap", "I can teach advanced SQL, and I want to learn chess")
    ben.shortcut("add_to_potluck", post)
    assert chosen(office.wait_for(ben.modal)) == [["chess"], ["SQL"]]


def test_what_stands_already_is_not_said_to_be_added(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/learn", "hand bookbinding")
    office.says(ana, "/teach", "SQL")
    for words in ("I can teach SQL", "I want to learn hand bookbindings"):
        post = ana.post("skill-swap", words)
        office.settle()
        ana.shortcut("add_to_potluck", post)
        form = office.wait_for(ana.modal)
        assert "is on your lists already" in texts(form)
        assert chosen(form) == [["SQL"], ["hand bookbinding"]]
        ana.close()


def test_a_message_of_an_app_or_without_words_opens_the_form_too(office: Office) -> None:
    ana = office.person("ana")
    office.sandbox.add_person("robot", is_bot=True)
    office.sandbox.join("skill-swap", "robot")
    office.sandbox.say("skill-swap", "robot", "Happy to teach SQL", subtype="bot_message")
    office.sandbox.say("skill-swap", "ben", "", subtype="file_share")
    office.settle()
    of_robot, without_words = ana.messages("skill-swap")[-2:]
    ana.shortcut("add_to_potluck", of_robot)
    form = office.wait_for(ana.modal)
    assert "Added what fits this post." in texts(form)
    assert chosen(form) == [[], ["SQL"]]
    ana.close()
    ana.shortcut("add_to_potluck", without_words)
    assert "I could not tell skills in this post" in texts(office.wait_for(ana.modal))


def test_a_guest_who_cannot_take_part_is_told_why(office: Office) -> None:
    guest = office.arrives("gus", is_ultra_restricted=True)
    post = office.person("ana").post("skill-swap", "I can teach SQL")
    office.sandbox.join("skill-swap", "gus")
    guest.shortcut("add_to_potluck", post)
    note = office.wait_for(lambda: guest.ephemerals("skill-swap"))[-1]
    assert "group messages" in texts(note)
    assert guest.modals() == []
