"""Two names for one skill: asked once, merged by its author or an admin, split again."""

from __future__ import annotations

from tests.office import Office
from tests.sandbox.client import texts


def test_a_name_that_may_be_known_already_is_asked_about_once(office: Office) -> None:
    ana, ben, chi = office.person("ana"), office.person("ben"), office.person("chi")
    office.says(ben, "/learn", "fire juggling")
    asked = office.says(ana, "/teach", "juggling with fire")
    assert "You can teach *juggling with fire*." in asked
    assert "Is *juggling with fire* the same as *fire juggling*?" in asked

    note = ana.ephemerals()[-1]
    ana.click(note, _button(note, "same_skill"))
    answer = office.wait_for(
        lambda: (
            "You can teach *fire juggling*." in texts(ana.ephemerals()[-1])
            and texts(ana.ephemerals()[-1])
        )
    )
    assert "the same as" not in answer
    assert "You can teach *fire juggling*." in office.says(ana, "/teach", "list")
    # From now on both names work, and nobody is asked again.
    again = office.says(chi, "/learn", "Juggling with Fire")
    assert "You want to learn *fire juggling*." in again
    assert "the same as" not in again
    office.week_passes()
    assert office.wait_for(ana.group_dms), "what one teaches is what the other wants"


def test_a_name_that_means_something_else_stays_a_skill_of_its_own(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ben, "/learn", "fire juggling")
    office.says(ana, "/teach", "juggling with fire")
    note = ana.ephemerals()[-1]
    ana.click(note, _button(note, "another_skill"))
    office.wait_for(lambda: "the same as" not in texts(ana.ephemerals()[-1]))
    assert "You can teach *juggling with fire*." in office.says(ana, "/teach", "list")
    assert "the same as" not in office.says(office.person("chi"), "/teach", "juggling with fire")


def test_a_name_that_others_use_too_changes_for_its_author_alone(office: Office) -> None:
    ana, ben, chi = office.person("ana"), office.person("ben"), office.person("chi")
    office.says(ben, "/learn", "fire juggling")
    office.says(ana, "/learn", "SQL, juggling with fire, chess")
    note = ana.ephemerals()[-1]
    office.says(chi, "/teach", "juggling with fire")
    ana.click(note, _button(note, "same_skill"))
    office.settle()
    now = "*SQL*, *fire juggling* and *chess*"
    answer = ana.ephemerals()[-1]
    assert now in texts(answer), "the order of wants is their priority"
    assert now in office.says(ana, "/learn", "list")
    assert "*juggling with fire*" in office.says(chi, "/teach", "list")
    ana.click(answer, "undo")
    office.settle()
    assert "You offer and want nothing" in office.says(ana, "/learn", "list")


def test_an_answer_to_what_was_undone_changes_nothing(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ben, "/learn", "fire juggling")
    office.says(ana, "/teach", "juggling with fire")
    note = ana.ephemerals()[-1]
    office.says(ana, "/teach", "remove juggling with fire")
    ana.click(note, _button(note, "same_skill"))
    office.settle()
    assert "You offer and want nothing" in office.says(ana, "/teach", "list")


def _button(note: dict[str, object], what: str) -> str:
    """The id of the button for one answer; it goes on with the skill's id."""
    blocks = note["blocks"]
    assert isinstance(blocks, list)
    ids = [
        element["action_id"]
        for block in blocks
        if block["type"] == "actions"
        for element in block["elements"]
    ]
    return next(str(each) for each in ids if str(each).startswith(what))
