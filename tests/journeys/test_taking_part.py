"""Who takes part: breaks, leaving, blocks, guests, accounts that change, admins."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.office import Office
from tests.sandbox.client import texts


def test_a_paused_member_is_left_alone_and_comes_back(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Go")
    office.says(ben, "/learn", "Go")
    assert "Enjoy your break" in office.says(ana, "/potluck", "pause 2")
    office.week_passes()
    assert ana.group_dms() == []
    (note,) = ben.from_app()
    assert "taking a break" in texts(note)

    office.week_passes()
    office.week_passes()
    assert len(ana.group_dms()) == 1, "a break with an end ends by itself"
    assert "I can't read" in office.says(ana, "/potluck", "pause someday")


def test_whoever_leaves_is_never_written_to_again(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Go")
    office.says(ben, "/learn", "Go")
    office.says(ana, "/potluck", "leave")
    ana.click(ana.ephemerals()[-1], "leave")
    office.wait_for(lambda: "what you said is erased" in texts(ana.ephemerals()[-1]))
    before = len(ana.from_app())

    for _ in range(2):
        office.week_passes()
    assert ana.group_dms() == []
    assert len(ana.from_app()) == before
    assert "have not joined yet" in office.says(ana, "/potluck", "status")


def test_whoever_never_joined_is_never_matched_or_written_to(office: Office) -> None:
    ana, ben, chi = (office.person(name) for name in ("ana", "ben", "chi"))
    office.says(ana, "/teach", "Go")
    office.says(ben, "/learn", "Go")
    chi.post("skill-swap", "What a lovely morning")
    chi.open_home()
    office.wait_for(chi.home)
    for _ in range(2):
        office.week_passes()
    assert chi.from_app() == []
    assert chi.group_dms() == []
    written_to = {
        person
        for call in office.sandbox.calls
        if call.method == "conversations.open"
        for person in str(call.arguments["users"]).split(",")
    }
    assert chi.id not in written_to


def test_a_stale_button_greets_nobody_who_has_left(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go")
    office.says(ana, "/potluck", "status")
    status = ana.ephemerals()[-1]
    office.says(ana, "/potluck", "leave")
    ana.click(ana.ephemerals()[-1], "leave")
    office.wait_for(lambda: "what you said is erased" in texts(ana.ephemerals()[-1]))
    ana.click(status, "pause")
    office.wait_for(lambda: any("have not joined" in texts(one) for one in ana.ephemerals()))


def test_leaving_between_draw_and_meeting_calls_it_off(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Go")
    office.says(ben, "/learn", "Go")
    office.sandbox.advance_until_something()
    (meeting,) = ben.group_dms()
    office.says(ana, "/potluck", "leave")
    ana.click(ana.ephemerals()[-1], "leave")
    office.wait_for(lambda: "called off" in texts(ben.messages(meeting["id"])[0]))
    office.week_passes()
    assert len(ben.messages(meeting["id"])) == 1, "nobody is asked whether they met"


def test_a_deactivated_member_is_not_introduced(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/learn", "Go")
    office.says(ben, "/teach", "Go")
    office.sandbox.deactivate("ben")
    office.settle()
    office.week_passes()
    assert ana.group_dms() == []


def test_a_block_is_confidential_and_holds(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Go")
    office.says(ben, "/learn", "Go")
    assert "Only you can see this" in office.says(ana, "/potluck", "block @ben")
    assert f"<@{ben.id}>" in office.says(ana, "/potluck", "status")
    assert f"<@{ana.id}>" not in office.says(ben, "/potluck", "status")
    assert "Name one other person" in office.says(ana, "/potluck", "block @ana")
    office.week_passes()
    assert ana.group_dms() == []
    (note,) = ben.from_app()
    assert "it did not work out" in texts(note)

    assert "may be introduced" in office.says(ana, "/potluck", "unblock @ben")
    office.week_passes()
    assert len(ana.group_dms()) == 1


def test_only_people_can_be_blocked(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go")
    office.sandbox.add_person("robot", is_bot=True)
    for nobody in ("@robot", "@potluck", "@slackbot", "@nobody-of-that-name"):
        assert "Name one other person" in office.says(ana, "/potluck", f"block {nobody}")
    # The Home tab is drawn after each answer, and looks her up, too.
    office.settle()
    # Somebody of another workspace, or an account that is gone.
    office.sandbox.fail("users.info", "user_not_found", times=1)
    assert "Name one other person" in office.says(ana, "/potluck", "block @ben")
    assert "never introduced" not in office.says(ana, "/potluck", "status")


def test_a_block_holds_though_slack_does_not_say_whom_it_names(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go")
    office.sandbox.fail("users.info", 500, times=1)
    assert "will not be introduced" in office.says(ana, "/potluck", "block @ben")
    assert "never introduced" in office.says(ana, "/potluck", "status")


def test_guests_and_bots_are_told_what_to_do(office: Office) -> None:
    single = office.arrives("single", is_restricted=True, is_ultra_restricted=True)
    multi = office.arrives("multi", is_restricted=True)
    assert "single-channel guests" in office.says(single, "/teach", "Go")
    assert "ALLOW_GUESTS" in office.says(multi, "/learn", "Go")
    assert "have not joined yet" in office.says(multi, "/potluck", "status")
    multi.open_home()
    assert office.home(multi, shows="ALLOW_GUESTS")


def test_a_member_without_a_time_zone_is_told_how_it_is_counted(office: Office) -> None:
    drifter = office.arrives("drifter", tz="")
    office.says(drifter, "/teach", "Go")
    office.says(office.person("ben"), "/learn", "Go")
    drifter.open_home()
    assert office.home(drifter, shows="count in UTC")
    office.week_passes()
    assert len(drifter.group_dms()) == 1


def test_somebody_who_moves_is_introduced_at_their_new_hour(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Go")
    office.says(ben, "/learn", "Go")
    office.sandbox.change_person("ana", tz="Asia/Tokyo")
    office.sandbox.change_person("ben", tz="Asia/Tokyo")
    office.settle()
    office.week_passes()
    (meeting,) = ana.group_dms()
    arrived = float(meeting["messages"][0]["ts"])
    assert 0 <= arrived % 86400 / 3600 <= 8, "09:00 to 17:00 in Tokyo is 00:00 to 08:00 UTC"


def test_admins_see_figures_and_members_do_not(office: Office) -> None:
    ana, ben = office.person("ana"), office.person("ben")
    office.says(ana, "/teach", "Go")
    office.says(ben, "/learn", "Go, glass blowing")
    office.week_passes()
    ana.open_home()
    ben.open_home()
    admin = texts(office.home(ana, shows="*Members*\n2")).strip()
    assert admin.startswith("The network")
    assert "*Wanted, and nobody offers it:* *glass blowing* (1)" in admin
    assert office.home(ben, shows="Your potluck", hides="The network")

    office.sandbox.change_person("ana", is_admin=False, is_owner=False)
    ana.open_home()
    assert office.home(ana, shows="Your potluck", hides="The network")


def test_figures_stay_hidden_where_slack_does_not_say_who_asks(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go")
    # What was just said redraws the Home tab, too: that is over before Slack stops telling.
    office.settle()
    office.sandbox.fail("users.info", 500, times=5)
    ana.open_home()
    assert office.home(ana, shows="*Go*", hides="The network")


def test_the_home_tab_changes_levels_removes_and_pauses(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go, SQL")
    ana.open_home()
    home = office.home(ana, shows="*SQL*")
    menus = [
        block["accessory"]["action_id"]
        for block in home["blocks"]
        if block.get("accessory", {}).get("type") == "overflow"
    ]
    ana.click(home, menus[0], value="level 4")
    ana.click(office.home(ana, shows="*Go* (expert)"), menus[1], value="remove")
    ana.click(office.home(ana, hides="*SQL*"), "pause")
    ana.click(office.home(ana, shows="taking a break"), "resume")
    assert office.home(ana, shows="You are in.")


def test_preferences_are_kept_and_checked(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go")
    ana.open_home()
    ana.click(office.home(ana, shows="*Go*"), "preferences")
    office.wait_for(ana.modal)
    chosen: dict[str, dict[str, dict[str, Any]]] = {
        "start": {"start": {"type": "timepicker", "selected_time": "10:00"}},
        "end": {"end": {"type": "timepicker", "selected_time": "10:15"}},
        "days": {"days": {"type": "checkboxes", "selected_options": []}},
    }
    refused = ana.submit(chosen)
    assert set(refused["errors"]) == {"end", "days"}
    chosen["end"]["end"]["selected_time"] = "12:00"
    chosen["days"]["days"]["selected_options"] = [
        {"text": {"type": "plain_text", "text": "Tuesday"}, "value": "1"}
    ]
    ana.submit(chosen)
    office.says(office.person("ben"), "/learn", "Go")
    office.week_passes()
    (meeting,) = ana.group_dms()
    arrived = float(meeting["messages"][0]["ts"])
    # 10:00 to 12:00 in Lisbon, which is UTC in winter, on a Tuesday (the epoch was a Thursday).
    assert 10 <= arrived % 86400 / 3600 <= 12
    assert (int(arrived // 86400) + 3) % 7 == 1


def test_a_workspace_with_one_member_is_fine(office: Office) -> None:
    ana = office.person("ana")
    office.says(ana, "/teach", "Go")
    office.says(ana, "/learn", "Go")
    office.sandbox.advance(timedelta(days=8))
    assert ana.group_dms() == []
    (note,) = ana.from_app()
    assert "nobody offers *Go* yet" in texts(note)
