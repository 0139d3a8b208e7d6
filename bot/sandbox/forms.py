"""What is filled in: the `state` of a view or message, from its blocks and what the page says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.sandbox.blockkit import elements_of
from bot.sandbox.blockkit_elements import MAX_TYPED
from bot.sandbox.errors import SlackError
from bot.sandbox.state import Json

REQUIRED = "Please complete this required field."


@dataclass(frozen=True)
class Field:
    """Where an element's value stands in the state, and where its first value comes from."""

    key: str
    initial: str
    many: bool = False


FIELDS = {
    "plain_text_input": Field("value", "initial_value"),
    "email_text_input": Field("value", "initial_value"),
    "url_text_input": Field("value", "initial_value"),
    "number_input": Field("value", "initial_value"),
    "rich_text_input": Field("rich_text_value", "initial_value"),
    "file_input": Field("files", "", many=True),
    "datepicker": Field("selected_date", "initial_date"),
    "timepicker": Field("selected_time", "initial_time"),
    "datetimepicker": Field("selected_date_time", "initial_date_time"),
    "radio_buttons": Field("selected_option", "initial_option"),
    "checkboxes": Field("selected_options", "initial_options", many=True),
    "static_select": Field("selected_option", "initial_option"),
    "external_select": Field("selected_option", "initial_option"),
    "users_select": Field("selected_user", "initial_user"),
    "conversations_select": Field("selected_conversation", "initial_conversation"),
    "channels_select": Field("selected_channel", "initial_channel"),
    "multi_static_select": Field("selected_options", "initial_options", many=True),
    "multi_external_select": Field("selected_options", "initial_options", many=True),
    "multi_users_select": Field("selected_users", "initial_users", many=True),
    "multi_conversations_select": Field(
        "selected_conversations", "initial_conversations", many=True
    ),
    "multi_channels_select": Field("selected_channels", "initial_channels", many=True),
    "overflow": Field("selected_option", ""),
}
_STATELESS = ("button", "overflow", "workflow_button", "feedback_buttons", "icon_button")


def _options(element: Json) -> dict[str, Json]:
    options = list(element.get("options", []))
    for group in element.get("option_groups", []):
        options += group["options"]
    return {option["value"]: option for option in options}


def _known(element: Json, given: Any) -> Any:
    """The element's own option for what the page says was chosen; None for one it has not."""
    if not isinstance(given, dict):
        return None
    if element["type"].endswith("external_select"):
        return given
    return _options(element).get(str(given.get("value")))


def value_of(element: Json, given: Json | None) -> Any:
    """The value of an element: what the page says (`given`), or its initial value."""
    field = FIELDS[element["type"]]
    if given is None or field.key not in given:
        value = element.get(field.initial)
    else:
        value = given[field.key]
        if field.key == "selected_option":
            value = _known(element, value)
        elif field.key == "selected_options" and isinstance(value, list):
            known = (_known(element, one) for one in value)
            value = [one for one in known if one is not None]
        elif field.key == "value":
            value = str(value) if value not in (None, "") else None
    if field.many:
        return value if isinstance(value, list) else []
    return value


def opinion_of(element: Json, given: Json) -> Json:
    """Which of the two feedback buttons was pressed: its text and value. Raises SlackError."""
    for button in (element["positive_button"], element["negative_button"]):
        if button["value"] == given.get("value"):
            return {"text": button["text"], "value": button["value"]}
    raise SlackError("no_such_element")


def values(blocks: list[Json], given: Json) -> Json:
    """The state's values: {block_id: {action_id: {"type": ..., key: value}}}."""
    out: Json = {}
    for block in blocks:
        for element in elements_of(block):
            if element["type"] in _STATELESS:
                continue
            said = given.get(block["block_id"], {}).get(element["action_id"])
            field = FIELDS[element["type"]]
            out.setdefault(block["block_id"], {})[element["action_id"]] = {
                "type": element["type"],
                field.key: value_of(element, said if isinstance(said, dict) else None),
            }
    return out


def problems(blocks: list[Json], filled: Json) -> dict[str, str]:
    """What Slack's own client says before it submits a form: {block_id: sentence}."""
    out: dict[str, str] = {}
    for block in blocks:
        if block["type"] != "input":
            continue
        element = block["element"]
        field = FIELDS[element["type"]]
        value = filled[block["block_id"]][element["action_id"]][field.key]
        if value not in (None, [], ""):
            wrong = _wrong(element, value)
        else:
            wrong = "" if block.get("optional", False) else REQUIRED
        if wrong:
            out[block["block_id"]] = wrong
    return out


def _wrong(element: Json, value: Any) -> str:
    """What is wrong with what was filled in, or ""."""
    kind = element["type"]
    if kind == "plain_text_input":
        least, most = element.get("min_length", 0), element.get("max_length", MAX_TYPED)
        if len(value) < least:
            return f"Must be at least {least} characters."
        return f"Must be at most {most} characters." if len(value) > most else ""
    if kind == "number_input":
        return "" if _fits(element, value) else "Please enter a number within the limits."
    if kind == "email_text_input":
        sound = re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value)
        return "" if sound else "Please enter a valid email address."
    if kind == "url_text_input":
        return "" if re.fullmatch(r"https?://\S+", value) else "Please enter a valid address."
    most = element.get("max_selected_items")
    if most is not None and isinstance(value, list) and len(value) > most:
        return f"Choose at most {most}."
    return ""


def _fits(element: Json, value: str) -> bool:
    if not re.fullmatch(r"[+-]?\d{1,30}(\.\d{1,30})?", value):
        return False
    number = Decimal(value)
    if not element["is_decimal_allowed"] and number != number.to_integral_value():
        return False
    least, most = element.get("min_value", "-inf"), element.get("max_value", "inf")
    return Decimal(least) <= number <= Decimal(most)
