"""What the author of a post is told when an edit leaves nothing of what it said."""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages import ids
from bot.messages.blocks import Message, actions, button, section
from bot.messages.text import bold, listed


def taken_out(names: Sequence[str]) -> Message:
    """What is off the author's lists with the edit; to have it back, they say it again."""
    off = listed([bold(name) for name in names])
    words = f"Off your list, now that your message does not say so: {off}."
    return Message(words, [section(words), actions([button("Edit", ids.EDIT_SKILLS, "post")])])
