"""The front door of the Web API: tokens, scopes, and the three ways to pass arguments."""

from __future__ import annotations

import json
import urllib.parse
import urllib.request
from typing import Any

import pytest
from slack_sdk import WebClient

from bot.sandbox import Sandbox
from bot.sandbox.methods import METHODS
from tests.sandbox.client import Person
from tests.sandbox.refusals import complaints, error, refusal


def call(
    sandbox: Sandbox,
    method: str,
    body: bytes | None = None,
    *,
    query: str = "",
    headers: dict[str, str] | None = None,
) -> dict[str, Any]:
    """A call without Slack's client, to choose how arguments travel."""
    request = urllib.request.Request(f"{sandbox.api_url}{method}?{query}", body, headers or {})
    with urllib.request.urlopen(request, timeout=10) as response:
        answer: dict[str, Any] = json.load(response)
        return answer


def test_the_bot_token_says_who_the_app_is(sandbox: Sandbox, api: WebClient) -> None:
    me = api.auth_test()
    assert me["team_id"] == sandbox.team_id
    assert me["user"] == "potluck"
    assert me["bot_id"].startswith("B")
    assert api.users_info(user=me["user_id"])["user"]["is_bot"] is True


def test_the_scopes_of_the_manifest_are_in_a_header(sandbox: Sandbox, api: WebClient) -> None:
    scopes = api.users_list().headers["x-oauth-scopes"]
    assert "chat:write" in scopes.split(",")
    assert "users:read.email" not in scopes.split(",")


def test_without_a_token_nothing_is_told(sandbox: Sandbox) -> None:
    assert call(sandbox, "auth.test") == {"ok": False, "error": "not_authed"}


def test_a_wrong_token_is_refused(sandbox: Sandbox) -> None:
    stranger = WebClient("xoxb-wrong", base_url=sandbox.api_url, retry_handlers=[])
    assert error(stranger.auth_test) == "invalid_auth"


def test_the_app_level_token_opens_sockets_and_does_nothing_else(
    sandbox: Sandbox, api: WebClient
) -> None:
    opened = api.apps_connections_open(app_token=sandbox.app_token)
    assert opened["url"].startswith("ws://127.0.0.1:")
    assert error(api.apps_connections_open, app_token=sandbox.bot_token) == "not_allowed_token_type"
    assert error(api.auth_test, token=sandbox.app_token) == "not_allowed_token_type"


def test_without_the_app_its_account_is_inactive(sandbox: Sandbox, api: WebClient) -> None:
    sandbox.uninstall()
    assert error(api.auth_test) == "account_inactive"
    sandbox.reinstall()
    assert api.auth_test()["ok"]


def test_a_revoked_token_says_so(sandbox: Sandbox, api: WebClient) -> None:
    assert api.auth_revoke(test=True)["revoked"] is False
    assert api.auth_revoke()["revoked"] is True
    assert error(api.auth_test) == "token_revoked"
    sandbox.reinstall()
    sandbox.revoke()
    assert error(api.chat_postMessage, channel="C1", text="x") == "token_revoked"


@pytest.mark.parametrize("name", sorted(one for one in METHODS if METHODS[one].scopes))
def test_every_method_names_the_scope_it_needs(sandbox: Sandbox, api: WebClient, name: str) -> None:
    method = METHODS[name]
    left = [one for one in sandbox.team.app.scopes if one not in method.scopes]
    sandbox.do(lambda core: setattr(sandbox.team.app, "scopes", left))
    body = refusal(api.api_call, api_method=name)
    assert body["error"] == "missing_scope"
    assert body["needed"] == ",".join(method.scopes)
    assert body["provided"] == ",".join(left)


@pytest.mark.parametrize("name", sorted(METHODS))
def test_every_method_names_the_arguments_it_misses_and_those_it_does_not_know(
    sandbox: Sandbox, api: WebClient, name: str
) -> None:
    sandbox.do(lambda core: sandbox.team.app.scopes.extend(METHODS[name].scopes))
    required = [one for one, kind in METHODS[name].arguments.items() if kind.endswith("!")]
    said = complaints(api.api_call, api_method=name, json={"shout": True}).splitlines()
    expected = [f"[ERROR] missing required field: {one}" for one in required]
    assert said == [*expected, "[ERROR] no such argument: shout"]


def test_an_unknown_method_is_named(sandbox: Sandbox, api: WebClient) -> None:
    body = refusal(api.api_call, api_method="chat.shout")
    assert body["error"] == "unknown_method"
    assert body["req_method"] == "chat.shout"


def test_a_scope_that_the_manifest_has_not_is_missing(sandbox: Sandbox, api: WebClient) -> None:
    where = sandbox.channel("general").id
    body = refusal(api.conversations_info, channel=where)
    assert body["error"] == "missing_scope"
    assert body["needed"] == "channels:read"
    assert "channels:history" in body["provided"].split(",")
    assert error(api.team_info) == "missing_scope"
    assert error(api.conversations_list) == "missing_scope"
    assert error(api.users_conversations) == "missing_scope"
    assert error(api.conversations_members, channel=where) == "missing_scope"


def test_a_method_out_of_reach_is_refused_for_its_scope(api: WebClient) -> None:
    for call, arguments, scope in (
        (api.users_lookupByEmail, {"email": "ana@example.com"}, "users:read.email"),
        (api.reactions_get, {"channel": "C1", "timestamp": "1.000001"}, "reactions:read"),
        (api.conversations_join, {"channel": "C1"}, "channels:join"),
        (api.conversations_create, {"name": "new"}, "channels:manage,groups:write"),
        (api.usergroups_list, {}, "usergroups:read"),
    ):
        body = refusal(call, **arguments)
        assert (body["error"], body["needed"]) == ("missing_scope", scope)
    assert error(api.search_messages, query="Go") == "not_allowed_token_type"


def test_direct_messages_cannot_be_managed(sandbox: Sandbox, api: WebClient, ana: Person) -> None:
    im = api.conversations_open(users=ana.id)["channel"]["id"]
    topic = {"topic": "Tea"}
    assert error(api.conversations_setTopic, channel=im, **topic) == (
        "method_not_supported_for_channel_type"
    )
    public = sandbox.channel("skill-swap").id
    assert refusal(api.conversations_leave, channel=public)["needed"] == "channels:manage"
    assert error(api.conversations_invite, channel="C404", users=ana.id) == "channel_not_found"


def test_arguments_may_come_as_query_form_or_json(sandbox: Sandbox, ana: Person) -> None:
    where = ana.dm_with_app()
    bearer = {"Authorization": f"Bearer {sandbox.bot_token}"}
    blocks = [{"type": "divider", "block_id": "line"}]
    said = {"channel": where, "text": "tea & cake", "blocks": json.dumps(blocks)}
    form = urllib.parse.urlencode(said)
    assert call(sandbox, "chat.postMessage", query=form, headers=bearer)["ok"]
    assert call(sandbox, "chat.postMessage", form.encode(), headers=bearer)["ok"]
    by_json = json.dumps({**said, "blocks": blocks}).encode()
    headers = {**bearer, "Content-Type": "application/json; charset=utf-8"}
    assert call(sandbox, "chat.postMessage", by_json, headers=headers)["ok"]
    shown = ana.from_app()
    assert [one["text"] for one in shown] == ["tea & cake"] * 3
    assert [one["blocks"] for one in shown] == [blocks] * 3


def test_a_token_may_be_an_argument(sandbox: Sandbox) -> None:
    form = urllib.parse.urlencode({"token": sandbox.bot_token}).encode()
    assert call(sandbox, "auth.test", form)["ok"]
    assert "token" not in sandbox.calls[-1].arguments


@pytest.mark.parametrize(("body", "code"), [(b"{", "invalid_json"), (b"[1]", "json_not_object")])
def test_json_that_is_no_object_is_refused(sandbox: Sandbox, body: bytes, code: str) -> None:
    answer = call(sandbox, "auth.test", body, headers={"Content-Type": "application/json"})
    assert answer["error"] == code


def test_a_body_of_another_kind_is_refused(sandbox: Sandbox) -> None:
    answer = call(sandbox, "auth.test", b"<xml/>", headers={"Content-Type": "text/xml"})
    assert answer["error"] == "invalid_post_type"


def test_missing_unknown_and_ill_typed_arguments_are_each_named(
    sandbox: Sandbox, api: WebClient
) -> None:
    assert "missing required field: user" in complaints(api.api_call, api_method="users.info")
    said = complaints(api.conversations_history, channel="C1", limit="many", colour="red")
    assert "must be an integer [json-pointer:/limit]" in said
    assert "no such argument: colour" in said


def test_every_call_is_recorded_with_its_reply(sandbox: Sandbox, api: WebClient) -> None:
    api.auth_test()
    error(api.users_info, user="U404")
    first, second = sandbox.calls
    assert (first.method, first.ok, first.team) == ("auth.test", True, sandbox.team_id)
    assert (second.method, second.error, second.arguments["user"]) == (
        "users.info",
        "user_not_found",
        "U404",
    )


def test_api_test_echoes(sandbox: Sandbox, api: WebClient) -> None:
    assert api.api_test(foo="bar")["args"]["foo"] == "bar"
    assert error(api.api_test, error="my_error") == "my_error"


def test_only_this_machine_is_answered(sandbox: Sandbox) -> None:
    request = urllib.request.Request(sandbox.url, headers={"Host": "evil.example"})
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(request, timeout=10)
