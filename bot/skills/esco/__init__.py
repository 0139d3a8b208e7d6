"""Which names the European classification ESCO lists as names of one and the same skill.

`labels.txt` beside this file has a line for each name: its key, a tab, and the numbers of the
skills that bear it. The lines are sorted, so a name is found by halving in the bytes of the file,
and nothing is parsed. NOTICE says where the names come from, build.py how the file was made.
"""

from bisect import bisect_left
from functools import lru_cache
from importlib.resources import files

from bot.skills.once import once


class _Lines:
    """The bytes of the file, each with the key of its line: a sorted sequence for `bisect`."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __len__(self) -> int:
        return len(self._data)

    def line(self, at: int) -> bytes:
        """The line that the byte `at` is in, without its end."""
        start, end = self._data.rfind(b"\n", 0, at) + 1, self._data.find(b"\n", at)
        return self._data[start:end]

    def __getitem__(self, at: int) -> bytes:
        return self.line(at).partition(b"\t")[0]


@once
def _lines() -> _Lines:
    return _Lines(files(__package__).joinpath("labels.txt").read_bytes())


@lru_cache(maxsize=16_384)
def concepts(key: str) -> frozenset[int]:
    """The numbers of ESCO's skills that a normalised name is listed for: mostly none, or one."""
    lines, sought = _lines(), key.encode("utf-8", "surrogatepass")
    at = bisect_left(lines, sought)
    if at == len(lines) or lines[at] != sought:
        return frozenset()
    return frozenset(map(int, lines.line(at).partition(b"\t")[2].split(b",")))
