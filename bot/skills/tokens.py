"""Words and marks: what a text consists of where phrases are looked for in it."""

import re
from bisect import bisect_left

# What French elides is a word of its own: "l'anglais", "d'apprendre", "t'aider".
_ONE = r"(?<![\w'])(?:[cdjlmnst]|qu)'(?=\w)|[\w']+|[^\w\s']"
TOKEN = re.compile(_ONE)
"""A word or a mark, as phrases are matched."""

_TOKEN_AND_SPACE = re.compile(rf"({_ONE})\s*")
_ELIDED = re.compile(r"(?<![\w'])(?:[cdjlmnst]|qu)'$")


class Text(str):
    """A text in lower case that is cut into words and marks once, however often it is searched."""

    def __init__(self, low: str) -> None:
        found = list(_TOKEN_AND_SPACE.finditer(low))
        self._places = [token.start() for token in found]
        self._words = [token[1] for token in found]
        self._after = [token.end() for token in found]
        self._stretches: dict[int, Stretch] = {}
        self._cut: dict[tuple[int, int], tuple[list[int], list[str]]] = {}

    def until(self, stop: int) -> "Stretch":
        """The text before `stop`."""
        stretch = self._stretches.get(stop)
        if stretch is None:
            self._stretches[stop] = stretch = Stretch(self, stop)
        return stretch

    def tokens(self, start: int, stop: int) -> tuple[list[int], list[str]]:
        """Where each word and mark within `self[start:stop]` starts, and what it is."""
        cut = self._cut.get((start, stop))
        if cut is None:
            first, last = bisect_left(self._places, start), bisect_left(self._places, stop)
            places, words = self._places[first:last], self._words[first:last]
            if words and self._after[last - 1] > stop:
                words[-1] = self.until(stop).tokens[places[-1]][0]  # it may be cut short
            self._cut[start, stop] = cut = places, words
        return cut


def as_text(low: str) -> Text:
    """The same as a Text."""
    return low if isinstance(low, Text) else Text(low)


class Stretch:
    """A text up to `stop`, and what has been found out about its places so far."""

    def __init__(self, low: str, stop: int) -> None:
        self.low = low
        self.stop = stop
        self.tokens = _Tokens(low, stop)
        self.known: dict[tuple[object, int], frozenset[int]] = {}
        """Where something that was looked for at a place can end."""


class _Tokens(dict[int, tuple[str, int]]):
    """The word or mark that starts at a place, empty if none does, and the place after it."""

    def __init__(self, low: str, stop: int) -> None:
        self._low = low
        self._stop = stop

    def __missing__(self, at: int) -> tuple[str, int]:
        found = _TOKEN_AND_SPACE.match(self._low, at, self._stop)
        self[at] = token = (found[1], found.end()) if found else ("", at)
        return token


def is_within_word(low: str, at: int) -> bool:
    """Whether `at` is no place where a word or mark can start."""
    if at == 0 or not (low[at - 1].isalnum() or low[at - 1] in "_'"):
        return False
    return low[at - 1] != "'" or not _ELIDED.search(low, max(0, at - 4), at)
