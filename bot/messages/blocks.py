"""Block Kit, the few kinds that Potluck uses, as plain dictionaries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.messages.text import LONGEST_TEXT, cut, shorten

Block = dict[str, Any]

LONGEST_LABEL = 75
"""Characters on a button or an option."""

MOST_FIELDS = 10
"""Fields in one section."""

LONGEST_FIELD = 2000
"""Characters in one of them."""


@dataclass(frozen=True)
class Message:
    """What is posted: `text` for notifications and screen readers, `blocks` for everybody else."""

    text: str
    blocks: list[Block]


def plain(words: str, limit: int = LONGEST_LABEL) -> Block:
    """A text object that shows exactly these words."""
    return {"type": "plain_text", "text": shorten(words, limit), "emoji": True}


def formatted(mrkdwn: str, limit: int = LONGEST_TEXT) -> Block:
    """A text object with mrkdwn. `verbatim`: Slack shall look for no mention or link of its own."""
    return {"type": "mrkdwn", "text": cut(mrkdwn, limit), "verbatim": True}


def section(mrkdwn: str, accessory: Block | None = None) -> Block:
    """A paragraph, with a button or menu beside it if wanted."""
    block: Block = {"type": "section", "text": formatted(mrkdwn)}
    if accessory is not None:
        block["accessory"] = accessory
    return block


def fields(mrkdwns: Sequence[str]) -> Block:
    """Short paragraphs in two columns, at most ten."""
    return {
        "type": "section",
        "fields": [formatted(words, LONGEST_FIELD) for words in mrkdwns[:MOST_FIELDS]],
    }


def paragraph(words: str) -> Message:
    """A message of one paragraph."""
    return Message(words, [section(words)])


def context(mrkdwn: str) -> Block:
    """A paragraph in small print."""
    return {"type": "context", "elements": [formatted(mrkdwn)]}


def header(words: str) -> Block:
    """A heading."""
    return {"type": "header", "text": plain(words, 150)}


def divider() -> Block:
    """A line."""
    return {"type": "divider"}


def actions(elements: Sequence[Block]) -> Block:
    """A row of buttons."""
    return {"type": "actions", "elements": list(elements)}


def button(
    label: str,
    action_id: str,
    value: str,
    *,
    style: str | None = None,
    confirm: Block | None = None,
    aloud: str | None = None,
) -> Block:
    """A button; `aloud` is what a screen reader says where the label alone says too little."""
    element: Block = {
        "type": "button",
        "text": plain(label),
        "action_id": action_id,
        "value": value,
    }
    if style is not None:
        element["style"] = style
    if confirm is not None:
        element["confirm"] = confirm
    if aloud is not None:
        element["accessibility_label"] = shorten(aloud, LONGEST_LABEL)
    return element


def confirm(title: str, question: str, yes: str, no: str = "Back") -> Block:
    """A question to answer before a button does what it says."""
    return {
        "title": plain(title, 100),
        "text": {"type": "plain_text", "text": shorten(question, 300), "emoji": True},
        "confirm": plain(yes, 30),
        "deny": plain(no, 30),
    }


def option(label: str, value: str) -> Block:
    """One choice of a menu."""
    return {"text": plain(label), "value": value}


def overflow(action_id: str, options: Sequence[Block]) -> Block:
    """A small menu behind three dots, at most five choices."""
    return {"type": "overflow", "action_id": action_id, "options": list(options)}


def text_input(
    block_id: str,
    label: str,
    *,
    initial: str = "",
    hint: str | None = None,
    placeholder: str | None = None,
    multiline: bool = False,
    most: int = LONGEST_TEXT,
) -> Block:
    """A field to type into; it may stay empty."""
    element: Block = {
        "type": "plain_text_input",
        "action_id": block_id,
        "multiline": multiline,
        "max_length": most,
    }
    if initial:
        element["initial_value"] = initial
    if placeholder is not None:
        element["placeholder"] = plain(placeholder, 150)
    return _input(block_id, label, element, hint, optional=True)


def searched_select(
    action_id: str, label: str, chosen: Sequence[Block] = (), *, many: bool = False
) -> Block:
    """A menu whose choices the app gives while its reader types; one choice, or `many`."""
    element: Block = {
        "type": "multi_external_select" if many else "external_select",
        "action_id": action_id,
        "min_query_length": 0,
        "placeholder": plain(label, 150),
    }
    if chosen and many:
        element["initial_options"] = list(chosen)
    return element


def picker(
    block_id: str,
    label: str,
    placeholder: str,
    *,
    chosen: Sequence[Block] = (),
    hint: str | None = None,
    many: bool = False,
) -> Block:
    """A field with such a menu; it may stay empty."""
    element = searched_select(block_id, placeholder, chosen, many=many)
    return _input(block_id, label, element, hint, optional=True)


def select(block_id: str, label: str, options: Sequence[Block], chosen: Block) -> Block:
    """A menu with one choice made."""
    element = {
        "type": "static_select",
        "action_id": block_id,
        "options": list(options),
        "initial_option": chosen,
    }
    return _input(block_id, label, element, None, optional=False)


def radio(block_id: str, label: str, options: Sequence[Block]) -> Block:
    """Choices of which none or one is made."""
    element = {"type": "radio_buttons", "action_id": block_id, "options": list(options)}
    return _input(block_id, label, element, None, optional=True)


def checkboxes(
    block_id: str, label: str, options: Sequence[Block], chosen: Sequence[Block], hint: str | None
) -> Block:
    """Choices of which any number is made."""
    element: Block = {"type": "checkboxes", "action_id": block_id, "options": list(options)}
    if chosen:
        element["initial_options"] = list(chosen)
    return _input(block_id, label, element, hint, optional=True)


def time_picker(block_id: str, label: str, initial: str) -> Block:
    """A time of day, "HH:MM"."""
    element = {"type": "timepicker", "action_id": block_id, "initial_time": initial}
    return _input(block_id, label, element, None, optional=False)


def instant_picker(block_id: str, label: str, initial: int, hint: str) -> Block:
    """A date and a time, picked in the reader's own zone; `initial` in Unix seconds."""
    element = {
        "type": "datetimepicker",
        "action_id": block_id,
        "initial_date_time": initial,
    }
    return _input(block_id, label, element, hint, optional=False)


def form(
    callback_id: str, title: str, submit: str, blocks: Sequence[Block], private: str = ""
) -> Block:
    """A modal with something to fill in."""
    return {
        "type": "modal",
        "callback_id": callback_id,
        "title": plain(title, 24),
        "submit": plain(submit, 24),
        "close": plain("Cancel", 24),
        "private_metadata": private,
        "blocks": list(blocks),
    }


def _input(block_id: str, label: str, element: Block, hint: str | None, *, optional: bool) -> Block:
    block: Block = {
        "type": "input",
        "block_id": block_id,
        "label": plain(label, 2000),
        "element": element,
        "optional": optional,
    }
    if hint is not None:
        block["hint"] = plain(hint, 2000)
    return block
