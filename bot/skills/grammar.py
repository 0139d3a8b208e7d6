"""The grammar of clauses: who says what about whom, for one language.

A cue is a phrase of the language file ("would love to learn more about"). What stands before it in
its sentence decides whose clause it is and whether it is denied, supposed or asked; what stands
after it, up to the next cue, is what it is about.
"""

import enum
import re
import textwrap
from dataclasses import dataclass, replace
from functools import cache, cached_property

from bot.skills.languages import Language
from bot.skills.languages.all import LANGUAGES
from bot.skills.mrkdwn import MARKS, PERSON
from bot.skills.objects import Filler, ObjectReader
from bot.skills.phrases import Phrases, spellings, words_of
from bot.skills.vocabulary import vocabulary

MOST_CUES = 40
"""Cues of one sentence that are looked at."""


class Act(enum.Enum):
    """What a clause does."""

    OFFER = enum.auto()
    OFFER_AGAIN = enum.auto()
    WANT = enum.auto()
    OTHERS_WANT = enum.auto()
    RETURN = enum.auto()
    WILLING = enum.auto()
    INVITE = enum.auto()
    LACK = enum.auto()


_WORD = re.compile(r"[\w']+")
_LONG_WORD = re.compile(r"(?<![{\w'])[\w']{4,}(?![\w'}])")


@dataclass(frozen=True)
class Clause:
    """One cue in the view, and where what it is about starts and ends.

    `valid` is false for the clause of somebody else, a denial or a supposition: it says nothing,
    but it still ends the clause before it. `vague` marks help with nothing that says "with",
    `to_many` that it is not for one person ("help others").
    """

    act: Act
    start: int
    about: int
    end: int
    valid: bool
    vague: bool = False
    to_many: bool = False
    elided: bool = False


def _lines(text: str) -> list[str]:
    """The phrases of a block: one a line, longer ones continued on lines indented further."""
    joined = re.sub(r"\n {4,}", " ", textwrap.dedent(text.strip("\n").rstrip()))
    return [line.strip() for line in joined.splitlines() if line.strip()]


class _Cue:
    """A phrase that starts a clause, in two patterns: what it must say, and what it may go on with.

    They are compiled when a sentence first holds a word with which the phrase can begin: most
    phrases are rare, and compiling all of them would take a second or two.
    """

    def __init__(self, act: Act, phrase: str, phrases: Phrases) -> None:
        self.act = act
        self.by_anyone = phrase.startswith("~ ")
        phrase = phrase.removeprefix("~ ")
        self.known_only = phrase.startswith("? ")
        phrase = phrase.removeprefix("? ")
        tail = re.search(r" \{\w+\}\*$", phrase)
        self._phrase = phrase[: tail.start()] if tail else phrase
        self._tail = tail[0].strip() if tail else None
        self._phrases = phrases
        self.beginnings = phrases.beginnings(self._phrase)

    @cached_property
    def _said(self) -> re.Pattern[str]:
        return self._phrases.compile([self._phrase])

    @cached_property
    def _goes_on(self) -> re.Pattern[str] | None:
        return self._phrases.compile([self._tail]) if self._tail else None

    def match(self, low: str, start: int, end: int) -> int:
        """Where the cue that starts at `start` ends; `start` if there is none."""
        found = self._said.match(low, start, end)
        if found is None:
            return start
        more = self._goes_on.match(low, found.end(), end) if self._goes_on else None
        return more.end() if more else found.end()


class Grammar:
    """The compiled language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        phrases = Phrases(language.lists)

        def any_word(text: str, end: str = "") -> re.Pattern[str]:
            return phrases.compile(sorted(words_of(text), key=len, reverse=True), end)

        self._cues: dict[str, list[_Cue]] = {}
        for act, group in (
            (Act.OFFER, language.offers),
            (Act.OFFER_AGAIN, language.offers_again),
            (Act.WANT, language.wants),
            (Act.OTHERS_WANT, language.wants_of_others),
            (Act.RETURN, language.returns),
            (Act.WILLING, language.willing),
            (Act.INVITE, language.invites),
            (Act.LACK, language.lacks),
        ):
            for phrase in _lines(group):
                cue = _Cue(act, phrase, phrases)
                for word in cue.beginnings:
                    self._cues.setdefault(word, []).append(cue)
        self.swaps = phrases.compile(_lines(language.swaps))
        self._mine = phrases.compile(_lines(language.mine))
        self.expertise = phrases.compile(_lines(language.expertise))
        headings = r"\s*(?:[:：–—]|-\s|$)\s*"
        self.offer_heading = phrases.compile(_lines(language.offer_headings), headings)
        self.want_heading = phrases.compile(_lines(language.want_headings), headings)
        self.irony = any_word(language.irony)
        self._adverb = any_word(language.adverbs, "$")
        self._self = any_word(language.self_words, "$")
        self._other = any_word(language.others, "$")
        self._linking = any_word(language.linking, "$")
        self._denied = any_word(language.negations, r"(?:[\w']+\s+){0,2}$")
        self._copula = any_word(language.copulas, "$")
        self._question = any_word(language.questions, r"(?:[\w']+\s+){0,3}$")
        self._subject = any_word(language.others + "," + language.self_words)
        self._loose = phrases.compile(["{loose}"])
        self._helps = phrases.compile(["{help}"])
        self._i = phrases.compile(["{i}"])
        self._amount = any_word(language.amounts, r"(?<=\s)$")
        self._determiner = any_word(language.determiners)
        self.third_person = any_word(language.third_persons)
        self.before_skill = any_word(language.before_skills, "$")
        self.teaching = phrases.compile(["{teach}"])
        self._crowd = phrases.compile(["{crowd}"])
        self._topic = phrases.compile(["{about}", "{starting}", "{teach}", "{share}"])
        self.objects = ObjectReader(
            Filler(
                exceptions=any_word(language.exceptions),
                separators=any_word(language.separators),
                stops=any_word(language.stops),
                leads=any_word(language.leads),
                trails=any_word(language.trails),
                amounts=any_word(language.amounts),
                determiners=any_word(language.determiners, r"(?:new\s+)?$"),
                grades=any_word(language.grades),
                empty=spellings(words_of(language.empty)),
                false_friends=spellings(words_of(language.false_friends)),
                unlikely=spellings(words_of(language.unlikely)),
            ),
            vocabulary(),
        )

    def clauses(self, low: str, start: int, end: int) -> list[Clause]:
        """The clauses of one sentence, `low[start:end]`, in order and without overlap."""
        clauses: list[Clause] = []
        at = start
        for word in _WORD.finditer(low, start, end):
            first = word.start()
            if first < at or word[0] not in self._cues or len(clauses) == MOST_CUES:
                continue
            cue, at = self._cue_at(low, word[0], first, end)
            if cue is None:
                continue
            if clauses:
                clauses[-1] = replace(clauses[-1], end=first)
            clauses.append(self._clause(cue, low, (start, first, at, end)))
        return clauses

    def _cue_at(self, low: str, word: str, first: int, end: int) -> tuple[_Cue | None, int]:
        """The longest cue that starts with the word at `first`, and where it ends."""
        best, last = None, first
        for cue in self._cues[word]:
            if (found := cue.match(low, first, end)) > last:
                best, last = cue, found
        return best, last

    def _clause(self, cue: _Cue, low: str, places: tuple[int, int, int, int]) -> Clause:
        """The clause of a cue; the places are those of its sentence, the cue, its end, the end."""
        start, first, last, end = places
        helps = self._helps.search(low, first, last) if cue.act is Act.OFFER else None
        valid, elided = self._judge(low[start:first], low[first:last], cue.by_anyone)
        level = self._amount.search(low, first, last)
        return Clause(
            act=cue.act,
            start=first,
            about=level.start() if level else last,
            end=end,
            valid=valid,
            vague=cue.known_only
            or (
                helps is not None
                # "Help with the build" is about one thing at hand, and so is help without a "with".
                and (
                    self._topic.search(low, helps.end(), last) is None
                    or self._determiner.match(low, last, end) is not None
                )
            ),
            to_many=self._crowd.search(low, first, last) is not None,
            elided=elided and self._i.match(low, first, last) is None,
        )

    def swap(self, low: str, start: int, end: int) -> tuple[Clause, Clause] | None:
        """ "My Terraform knowledge for your data viz skills", where an exchange is proposed."""
        for clause in self.clauses(low, start, end):
            mine = self._mine.search(low, start, clause.start)
            if clause.act is Act.RETURN and mine:
                offer = Clause(Act.OFFER, mine.start(), mine.end(), clause.start, valid=True)
                return offer, clause
        return None

    def _judge(self, left: str, cue: str, whoever: bool) -> tuple[bool, bool]:
        """Whether the clause is the author's and meant, and whether its subject is left out."""
        left = left.rstrip()
        if self._question.search(left + " ") and not re.search(r"[,;:]$", left):
            return False, False
        while adverb := self._adverb.search(left):
            left = left[: adverb.start()].rstrip()
        if self._denied.search(left + " "):
            return False, False
        if left.endswith(PERSON) and not whoever and not self._i.match(cue):
            return self._loose.match(cue) is not None, True
        if whoever:
            return True, False
        if not left or left[-1] in ",;:(–—-|\"'*•…>/)" + MARKS:
            return True, True
        if self._i.match(cue) or self._self.search(left):
            return True, False
        subjects = [found[0].strip() for found in self._subject.finditer(left)]
        of_self = not subjects or self._self.fullmatch(subjects[-1]) is not None
        if self._loose.match(cue):
            return self._copula.search(left) is None or bool(subjects and of_self), True
        if self._other.search(left):
            return False, False
        if self._linking.search(left):
            return of_self, True
        return False, False


@cache
def _grammar(language: Language) -> Grammar:
    """The grammar of a language, compiled once and when first needed."""
    return Grammar(language)


@cache
def _speaks_for() -> dict[str, list[tuple[int, float]]]:
    """Each everyday word, and for which languages it speaks: the more share it, the less.

    The words of a language's lists speak half as loud: a short post may hold no others ("Busco
    mentor"), but they are in the names of skills too ("machine learning").
    """
    loud = [spellings(language.common.split()) for language in LANGUAGES]
    quiet = [
        spellings(_LONG_WORD.findall(" ".join(language.lists.values()))) for language in LANGUAGES
    ]
    speaks_for: dict[str, list[tuple[int, float]]] = {}
    for word in frozenset[str]().union(*loud, *quiet):
        volumes = [
            1.0 if word in everyday else 0.5 if word in lists else 0.0
            for everyday, lists in zip(loud, quiet, strict=True)
        ]
        speaks_for[word] = [
            (place, volume / sum(map(bool, volumes)))
            for place, volume in enumerate(volumes)
            if volume
        ]
    return speaks_for


def grammar_for(low: str) -> Grammar:
    """The grammar of the language whose everyday words a text holds most of; else English."""
    speaks_for = _speaks_for()
    hits = [0.0] * len(LANGUAGES)
    for word in _WORD.findall(low):
        for place, share in speaks_for.get(word, ()):
            hits[place] += share
    return _grammar(LANGUAGES[hits.index(max(hits))])
