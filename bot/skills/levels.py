"""How well a person knows a skill, in four steps, and the many words people use for them."""

import enum

from bot.skills.languages.all import LANGUAGES
from bot.skills.wordlists import spellings, words_of


class Level(enum.IntEnum):
    """How well somebody knows a skill; comparable, the larger the better."""

    NEW = 1
    SOME = 2
    SOLID = 3
    EXPERT = 4

    @property
    def label(self) -> str:
        """The level in the words that members read."""
        return _LABELS[self]


_LABELS = {
    Level.NEW: "new to it",
    Level.SOME: "some",
    Level.SOLID: "solid",
    Level.EXPERT: "expert",
}

_WORDS: dict[Level, str] = {
    Level.NEW: """
        new, new to it, new to this, beginner, beginners, beginner level, novice, newbie, noob,
        starter, starting, just starting, just started, starting out, from scratch, zero, none,
        no experience, complete beginner, absolute beginner, total beginner, a1, level 1, 1
    """,
    Level.SOME: """
        some, a bit, a bit of, a little, a little bit, a little bit of, basic, basics, the basics,
        basic level, basics of, the basics of, fundamentals, fundamentals of, elementary, junior,
        some experience, some knowledge, some knowledge of, entry level, entry-level, intro,
        intro to, introduction to, introductory, rusty, so-so, a2, b1, level 2, 2
    """,
    Level.SOLID: """
        solid, good, pretty good, quite good, good level, intermediate, medium, mid, mid-level,
        middle, working knowledge, confident, comfortable, proficient, competent, experienced,
        upper intermediate, b2, level 3, 3
    """,
    Level.EXPERT: """
        expert, expert level, expert in, an expert, experts, advanced, advanced level, senior,
        very good, very well, excellent, master, pro, professional, deep, in depth, in-depth,
        fluent, native, native speaker, mother tongue, guru, wizard, lead, principal, specialist,
        c1, c2, level 4, 4
    """,
}

LEVEL_WORDS: dict[str, Level] = {
    phrase.strip("'"): Level[name.upper()]
    for language in reversed(LANGUAGES)
    for name, phrases in language.levels.items()
    for phrase in spellings(words_of(phrases))
} | {phrase: level for level, phrases in _WORDS.items() for phrase in words_of(phrases)}
"""Every phrase that names a level, in lower case with single spaces."""


def parse_level(words: str) -> Level | None:
    """The level that these words name, or None: "a bit of" is some, "Senior" is expert."""
    plain = " ".join(words.split()).strip(" \t\n.,;:()[]-–—*_~`'\"").casefold()
    if plain in LEVEL_WORDS:
        return LEVEL_WORDS[plain]
    if plain.endswith(" level"):
        return LEVEL_WORDS.get(plain.removesuffix(" level"))
    return None
