"""The choices of menus that search while somebody types."""

from __future__ import annotations

from bot.messages.blocks import Block, option
from bot.messages.text import shorten
from bot.skills import Level

LONGEST_VALUE = 150
"""Characters of the value of a choice (Block Kit)."""


def skill(name: str, level: int | None = None) -> Block:
    """A skill to offer or want; its value reads like what somebody types after /teach."""
    words = name + (f" ({Level(level).label})" if level else "")
    return option(words, shorten(words, LONGEST_VALUE))


def known_skill(name: str, skill_id: str) -> Block:
    """One of the workspace's skills, known by its id."""
    return option(name, skill_id)
