"""Block Kit's composition objects and elements, as checks.

Limits and keys: https://docs.slack.dev/reference/block-kit/block-elements and
https://docs.slack.dev/reference/block-kit/composition-objects .
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.sandbox.schema import (
    Check,
    anything,
    array,
    boolean,
    both,
    by_type,
    choice,
    complain,
    number,
    one_of,
    record,
    string,
)

KIND: Mapping[str, Check] = {"type": anything}


def plain(most: int, least: int = 1) -> Check:
    """A plain_text object of at most `most` characters."""
    optional = {"emoji": boolean}
    return by_type({"plain_text": record({**KIND, "text": string(most, least)}, optional)})


def text(most: int) -> Check:
    """A plain_text or mrkdwn object of at most `most` characters."""
    return by_type(
        {
            "plain_text": record({**KIND, "text": string(most)}, {"emoji": boolean}),
            "mrkdwn": record({**KIND, "text": string(most)}, {"verbatim": boolean}),
        }
    )


def pattern(regex: str, what: str) -> Check:
    """A string that `regex` matches whole."""

    def check(value: Any, where: str, out: list[str]) -> None:
        if not isinstance(value, str) or not re.fullmatch(regex, value):
            complain(out, f"must be {what}", where)

    return check


CONFIRM = record(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": choice("primary", "danger")},
)
DISPATCH = record(
    {}, {"trigger_actions_on": array(choice("on_enter_pressed", "on_character_entered"), 2)}
)
FILTER = record(
    {},
    {
        "include": array(choice("im", "mpim", "private", "public"), 4),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    },
)
_OPTION = {"text": plain(75), "value": string(150)}
OPTION = record(_OPTION, {"description": plain(75)})
LINK_OPTION = record(_OPTION, {"description": plain(75), "url": string(3000)})
RICH_OPTION = record({"text": text(75), "value": string(150)}, {"description": text(75)})
MAX_OPTIONS = 100
"""Options of a select, options of a group in it, and groups."""
_CHOSEN = array(OPTION, MAX_OPTIONS)
_GROUP = record({"label": plain(75), "options": array(OPTION, MAX_OPTIONS)})
LOOKED_UP = record(
    {},
    {
        "options": array(OPTION, MAX_OPTIONS, least=0),
        "option_groups": array(_GROUP, MAX_OPTIONS, least=0),
    },
    one_of("options", "option_groups"),
)
"""What an app answers that was asked for options: nothing found is an answer, too."""

ACTION_ID = {"action_id": string(255)}
FOCUS = {"focus_on_load": boolean}
HINTED = {**ACTION_ID, "placeholder": plain(150), **FOCUS}
CONFIRMED = {"confirm": CONFIRM}
DATE = pattern(r"\d{4}-\d{2}-\d{2}", "a date in the form YYYY-MM-DD")
TIME = pattern(r"([01]\d|2[0-3]):[0-5]\d", "a time in the form HH:mm")
IDS = array(string(255), 100, least=0)


def _unique_values(value: Any, where: str, out: list[str]) -> None:
    options = list(value.get("options", []))
    for group in value.get("option_groups", []):
        options += group["options"]
    values = [option["value"] for option in options]
    if len(set(values)) != len(values):
        complain(out, "option values must be unique", where)
    initial = value.get("initial_options", [])
    if "initial_option" in value:
        initial = [*initial, value["initial_option"]]
    if any(one not in options for one in initial):
        complain(out, "initial option must exactly match a provided option", where)


def _element(required: Mapping[str, Check], optional: Mapping[str, Check], rule: Check) -> Check:
    return record({**KIND, **required}, {**ACTION_ID, **optional}, rule)


def _choosing(most: int, option: Check, initial: Mapping[str, Check]) -> Check:
    optional = {**initial, **CONFIRMED, **FOCUS}
    return _element({"options": array(option, most)}, optional, _unique_values)


def _select(extra: Mapping[str, Check], rule: Check = anything) -> Check:
    return record(KIND, {**HINTED, **CONFIRMED, **extra}, rule)


_MENU = {"options": array(OPTION, MAX_OPTIONS), "option_groups": array(_GROUP, MAX_OPTIONS)}
_MENU_RULE = both(one_of("options", "option_groups"), _unique_values)
_MAX = {"max_selected_items": number(1, whole=True)}
_LOOKUP = {"min_query_length": number(0, whole=True)}
_CONVERSATION = {"default_to_current_conversation": boolean, "filter": FILTER}
_URL = {"response_url_enabled": boolean}
_TYPED = {**HINTED, "dispatch_action_config": DISPATCH}


def _length_order(value: Any, where: str, out: list[str]) -> None:
    if value.get("min_length", 0) > value.get("max_length", 3000):
        complain(out, "min_length must not be greater than max_length", where)


def _bounds(value: Any, where: str, out: list[str]) -> None:
    least, most = value.get("min_value"), value.get("max_value")
    if least is not None and most is not None and float(least) > float(most):
        complain(out, "min_value must not be greater than max_value", where)


_DIGITS = pattern(r"-?\d+(\.\d+)?", "a number written as a string")

IMAGE = record(
    {**KIND, "alt_text": string(2000)},
    {"image_url": string(3000), "slack_file": anything},
    one_of("image_url", "slack_file"),
)

ELEMENTS: Mapping[str, Check] = {
    "button": record(
        {**KIND, "text": plain(75)},
        {
            **ACTION_ID,
            **CONFIRMED,
            "url": string(3000),
            "value": string(2000, least=0),
            "style": choice("primary", "danger"),
            "accessibility_label": string(75),
        },
    ),
    "checkboxes": _choosing(10, RICH_OPTION, {"initial_options": array(RICH_OPTION, 10)}),
    "radio_buttons": _choosing(10, RICH_OPTION, {"initial_option": RICH_OPTION}),
    "overflow": record(
        {**KIND, "options": array(LINK_OPTION, 5)}, {**ACTION_ID, **CONFIRMED}, _unique_values
    ),
    "datepicker": _select({"initial_date": DATE}),
    "timepicker": _select({"initial_time": TIME, "timezone": string(100)}),
    "datetimepicker": record(
        KIND,
        {
            **ACTION_ID,
            **CONFIRMED,
            **FOCUS,
            "initial_date_time": number(1_000_000_000, 9_999_999_999, whole=True),
        },
    ),
    "static_select": _select({**_MENU, "initial_option": OPTION}, _MENU_RULE),
    "external_select": _select({**_LOOKUP, "initial_option": OPTION}),
    "users_select": _select({"initial_user": string(255)}),
    "conversations_select": _select({**_CONVERSATION, **_URL, "initial_conversation": string(255)}),
    "channels_select": _select({**_URL, "initial_channel": string(255)}),
    "multi_static_select": _select({**_MENU, **_MAX, "initial_options": _CHOSEN}, _MENU_RULE),
    "multi_external_select": _select({**_LOOKUP, **_MAX, "initial_options": _CHOSEN}),
    "multi_users_select": _select({**_MAX, "initial_users": IDS}),
    "multi_conversations_select": _select({**_CONVERSATION, **_MAX, "initial_conversations": IDS}),
    "multi_channels_select": _select({**_MAX, "initial_channels": IDS}),
    "plain_text_input": record(
        KIND,
        {
            **_TYPED,
            "initial_value": string(3000, least=0),
            "multiline": boolean,
            "min_length": number(0, 3000, whole=True),
            "max_length": number(1, 3000, whole=True),
        },
        _length_order,
    ),
    "email_text_input": record(KIND, {**_TYPED, "initial_value": string(3000)}),
    "url_text_input": record(KIND, {**_TYPED, "initial_value": string(3000)}),
    "number_input": record(
        {**KIND, "is_decimal_allowed": boolean},
        {**_TYPED, "initial_value": _DIGITS, "min_value": _DIGITS, "max_value": _DIGITS},
        _bounds,
    ),
    "rich_text_input": record(KIND, {**_TYPED, "initial_value": anything}),
    "file_input": record(
        KIND, {**ACTION_ID, "filetypes": anything, "max_files": number(1, 10, whole=True)}
    ),
    "workflow_button": record(
        {**KIND, "text": plain(75), "workflow": anything},
        {**ACTION_ID, "style": choice("primary", "danger"), "accessibility_label": string(75)},
    ),
}

SINGLE_SELECTS = (
    "static_select",
    "external_select",
    "users_select",
    "conversations_select",
    "channels_select",
)
MULTI_SELECTS = tuple(f"multi_{name}" for name in SINGLE_SELECTS)
_EVERYWHERE = ("checkboxes", "radio_buttons", "datepicker", "timepicker", *SINGLE_SELECTS)

IN_ACTIONS = ("button", "overflow", "datetimepicker", "workflow_button", *_EVERYWHERE)
IN_SECTION = ("button", "overflow", "workflow_button", *_EVERYWHERE, *MULTI_SELECTS)
IN_INPUT = (
    "plain_text_input",
    "email_text_input",
    "url_text_input",
    "number_input",
    "rich_text_input",
    "file_input",
    "datetimepicker",
    *_EVERYWHERE,
    *MULTI_SELECTS,
)


def among(names: tuple[str, ...], extra: Mapping[str, Check] | None = None) -> Check:
    """An element of one of these kinds."""
    return by_type({**{name: ELEMENTS[name] for name in names}, **(extra or {})})
