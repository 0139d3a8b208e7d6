"""Forms with which admins keep the workspace's skills tidy: rename, merge, split."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.messages import ids
from bot.messages.blocks import (
    Block,
    Message,
    actions,
    button,
    context,
    divider,
    form,
    paragraph,
    picker,
    plain,
    searched_select,
    section,
    text_input,
)
from bot.messages.text import bold, counted
from bot.skills import LONGEST_NAME

MOST_NAMES = 40
"""Other names of one skill that the form shows, of at most 100 blocks."""


@dataclass(frozen=True)
class OtherName:
    """A name that was merged into a skill; `id` is the skill that it would be if split off."""

    id: str
    name: str


@dataclass(frozen=True)
class SkillCard:
    """One skill as admins see it: how many offer and want it, and what else it is called."""

    id: str
    name: str
    offers: int
    wants: int
    others: Sequence[OtherName]


def which() -> Block:
    """The first step: which skill?"""
    return {
        "type": "modal",
        "title": plain("Tidy up skills", 24),
        "close": plain("Done", 24),
        "blocks": [
            section(
                "Two names for one thing? A clumsy name? Choose the skill to merge it into "
                "another, to rename it, or to split a name off again. Nothing that anybody said "
                "is lost."
            ),
            actions([searched_select(ids.TIDY_PICK, "Choose a skill")]),
        ],
    }


def one(card: SkillCard) -> Block:
    """The second step: what to do with it."""
    usage = f"{counted(card.offers, 'offer')}, {counted(card.wants, 'want')}"
    blocks: list[Block] = [section(f"{bold(card.name)}: {usage}.")]
    for other in card.others[:MOST_NAMES]:
        blocks.append(
            section(
                f"Also called {bold(other.name)}",
                button(
                    "Split off",
                    f"{ids.SPLIT_OFF}:{other.id}",
                    other.id,
                    aloud=f"Split {other.name} off",
                ),
            )
        )
    if len(card.others) > MOST_NAMES:
        blocks.append(context(f"And {len(card.others) - MOST_NAMES:,} names more."))
    blocks += [
        divider(),
        text_input(
            ids.TIDY_NAME_INPUT,
            "Show it as",
            initial=card.name,
            most=LONGEST_NAME,
            hint="The old name keeps working.",
        ),
        picker(
            ids.TIDY_INTO_INPUT,
            "It is the same as",
            "Another skill",
            hint="Whoever offers or wants this one then offers or wants that one.",
        ),
    ]
    return form(ids.TIDY_FORM, "Tidy up skills", "Save", blocks, private=card.id)


def merged(name: str, into: str, skill_id: str) -> Message:
    """Two skills are one."""
    words = f"{bold(name)} is now another name for {bold(into)}."
    undo = button("Undo", f"{ids.SPLIT_OFF}:{skill_id}", skill_id, aloud=f"Split {name} off again")
    return Message(words, [section(words), actions([undo])])


@dataclass(frozen=True)
class Renaming:
    """What an undo needs to know; `added` is the id of the new name where it was not known before.

    A name is at most `LONGEST_NAME` characters, so that all of it fits a button's value.
    """

    skill_id: str
    old: str
    new: str
    added: str | None

    def packed(self) -> str:
        """As the value of a button."""
        return json.dumps([self.skill_id, self.old, self.new, self.added], ensure_ascii=False)

    @staticmethod
    def unpacked(value: str) -> Renaming:
        """The same, read from the button that was pressed."""
        return Renaming(*json.loads(value))


def renamed(done: Renaming) -> Message:
    """A skill is shown under another name."""
    words = (
        f"{bold(done.old)} is shown as {bold(done.new)} from now on; the old name keeps working."
    )
    undo = button("Undo", ids.RENAME_BACK, done.packed(), aloud=f"Show it as {done.old} again")
    return Message(words, [section(words), actions([undo])])


def renamed_back(old: str, new: str) -> Message:
    """A skill is shown under its old name again."""
    return paragraph(f"{bold(new)} is shown as {bold(old)} again, as before.")


def split(name: str) -> Message:
    """A name is a skill of its own again."""
    return paragraph(f"{bold(name)} is a skill of its own again, with all that was said under it.")


def only_admins() -> Message:
    """Somebody is no admin, or Slack does not say so."""
    return paragraph("Only admins of this workspace can tidy up its skills. Nothing was changed.")


def cannot(why: str) -> Message:
    """Why it cannot be done."""
    return paragraph(f"{why} Nothing was changed.")
