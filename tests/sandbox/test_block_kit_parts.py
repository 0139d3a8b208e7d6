"""Rich text, and the parts of blocks that are rarely used."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.blockkit import check_message, check_view
from bot.sandbox.errors import SlackError
from tests.sandbox.test_block_kit import TABLE, actions, field, modal, option, plain, section

Json = dict[str, Any]


def run(*parts: Json) -> Json:
    return {"type": "rich_text_section", "elements": list(parts)}


def rich(*elements: Json) -> Json:
    return {"type": "rich_text", "elements": list(elements)}


def context_actions(*elements: Json) -> Json:
    return {"type": "context_actions", "elements": list(elements)}


WORD: Json = {"type": "text", "text": "Go"}
LISTED: Json = {"type": "rich_text_list", "style": "bullet", "elements": [run(WORD)]}
CODE: Json = {"type": "rich_text_preformatted", "elements": [WORD], "border": 0}
FEEDBACK: Json = {
    "type": "feedback_buttons",
    "action_id": "opinion",
    "positive_button": {"text": plain("Good"), "value": "good"},
    "negative_button": {"text": plain("Bad"), "value": "bad"},
}
TRASH: Json = {"type": "icon_button", "icon": "trash", "text": plain("Remove")}
CELLS: list[Json] = [{"type": "raw_text", "text": "Go"}, {"type": "raw_number", "value": 3}]
OLD_TABLE: Json = {
    "type": "table",
    "rows": [CELLS, CELLS],
    "column_settings": [None, {"align": "right", "is_wrapped": True}],
}
WORKFLOW: Json = {
    "type": "workflow_button",
    "text": plain("Start"),
    "workflow": {"trigger": {"url": "https://x.example/start"}},
}
CHANNEL: Json = {
    "type": "conversations_select",
    "action_id": "where",
    "response_url_enabled": True,
    "default_to_current_conversation": True,
}

FINE = [
    rich(run(WORD, {"type": "text", "text": "x", "style": {"bold": True, "code": True}})),
    rich(run({"type": "user", "user_id": "U1"}, {"type": "broadcast", "range": "here"})),
    rich(run({"type": "link", "url": "https://x.example", "text": "x"})),
    rich(
        run({"type": "emoji", "name": "wave", "skin_tone": 3}, {"type": "color", "value": "#fff"})
    ),
    rich(run({"type": "date", "timestamp": 1767225600, "format": "{date}", "fallback": "2026"})),
    rich({**LISTED, "indent": 8, "offset": 1}, CODE, {"type": "rich_text_quote", "elements": []}),
    context_actions(FEEDBACK, TRASH),
    OLD_TABLE,
    actions(WORKFLOW),
    actions({"type": "overflow", "options": [{**option(), "url": "https://x.example"}]}),
]


@pytest.mark.parametrize("block", FINE, ids=lambda block: block["type"])
def test_documented_parts_are_taken(block: Json) -> None:
    check_message([block])


WRONG: list[tuple[Json, str]] = [
    (rich(), "no less than 1 items"),
    (rich({"type": "section"}), "unsupported type: section"),
    (rich(run({"type": "text", "text": ""})), "must be more than 0 characters"),
    (rich(run({"type": "shout", "text": "x"})), "unsupported type: shout"),
    (rich(run({**WORD, "colour": "red"})), "invalid additional property: colour"),
    (rich(run({**WORD, "style": {"bold": 1}})), "must be a boolean"),
    (rich(run({"type": "user"})), "missing required field: user_id"),
    (rich(run({"type": "broadcast", "range": "all"})), "must be one of: here, channel, everyone"),
    (rich({**LISTED, "style": "roman"}), "must be one of: bullet, ordered"),
    (rich({**LISTED, "elements": [WORD]}), "unsupported type: text"),
    (rich({**LISTED, "indent": 9}), "must be at most 8"),
    (rich({**CODE, "elements": [{"type": "emoji", "name": "x"}]}), "unsupported type: emoji"),
    (context_actions(TRASH, TRASH, TRASH, TRASH, TRASH, TRASH), "no more than 5 items"),
    (context_actions({**TRASH, "icon": "skull"}), "must be one of: trash"),
    (context_actions({**FEEDBACK, "negative_button": {}}), "missing required field: text"),
    (context_actions({"type": "button", "text": plain("x")}), "unsupported type: button"),
    ({**OLD_TABLE, "column_settings": [{"align": "up"}]}, "must be one of: left, center, right"),
    ({**OLD_TABLE, "rows": [CELLS] * 101}, "no more than 100 items"),
    (actions({**WORKFLOW, "workflow": {}}), "missing required field: trigger"),
    (section(accessory={**option(), "type": "image"}), "missing required field: alt_text"),
    ({"type": "image", "alt_text": "x", "slack_file": {}}, "must define exactly one of: id, url"),
    (
        actions({"type": "static_select", "options": [{**option(), "url": "https://x.example"}]}),
        "invalid additional property: url",
    ),
    (actions(CHANNEL), "response_url_enabled is for input blocks of modals"),
    (field(CHANNEL), "response_url_enabled is for input blocks of modals"),
]


@pytest.mark.parametrize(
    ("block", "complaint"), WRONG, ids=lambda x: x if isinstance(x, str) else ""
)
def test_other_parts_are_refused_with_the_place(block: Json, complaint: str) -> None:
    with pytest.raises(SlackError) as caught:
        check_message([block])
    assert caught.value.code == "invalid_blocks"
    assert complaint in "\n".join(caught.value.extra["response_metadata"]["messages"])


@pytest.mark.parametrize("blocks", [[OLD_TABLE, OLD_TABLE], [TABLE, OLD_TABLE], [TABLE, TABLE]])
def test_a_message_holds_one_table(blocks: list[Json]) -> None:
    with pytest.raises(SlackError) as caught:
        check_message(blocks)
    assert caught.value.code == "invalid_attachments"
    assert "only_one_table_allowed" in str(caught.value.extra)
    check_view({"type": "home", "blocks": [TABLE, TABLE]}, "home")


def test_markdown_has_a_limit_together() -> None:
    check_message([{"type": "markdown", "text": "x" * 6000}] * 2)
    with pytest.raises(SlackError, match="msg_blocks_too_long"):
        check_message([{"type": "markdown", "text": "x" * 6001}] * 2)


def test_only_a_modals_inputs_bring_response_urls() -> None:
    check_view(modal(field(CHANNEL), submit=plain("Save")), "modal")
    with pytest.raises(SlackError, match="invalid_arguments"):
        check_view(modal(actions(CHANNEL)), "modal")
    with pytest.raises(SlackError, match="invalid_arguments"):
        check_view({"type": "home", "blocks": [field(CHANNEL)]}, "home")


def test_what_is_there_at_first_has_to_be_sound() -> None:
    start = {"type": "rich_text_input", "initial_value": rich(run(WORD))}
    check_view(modal(field(start), submit=plain("Save")), "modal")
    with pytest.raises(SlackError, match="invalid_arguments"):
        check_view(modal(field({**start, "initial_value": {}}), submit=plain("Save")), "modal")
