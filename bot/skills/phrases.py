"""Finding phrases in a text; bot.skills.notation says how they are written.

Where a phrase can end in several places, the last is meant.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.skills.parts import Choice
from bot.skills.tokens import Stretch, as_text, is_within_word


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
        self.needs = choice.needs
        """Sets of words; a text that holds none of one of them holds none of the phrases."""
        self.can_be_empty = choice.can_be_empty

    def ends(self, stretch: Stretch, at: int) -> frozenset[int]:
        """Every place where one of the phrases ends that starts at `at`."""
        return self._choice.ends(stretch, at)

    def match(
        self,
        low: str,
        at: int,
        stop: int | None = None,
        then: re.Pattern[str] | None = None,
    ) -> Place | None:
        """The longest of the phrases that starts at `at`, which is the start of a word.

        With `then`, the longest after which that pattern matches, which is a part of the place.
        """
        stretch = as_text(low).until(len(low) if stop is None else stop)
        if not self.can_be_empty and stretch.tokens[at][0] not in self.beginnings:
            return None
        for end in sorted(self.ends(stretch, at), reverse=True):
            if then is None:
                return Place(at, end)
            if following := then.match(low, end, stretch.stop):
                return Place(at, following.end())
        return None

    def find(self, low: str, start: int = 0, stop: int | None = None) -> Iterator[Place]:
        """The phrases within `low[start:stop]`, from left to right, without overlap."""
        text, stop = as_text(low), len(low) if stop is None else stop
        places, words = text.tokens(start, stop)
        if self.beginnings.isdisjoint(words):
            return
        stretch, done = text.until(stop), start
        for at, word in zip(places, words, strict=True):
            if at >= done and word in self.beginnings and (ends := self.ends(stretch, at)):
                done = max(ends)
                yield Place(at, done)

    def search(self, low: str, start: int = 0, stop: int | None = None) -> Place | None:
        """The first of the phrases within `low[start:stop]`."""
        return next(self.find(low, start, stop), None)

    def fills(self, words: str) -> bool:
        """Whether `words` are one of the phrases and nothing else."""
        return len(words) in self.ends(Stretch(words, len(words)), 0)

    def ending(
        self, low: str, start: int = 0, stop: int | None = None, words_after: int = 0
    ) -> Place | None:
        """The phrase with which `low[start:stop]` ends, but for at most so many words after it."""
        text, stop = as_text(low), len(low) if stop is None else stop
        stops = set(_word_starts_before(low, start, stop, words_after))
        places, words = text.tokens(max(start, min(stops) - self._longest), stop)
        if self.beginnings.isdisjoint(words):
            return None
        stretch = text.until(stop)
        for at, word in zip(places, words, strict=True):
            if word in self.beginnings and (ends := stops & self.ends(stretch, at)):
                return Place(at, max(ends))
        return None


def _word_starts_before(low: str, start: int, stop: int, most: int) -> Iterator[int]:
    """`stop`, and where the last so many words of `low[start:stop]` start."""
    at = stop
    yield at
    for _ in range(most):
        end = start + len(low[start:at].rstrip())
        first = end
        while first > start and is_within_word(low, first):
            first -= 1
        if first == end or (end == at != stop):
            return
        at = first
        yield at


class Catalogue:
    """Many phrases to look for at once, each known by its number.

    A phrase can start at a word only if the text holds, from there on, one word of each set that
    the phrase needs. For most texts that leaves a few phrases of hundreds. Sets of phrases are
    integers of one bit a phrase: so they are united and cut in one step, whatever their size.
    """

    def __init__(self, wordings: list[Wording]) -> None:
        self._wordings = wordings
        self._beginning = _by_word([wording.beginnings for wording in wordings])
        needed = [wording.needs for wording in wordings]
        self._most = max(map(len, needed), default=0)
        # The first needs of all phrases, one bit each, then all second needs, and so on.
        self._needing: dict[str, int] = {}
        self._not_needing = 0
        for row in range(self._most):
            words = [parts[row] if row < len(parts) else frozenset[str]() for parts in needed]
            for word, numbers in _by_word(words).items():
                self._needing[word] = self._needing.get(word, 0) | numbers << row * len(wordings)
            for number, parts in enumerate(needed):
                self._not_needing |= (row >= len(parts)) << row * len(wordings) + number

    def starting(self, words: list[str]) -> list[int]:
        """For each of the words of a text the phrases that can start there."""
        found: list[int] = []
        from_here = self._not_needing
        for word in reversed(words):
            from_here |= self._needing.get(word, 0)
            possible = self._beginning.get(word, 0)
            for row in range(self._most):
                if not possible:
                    break
                possible &= from_here >> row * len(self._wordings)
            found.append(possible)
        found.reverse()
        return found

    def longest(self, stretch: Stretch, at: int, among: int) -> tuple[int, int | None]:
        """Where the longest of some phrases at `at` ends, and its number; of equals, the lowest."""
        end, longest = -1, None
        while among:
            number = (among & -among).bit_length() - 1
            among &= among - 1
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
