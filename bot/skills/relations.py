"""How well an offer of one skill serves a want of another."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.skills.names import normalise
from bot.skills.vocabulary import vocabulary

BROADER_POINTS = 0.7
"""A teacher of the whole knows the part, and the part is a start into the whole."""

RELATED_POINTS = 0.55
"""A neighbouring skill: worth a talk, but not what was asked for."""


class Relation(enum.StrEnum):
    """What an offered skill is to a wanted one."""

    SAME = "same"
    RELATED = "related"
    NONE = "none"


@dataclass(frozen=True)
class Fit:
    """How well an offer serves a want: `points` from 0 (not at all) to 1 (it is the skill)."""

    points: float
    relation: Relation


@cache
def _neighbours() -> Mapping[str, Mapping[str, float]]:
    """For every related skill its neighbours and their points, the same in both directions."""
    words = vocabulary()
    points: dict[str, dict[str, float]] = {}
    for key, skill in words.skills.items():
        for names, worth in ((skill.related, RELATED_POINTS), (skill.broader, BROADER_POINTS)):
            for name in names:
                other = words.aliases[normalise(name)]
                for one, two in ((key, other), (other, key)):
                    near = points.setdefault(one, {})
                    near[two] = max(worth, near.get(two, 0.0))
    return points


def fit(want_key: str, offer_key: str) -> Fit:
    """How well an offer of `offer_key` serves a want of `want_key` (both normalised keys)."""
    if want_key == offer_key:
        return Fit(1.0, Relation.SAME)
    worth = _neighbours().get(want_key, {}).get(offer_key, 0.0)
    return Fit(worth, Relation.RELATED) if worth else Fit(0.0, Relation.NONE)


def related(key: str) -> frozenset[str]:
    """The keys, other than `key` itself, whose offers would serve a want of `key` somewhat."""
    return frozenset(_neighbours().get(key, {}))
