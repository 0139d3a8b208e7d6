"""How near two names are in meaning, by a small table of what pieces of words mean.

`table.bin` beside this file gives a vector for every piece (NOTICE says where it comes from, and
distil.py how it was made). A name's vector is the sum of its pieces'. The table is read when first
asked for; a process that never meets an unknown name never reads it.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files
from itertools import compress
from operator import mul
from typing import NamedTuple

from bot.skills.meaning.pieces import pieces

_MOST_PIECES = 24
"""Of a name, so that a very long one costs no more than a long one."""

_SIGNS_MORE = 12
"""Signs in which near vectors may differ beyond what their angle lets expect, of some 60."""


class Meaning(NamedTuple):
    """A direction of length 1, and the signs of its numbers as the bits of one integer."""

    numbers: array[float]
    signs: int


class _Table(NamedTuple):
    rows: dict[str, int]
    scales: array[float]
    numbers: array[int]
    width: int


@cache
def read_table() -> _Table:
    """The table: a line with its sizes, lines about it, an empty line, pieces, scales, rows."""
    data = files(__package__).joinpath("table.bin").read_bytes()
    head, _, rest = data.partition(b"\n\n")
    count, width = map(int, head.split(b"\n")[0].split()[-2:])
    words, _, rest = rest.partition(b"\n\n")
    scales, numbers = array("f"), array("b")
    scales.frombytes(rest[: 4 * count])
    numbers.frombytes(rest[4 * count :])
    if array("H", [1]).tobytes() != b"\x01\x00":
        scales.byteswap()
    rows = {word: row for row, word in enumerate(words.decode("utf-8").split("\n"))}
    return _Table(rows, scales, numbers, width)


@lru_cache(maxsize=16_384)
def meaning(key: str) -> Meaning | None:
    """What a normalised name means, or None where the table knows no piece of it."""
    table = read_table()
    total = [0.0] * table.width
    for _, piece in zip(range(_MOST_PIECES), pieces(key, table.rows), strict=False):
        row = table.rows[piece]
        scale, start = table.scales[row], row * table.width
        numbers = table.numbers[start : start + table.width]
        total = [have + scale * number for have, number in zip(total, numbers, strict=True)]
    length = math.hypot(*total)
    if not length:
        return None
    signs = sum(compress(_POWERS, (number > 0 for number in total)))
    return Meaning(array("f", (number / length for number in total)), signs)


_POWERS = [1 << bit for bit in range(64)]


def likeness(one: str, two: str) -> float:
    """How near two normalised names are in meaning: 1 the same, about 0 nothing in common."""
    a, b = meaning(one), meaning(two)
    return 0.0 if a is None or b is None else sum(map(mul, a.numbers, b.numbers))


def nearest_in_meaning(key: str, names: Iterable[str], least: float) -> list[tuple[float, str]]:
    """Those of `names` whose likeness to `key` is at least `least` (0 to 1), nearest first.

    Two vectors differ in as many signs as the angle between them lets expect, more or less, and
    signs are compared twenty times as fast as numbers: most names need no more.
    """
    sought = meaning(key)
    if sought is None:
        return []
    most_apart = math.acos(least) / math.pi * read_table().width + _SIGNS_MORE
    found = []
    for name in names:
        other = meaning(name)
        if other is not None and (other.signs ^ sought.signs).bit_count() <= most_apart:
            alike = sum(map(mul, sought.numbers, other.numbers))
            if alike >= least:
                found.append((alike, name))
    return sorted(found, key=lambda each: (-each[0], each[1]))


def are_words(key: str) -> bool:
    """Whether every word of a normalised name is one that the table has whole: no slip made it."""
    rows = read_table().rows
    return all(word in rows for word in key.split(" "))
