"""Whether one name is another one misspelt, or written as the other English writes it."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

_SHORTEST = 5
"""Letters that a name must have: a slip in a shorter one is another word (C, R; Redis, Redux)."""

_SHORTEST_UNEVEN = 4
"""Letters of what may be a shorter name with one letter doubled."""

_SHORTEST_INDEXED = 3
"""Letters of the shortest name in which a doubled letter is a slip."""

_SHORTEST_FOR_A_SLIP = 6
_SHORTEST_FOR_TWO_SLIPS = 10
_SHORTEST_TO_BE_SURE = 7

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
_FIGURES = re.compile(r"\d+")
_MAY_FOLD_TO_E = frozenset("aoe")


class Folded(NamedTuple):
    """A key as it is compared: its letters, in one of the two Englishes, and its figures."""

    letters: str
    figures: tuple[str, ...]


class Near(NamedTuple):
    """The key that another one is a misspelling of; `sure`: it can hardly be another word."""

    key: str
    sure: bool


def respelt(text: str) -> str:
    """Keys, one a line, in one of the two Englishes (what comes out may be no word at all)."""
    for pattern, replacement in _SPELLINGS:
        text = pattern.sub(replacement, text)
    return text


def _folded(letters: str) -> Folded:
    return Folded(letters, tuple(_FIGURES.findall(letters)))


@lru_cache(maxsize=8_192)
def fold(key: str) -> Folded:
    """A key as it is compared."""
    return _folded(respelt(key).replace(" ", ""))


class Spellings:
    """Many keys, so indexed that those that could be near another one are quickly found."""

    def __init__(self, keys: Iterable[str]) -> None:
        names = [key for key in keys if len(key) >= _SHORTEST_INDEXED]
        self._by_start: dict[str, list[tuple[str, Folded]]] = {}
        # All at once: a name at a time takes ten times as long.
        for key, letters in zip(
            names, respelt("\n".join(names)).replace(" ", "").split("\n"), strict=True
        ):
            if letters:
                self._by_start.setdefault(letters[:2], []).append((key, _folded(letters)))

    def around(self, key: str) -> Iterable[tuple[str, Folded]]:
        """Every key that `near` could answer for this one, and few others."""
        return self._by_start.get(fold(key).letters[:2], ())


def around(key: str, names: Iterable[str]) -> Iterator[tuple[str, Folded]]:
    """The same of names that no index has been made of."""
    first = _MAY_FOLD_TO_E if key[:1] in _MAY_FOLD_TO_E else frozenset(key[:1])
    start = fold(key).letters[:2]
    for name in names:
        if name[:1] in first and len(name) >= _SHORTEST_INDEXED:
            folded = fold(name)
            if folded.letters[:2] == start:
                yield name, folded


def near(
    key: str, candidates: Iterable[tuple[str, Folded]], meant: Callable[[str], str]
) -> Near | None:
    """The candidate that `key` is probably a misspelling of.

    It begins with the same two letters, and has the same figures: these tell versions and
    standards apart (ISO 9001, ISO 27001) and are never a slip. `meant` names the skill that a
    candidate leads to: where two skills are equally near, it is sure to be neither. In short names
    only a letter doubled or lost is a slip, and never surely one: sqll may be SQL.
    """
    if len(key) < _SHORTEST_UNEVEN:
        return None
    letters, figures = fold(key)
    if len(letters) < _SHORTEST_FOR_A_SLIP:
        allowed = 0
    else:
        allowed = 1 if len(letters) < _SHORTEST_FOR_TWO_SLIPS else 2
    uneven: list[tuple[int, str]] = []
    best: list[tuple[int, str]] = []
    for candidate, (other, other_figures) in candidates:
        if abs(len(other) - len(letters)) > max(1, allowed) or figures != other_figures:
            continue
        if min(len(other), len(letters)) < _SHORTEST_FOR_A_SLIP and _is_uneven(letters, other):
            uneven.append((1, candidate))
        if min(len(key), len(candidate)) < _SHORTEST:
            continue
        most = allowed if len(other) >= _SHORTEST_FOR_A_SLIP else 0
        if other[:2] == letters[:2]:
            distance = OSA.distance(letters, other, score_cutoff=most)
            if distance <= most:
                best.append((distance, candidate))
    best = best or uneven
    if not best:
        return None
    distance, found = min(best)
    rivals = {meant(candidate) for slips, candidate in best if slips == distance}
    certain = distance == 0 or (distance == 1 and len(letters) >= _SHORTEST_TO_BE_SURE)
    return Near(found, certain and len(rivals) == 1)


def _is_uneven(letters: str, other: str) -> bool:
    """Whether `letters` are the other's with one of them doubled, or without one of them."""
    shortest = _SHORTEST_UNEVEN if len(letters) > len(other) else _SHORTEST
    if len(letters) < shortest or abs(len(letters) - len(other)) != 1:
        return False
    longer, shorter = max(letters, other, key=len), min(letters, other, key=len)
    at = next(
        (at for at, pair in enumerate(zip(longer, shorter, strict=False)) if len(set(pair)) > 1),
        len(shorter),
    )
    if longer[:at] + longer[at + 1 :] != shorter:
        return False
    # Where a letter was added it is the one before it, once more; the first two are always right.
    return at > 1 and (longer is other or longer[at] == longer[at - 1])
