"""What a text says, as values: the mention of a skill, a post understood, a list read."""

import enum
from dataclasses import dataclass

from bot.skills.levels import Level


@dataclass(frozen=True)
class Mention:
    """One skill that somebody named.

    `text` is the span of the input as typed, `input[start:end]`. `name` is plain text to show
    (not escaped for Slack): the vocabulary's name where it knows the skill, else the words as
    typed, cleaned. `key` is the skill's normalised identity.
    """

    text: str
    start: int
    end: int
    name: str
    key: str
    level: Level | None = None


@dataclass(frozen=True)
class Said:
    """What a post offers and wants, in the order of the post; false when it says nothing."""

    offers: tuple[Mention, ...] = ()
    wants: tuple[Mention, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.offers or self.wants)


@dataclass(frozen=True)
class Step:
    """One thing that was found in a post.

    `words` are the words that made it a clause, a heading or a sentence about the author, `verdict`
    says what they were taken for, `about` is what they are about, and `rule` is the phrase of the
    language file, empty where there is none.
    """

    words: str
    verdict: str
    about: str = ""
    rule: str = ""


@dataclass(frozen=True)
class Explanation:
    """What a post says, the code of the language it was read in, and how it was found."""

    said: Said
    language: str
    steps: tuple[Step, ...]


class Refusal(enum.StrEnum):
    """Why something in a list cannot be a skill."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    NO_LETTERS = "no letters"
    REFERENCE = "reference"
    TOO_MANY = "too many"


@dataclass(frozen=True)
class Refused:
    """A part of a list that was not taken, as typed, and why."""

    text: str
    reason: Refusal


@dataclass(frozen=True)
class Listed:
    """What a list of skills says: those that were read and those that were refused."""

    mentions: tuple[Mention, ...] = ()
    refused: tuple[Refused, ...] = ()
