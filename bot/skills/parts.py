"""The parts of which phrases are made, and where each of them can end in a text.

Parts are looked for word by word, all alternatives side by side: each place of a text is looked at
once for each part of a phrase, so the time is bounded whatever the text, and nothing has to be
compiled. Every part knows with which words it can begin, and is looked for only where one stands.
"""

import re
from collections.abc import Collection
from typing import TypeAlias

from bot.skills.tokens import TOKEN, Stretch
from bot.skills.wordlists import spellings

MOST_OF_ANY_KIND = 3
MOST_OF_A_LIST = 14

_LIST_WORD = re.compile(r"\S+\s*")
_ANY_WORD = re.compile(r"[\w'/-]+\s*")
_AFTER_WORD = re.compile(r"(?![\w'])\s*")
_AFTER_MARK = re.compile(r"\s*")
_NOTHING: frozenset[str] = frozenset()
_NOWHERE: frozenset[int] = frozenset()


class Word:
    """A word that stands for itself, with its accents and without."""

    can_be_empty = False

    def __init__(self, word: str) -> None:
        self._spellings = sorted(spellings([word]))
        self._after = _AFTER_WORD if re.match(r"\w", word[-1]) else _AFTER_MARK
        self.first = frozenset(
            token for each in self._spellings for token in TOKEN.findall(each)[:1]
        )
        self.needs = [self.first]
        self.alone = self.first if TOKEN.findall(word) == [word] else _NOTHING
        """The spellings, where they are one word or mark and not several ("e.g.", "1:1")."""

    def ends(self, stretch: Stretch, at: int) -> Collection[int]:
        """Every place where it ends that starts at `at`, the blanks after it included."""
        if self.alone:
            token, after = stretch.tokens[at]
            return (after,) if token in self.alone else ()
        for spelling in self._spellings:
            if stretch.low.startswith(spelling, at, stretch.stop):
                after_it = self._after.match(stretch.low, at + len(spelling), stretch.stop)
                if after_it:
                    return (after_it.end(),)
        return ()


class Ending:
    """A word that ends in one of some words, or is one: the German "kurs", "Excelkurs"."""

    can_be_empty = False
    first: frozenset[str] = _NOTHING
    needs: tuple[()] = ()

    def __init__(self, words: Collection[str]) -> None:
        self._endings = tuple(sorted(spellings(words)))

    def ends(self, stretch: Stretch, at: int) -> Collection[int]:
        """Every place where it ends that starts at `at`, the blanks after it included."""
        token, after = stretch.tokens[at]
        return (after,) if token.endswith(self._endings) else ()


class AnyWords:
    """Up to three words of any kind; with a barrier, a list of words none of which begins one."""

    can_be_empty = True
    first: frozenset[str] = _NOTHING
    needs: tuple[()] = ()

    def __init__(self, barrier: "Choice | None" = None) -> None:
        self._barrier = barrier
        self._word, self._most = (
            (_ANY_WORD, MOST_OF_ANY_KIND) if barrier is None else (_LIST_WORD, MOST_OF_A_LIST)
        )

    def ends(self, stretch: Stretch, at: int) -> Collection[int]:
        """Every place where it ends that starts at `at`, the blanks after it included."""
        found = [at]
        while len(found) <= self._most:
            last = found[-1]
            word = self._word.match(stretch.low, last, stretch.stop)
            if word is None or (self._barrier and self._barrier.ends(stretch, last)):
                break
            found.append(word.end())
        return found


class Ahead:
    """What must follow, and is not a part of the phrase."""

    can_be_empty = True
    first: frozenset[str] = _NOTHING

    def __init__(self, rest: "Sequence") -> None:
        self._rest = rest
        self.needs = rest.needs

    def ends(self, stretch: Stretch, at: int) -> Collection[int]:
        """Every place where it ends that starts at `at`, the blanks after it included."""
        return (at,) if self._rest.ends(stretch, at) else ()


class Sequence:
    """Parts one after another."""

    def __init__(self, parts: "list[Part]") -> None:
        self._parts = parts
        self.needs: list[frozenset[str]] = [words for part in parts for words in part.needs]
        """Sets of words; where none of one of them is, this is not."""
        self.can_be_empty: bool = all(part.can_be_empty for part in parts)
        first: frozenset[str] = _NOTHING
        for part in parts:
            first |= part.first
            if not part.can_be_empty:
                break
        self.first: frozenset[str] = first
        only = parts[0] if len(parts) == 1 else None
        self.words = only.alone if isinstance(only, Word) else _NOTHING
        """The word that this is, in its spellings, if it is no more than one."""

    def ends(self, stretch: Stretch, at: int) -> Collection[int]:
        """Every place where it ends that starts at `at`, the blanks after it included."""
        tokens = stretch.tokens
        places: Collection[int] = (at,)
        for part in self._parts:
            if len(places) == 1:
                (place,) = places
                if part.first and tokens[place][0] not in part.first:
                    if part.can_be_empty:
                        continue
                    return ()
                places = part.ends(stretch, place)
            else:
                places = {end for place in places for end in part.ends(stretch, place)}
            if not places:
                return ()
        return places


class Choice:
    """Any of some sequences, once, perhaps not at all, or several times in a row."""

    def __init__(self, sequences: list[Sequence], least: int = 1, most: int = 1) -> None:
        self._least = least
        self._most = most
        self.can_be_empty: bool = least == 0 or any(each.can_be_empty for each in sequences)
        self.first: frozenset[str] = _NOTHING.union(*(each.first for each in sequences))
        self.needs: list[frozenset[str]] = []
        if len(sequences) == 1 and least:
            self.needs = sequences[0].needs
        elif not self.can_be_empty:
            # What any alternative begins with, and what any needs last ("offer" in "i offer").
            last = _NOTHING.union(*(each.needs[-1] for each in sequences))
            self.needs = [self.first] if last == self.first else [self.first, last]
        self._words = _NOTHING.union(*(each.words for each in sequences))
        self._by_first: dict[str, list[Sequence]] = {}
        for each in sequences:
            if not each.words:
                for word in each.first:
                    self._by_first.setdefault(word, []).append(each)

    def several(self, least: int, most: int) -> "Choice":
        """The same choice, made so many times in a row."""
        other = Choice.__new__(Choice)
        other.__dict__.update(self.__dict__)
        other._least, other._most = least, most
        other.can_be_empty = least == 0 or self.can_be_empty
        other.needs = [] if other.can_be_empty else self.needs
        return other

    def ends(self, stretch: Stretch, at: int) -> frozenset[int]:
        """Every place where it ends that starts at `at`, the blanks after it included."""
        if stretch.tokens[at][0] not in self.first:
            return frozenset((at,)) if self.can_be_empty else _NOWHERE
        key = (self, at)
        known = stretch.known.get(key)
        if known is None:
            places = self._once(stretch, at)
            if self._most > 1:
                places |= self._again(stretch, places)
            if self.can_be_empty:
                places.add(at)
            stretch.known[key] = known = frozenset(places)
        return known

    def _once(self, stretch: Stretch, at: int) -> set[int]:
        token, after = stretch.tokens[at]
        found = {after} if token in self._words else set()
        for each in self._by_first.get(token, ()):
            found.update(each.ends(stretch, at))
        return found

    def _again(self, stretch: Stretch, places: set[int]) -> set[int]:
        """Where it ends if it follows on itself, which ended at these places before."""
        found = set(places)
        for _ in range(1, self._most):
            places = {end for place in places for end in self._once(stretch, place)} - found
            if not places:
                break
            found |= places
        return found


Part: TypeAlias = Word | Ending | AnyWords | Ahead | Choice
