"""Finding phrases in a text; bot.skills.notation says how they are written.

Where a phrase can end in several places, the last is meant.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from bot.skills.parts import Choice
from bot.skills.tokens import TOKEN, Stretch, is_within_word


class Place(NamedTuple):
    """Where a phrase was found, the blanks after it included."""

    start: int
    end: int


class Wording:
    """Some phrases, any of which is looked for."""

    def __init__(self, choice: Choice, longest: int) -> None:
        self._choice = choice
        self._longest = longest
        self.beginnings = choice.first
        self.parts = choice.parts
        """The parts of the phrase, where there is but one."""
        self.can_be_empty = choice.can_be_empty

    def ends(self, stretch: Stretch, at: int) -> frozenset[int]:
        """Every place where one of the phrases ends that starts at `at`."""
        return self._choice.ends(stretch, at)

    def match(
        self,
        low: str | Stretch,
        at: int,
        stop: int | None = None,
        then: re.Pattern[str] | None = None,
    ) -> Place | None:
        """The longest of the phrases that starts at `at`, which is the start of a word.

        With `then`, the longest after which that pattern matches, which is a part of the place.
        """
        if isinstance(low, str):
            low = Stretch(low, len(low) if stop is None else stop)
        for end in sorted(self._choice.ends(low, at), reverse=True):
            if then is None:
                return Place(at, end)
            if following := then.match(low.low, end, low.stop):
                return Place(at, following.end())
        return None

    def find(self, low: str, start: int = 0, stop: int | None = None) -> Iterator[Place]:
        """The phrases within `low[start:stop]`, from left to right, without overlap."""
        stretch = Stretch(low, len(low) if stop is None else stop)
        done = start
        for token in TOKEN.finditer(low, start, stretch.stop):
            at = token.start()
            if at < done or token[0] not in self.beginnings or is_within_word(low, at):
                continue
            if ends := self._choice.ends(stretch, at):
                done = max(ends)
                yield Place(at, done)

    def search(self, low: str, start: int = 0, stop: int | None = None) -> Place | None:
        """The first of the phrases within `low[start:stop]`."""
        return next(self.find(low, start, stop), None)

    def fills(self, words: str) -> bool:
        """Whether `words` are one of the phrases and nothing else."""
        return len(words) in self._choice.ends(Stretch(words, len(words)), 0)

    def ending(self, left: str, words_after: int = 0) -> Place | None:
        """The phrase with which `left` ends, but for at most so many words after it."""
        stops = set(_word_starts_before(left, words_after))
        stretch = Stretch(left, len(left))
        for token in TOKEN.finditer(left, max(0, min(stops) - self._longest)):
            at = token.start()
            if token[0] in self.beginnings and not is_within_word(left, at):
                ends = stops.intersection(self._choice.ends(stretch, at))
                if ends:
                    return Place(at, max(ends))
        return None


def _word_starts_before(left: str, most: int) -> Iterator[int]:
    """The end of `left`, and where the last so many of its words start."""
    at = len(left)
    yield at
    for _ in range(most):
        head = left[:at].rstrip()
        start = len(head)
        while start and is_within_word(head, start):
            start -= 1
        if len(head) == at or start == len(head):
            return
        at = start
        yield at


class Catalogue:
    """Many phrases to look for at once, each known by its number.

    A text can hold a phrase only if it holds a word with which each part of the phrase can begin.
    For most texts that leaves a few phrases of hundreds. Sets of phrases are integers of one bit a
    phrase: so they are united and cut in one step, whatever their size.
    """

    def __init__(self, wordings: list[Wording]) -> None:
        self._wordings = wordings
        self._beginning = _by_word([wording.beginnings for wording in wordings])
        needed = [
            [part.first for part in wording.parts if not part.can_be_empty] for wording in wordings
        ]
        self._rows: list[tuple[dict[str, int], int]] = []
        """For the first, second, ... part: the phrases by its words, and those without one."""
        for row in range(max(map(len, needed), default=0)):
            shorter = sum(1 << number for number, parts in enumerate(needed) if row >= len(parts))
            words = [parts[row] if row < len(parts) else frozenset[str]() for parts in needed]
            self._rows.append((_by_word(words), shorter))

    def within(self, words: Iterable[str]) -> int:
        """The phrases that a text of these words can hold."""
        words = set(words)
        possible = -1
        for by_word, shorter in self._rows:
            here = shorter
            for word in words:
                here |= by_word.get(word, 0)
            possible &= here
            if not possible:
                break
        return possible

    def longest(self, stretch: Stretch, at: int, among: int) -> tuple[int, int | None]:
        """Where the longest of some phrases at `at` ends, and its number; of equals, the lowest."""
        end, longest = -1, None
        left = among & self._beginning.get(stretch.token(at)[0], 0)
        while left:
            number = (left & -left).bit_length() - 1
            left &= left - 1
            last = max(self._wordings[number].ends(stretch, at), default=-1)
            if last > end:
                end, longest = last, number
        return end, longest


def _by_word(beginnings: list[frozenset[str]]) -> dict[str, int]:
    """The phrases that begin with each word, one bit a phrase."""
    alike: dict[frozenset[str], int] = {}  # many begin with the same word list
    for number, words in enumerate(beginnings):
        alike[words] = alike.get(words, 0) | 1 << number
    by_word: dict[str, int] = {}
    for words, numbers in alike.items():
        for word in words:
            by_word[word] = by_word.get(word, 0) | numbers
    return by_word
