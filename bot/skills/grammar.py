"""The grammar of clauses: who says what about whom, for one language.

A cue is a phrase of the language file ("would love to learn more about"). What stands before it in
its sentence decides whose clause it is and whether it is denied, supposed or asked; what stands
after it, up to the next cue, is what it is about.
"""

import enum
import re
import textwrap
from dataclasses import dataclass, replace
from functools import cache

from bot.skills.languages import Language
from bot.skills.languages.de import GERMAN
from bot.skills.languages.en import ENGLISH
from bot.skills.languages.es import SPANISH
from bot.skills.languages.pt import PORTUGUESE
from bot.skills.mrkdwn import MARKS, PERSON
from bot.skills.objects import Filler, ObjectReader
from bot.skills.phrases import PhraseError, Phrases, Stretch, Tree, Wording, words_of
from bot.skills.vocabulary import vocabulary

LANGUAGES = (ENGLISH, GERMAN, SPANISH, PORTUGUESE)
"""The languages that are understood; where a text could be in several, the first of them."""

MOST_CUES = 25
"""Cues of one sentence that are looked at."""


class Act(enum.Enum):
    """What a clause does, in words for the operator who asks why."""

    OFFER = "an offer"
    OFFER_AGAIN = "an offer, if one was denied before"
    WANT = "a want"
    OTHERS_WANT = "what others may want: an offer, if the author would help"
    RETURN = "asked in return: a want, if the post offers something"
    WILLING = "the author would help: what they know is an offer"
    INVITE = "the author asks to be approached"
    LACK = "not known: a want, if the author then wants to learn"


_WORD = re.compile(r"[\w']+")
_ANOTHER_PART = re.compile(r"[,;:(.!?]")
_LABEL_END = re.compile(r"\s*[:：]\s*")
_HEADING_END = re.compile(r"\s*(?:[:：–—→]|[-=]{1,2}>|-\s|$)\s*")


_ASKED = "asked, supposed or reported"
_DENIED = "denied"
_OTHERS = "not the author's own"


@dataclass(frozen=True)
class Clause:
    """One cue in the view, and where what it is about starts and ends.

    `objection` is why the clause says nothing, if it does: it is somebody else's, denied or
    supposed. It still ends the clause before it. `vague` marks help with nothing that says "with",
    `to_many` that it is not for one person ("help others"), `elided` that its subject is left out,
    `fronted` that it comes after what it is about ("SQL I can teach"). `rule` is its phrase.
    """

    act: Act
    start: int
    about: int
    end: int
    objection: str = ""
    vague: bool = False
    to_many: bool = False
    elided: bool = False
    fronted: bool = False
    rule: str = ""

    @property
    def valid(self) -> bool:
        """Whether the author says and means it."""
        return not self.objection


def _lines(text: str) -> list[str]:
    """The phrases of a block: one a line, longer ones continued on lines indented further."""
    joined = re.sub(r"\n {4,}", " ", textwrap.dedent(text.strip("\n").rstrip()))
    return [line.strip() for line in joined.splitlines() if line.strip()]


class _Cue:
    """A phrase that starts a clause: what it must say, and what it may go on with."""

    def __init__(self, act: Act, phrase: str, phrases: Phrases) -> None:
        self.act = act
        self.written = phrase
        self.by_anyone = phrase.startswith("~ ")
        self.anywhere = phrase.startswith("& ")
        self.known_only = phrase.startswith(("? ", "& "))
        self.phrase = re.sub("^[~?&] ", "", phrase)
        self.wording = phrases.wording([self.phrase])
        if self.wording.can_be_empty:
            raise PhraseError(f"{phrase!r} could be said without a word")


class Grammar:
    """The compiled language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        phrases = Phrases(language.lists)

        def any_word(text: str) -> Wording:
            return phrases.wording(sorted(words_of(text)))

        self._cues: list[_Cue] = []
        self._trees: dict[str, Tree] = {}
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
                for word in cue.wording.beginnings:
                    self._trees.setdefault(word, Tree()).add(len(self._cues), cue.wording)
                self._cues.append(cue)
        self._topics = phrases.wording(_lines(language.topic_headings))
        self._inverted = any_word(language.inverted)
        self._asking = any_word(language.asking)
        self._swapped_for = any_word(language.swapped_for)
        self.fronting = any_word(language.fronting)
        self._teacher = phrases.wording(["{teacher}"] if "teacher" in language.lists else [])
        self.swaps = phrases.wording(_lines(language.swaps))
        self._mine = phrases.wording(_lines(language.mine))
        self.expertise = phrases.wording(_lines(language.expertise))
        self._headings = {
            Act.OFFER: phrases.wording(_lines(language.offer_headings)),
            Act.WANT: phrases.wording(_lines(language.want_headings)),
        }
        self.role = phrases.wording(["{role}"] if "role" in language.lists else [])
        self.irony = any_word(language.irony)
        self._adverb = any_word(language.adverbs)
        self._self = any_word(language.self_words)
        self._other = any_word(language.others)
        self._linking = any_word(language.linking)
        self._denied = any_word(language.negations)
        self._copula = any_word(language.copulas)
        self._question = any_word(language.questions)
        self._subject = any_word(language.others + "," + language.self_words)
        self._loose = phrases.wording(["{loose}"])
        self._helps = phrases.wording(["{help}"])
        self._i = phrases.wording(["{i}"])
        self._amount = any_word(language.amounts)
        self._determiner = any_word(language.determiners)
        self.third_person = any_word(language.third_persons)
        self.before_skill = any_word(language.before_skills)
        self.teaching = phrases.wording(["{teach}"])
        self._starting = phrases.wording(["{starting}"])
        self._crowd = phrases.wording(["{crowd}"])
        self._topic = phrases.wording(["{about}", "{starting}", "{teach}", "{share}"])
        self.objects = ObjectReader(
            Filler(
                exceptions=any_word(language.exceptions),
                separators=any_word(language.separators),
                stops=any_word(language.stops),
                leads=any_word(language.leads),
                trails=any_word(language.trails),
                amounts=any_word(language.amounts),
                determiners=any_word(language.determiners),
                empty=words_of(language.empty),
                unlikely=words_of(language.unlikely),
            ),
            vocabulary(),
        )

    def heading(self, act: Act, low: str, start: int, end: int) -> int | None:
        """Where the heading of a list that starts at `start` ends, colon and blanks included."""
        found = self._headings[act].match(low, start, end, then=_HEADING_END)
        return found.end if found else None

    def topic_heading(self, low: str, start: int, end: int) -> int | None:
        """Where a heading ends that names topics, but not whether they are offered or wanted."""
        found = self._topics.match(low, start, end, then=_LABEL_END)
        return found.end if found else None

    def after_teacher(self, low: str, start: int, end: int) -> int:
        """Where the words after "a mentor" start, which may stand under a heading."""
        found = self._teacher.match(low, start, end)
        return found.end if found else start

    def is_teaching(self, low: str, start: int, end: int) -> bool:
        """Whether a cue speaks of teaching or of learners, not of help with whatever it is."""
        return any(wording.search(low, start, end) for wording in (self.teaching, self._starting))

    def asks_others(self, low: str, clause: Clause) -> bool:
        """Whether a question without a subject asks others: "Want to learn chess?"."""
        return clause.elided and (
            not self.language.asking or self._asking.match(low, clause.start) is not None
        )

    def is_denied(self, low: str, start: int, at: int) -> bool:
        """Whether what is at `at` is denied: "I don't know much about" Rust."""
        denials = list(self._denied.find(low, start, at))
        return bool(denials) and _ANOTHER_PART.search(low, denials[-1].end, at) is None

    def clauses(self, low: str, start: int, end: int) -> list[Clause]:
        """The clauses of one sentence, `low[start:end]`, in order and without overlap."""
        clauses: list[Clause] = []
        at = start
        stretch = Stretch(low, end, start)
        for word in _WORD.finditer(low, start, end):
            first = word.start()
            if first < at or word[0] not in self._trees or len(clauses) == MOST_CUES:
                continue
            last, number = self._trees[word[0]].longest(stretch, first)
            if number is None:
                continue
            clause = self._clause(self._cues[number], low, (start, first, last, end))
            if self._cues[number].anywhere and not clause.valid:
                continue
            at = last
            if clauses:
                clauses[-1] = replace(clauses[-1], end=first)
            clauses.append(clause)
        return clauses

    def _clause(self, cue: _Cue, low: str, places: tuple[int, int, int, int]) -> Clause:
        """The clause of a cue; the places are those of its sentence, the cue, its end, the end."""
        start, first, last, end = places
        helps = self._helps.search(low, first, last) if cue.act is Act.OFFER else None
        objection, elided = self._judge(cue, low[start:first], low[first:last])
        level = self._amount.ending(low[first:last])
        return Clause(
            act=cue.act,
            start=first,
            about=first + level.start if level else last,
            end=end,
            objection=objection,
            vague=cue.known_only
            or low.startswith(",", last)
            or (
                helps is not None
                # "Help with the build" is about one thing at hand, and so is help without a "with".
                and (
                    self._topic.search(low, helps.end, last) is None
                    or self._determiner.match(low, last, end) is not None
                )
            ),
            to_many=self._crowd.search(low, first, last) is not None,
            elided=elided and self._i.match(low, first, last) is None,
            rule=cue.written,
        )

    def swap(
        self, low: str, start: int, end: int, clauses: list[Clause]
    ) -> tuple[Clause, Clause] | None:
        """ "My Terraform knowledge for your data viz skills", where an exchange is proposed."""
        for clause in clauses:
            if clause.act is not Act.RETURN:
                continue
            mine = self._mine.search(low, start, clause.start)
            if mine:
                offer = Clause(Act.OFFER, mine.start, mine.end, clause.start, rule=clause.rule)
                return offer, clause
            return None
        words = self.swaps.search(low, start, end)
        between = words and self._swapped_for.search(low, words.end, end)
        if words and between:
            rule = self.language.swaps
            return (
                Clause(Act.OFFER, words.start, words.end, between.start, vague=True, rule=rule),
                Clause(Act.WANT, between.start, between.end, end, vague=True, rule=rule),
            )
        return None

    def _judge(self, phrase: _Cue, left: str, cue: str) -> tuple[str, bool]:
        """What speaks against the clause, if anything, and whether its subject is left out."""
        left = left.rstrip()
        if self._question.ending(left + " ", words_after=3) and not re.search(r"[,;:]$", left):
            return _ASKED, False
        while adverb := self._adverb.ending(left):
            left = left[: adverb.start].rstrip()
        if self._denied.ending(left + " ", words_after=2):
            return _DENIED, False
        if left.endswith(PERSON) and not phrase.by_anyone and not self._i.match(cue, 0):
            return "" if self._loose.match(cue, 0) else _OTHERS, True
        if self._inverted.ending(left) and self._i.match(cue, 0):
            return _ASKED, False
        if phrase.by_anyone:
            return "", False
        if not phrase.anywhere and (not left or left[-1] in ",;:(–—-|\"'*•…>/)" + MARKS):
            return "", True
        if self._i.match(cue, 0) or self._self.ending(left):
            return "", False
        subjects = [left[slice(*found)].strip() for found in self._subject.find(left)]
        of_self = not subjects or self._self.fills(subjects[-1])
        if phrase.anywhere:
            return "" if subjects and of_self else _OTHERS, False
        if self._loose.match(cue, 0):
            if self._other.ending(left) and not of_self:
                return _OTHERS, False
            own = self._copula.ending(left) is None or (subjects and of_self)
            return "" if own else _OTHERS, True
        if self._other.ending(left):
            return _OTHERS, False
        if self._linking.ending(left):
            return "" if of_self else _OTHERS, True
        return _OTHERS, False


@cache
def _grammar(language: Language) -> Grammar:
    """The grammar of a language, compiled once and when first needed."""
    return Grammar(language)


@cache
def _common(language: Language) -> frozenset[str]:
    return frozenset(language.common.split())


def grammar_for(low: str) -> Grammar:
    """The grammar of the language whose everyday words a text holds most of; else English."""
    words = _WORD.findall(low)
    hits = [sum(word in _common(language) for word in words) for language in LANGUAGES]
    return _grammar(LANGUAGES[hits.index(max(hits))])
