"""The small notation in which the language files write phrases, and its regular expressions.

    {can} [{adverb}] teach [(you|people)] {tail}*

Words stand for themselves, `{name}` for any alternative of a word list of that language,
`[...]` for what may be missing, `(a|b)` for a choice, `{name}*` for up to eight in a row,
`...` for up to three words of any kind, and `...,...` for a list of up to fourteen, none of which
is in the word list `barrier` ("kann > ...,... beibringen": a verb that stands last, and no other
verb or "nicht" before it). `>` stands before what must follow but is already what the phrase is
about ("need a > ... mentor": a *Python* mentor). Every phrase is a finite sequence of words, so
none can backtrack without bound.

Words are written with their accents, and match without them too ("francais", "fuer").
"""

import itertools
import re
from collections.abc import Iterable, Mapping

_TOKEN = re.compile(r"\{(\w+)\}(\*?)|([\[\]()|>])|([^\s\[\](){}|>]+)")
_BRACKETS = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}
_WORD_END = r"(?![\w'])\s*"
_ANY_WORDS = r"(?:[\w'/-]+\s+){0,3}?"
_LIST = "...,..."

_SHORTEST_ACCENTED = 3
"""Letters of a word that may lose its accents; "é" and "e", "él" and "el" are two words."""

_PLAINLY = dict(zip("áàâãéèêëíìîïóòôõúùûñç", "aaaaeeeeiiiioooouuunc", strict=True))
_PLAINLY |= {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe"}
"""How letters are typed on a keyboard that lacks them."""


class PhraseError(ValueError):
    """A phrase of a language file that names no word list or does not close its brackets."""


class Phrases:
    """The word lists of one language, and the regular expressions of phrases made of them."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        self._lists = {
            name: sorted(words_of(text), key=lambda phrase: (-len(phrase), phrase))
            for name, text in lists.items()
        }
        self._regexes: dict[str, str] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}
        self._beginnings: dict[str, tuple[frozenset[str], bool]] = {}

    def regex(self, phrase: str) -> str:
        """The source of the regular expression of one phrase. Raises PhraseError."""
        said, follows, ahead = phrase.partition(" > ")
        if follows:
            return f"{self.regex(said)}(?={self.regex(ahead)})"
        parts: list[str] = []
        for name, star, bracket, word in _TOKEN.findall(phrase):
            if name:
                parts.append(self._any_of(name) + ("{0,8}" if star else ""))
            elif bracket:
                parts.append(_BRACKETS[bracket])
            elif word == "...":
                parts.append(_ANY_WORDS)
            elif word == _LIST:
                parts.append(rf"(?:(?!{self._any_of('barrier')})\S+\s+){{0,14}}?")
            else:
                parts.append(_spelt(word) + (_WORD_END if re.search(r"\w$", word) else r"\s*"))
        return "".join(parts)

    def _list(self, name: str) -> list[str]:
        if name not in self._lists:
            raise PhraseError(f"no word list is called {name!r}")
        return self._lists[name]

    def _any_of(self, name: str) -> str:
        if name not in self._regexes:
            self._regexes[name] = "(?:" + "|".join(map(self.regex, self._list(name))) + ")"
        return self._regexes[name]

    def compile(self, phrases: Iterable[str], end: str = "") -> re.Pattern[str]:
        """One pattern for any of these phrases, at the start of a word. Raises PhraseError."""
        choice = "|".join(f"(?:{self.regex(phrase)})" for phrase in phrases) or "(?!)"
        source = rf"(?<![\w'])(?:{choice}){end}"
        try:
            if source not in self._compiled:
                self._compiled[source] = re.compile(source)
            return self._compiled[source]
        except re.error as error:
            raise PhraseError(f"{phrases!r}: {error}") from error

    def beginnings(self, phrase: str) -> frozenset[str]:
        """The first words with which a phrase can begin. Raises PhraseError if any word can."""
        tokens = _TOKEN.findall(phrase)
        words, empty, rest = self._choice(tokens, 0)
        if empty or not words or rest != len(tokens):
            raise PhraseError(f"{phrase!r} begins with no word, or closes what it did not open")
        return words

    def _choice(self, tokens: list[tuple[str, ...]], at: int) -> tuple[frozenset[str], bool, int]:
        """First words of alternatives from `at` on, whether one is empty, where they end."""
        words: frozenset[str] = frozenset()
        empty = False
        while True:
            some, none, at = self._sequence(tokens, at)
            words, empty = words | some, empty or none
            if at == len(tokens) or tokens[at][2] != "|":
                return words, empty, at
            at += 1

    def _sequence(self, tokens: list[tuple[str, ...]], at: int) -> tuple[frozenset[str], bool, int]:
        words: frozenset[str] = frozenset()
        empty = True
        while at < len(tokens) and tokens[at][2] not in ("|", "]", ")"):
            name, star, bracket, word = tokens[at]
            if bracket in ("[", "("):
                some, none, at = self._choice(tokens, at + 1)
                none = none or bracket == "["
            elif name:
                some, none = self._beginnings_of(name)
                none = none or bool(star)
            elif bracket == ">":
                some, none = frozenset(), False
            elif word in ("...", _LIST) and not empty:
                some, none = frozenset(), True
            else:
                first = re.match(r"[\w']+", word)
                some, none = spellings({first[0]} if first else ()), False
            if empty:
                words, empty = words | some, none
            at += 1
        return words, empty, at

    def _beginnings_of(self, name: str) -> tuple[frozenset[str], bool]:
        if name not in self._beginnings:
            found = [self._choice(_TOKEN.findall(phrase), 0) for phrase in self._list(name)]
            words = frozenset[str]().union(*(some for some, _, _ in found))
            self._beginnings[name] = words, any(none for _, none, _ in found)
        return self._beginnings[name]


def _spelt(word: str) -> str:
    """The regular expression of a word, with and without its accents."""
    if len(word) < _SHORTEST_ACCENTED:
        return re.escape(word)
    return "".join(
        f"(?:{letter}|{_PLAINLY[letter]})" if letter in _PLAINLY else re.escape(letter)
        for letter in word
    )


def spellings(words: Iterable[str]) -> frozenset[str]:
    """The words, and how they look where some or all accents are left out."""
    return frozenset(
        "".join(letters)
        for word in words
        for letters in itertools.product(
            *(
                (letter, _PLAINLY[letter])
                if letter in _PLAINLY and len(word) >= _SHORTEST_ACCENTED
                else (letter,)
                for letter in word
            )
        )
    )


def words_of(text: str) -> frozenset[str]:
    """The words and phrases of a list that commas separate."""
    return frozenset(word.strip() for word in " ".join(text.split()).split(",") if word.strip())
