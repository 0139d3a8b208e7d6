"""Limits of single methods: whose calls count together, and apps that get less."""

from __future__ import annotations

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox import Sandbox
from bot.sandbox.methods import METHODS
from bot.sandbox.ratelimit import POSTS_PER_CHANNEL_BURST
from tests.sandbox.client import Person
from tests.sandbox.conftest import MANIFEST
from tests.sandbox.refusals import error

DOCUMENTED = {
    "chat.delete": 3,
    "chat.postEphemeral": 4,
    "chat.scheduleMessage": 3,
    "chat.update": 3,
    "conversations.close": 2,
    "conversations.history": 3,
    "conversations.info": 3,
    "conversations.list": 2,
    "conversations.members": 4,
    "conversations.open": 3,
    "conversations.replies": 3,
    "reactions.add": 3,
    "reactions.remove": 2,
    "users.conversations": 3,
    "users.info": 4,
    "users.list": 2,
    "users.profile.get": 4,
    "views.open": 4,
    "views.publish": 4,
    "views.push": 4,
    "views.update": 4,
}
"""Tiers as the pages of the methods name them."""


def test_methods_are_of_their_documented_tier() -> None:
    assert {name: METHODS[name].tier for name in DOCUMENTED} == DOCUMENTED


def test_a_conversation_is_limited_by_whatever_it_is_called() -> None:
    with Sandbox(manifest=MANIFEST, seed="empty") as sandbox:
        api = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        ana = sandbox.person("ana").id
        im = api.conversations_open(users=ana)["channel"]["id"]
        for number in range(POSTS_PER_CHANNEL_BURST):
            api.chat_postMessage(channel=(ana, im)[number % 2], text="Hello")
        assert error(api.chat_postMessage, channel=ana, text="Hello") == "ratelimited"
        assert error(api.chat_postMessage, channel=im, text="Hello") == "ratelimited"
        assert api.chat_postMessage(channel="#skill-swap", text="Hello")["ok"]


def test_an_app_that_is_sold_reads_fifteen_messages_a_minute() -> None:
    with Sandbox(manifest=MANIFEST, seed="empty", commercial=True) as sandbox:
        api = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        ana = Person(sandbox, "ana")
        for number in range(16):
            ana.post("skill-swap", str(number))
        where = ana.channel("skill-swap")
        first = api.conversations_history(channel=where, limit=200)
        assert len(first["messages"]) == 15
        assert first["has_more"] is True
        with pytest.raises(SlackApiError) as caught:
            api.conversations_history(
                channel=where, cursor=first["response_metadata"]["next_cursor"]
            )
        assert caught.value.response["error"] == "ratelimited"
        assert 50 <= int(caught.value.response.headers["Retry-After"]) <= 60
        root = ana.messages("skill-swap")[0]["ts"]
        assert api.conversations_replies(channel=where, ts=root)["ok"]
        assert error(api.conversations_replies, channel=where, ts=root) == "ratelimited"
