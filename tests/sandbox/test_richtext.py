"""The blocks that Slack makes of what people type."""

from __future__ import annotations

from bot.sandbox.richtext import rich_text


def test_references_and_links_are_elements_of_their_own() -> None:
    text = "Hi <@U1>, see <#C1|general> and <https://x.example/?a=1&amp;b=2|this> &lt;3 <!here>"
    (block,) = rich_text(text, "b1")
    assert (block["type"], block["block_id"]) == ("rich_text", "b1")
    assert block["elements"][0]["elements"] == [
        {"type": "text", "text": "Hi "},
        {"type": "user", "user_id": "U1"},
        {"type": "text", "text": ", see "},
        {"type": "channel", "channel_id": "C1"},
        {"type": "text", "text": " and "},
        {"type": "link", "url": "https://x.example/?a=1&b=2", "text": "this"},
        {"type": "text", "text": " <3 "},
        {"type": "broadcast", "range": "here"},
    ]
