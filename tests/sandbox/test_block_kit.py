"""Blocks and views: what every surface takes, and the words with which it refuses the rest."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.blockkit import check_message, check_view, with_ids
from bot.sandbox.errors import SlackError

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Json:
    return {"type": "mrkdwn", "text": text}


def option(value: str = "a", label: str = "A") -> Json:
    return {"text": plain(label), "value": value}


def button(**more: Any) -> Json:
    return {"type": "button", "text": plain("Press"), **more}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def section(**more: Any) -> Json:
    return {"type": "section", "text": mrkdwn("Hello"), **more}


def select(**more: Any) -> Json:
    return {"type": "static_select", "options": [option()], **more}


def field(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain("Skill"), "element": element, **more}


TEXT_INPUT: Json = {"type": "plain_text_input", "action_id": "skill"}
SERIES: Json = {
    "name": "Met",
    "data": [{"label": "May", "value": 3}, {"label": "June", "value": 5}],
}
AXIS: Json = {"categories": ["May", "June"], "y_label": "People"}
TABLE: Json = {
    "type": "data_table",
    "caption": "Skills",
    "rows": [
        [{"type": "raw_text", "text": "Skill"}, {"type": "raw_text", "text": "Wanted"}],
        [{"type": "raw_text", "text": "Go"}, {"type": "raw_number", "value": 4}],
    ],
}


def chart(**kind: Any) -> Json:
    return {"type": "data_visualization", "title": "Met", "chart": kind}


FINE = [
    section(),
    section(fields=[mrkdwn("x")] * 10),
    {"type": "section", "fields": [plain("x")]},
    section(accessory=button(action_id="a", style="primary", value="v")),
    section(accessory={"type": "image", "image_url": "https://x.example/y.png", "alt_text": "y"}),
    {"type": "divider"},
    {"type": "header", "text": plain("H" * 150)},
    {"type": "context", "elements": [mrkdwn("a"), plain("b")]},
    actions(button(), select(placeholder=plain("Pick")), {"type": "datepicker"}),
    actions({"type": "timepicker", "initial_time": "09:30"}),
    actions({"type": "overflow", "options": [option()]}),
    actions({"type": "checkboxes", "options": [{"text": mrkdwn("*A*"), "value": "a"}]}),
    field(TEXT_INPUT, optional=True, hint=plain("One a line")),
    {"type": "markdown", "text": "**bold**"},
    {"type": "image", "slack_file": {"id": "F1"}, "alt_text": "y", "title": plain("t")},
    TABLE,
    chart(type="pie", segments=[{"label": "Yes", "value": 3}]),
    chart(type="bar", series=[SERIES], axis_config=AXIS),
    chart(type="line", series=[SERIES], axis_config=AXIS),
]


@pytest.mark.parametrize("block", FINE, ids=lambda block: block["type"])
def test_documented_blocks_are_taken(block: Json) -> None:
    check_message([block])


WRONG: list[tuple[Json, str]] = [
    ({"type": "sections"}, "unsupported type: sections [json-pointer:/blocks/0/type]"),
    ({"text": plain("x")}, "missing required field: type [json-pointer:/blocks/0]"),
    ({"type": "section"}, "must define at least one of: text, fields [json-pointer:/blocks/0]"),
    (
        section(colour="red"),
        "invalid additional property: colour [json-pointer:/blocks/0]",
    ),
    (
        {"type": "section", "text": mrkdwn("x" * 3001)},
        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
    ),
    ({"type": "section", "text": mrkdwn("")}, "must be more than 0 characters"),
    ({"type": "section", "text": "Hello"}, "must provide an object [json-pointer:/blocks/0/text]"),
    (section(fields=[mrkdwn("x")] * 11), "no more than 10 items allowed"),
    (section(fields=[mrkdwn("x" * 2001)]), "must be less than 2001 characters"),
    ({"type": "header", "text": plain("H" * 151)}, "must be less than 151 characters"),
    ({"type": "header", "text": mrkdwn("H")}, "unsupported type: mrkdwn"),
    (actions(), "no less than 1 items allowed [json-pointer:/blocks/0/elements]"),
    (actions(*[button(action_id=str(n)) for n in range(26)]), "no more than 25 items allowed"),
    (actions(button(text=plain("x" * 76))), "must be less than 76 characters"),
    (actions(button(value="x" * 2001)), "must be less than 2001 characters"),
    (actions(button(style="green")), "must be one of: primary, danger"),
    (actions({"type": "button"}), "missing required field: text"),
    (actions(TEXT_INPUT), "unsupported type: plain_text_input"),
    (actions(button(action_id="x" * 256)), "must be less than 256 characters"),
    (
        actions(button(action_id="same"), button(action_id="same")),
        "`action_id` already exists: same",
    ),
    (actions({"type": "static_select"}), "must define exactly one of: options, option_groups"),
    (
        actions(select(options=[option(str(n)) for n in range(101)])),
        "no more than 100 items allowed",
    ),
    (actions(select(options=[option("x" * 151)])), "must be less than 151 characters"),
    (actions(select(options=[option(label="x" * 76)])), "must be less than 76 characters"),
    (actions(select(options=[option(), option()])), "option values must be unique"),
    (actions(select(initial_option=option("b"))), "initial option must exactly match"),
    (
        actions({"type": "overflow", "options": [option(str(n)) for n in range(6)]}),
        "no more than 5 items allowed",
    ),
    (
        actions({"type": "radio_buttons", "options": [option(str(n)) for n in range(11)]}),
        "no more than 10 items allowed",
    ),
    (actions({"type": "datepicker", "initial_date": "1 May"}), "must be a date"),
    (
        actions(button(confirm={"title": plain("Sure?")})),
        "missing required field: confirm [json-pointer:/blocks/0/elements/0/confirm]",
    ),
    ({"type": "context", "elements": [mrkdwn("x")] * 11}, "no more than 10 items allowed"),
    ({"type": "context", "elements": [button()]}, "unsupported type: button"),
    ({"type": "image", "alt_text": "x"}, "must define exactly one of: image_url, slack_file"),
    ({"type": "markdown", "text": "x" * 12_001}, "must be less than 12001 characters"),
    ({**TABLE, "rows": [*TABLE["rows"], [TABLE["rows"][0][0]]]}, "the same number of cells"),
    ({**TABLE, "rows": TABLE["rows"][:1]}, "no less than 2 items allowed"),
    ({**TABLE, "page_size": 101}, "must be at most 100"),
    (chart(type="radar"), "unsupported type: radar"),
    (chart(type="pie", segments=[{"label": "x" * 21, "value": 1}]), "less than 21 characters"),
    (
        chart(type="bar", series=[SERIES], axis_config={"categories": ["May"]}),
        "labels must match the categories",
    ),
]


@pytest.mark.parametrize(
    ("block", "complaint"), WRONG, ids=lambda x: x if isinstance(x, str) else ""
)
def test_other_blocks_are_refused_with_the_place(block: Json, complaint: str) -> None:
    with pytest.raises(SlackError) as caught:
        check_message([block])
    assert caught.value.code == "invalid_blocks"
    assert complaint in "\n".join(caught.value.extra["response_metadata"]["messages"])


def test_a_message_takes_fifty_blocks_and_no_more() -> None:
    check_message([{"type": "divider"}] * 50)
    with pytest.raises(SlackError, match="invalid_blocks"):
        check_message([{"type": "divider"}] * 51)


def test_a_message_takes_two_charts() -> None:
    pie = chart(type="pie", segments=[{"label": "Yes", "value": 3}])
    check_message([pie, pie])
    with pytest.raises(SlackError, match="invalid_blocks"):
        check_message([pie, pie, pie])


def test_block_ids_are_unique() -> None:
    with pytest.raises(SlackError, match="invalid_blocks"):
        check_message([section(block_id="x"), section(block_id="x")])


def test_an_action_id_may_come_again_in_another_block() -> None:
    check_message([actions(button(action_id="remove")), actions(button(action_id="remove"))])


def test_the_blocks_of_a_message_have_a_limit_together() -> None:
    long = {"type": "section", "text": mrkdwn("x" * 2900)}
    check_message([long] * 4)
    with pytest.raises(SlackError, match="msg_blocks_too_long"):
        check_message([long] * 5)


def test_a_workspace_may_refuse_the_data_blocks() -> None:
    with pytest.raises(SlackError) as caught:
        check_message([TABLE], data_blocks=False)
    assert "unsupported type: data_table" in str(caught.value.extra)


def modal(*blocks: Json, **more: Any) -> Json:
    return {"type": "modal", "title": plain("Teach"), "blocks": list(blocks), **more}


def home(*blocks: Json, **more: Any) -> Json:
    return {"type": "home", "blocks": list(blocks), **more}


def test_documented_views_are_taken() -> None:
    check_view(modal(section()), "modal")
    check_view(modal(field(TEXT_INPUT), submit=plain("Save"), close=plain("Close")), "modal")
    check_view(modal(*[section()] * 100, private_metadata="x" * 3000), "modal")
    check_view(home(field(TEXT_INPUT), TABLE, callback_id="home"), "home")


@pytest.mark.parametrize(
    ("view", "kind", "complaint"),
    [
        (modal(field(TEXT_INPUT)), "modal", "missing required field: submit"),
        (modal(section(), title=plain("x" * 25)), "modal", "must be less than 25 characters"),
        (modal(section(), submit=plain("x" * 25)), "modal", "must be less than 25 characters"),
        (modal(section(), private_metadata="x" * 3001), "modal", "less than 3001 characters"),
        (modal(*[section()] * 101), "modal", "no more than 100 items allowed"),
        (modal({"type": "markdown", "text": "x"}), "modal", "unsupported type: markdown"),
        ({"type": "modal", "blocks": []}, "modal", "missing required field: title"),
        (home(section(), title=plain("Home")), "home", "invalid additional property: title"),
        (home(section(), type="modal"), "home", "must be one of: home"),
        ("nonsense", "home", "must provide an object"),
    ],
)
def test_other_views_are_refused_with_the_place(view: Any, kind: str, complaint: str) -> None:
    with pytest.raises(SlackError) as caught:
        check_view(view, kind)
    assert caught.value.code == "invalid_arguments"
    said = "\n".join(caught.value.extra["response_metadata"]["messages"])
    assert complaint in said
    assert "json-pointer:/view" in said


def test_a_view_may_not_be_larger_than_250_kb() -> None:
    heavy = {"type": "section", "text": mrkdwn("x" * 2990)}
    check_view(modal(*[heavy] * 80), "modal")
    with pytest.raises(SlackError, match="view_too_large"):
        check_view(modal(*[heavy] * 85), "modal")


def test_ids_that_were_left_out_are_filled_in() -> None:
    numbers = iter(range(9))
    blocks = with_ids(
        [actions(button()), section(block_id="mine")], lambda p: f"{p}{next(numbers)}"
    )
    assert blocks is not None
    assert blocks[0]["block_id"] == "b0"
    assert blocks[0]["elements"][0]["action_id"] == "a1"
    assert blocks[1]["block_id"] == "mine"
