"""Which skill a name means in a workspace: one that it has already, a known one, or a new one."""

import enum
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.skills.names import normalise, plain
from bot.skills.spelling import Spellings, around, near
from bot.skills.vocabulary import vocabulary


class Certainty(enum.StrEnum):
    """How sure `identify` is: take it, ask the member, or it is a new skill."""

    CERTAIN = "certain"
    LIKELY = "likely"
    NEW = "new"


@dataclass(frozen=True)
class Identity:
    """What a name was taken for.

    `key` and `name` are the skill's own when certain; else those of a new skill, and `like` is the
    key of the skill that it probably is (when likely).
    """

    key: str
    name: str
    certainty: Certainty
    like: str | None = None


_GENERIC_TAIL = re.compile(
    r"(?<=\w) (?:programming language|programming|language|lang|framework|library|skill|tool"
    r"|software|basic|fundamental|database|app|application|system|platform)$"
)
_VENDOR = re.compile(r"^(?:apache|adobe|microsoft|ms|hashicorp|the) (?=\w)")


def _variants(key: str) -> Iterable[str]:
    """Shorter ways to say the same: "kotlin language" is Kotlin, "apache kafka" is Kafka."""
    shorter = _GENERIC_TAIL.sub("", _VENDOR.sub("", key))
    if shorter != key:
        yield shorter
    unversioned = re.sub(r"(?<=[a-z]{4}) ?v?\d+(?: \d+)*$", "", shorter)
    if unversioned != shorter:
        yield unversioned


_SMALL_WORDS = frozenset(("of", "for", "the", "a", "an", "in", "and", "to", "with", "on"))
_ENDINGS = re.compile(r"(?:isation|ization|ations|ation|ings|ing|ment|ers|er|ed|es|e|s|al|is)$")


@lru_cache(maxsize=16_384)
def _bag(key: str) -> frozenset[str]:
    """The stems of a name of several words: "automation of cloud tasks", "automate cloud task"."""
    words = [word for word in key.split(" ") if word not in _SMALL_WORDS]
    return frozenset(_ENDINGS.sub("", word) if len(word) > 5 else word for word in words)


def _same_words(key: str, candidates: Iterable[str]) -> str | None:
    """The candidate of the same words in another order or form: likely, never certain."""
    bag = _bag(key)
    if len(bag) < 2:
        return None
    return min((other for other in candidates if " " in other and _bag(other) == bag), default=None)


@cache
def _spellings() -> Spellings:
    """The names of the vocabulary that a slip may have been made in."""
    words = vocabulary()
    return Spellings(key for key in words.aliases if key not in words.everyday)


def _misspelt(key: str, known: Mapping[str, str]) -> tuple[Identity, bool] | None:
    """The skill whose name `key` is probably a slip for, and whether nearly certainly so."""
    if (slip := near(key, around(key, known), known.__getitem__)) is not None:
        return _own(slip.key, known), slip.sure
    aliases = vocabulary().aliases
    if (slip := near(key, _spellings().around(key), aliases.__getitem__)) is not None:
        return _of_vocabulary(aliases[slip.key], known), slip.sure
    return None


def identify(name: str, known: Mapping[str, str]) -> Identity:
    """Which skill `name` means, given the workspace's own (`known`: key or alias key -> name).

    In this order: the same key, the vocabulary's alias, a spelling so near that it can hardly be
    another word. Short names are never guessed at: C is not R, React is not Redux. A key that is
    found among the workspace's own is always one of `known`.
    """
    key, shown = normalise(name), plain(name)
    if key in known:
        return _own(key, known)
    words = vocabulary()
    if key in words.aliases:
        return _of_vocabulary(words.aliases[key], known)
    for variant in _variants(key):
        if variant in known:
            return _own(variant, known)
        if variant in words.aliases and variant not in words.everyday:
            return _of_vocabulary(words.aliases[variant], known)
    if (slip := _misspelt(key, known)) is not None:
        found, sure = slip
    elif other := _same_words(key, known):
        found, sure = _own(other, known), False
    else:
        return Identity(key, shown, Certainty.NEW)
    return found if sure else Identity(key, shown, Certainty.LIKELY, found.key)


def _own(key: str, known: Mapping[str, str]) -> Identity:
    """A skill of the workspace; `key` may be one of its aliases."""
    name = known[key]
    main = normalise(name)
    return Identity(main if main in known else key, name, Certainty.CERTAIN)


def _of_vocabulary(key: str, known: Mapping[str, str]) -> Identity:
    """A skill of the vocabulary, or the workspace's own by whichever of its names it has it."""
    skill = vocabulary().skills[key]
    for name in (key, *map(normalise, skill.aliases)):
        if name in known:
            return _own(name, known)
    return Identity(key, skill.name, Certainty.CERTAIN)
