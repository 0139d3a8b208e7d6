"""Reads tables of pairs of names, and tells what becomes of them."""

from pathlib import Path
from typing import NamedTuple

from bot.skills import Certainty, identify


class Pair(NamedTuple):
    """Two names and what they are to each other: same, related or apart."""

    label: str
    one: str
    two: str


def read(path: Path) -> list[Pair]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        Pair(*(part.strip() for part in line.split("|")))
        for line in lines
        if line.strip() and not line.startswith("#")
    ]


def outcome(pair: Pair) -> Certainty:
    """What becomes of the second name in a workspace that has the first."""
    first = identify(pair.one, {})
    second = identify(pair.two, {first.key: first.name})
    if second.key == first.key:
        return Certainty.CERTAIN
    return Certainty.LIKELY if second.like == first.key else Certainty.NEW
