"""The trace: every exchange as a line of JSON, and what was refused for a reason of the app's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.webhook import WebhookClient

from bot.sandbox import Sandbox
from bot.sandbox.trace import refusals
from tests.sandbox.client import Person
from tests.sandbox.conftest import MANIFEST

NOBODY = "http://127.0.0.1:9"
"""Where no app listens."""


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_a_trace_tells_every_exchange(tmp_path: Path) -> None:
    path = tmp_path / "trace.jsonl"
    with Sandbox(manifest=MANIFEST, seed="empty", trace=path, http_events=NOBODY) as sandbox:
        api = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        api.users_info(user=sandbox.person("ana").id)
        Person(sandbox, "ana").command("/teach", "Go")
        command = lines(path)[1]
        WebhookClient(command["payload"]["response_url"]).send(text="Noted")
    asked, command, ack, answered = lines(path)
    assert [(one["direction"], one["what"]) for one in (asked, command, ack, answered)] == [
        ("in", "users.info"),
        ("out", "slash_commands"),
        ("in", "ack"),
        ("in", "response_url"),
    ]
    assert (asked["team"], asked["reply"]["ok"]) == (sandbox.team_id, True)
    assert (command["payload"]["text"], ack["number"]) == ("Go", command["number"])
    assert (ack["ok"], ack["reason"]) == (False, "connection_failed")
    assert (answered["user"], answered["payload"]["text"]) == (
        command["payload"]["user_id"],
        "Noted",
    )
    assert sandbox.bot_token not in path.read_text()


def test_the_environment_may_name_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, other = tmp_path / "asked" / "for.jsonl", tmp_path / "other.jsonl"
    monkeypatch.setenv("SANDBOX_TRACE", str(path))
    for given in (None, other):
        with Sandbox(manifest=MANIFEST, seed="empty", trace=given) as sandbox:
            WebClient(sandbox.bot_token, base_url=sandbox.api_url).auth_test()
    assert [one["what"] for one in lines(path)] == ["auth.test"]
    assert [one["what"] for one in lines(other)] == ["auth.test"]


def test_only_what_the_app_did_wrong_counts_as_refused(tmp_path: Path) -> None:
    path = tmp_path / "trace.jsonl"
    with Sandbox(manifest=MANIFEST, seed="empty", trace=path, http_events=NOBODY) as sandbox:
        api = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        for what in (429, "fatal_error", "internal_error_after"):
            sandbox.fail("auth.test", what)
            with pytest.raises(SlackApiError):
                api.auth_test()
        api.auth_test()
        Person(sandbox, "ana").command("/teach", "Go")
        address = lines(path)[-2]["payload"]["response_url"]
        sandbox.fail("response_url", 500)
        assert WebhookClient(address).send(text="Noted").status_code == 500
        assert refusals(path) == []

        sandbox.fail("users.info", "delay", seconds=0.01)
        with pytest.raises(SlackApiError):
            api.users_info(user="U404")
        assert WebhookClient(address).send(text="").status_code == 400
    assert refusals(path) == ["users.info: user_not_found", "response_url: no_text"]
