"""Which skill a name means in a workspace: one that it has already, a known one, or a new one."""

import enum
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from bot.skills.names import normalise, plain
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


_SHORTEST_FOR_SPELLING = 5
_GENERIC_TAIL = re.compile(
    r"(?<=\w) (?:programming language|programming|language|lang|framework|library|skill|tool"
    r"|software|basic|fundamental|database|app|application|system|platform)$"
)
_VENDOR = re.compile(r"^(?:apache|adobe|microsoft|ms|hashicorp|the) (?=\w)")
_SPELLINGS = (
    (re.compile(r"ae|oe"), "e"),
    (re.compile(r"is(?=e|ing|ation|er)"), "iz"),
    (re.compile(r"ys(?=e|ing)"), "yz"),
    (re.compile(r"our\b"), "or"),
    (re.compile(r"tre\b"), "ter"),
    (re.compile(r"ogue\b"), "og"),
    (re.compile(r"mme\b"), "m"),
    (re.compile(r"ll(?=ing|ed|er)"), "l"),
)


class _Folded(NamedTuple):
    """A key as it is compared: in one of the two Englishes (it may be no word), and its figures."""

    letters: str
    figures: tuple[str, ...]


# Every name of the vocabulary (some 16,000) is compared with every unknown name that anybody types.
@lru_cache(maxsize=65_536)
def _fold(key: str) -> _Folded:
    for pattern, replacement in _SPELLINGS:
        key = pattern.sub(replacement, key)
    letters = key.replace(" ", "")
    return _Folded(letters, tuple(re.findall(r"\d+", letters)))


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


def _near(key: str, candidates: Iterable[str]) -> tuple[str, bool] | None:
    """The candidate that `key` is probably a misspelling of, and whether nearly certainly so."""
    if len(key) < _SHORTEST_FOR_SPELLING:
        return None
    folded, figures = _fold(key)
    best: tuple[int, str] | None = None
    for candidate in candidates:
        if len(candidate) < _SHORTEST_FOR_SPELLING:
            continue
        other, other_figures = _fold(candidate)
        # Figures tell versions and standards apart (ISO 9001, ISO 27001): never a slip.
        if figures != other_figures:
            continue
        allowed = 0 if min(len(folded), len(other)) < 6 else 1 if len(folded) < 10 else 2
        distance = OSA.distance(folded, other, score_cutoff=allowed)
        if distance <= allowed and (best is None or (distance, candidate) < best):
            best = (distance, candidate)
    if best is None:
        return None
    distance, candidate = best
    same_start = _fold(candidate).letters[:2] == folded[:2]
    if distance == 0:
        return candidate, True
    return (candidate, same_start and len(folded) >= 7) if same_start else None


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
    if (near := _near(key, known)) is not None:
        found, sure = _own(near[0], known), near[1]
    elif (near := _near(key, words.aliases.keys() - words.everyday)) is not None:
        found, sure = _of_vocabulary(words.aliases[near[0]], known), near[1]
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
