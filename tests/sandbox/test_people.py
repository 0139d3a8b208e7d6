"""People and their profiles, as users.* and team.profile.get tell them."""

from __future__ import annotations

from slack_sdk import WebClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person
from tests.sandbox.refusals import error


def test_a_member_has_a_zone_and_a_role(api: WebClient, ana: Person, ben: Person) -> None:
    owner = api.users_info(user=ana.id)["user"]
    assert (owner["is_owner"], owner["is_admin"], owner["tz"]) == (True, True, "Europe/Lisbon")
    member = api.users_info(user=ben.id)["user"]
    assert (member["is_owner"], member["is_admin"], member["is_bot"]) == (False, False, False)
    assert member["tz_offset"] in (3600, 7200)
    assert member["tz_label"].startswith("Central European")


def test_what_needs_asking_or_another_scope_is_left_out(api: WebClient, ana: Person) -> None:
    plain = api.users_info(user=ana.id)["user"]
    assert "locale" not in plain
    assert "email" not in plain["profile"]
    assert api.users_info(user=ana.id, include_locale=True)["user"]["locale"] == "en-US"


def test_people_without_a_zone_or_with_an_unknown_one(sandbox: Sandbox, api: WebClient) -> None:
    none = sandbox.add_person("nozone", tz=None)
    assert "tz" not in api.users_info(user=none.id)["user"]
    mars = sandbox.add_person("mars", tz="Mars/Olympus_Mons")
    told = api.users_info(user=mars.id)["user"]
    assert (told["tz"], told["tz_offset"]) == ("Mars/Olympus_Mons", 0)


def test_a_deactivated_person_is_told_in_few_words(sandbox: Sandbox, api: WebClient) -> None:
    gone = sandbox.deactivate("chi")
    told = api.users_info(user=gone.id)["user"]
    assert told["deleted"] is True
    assert "tz" not in told
    assert "is_admin" not in told


def test_guests_are_marked(sandbox: Sandbox, api: WebClient) -> None:
    one = sandbox.add_person("one", is_restricted=True, is_ultra_restricted=True)
    many = sandbox.add_person("many", is_restricted=True)
    told = {u["name"]: u for u in api.users_list()["members"]}
    assert told["one"]["is_ultra_restricted"] is True
    assert (told["many"]["is_restricted"], told["many"]["is_ultra_restricted"]) == (True, False)
    assert {one.id, many.id} <= {u["id"] for u in told.values()}


def test_slackbot_is_listed_and_does_not_say_that_it_is_a_bot(api: WebClient) -> None:
    told = api.users_info(user="USLACKBOT")["user"]
    assert told["is_bot"] is False


def test_everybody_is_listed_page_by_page(sandbox: Sandbox, api: WebClient) -> None:
    names, cursor = [], ""
    for _ in range(10):
        page = api.users_list(limit=2, cursor=cursor)
        names += [one["name"] for one in page["members"]]
        cursor = page["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert names == ["potluck", "slackbot", "ana", "ben", "chi"]
    assert error(api.users_list, cursor="2") == "invalid_cursor"


def test_custom_fields_are_keyed_by_id_and_labelled_by_the_team(
    sandbox: Sandbox, api: WebClient
) -> None:
    dev = sandbox.add_person("dev", profile={"Team": "Data", "Department": "Engineering"})
    labels = {f["id"]: f["label"] for f in api.api_call("team.profile.get")["profile"]["fields"]}
    fields = api.users_profile_get(user=dev.id)["profile"]["fields"]
    assert {labels[id_]: one["value"] for id_, one in fields.items()} == {
        "Team": "Data",
        "Department": "Engineering",
    }
    assert all(id_.startswith("Xf") and "label" not in one for id_, one in fields.items())
    labelled = api.users_profile_get(user=dev.id, include_labels=True)["profile"]["fields"]
    assert {one["label"] for one in labelled.values()} == {"Team", "Department"}


def test_a_bot_is_found_by_its_bot_id(sandbox: Sandbox, api: WebClient) -> None:
    mine = api.bots_info(bot=sandbox.team.app.bot_id)["bot"]
    assert (mine["user_id"], mine["app_id"]) == (sandbox.team.app.bot_user_id, sandbox.app_id)
    robot = sandbox.add_person("robot", is_bot=True)
    assert "app_id" not in api.bots_info(bot=str(robot.bot_id))["bot"]
    assert error(api.bots_info, bot="B404") == "bot_not_found"


def test_who_has_left_is_away(sandbox: Sandbox, api: WebClient, ben: Person) -> None:
    assert api.users_getPresence(user=ben.id)["presence"] == "active"
    sandbox.deactivate("ben")
    assert api.users_getPresence(user=ben.id)["presence"] == "away"


def test_nobody_is_not_found(api: WebClient) -> None:
    assert error(api.users_info, user="U404") == "user_not_found"
    assert error(api.users_profile_get, user="U404") == "user_not_found"
