"""Shortcuts, of messages and global ones, and selects whose options the app looks up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from slack_bolt import Ack, App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from bot.sandbox import Sandbox
from bot.sandbox.trace import refusals
from tests.sandbox.client import Person, RefusedError, wait_for
from tests.sandbox.manifests import manifest_with, shortcut

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def option(text: str) -> Json:
    return {"text": plain(text), "value": text}


SELECTS: list[Json] = [
    {
        "type": "actions",
        "block_id": "row",
        "elements": [
            {"type": "external_select", "action_id": "usual"},
            {"type": "external_select", "action_id": "eager", "min_query_length": 0},
            {"type": "static_select", "action_id": "fixed", "options": [option("Go")]},
        ],
    },
    {
        "type": "section",
        "block_id": "many",
        "text": plain("Several"),
        "accessory": {"type": "multi_external_select", "action_id": "several"},
    },
]
MODAL = {"type": "modal", "title": plain("Offer"), "blocks": SELECTS}


class Asked:
    """An app that writes down what it is sent, and answers look-ups as a test says."""

    def __init__(self, sandbox: Sandbox, trace: Path) -> None:
        self.sandbox, self.trace = sandbox, trace
        self.bodies: list[Json] = []
        self.found: Json = {"options": []}
        client = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        app = App(client=client)
        app.shortcut("offer")(self.open)
        app.shortcut("table")(self.open)
        for action in ("usual", "eager", "several"):
            app.options(action)(self.look_up)
        self.client = client
        self.handler = SocketModeHandler(app, sandbox.app_token)
        self.handler.connect()  # type: ignore[no-untyped-call]
        sandbox.wait_for_app()

    def open(self, ack: Ack, body: Json, client: WebClient) -> None:
        self.bodies.append(body)
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=MODAL)

    def look_up(self, ack: Ack, body: Json) -> None:
        self.bodies.append(body)
        ack(self.found)

    def last(self, kind: str) -> Json:
        """The one thing it was sent, which is of this kind."""
        wait_for(lambda: self.bodies)
        (body,) = self.bodies
        self.bodies.clear()
        assert body["type"] == kind
        return body


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    folder = tmp_path_factory.mktemp("shortcuts")
    path = manifest_with(
        folder, shortcuts=(shortcut("message", "offer"), shortcut("global", "table"))
    )
    trace = folder / "trace.jsonl"
    with Sandbox(
        manifest=path, seed="empty", rate_limits=False, ack_seconds=10, trace=trace
    ) as sandbox:
        asked = Asked(sandbox, trace)
        yield asked
        asked.handler.close()  # type: ignore[no-untyped-call]


@pytest.fixture
def app(shared: Asked) -> Asked:
    shared.bodies.clear()
    return shared


@pytest.fixture
def ana(app: Asked) -> Person:
    return Person(app.sandbox, "ana")


def test_the_page_is_told_of_all_shortcuts(ana: Person) -> None:
    offered = ana.get("sidebar")["shortcuts"]
    assert [(one["type"], one["callback_id"], one["name"]) for one in offered] == [
        ("message", "offer", "Offer"),
        ("global", "table", "Table"),
    ]


def test_a_message_shortcut_brings_its_message(app: Asked, ana: Person) -> None:
    said = Person(app.sandbox, "ben").post("general", "Who knows Go?")
    ana.shortcut("offer", said)
    assert ana.modal()["title"] == plain("Offer")
    body = app.last("message_action")
    assert body["callback_id"] == "offer"
    assert body["user"] == {
        "id": ana.id,
        "username": "ana",
        "name": "ana",
        "team_id": app.sandbox.team_id,
    }
    assert body["channel"] == {"id": said["channel"], "name": "general"}
    assert body["message_ts"] == body["message"]["ts"] == said["ts"]
    assert (body["message"]["text"], body["message"]["type"]) == ("Who knows Go?", "message")
    assert body["team"] == {"id": app.sandbox.team_id, "domain": "small-team"}
    assert {"action_ts", "trigger_id", "token"} <= set(body)
    assert "api_app_id" not in body
    ana.close()


def test_a_message_shortcut_may_be_answered_where_the_app_is_not(app: Asked, ana: Person) -> None:
    said = Person(app.sandbox, "ben").post("general", "Who knows Go?")
    ana.shortcut("offer", said)
    hook = WebhookClient(app.last("message_action")["response_url"])
    assert hook.send_dict({"text": "Noted", "replace_original": True}).status_code == 200
    assert ana.ephemerals("general")[-1]["text"] == "Noted"
    assert ana.messages("general")[-1]["text"] == "Who knows Go?"
    assert hook.send_dict({"delete_original": True}).body == "message_not_found"


def test_a_global_shortcut_is_about_nothing(app: Asked, ana: Person) -> None:
    ana.shortcut("table")
    ana.modal()
    body = app.last("shortcut")
    assert body["callback_id"] == "table"
    assert body["user"] == {"id": ana.id, "username": "ana", "team_id": app.sandbox.team_id}
    assert {"action_ts", "trigger_id", "token", "team"} <= set(body)
    assert not {"channel", "message", "response_url", "api_app_id"} & set(body)
    ana.close()


def test_a_shortcut_is_used_where_it_belongs(app: Asked, ana: Person) -> None:
    said = ana.post("general", "Hello")
    for callback_id, message in (("table", said), ("offer", None), ("none", said)):
        with pytest.raises(RefusedError, match="unknown_shortcut"):
            ana.shortcut(callback_id, message)
    app.client.chat_postEphemeral(channel=ana.channel("skill-swap"), user=ana.id, text="Psst")
    with pytest.raises(RefusedError, match="message_not_found"):
        ana.shortcut("offer", ana.ephemerals("skill-swap")[-1])
    secret = app.sandbox.add_channel("secret", ["ben"], is_private=True)
    hidden = Person(app.sandbox, "ben").post("secret", "Quiet")
    assert hidden["channel"] == secret.id
    with pytest.raises(RefusedError, match="channel_not_found"):
        ana.shortcut("offer", hidden)
    assert app.bodies == []


def test_an_app_is_asked_when_enough_is_typed(app: Asked, ana: Person) -> None:
    app.client.chat_postMessage(channel=ana.id, text="Choose", blocks=SELECTS)
    message = ana.from_app()[-1]
    app.found = {"options": [option("Go")]}
    for action, value in (("usual", "Go"), ("several", "")):
        nothing = ana.options(message, action, value)
        assert nothing == {"options": [], "option_groups": []}
    assert app.bodies == []
    for action, value in (("usual", "Gol"), ("several", "Gola"), ("eager", "")):
        assert ana.options(message, action, value)["options"] == [option("Go")]
        body = app.last("block_suggestion")
        assert (body["action_id"], body["value"]) == (action, value)
        assert body["api_app_id"] == app.sandbox.app_id
        assert body["container"]["message_ts"] == body["message"]["ts"] == message["ts"]
        assert not {"trigger_id", "response_url", "state"} & set(body)
    with pytest.raises(RefusedError, match="no_such_element"):
        ana.options(message, "fixed", "Go")


def test_options_may_come_in_groups_and_in_a_modal(app: Asked, ana: Person) -> None:
    ana.shortcut("table")
    app.last("shortcut")
    groups = [{"label": plain("Languages"), "options": [option("Go"), option("Rust")]}]
    app.found = {"option_groups": groups}
    found = ana.options(ana.modal(), "eager", "")
    assert found == {"options": [], "option_groups": groups}
    body = app.last("block_suggestion")
    assert body["view"]["id"] == body["container"]["view_id"]
    ana.close()


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ({}, "exactly one of: options, option_groups"),
        ({"options": [], "option_groups": []}, "exactly one of"),
        ({"options": [option("Go")] * 101}, "no more than 100 items"),
        ({"options": [option("x" * 76)]}, "must be less than 76"),
        ({"options": [{"text": plain("Go"), "value": "x" * 151}]}, "must be less than 151"),
        ({"options": [option("Go") | {"colour": "red"}]}, "invalid additional property: colour"),
        ({"options": [option("Go") | {"url": "https://a.example"}]}, "additional property: url"),
        ({"options": [option("Go")], "more": True}, "invalid additional property: more"),
        ({"options": [{"text": {"type": "mrkdwn", "text": "Go"}, "value": "Go"}]}, "mrkdwn"),
        ({"option_groups": [{"label": plain("x" * 76), "options": [option("Go")]}]}, "76"),
        ({"option_groups": [{"options": [option("Go")]}]}, "missing required field: label"),
    ],
)
def test_an_answer_that_slack_would_not_show(
    app: Asked, ana: Person, answer: Json, complaint: str
) -> None:
    app.client.chat_postMessage(channel=ana.id, text="Choose", blocks=SELECTS)
    app.found = answer
    with pytest.raises(RefusedError, match=complaint) as caught:
        ana.options(ana.from_app()[-1], "eager", "Go")
    assert caught.value.code == "app_did_not_answer"


def test_a_bad_answer_is_on_record(app: Asked, ana: Person) -> None:
    app.client.chat_postMessage(channel=ana.id, text="Choose", blocks=SELECTS)
    app.found = {"options": [option("x" * 80)]}
    with pytest.raises(RefusedError):
        ana.options(ana.from_app()[-1], "eager", "Go")
    assert refusals(app.trace)[-1] == "refused answer: invalid_arguments"
    line = json.loads(app.trace.read_text().splitlines()[-1])
    assert "must be less than 76" in line["reply"]["response_metadata"]["messages"][0]


def test_without_interactivity_nothing_is_sent(tmp_path: Path) -> None:
    path = manifest_with(tmp_path, interactive=False)
    with Sandbox(manifest=path, seed="empty") as sandbox:
        ana = Person(sandbox, "ana")
        api = WebClient(sandbox.bot_token, base_url=sandbox.api_url)
        api.chat_postMessage(channel=ana.id, text="Choose", blocks=SELECTS)
        with pytest.raises(RefusedError, match="interactivity switched off"):
            ana.options(ana.from_app()[-1], "eager", "Go")
