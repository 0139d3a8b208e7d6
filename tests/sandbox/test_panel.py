"""The panel's side of the server: traffic without secrets, limits, switches; news per person."""

from __future__ import annotations

import asyncio
import json
import urllib.request
from typing import Any

import aiohttp
import pytest
from slack_sdk import WebClient

from bot.sandbox import Sandbox, mishaps
from bot.sandbox.traffic import KEPT, LONGEST_TEXT, MASK, MOST_CHARACTERS, Masker
from tests.browser.tiny_app import TinyApp
from tests.sandbox.client import Person, RefusedError
from tests.sandbox.refusals import error

Json = dict[str, Any]


def traffic(person: Person, since: int = 0) -> list[Json]:
    exchanges: list[Json] = person.get("panel", since=str(since))["exchanges"]
    return exchanges


def test_a_call_is_listed_with_whom_it_concerns_and_what_it_was_answered(
    api: WebClient, ana: Person
) -> None:
    api.chat_postMessage(channel=ana.id, text="Hello")
    general = ana.channel("general")
    assert error(api.chat_postMessage, channel=general, text="Hello") == "not_in_channel"
    written, refused = traffic(ana)
    assert (written["direction"], written["what"], written["who"]) == (
        "call",
        "chat.postMessage",
        "Ana Ferreira",
    )
    assert written["ok"]
    assert written["sent"] == {"channel": ana.id, "text": "Hello"}
    assert written["answer"]["message"]["text"] == "Hello"
    assert (refused["where"], refused["ok"], refused["error"]) == (
        "#general",
        False,
        "not_in_channel",
    )


def test_nonsense_is_listed_like_any_call(api: WebClient, ana: Person) -> None:
    for users in (True, {"a": 1}, [None]):
        assert error(api.api_call, api_method="conversations.open", json={"users": users})
    assert [(one["what"], one["who"], one["ok"]) for one in traffic(ana)] == [
        ("conversations.open", "", False)
    ] * 3


def test_a_command_is_listed_once_and_settled_by_its_answer(sandbox: Sandbox, ana: Person) -> None:
    app = TinyApp(sandbox)
    try:
        ana.command("/teach", "Go")
        listed = [one for one in traffic(ana) if one["what"] == "/teach"]
        ana.wait_for(lambda: any(one["what"] == "response_url" for one in traffic(ana)))
        answered = [one for one in traffic(ana) if one["what"] == "response_url"]
    finally:
        app.close()
    assert [(one["who"], one["ok"]) for one in answered] == [("Ana Ferreira", True)]
    (command,) = listed
    assert (command["direction"], command["about"], command["who"], command["ok"]) == (
        "event",
        "Go",
        "Ana Ferreira",
        True,
    )


def test_a_command_that_nobody_answers_is_no_call(ana: Person) -> None:
    ana.command("/teach", "Go")
    assert traffic(ana) == []


def test_only_what_is_new_or_newly_answered_is_asked_for_again(api: WebClient, ana: Person) -> None:
    api.auth_test()
    cursor = ana.get("panel", since="0")["cursor"]
    assert traffic(ana, cursor) == []
    api.users_list()
    assert [one["what"] for one in traffic(ana, cursor)] == ["users.list"]


def test_a_cursor_of_another_run_starts_anew(api: WebClient, ana: Person) -> None:
    api.auth_test()
    answer = ana.get("panel", since="12345")
    assert answer["restarted"]
    assert [one["what"] for one in answer["exchanges"]] == ["auth.test"]


def test_old_traffic_is_forgotten(api: WebClient, ana: Person) -> None:
    for _ in range(KEPT + 5):
        api.api_test()
    assert len(traffic(ana)) == KEPT


def test_no_secret_leaves_with_the_traffic(sandbox: Sandbox, api: WebClient, ana: Person) -> None:
    app = TinyApp(sandbox)
    try:
        ana.command("/learn")
        api.chat_postMessage(
            channel=ana.id, text=f"My token is {sandbox.bot_token}, and xoxp-1-2-leaked"
        )
        ana.wait_for(lambda: any(one["what"] == "views.open" for one in traffic(ana)))
        shown = json.dumps(ana.get("panel", since="0"), ensure_ascii=False)
    finally:
        app.close()
    world = sandbox.core.world
    for secret in (
        sandbox.bot_token,
        sandbox.app_token,
        sandbox.signing_secret,
        world.verification_token,
        "xoxp-1-2-leaked",
        *sandbox.core.interactivity.triggers,
        *sandbox.core.interactivity.urls,
    ):
        assert secret not in shown
    assert "/learn" in shown
    assert MASK in shown


def test_what_is_long_is_cut_short(sandbox: Sandbox) -> None:
    masker = Masker(sandbox.core.world)
    short = masker.shown({"text": "x" * 5000, "list": list(range(100))})
    assert len(short["text"]) < LONGEST_TEXT + 40
    assert short["list"][-1] == "… and 75 more"
    huge = masker.shown([[["word" * 50] * 25] * 25] * 25)
    assert isinstance(huge, str)
    assert len(huge) < MOST_CHARACTERS + 40


def test_limits_are_told_by_method(api: WebClient, ana: Person) -> None:
    for _ in range(10):
        api.users_list()
    limits = ana.get("panel")["limits"]
    assert limits["enforced"] is False
    (users,) = limits["methods"]
    assert (users["name"], users["per_minute"]) == ("users.list", pytest.approx(20))
    assert users["peak"] >= users["now"] > 0.3


def test_a_fault_is_set_seen_and_cleared(sandbox: Sandbox, api: WebClient, ana: Person) -> None:
    ana.do("faults", do="fail", method="auth.test", what="fatal_error", times=2)
    ana.do("faults", do="fail", method="auth.test", what=500, times=1)
    assert [(one["what"], one["left"]) for one in ana.get("panel")["faults"]] == [
        ("fatal_error", 2),
        (500, 1),
    ]
    assert error(api.auth_test) == "fatal_error"
    assert traffic(ana)[-1]["about"] == "(a fault that was asked for)"
    left = ana.do("faults", do="clear", method="auth.test", what="fatal_error")["faults"]
    assert [(one["what"], one["left"]) for one in left] == [(500, 1)]
    ana.do("faults", do="clear_all")
    assert sandbox.unused_faults == []
    assert api.auth_test()["ok"]


def test_setting_a_fault_again_changes_how_often_it_happens(ana: Person) -> None:
    ana.do("faults", do="fail", method="*", what=429, times=5, seconds=9)
    faults = ana.do("faults", do="fail", method="*", what="ratelimited", times=1)["faults"]
    assert [(one["what"], one["left"]) for one in faults] == [(429, 1)]


@pytest.mark.parametrize(
    "nonsense",
    [
        {"do": "explode"},
        {"do": "fail", "method": "no.such", "what": 500},
        {"do": "fail", "method": "auth.test", "what": 200},
        {"do": "fail", "method": "auth.test", "what": None},
        {"do": "fail", "method": "auth.test", "what": 500, "times": 0},
        {"do": "fail", "method": "auth.test", "what": 429, "seconds": "long"},
        {"do": "duplicate_events", "times": -1},
    ],
)
def test_nonsense_sets_no_fault(sandbox: Sandbox, ana: Person, nonsense: Json) -> None:
    with pytest.raises(RefusedError, match="invalid_arguments"):
        ana.do("faults", **nonsense)
    with pytest.raises(RefusedError, match="invalid_arguments"):
        ana.get("panel", since="yesterday")
    assert sandbox.unused_faults == []


@pytest.mark.parametrize(
    ("deed", "answer"), [("uninstall", "account_inactive"), ("revoke", "token_revoked")]
)
def test_an_app_without_a_token_is_refused_until_it_is_back(
    api: WebClient, ana: Person, deed: str, answer: str
) -> None:
    assert ana.do("faults", do=deed)["apps"] == {ana.team: answer}
    assert error(api.auth_test) == answer
    assert traffic(ana)[-1]["error"] == answer
    assert ana.do("faults", do="reinstall")["apps"] == {ana.team: ""}
    assert api.auth_test()["ok"]


def test_a_member_is_deactivated_and_comes_back(api: WebClient, ana: Person, ben: Person) -> None:
    ana.do("faults", do="deactivate", user=ben.id)
    assert api.users_info(user=ben.id)["user"]["deleted"]
    with pytest.raises(RefusedError, match="no_such_person"):
        ben.get("sidebar")
    ana.do("faults", do="reactivate", user=ben.id)
    assert not api.users_info(user=ben.id)["user"]["deleted"]
    with pytest.raises(RefusedError, match="user_not_found"):
        ana.do("faults", do="deactivate", user="USLACKBOT")


def test_data_blocks_are_refused_and_taken_again(api: WebClient, ana: Person) -> None:
    cells = [[{"type": "raw_text", "text": "a"}], [{"type": "raw_text", "text": "b"}]]
    table: Json = {"type": "data_table", "caption": "c", "rows": cells}

    def post() -> str:
        return error(api.chat_postMessage, channel=ana.id, text="t", blocks=[table])

    ana.do("faults", do="data_blocks", on=False)
    assert post() == "invalid_blocks"
    assert ana.do("faults", do="data_blocks", on=True)["data_blocks"]
    assert api.chat_postMessage(channel=ana.id, text="t", blocks=[table])["ok"]


def test_held_events_are_let_go_when_the_shuffling_is_stopped(
    sandbox: Sandbox, ana: Person
) -> None:
    app = TinyApp(sandbox)
    try:
        ana.do("faults", do="shuffle_events", times=3)
        ana.post("skill-swap", "Held back")
        assert traffic_texts(ana) == []
        ana.do("faults", do="shuffle_events", times=0)
        ana.wait_for(lambda: traffic_texts(ana) == ["Held back"])
    finally:
        app.close()


def test_an_event_can_be_sent_twice(sandbox: Sandbox, ana: Person) -> None:
    app = TinyApp(sandbox)
    try:
        assert ana.do("faults", do="duplicate_events", times=1)["duplicate"] == 1
        ana.post("skill-swap", "Twice")
        ana.wait_for(lambda: traffic_texts(ana) == ["Twice", "Twice"])
        assert ana.get("panel")["duplicate"] == 0
    finally:
        app.close()


def test_the_line_can_be_cut(sandbox: Sandbox, ana: Person) -> None:
    app = TinyApp(sandbox)
    try:
        transport = mishaps.sockets(sandbox.core)
        assert transport is not None
        (before,) = transport.sockets
        assert ana.get("panel")["connections"] == 1
        ana.do("faults", do="drop_sockets")
        ana.wait_for(lambda: before not in transport.sockets)
    finally:
        app.close()


def traffic_texts(person: Person) -> list[str]:
    sent = [one["sent"] for one in traffic(person) if one["what"] == "message"]
    return [one["event"]["text"] for one in sent]


def test_a_page_is_told_once_that_there_is_more_and_again_after_it_looked(
    sandbox: Sandbox, api: WebClient, ana: Person
) -> None:
    async def scenario() -> list[Json]:
        address = f"{sandbox.url}page/live?team={ana.team}&as={ana.id}"
        heard: list[Json] = []
        async with aiohttp.ClientSession() as session, session.ws_connect(address) as ws:
            await ws.receive_json(timeout=5)
            await asyncio.to_thread(api.auth_test)
            for _ in range(2):
                await asyncio.to_thread(ana.get, "panel")
                await asyncio.to_thread(api.auth_test)
                await asyncio.to_thread(api.auth_test)
            await asyncio.to_thread(sandbox.change_person, "ben", title="The last word")
            while not heard or heard[-1]["what"] != ["people"]:
                heard.append(await ws.receive_json(timeout=5))
        return heard

    told = {"type": "changed", "what": ["panel"]}
    assert asyncio.run(scenario()) == [told, told, {"type": "changed", "what": ["people"]}]


def test_people_tell_how_much_news_the_app_has_for_them(
    api: WebClient, ana: Person, ben: Person
) -> None:
    def news() -> dict[str, int]:
        return {one["id"]: one["unread"] for one in ana.get("people")["people"]}

    group = api.conversations_open(users=[ana.id, ben.id])["channel"]["id"]
    api.chat_postMessage(channel=group, text="Meet each other")
    api.chat_postMessage(channel=ben.id, text="Just for you")
    ana.post(group, "Hello Ben")
    assert (news()[ana.id], news()[ben.id]) == (0, 2)
    ben.do("read", channel=group)
    assert news()[ben.id] == 1


@pytest.mark.parametrize(
    ("name", "kind"),
    [("main.js", "text/javascript"), ("base.css", "text/css"), ("icon.svg", "image/svg+xml")],
)
def test_the_pages_files_say_what_they_are_and_are_never_kept(
    sandbox: Sandbox, name: str, kind: str
) -> None:
    with urllib.request.urlopen(f"{sandbox.url}page/static/{name}", timeout=10) as response:
        assert response.headers["Content-Type"] == f"{kind}; charset=utf-8"
        assert response.headers["Cache-Control"] == "no-store"
