"""Nothing that is sent makes the sandbox fall over: every refusal is one that Slack knows."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox import Sandbox, page_acts, page_api
from bot.sandbox.blockkit import check_message, check_view
from bot.sandbox.errors import SlackError
from bot.sandbox.methods import METHODS
from tests.sandbox.conftest import MANIFEST

WORDS = st.sampled_from(["", "C1", "general", "1.5", "-1", "nan", "🥕", "x" * 300, "[]", '{"a":1}'])
LEAVES = st.none() | st.booleans() | st.integers(-5, 2000) | st.floats() | WORDS
JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)
KEYS = ["text", "blocks", "elements", "accessory", "element", "options", "rows", "chart", "value"]
KINDS = [
    "plain_text",
    "mrkdwn",
    "section",
    "actions",
    "input",
    "button",
    "static_select",
    "data_table",
    "data_visualization",
    "raw_text",
    "pie",
    "home",
    "modal",
]
BLOCKS = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.builds(
            lambda kind, rest: {"type": kind, **rest},
            st.sampled_from(KINDS),
            st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
        )
    ),
    max_leaves=15,
)


@pytest.fixture(scope="module")
def shared() -> Iterator[Sandbox]:
    with Sandbox(manifest=MANIFEST, seed="empty", rate_limits=False) as running:
        yield running


def post(url: str, content: Any, **headers: str) -> tuple[int, dict[str, Any]]:
    headers["Content-Type"] = "application/json"
    request = urllib.request.Request(url, json.dumps(content).encode(), headers)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read() or b"null")


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_arguments_break_the_web_api(shared: Sandbox, data: st.DataObject) -> None:
    method = METHODS[data.draw(st.sampled_from(sorted(METHODS)))]
    people = st.sampled_from([*shared.team.people, *shared.team.conversations])
    values = dict.fromkeys(method.arguments, people | JSON | BLOCKS)
    arguments = data.draw(st.fixed_dictionaries({}, optional=values))
    bearer = f"Bearer {shared.bot_token}"
    status, answer = post(f"{shared.api_url}{method.name}", arguments, Authorization=bearer)
    assert status == 200
    assert answer["ok"] is True or isinstance(answer["error"], str)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_arguments_break_the_page(shared: Sandbox, data: st.DataObject) -> None:
    act = data.draw(st.sampled_from(sorted(page_acts.ACTS)))
    known = ["team", "as", "channel", "ts", "text", "view_id", "users", "user", "container"]
    keys = [*known, "action", "state", "name", "tab", "thread_ts", "block_id", "value"]
    arguments = data.draw(st.dictionaries(st.sampled_from(keys), JSON, max_size=5))
    arguments |= {"team": shared.team_id, "as": shared.person("ana").id}
    if data.draw(st.booleans()):
        arguments["channel"] = shared.channel("general").id
    status, answer = post(f"{shared.url}page/api/{act}", arguments)
    assert status in (200, 400, 404)
    assert "error" not in answer or answer["message"]


REFUSALS = {
    "invalid_blocks",
    "invalid_blocks_format",
    "invalid_arguments",
    "msg_blocks_too_long",
}


def outcome(check: Callable[..., None], *arguments: Any) -> str:
    """The error code with which a check refuses, or "fine"."""
    try:
        check(*arguments)
    except SlackError as error:
        return error.code
    return "fine"


@settings(max_examples=100, deadline=None)
@given(BLOCKS)
def test_no_blocks_break_the_checks(blocks: Any) -> None:
    outcomes = {
        outcome(check_message, blocks),
        outcome(check_message, [blocks]),
        outcome(check_view, blocks, "home"),
        outcome(check_view, {"type": "home", "blocks": [blocks]}, "home"),
    }
    assert outcomes <= {*REFUSALS, "fine"}


@pytest.mark.parametrize("question", sorted(set(page_api.QUESTIONS) - {"teams"}))
def test_a_question_about_no_workspace_is_refused(shared: Sandbox, question: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{shared.url}page/api/{question}", timeout=10)
    assert json.load(caught.value)["error"] == "no_such_team"
