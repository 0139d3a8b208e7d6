"""Block Kit's blocks, as checks, and which of them each surface takes.

Keys and limits: https://docs.slack.dev/reference/block-kit/blocks . The blocks for agents and
apps of 2025 and later (task_card, plan, alert, card, container, carousel, auth_provider) are not
imitated: they are refused as unsupported.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sandbox.blockkit_elements import (
    IMAGE,
    IN_ACTIONS,
    IN_CONTEXT_ACTIONS,
    IN_INPUT,
    IN_SECTION,
    KIND,
    SLACK_FILE,
    among,
    plain,
    text,
)
from bot.sandbox.blockkit_rich_text import RICH_TEXT
from bot.sandbox.schema import (
    Check,
    anything,
    array,
    boolean,
    by_type,
    choice,
    complain,
    number,
    one_of,
    or_null,
    record,
    some_of,
    string,
)

MAX_SERIES = 12
"""Series of a chart and segments of a pie. An earlier page of Slack's documentation says 6."""
MAX_DATA_ROWS = 101
"""Rows of a data_table, the header among them. One source says 201."""

BLOCK_ID = {"block_id": string(255)}


def _block(
    required: Mapping[str, Check], optional: Mapping[str, Check], rule: Check = anything
) -> Check:
    return record({**KIND, **required}, {**BLOCK_ID, **optional}, rule)


def _rectangular(value: Any, where: str, out: list[str]) -> None:
    if len({len(row) for row in value["rows"]}) > 1:
        complain(out, "every row must have the same number of cells", f"{where}/rows")
    if any(cell["type"] == "rich_text" for cell in value["rows"][0]):
        complain(out, "header cells may not be rich_text", f"{where}/rows/0")


def _labels_match(value: Any, where: str, out: list[str]) -> None:
    names = [series["name"] for series in value["series"]]
    if len(set(names)) != len(names):
        complain(out, "series names must be unique", f"{where}/series")
    categories = value["axis_config"]["categories"]
    for index, series in enumerate(value["series"]):
        if sorted(point["label"] for point in series["data"]) != sorted(categories):
            complain(out, "labels must match the categories", f"{where}/series/{index}/data")


_RAW_TEXT = record({**KIND, "text": string(3000)})
_RAW_NUMBER = record({**KIND, "value": number()}, {"text": string(3000)})
_CELL = by_type({"raw_text": _RAW_TEXT, "raw_number": _RAW_NUMBER, "rich_text": RICH_TEXT})
_COLUMN = record({}, {"align": choice("left", "center", "right"), "is_wrapped": boolean})
_POINT = record({"label": string(20), "value": number()})
_SERIES_CHART = record(
    {
        **KIND,
        "series": array(record({"name": string(20), "data": array(_POINT, 20)}), MAX_SERIES),
        "axis_config": record(
            {"categories": array(string(20), 20)}, {"x_label": string(50), "y_label": string(50)}
        ),
    },
    rule=_labels_match,
)

BLOCKS: Mapping[str, Check] = {
    "section": _block(
        {},
        {
            "text": text(3000),
            "fields": array(text(2000), 10),
            "accessory": among(IN_SECTION, {"image": IMAGE}),
            "expand": boolean,
        },
        some_of("text", "fields"),
    ),
    "divider": _block({}, {}),
    "header": _block({"text": plain(150)}, {"level": number(1, 4, whole=True)}),
    "image": _block(
        {"alt_text": string(2000)},
        {"image_url": string(3000), "slack_file": SLACK_FILE, "title": plain(2000)},
        one_of("image_url", "slack_file"),
    ),
    "actions": _block({"elements": array(among(IN_ACTIONS), 25)}, {}),
    "context": _block(
        {
            "elements": array(
                by_type({"image": IMAGE, "plain_text": text(3000), "mrkdwn": text(3000)}), 10
            )
        },
        {},
    ),
    "context_actions": _block({"elements": array(among(IN_CONTEXT_ACTIONS), 5)}, {}),
    "input": _block(
        {"label": plain(2000), "element": among(IN_INPUT)},
        {"hint": plain(2000), "optional": boolean, "dispatch_action": boolean},
    ),
    "rich_text": RICH_TEXT,
    "markdown": _block({"text": string(12000)}, {}),
    "video": _block(
        {
            "alt_text": string(2000),
            "title": plain(199),
            "thumbnail_url": string(3000),
            "video_url": string(3000),
        },
        {
            "author_name": string(49),
            "description": plain(200),
            "provider_icon_url": string(3000),
            "provider_name": string(200),
            "title_url": string(3000),
        },
    ),
    "file": _block({"external_id": string(255), "source": choice("remote")}, {}),
    "table": _block(
        {"rows": array(array(_CELL, 20), 100)},
        {"column_settings": array(or_null(_COLUMN), 20)},
    ),
    "data_table": _block(
        {"caption": string(3000), "rows": array(array(_CELL, 20), MAX_DATA_ROWS, least=2)},
        {
            "page_size": number(1, 100, whole=True),
            "row_header_column_index": number(0, 19, whole=True),
        },
        _rectangular,
    ),
    "data_visualization": _block(
        {
            "title": string(50),
            "chart": by_type(
                {
                    "pie": record(
                        {
                            **KIND,
                            "segments": array(
                                record({"label": string(20), "value": number(0)}), MAX_SERIES
                            ),
                        }
                    ),
                    "bar": _SERIES_CHART,
                    "line": _SERIES_CHART,
                    "area": _SERIES_CHART,
                }
            ),
        },
        {},
    ),
}

DATA_BLOCKS = ("data_table", "data_visualization")
_ANYWHERE = (
    "actions",
    "context",
    "divider",
    "header",
    "image",
    "input",
    "rich_text",
    "section",
    "video",
    *DATA_BLOCKS,
)
SURFACES: Mapping[str, tuple[str, ...]] = {
    "message": (*_ANYWHERE, "context_actions", "file", "markdown", "table"),
    "modal": _ANYWHERE,
    "home": _ANYWHERE,
}
"""The kinds of block that each surface takes."""
