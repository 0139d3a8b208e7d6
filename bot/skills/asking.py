"""What people say to Potluck itself: "who can teach me SQL?", or just "SQL"."""

import re
from collections.abc import Iterable

from bot.skills.capture import capture
from bot.skills.lists import read_list
from bot.skills.names import normalise
from bot.skills.objects import known_skills
from bot.skills.said import Mention
from bot.skills.vocabulary import vocabulary

_WHO = re.compile(
    r"\b(?:who|whom|anyone|anybody|someone|somebody|wer|wen|jemand|quién|quien|alguien|qui|quem"
    r"|quelqu['’]un|alguém|alguem)\b",
    re.IGNORECASE,
)
_SPACE_OR_MARK = re.compile(r"[^\w+#.&'-]+")
_LONGEST_NAME_WORDS = 6


def asked_about(text: str, names: Iterable[str] = ()) -> tuple[Mention, ...] | None:
    """The skills that "who can teach me SQL?" asks about; None where `text` is no such question.

    Empty where it asks but names no skill. `names` are keys of skills that the vocabulary may not
    know: the workspace's own.
    """
    if not _WHO.search(text):
        return None
    said = capture(text)
    if said.offers:
        return None
    return said.wants or named_in(text, names)


def named_in(text: str, names: Iterable[str] = ()) -> tuple[Mention, ...]:
    """The skills that are named at all, where no clause says what for: "SQL", "who knows SQL?"."""
    found = _of_these(text, frozenset(names)) or [
        text[each.start : each.end]
        for each in known_skills(text.lower(), 0, len(text), vocabulary())
        if not vocabulary().is_everyday(text[each.start : each.end]) or text[each.start].isupper()
    ]
    return tuple(mention for each in found for mention in read_list(each).mentions)


def _of_these(text: str, names: frozenset[str]) -> list[str]:
    """The longest phrases of `text` whose keys are among `names`."""
    parts = _SPACE_OR_MARK.sub(" ", text).split()
    for length in range(min(_LONGEST_NAME_WORDS, len(parts)), 0, -1):
        phrases = [
            " ".join(parts[at : at + length]).strip(".") for at in range(len(parts) - length + 1)
        ]
        if found := [phrase for phrase in phrases if normalise(phrase) in names]:
            return found
    return []
