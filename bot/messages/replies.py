"""Answers that only their reader sees: to commands, posts and buttons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.messages import ids
from bot.messages.blocks import Block, Message, actions, button, confirm, context, section
from bot.messages.facts import Doubt, Standing
from bot.messages.text import (
    bold,
    counted,
    day,
    join,
    listed,
    mention,
    quoted,
    skills,
    when,
)
from bot.skills import Refusal, Refused

Named = Sequence[tuple[str, int | None]]
"""Skills with their levels."""


def understood(
    offers: Named,
    wants: Named,
    statement_id: str,
    *,
    removed: Sequence[str] = (),
    refused: Sequence[Refused] = (),
    missing: Sequence[str] = (),
    doubts: Sequence[Doubt] = (),
    joined: bool = False,
    next_round: datetime | None = None,
) -> Message:
    """What was understood, with a way back and a way to put it right.

    `refused` could not be skills; `missing` were to be removed and are on no list; about each of
    the `doubts` the reader is asked.
    """
    lines = []
    if offers:
        lines.append(f"You can teach {skills(offers)}.")
    if wants:
        lines.append(f"You want to learn {skills(wants)}.")
    if removed:
        lines.append(f"Off your list: {listed([bold(name) for name in removed])}.")
    words = " ".join(["Noted.", *lines] if lines else ["Noted, in your new order."])
    blocks = [section(words)]
    for doubt in doubts:
        blocks += _question(doubt, statement_id, [each.skill_id for each in doubts])
    if refused:
        blocks.append(context(_refused(refused)))
    if missing:
        names = listed([quoted(name) for name in missing])
        blocks.append(context(f"Not on that list: {names}."))
    if joined:
        blocks.append(context(_welcome(next_round)))
    blocks.append(
        actions(
            [button("Undo", ids.UNDO, statement_id), button("Edit", ids.EDIT_SKILLS, statement_id)]
        )
    )
    return Message(" ".join([words, *(_same(doubt) for doubt in doubts)]), blocks)


def nothing_changed(offers: Named, wants: Named) -> Message:
    """Everything that was said stands already."""
    said = [f"can teach {skills(offers)}"] if offers else []
    said += [f"want to learn {skills(wants)}"] if wants else []
    return _simple(f"That is on your list already: you {join(said)}.")


def nothing_understood(refused: Sequence[Refused], direction: str) -> Message:
    """Nothing in it could be a skill."""
    verb = "teach" if direction == "offer" else "learn"
    example = "Kubernetes, Go (some)" if direction == "offer" else "public speaking"
    return _simple(
        f"{_refused(refused)} Name a skill, like `/{verb} {example}`. Nothing was saved."
    )


def refused(left_out: Sequence[Refused]) -> Message:
    """Why some of it cannot be taken, for a form that stays open."""
    return _simple(_refused(left_out))


def nothing_to_save() -> Message:
    """A form was saved as it was."""
    return _simple("Nothing changed, so there was nothing to save.")


def undone(standing: Standing) -> Message:
    """It is taken back; what stands now."""
    return Message("Undone.", [section("Undone."), context(_in_short(standing))])


def undone_before() -> Message:
    """The button was pressed before."""
    return _simple("That was undone already.")


def overview(standing: Standing) -> Message:
    """What the member offers and wants."""
    return Message(
        _in_short(standing),
        [
            section(_in_short(standing)),
            actions([button("Edit", ids.EDIT_SKILLS, "list")]),
        ],
    )


def not_on_list(name: str, direction: str, standing: Standing) -> Message:
    """`remove X` where X is not there."""
    entries = standing.offers if direction == "offer" else standing.wants
    have = skills((each.skill, None) for each in entries)
    return _simple(
        f"{quoted(name)} is not on that list. " + (f"It has {have}." if entries else "It is empty.")
    )


def remove_what(direction: str) -> Message:
    """`remove` without a skill."""
    verb = "teach" if direction == "offer" else "learn"
    return _simple(f"Which one? Write `/{verb} remove Go`, or `/{verb} list` to see them all.")


def help_skills(direction: str) -> Message:
    """What /teach or /learn understands."""
    if direction == "offer":
        verb, about = "teach", "what you can teach"
        examples = "`/teach Kubernetes, Go (some)`"
    else:
        verb, about = "learn", "what you want to learn"
        examples = "`/learn public speaking, SQL (new to it)`"
    return _simple(
        f"*/{verb}* tells Potluck {about}.\n"
        f"• {examples}: one skill or many, with a level if you like (new to it, some, solid, "
        "expert)\n"
        f"• `/{verb}`: a form\n"
        f"• `/{verb} list`: what is on your list\n"
        f"• `/{verb} remove Go`: take something off it\n"
        f'To add a skill that is called "list" or "help", put it in quotes: `/{verb} "list"`.'
    )


def help_potluck() -> Message:
    """What /potluck understands, and what Potluck is."""
    return _simple(
        "*Potluck* introduces you once a week to somebody who can teach you something, or whom "
        "you can teach. Tell me what in a channel that I am in, in a message to me, or with:\n"
        "• `/teach Kubernetes, Go (some)` and `/learn public speaking`\n"
        "• “@Potluck who can teach me SQL?”: who could, of those who agreed to be named\n"
        "• `/potluck status`: your lists, your next round\n"
        "• `/potluck pause`, `/potluck pause 3` (weeks) or `/potluck pause YYYY-MM-DD`, "
        "`/potluck resume`\n"
        "• `/potluck block @name` and `/potluck unblock @name`: never be introduced to somebody; "
        "nobody else learns of it\n"
        "• `/potluck leave`: go, and have what you said erased\n"
        "Most of this has a button in my Home tab."
    )


def unknown_subcommand(command: str, word: str) -> Message:
    """A word that no command of ours is."""
    return _simple(f"I don't know {quoted(word, 40)}. Try `{command} help`. Nothing was changed.")


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
    blocks = [section(f"{state}\n{_in_short(standing)}")]
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
    return _simple(f"Welcome back. The next introductions are drawn {when(next_round)}.")


def not_a_break(word: str) -> Message:
    """`pause` with something that is neither weeks nor a date to come."""
    return _simple(
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
    return _simple(
        "You have left, and what you said is erased. Nobody is introduced to you any more. "
        "`/teach` or `/learn` brings you back."
    )


def not_a_member() -> Message:
    """Nothing to pause, leave or show."""
    return _simple(
        "You have not joined yet. Say what you could teach or would like to learn: "
        "`/teach Kubernetes`, `/learn public speaking`."
    )


def blocked(user_id: str) -> Message:
    """Somebody is blocked."""
    return _simple(
        f"You will not be introduced to {mention(user_id)}. Only you can see this; take it back "
        "with `/potluck unblock @name`."
    )


def unblocked(user_id: str, *, was_blocked: bool) -> Message:
    """A block is taken back."""
    if was_blocked:
        return _simple(f"You may be introduced to {mention(user_id)} again.")
    return _simple(f"{mention(user_id)} was not blocked.")


def block_whom(command: str) -> Message:
    """A block that names nobody, or oneself."""
    return _simple(f"Name one other person, like `/potluck {command} @name`. Nothing was changed.")


def single_channel_guest() -> Message:
    """Slack lets single-channel guests into no group message."""
    return _simple(
        "Introductions happen in group messages, which Slack does not open for single-channel "
        "guests. Once an admin has made you a multi-channel guest or a full member, you are "
        "welcome."
    )


def guests_not_invited() -> Message:
    """The operator keeps guests out."""
    return _simple(
        "Potluck is for full members of this workspace at the moment. Whoever runs it here can "
        "open it to guests (with the setting ALLOW_GUESTS)."
    )


def nobody_home() -> Message:
    """Bots and deactivated accounts."""
    return _simple("Only people with an active account can take part.")


def introduction_over() -> Message:
    """A button of an introduction that has ended."""
    return _simple("This introduction has ended, so nothing was changed.")


def time_has_passed() -> Message:
    """A proposed time that lies in the past, or was replaced by another."""
    return _simple(
        "That time has passed or was replaced. Press *Another time* to suggest one; nothing was "
        "changed."
    )


def not_yours() -> Message:
    """A button of an introduction between others."""
    return _simple("Only the people who are introduced here can answer. Nothing was changed.")


def declined() -> Message:
    """Somebody said "not now"."""
    return _simple("All right, not now. You are free for the next round.")


def never_again() -> Message:
    """Blocked from within an introduction."""
    return _simple(
        "You will not be introduced to each other again. Only you can see this; it says nothing to "
        "anybody else. If you do not want this meeting either, press *Not now*."
    )


def thanks_met() -> Message:
    """A meeting happened."""
    return _simple("Glad that you met. Thank you for telling me.")


def thanks_rated() -> Message:
    """Somebody rated a meeting."""
    return _simple("Thank you. Only you and the matching ever see that.")


def thanks_not_met() -> Message:
    """A meeting did not happen."""
    return _simple("Thank you for telling me. It's never too late: this conversation stays open.")


def follow_ups_stopped() -> Message:
    """No more questions whether a meeting happened."""
    return _simple("I won't ask you again. My Home tab, Preferences, turns it on again.")


def went_wrong() -> Message:
    """Something failed on our side."""
    return _simple(
        "Something went wrong on my side, and nothing was saved. Please try again in a minute; if "
        "it keeps happening, tell whoever runs Potluck here."
    )


def _question(doubt: Doubt, statement_id: str, asked: Sequence[str]) -> list[Block]:
    """Whether two names mean one skill; the buttons carry what is still open besides."""
    others = ",".join(each for each in asked if each != doubt.skill_id) or "-"
    value = f"{statement_id} {doubt.skill_id} {others} {doubt.like_key}"
    return [
        section(_same(doubt)),
        actions(
            [
                button("Yes, the same", f"{ids.SAME_SKILL}:{doubt.skill_id}", value),
                button("No, another skill", f"{ids.ANOTHER_SKILL}:{doubt.skill_id}", value),
            ]
        ),
    ]


def _same(doubt: Doubt) -> str:
    return f"Is {bold(doubt.name)} the same as {bold(doubt.like)}?"


def _simple(words: str) -> Message:
    """One paragraph."""
    return Message(words, [section(words)])


def _status_buttons(is_paused: bool) -> Block:
    second = (
        button("Resume", ids.RESUME, "reply")
        if is_paused
        else button("Take a break", ids.PAUSE, "reply")
    )
    return actions([button("Edit", ids.EDIT_SKILLS, "status"), second])


def _in_short(standing: Standing) -> str:
    if not standing:
        return "You offer and want nothing at the moment."
    parts = []
    if standing.offers:
        parts.append(f"You can teach {skills((e.skill, e.level) for e in standing.offers)}.")
    if standing.wants:
        parts.append(f"You want to learn {skills((e.skill, e.level) for e in standing.wants)}.")
    return " ".join(parts)


def _welcome(next_round: datetime | None) -> str:
    drawn = f" The next introductions are drawn {when(next_round)}." if next_round else ""
    return (
        f"You're in: once a week I may introduce you to somebody.{drawn} `/potluck pause` and "
        "`/potluck leave` work any time."
    )


def _refused(refused: Sequence[Refused]) -> str:
    """What was left out, said once for each reason."""
    by_reason: dict[Refusal, list[str]] = {}
    for each in refused:
        by_reason.setdefault(each.reason, []).append(each.text)
    said = []
    for reason, texts in by_reason.items():
        typed = [quoted(text, 30) for text in texts]
        more = [f"{len(typed) - 3:,} more"] if len(typed) > 3 else []
        shown = join([*typed[:3], *more])
        match reason:
            case Refusal.EMPTY:
                said.append("That was empty.")
            case Refusal.TOO_LONG:
                said.append(f"Left out {shown}: a skill has at most 80 characters.")
            case Refusal.NO_LETTERS:
                said.append(f"Left out {shown}: a skill needs a word.")
            case Refusal.REFERENCE:
                said.append("Left out a person, channel or group: a skill is a plain word.")
            case Refusal.TOO_MANY:
                said.append(
                    f"Left out the last {counted(len(texts), 'skill')}: twenty at a time, please; "
                    "send the rest as a second message."
                )
    return " ".join(said)
