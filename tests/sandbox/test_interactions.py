"""Commands, buttons, menus and modals, through a small Bolt app over Socket Mode."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from slack_bolt import Ack, App, Respond
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person, RefusedError, find, wait_for
from tests.sandbox.conftest import MANIFEST

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


BUTTONS: list[Json] = [
    {
        "type": "actions",
        "block_id": "row",
        "elements": [
            {"type": "button", "action_id": "undo", "text": plain("Undo"), "value": "7"},
            {
                "type": "static_select",
                "action_id": "level",
                "options": [
                    {"text": plain("Some"), "value": "some"},
                    {"text": plain("Expert"), "value": "expert"},
                ],
            },
            {"type": "datepicker", "action_id": "day"},
            {"type": "external_select", "action_id": "skill", "min_query_length": 0},
        ],
    }
]


def form(**more: Any) -> Json:
    skill = {"type": "plain_text_input", "action_id": "value", "min_length": 2, "max_length": 9}
    levels = [{"text": plain(one), "value": one} for one in ("some", "expert")]
    level = {"type": "static_select", "action_id": "value", "options": levels}
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain("Teach"),
        "submit": plain("Save"),
        "private_metadata": "kept",
        "notify_on_close": True,
        "blocks": [
            {"type": "input", "block_id": "skill", "label": plain("Skill"), "element": skill},
            {
                "type": "input",
                "block_id": "level",
                "label": plain("Level"),
                "element": {**level, "initial_option": levels[0]},
                "optional": True,
            },
        ],
        **more,
    }


class Echo:
    """An app that does what it is told by a command and writes down what it is sent."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.bodies: list[Json] = []
        self.answer: Json = {}
        """What the next submitted form is acknowledged with."""
        client = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        app = App(client=client)
        app.command("/teach")(self.teach)
        app.command("/learn")(self.learn)
        for action in ("undo", "level", "day", "skill"):
            app.action(action)(self.pressed)
        app.message_shortcut("add_to_potluck")(self.learn)
        app.options("skill")(self.options)
        app.view("form")(self.submitted)
        app.view_closed("form")(self.pressed)
        self.handler = SocketModeHandler(app, sandbox.app_token)
        self.handler.connect()  # type: ignore[no-untyped-call]
        sandbox.wait_for_app()

    def teach(self, ack: Ack, respond: Respond, body: Json) -> None:
        self.bodies.append(body)
        ack()
        respond(text=f"Noted: {body['text']}", blocks=BUTTONS)

    def learn(self, ack: Ack, body: Json, client: WebClient) -> None:
        self.bodies.append(body)
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=form())

    def pressed(self, ack: Ack, body: Json) -> None:
        self.bodies.append(body)
        ack()

    def options(self, ack: Ack, body: Json) -> None:
        ack(options=[{"text": plain(body["value"] + "!"), "value": body["value"]}])

    def submitted(self, ack: Ack, body: Json) -> None:
        self.bodies.append(body)
        ack(**self.answer)

    def last(self, kind: str) -> Json:
        """The last interaction, which is of this kind."""
        wait_for(lambda: self.bodies)
        body = self.bodies.pop()
        assert body["type"] == kind
        return body


@pytest.fixture(scope="module")
def shared() -> Iterator[Echo]:
    with Sandbox(manifest=MANIFEST, seed="empty", rate_limits=False) as sandbox:
        echo = Echo(sandbox)
        yield echo
        echo.handler.close()  # type: ignore[no-untyped-call]


@pytest.fixture
def app(shared: Echo) -> Echo:
    shared.sandbox.settle()
    shared.bodies.clear()
    shared.answer = {}
    return shared


@pytest.fixture
def me(app: Echo) -> Person:
    person = Person(app.sandbox, "ana")
    while person.modals():
        person.close()
    app.sandbox.settle()
    app.bodies.clear()
    return person


def newest(person: Person, text: str, channel: str | None = None) -> Json:
    """The last note with this text, waited for."""
    notes = wait_for(lambda: [one for one in person.ephemerals(channel) if one["text"] == text])
    return notes[-1]


def test_a_command_says_who_where_and_what(app: Echo, me: Person) -> None:
    ben = app.sandbox.person("ben").id
    me.command("/teach", "Go & <C> with @ben in #general", channel="general")
    newest(
        me,
        f"Noted: Go &amp; &lt;C&gt; with <@{ben}|ben> in <#{me.channel('general')}|general>",
        "general",
    )
    body = app.bodies[-1]
    assert (body["command"], body["user_id"], body["user_name"]) == ("/teach", me.id, "ana")
    assert (body["channel_id"], body["channel_name"]) == (me.channel("general"), "general")
    assert (body["team_id"], body["api_app_id"]) == (app.sandbox.team_id, app.sandbox.app_id)
    me.command("/teach", "Go")
    newest(me, "Noted: Go")
    assert app.bodies[-1]["channel_name"] == "directmessage"


def test_an_unknown_command_is_not_sent(app: Echo, me: Person) -> None:
    with pytest.raises(RefusedError, match="unknown_command"):
        me.command("/dance")
    assert app.bodies == []


def test_a_button_in_a_note_says_everything_but_the_message(app: Echo, me: Person) -> None:
    me.command("/teach", "buttons")
    note = newest(me, "Noted: buttons")
    me.click(note, "undo")
    body = app.last("block_actions")
    assert body["container"] == {
        "type": "message",
        "message_ts": note["ts"],
        "channel_id": me.dm_with_app(),
        "is_ephemeral": True,
    }
    assert "message" not in body
    assert body["user"]["id"] == me.id
    (action,) = body["actions"]
    assert (action["block_id"], action["action_id"], action["value"]) == ("row", "undo", "7")
    assert action["text"] == plain("Undo")
    assert body["response_url"].startswith(app.sandbox.url)
    assert body["trigger_id"]


def test_a_button_in_a_message_comes_with_the_message(app: Echo, me: Person) -> None:
    client = app.handler.app.client
    client.chat_postMessage(channel=me.id, text="Press", blocks=BUTTONS)
    message = me.from_app()[-1]
    me.click(message, "level", value="expert")
    body = app.last("block_actions")
    assert body["message"]["ts"] == message["ts"]
    assert body["message"]["bot_id"]
    assert body["channel"] == {"id": me.dm_with_app(), "name": "directmessage"}
    assert body["actions"][0]["selected_option"]["value"] == "expert"
    assert body["state"]["values"]["row"]["level"]["selected_option"]["value"] == "expert"
    me.click(message, "day", selected_date="2026-12-24")
    body = app.last("block_actions")
    assert body["actions"][0]["selected_date"] == "2026-12-24"


def test_an_option_that_is_not_there_cannot_be_chosen(app: Echo, me: Person) -> None:
    client = app.handler.app.client
    client.chat_postMessage(channel=me.id, text="Press", blocks=BUTTONS)
    message = me.from_app()[-1]
    me.click(message, "level", selected_option={"value": "forged", "text": plain("x")})
    assert app.last("block_actions")["actions"][0]["selected_option"] is None
    container = {"type": "message", "channel": message["channel"], "ts": message["ts"]}
    forged = {"block_id": "row", "action_id": "forged"}
    with pytest.raises(RefusedError, match="no_such_element"):
        me.do("action", container=container, action=forged)


def test_options_are_looked_up(app: Echo, me: Person) -> None:
    app.handler.app.client.chat_postMessage(channel=me.id, text="Press", blocks=BUTTONS)
    found = me.options(me.from_app()[-1], "skill", "Rust")
    assert found["options"] == [{"text": plain("Rust!"), "value": "Rust"}]


def test_a_shortcut_of_a_message_says_which_and_may_open_a_form(app: Echo, me: Person) -> None:
    said = me.post("skill-swap", "I know a bit of Go")
    me.shortcut("add_to_potluck", said)
    body = app.last("message_action")
    assert body["callback_id"] == "add_to_potluck"
    assert body["channel"]["name"] == "skill-swap"
    assert body["message_ts"] == body["message"]["ts"] == said["ts"]
    assert body["message"]["text"] == "I know a bit of Go"
    assert body["message"]["user"] == body["user"]["id"] == me.id
    assert body["response_url"].startswith("http://127.0.0.1")
    assert wait_for(me.modals)[-1]["callback_id"] == "form"
    me.close()


def test_a_shortcut_that_is_not_there_cannot_be_chosen(app: Echo, me: Person) -> None:
    said = me.post("skill-swap", "Anything")
    for message in (said, None):
        with pytest.raises(RefusedError) as refused:
            me.shortcut("add_to_potluck" if message is None else "other", message)
        assert refused.value.code == "unknown_shortcut"
    with pytest.raises(RefusedError) as refused:
        me.shortcut("add_to_potluck", {**said, "ts": "1.000001"})
    assert refused.value.code == "message_not_found"
    assert app.bodies == []


def test_a_response_url_replaces_and_deletes_its_note(app: Echo, me: Person) -> None:
    me.command("/teach", "note")
    note = newest(me, "Noted: note")
    me.click(note, "undo")
    url = app.last("block_actions")["response_url"]
    WebhookClient(url).send_dict({"replace_original": True, "text": "Undone"})
    changed = newest(me, "Undone")
    assert (changed["ts"], changed["blocks"]) == (note["ts"], None)
    WebhookClient(url).send_dict({"delete_original": True})
    assert note["ts"] not in [one["ts"] for one in me.ephemerals()]
    assert WebhookClient(url).send_dict({"delete_original": True}).status_code == 404


def test_a_response_url_speaks_to_one_or_to_all(app: Echo, me: Person) -> None:
    me.command("/teach", "loud", channel="general")
    newest(me, "Noted: loud", "general")
    hook = WebhookClient(app.bodies[-1]["response_url"])
    hook.send_dict({"text": "For you"})
    newest(me, "For you", "general")
    hook.send_dict({"text": "For all", "response_type": "in_channel"})
    ben = Person(app.sandbox, "ben")
    assert ben.messages("general")[-1]["text"] == "For all"
    assert ben.ephemerals("general") == []


def test_a_response_url_is_good_for_five_answers(app: Echo, me: Person) -> None:
    me.command("/teach", "five")
    newest(me, "Noted: five")
    hook = WebhookClient(app.bodies[-1]["response_url"])
    outcomes = [hook.send_dict({"text": f"answer {n}"}) for n in range(5)]
    assert [one.status_code for one in outcomes] == [200, 200, 200, 200, 404]
    assert outcomes[-1].body == "used_url"


def test_a_response_url_is_good_for_half_an_hour(app: Echo, me: Person) -> None:
    me.command("/teach", "old")
    newest(me, "Noted: old")
    app.sandbox.clock.move(timedelta(minutes=31))
    outcome = WebhookClient(app.bodies[-1]["response_url"]).send_dict({"text": "late"})
    assert (outcome.status_code, outcome.body) == (404, "expired_url")


def test_what_is_filled_in_is_submitted(app: Echo, me: Person) -> None:
    me.command("/learn")
    assert me.modal()["state"]["values"]["level"]["value"]["selected_option"]["value"] == "some"
    result = me.submit({"skill": {"value": "Rust"}})
    assert (result["response_action"], me.modals()) == (None, [])
    body = app.last("view_submission")
    view = body["view"]
    assert (view["callback_id"], view["private_metadata"]) == ("form", "kept")
    assert view["state"]["values"]["skill"]["value"] == {
        "type": "plain_text_input",
        "value": "Rust",
    }
    assert view["state"]["values"]["level"]["value"]["selected_option"]["value"] == "some"
    assert view["hash"]
    assert body["response_urls"] == []


def test_slacks_client_does_not_submit_what_is_missing_or_too_long(app: Echo, me: Person) -> None:
    me.command("/learn")
    me.modal()
    app.bodies.clear()
    assert "required" in me.submit({})["errors"]["skill"]
    assert "at most 9" in me.submit({"skill": {"value": "x" * 10}})["errors"]["skill"]
    assert "at least 2" in me.submit({"skill": {"value": "x"}})["errors"]["skill"]
    assert app.bodies == []


def test_the_app_may_find_errors(app: Echo, me: Person) -> None:
    app.answer = {"response_action": "errors", "errors": {"skill": "No such skill"}}
    me.command("/learn")
    assert me.submit({"skill": {"value": "xyzzy"}})["errors"] == {"skill": "No such skill"}
    assert len(me.modals()) == 1


def test_errors_have_to_name_an_input(app: Echo, me: Person) -> None:
    app.answer = {"response_action": "errors", "errors": {"nowhere": "?"}}
    me.command("/learn")
    with pytest.raises(RefusedError, match="app_did_not_answer"):
        me.submit({"skill": {"value": "xyzzy"}})


def test_the_app_may_update_push_or_clear(app: Echo, me: Person) -> None:
    me.command("/learn")
    me.modal()
    app.answer = {"response_action": "update", "view": form(title=plain("Again"))}
    me.submit({"skill": {"value": "Rust"}})
    assert [one["title"]["text"] for one in me.modals()] == ["Again"]
    app.answer = {"response_action": "push", "view": form(title=plain("More"))}
    me.submit({"skill": {"value": "Rust"}})
    assert [one["title"]["text"] for one in me.modals()] == ["Again", "More"]
    app.answer = {"response_action": "clear"}
    me.submit({"skill": {"value": "Rust"}})
    assert me.modals() == []


def test_an_answer_with_a_bad_view_is_refused(app: Echo, me: Person) -> None:
    app.answer = {"response_action": "update", "view": form(title=plain("x" * 25))}
    me.command("/learn")
    with pytest.raises(RefusedError, match="invalid_arguments"):
        me.submit({"skill": {"value": "Rust"}})


def test_closing_is_told_to_those_who_asked(app: Echo, me: Person) -> None:
    me.command("/learn")
    me.modal()
    me.close()
    body = app.last("view_closed")
    assert (body["is_cleared"], body["view"]["callback_id"]) == (False, "form")


def test_a_button_at_home_comes_with_the_view(app: Echo, me: Person) -> None:
    home = {"type": "home", "blocks": BUTTONS}
    app.handler.app.client.views_publish(user_id=me.id, view=home)
    view = me.home()
    assert view is not None
    me.click(view, "undo", state={"row": {"day": {"selected_date": "2026-12-24"}}})
    body = app.last("block_actions")
    assert body["container"] == {"type": "view", "view_id": view["id"]}
    assert body["view"]["type"] == "home"
    assert body["view"]["state"]["values"]["row"]["day"]["selected_date"] == "2026-12-24"
    assert "response_url" not in body
    assert "channel" not in body


def test_nobody_else_can_use_my_view(app: Echo, me: Person) -> None:
    me.command("/learn")
    view = me.modal()
    with pytest.raises(RefusedError, match="view_not_found"):
        Person(app.sandbox, "ben").submit({"skill": {"value": "Rust"}}, view)
    with pytest.raises(LookupError, match="no element"):
        find(view, "undo")
