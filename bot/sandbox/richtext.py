"""The rich_text block that Slack adds to what people type, made from the stored text."""

from __future__ import annotations

import re

from bot.sandbox.state import Json

_REFERENCE = re.compile(r"<([@#!]?)([^>|]+)(?:\|([^>]*))?>")


def rich_text(text: str, block_id: str) -> list[Json]:
    """`text` as one rich_text block: references and links as elements of their own.

    Styles (bold, code, quotes) stay as they were typed, within the text elements.
    """
    elements: list[Json] = []
    end = 0
    for match in _REFERENCE.finditer(text):
        _add_text(elements, text[end : match.start()])
        elements.append(_reference(*match.groups()))
        end = match.end()
    _add_text(elements, text[end:])
    section = {"type": "rich_text_section", "elements": elements}
    return [{"type": "rich_text", "block_id": block_id, "elements": [section]}]


def _add_text(elements: list[Json], text: str) -> None:
    if text:
        plain = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        elements.append({"type": "text", "text": plain})


def _reference(sign: str, what: str, label: str | None) -> Json:
    if sign == "@":
        return {"type": "user", "user_id": what}
    if sign == "#":
        return {"type": "channel", "channel_id": what}
    if sign == "!":
        return {"type": "broadcast", "range": what}
    link: Json = {"type": "link", "url": what.replace("&amp;", "&")}
    return {**link, "text": label} if label else link
