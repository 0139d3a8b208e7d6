"""Admins keep the workspace's skills tidy, from the Home tab."""

from __future__ import annotations

from typing import Any

from bot.skills import normalise
from storage import skills
from tests.office import Office
from tests.sandbox.client import Person, texts


def chooses(office: Office, admin: Person, typed: str, name: str) -> dict[str, Any]:
    """Open the form of one skill."""
    admin.open_home()
    admin.click(office.home(admin, shows="The network"), "tidy")
    first = office.wait_for(admin.modal)
    admin.click(first, "tidy_pick", selected_option=offered(admin, first, "tidy_pick", typed, name))
    return office.wait_for(lambda: "tidy_name" in str(admin.modal()) and admin.modal())


def offered(person: Person, where: Any, action_id: str, typed: str, name: str) -> dict[str, Any]:
    """One of the choices that a menu gives for what is typed."""
    options = person.options(where, action_id, typed)["options"]
    return next(each for each in options if each["text"]["text"] == name)


def test_an_admin_merges_two_names_and_takes_it_back(office: Office) -> None:
    ana, ben, chi = office.person("ana"), office.person("ben"), office.person("chi")
    office.says(ben, "/teach", "beekeeping for beginners, welding of copper")
    office.says(chi, "/learn", "copper brazing")
    form = chooses(office, ana, "welding", "welding of copper")
    assert "1 offer, 0 wants" in texts(form)
    choices = ana.options(form, "tidy_into", "copper")["options"]
    assert "welding of copper" not in str(choices), "nothing is merged into itself"
    into = offered(ana, form, "tidy_into", "copper", "copper brazing")
    ana.submit(
        {
            "tidy_name": {"tidy_name": "welding of copper"},
            "tidy_into": {"tidy_into": {"type": "external_select", "selected_option": into}},
        }
    )
    done = ana.modal()
    assert "*welding of copper* is now another name for *copper brazing*" in texts(done)
    assert "*copper brazing*" in office.says(ben, "/teach", "list")
    # A merged name keeps working.
    assert "*copper brazing*" in office.says(office.person("ana"), "/learn", "welding of copper")

    ana.click(done, next(iter(_ids(done, "split_off"))))
    office.wait_for(lambda: "a skill of its own again" in texts(ana.modal()))
    assert "*welding of copper*" in office.says(ben, "/teach", "list")


def test_a_renamed_skill_is_shown_so_everywhere_at_once(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ben, "/teach", "beekeping stuff")
    ben.open_home()
    office.home(ben, shows="*beekeping stuff*")
    chooses(office, ana, "bee", "beekeping stuff")
    refused = ana.submit({"tidy_name": {"tidy_name": "Bees, and honey"}})
    assert "without a comma" in refused["errors"]["tidy_name"]
    ana.submit({"tidy_name": {"tidy_name": "Keeping bees at work"}})
    assert "is shown as *Keeping bees at work*" in texts(ana.modal())
    assert office.home(ben, shows="*Keeping bees at work*")
    assert "is on your list already" in office.says(ben, "/teach", "beekeping stuff")


def test_a_renaming_is_taken_back(office: Office) -> None:
    ana, ben, chi = office.person("ana"), office.person("ben"), office.person("chi")
    office.says(ben, "/teach", "Go")
    chooses(office, ana, "go", "Go")
    ana.submit({"tidy_name": {"tidy_name": "Golf lessons"}})
    done = ana.modal()
    # Whoever says the new name meanwhile has said just that.
    assert "*Golf lessons*" in office.says(chi, "/learn", "golf lessons")
    ana.click(done, "rename_back")
    office.wait_for(lambda: "is shown as *Go* again" in texts(ana.modal()))
    assert "*Go*" in office.says(ben, "/teach", "list")
    assert "*Golf lessons*" in office.says(chi, "/learn", "list")
    office.week_passes()
    assert ben.group_dms() == [], "the one is not the other any more"


def test_a_renaming_is_not_taken_back_over_a_newer_one(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ben, "/teach", "beekeping stuff")
    chooses(office, ana, "bee", "beekeping stuff")
    ana.submit({"tidy_name": {"tidy_name": "Bees at work"}})
    done = ana.modal()
    with office.potluck.database.write() as tx:
        skill = skills.find(tx, office.sandbox.team_id, normalise("Bees at work"))
        assert skill is not None
        skills.rename(tx, office.sandbox.team_id, skill.id, "Apiary", normalise("Apiary"))
    ana.click(done, "rename_back")
    office.wait_for(lambda: "merged or renamed again since" in texts(ana.modal()))
    assert "*Apiary*" in office.says(ben, "/teach", "list")


def test_only_an_admin_takes_a_renaming_back(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ben, "/teach", "Go")
    chooses(office, ana, "go", "Go")
    ana.submit({"tidy_name": {"tidy_name": "Golang"}})
    done = ana.modal()
    office.sandbox.change_person("ana", is_admin=False, is_owner=False)
    ana.click(done, "rename_back")
    office.wait_for(lambda: "Only admins of this workspace" in texts(ana.modal()))
    assert "*Golang*" in office.says(ben, "/teach", "list")


def test_what_was_said_while_two_names_were_one_is_split_with_them(office: Office) -> None:
    ana, ben, chi = office.person("ana"), office.person("ben"), office.person("chi")
    office.says(ben, "/teach", "welding of copper")
    office.says(chi, "/learn", "copper brazing")
    form = chooses(office, ana, "welding", "welding of copper")
    into = offered(ana, form, "tidy_into", "copper", "copper brazing")
    ana.submit(
        {
            "tidy_name": {"tidy_name": "welding of copper"},
            "tidy_into": {"tidy_into": {"type": "external_select", "selected_option": into}},
        }
    )
    done = ana.modal()
    chi.post("skill-swap", "I can teach welding of copper")
    (note,) = office.wait_for(lambda: chi.ephemerals("skill-swap"))
    assert "You can teach *copper brazing*." in texts(note)
    ana.click(done, next(iter(_ids(done, "split_off"))))
    office.wait_for(lambda: "a skill of its own again" in texts(ana.modal()))
    assert "*welding of copper*" in office.says(chi, "/teach", "list")
    assert "want to learn *copper brazing*" in office.says(chi, "/learn", "list")


def test_a_new_name_that_a_merge_would_lose_is_asked_about(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ben, "/teach", "hand bookbinding, SQL")
    form = chooses(office, ana, "book", "hand bookbinding")
    into = {
        "type": "external_select",
        "selected_option": offered(ana, form, "tidy_into", "sql", "SQL"),
    }
    both = {"tidy_name": {"tidy_name": "Making books"}, "tidy_into": {"tidy_into": into}}
    refused = ana.submit(both)
    assert "Either a new name or another skill" in refused["errors"]["tidy_into"]
    assert "*hand bookbinding*" in office.says(ben, "/teach", "list")
    # Without a name there is nothing to lose.
    ana.submit({"tidy_name": {"tidy_name": ""}, "tidy_into": {"tidy_into": into}})
    assert "now another name for *SQL*" in texts(ana.modal())


def test_only_admins_tidy_up(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ben, "/teach", "Go")
    form = chooses(office, ana, "go", "Go")
    office.sandbox.change_person("ana", is_admin=False, is_owner=False)
    ana.submit({"tidy_name": {"tidy_name": "Golang"}}, form)
    assert "Only admins of this workspace" in texts(ana.modal())
    assert "*Go*" in office.says(ben, "/teach", "list")


def test_nobody_is_taken_for_an_admin_where_slack_does_not_say(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ben, "/teach", "Go")
    ana.open_home()
    home = office.home(ana, shows="The network")
    office.sandbox.fail("users.info", 500, times=1)
    ana.click(home, "tidy")
    assert "Only admins of this workspace" in texts(office.wait_for(ana.modal))


def _ids(where: dict[str, Any], what: str) -> list[str]:
    return [
        element["action_id"]
        for block in where["blocks"]
        for element in [*block.get("elements", []), block.get("accessory", {})]
        if element.get("action_id", "").startswith(what)
    ]
