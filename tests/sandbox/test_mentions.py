"""app_mention: a message that names the app, where the app is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person, wait_for
from tests.sandbox.manifests import manifest_with

Json = dict[str, Any]


class Mentioned:
    """An app that writes down in which messages it was mentioned, and all it was told."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.bodies: list[Json] = []
        self.client = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        app = App(client=self.client, ignoring_self_events_enabled=False)

        @app.middleware
        def keep(body: Json, next: Any) -> None:  # noqa: A002 - Bolt names the argument
            self.bodies.append(body)
            next()

        app.event("app_mention")(lambda: None)
        app.event("message")(lambda: None)
        self.handler = SocketModeHandler(app, sandbox.app_token)
        self.handler.connect()  # type: ignore[no-untyped-call]
        sandbox.wait_for_app()

    def kinds(self, number: int) -> list[str]:
        """The kinds of the next `number` events, in alphabetical order; there are no others."""
        wait_for(lambda: len(self.bodies) >= number)
        self.sandbox.settle()
        kinds = sorted(one["event"]["type"] for one in self.bodies)
        self.bodies.clear()
        return kinds

    def mention(self) -> Json:
        """The next app_mention in its envelope."""
        return wait_for(
            lambda: next(
                (one for one in self.bodies if one["event"]["type"] == "app_mention"), None
            )
        )


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Mentioned]:
    path = manifest_with(
        tmp_path,
        scopes=("app_mentions:read", "mpim:read"),
        events=("app_mention", "message.mpim"),
    )
    with Sandbox(manifest=path, seed="empty", rate_limits=False) as sandbox:
        mentioned = Mentioned(sandbox)
        yield mentioned
        mentioned.handler.close()  # type: ignore[no-untyped-call]


@pytest.fixture
def ana(app: Mentioned) -> Person:
    return Person(app.sandbox, "ana")


def test_a_mention_comes_beside_the_message(app: Mentioned, ana: Person) -> None:
    said = ana.post("skill-swap", "@potluck I can teach Go")
    body = app.mention()
    event = body["event"]
    me = app.sandbox.team.app.bot_user_id
    assert event["text"] == f"<@{me}> I can teach Go"
    assert (event["user"], event["ts"], event["channel"]) == (ana.id, said["ts"], said["channel"])
    assert (event["event_ts"], event["team"]) == (said["ts"], app.sandbox.team_id)
    assert event["blocks"][0]["elements"][0]["elements"][0] == {"type": "user", "user_id": me}
    assert not {"channel_type", "subtype"} & set(event)
    assert body["authorizations"][0]["user_id"] == me
    assert app.kinds(2) == ["app_mention", "message"]


def test_a_mention_in_a_thread_names_its_thread(app: Mentioned, ana: Person) -> None:
    root = ana.post("skill-swap", "Hello")
    ana.post("skill-swap", "@potluck what do you think?", thread_ts=root["ts"])
    assert app.mention()["event"]["thread_ts"] == root["ts"]


def test_what_is_no_mention(app: Mentioned, ana: Person) -> None:
    ana.post("skill-swap", "`@potluck` is its name")
    ana.post(ana.dm_with_app(), "@potluck hello")
    ana.post("general", "@potluck is not here")
    me = app.sandbox.team.app.bot_user_id
    app.client.chat_postMessage(channel=ana.channel("skill-swap"), text=f"I am <@{me}>")
    assert app.kinds(3) == ["message"] * 3


def test_a_group_message_may_mention_the_app(app: Mentioned, ana: Person) -> None:
    ben = app.sandbox.person("ben").id
    group = ana.do("dm", users=[ben, app.sandbox.team.app.bot_user_id])["id"]
    ana.post(group, "@potluck here we are")
    assert app.mention()["event"]["channel"] == group


def test_an_edit_that_brings_a_mention_is_one_and_no_other(app: Mentioned, ana: Person) -> None:
    said = ana.post("skill-swap", "I can teach Go")
    assert app.kinds(1) == ["message"]
    ana.edit(said, "@potluck I can teach Go")
    assert app.mention()["event"]["edited"]["user"] == ana.id
    assert app.kinds(2) == ["app_mention", "message"]
    ana.edit(said, "@potluck I can teach Go and Rust")
    assert app.kinds(1) == ["message"]


def test_who_is_invited_for_a_mention_is_told_of_it(app: Mentioned, ana: Person) -> None:
    said = ana.post("general", "@potluck come and see")
    me = app.sandbox.team.app.bot_user_id
    ana.do("invite", channel=said["channel"], user=me)
    assert app.mention()["event"]["ts"] == said["ts"]
    assert app.kinds(2) == ["app_mention", "message"]
