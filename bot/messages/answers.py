"""Answers to "who can teach me ...?", for the asker's eyes only."""

from __future__ import annotations

from collections.abc import Sequence

from bot.messages import ids
from bot.messages.blocks import Block, Message, actions, button, paragraph, section
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


def who_would_learn(names: Sequence[str]) -> Message:
    """Somebody asks who wants to learn: nobody is named, but rounds bring them together."""
    named = names[:MOST_ASKED]
    listed = join([bold(name) for name in named])
    them = "it" if len(named) == 1 else "them"
    words = (
        f"I don't tell who wants to learn what. If you can teach {listed}, say so, and with the "
        f"rounds I introduce you to colleagues who want to learn {them}."
    )
    return Message(
        words,
        [
            section(words),
            actions([button(f"I can teach {them}", f"{ids.ADD_OFFER}:0", ", ".join(named))]),
        ],
    )


def who_could_what() -> Message:
    """The question names no skill."""
    words = "Name a skill, like “who can teach me SQL?”, and I'll look who could."
    return paragraph(words)


def _line(found: Teachers) -> str:
    """Who could teach one skill, and what comes of wanting it, or of wanting it already."""
    name = bold(found.skill)
    if found.people:
        named = found.people[:MOST_NAMED]
        people = join([_person(*each) for each in named], "or")
        unnamed = found.others + len(found.people) - len(named)
        more = f" {_others(unnamed)}" if unnamed else ""
        said, hope = f"{name}: ask {people}.{more}", ""
    elif found.others:
        verb = "teaches" if found.others == 1 else "teach"
        said = f"{name}: {counted(found.others, 'colleague')} {verb} it and would rather be "
        said += "introduced."
        hope = "Want it, and a round can bring you together."
    elif found.nearby:
        near = join([_nearby(each) for each in found.nearby])
        said, hope = f"Nobody offers {name} yet. Near it: {near}.", ""
    else:
        said = f"Nobody offers {name} yet."
        hope = "Want it, and I look for a teacher with every round."
    if found.wanted:
        hope = "It is on your list: I look for a teacher with every round."
    return " ".join([said, hope]).strip()


def _person(user_id: str, level: int | None) -> str:
    return mention(user_id) + (f" ({Level(level).label})" if level else "")


def _others(number: int) -> str:
    verb = "teaches" if number == 1 else "teach"
    return f"{counted(number, 'more colleague')} {verb} it, too."


def _nearby(near: Nearby) -> str:
    people = join([mention(each) for each in near.people[:MOST_NAMED]], "or")
    return bold(near.skill) + (f" (ask {people})" if people else "")
