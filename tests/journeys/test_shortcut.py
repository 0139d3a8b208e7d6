"""The shortcut in the menu of a message: for posts about which Potluck was silent."""

from __future__ import annotations

from tests.office import Office
from tests.sandbox.client import texts


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
    chosen = [
        [option["value"] for option in block["element"].get("initial_options", [])]
        for block in form["blocks"]
        if block["type"] == "input"
    ]
    assert chosen == [["chess"], ["chess", "SQL"]]
    assert "You offer and want" not in office.says(ben, "/teach", "list")
    assert "*SQL*" not in office.says(ben, "/teach", "list"), "nothing is stored before saving"
    ben.submit({"wants": {"wants": ["chess", "SQL"]}, "offers": {"offers": []}})
    assert "*SQL*" in office.says(ben, "/teach", "list")


def test_a_guest_who_cannot_take_part_is_told_why(office: Office) -> None:
    guest = office.arrives("gus", is_ultra_restricted=True)
    post = office.person("ana").post("skill-swap", "I can teach SQL")
    office.sandbox.join("skill-swap", "gus")
    guest.shortcut("add_to_potluck", post)
    note = office.wait_for(lambda: guest.ephemerals("skill-swap"))[-1]
    assert "group messages" in texts(note)
    assert guest.modals() == []
