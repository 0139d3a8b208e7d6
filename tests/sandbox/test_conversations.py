"""Direct messages and histories."""

from __future__ import annotations

from slack_sdk import WebClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person
from tests.sandbox.refusals import error


def test_opening_a_direct_message_again_resumes_it(
    api: WebClient, ana: Person, ben: Person
) -> None:
    first = api.conversations_open(users=[ana.id, ben.id])
    again = api.conversations_open(users=[ben.id, ana.id], return_im=True)
    assert "already_open" not in first
    assert again["already_open"] is True
    assert first["channel"] == {"id": again["channel"]["id"]}
    assert again["channel"]["is_mpim"] is True
    assert again["channel"]["name"] == "mpdm-ana--ben--potluck-1"


def test_one_person_makes_an_im_and_several_a_group(
    api: WebClient, ana: Person, ben: Person, chi: Person
) -> None:
    single = api.conversations_open(users=ana.id, return_im=True)["channel"]
    assert single["is_im"] is True
    assert single["user"] == ana.id
    group = api.conversations_open(users=[ana.id, ben.id, chi.id])["channel"]["id"]
    api.chat_postMessage(channel=group, text="Meet")
    shown = ben.group_dms()[0]
    assert set(shown["members"]) == {ana.id, chi.id, api.auth_test()["user_id"]}
    assert [one["text"] for one in shown["messages"]] == ["Meet"]


def test_who_cannot_be_written_to(sandbox: Sandbox, api: WebClient, ana: Person) -> None:
    assert error(api.conversations_open, users="") == "users_list_not_supplied"
    assert error(api.conversations_open, users=[ana.id, "U404"]) == "user_not_found"
    many = [sandbox.add_person(f"p{n}").id for n in range(9)]
    assert error(api.conversations_open, users=many) == "too_many_users"
    assert api.conversations_open(users=many[:8])["ok"]
    bird = sandbox.add_person("bird", is_bot=True).id
    assert error(api.conversations_open, users=bird) == "cannot_dm_bot"
    sandbox.deactivate("p0")
    assert error(api.conversations_open, users=many[:2]) == "user_disabled"


def test_slackbot_and_strangers_are_not_written_to(sandbox: Sandbox, api: WebClient) -> None:
    stranger = sandbox.add_stranger("sol", "skill-swap").id
    assert error(api.conversations_open, users="USLACKBOT") == "cannot_dm_bot"
    assert error(api.conversations_open, users=stranger) == "user_not_visible"
    for reader in ("USLACKBOT", stranger):
        assert error(api.chat_postMessage, channel=reader, text="x") == "channel_not_found"


def test_a_deactivated_reader_is_not_reached(sandbox: Sandbox, api: WebClient, ben: Person) -> None:
    where = api.conversations_open(users=ben.id)["channel"]["id"]
    sandbox.deactivate("ben")
    assert error(api.chat_postMessage, channel=where, text="x") == "channel_not_found"
    assert error(api.chat_postMessage, channel=ben.id, text="x") == "channel_not_found"


def test_a_direct_message_is_closed_and_opening_it_again_resumes_it(
    sandbox: Sandbox, api: WebClient, ana: Person
) -> None:
    im_id = api.conversations_open(users=ana.id)["channel"]["id"]
    said = api.chat_postMessage(channel=im_id, text="Hello")
    api.conversations_mark(channel=im_id, ts=said["ts"])
    api.conversations_close(channel=im_id)
    again = api.conversations_open(users=ana.id)
    assert (again["channel"]["id"], again["already_open"]) == (im_id, True)
    channel = sandbox.channel("skill-swap").id
    assert (
        error(api.conversations_close, channel=channel) == "method_not_supported_for_channel_type"
    )
    assert error(api.conversations_mark, channel=channel, ts=said["ts"]) == "missing_scope"


def test_history_is_read_page_by_page_the_latest_first(
    sandbox: Sandbox, api: WebClient, ana: Person
) -> None:
    for number in range(5):
        ana.post("skill-swap", str(number))
    where = sandbox.channel("skill-swap").id
    first = api.conversations_history(channel=where, limit=2)
    assert [one["text"] for one in first["messages"]] == ["4", "3"]
    assert first["has_more"] is True
    cursor = first["response_metadata"]["next_cursor"]
    assert not cursor.isdigit()
    second = api.conversations_history(channel=where, limit=2, cursor=cursor)
    assert [one["text"] for one in second["messages"]] == ["2", "1"]
    last = second["response_metadata"]["next_cursor"]
    third = api.conversations_history(channel=where, limit=2, cursor=last)
    assert ([one["text"] for one in third["messages"]], third["has_more"]) == (["0"], False)
    assert error(api.conversations_history, channel=where, cursor="2") == "invalid_cursor"
    assert error(api.conversations_history, channel=where, limit=0) == "invalid_limit"


def test_history_between_two_instants(sandbox: Sandbox, api: WebClient, ana: Person) -> None:
    stamps = [ana.post("skill-swap", str(number))["ts"] for number in range(4)]
    where = sandbox.channel("skill-swap").id

    def texts(**limits: object) -> list[str]:
        shown = api.conversations_history(channel=where, **limits)["messages"]  # type: ignore[arg-type]
        return [one["text"] for one in shown]

    assert texts(oldest=stamps[1]) == ["3", "2"]
    assert texts(oldest=stamps[1], inclusive=True) == ["3", "2", "1"]
    assert texts(latest=stamps[1]) == ["0"]
    assert texts(oldest=stamps[2], latest=stamps[2], inclusive=True) == ["2"]


def test_an_instant_of_a_history_is_a_timestamp(sandbox: Sandbox, api: WebClient) -> None:
    where = sandbox.channel("skill-swap").id
    for limits, code in (
        ({"oldest": "yesterday"}, "invalid_ts_oldest"),
        ({"latest": "nan"}, "invalid_ts_latest"),
        ({"oldest": "2.000000", "latest": "1.000000"}, "invalid_ts_oldest"),
        ({"limit": 0}, "invalid_limit"),
        ({"limit": 1000}, "invalid_limit"),
        ({"cursor": "tomorrow"}, "invalid_cursor"),
    ):
        assert error(api.conversations_history, channel=where, **limits) == code
        assert error(api.conversations_replies, channel=where, ts="1.000001", **limits) == (
            "thread_not_found"
        )


def test_a_history_is_read_only_where_the_app_belongs(sandbox: Sandbox, api: WebClient) -> None:
    general = sandbox.channel("general").id
    assert error(api.conversations_history, channel=general) == "not_in_channel"
    secret = sandbox.add_channel("secret", ["ana"], is_private=True).id
    assert error(api.conversations_history, channel=secret) == "channel_not_found"


def test_a_thread_is_apart_from_its_channel(sandbox: Sandbox, api: WebClient, ana: Person) -> None:
    root = ana.post("skill-swap", "Who can teach Go?")
    where = sandbox.channel("skill-swap").id
    reply = api.chat_postMessage(channel=where, text="Ben can", thread_ts=root["ts"])
    assert reply["message"]["parent_user_id"] == ana.id
    history = api.conversations_history(channel=where)["messages"]
    assert [one["text"] for one in history] == ["Who can teach Go?"]
    assert history[0]["reply_count"] == 1
    thread = api.conversations_replies(channel=where, ts=root["ts"])["messages"]
    assert [one["text"] for one in thread] == ["Who can teach Go?", "Ben can"]
    api.chat_postMessage(channel=where, text="All!", thread_ts=root["ts"], reply_broadcast=True)
    shown = api.conversations_history(channel=where)["messages"][0]
    assert shown["subtype"] == "thread_broadcast"
    assert error(api.conversations_replies, channel=where, ts="1.000001") == "thread_not_found"


def test_two_workspaces_do_not_see_each_other(sandbox: Sandbox, api: WebClient) -> None:
    other = sandbox.add_team()
    elsewhere = WebClient(sandbox.token(other), base_url=sandbox.api_url, retry_handlers=[])
    assert elsewhere.auth_test()["team_id"] == other != sandbox.team_id
    stranger = Person(sandbox, "ana", team=other)
    assert error(api.users_info, user=stranger.id) == "user_not_found"
    assert error(api.chat_postMessage, channel=stranger.id, text="x") == "channel_not_found"
    elsewhere.chat_postMessage(channel=stranger.id, text="Hello there")
    assert stranger.from_app()[-1]["text"] == "Hello there"
    assert Person(sandbox, "ana").from_app() == []


def test_with_the_scope_somebodys_conversations_are_told(
    sandbox: Sandbox, api: WebClient, ana: Person
) -> None:
    sandbox.do(lambda core: sandbox.team.app.scopes.append("channels:read"))
    mine = [one["name"] for one in api.users_conversations()["channels"]]
    assert mine == ["skill-swap"]
    hers = [one["name"] for one in api.users_conversations(user=ana.id)["channels"]]
    assert set(hers) == {"general", "skill-swap"}
    assert error(api.users_conversations, user="U404") == "user_not_found"
