"""Words and marks: what a text consists of where phrases are looked for in it."""

import re
from collections.abc import Iterator

# What French elides is a word of its own: "l'anglais", "d'apprendre", "t'aider".
_ONE = r"(?<![\w'])(?:[cdjlmnst]|qu)'(?=\w)|[\w']+|[^\w\s']"
TOKEN = re.compile(_ONE)
"""A word or a mark, as phrases are matched."""

_TOKEN_AND_SPACE = re.compile(rf"({_ONE})\s*")
_ELIDED = re.compile(r"(?<![\w'])(?:[cdjlmnst]|qu)'$")


class Stretch:
    """A text from `start` to `stop`, and what has been found out about its places so far."""

    def __init__(self, low: str, stop: int, start: int = 0) -> None:
        self.low = low
        self.start = start
        self.stop = stop
        self.known: dict[tuple[object, int], frozenset[int]] = {}
        """Where something that was looked for at a place can end."""
        self._tokens: dict[int, tuple[str, int]] = {}

    def tokens(self) -> Iterator[tuple[int, str]]:
        """Where each word and mark starts, and what it is, in order."""
        for token in _TOKEN_AND_SPACE.finditer(self.low, self.start, self.stop):
            at = token.start()
            self._tokens[at] = token[1], token.end()
            yield at, token[1]

    def token(self, at: int) -> tuple[str, int]:
        """The word or mark that starts at `at`, empty if none does, and the place after it."""
        token = self._tokens.get(at)
        if token is None:
            found = _TOKEN_AND_SPACE.match(self.low, at, self.stop)
            self._tokens[at] = token = (found[1], found.end()) if found else ("", at)
        return token


def is_within_word(low: str, at: int) -> bool:
    """Whether `at` is no place where a word or mark can start."""
    if at == 0 or not (low[at - 1].isalnum() or low[at - 1] in "_'"):
        return False
    return low[at - 1] != "'" or not _ELIDED.search(low, max(0, at - 4), at)
