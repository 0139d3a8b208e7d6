"""Whether Slack would take these blocks or this view, and walks through the blocks it took."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from bot.sandbox.blockkit_blocks import BLOCKS, DATA_BLOCKS, SURFACES
from bot.sandbox.blockkit_elements import plain
from bot.sandbox.errors import SlackError
from bot.sandbox.schema import array, boolean, by_type, choice, complain, record, string
from bot.sandbox.state import Json

MAX_BLOCKS = {"message": 50, "modal": 100, "home": 100}
MAX_VIEW_BYTES = 250_000
MAX_BLOCKS_CHARACTERS = 13_200
"""Text of all blocks of a message together; undocumented, seen by others (bolt-js #2509)."""
MAX_MARKDOWN_CHARACTERS = 12_000
"""Text of all markdown blocks of a message together."""
MAX_CHARTS = 2
TABLES = ("data_table", "table")
"""A message holds one of these. That data_table counts among them is only said by others."""

_COMMON = {
    "private_metadata": string(3000, least=0),
    "callback_id": string(255, least=0),
    "external_id": string(255, least=0),
}


def _blocks_check(surface: str, data_blocks: bool) -> Any:
    kinds = [k for k in SURFACES[surface] if data_blocks or k not in DATA_BLOCKS]
    return array(by_type({kind: BLOCKS[kind] for kind in kinds}), MAX_BLOCKS[surface], least=0)


def _check_ids(blocks: list[Json], where: str, out: list[str]) -> None:
    """Complain about ids that are there twice: of blocks, and of elements within one block."""
    block_ids = set[str]()
    for index, block in enumerate(blocks):
        block_id = block.get("block_id")
        if block_id in block_ids:
            complain(out, f"`block_id` already exists: {block_id}", f"{where}/{index}/block_id")
        if block_id:
            block_ids.add(block_id)
        action_ids = set[str]()
        for element in elements_of(block):
            action_id = element.get("action_id")
            if action_id in action_ids:
                complain(out, f"`action_id` already exists: {action_id}", f"{where}/{index}")
            if action_id:
                action_ids.add(action_id)
    charts = sum(block["type"] == "data_visualization" for block in blocks)
    if charts > MAX_CHARTS:
        complain(out, f"no more than {MAX_CHARTS} data_visualization blocks allowed", where)
    focused = sum(
        bool(element.get("focus_on_load")) for block in blocks for element in elements_of(block)
    )
    if focused > 1:
        complain(out, "only one element may have focus_on_load", where)


def _check_response_urls(
    inputs: list[Json], blocks: list[Json], where: str, out: list[str]
) -> None:
    """Complain about response_url_enabled outside of `inputs`, a modal's input blocks."""
    for index, block in enumerate(blocks):
        asked = any(one.get("response_url_enabled") for one in elements_of(block))
        if asked and block not in inputs:
            complain(out, "response_url_enabled is for input blocks of modals", f"{where}/{index}")


def check_message(blocks: Any, data_blocks: bool = True) -> None:
    """Raise SlackError("invalid_blocks") unless a message may carry `blocks`."""
    if not isinstance(blocks, list):
        raise SlackError("invalid_blocks_format")
    out: list[str] = []
    _blocks_check("message", data_blocks)(blocks, "/blocks", out)
    if not out:
        _check_ids(blocks, "/blocks", out)
        _check_response_urls([], blocks, "/blocks", out)
    if out:
        raise SlackError("invalid_blocks", out)
    if sum(block["type"] in TABLES for block in blocks) > 1:
        raise SlackError("invalid_attachments", ["[ERROR] only_one_table_allowed"])
    markdown = sum(len(block["text"]) for block in blocks if block["type"] == "markdown")
    if markdown > MAX_MARKDOWN_CHARACTERS:
        raise SlackError("msg_blocks_too_long")
    if sum(len(one) for one in all_texts(blocks)) > MAX_BLOCKS_CHARACTERS:
        raise SlackError("msg_blocks_too_long")


def check_view(view: Any, kind: str, data_blocks: bool = True) -> None:
    """Raise SlackError unless `view` is a view of this `kind` ("modal" or "home").

    Schema errors of views are `invalid_arguments` with messages, unlike those of messages.
    """
    if isinstance(view, dict) and len(json.dumps(view).encode()) > MAX_VIEW_BYTES:
        raise SlackError("view_too_large")
    blocks = _blocks_check(kind, data_blocks)
    if kind == "home":
        check = record({"type": choice("home"), "blocks": blocks}, _COMMON)
    else:
        check = record(
            {"type": choice("modal"), "title": plain(24), "blocks": blocks},
            {
                **_COMMON,
                "submit": plain(24),
                "close": plain(24),
                "clear_on_close": boolean,
                "notify_on_close": boolean,
                "submit_disabled": boolean,
            },
        )
    out: list[str] = []
    check(view, "/view", out)
    if not out:
        _check_ids(view["blocks"], "/view/blocks", out)
        inputs = [block for block in view["blocks"] if block["type"] == "input"]
        _check_response_urls(inputs if kind == "modal" else [], view["blocks"], "/view/blocks", out)
        if kind == "modal" and inputs and "submit" not in view:
            complain(out, "missing required field: submit", "/view")
    if out:
        raise SlackError("invalid_arguments", out)


def elements_of(block: Json) -> list[Json]:
    """The interactive elements of a block, in order."""
    if block["type"] in ("actions", "context_actions"):
        return list(block["elements"])
    if block["type"] == "section" and block.get("accessory", {}).get("type", "image") != "image":
        return [block["accessory"]]
    if block["type"] == "input":
        return [block["element"]]
    return []


def with_ids(blocks: list[Json] | None, new_id: Any) -> list[Json] | None:
    """A copy of `blocks` in which Slack has filled in the ids that were left out."""
    if blocks is None:
        return None
    copy: list[Json] = json.loads(json.dumps(blocks))
    for block in copy:
        block.setdefault("block_id", new_id("b"))
        for element in elements_of(block):
            element.setdefault("action_id", new_id("a"))
    return copy


def find_element(blocks: list[Json], block_id: str, action_id: str) -> Json | None:
    """The element with these ids, or None."""
    for block in blocks:
        if block.get("block_id") == block_id:
            for element in elements_of(block):
                if element.get("action_id") == action_id:
                    return element
    return None


def all_texts(value: Any) -> Iterator[str]:
    """Every string that stands under a key `text`, at any depth."""
    if isinstance(value, dict):
        for key, one in value.items():
            if key == "text" and isinstance(one, str):
                yield one
            else:
                yield from all_texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from all_texts(one)


def mrkdwn_texts(value: Any) -> Iterator[str]:
    """Every text that Slack reads as mrkdwn, at any depth: where a mention would be a mention."""
    if isinstance(value, dict):
        if value.get("type") in ("mrkdwn", "markdown") and isinstance(value.get("text"), str):
            yield value["text"]
        if value.get("type") == "broadcast":
            yield f"<!{value.get('range', 'channel')}>"
        for one in value.values():
            yield from mrkdwn_texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from mrkdwn_texts(one)
