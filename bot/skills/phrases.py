"""The small notation in which the language files write phrases, and finding them in a text.

    {can} [{adverb}] teach [(you|people)] {tail}*

Words stand for themselves, `{name}` for any alternative of a word list of that language,
`[...]` for what may be missing, `(a|b)` for a choice, `{name}*` for up to eight in a row, and
`...` for up to three words of any kind. `>` stands before what must follow but is already what
the phrase is about ("need a > ... mentor": a *Python* mentor).

Phrases are matched word by word, all alternatives side by side: each place of a text is looked at
once for each part of a phrase, so the time is bounded whatever the text, and nothing has to be
compiled. Where a phrase can end in several places, the last is meant.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

MOST_IN_A_ROW = 8
MOST_OF_ANY_KIND = 3

_NOTATION = re.compile(r"\{(\w+)\}(\*?)|([\[\]()|>])|([^\s\[\](){}|>]+)")
_TOKEN = re.compile(r"[\w']+|[^\w\s']")
_TOKEN_AND_SPACE = re.compile(r"([\w']+|[^\w\s'])\s*")
_ANY_WORD = re.compile(r"[\w'/-]+\s*")
_SPACE = re.compile(r"\s*")
_LONGEST_ENDING = 120
"""Characters before an end in which a phrase that ends there is looked for."""


class PhraseError(ValueError):
    """A phrase of a language file that names no word list or does not close its brackets."""


class Place(NamedTuple):
    """Where a phrase was found, the blanks after it included."""

    start: int
    end: int


class Stretch:
    """A text from `start` to `stop`, and what has been found out about its places so far."""

    def __init__(self, low: str, stop: int, start: int = 0) -> None:
        self.low = low
        self.start = start
        self.stop = stop
        self.known: dict[tuple[int, int], frozenset[int]] = {}
        self.possible: dict[int, bool] = {}
        self._tokens: dict[int, tuple[str, int]] = {}

    @cached_property
    def words(self) -> frozenset[str]:
        """All words and marks, those before the place that is looked at included."""
        return frozenset(_TOKEN.findall(self.low, self.start, self.stop))

    def token(self, at: int) -> tuple[str, int]:
        """The word or mark that starts at `at`, empty if none does, and the place after it."""
        token = self._tokens.get(at)
        if token is None:
            found = _TOKEN_AND_SPACE.match(self.low, at, self.stop)
            self._tokens[at] = token = (found[1], found.end()) if found else ("", at)
        return token

    def after(self, word: str, at: int, whole: bool) -> int:
        """The place after a word at `at` and its blanks, -1 if it is not there."""
        low, end = self.low, at + len(word)
        if end > self.stop or not low.startswith(word, at):
            return -1
        if end == self.stop:
            return end
        following = low[end]
        if whole and (following.isalnum() or following in "_'"):
            return -1
        if following == " " and end + 1 < self.stop and not low[end + 1].isspace():
            return end + 1
        found = _SPACE.match(low, end, self.stop)
        return found.end() if found else end


_NOWHERE: frozenset[int] = frozenset()


class _Word:
    """A word that stands for itself."""

    can_be_empty = False

    def __init__(self, word: str) -> None:
        self.word = word
        self._whole = word[-1].isalnum() or word[-1] == "_"
        self.first = frozenset(_TOKEN.findall(word)[:1])

    def ends(self, stretch: Stretch, at: int) -> Iterable[int]:
        end = stretch.after(self.word, at, self._whole)
        return () if end < 0 else (end,)


class _AnyWords:
    """Up to three words of any kind."""

    can_be_empty = True
    first: frozenset[str] = frozenset()

    def ends(self, stretch: Stretch, at: int) -> Iterable[int]:
        found = [at]
        while len(found) <= MOST_OF_ANY_KIND:
            word = _ANY_WORD.match(stretch.low, found[-1], stretch.stop)
            if word is None:
                break
            found.append(word.end())
        return found


class _Ahead:
    """What must follow, and is not a part of the phrase."""

    can_be_empty = True
    first: frozenset[str] = frozenset()

    def __init__(self, rest: "_Sequence") -> None:
        self._rest = rest

    def ends(self, stretch: Stretch, at: int) -> Iterable[int]:
        return (at,) if self._rest.ends(stretch, at) else ()


class _Sequence:
    """Parts one after another."""

    def __init__(self, parts: "list[_Part]") -> None:
        self.parts = parts
        self.can_be_empty: bool = all(part.can_be_empty for part in parts)
        first: frozenset[str] = frozenset()
        for part in parts:
            first |= part.first
            if not part.can_be_empty:
                break
        self.first: frozenset[str] = first
        only = parts[0] if len(parts) == 1 else None
        self.word = only.word if isinstance(only, _Word) and only.first == {only.word} else ""
        """The word that this is, if it is no more than one."""

    def ends(self, stretch: Stretch, at: int) -> Iterable[int]:
        places: Iterable[int] = (at,)
        for part in self.parts:
            further: set[int] = set()
            for place in places:
                further.update(part.ends(stretch, place))
            if not further:
                return ()
            places = further
        return places


class _Choice:
    """Any of some sequences, once, perhaps not at all, or several times in a row."""

    def __init__(self, sequences: list[_Sequence], least: int = 1, most: int = 1) -> None:
        self._least = least
        self._most = most
        self.can_be_empty: bool = least == 0 or any(each.can_be_empty for each in sequences)
        self.first: frozenset[str] = frozenset[str]().union(*(each.first for each in sequences))
        self.parts = sequences[0].parts if len(sequences) == 1 else []
        self._words: set[str] = set()
        self._by_first: dict[str, list[_Sequence]] = {}
        for each in sequences:
            if each.word:
                self._words.add(each.word)
                continue
            for word in each.first:
                self._by_first.setdefault(word, []).append(each)

    def several(self, least: int, most: int) -> "_Choice":
        other = _Choice.__new__(_Choice)
        other.__dict__.update(self.__dict__)
        other._least, other._most = least, most
        other.can_be_empty = least == 0 or self.can_be_empty
        return other

    def ends(self, stretch: Stretch, at: int) -> frozenset[int]:
        token = stretch.token(at)[0]
        if token not in self._words and token not in self._by_first:
            return frozenset((at,)) if self.can_be_empty else _NOWHERE
        key = (id(self), at)
        known = stretch.known.get(key)
        if known is None:
            stretch.known[key] = known = self._look(stretch, at)
        return known

    def _look(self, stretch: Stretch, at: int) -> frozenset[int]:
        places = self._once(stretch, at)
        found = places | {at} if self.can_be_empty else places
        for _ in range(1, self._most):
            further: set[int] = set()
            for place in places:
                further |= self._once(stretch, place)
            places = further - found
            if not places:
                break
            found |= places
        return frozenset(found)

    def _once(self, stretch: Stretch, at: int) -> set[int]:
        token, after = stretch.token(at)
        found = {after} if token in self._words else set()
        for each in self._by_first.get(token, ()):
            found.update(each.ends(stretch, at))
        return found


_Part = _Word | _AnyWords | _Ahead | _Choice


class Wording:
    """Some phrases, any of which is looked for."""

    def __init__(self, choice: _Choice, longest: int) -> None:
        self._choice = choice
        self._longest = longest
        self.beginnings = choice.first
        self.parts = choice.parts
        """The parts of the phrase, where there is but one."""
        self.can_be_empty = choice.can_be_empty

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
        for token in _TOKEN.finditer(low, start, stretch.stop):
            at = token.start()
            if at < done or token[0] not in self.beginnings or _within_word(low, at):
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
        for token in _TOKEN.finditer(left, max(0, min(stops) - self._longest)):
            at = token.start()
            if token[0] in self.beginnings and not _within_word(left, at):
                ends = stops.intersection(self._choice.ends(stretch, at))
                if ends:
                    return Place(at, max(ends))
        return None


def _within_word(low: str, at: int) -> bool:
    return at > 0 and (low[at - 1].isalnum() or low[at - 1] in "_'")


def _word_starts_before(left: str, most: int) -> Iterator[int]:
    """The end of `left`, and where the last so many of its words start."""
    at = len(left)
    yield at
    for _ in range(most):
        head = left[:at].rstrip()
        start = len(head)
        while start and _within_word(head, start):
            start -= 1
        if len(head) == at or start == len(head):
            return
        at = start
        yield at


class Tree:
    """Several phrases, each with a number; what they begin with in common is looked for once."""

    def __init__(self) -> None:
        self._edges: dict[int, tuple[_Part, Tree]] = {}
        self._ends_here: int | None = None
        self._by_token: dict[str, list[tuple[_Part, Tree]]] = {}
        self._whatever_comes: list[tuple[_Part, Tree]] = []

    def add(self, number: int, wording: Wording) -> None:
        """Add a wording of one phrase; of two that are the same the first counts."""
        node = self
        for part in wording.parts:
            if id(part) not in node._edges:
                node._grow(part)
            node = node._edges[id(part)][1]
        if node._ends_here is None:
            node._ends_here = number

    def _grow(self, part: _Part) -> None:
        edge = self._edges[id(part)] = part, Tree()
        if part.can_be_empty:
            self._whatever_comes.append(edge)
            for known in self._by_token.values():
                known.append(edge)
            return
        for token in part.first:
            if token not in self._by_token:
                self._by_token[token] = [*self._whatever_comes]
            self._by_token[token].append(edge)

    @cached_property
    def _next_words(self) -> frozenset[str] | None:
        """The words with which what must still follow can begin; None if nothing must."""
        if self._ends_here is not None:
            return None
        words: set[str] = set()
        for part, tree in self._edges.values():
            first = tree._next_words if part.can_be_empty else part.first
            if first is None:
                return None
            words |= first
        return frozenset(words)

    def _is_possible(self, stretch: Stretch) -> bool:
        """Whether the stretch has any word that must still follow: most phrases end here."""
        possible = stretch.possible.get(id(self))
        if possible is None:
            words = self._next_words
            possible = words is None or not words.isdisjoint(stretch.words)
            stretch.possible[id(self)] = possible
        return possible

    def longest(self, stretch: Stretch, at: int) -> tuple[int, int | None]:
        """Where the longest phrase at `at` ends, and its number; of equals, the lowest."""
        end, number = self._longest(stretch, (at,))
        return end, None if number is None else -number

    def _longest(self, stretch: Stretch, places: Iterable[int]) -> tuple[int, int | None]:
        best: tuple[int, int | None] = (-1, None)
        if self._ends_here is not None:
            best = (max(places), -self._ends_here)
        further: dict[int, set[int]] = {}
        for place in places:
            token = stretch.token(place)[0]
            for part, tree in self._by_token.get(token, self._whatever_comes):
                if tree._is_possible(stretch) and (ends := part.ends(stretch, place)):
                    further.setdefault(id(part), set()).update(ends)
        for part_id, ends_of_part in further.items():
            found = self._edges[part_id][1]._longest(stretch, ends_of_part)
            if found[1] is not None:
                best = found if best[1] is None else max(best, found)
        return best


class Phrases:
    """The word lists of one language, and what is written with them."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        self._lists = lists
        self._choices: dict[tuple[str, bool], _Choice] = {}
        self._brackets: dict[tuple[tuple[str, str, str, str], ...], _Choice] = {}
        self._words: dict[str, _Part] = {}
        self._open: set[str] = set()

    def wording(self, phrases: Iterable[str]) -> Wording:
        """Any of these phrases, to be looked for. Raises PhraseError."""
        phrases = list(phrases)
        plain = all(_NOTATION.fullmatch(word) for phrase in phrases for word in phrase.split())
        longest = max(map(len, phrases), default=0) + 2 if plain else _LONGEST_ENDING
        return Wording(_Choice([self._phrase(phrase) for phrase in phrases]), longest)

    def _phrase(self, phrase: str) -> _Sequence:
        said, follows, ahead = phrase.partition(" > ")
        parts = self._whole(said, phrase)
        return _Sequence(
            [*parts, _Ahead(_Sequence(self._whole(ahead, phrase)))] if follows else parts
        )

    def _whole(self, written: str, phrase: str) -> list[_Part]:
        tokens = _NOTATION.findall(written)
        parts, end = self._parts(tokens, 0, phrase)
        if end != len(tokens):
            raise PhraseError(f"{phrase!r} closes what it did not open")
        return parts

    def _parts(
        self, tokens: list[tuple[str, str, str, str]], at: int, phrase: str
    ) -> tuple[list[_Part], int]:
        """The parts from `at` on up to what closes them, and where that is."""
        parts: list[_Part] = []
        while at < len(tokens):
            name, star, bracket, word = tokens[at]
            if bracket in ("[", "("):
                part, at = self._bracket(tokens, at, phrase)
                parts.append(part)
                continue
            if bracket:
                break
            if name:
                parts.append(self._any_of(name, star != ""))
            else:
                if word not in self._words:
                    self._words[word] = _AnyWords() if word == "..." else _Word(word)
                parts.append(self._words[word])
            at += 1
        return parts, at

    def _bracket(
        self, tokens: list[tuple[str, str, str, str]], at: int, phrase: str
    ) -> tuple[_Choice, int]:
        opened, start = tokens[at][2], at
        closing = "]" if opened == "[" else ")"
        sequences: list[_Sequence] = []
        while True:
            parts, at = self._parts(tokens, at + 1, phrase)
            sequences.append(_Sequence(parts))
            if at == len(tokens) or tokens[at][2] not in ("|", closing):
                raise PhraseError(f"{phrase!r} does not close what it opened")
            if tokens[at][2] != "|":
                written = tuple(tokens[start : at + 1])
                if written not in self._brackets:
                    self._brackets[written] = _Choice(sequences, least=0 if opened == "[" else 1)
                return self._brackets[written], at + 1

    def _any_of(self, name: str, several: bool) -> _Choice:
        if several and (name, True) not in self._choices:
            self._choices[name, True] = self._any_of(name, several=False).several(0, MOST_IN_A_ROW)
        elif (name, several) not in self._choices:
            if name in self._open or name not in self._lists:
                raise PhraseError(f"no word list is called {name!r}, or it names itself")
            self._open.add(name)
            phrases = sorted(words_of(self._lists[name]))
            self._choices[name, False] = _Choice([self._phrase(phrase) for phrase in phrases])
            self._open.discard(name)
        return self._choices[name, several]


def words_of(text: str) -> frozenset[str]:
    """The words and phrases of a list that commas separate."""
    return frozenset(word.strip() for word in " ".join(text.split()).split(",") if word.strip())
