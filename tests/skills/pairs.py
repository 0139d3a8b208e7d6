"""Reads tables of pairs of names."""

from pathlib import Path
from typing import NamedTuple


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
