"""Finding a skill while somebody types its name."""

from collections.abc import Iterable, Mapping

from rapidfuzz import fuzz, process

from bot.skills.names import normalise
from bot.skills.once import once
from bot.skills.vocabulary import vocabulary

_CLOSE_ENOUGH = 75.0
"""How alike, of 100, the typed words and a name must be."""

_SHORTEST_TO_COMPARE = 3

_ITSELF, _BEGINS, _WORD_BEGINS, _EVERY_WORD, _LOOKS_LIKE = range(5)


def nearest(
    typed: str, known: Mapping[str, str], limit: int, *, everywhere: bool = True
) -> list[str]:
    """The names that `typed` may be going to be, best first, at most `limit`.

    `known` are the workspace's own (key or alias key -> name), and come first; `everywhere`: those
    of the vocabulary follow, by the workspace's name where it has one. The very name comes before
    names that begin so, those before names with a word that does, then names with all the words in
    any order, then misspelt ones. Nothing typed: the workspace's own by the alphabet.
    """
    key = normalise(typed)
    if not key:
        return sorted(set(known.values()), key=str.casefold)[:limit]
    found = _ranked(key, list(known), known)[:limit]
    if everywhere and len(found) < limit:
        keys, names = _vocabulary_names()
        mine = {names[each]: name for each, name in known.items() if each in names}
        found += [mine.get(name, name) for name in _ranked(key, keys, names)]
    return list(dict.fromkeys(found))[:limit]


@once
def _vocabulary_names() -> tuple[list[str], Mapping[str, str]]:
    words = vocabulary()
    names = {alias: words.skills[to].name for alias, to in words.aliases.items()}
    return list(names), names


def _ranked(key: str, keys: list[str], names: Mapping[str, str]) -> list[str]:
    """The names that fit, best first: by what is seen rather than an alias, then the shorter."""
    best: dict[str, tuple[int, bool, float, int, str]] = {}
    for kind, far, other in (*_spelt_so(key, keys), *_misspelt(key, keys)):
        name = names[other]
        shown = name.casefold()
        rank = (kind, key not in shown and other != shown, far, len(shown), shown)
        if name not in best or rank < best[name]:
            best[name] = rank
    return sorted(best, key=best.__getitem__)


def _spelt_so(key: str, keys: Iterable[str]) -> Iterable[tuple[int, float, str]]:
    inside = f" {key}"
    words = key.split(" ")
    starts = [f" {word}" for word in words] if len(words) > 1 else []
    for other in keys:
        if key in other:
            if other.startswith(key):
                yield _BEGINS if len(other) > len(key) else _ITSELF, 0.0, other
            elif inside in other:
                yield _WORD_BEGINS, 0.0, other
        elif starts and words[0] in other and all(start in f" {other}" for start in starts):
            yield _EVERY_WORD, 0.0, other


def _misspelt(key: str, keys: list[str]) -> Iterable[tuple[int, float, str]]:
    if len(key) < _SHORTEST_TO_COMPARE:
        return
    for other, alike, _ in process.extract(
        key, keys, scorer=fuzz.ratio, score_cutoff=_CLOSE_ENOUGH, limit=None
    ):
        if other[:1] == key[:1]:
            yield _LOOKS_LIKE, 100 - alike, other
