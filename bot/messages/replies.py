"""Answers that only their reader sees: to commands, posts and buttons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.messages import ids
from bot.messages.blocks import Block, Message, actions, button, context, paragraph, section
from bot.messages.facts import Doubt, Standing
from bot.messages.text import (
    bold,
    counted,
    join,
    listed,
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
    return paragraph(f"That is on your list already: you {join(said)}.")


def nothing_understood(refused: Sequence[Refused], direction: str) -> Message:
    """Nothing in it could be a skill."""
    verb = "teach" if direction == "offer" else "learn"
    example = "Kubernetes, Go (some)" if direction == "offer" else "public speaking"
    return paragraph(
        f"{_refused(refused)} Name a skill, like `/{verb} {example}`. Nothing was saved."
    )


def refused(left_out: Sequence[Refused]) -> Message:
    """Why some of it cannot be taken, for a form that stays open."""
    return paragraph(_refused(left_out))


def nothing_to_save() -> Message:
    """A form was saved as it was."""
    return paragraph("Nothing changed, so there was nothing to save.")


def undone(standing: Standing) -> Message:
    """It is taken back; what stands now."""
    return Message("Undone.", [section("Undone."), context(in_short(standing))])


def undone_before() -> Message:
    """The button was pressed before."""
    return paragraph("That was undone already.")


def overview(standing: Standing) -> Message:
    """What the member offers and wants."""
    return Message(
        in_short(standing),
        [
            section(in_short(standing)),
            actions([button("Edit", ids.EDIT_SKILLS, "list")]),
        ],
    )


def not_on_list(name: str, direction: str, standing: Standing) -> Message:
    """`remove X` where X is not there."""
    entries = standing.offers if direction == "offer" else standing.wants
    have = skills((each.skill, None) for each in entries)
    return paragraph(
        f"{quoted(name)} is not on that list. " + (f"It has {have}." if entries else "It is empty.")
    )


def remove_what(direction: str) -> Message:
    """`remove` without a skill."""
    verb = "teach" if direction == "offer" else "learn"
    return paragraph(f"Which one? Write `/{verb} remove Go`, or `/{verb} list` to see them all.")


def help_skills(direction: str) -> Message:
    """What /teach or /learn understands."""
    if direction == "offer":
        verb, about = "teach", "what you can teach"
        examples = "`/teach Kubernetes, Go (some)`"
    else:
        verb, about = "learn", "what you want to learn"
        examples = "`/learn public speaking, SQL (new to it)`"
    return paragraph(
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
    return paragraph(
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


def welcome() -> Message:
    """Somebody thanked Potluck."""
    return paragraph("With pleasure. :stew:")


def unknown_subcommand(command: str, word: str) -> Message:
    """A word that no command of ours is."""
    return paragraph(f"I don't know {quoted(word, 40)}. Try `{command} help`. Nothing was changed.")


def introduction_over() -> Message:
    """A button of an introduction that has ended."""
    return paragraph("This introduction has ended, so nothing was changed.")


def time_has_passed() -> Message:
    """A proposed time that lies in the past, or was replaced by another."""
    return paragraph(
        "That time has passed or was replaced. Press *Another time* to suggest one; nothing was "
        "changed."
    )


def not_yours() -> Message:
    """A button of an introduction between others."""
    return paragraph("Only the people who are introduced here can answer. Nothing was changed.")


def declined() -> Message:
    """Somebody said "not now"."""
    return paragraph("All right, not now. You are free for the next round.")


def never_again() -> Message:
    """Blocked from within an introduction."""
    return paragraph(
        "You will not be introduced to each other again. Only you can see this; it says nothing to "
        "anybody else. If you do not want this meeting either, press *Not now*."
    )


def thanks_met() -> Message:
    """A meeting happened."""
    return paragraph("Glad that you met. Thank you for telling me.")


def thanks_rated() -> Message:
    """Somebody rated a meeting."""
    return paragraph("Thank you. Only you and the matching ever see that.")


def thanks_not_met() -> Message:
    """A meeting did not happen."""
    return paragraph("Thank you for telling me. It's never too late: this conversation stays open.")


def follow_ups_stopped() -> Message:
    """No more questions whether a meeting happened."""
    return paragraph("I won't ask you again. My Home tab, Preferences, turns it on again.")


def went_wrong() -> Message:
    """Something failed on our side."""
    return paragraph(
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
                button(
                    "Yes, the same",
                    f"{ids.SAME_SKILL}:{doubt.skill_id}",
                    value,
                    aloud=f"Yes, {doubt.name} is the same as {doubt.like}",
                ),
                button(
                    "No, another skill",
                    f"{ids.ANOTHER_SKILL}:{doubt.skill_id}",
                    value,
                    aloud=f"No, {doubt.name} is another skill than {doubt.like}",
                ),
            ]
        ),
    ]


def _same(doubt: Doubt) -> str:
    return f"Is {bold(doubt.name)} the same as {bold(doubt.like)}?"


def in_short(standing: Standing) -> str:
    """What a member offers and wants, in a sentence or two."""
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
            case Refusal.NO_NAME:
                said.append(f"Left out {shown}: that could be anything.")
            case Refusal.REFERENCE:
                said.append("Left out a person, channel or group: a skill is a plain word.")
            case Refusal.TOO_MANY:
                said.append(
                    f"Left out the last {counted(len(texts), 'skill')}: twenty at a time, please; "
                    "send the rest as a second message."
                )
    return " ".join(said)
