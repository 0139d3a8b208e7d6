"""The small notation in which the language files write phrases.

    {can} [{adverb}] teach [(you|people)] {tail}*

Words stand for themselves, `{name}` for any alternative of a word list of that language,
`[...]` for what may be missing, `(a|b)` for a choice, `{name}*` for up to eight in a row,
`...` for up to three words of any kind, and `...,...` for a list of up to fourteen, none of which
is in the word list `barrier` ("kann > ...,... beibringen": a verb that stands last, and no other
verb or "nicht" before it). `>` stands before what must follow but is already what the phrase is
about ("need a > ... mentor": a *Python* mentor), and after `>` and `...`, `{…name}` for a word
that ends in one of that list ("suche > ... {…course}": einen *Excelkurs*). Words are written with
their accents, and match without them too ("francais", "fuer").
"""

import re
from collections.abc import Iterable, Mapping

from bot.skills.parts import Ahead, AnyWords, Choice, Ending, Part, Sequence, Word
from bot.skills.phrases import Wording
from bot.skills.wordlists import words_of

MOST_IN_A_ROW = 8

_NOTATION = re.compile(r"\{(…?\w+)\}(\*?)|([\[\]()|>])|([^\s\[\](){}|>]+)")
_LIST = "...,..."
_LONGEST_ENDING = 120
"""Characters before an end in which a phrase that ends there is looked for."""


class PhraseError(ValueError):
    """A phrase of a language file that names no word list or does not close its brackets."""


class Phrases:
    """The word lists of one language, and what is written with them."""

    def __init__(self, lists: Mapping[str, str]) -> None:
        self._lists = lists
        self._choices: dict[tuple[str, bool], Choice] = {}
        self._brackets: dict[tuple[tuple[str, str, str, str], ...], Choice] = {}
        self._words: dict[str, Part] = {}
        self._open: set[str] = set()

    def wording(self, phrases: Iterable[str]) -> Wording:
        """Any of these phrases, to be looked for. Raises PhraseError."""
        phrases = list(phrases)
        plain = all(_NOTATION.fullmatch(word) for phrase in phrases for word in phrase.split())
        longest = max(map(len, phrases), default=0) + 2 if plain else _LONGEST_ENDING
        return Wording(Choice([self._phrase(phrase) for phrase in phrases]), longest)

    def _phrase(self, phrase: str) -> Sequence:
        said, follows, ahead = phrase.partition(" > ")
        parts = self._whole(said, phrase)
        return Sequence([*parts, Ahead(Sequence(self._whole(ahead, phrase)))] if follows else parts)

    def _whole(self, written: str, phrase: str) -> list[Part]:
        tokens = _NOTATION.findall(written)
        parts, end = self._parts(tokens, 0, phrase)
        if end != len(tokens):
            raise PhraseError(f"{phrase!r} closes what it did not open")
        return parts

    def _parts(
        self, tokens: list[tuple[str, str, str, str]], at: int, phrase: str
    ) -> tuple[list[Part], int]:
        """The parts from `at` on up to what closes them, and where that is."""
        parts: list[Part] = []
        while at < len(tokens):
            name, star, bracket, word = tokens[at]
            if bracket in ("[", "("):
                part, at = self._bracket(tokens, at, phrase)
                parts.append(part)
                continue
            if bracket:
                break
            if name.startswith("…"):
                parts.append(self._ending(name.removeprefix("…")))
            elif name:
                parts.append(self._any_of(name, star != ""))
            else:
                if word not in self._words:
                    self._words[word] = self._word(word)
                parts.append(self._words[word])
            at += 1
        return parts, at

    def _word(self, word: str) -> Part:
        if word == "...":
            return AnyWords()
        if word == _LIST:
            return AnyWords(self._any_of("barrier", False))
        return Word(word)

    def _bracket(
        self, tokens: list[tuple[str, str, str, str]], at: int, phrase: str
    ) -> tuple[Choice, int]:
        opened, start = tokens[at][2], at
        closing = "]" if opened == "[" else ")"
        sequences: list[Sequence] = []
        while True:
            parts, at = self._parts(tokens, at + 1, phrase)
            sequences.append(Sequence(parts))
            if at == len(tokens) or tokens[at][2] not in ("|", closing):
                raise PhraseError(f"{phrase!r} does not close what it opened")
            if tokens[at][2] != "|":
                written = tuple(tokens[start : at + 1])
                if written not in self._brackets:
                    self._brackets[written] = Choice(sequences, least=0 if opened == "[" else 1)
                return self._brackets[written], at + 1

    def _ending(self, name: str) -> Ending:
        if name not in self._lists:
            raise PhraseError(f"no word list is called {name!r}")
        return Ending(words_of(self._lists[name]))

    def _any_of(self, name: str, several: bool) -> Choice:
        if several and (name, True) not in self._choices:
            self._choices[name, True] = self._any_of(name, several=False).several(0, MOST_IN_A_ROW)
        elif (name, several) not in self._choices:
            if name in self._open or name not in self._lists:
                raise PhraseError(f"no word list is called {name!r}, or it names itself")
            self._open.add(name)
            phrases = sorted(words_of(self._lists[name]))
            self._choices[name, False] = Choice([self._phrase(phrase) for phrase in phrases])
            self._open.discard(name)
        return self._choices[name, several]
