"""Which skill a name means in a workspace: one that it has already, a known one, or a new one."""

import enum
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.skills.esco import concepts
from bot.skills.meaning import are_words, likeness
from bot.skills.meaning.sameness import likeliest
from bot.skills.names import normalise, plain
from bot.skills.once import once
from bot.skills.spelling import Near, Spellings, around, fold, near
from bot.skills.variants import meant, variants
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
    key of the skill that it probably is (when likely). `other_name` is the key of the workspace's
    other name for the skill under which it was found, where it was.
    """

    key: str
    name: str
    certainty: Certainty
    like: str | None = None
    other_name: str | None = None

    @property
    def said(self) -> str:
        """The key of the name that was said, as the workspace has it or will have it."""
        return self.other_name or self.key


@once
def _spellings() -> Spellings:
    """The names of the vocabulary that a slip may have been made in."""
    words = vocabulary()
    return Spellings(key for key in words.aliases if key not in words.everyday)


_NOTHING_IN_COMMON = 0.25
"""Likeness in meaning below which two real words are two, however alike they look."""


def _misspelt(key: str, known: Mapping[str, str]) -> tuple[Identity, bool] | None:
    """The skill whose name `key` is probably a slip for, and whether nearly certainly so."""
    slip = _slip(key, near(key, around(key, known), known.__getitem__))
    if slip is not None:
        return _own(slip.key, known), slip.sure
    aliases = vocabulary().aliases
    slip = _slip(key, near(key, _spellings().around(key), aliases.__getitem__))
    if slip is not None:
        return _of_vocabulary(aliases[slip.key], known), slip.sure
    return None


def _slip(key: str, slip: Near | None) -> Near | None:
    """The same, unless `key` is made of real words (mediation, medication): then less, or none."""
    if slip is None or fold(key) == fold(slip.key) or not are_words(key):
        return slip
    if likeness(key, slip.key) < _NOTHING_IN_COMMON:
        return None
    return slip._replace(sure=False)


def identify(name: str, known: Mapping[str, str]) -> Identity:
    """Which skill `name` means, given the workspace's own (`known`: key or alias key -> name).

    In this order: the same key, the vocabulary's alias, a spelling so near that it can hardly be
    another word, one skill of ESCO's under two names, much the same look and meaning; the last two
    are always asked about. Short names are never guessed at: C is not R, React is not Redux. A key
    that is found among the workspace's own is always one of `known`.
    """
    key, shown = normalise(name), plain(name)
    if key in known:
        return _own(key, known)
    if key not in vocabulary().aliases:
        for variant in variants(key):
            if variant in known:
                return _own(variant, known)
    listed = _listed(key)
    if listed is not None:
        new = _of_vocabulary(listed, known)
        if new.key in known:
            return new
        # Two skills of the vocabulary are two; a name that it lacks may yet be this one.
        others = [other for other in known if _listed(other) is None]
    else:
        if (slip := _misspelt(key, known)) is not None:
            found, sure = slip
            return found if sure else Identity(key, shown, Certainty.LIKELY, found.key)
        new = Identity(key, shown, Certainty.NEW)
        others = list(known)
    if (like := _probably(key, others)) is None:
        return new
    return Identity(new.key, new.name, Certainty.LIKELY, _own(like, known).key)


def name_of(key: str, known: Mapping[str, str]) -> str | None:
    """The name of a skill by its key: the workspace's own (`known`), else the vocabulary's."""
    skill = vocabulary().skills.get(key)
    return known.get(key) or (skill.name if skill else None)


@lru_cache(maxsize=16_384)
def _listed(key: str) -> str | None:
    """The vocabulary's skill of this name, or of a shorter way to say the same."""
    words = vocabulary()
    if key in words.aliases:
        return words.aliases[key]
    plainly = meant(key)
    shorter = (
        each
        for each in variants(key)
        if each in words.aliases and (each == plainly or each not in words.everyday)
    )
    # "Woodworking tools" are a skill of their own, "Kotlin basics" are not.
    own = concepts(key)
    listed = next((words.aliases[e] for e in shorter if not own or own & concepts(e)), None)
    if listed is None and (skill := words.doing(plainly)):
        return skill.key
    return listed


@lru_cache(maxsize=16_384)
def _concepts(key: str) -> frozenset[int]:
    """ESCO's skills of this name, or of another name that the vocabulary has for the same."""
    listed = _listed(key)
    others = () if listed is None else (listed, *vocabulary().skills[listed].aliases)
    return concepts(key).union(*map(concepts, map(normalise, others)))


_ASKED_FROM = 0.5
"""The `sameness`, a logit, from which a member is asked, where the workspace has one skill."""

_MORE_FOR_MANY = 0.3
"""What each factor of e in the number of skills adds to that: of many, one is near by accident."""


def _probably(key: str, others: Collection[str]) -> str | None:
    """The one of `others` that is probably the same skill as `key`."""
    if not others:
        return None
    if own := concepts(key):
        for other in others:
            if own & _concepts(other):
                return other
        others = [other for other in others if not concepts(other)]
    found = likeliest(key, others)
    if found is None or found[0] < _ASKED_FROM + _MORE_FOR_MANY * math.log(len(others)):
        return None
    return None if _are_two(key, found[1]) else found[1]


def _are_two(key: str, other: str) -> bool:
    """Whether two names are two skills though they look much the same.

    They are where two real words have nothing in common but their look (cool, COBOL), and where
    one is an everyday word and the other says more with it (Spring, spring cleaning).
    """
    short, long = sorted((key, other), key=len)
    if short in vocabulary().everyday and long.startswith(short + " "):
        return True
    both_single = " " not in key and " " not in other
    return both_single and are_words(key) and likeness(key, other) < _NOTHING_IN_COMMON


def _own(key: str, known: Mapping[str, str]) -> Identity:
    """A skill of the workspace; `key` may be one of its aliases."""
    name = known[key]
    main = normalise(name)
    if main == key or main not in known:
        return Identity(key, name, Certainty.CERTAIN)
    return Identity(main, name, Certainty.CERTAIN, other_name=key)


def _of_vocabulary(key: str, known: Mapping[str, str]) -> Identity:
    """A skill of the vocabulary, or the workspace's own by whichever of its names it has it."""
    skill = vocabulary().skills[key]
    for name in (key, *map(normalise, skill.aliases)):
        if name in known:
            return _own(name, known)
    return Identity(key, skill.name, Certainty.CERTAIN)
