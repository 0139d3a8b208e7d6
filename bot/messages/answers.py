"""Answers to "who can teach me ...?", for the asker's eyes only."""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages import ids
from bot.messages.blocks import Block, Message, actions, button, context, section
from bot.messages.facts import Nearby, Teachers
from bot.messages.text import bold, counted, join, mention
from bot.skills import Level

MOST_ASKED = 5
"""Skills that one answer speaks of."""

MOST_NAMED = 5
"""People that it names for one skill, or for a related one."""


def who_could(found: Sequence[Teachers]) -> Message:
    """Who could teach each of the skills, and a button to want them."""
    lines = [_line(each) for each in found[:MOST_ASKED]]
    blocks: list[Block] = [section(line) for line in lines]
    wanted = [each.skill for each in found[:MOST_ASKED] if not each.wanted]
    if wanted:
        blocks.append(
            actions(
                [
                    button(f"Add {name} to what I want", f"{ids.ADD_WANT}:{number}", name)
                    for number, name in enumerate(wanted)
                ]
            )
        )
    else:
        blocks.append(context("It is on your list: I look for a teacher with every round."))
    return Message("\n".join(lines), blocks)


def teach_or_learn(names: Sequence[str]) -> Message:
    """Somebody named skills and did not say what for."""
    named = names[:MOST_ASKED]
    listed = join([bold(name) for name in named])
    them = "it" if len(named) == 1 else "them"
    words = f"{listed}: can you teach {them}, or do you want to learn {them}?"
    value = ", ".join(named)
    return Message(
        words,
        [
            section(words),
            actions(
                [
                    button(f"I can teach {them}", f"{ids.ADD_OFFER}:0", value),
                    button(f"I want to learn {them}", f"{ids.ADD_WANT}:0", value),
                ]
            ),
        ],
    )


def who_could_what() -> Message:
    """The question names no skill."""
    words = "Name a skill, like “who can teach me SQL?”, and I'll look who could."
    return Message(words, [section(words)])


def _line(found: Teachers) -> str:
    name = bold(found.skill)
    if found.people:
        named = found.people[:MOST_NAMED]
        people = join([_person(*each) for each in named], "or")
        unnamed = found.others + len(found.people) - len(named)
        more = f", and {_others(unnamed)}" if unnamed else ""
        return f"{name}: ask {people}{more}."
    if found.others:
        verb = "teaches" if found.others == 1 else "teach"
        return (
            f"{name}: {counted(found.others, 'colleague')} {verb} it and would rather be "
            "introduced. Want it, and a round can bring you together."
        )
    if found.nearby:
        near = join([_nearby(each) for each in found.nearby])
        return f"Nobody offers {name} yet. Near it: {near}."
    return f"Nobody offers {name} yet. Want it, and you will meet whoever does."


def _person(user_id: str, level: int | None) -> str:
    return mention(user_id) + (f" ({Level(level).label})" if level else "")


def _others(number: int) -> str:
    verb = "teaches" if number == 1 else "teach"
    return f"{counted(number, 'more colleague')} {verb} it"


def _nearby(near: Nearby) -> str:
    people = join([mention(each) for each in near.people[:MOST_NAMED]], "or")
    return bold(near.skill) + (f" (ask {people})" if people else "")
