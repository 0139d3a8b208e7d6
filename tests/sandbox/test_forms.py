"""What Slack's own client says about a form before it submits it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.forms import REQUIRED, problems, values

Json = dict[str, Any]


def complaint(element: Json, given: Json) -> str | None:
    """What is said of an input block with this element, filled in as `given`."""
    whole = {"action_id": "value", **element}
    blocks = [{"type": "input", "block_id": "one", "element": whole}]
    return problems(blocks, values(blocks, {"one": {"value": given}})).get("one")


NUMBER: Json = {"type": "number_input", "is_decimal_allowed": False, "min_value": "1"}
SEVERAL: Json = {"type": "multi_users_select", "max_selected_items": 2}


@pytest.mark.parametrize(
    ("element", "given"),
    [
        (NUMBER, {"value": "7"}),
        ({**NUMBER, "is_decimal_allowed": True}, {"value": "1.5"}),
        ({"type": "email_text_input"}, {"value": "ana@example.com"}),
        ({"type": "url_text_input"}, {"value": "https://example.com/a"}),
        (SEVERAL, {"selected_users": ["U1", "U2"]}),
        ({"type": "plain_text_input", "max_length": 5}, {"value": "Go"}),
    ],
)
def test_what_is_right_is_submitted(element: Json, given: Json) -> None:
    assert complaint(element, given) is None


@pytest.mark.parametrize(
    ("element", "given", "said"),
    [
        (NUMBER, {"value": "0"}, "within the limits"),
        (NUMBER, {"value": "1.5"}, "within the limits"),
        (NUMBER, {"value": "nan"}, "within the limits"),
        (NUMBER, {"value": "1e999"}, "within the limits"),
        ({"type": "email_text_input"}, {"value": "ana"}, "valid email"),
        ({"type": "url_text_input"}, {"value": "example"}, "valid address"),
        (SEVERAL, {"selected_users": ["U1", "U2", "U3"]}, "at most 2"),
        (SEVERAL, {"selected_users": []}, REQUIRED),
        ({"type": "plain_text_input", "min_length": 3}, {"value": "Go"}, "at least 3"),
        ({"type": "plain_text_input"}, {"value": "x" * 3001}, "at most 3000"),
    ],
)
def test_what_is_wrong_is_said(element: Json, given: Json, said: str) -> None:
    assert said in str(complaint(element, given))
