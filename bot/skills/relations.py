"""How well an offer of one skill serves a want of another."""

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.skills.meaning import likeness, nearest_in_meaning
from bot.skills.names import normalise
from bot.skills.once import once
from bot.skills.vocabulary import vocabulary

BROADER_POINTS = 0.7
"""A teacher of the whole knows the part, and the part is a start into the whole."""

RELATED_POINTS = 0.55
"""A neighbouring skill: worth a talk, but not what was asked for."""

MEANING_POINTS = 0.45
"""A name that no list knows, of much the same meaning: a guess, but better than nobody."""

_NEAR_FROM = 0.7
"""Likeness in meaning from which a guess is made."""

_MOST_GUESSED = 2_000
"""Names that a guess looks at: where so many are offered, hardly a want needs one, and a round of
thousands of wants would take minutes.
"""


class Relation(enum.StrEnum):
    """What an offered skill is to a wanted one."""

    SAME = "same"
    BROADER = "broader"
    PART = "part"
    RELATED = "related"
    NEAR = "near"
    NONE = "none"


@dataclass(frozen=True)
class Fit:
    """How well an offer serves a want: `points` from 0 (not at all) to 1 (it is the skill)."""

    points: float
    relation: Relation


@once
def _neighbours() -> Mapping[str, Mapping[str, Fit]]:
    """For every related skill its neighbours, each with its fit for a want of the first."""
    words = vocabulary()
    fits: dict[str, dict[str, Fit]] = {}

    def relate(key: str, names: Iterable[str], points: float, to: Relation, back: Relation) -> None:
        for other in (words.aliases[normalise(name)] for name in names):
            fits.setdefault(key, {}).setdefault(other, Fit(points, to))
            fits.setdefault(other, {}).setdefault(key, Fit(points, back))

    for key, skill in words.skills.items():
        relate(key, skill.broader, BROADER_POINTS, Relation.BROADER, Relation.PART)
    for key, skill in words.skills.items():
        relate(key, skill.related, RELATED_POINTS, Relation.RELATED, Relation.RELATED)
    return fits


def _known(key: str) -> str | None:
    """The vocabulary's key for what a workspace may know by another name."""
    return vocabulary().aliases.get(key)


def fit(want_key: str, offer_key: str) -> Fit:
    """How well an offer of `offer_key` serves a want of `want_key` (both normalised keys).

    By the vocabulary's relations where it knows both, otherwise by meaning.
    """
    if want_key == offer_key:
        return Fit(1.0, Relation.SAME)
    want, offer = _known(want_key), _known(offer_key)
    if want is not None and offer is not None:
        return _neighbours().get(want, {}).get(offer, Fit(0.0, Relation.NONE))
    if likeness(want_key, offer_key) >= _NEAR_FROM:
        return Fit(MEANING_POINTS, Relation.NEAR)
    return Fit(0.0, Relation.NONE)


def related(key: str, among: frozenset[str] = frozenset()) -> frozenset[str]:
    """The keys, other than `key` itself, whose offers would serve a want of `key` somewhat.

    The vocabulary's, and those of `among` that are its by another name or that are near in
    meaning, where the vocabulary does not know both.
    """
    known = _known(key)
    neighbours = _neighbours().get(known, {}) if known is not None else {}
    by_known, unknown = _sorted_out(among)
    renamed = {name for each in neighbours for name in by_known.get(each, ())}
    guessed = among if known is None else unknown
    near: set[str] = set()
    if 0 < len(guessed) <= _MOST_GUESSED:
        near = {name for _, name in nearest_in_meaning(key, guessed, _NEAR_FROM)}
    return frozenset(neighbours.keys() | renamed | near) - {key}


@lru_cache(maxsize=4)
def _sorted_out(names: frozenset[str]) -> tuple[Mapping[str, Sequence[str]], frozenset[str]]:
    """The names by what the vocabulary calls them, and those that it does not know."""
    by_known: dict[str, list[str]] = {}
    for name in sorted(names):
        if (known := _known(name)) is not None:
            by_known.setdefault(known, []).append(name)
    return by_known, frozenset(name for name in names if _known(name) is None)
