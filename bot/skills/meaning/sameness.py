"""How likely it is that two names are names of one skill, by how they look and what they mean."""

import json
import math
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files

from rapidfuzz import fuzz, process

from bot.skills.meaning import likeness, nearest_in_meaning
from bot.skills.once import once
from bot.skills.spelling import respelt

WEIGHTS = (
    *("meaning", "much_meaning", "look", "uncovered", "initials", "begins", "first"),
    *("part", "meaning_of_a_part", "always"),
)
"""What `weights.json` has a number for, in the order of `signs_of`; the last is the constant."""

_LOOKS_ALIKE_FROM = 0.8
_SMALL = frozenset(
    ("of", "for", "the", "a", "an", "in", "and", "to", "with", "on", "at", "by", "from")
)
_SHORTEST_BEGINNING = 3
_INITIALS = range(2, 7)
"""Letters of what may be initials."""

_LOOKED_AT_FROM = 0.4
"""Likeness in meaning below which only the look of a name can speak for it."""


@once
def _weights() -> Mapping[str, float]:
    numbers: Mapping[str, float] = json.loads(
        files(__package__).joinpath("weights.json").read_text(encoding="utf-8")
    )
    return numbers


def signs_of(one: str, two: str) -> list[float]:
    """What speaks for and against two normalised names being the same, in the order of WEIGHTS."""
    near = max(likeness(one, two), 0.0)
    one, two = respelt(one), respelt(two)
    part = float(_stems(one) < _stems(two) or _stems(two) < _stems(one))
    joined = sorted((one.replace(" ", ""), two.replace(" ", "")), key=len)
    look = fuzz.ratio(*joined) / 100
    return [
        near**2,
        near**4,
        max(0.0, look - _LOOKS_ALIKE_FROM) / (1 - _LOOKS_ALIKE_FROM),
        max(_uncovered(one, two), _uncovered(two, one)),
        max(_initials(one, two), _initials(two, one)),
        float(_begins(*joined) and not _adds_words(one, two)),
        float(one[:1] == two[:1]),
        part,
        part * near**2,
    ]


def sameness(one: str, two: str) -> float:
    """How likely two normalised names are names of one skill, as a logit (0: as likely as not).

    Fitted by distil.py on pairs of names of which every other one is the same.
    """
    weights = _weights()
    *signs, always = (weights[name] for name in WEIGHTS)
    return always + sum(map(math.prod, zip(signs, signs_of(one, two), strict=True)))


def likeliest(key: str, names: Iterable[str]) -> tuple[float, str] | None:
    """The name that is likeliest the same as `key`, and its `sameness`; None where none is near.

    Only names near in look or meaning are weighed at all: of thousands, a handful.
    """
    others = [name for name in names if name != key]
    near = {name for _, name in nearest_in_meaning(key, others, _LOOKED_AT_FROM)}
    alike = process.extract(
        key, others, scorer=fuzz.ratio, score_cutoff=100 * _LOOKS_ALIKE_FROM, limit=None
    )
    near.update(name for name, _, _ in alike)
    joined, stems = key.replace(" ", ""), _stems(key)
    near.update(
        name
        for name in others
        if _initials(key, name)
        or _initials(name, key)
        or _begins(*_by_length(joined, name))
        or not stems.isdisjoint(_stems(name))
    )
    return max(((sameness(key, name), name) for name in sorted(near)), default=None)


def _by_length(joined: str, name: str) -> tuple[str, str]:
    bare = name.replace(" ", "")
    return (joined, bare) if len(joined) <= len(bare) else (bare, joined)


def _begins(shorter: str, longer: str) -> bool:
    return len(shorter) >= _SHORTEST_BEGINNING and longer.startswith(shorter)


def _adds_words(one: str, two: str) -> bool:
    """Whether one name is the other and whole words more: "spring", "spring cleaning"."""
    return one.startswith(two + " ") or two.startswith(one + " ")


def _says(name: str) -> list[str]:
    """The words of a name but for the small ones."""
    words = name.split(" ")
    return [word for word in words if word not in _SMALL] or words


_ENDINGS = (
    *("ization", "isation", "ations", "ation", "ments", "ment", "ings", "ing", "ical", "ics"),
    *("ions", "ion", "ness", "ists", "ist", "ers", "er", "ors", "or", "ity", "ive", "ies", "ed"),
    *("al", "ic", "es", "y", "s", "e"),
)
_SHORTEST_STEM = 4


@lru_cache(maxsize=16_384)
def _stems(name: str) -> frozenset[str]:
    """The stems of the words of a name but for the small ones."""
    return frozenset(map(_stem, _says(name)))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def _uncovered(one: str, two: str) -> float:
    """The share of the words of `one` that `two` has not, in whatever form; 0 to 1."""
    words, others = _says(one), _says(two)
    joined = "".join(others)
    return sum(1 - _covered(word, others, joined) for word in words) / len(words)


def _covered(word: str, others: Iterable[str], joined: str) -> float:
    if len(word) >= _SHORTEST_STEM and word in joined:
        return 1.0
    stem, best = _stem(word), 0.0
    for other in others:
        if stem == _stem(other):
            return 1.0
        if min(len(word), len(other)) >= _SHORTEST_STEM:
            best = max(best, (fuzz.ratio(word, other) / 100 - 0.6) / 0.4)
    return best


def _initials(short: str, name: str) -> float:
    """A third for each letter, where `short` is the initials of the words of `name`; else 0."""
    if " " in short or len(short) not in _INITIALS or " " not in name:
        return 0.0
    forms = {
        "".join(word[:1] for word in name.split(" ")),
        "".join(word[:1] for word in _says(name)),
    }
    for letters in (short, short.removesuffix("s")):
        if len(letters) in _INITIALS and letters in forms:
            return len(letters) / 3
    return 0.0
