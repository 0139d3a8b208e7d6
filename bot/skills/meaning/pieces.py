"""A name as pieces of words: in each word the longest that it begins with, and so on."""

import re
import unicodedata
from collections.abc import Container, Iterator

GOES_ON = "##"
"""Before a piece that does not begin a word."""

_WORD = re.compile(r"\w+|[^\w\s]")
_LONGEST_PIECE = 24


def pieces(name: str, known: Container[str]) -> Iterator[str]:
    """The known pieces of a normalised name; of a word, up to the first letter never seen."""
    bare = "".join(
        each for each in unicodedata.normalize("NFD", name) if unicodedata.category(each) != "Mn"
    )
    for word in _WORD.findall(bare):
        start = 0
        while start < len(word):
            before = GOES_ON if start else ""
            for end in range(min(len(word), start + _LONGEST_PIECE), start, -1):
                if (piece := before + word[start:end]) in known:
                    yield piece
                    start = end
                    break
            else:
                break
