"""Word lists as the language files write them: between commas, with all their accents."""

import itertools
from collections.abc import Iterable

_SHORTEST_ACCENTED = 3
"""Letters of a word that may lose its accents; "é" and "e", "él" and "el" are two words."""

_PLAINLY = dict(zip("áàâãéèêëíìîïóòôõúùûñç", "aaaaeeeeiiiioooouuunc", strict=True))
_PLAINLY |= {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe"}
"""How letters are typed on a keyboard that lacks them."""


def spellings(words: Iterable[str]) -> frozenset[str]:
    """The words, and how they look where some or all accents are left out."""
    found: set[str] = set()
    for word in words:
        found.add(word)
        if len(word) >= _SHORTEST_ACCENTED and not word.isascii():
            found.update(map("".join, itertools.product(*map(_ways_to_type, word))))
    return frozenset(found)


def _ways_to_type(letter: str) -> tuple[str, ...]:
    return (letter, _PLAINLY[letter]) if letter in _PLAINLY else (letter,)


def words_of(text: str) -> frozenset[str]:
    """The words and phrases of a list that commas separate."""
    return frozenset(word.strip() for word in " ".join(text.split()).split(",") if word.strip())
