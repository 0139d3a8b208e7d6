"""No journey passes on which Slack refused something for a reason of ours."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from tests.office import Office


@pytest.fixture
def office(migrated_sqlite: Path, tmp_path: Path) -> Office:
    """An office that the test itself has to close."""
    shutil.copy(migrated_sqlite, tmp_path / "potluck.db")
    trace = tmp_path / "trace.jsonl"
    return Office.open(f"sqlite:///{tmp_path / 'potluck.db'}", trace=trace, work=False)


def ask(office: Office, user: str) -> None:
    """A call of ours that Slack refuses."""
    sandbox = office.sandbox
    client = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
    with pytest.raises(SlackApiError):
        client.users_info(user=user)


def test_a_call_refused_for_a_reason_of_ours_fails_the_journey(office: Office) -> None:
    ask(office, "U404")
    with pytest.raises(AssertionError, match=r"users\.info: user_not_found"):
        office.close()


def test_a_refusal_that_was_asked_for_or_announced_does_not(office: Office) -> None:
    ana = office.person("ana")
    office.sandbox.fail("users.info", "fatal_error")
    ask(office, ana.id)
    office.expects_refusal("users.info: user_not_found")
    ask(office, "U404")
    office.says(ana, "/potluck", "help")
    office.close()
    said = [json.loads(line)["what"] for line in office.trace.read_text().splitlines()]
    assert {"users.info", "slash_commands", "ack"} <= set(said)
