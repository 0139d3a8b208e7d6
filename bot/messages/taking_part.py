"""Who takes part: status, breaks, leaving, blocks, and who cannot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.messages import ids
from bot.messages.blocks import (
    Block,
    Message,
    actions,
    button,
    confirm,
    context,
    paragraph,
    section,
)
from bot.messages.facts import Standing
from bot.messages.replies import in_short
from bot.messages.text import day, listed, mention, quoted, when


def status(
    standing: Standing,
    *,
    paused: bool,
    resume_at: datetime | None,
    next_round: datetime,
    blocked: Sequence[str],
) -> Message:
    """Where a member stands."""
    if paused:
        until = f"until {day(resume_at)}" if resume_at else "until you say `/potluck resume`"
        state = f"You are taking a break {until}."
    else:
        state = f"You are in. The next introductions are drawn {when(next_round)}."
    blocks = [section(f"{state}\n{in_short(standing)}")]
    if blocked:
        people = listed([mention(each) for each in blocked])
        blocks.append(context(f"You are never introduced to {people}. Only you can see this."))
    return Message(state, [*blocks, _status_buttons(paused)])


def paused(until: datetime | None) -> Message:
    """A break begins."""
    words = (
        f"Enjoy your break. You are back on {day(until)}, or earlier with `/potluck resume`."
        if until
        else "Enjoy your break. Nobody is introduced to you until you say `/potluck resume`."
    )
    return Message(words, [section(words), actions([button("Resume", ids.RESUME, "reply")])])


def resumed(next_round: datetime) -> Message:
    """A break ends."""
    return paragraph(f"Welcome back. The next introductions are drawn {when(next_round)}.")


def not_a_break(word: str) -> Message:
    """`pause` with something that is neither weeks nor a date to come."""
    return paragraph(
        f"I can't read {quoted(word, 40)} as a break. Write `/potluck pause`, "
        "`/potluck pause 3` for three weeks, or `/potluck pause YYYY-MM-DD` with a day of the "
        "coming year. Nothing was changed."
    )


def confirm_leave() -> Message:
    """Before everything is erased."""
    words = (
        "Leaving erases what you offer and want, your preferences and whom you blocked. "
        "Introductions still to come are called off. You can come back any time."
    )
    return Message(
        words,
        [
            section(words),
            actions(
                [
                    button(
                        "Leave Potluck",
                        ids.LEAVE,
                        "reply",
                        style="danger",
                        confirm=confirm("Leave Potluck?", "This can't be undone.", "Leave"),
                    ),
                    button("Take a break instead", ids.PAUSE, "reply"),
                ]
            ),
        ],
    )


def left() -> Message:
    """Somebody has left."""
    return paragraph(
        "You have left, and what you said is erased. Nobody is introduced to you any more. "
        "`/teach` or `/learn` brings you back."
    )


def not_a_member() -> Message:
    """Nothing to pause, leave or show."""
    return paragraph(
        "You have not joined yet. Say what you could teach or would like to learn: "
        "`/teach Kubernetes`, `/learn public speaking`."
    )


def blocked(user_id: str) -> Message:
    """Somebody is blocked."""
    return paragraph(
        f"You will not be introduced to {mention(user_id)}. Only you can see this; take it back "
        "with `/potluck unblock @name`."
    )


def unblocked(user_id: str, *, was_blocked: bool) -> Message:
    """A block is taken back."""
    if was_blocked:
        return paragraph(f"You may be introduced to {mention(user_id)} again.")
    return paragraph(f"{mention(user_id)} was not blocked.")


def block_whom(command: str) -> Message:
    """A block that names nobody, or oneself."""
    return paragraph(
        f"Name one other person, like `/potluck {command} @name`. Nothing was changed."
    )


def single_channel_guest() -> Message:
    """Slack lets single-channel guests into no group message."""
    return paragraph(
        "Introductions happen in group messages, which Slack does not open for single-channel "
        "guests. Once an admin has made you a multi-channel guest or a full member, you are "
        "welcome."
    )


def guests_not_invited() -> Message:
    """The operator keeps guests out."""
    return paragraph(
        "Potluck is for full members of this workspace at the moment. Whoever runs it here can "
        "open it to guests (with the setting ALLOW_GUESTS)."
    )


def nobody_home() -> Message:
    """Bots and deactivated accounts."""
    return paragraph("Only people with an active account can take part.")


def _status_buttons(is_paused: bool) -> Block:
    second = (
        button("Resume", ids.RESUME, "reply")
        if is_paused
        else button("Take a break", ids.PAUSE, "reply")
    )
    return actions([button("Edit", ids.EDIT_SKILLS, "status"), second])
