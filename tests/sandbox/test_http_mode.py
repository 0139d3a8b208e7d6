"""Signed HTTP: the same app, called by Slack instead of calling it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from slack_bolt import Ack, App, Respond
from slack_bolt.request import BoltRequest
from slack_sdk import WebClient

from bot.sandbox import Sandbox, httpmode
from tests.sandbox.client import Person, wait_for
from tests.sandbox.conftest import MANIFEST
from tests.sandbox.manifests import manifest_with, shortcut

Request = tuple[dict[str, str], str]


class Endpoint:
    """An HTTP server that hands what it gets to a Bolt app, or answers `status`."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.answered: list[int] = []
        """The statuses with which the app has answered."""
        self.status = 0
        self.no_retry = False
        self.app: App | None = None
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                headers = {key.lower(): value for key, value in self.headers.items()}
                endpoint.requests.append((headers, body))
                if endpoint.status or endpoint.app is None:
                    self.send_response(endpoint.status or 404)
                    if endpoint.no_retry:
                        self.send_header("X-Slack-No-Retry", "1")
                    self.end_headers()
                    return
                answer = endpoint.app.dispatch(BoltRequest(body=body, headers=dict(headers)))
                endpoint.answered.append(answer.status)
                self.send_response(answer.status)
                for key, value in answer.first_headers().items():
                    self.send_header(key, value)
                self.end_headers()
                self.wfile.write(answer.body.encode())

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,))
        self.thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


@pytest.fixture
def endpoint() -> Iterator[Endpoint]:
    one = Endpoint()
    yield one
    one.close()


@pytest.fixture
def sandbox(endpoint: Endpoint) -> Iterator[Sandbox]:
    with Sandbox(
        manifest=MANIFEST, seed="empty", rate_limits=False, http_events=endpoint.url
    ) as running:
        client = WebClient(running.bot_token, base_url=running.api_url, retry_handlers=[])
        app = App(client=client, signing_secret=running.signing_secret)

        @app.command("/teach")
        def teach(ack: Ack, respond: Respond, body: dict[str, Any]) -> None:
            ack("Noted: " + body["text"])

        @app.event("message")
        def message(event: dict[str, Any], client: WebClient) -> None:
            client.reactions_add(channel=event["channel"], timestamp=event["ts"], name="wave")

        endpoint.app = app
        yield running


def test_the_url_is_verified_by_a_challenge(sandbox: Sandbox, endpoint: Endpoint) -> None:
    assert sandbox.verify_url() is True
    assert json.loads(endpoint.requests[0][1])["type"] == "url_verification"
    endpoint.status = 500
    assert sandbox.verify_url() is False


def test_bolt_accepts_the_signature_of_an_event(
    sandbox: Sandbox, endpoint: Endpoint, ana: Person
) -> None:
    ana.post("skill-swap", "I can teach Go")
    wait_for(lambda: ana.messages("skill-swap")[-1]["reactions"])
    headers, body = endpoint.requests[0]
    assert headers["content-type"] == "application/json"
    assert "x-slack-retry-num" not in headers
    assert json.loads(body)["event"]["text"] == "I can teach Go"
    timestamp = headers["x-slack-request-timestamp"]
    assert headers["x-slack-signature"] == httpmode.sign(sandbox.signing_secret, timestamp, body)


def test_a_wrong_signature_is_refused_by_bolt(
    sandbox: Sandbox, endpoint: Endpoint, ana: Person
) -> None:
    sandbox.do(lambda core: setattr(core.delivery.transport, "_secret", "wrong"))
    ana.command("/teach", "Go")
    assert "dispatch_failed" in ana.ephemerals()[-1]["text"]


def test_bolt_refuses_a_request_that_was_signed_more_than_five_minutes_ago(
    sandbox: Sandbox, endpoint: Endpoint, ana: Person
) -> None:
    sandbox.age_requests(310)
    ana.command("/teach", "Go")
    assert "dispatch_failed" in ana.ephemerals()[-1]["text"]
    assert endpoint.answered == [401]
    sandbox.age_requests(280)
    ana.command("/teach", "Go")
    assert ana.ephemerals()[-1]["text"] == "Noted: Go"
    assert endpoint.answered == [401, 200]


def test_a_command_is_a_form_and_its_answer_a_note(
    sandbox: Sandbox, endpoint: Endpoint, ana: Person
) -> None:
    ana.command("/teach", "Go & Rust")
    assert ana.ephemerals()[-1]["text"] == "Noted: Go &amp; Rust"
    headers, body = endpoint.requests[-1]
    assert headers["content-type"] == "application/x-www-form-urlencoded"
    assert "command=%2Fteach" in body


def test_a_failed_event_is_tried_again_with_its_number_and_reason(
    sandbox: Sandbox, endpoint: Endpoint, ana: Person
) -> None:
    endpoint.status = 500
    ana.post("skill-swap", "Hello")
    wait_for(lambda: len(endpoint.requests) == 2)
    headers, body = endpoint.requests[1]
    assert (headers["x-slack-retry-num"], headers["x-slack-retry-reason"]) == ("1", "http_error")
    assert body == endpoint.requests[0][1]
    endpoint.status = 0
    sandbox.clock.move(timedelta(seconds=61))
    wait_for(lambda: ana.messages("skill-swap")[-1]["reactions"])
    assert endpoint.requests[2][0]["x-slack-retry-num"] == "2"


def test_an_app_may_ask_not_to_be_tried_again(
    sandbox: Sandbox, endpoint: Endpoint, ana: Person
) -> None:
    endpoint.status, endpoint.no_retry = 500, True
    ana.post("skill-swap", "Hello")
    wait_for(lambda: sandbox.lost)
    assert len(endpoint.requests) == 1


def test_an_app_may_move(sandbox: Sandbox, endpoint: Endpoint, ana: Person) -> None:
    moved = Endpoint()
    try:
        moved.app = endpoint.app
        sandbox.send_events_to(moved.url)
        ana.command("/teach", "Go")
        assert len(moved.requests) == 1
        assert endpoint.requests == []
    finally:
        moved.close()


def test_shortcuts_mentions_and_look_ups_come_over_http_too(
    endpoint: Endpoint, tmp_path: Path
) -> None:
    path = manifest_with(
        tmp_path,
        scopes=("app_mentions:read",),
        events=("app_mention",),
        shortcuts=(shortcut("message", "offer"), shortcut("global", "table")),
    )
    with Sandbox(manifest=path, seed="empty", http_events=endpoint.url) as sandbox:
        client = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        app = App(client=client, signing_secret=sandbox.signing_secret)
        go = {"text": {"type": "plain_text", "text": "Go"}, "value": "go"}
        app.shortcut("offer")(lambda ack: ack())
        app.shortcut("table")(lambda ack: ack())
        app.event("app_mention")(lambda: None)
        app.event("message")(lambda: None)
        app.options("skill")(lambda ack: ack(options=[go]))
        endpoint.app = app
        ana = Person(sandbox, "ana")
        said = ana.post("skill-swap", "@potluck hello")
        wait_for(lambda: len(endpoint.answered) == 2)
        kinds = {json.loads(body)["event"]["type"] for _, body in endpoint.requests}
        assert kinds == {"message", "app_mention"}

        endpoint.requests.clear()
        ana.shortcut("offer", said)
        ana.shortcut("table")
        select = {"type": "external_select", "action_id": "skill", "min_query_length": 1}
        blocks = [{"type": "actions", "elements": [select]}]
        client.chat_postMessage(channel=ana.id, text="Choose", blocks=blocks)
        assert ana.options(ana.from_app()[-1], "skill", "G")["options"] == [go]
        forms = [parse_qs(body) for _, body in endpoint.requests if body.startswith("payload=")]
        payloads = [json.loads(form["payload"][0]) for form in forms]
        assert [one["type"] for one in payloads] == [
            "message_action",
            "shortcut",
            "block_suggestion",
        ]
        assert set(endpoint.answered) == {200}
