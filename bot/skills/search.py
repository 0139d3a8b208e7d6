"""Finding a skill while somebody types its name."""

from collections.abc import Mapping
from functools import cache

from rapidfuzz import fuzz

from bot.skills.names import normalise
from bot.skills.vocabulary import vocabulary

_CLOSE_ENOUGH = 75.0
"""How alike, of 100, the typed words and a name must be."""


def nearest(
    typed: str, known: Mapping[str, str], limit: int, *, everywhere: bool = True
) -> list[str]:
    """The names that `typed` may be going to be, best first, at most `limit`.

    `known` are the workspace's own (key or alias key -> name), and come first; `everywhere`: those
    of the vocabulary follow. Nothing typed: the workspace's own by the alphabet.
    """
    key = normalise(typed)
    if not key:
        return sorted(set(known.values()), key=str.casefold)[:limit]
    found = _ranked(key, known)
    if everywhere:
        found += [name for name in _ranked(key, _everywhere()) if name not in found]
    return found[:limit]


@cache
def _everywhere() -> Mapping[str, str]:
    """Every name and alias of the vocabulary -> the name of its skill."""
    words = vocabulary()
    return {alias: words.skills[to].name for alias, to in words.aliases.items()}


def _ranked(key: str, names: Mapping[str, str]) -> list[str]:
    best: dict[str, tuple[float, str]] = {}
    for other, name in names.items():
        if other == key:
            rank = -1.0
        elif other.startswith(key):
            rank = 0.0
        elif f" {key}" in other:
            rank = 1.0
        elif (alike := fuzz.ratio(key, other, score_cutoff=_CLOSE_ENOUGH)) and key[0] == other[0]:
            rank = 2.0 + (100 - alike) / 100
        else:
            continue
        best[name] = min((rank, name.casefold()), best.get(name, (9.0, "")))
    return sorted(best, key=best.__getitem__)
