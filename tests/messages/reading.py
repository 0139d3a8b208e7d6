"""What may be sent: Block Kit that Slack takes, and text in which nothing rings or links."""

from __future__ import annotations

import json
import re
from collections.abc import Collection

from bot.messages.blocks import Block, Message
from bot.sandbox.blockkit import all_texts, check_message, check_view, mrkdwn_texts

MOST_VIEW_BYTES = 250_000
LONGEST_MESSAGE_TEXT = 4000
"""Slack's advice for `text`; it cuts at 40,000."""

_ESCAPED = re.compile(r"&(?:amp|lt|gt);")
_DATE = re.compile(r"<!date\^\d+\^[^<>|^]*\|[^<>|]+>")
_PERSON = re.compile(r"<@([A-Z0-9]+)>")


def check(built: Message | Block, people: Collection[str]) -> None:
    """AssertionError or SlackError unless Slack would take it and it rings only `people`."""
    if isinstance(built, Message):
        check_message(built.blocks)
        assert built.blocks
        assert built.text.strip(), "notifications and screen readers need words"
        assert len(built.text) <= LONGEST_MESSAGE_TEXT
        check_mrkdwn(built.text, people)
        shown = built.blocks
    else:
        check_view(built, built["type"])
        assert len(json.dumps(built).encode()) <= MOST_VIEW_BYTES
        shown = built["blocks"]
    for words in mrkdwn_texts(shown):
        check_mrkdwn(words, people)
    assert all(words.strip() for words in all_texts(shown))
    assert all(each["verbatim"] for each in _mrkdwn_objects(shown)), "Slack would look for mentions"


def check_mrkdwn(words: str, people: Collection[str]) -> None:
    """AssertionError unless all that Slack would interpret is a date or one of `people`."""
    assert set(_PERSON.findall(words)) <= set(people)
    rest = _PERSON.sub("", _DATE.sub("", words))
    assert "<" not in rest, f"something typed is not escaped: {rest}"
    assert ">" not in rest, f"something typed is not escaped: {rest}"
    assert "&" not in _ESCAPED.sub("", rest), f"something typed is not escaped: {rest}"


def _mrkdwn_objects(value: object) -> list[Block]:
    if isinstance(value, list):
        return [found for each in value for found in _mrkdwn_objects(each)]
    if isinstance(value, dict):
        mine = [value] if value.get("type") == "mrkdwn" else []
        return mine + [found for each in value.values() for found in _mrkdwn_objects(each)]
    return []
