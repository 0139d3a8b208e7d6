"""Block Kit's rich text, as a check.

https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.sandbox.schema import (
    Check,
    anything,
    array,
    boolean,
    by_type,
    choice,
    number,
    record,
    string,
)

_KIND: Mapping[str, Check] = {"type": anything}
_LONG = string(40_000)
"""Where no limit is documented: that of a whole message."""
_ID = string(255)
_PLAIN_STYLE = {"bold": boolean, "italic": boolean, "strike": boolean, "code": boolean}
_STYLE = record({}, {**_PLAIN_STYLE, "underline": boolean})
_NAME_STYLE = record(
    {}, {**_PLAIN_STYLE, "highlight": boolean, "client_highlight": boolean, "unlink": boolean}
)
_BORDER = {"border": number(0, 1, whole=True)}

_TEXT = record({**_KIND, "text": _LONG}, {"style": _STYLE})
_LINK = record({**_KIND, "url": _LONG}, {"text": _LONG, "unsafe": boolean, "style": _STYLE})
_PARTS: Mapping[str, Check] = {
    "text": _TEXT,
    "link": _LINK,
    "user": record({**_KIND, "user_id": _ID}, {"style": _NAME_STYLE}),
    "usergroup": record({**_KIND, "usergroup_id": _ID}, {"style": _NAME_STYLE}),
    "channel": record({**_KIND, "channel_id": _ID}, {"style": _NAME_STYLE}),
    "team": record({**_KIND, "team_id": _ID}, {"style": _NAME_STYLE}),
    "emoji": record(
        {**_KIND, "name": _ID},
        {"unicode": _ID, "skin_tone": number(1, 6, whole=True), "style": _STYLE},
    ),
    "broadcast": record(
        {**_KIND, "range": choice("here", "channel", "everyone")}, {"style": _STYLE}
    ),
    "date": record(
        {**_KIND, "timestamp": number(whole=True), "format": _ID},
        {"url": _LONG, "fallback": _LONG, "style": _STYLE},
    ),
    "color": record({**_KIND, "value": _ID}, {"style": _STYLE}),
}
_RUN = array(by_type(_PARTS), 1000, least=0)
_SECTION = record({**_KIND, "elements": _RUN})

RICH_TEXT = record(
    {
        **_KIND,
        "elements": array(
            by_type(
                {
                    "rich_text_section": _SECTION,
                    "rich_text_quote": record({**_KIND, "elements": _RUN}, _BORDER),
                    "rich_text_preformatted": record(
                        {
                            **_KIND,
                            "elements": array(by_type({"text": _TEXT, "link": _LINK}), 1000),
                        },
                        {**_BORDER, "language": _ID},
                    ),
                    "rich_text_list": record(
                        {
                            **_KIND,
                            "style": choice("bullet", "ordered"),
                            "elements": array(by_type({"rich_text_section": _SECTION}), 1000),
                        },
                        {
                            **_BORDER,
                            "indent": number(0, 8, whole=True),
                            "offset": number(0, whole=True),
                        },
                    ),
                }
            ),
            1000,
        ),
    },
    {"block_id": _ID},
)
