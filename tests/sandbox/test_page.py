"""The page's side: what members see and do, and what an open page is told."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from typing import Any

import aiohttp
import pytest
from slack_sdk import WebClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person, RefusedError

Json = dict[str, Any]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2 < 3 & 4 > 3", "2 &lt; 3 &amp; 4 &gt; 3"),
        ("thanks @ben!", "thanks <@BEN>!"),
        ("mail me@ben.example", "mail me@ben.example"),
        ("ask @nobody", "ask @nobody"),
        ("see #general.", "see <#GENERAL|general>."),
        ("see #nowhere", "see #nowhere"),
        ("@here now", "<!here> now"),
        ("code `@ben <b>` stays", "code `@ben &lt;b&gt;` stays"),
        (
            "look: https://x.example/a?b=1&c=2.",
            "look: <https://x.example/a?b=1&amp;c=2>.",
        ),
        ("<!channel> <@U1>", "&lt;!channel&gt; &lt;@U1&gt;"),
    ],
)
def test_typed_text_is_stored_as_slack_stores_it(
    sandbox: Sandbox, ana: Person, typed: str, stored: str
) -> None:
    names = {"BEN": sandbox.person("ben").id, "GENERAL": sandbox.channel("general").id}
    for name, id_ in names.items():
        stored = stored.replace(name, id_)
    assert ana.post("general", typed)["text"] == stored


def test_what_others_say_is_unread_until_it_is_read(ana: Person, ben: Person) -> None:
    def unread(person: Person) -> int:
        channels = person.get("sidebar")["channels"]
        return next(int(one["unread"]) for one in channels if one["name"] == "general")

    ana.post("general", "One")
    ana.post("general", "Two")
    assert (unread(ana), unread(ben)) == (0, 2)
    ben.do("read", channel=ben.channel("general"))
    assert unread(ben) == 0


def test_the_sidebar_lists_what_a_member_may_see(
    sandbox: Sandbox, ana: Person, ben: Person
) -> None:
    sandbox.add_channel("closed", ["ana"], is_private=True)
    sandbox.add_channel("open", ["ana"])
    guest = sandbox.add_person("guest", is_restricted=True, is_ultra_restricted=True)

    def names(who: str) -> list[str]:
        return [one["name"] for one in Person(sandbox, who).get("sidebar")["channels"]]

    assert names("ana") == ["closed", "general", "open", "skill-swap"]
    assert names("ben") == ["general", "open", "skill-swap"]
    assert names(guest.name) == []
    commands = [one["command"] for one in ana.get("sidebar")["commands"]]
    assert commands == ["/teach", "/learn", "/potluck"]


def test_a_channel_has_to_be_joined_before_one_speaks(sandbox: Sandbox, ben: Person) -> None:
    where = sandbox.add_channel("open", ["ana"]).id
    with pytest.raises(RefusedError, match="not_in_channel"):
        ben.post("open", "Hello?")
    ben.do("join", channel=where)
    ben.post("open", "Hello!")
    assert [one["subtype"] for one in ben.messages("open")] == ["channel_join", None]
    ben.do("leave", channel=where)
    with pytest.raises(RefusedError, match="not_in_channel"):
        ben.post("open", "Still there?")
    with pytest.raises(RefusedError, match="cannot_leave"):
        ben.do("leave", channel=ben.channel("general"))


def test_nobody_reads_others_conversations(sandbox: Sandbox, ana: Person, ben: Person) -> None:
    with pytest.raises(RefusedError, match="channel_not_found"):
        ben.get("conversation", id=ana.dm_with_app())


def test_nobody_changes_what_others_said(ana: Person, ben: Person) -> None:
    said = ana.post("general", "Mine")
    with pytest.raises(RefusedError, match="not_yours"):
        ben.edit(said, "Ours")
    with pytest.raises(RefusedError, match="not_yours"):
        ben.delete(said)
    ana.edit(said, "Mine, really")
    assert ben.messages("general")[-1]["text"] == "Mine, really"


def test_a_reaction_is_taken_back_by_giving_it_again(ana: Person, ben: Person) -> None:
    said = ana.post("general", "Cake!")
    ben.react(said, "cake")
    ana.react(said, "cake")
    assert ana.messages("general")[-1]["reactions"] == [{"name": "cake", "users": [ben.id, ana.id]}]
    ben.react(said, "cake")
    ana.react(said, "cake")
    assert ana.messages("general")[-1]["reactions"] == []


def test_members_write_to_each_other(ana: Person, ben: Person, chi: Person) -> None:
    pair = ana.do("dm", users=[ben.id])["id"]
    ana.post(pair, "Just us")
    assert ben.get("sidebar")["dms"] == [
        {"id": pair, "kind": "im", "name": "Ana Ferreira", "members": [ana.id], "unread": 1}
    ]
    group = ana.do("dm", users=[ben.id, chi.id])["id"]
    assert ben.do("dm", users=[chi.id, ana.id])["id"] == group


@pytest.mark.parametrize("who", ["potluck", "gone", "slackbot"])
def test_nobody_acts_as_a_bot_or_as_somebody_who_left(sandbox: Sandbox, who: str) -> None:
    sandbox.add_person("gone", deleted=True)
    with pytest.raises(RefusedError, match="no_such_person"):
        Person(sandbox, who).get("sidebar")


def test_another_page_cannot_act_for_a_member(sandbox: Sandbox, ana: Person) -> None:
    content = json.dumps({"team": ana.team, "as": ana.id, "tab": "home"}).encode()
    headers = {"Origin": "https://evil.example"}
    request = urllib.request.Request(f"{sandbox.url}page/api/home", content, headers)
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(request, timeout=10)
    headers["Origin"] = sandbox.url.rstrip("/")
    request = urllib.request.Request(f"{sandbox.url}page/api/home", content, headers)
    assert urllib.request.urlopen(request, timeout=10).status == 200


def test_nonsense_is_answered_with_a_sentence(sandbox: Sandbox, ana: Person) -> None:
    with pytest.raises(RefusedError, match="no_such_team"):
        ana.get("people", team="T404")
    with pytest.raises(RefusedError, match="invalid_arguments"):
        ana.do("advance", by="soon")
    with pytest.raises(RefusedError, match="invalid_arguments"):
        ana.do("post", channel=ana.channel("general"), text=7)
    with pytest.raises(RefusedError, match="no_text"):
        ana.do("post", channel=ana.channel("general"), text="  ")


def test_an_open_page_hears_what_happens(sandbox: Sandbox, api: WebClient, ana: Person) -> None:
    async def scenario() -> list[Json]:
        heard: list[Json] = []
        address = f"{sandbox.url}page/live?team={ana.team}&as={ana.id}"
        async with aiohttp.ClientSession() as session, session.ws_connect(address) as ws:
            assert await ws.receive_json(timeout=5) == {"type": "hello"}
            await asyncio.to_thread(api.chat_postMessage, channel=ana.id, text="Hi")
            while not heard or heard[-1]["type"] != "message":
                heard.append(await ws.receive_json(timeout=5))
        return heard

    heard = asyncio.run(scenario())
    where = ana.dm_with_app()
    assert {"type": "changed", "what": [f"conversation:{where}", "sidebar"]} in heard
    message = heard[-1]
    assert (message["channel"], message["text"], message["app"]) == (where, "Hi", True)


def test_a_page_hears_nothing_of_others_conversations(
    sandbox: Sandbox, api: WebClient, ana: Person, ben: Person
) -> None:
    async def scenario() -> None:
        address = f"{sandbox.url}page/live?team={ben.team}&as={ben.id}"
        async with aiohttp.ClientSession() as session, session.ws_connect(address) as ws:
            await ws.receive_json(timeout=5)
            await asyncio.to_thread(api.chat_postMessage, channel=ana.id, text="Psst")
            await asyncio.to_thread(ana.post, "general", "Hello all")
            seen = [await ws.receive_json(timeout=5) for _ in range(2)]
            assert seen[1]["text"] == "Hello all"

    asyncio.run(scenario())


def test_the_page_is_served_and_asks_for_nothing_elsewhere(sandbox: Sandbox) -> None:
    with urllib.request.urlopen(sandbox.url, timeout=10) as response:
        assert response.headers["Cache-Control"] == "no-cache"
        assert b"https://" not in response.read()
