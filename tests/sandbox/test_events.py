"""Which events there are, and for whom: seen by a small app that writes everything down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient

from bot.sandbox import Sandbox, mishaps
from tests.sandbox.client import Person, wait_for
from tests.sandbox.conftest import MANIFEST
from tests.sandbox.refusals import error

Json = dict[str, Any]


class Listener:
    """An app that keeps the events it is sent, its own messages included."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.bodies: list[Json] = []
        client = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        app = App(client=client, ignoring_self_events_enabled=False)

        @app.middleware
        def keep(body: Json, next: Any) -> None:  # noqa: A002 - Bolt names the argument
            self.bodies.append(body)
            next()

        for kind in ("message", "app_home_opened", "user_change", "tokens_revoked"):
            app.event(kind)(lambda: None)
        app.event("app_uninstalled")(lambda: None)
        self.handler = SocketModeHandler(app, sandbox.app_token)
        self.handler.connect()  # type: ignore[no-untyped-call]
        sandbox.wait_for_app()

    def next(self, kind: str = "message") -> Json:
        """The next event, which is of this kind; nothing else has come."""
        event = self.next_of_any_kind()
        assert event["type"] == kind
        return event

    def next_of_any_kind(self) -> Json:
        """The next event."""
        event: Json = self.next_body()["event"]
        return event

    def next_body(self) -> Json:
        """The next event in its envelope."""
        wait_for(lambda: self.bodies)
        return self.bodies.pop(0)

    def nothing(self) -> bool:
        """Whether no event is left, or on its way."""
        self.sandbox.settle()
        return self.bodies == []


@pytest.fixture(scope="module")
def shared() -> Iterator[Listener]:
    with Sandbox(manifest=MANIFEST, seed="empty", rate_limits=False) as sandbox:
        listener = Listener(sandbox)
        yield listener
        listener.handler.close()  # type: ignore[no-untyped-call]


@pytest.fixture
def heard(shared: Listener) -> Listener:
    """The app, having heard nothing yet."""
    shared.sandbox.settle()
    shared.bodies.clear()
    return shared


@pytest.fixture
def person(shared: Listener) -> Person:
    return Person(shared.sandbox, "ana")


def test_a_post_where_the_app_is_and_none_where_it_is_not(heard: Listener, person: Person) -> None:
    person.post("general", "The app is not here")
    said = person.post("skill-swap", "The app is here")
    event = heard.next()
    assert (event["ts"], event["text"]) == (said["ts"], "The app is here")
    assert heard.nothing()


def test_a_private_channel_is_a_group(heard: Listener, person: Person) -> None:
    heard.sandbox.add_channel("closed", ["ana"], app=True, is_private=True)
    person.post("closed", "Between us")
    assert heard.next()["channel_type"] == "group"


def test_a_direct_message_to_the_app(heard: Listener, person: Person) -> None:
    person.post(person.dm_with_app(), "I can teach Go")
    event = heard.next()
    assert (event["channel_type"], event["channel"]) == ("im", person.dm_with_app())


def test_group_messages_are_not_subscribed_to(heard: Listener, person: Person) -> None:
    other = heard.sandbox.person("ben").id
    client = heard.handler.app.client
    group = client.conversations_open(users=[person.id, other])["channel"]["id"]
    person.post(group, "The manifest has no message.mpim")
    assert heard.nothing()


def test_the_apps_own_posts_carry_its_bot_id(heard: Listener) -> None:
    client = heard.handler.app.client
    client.chat_postMessage(channel="#skill-swap", text="From the app")
    event = heard.next()
    assert event["bot_id"] == heard.sandbox.team.app.bot_id
    assert event["app_id"] == heard.sandbox.app_id
    assert "subtype" not in event
    assert "client_msg_id" not in event


def test_an_edit_tells_the_old_and_the_new(heard: Listener, person: Person) -> None:
    said = person.post("skill-swap", "I can teach Go")
    heard.next()
    person.edit(said, "I can teach Rust")
    event = heard.next()
    assert (event["subtype"], event["hidden"]) == ("message_changed", True)
    assert event["message"]["text"] == "I can teach Rust"
    assert event["message"]["ts"] == event["previous_message"]["ts"] == said["ts"]
    assert event["previous_message"]["text"] == "I can teach Go"
    assert event["message"]["edited"]["user"] == person.id
    assert event["ts"] > said["ts"]


def test_a_deletion_tells_what_there_was(heard: Listener, person: Person) -> None:
    said = person.post("skill-swap", "Never mind")
    heard.next()
    person.delete(said)
    event = heard.next()
    assert event["subtype"] == "message_deleted"
    assert event["deleted_ts"] == said["ts"]
    assert event["previous_message"]["text"] == "Never mind"


def test_deleting_what_has_replies_leaves_a_tombstone(heard: Listener, person: Person) -> None:
    root = person.post("skill-swap", "Who knows Go?")
    reply = person.post("skill-swap", "I do", thread_ts=root["ts"])
    heard.next()
    heard.next()
    person.delete(root)
    event = heard.next()
    assert (event["subtype"], event["message"]["subtype"]) == ("message_changed", "tombstone")
    assert event["message"]["ts"] == root["ts"]
    assert event["message"]["user"] == "USLACKBOT"
    assert event["previous_message"]["text"] == "Who knows Go?"
    assert [one["ts"] for one in person.messages("skill-swap")][-1] == reply["ts"]


def test_a_reply_in_a_thread_names_its_root(heard: Listener, person: Person) -> None:
    root = person.post("skill-swap", "Who knows Go?")
    heard.next()
    person.post("skill-swap", "I do", thread_ts=root["ts"])
    event = heard.next()
    assert event["thread_ts"] == root["ts"]
    assert event["parent_user_id"] == person.id


def test_coming_into_a_channel_is_a_message_of_its_own_kind(
    heard: Listener, person: Person
) -> None:
    dev = heard.sandbox.add_person("dev", is_restricted=True, is_ultra_restricted=True)
    person.do("invite", channel=person.channel("skill-swap"), user=dev.id)
    event = heard.next()
    assert (event["subtype"], event["user"], event["inviter"]) == (
        "channel_join",
        dev.id,
        person.id,
    )


def test_another_apps_messages_carry_its_bot_id(heard: Listener) -> None:
    robot = heard.sandbox.add_person("robot", is_bot=True)
    heard.sandbox.say("skill-swap", "robot", "I can teach Go")
    event = heard.next()
    assert (event["user"], event["bot_id"]) == (robot.id, robot.bot_id)
    assert "client_msg_id" not in event
    assert "app_id" not in event


def test_a_webhooks_message_has_a_bot_and_no_user(heard: Listener) -> None:
    heard.sandbox.add_person("hook", is_bot=True)
    heard.sandbox.say("skill-swap", "hook", "Build done", subtype="bot_message", username="CI")
    event = heard.next()
    assert (event["subtype"], event["username"]) == ("bot_message", "CI")
    assert event["bot_id"] == heard.sandbox.person("hook").bot_id
    assert "user" not in event


def test_a_link_that_unfolds_is_a_change_that_nobody_wrote(heard: Listener, person: Person) -> None:
    said = person.post("skill-swap", "I teach Go, see https://go.dev")
    heard.next()
    heard.sandbox.unfurl("skill-swap", said["ts"], "https://go.dev")
    event = heard.next()
    assert (event["subtype"], event["hidden"]) == ("message_changed", True)
    assert event["message"]["attachments"][0]["from_url"] == "https://go.dev"
    assert event["message"]["text"] == event["previous_message"]["text"]
    assert "edited" not in event["message"]
    assert "attachments" not in event["previous_message"]


def test_a_reply_also_sent_to_the_channel_brings_its_root(heard: Listener, person: Person) -> None:
    root = person.post("skill-swap", "Who knows Go?")
    heard.next()
    heard.sandbox.say("skill-swap", "ben", "I do", thread_ts=root["ts"], subtype="thread_broadcast")
    event = heard.next()
    assert (event["subtype"], event["thread_ts"]) == ("thread_broadcast", root["ts"])
    assert (event["root"]["text"], event["root"]["reply_count"]) == ("Who knows Go?", 1)
    assert event["client_msg_id"]


def test_a_stranger_in_a_shared_channel_is_of_another_workspace(heard: Listener) -> None:
    heard.sandbox.add_channel("shared", ["ana"], app=True)
    stranger = heard.sandbox.add_stranger("zoe", "shared")
    Person(heard.sandbox, "zoe").post("shared", "I can teach Go")
    body = heard.next_body()
    event = body["event"]
    assert event["user"] == stranger.id
    assert {event["team"], event["user_team"], event["source_team"]} == {stranger.home}
    assert body["is_ext_shared_channel"] is True
    assert body["team_id"] == body["authorizations"][0]["team_id"] == heard.sandbox.team_id
    client = heard.handler.app.client
    told = client.users_info(user=stranger.id)["user"]
    assert (told["team_id"], told["is_stranger"]) == (stranger.home, True)
    assert stranger.id not in {one["id"] for one in client.users_list()["members"]}
    assert error(client.conversations_open, users=stranger.id) == "user_not_visible"
    Person(heard.sandbox, "ana").post("shared", "Welcome")
    body = heard.next_body()
    assert body["event"]["team"] == heard.sandbox.team_id
    assert body["is_ext_shared_channel"] is True
    assert "user_team" not in body["event"]


def test_bolt_keeps_listening_when_slack_asks_it_to_connect_anew(
    heard: Listener, person: Person
) -> None:
    before = heard.sandbox.do(lambda core: mishaps.sockets(core).sockets[0])  # type: ignore[union-attr]
    heard.sandbox.disconnect_sockets()
    person.post("skill-swap", "Still there?")
    assert heard.next()["text"] == "Still there?"
    after = heard.sandbox.do(lambda core: mishaps.sockets(core).sockets[-1])  # type: ignore[union-attr]
    assert after is not before


def test_a_week_that_passes_renews_the_connection_and_loses_no_event(
    heard: Listener, person: Person
) -> None:
    heard.sandbox.settle()
    lost = len(heard.sandbox.lost)
    for day in range(7):
        before = heard.sandbox.do(lambda core: mishaps.sockets(core).sockets[-1])  # type: ignore[union-attr]
        heard.sandbox.advance(timedelta(days=1))
        after = heard.sandbox.do(lambda core: mishaps.sockets(core).sockets[-1])  # type: ignore[union-attr]
        assert after is not before
        person.post("skill-swap", f"Day {day}")
    heard.sandbox.settle()
    said = [one["event"]["text"] for one in heard.bodies]
    assert list(dict.fromkeys(said)) == [f"Day {day}" for day in range(7)]
    assert len(heard.sandbox.lost) == lost


def test_what_is_said_while_the_app_connects_anew_is_heard(heard: Listener, person: Person) -> None:
    heard.sandbox.clock.move(timedelta(hours=6))
    for number in range(20):
        person.post("skill-swap", str(number))
    wait_for(lambda: len({one["event"]["text"] for one in heard.bodies}) == 20)


def test_opening_the_home_tab_tells_the_view_that_is_there(heard: Listener, person: Person) -> None:
    person.open_home()
    event = heard.next("app_home_opened")
    assert (event["user"], event["tab"], event["channel"]) == (
        person.id,
        "home",
        person.dm_with_app(),
    )
    assert "view" not in event
    home = {"type": "home", "blocks": [{"type": "divider"}]}
    view = heard.handler.app.client.views_publish(user_id=person.id, view=home)["view"]
    person.open_home()
    assert heard.next("app_home_opened")["view"]["id"] == view["id"]
    person.open_home("messages")
    assert heard.next("app_home_opened")["tab"] == "messages"


def test_a_member_who_moves_or_leaves_is_told(heard: Listener) -> None:
    heard.sandbox.change_person("chi", tz="Asia/Tokyo")
    user = heard.next("user_change")["user"]
    assert (user["name"], user["tz"], user["tz_offset"]) == ("chi", "Asia/Tokyo", 32400)
    heard.sandbox.deactivate("chi")
    assert heard.next("user_change")["user"]["deleted"] is True
    assert "chi" not in {one.name for one in members(heard.sandbox, "skill-swap")}


def members(sandbox: Sandbox, channel: str) -> list[Any]:
    people = sandbox.team.people
    return [people[one] for one in sandbox.channel(channel).members]


def test_removing_the_app_is_told_twice_and_then_there_is_silence(
    heard: Listener, person: Person
) -> None:
    heard.sandbox.uninstall()
    kinds = {heard.next_of_any_kind()["type"] for _ in range(2)}
    assert kinds == {"tokens_revoked", "app_uninstalled"}
    person.post("skill-swap", "Anybody there?")
    assert heard.nothing()
    heard.sandbox.reinstall()
