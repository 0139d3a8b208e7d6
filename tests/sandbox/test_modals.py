"""Modals on top of each other, what closing tells, and where a form may be answered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from slack_bolt import Ack, App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person, RefusedError, wait_for
from tests.sandbox.conftest import MANIFEST

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def modal(name: str, **more: Any) -> Json:
    push = {"type": "button", "action_id": "push", "text": plain("More")}
    where = {"type": "conversations_select", "action_id": "where", "response_url_enabled": True}
    channel = {"type": "channels_select", "action_id": "where"}
    return {
        "type": "modal",
        "callback_id": name,
        "title": plain(name),
        "submit": plain("Save"),
        "notify_on_close": True,
        "blocks": [
            {"type": "actions", "elements": [push]},
            *(
                {
                    "type": "input",
                    "block_id": block_id,
                    "label": plain("Where"),
                    "element": element,
                    "optional": True,
                }
                for block_id, element in (("told", where), ("quiet", channel))
            ),
        ],
        **more,
    }


class Stack:
    """An app that opens a modal, puts others on top, and writes down what it is sent."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.bodies: list[Json] = []
        self.more: Json = {}
        """What the next modal is like besides."""
        self.client = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        app = App(client=self.client)
        app.command("/learn")(self.open)
        app.action("push")(self.push)
        app.action("opinion")(self.keep)
        for name in ("first", "second", "third"):
            app.view(name)(self.keep)
            app.view_closed(name)(self.keep)
        self.handler = SocketModeHandler(app, sandbox.app_token)
        self.handler.connect()  # type: ignore[no-untyped-call]
        sandbox.wait_for_app()

    def open(self, ack: Ack, body: Json, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=modal("first"))

    def push(self, ack: Ack, body: Json, client: WebClient) -> None:
        ack()
        name = {"first": "second", "second": "third"}[body["view"]["callback_id"]]
        client.views_push(trigger_id=body["trigger_id"], view=modal(name, **self.more))

    def keep(self, ack: Ack, body: Json) -> None:
        self.bodies.append(body)
        ack()

    def opened(self, person: Person, depth: int) -> None:
        """Let somebody open so many modals."""
        person.command("/learn")
        names = ("first", "second", "third")[:depth]
        for name in names:
            _wait_for_topmost(person, name)
            if name != names[-1]:
                person.click(person.modal(), "push")

    def closed(self) -> list[tuple[str, bool]]:
        """Which modals the app was told are closed, and whether with all others."""
        self.sandbox.settle()
        told = [(one["view"]["callback_id"], one["is_cleared"]) for one in self.bodies]
        self.bodies.clear()
        return told


def _wait_for_topmost(person: Person, name: str) -> None:
    wait_for(lambda: [one["callback_id"] for one in person.modals()][-1:] == [name])


@pytest.fixture
def app() -> Iterator[Stack]:
    with Sandbox(manifest=MANIFEST, seed="empty", rate_limits=False, ack_seconds=10) as sandbox:
        stack = Stack(sandbox)
        yield stack
        stack.handler.close()  # type: ignore[no-untyped-call]


@pytest.fixture
def me(app: Stack) -> Person:
    return Person(app.sandbox, "ana")


def test_the_close_button_closes_one_and_the_cross_all(app: Stack, me: Person) -> None:
    app.opened(me, 3)
    me.close()
    assert [one["callback_id"] for one in me.modals()] == ["first", "second"]
    assert app.closed() == [("third", False)]
    me.close(everything=True)
    assert me.modals() == []
    assert app.closed() == [("second", True), ("first", True)]


def test_a_view_may_take_the_others_with_it(app: Stack, me: Person) -> None:
    app.more = {"clear_on_close": True, "notify_on_close": False}
    app.opened(me, 2)
    me.close()
    assert me.modals() == []
    assert app.closed() == [("first", True)]


def test_closing_needs_no_acknowledgement(app: Stack, me: Person) -> None:
    app.opened(me, 1)
    app.sandbox.drop_sockets()
    me.close()
    assert me.modals() == []


def test_a_form_may_be_answered_where_it_says(app: Stack, me: Person) -> None:
    app.opened(me, 1)
    general = me.channel("general")
    me.submit({"told": {"where": general}, "quiet": {"where": general}})
    (body,) = app.bodies
    (answer,) = body["response_urls"]
    assert {key: answer[key] for key in ("block_id", "action_id", "channel_id")} == {
        "block_id": "told",
        "action_id": "where",
        "channel_id": general,
    }
    WebhookClient(answer["response_url"]).send(text="Done", response_type="in_channel")
    assert me.messages("general")[-1]["text"] == "Done"


def test_a_form_without_a_place_brings_none(app: Stack, me: Person) -> None:
    app.opened(me, 1)
    me.submit({})
    assert app.bodies[0]["response_urls"] == []


def test_an_opinion_is_one_of_two(app: Stack, me: Person) -> None:
    good, bad = ({"text": plain(word), "value": word} for word in ("good", "bad"))
    element = {
        "type": "feedback_buttons",
        "action_id": "opinion",
        "positive_button": good,
        "negative_button": bad,
    }
    blocks = [{"type": "context_actions", "block_id": "row", "elements": [element]}]
    app.client.chat_postMessage(channel=me.id, text="Was it good?", blocks=blocks)
    said = me.from_app()[-1]
    container = {"type": "message", "channel": said["channel"], "ts": said["ts"]}
    pressed = {"block_id": "row", "action_id": "opinion"}
    me.do("action", container=container, action={**pressed, "value": "bad"})
    (action,) = app.bodies[0]["actions"]
    assert (action["type"], action["value"], action["text"]) == (
        "feedback_buttons",
        "bad",
        bad["text"],
    )
    with pytest.raises(RefusedError, match="no_such_element"):
        me.do("action", container=container, action={**pressed, "value": "forged"})
