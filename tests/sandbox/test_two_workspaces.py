"""One app in two workspaces: whatever belongs to one never turns up in the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from slack_bolt import Ack, App, Respond
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person, wait_for
from tests.sandbox.refusals import error

Json = dict[str, Any]


class Chain:
    """An app that finds its token by the workspace that an event or a command names."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.bodies: list[Json] = []
        url = sandbox.api_url

        def authorize(team_id: str) -> AuthorizeResult:
            client = WebClient(sandbox.token(team_id), base_url=url, retry_handlers=[])
            return AuthorizeResult.from_auth_test_response(
                auth_test_response=client.auth_test(), bot_token=client.token
            )

        app = App(
            client=WebClient(base_url=url, retry_handlers=[]),
            authorize=authorize,
            signing_secret=sandbox.signing_secret,
        )

        @app.event("message")
        def message(event: Json, body: Json, client: WebClient) -> None:
            self.bodies.append(body)
            client.chat_postMessage(channel=event["user"], text=f"Heard {event['text']}")

        @app.command("/teach")
        def teach(ack: Ack, respond: Respond, body: Json, client: WebClient) -> None:
            self.bodies.append(body)
            ack()
            respond(f"Noted {body['text']}")
            modal = {"type": "modal", "title": {"type": "plain_text", "text": body["text"]}}
            client.views_open(trigger_id=body["trigger_id"], view={**modal, "blocks": []})

        self.handlers = [SocketModeHandler(app, sandbox.app_token) for _ in range(2)]
        for handler in self.handlers:
            handler.connect()  # type: ignore[no-untyped-call]
        sandbox.wait_for_app()


@pytest.fixture
def other(sandbox: Sandbox) -> str:
    return sandbox.add_team()


@pytest.fixture
def app(sandbox: Sandbox, other: str) -> Iterator[Chain]:
    running = Chain(sandbox)
    yield running
    for handler in running.handlers:
        handler.close()  # type: ignore[no-untyped-call]


@pytest.fixture
def twins(sandbox: Sandbox, other: str) -> list[Person]:
    """Two people of the same name, one in each workspace."""
    return [Person(sandbox, "ana"), Person(sandbox, "ana", team=other)]


def test_an_answer_goes_where_the_event_came_from(app: Chain, twins: list[Person]) -> None:
    for number, person in enumerate(twins):
        person.post("skill-swap", f"Go {number}")
    for number, person in enumerate(twins):
        wait_for(person.from_app)
        assert [one["text"] for one in person.from_app()] == [f"Heard Go {number}"]
    envelopes = {
        (body["team_id"], body["authorizations"][0]["team_id"], body["event"]["user"])
        for body in app.bodies
    }
    assert envelopes == {(person.team, person.team, person.id) for person in twins}
    assert len({body["event_id"] for body in app.bodies}) == 2
    assert len({body["authorizations"][0]["user_id"] for body in app.bodies}) == 2


def test_response_urls_and_trigger_ids_belong_to_their_workspace(
    sandbox: Sandbox, app: Chain, twins: list[Person]
) -> None:
    for number, person in enumerate(twins):
        person.command("/teach", f"Go {number}")
    for number, person in enumerate(twins):
        assert person.modal()["title"]["text"] == f"Go {number}"
        assert [one["text"] for one in person.ephemerals()] == [f"Noted Go {number}"]
    twins[0].command("/teach", "Rust")
    trigger = app.bodies[-1]["trigger_id"]
    stranger = WebClient(sandbox.token(twins[1].team), base_url=sandbox.api_url, retry_handlers=[])
    view = {"type": "modal", "title": {"type": "plain_text", "text": "x"}, "blocks": []}
    assert error(stranger.views_open, trigger_id=trigger, view=view) == "invalid_trigger_id"


def test_losing_one_workspace_leaves_the_other(
    sandbox: Sandbox, app: Chain, twins: list[Person]
) -> None:
    here, there = twins
    sandbox.uninstall(team=there.team)
    gone = WebClient(sandbox.token(there.team), base_url=sandbox.api_url, retry_handlers=[])
    assert error(gone.auth_test) == "account_inactive"
    there.post("skill-swap", "Anybody?")
    here.post("skill-swap", "Go")
    wait_for(here.from_app)
    sandbox.settle()
    assert there.from_app() == []
    assert [body["team_id"] for body in app.bodies] == [here.team]


def test_each_workspace_has_its_own_limits(sandbox: Sandbox, other: str) -> None:
    sandbox.do(lambda core: setattr(core.limits, "enabled", True))
    here, there = (
        WebClient(sandbox.token(team), base_url=sandbox.api_url, retry_handlers=[])
        for team in (sandbox.team_id, other)
    )
    for _ in range(20):
        here.users_list()
    assert error(here.users_list) == "ratelimited"
    assert there.users_list()["ok"]
    assert [call.team for call in sandbox.calls][-2:] == [sandbox.team_id, other]
