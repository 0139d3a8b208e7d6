"""The grammar of clauses: who says what about whom, for one language.

A cue is a phrase of the language file ("would love to learn more about"). What stands before it in
its sentence decides whose clause it is and whether it is denied, supposed or asked; what stands
after it, up to the next cue, is what it is about.
"""

import enum
import re
import textwrap
from dataclasses import dataclass, replace

from bot.skills.languages import Language
from bot.skills.languages.all import LANGUAGES
from bot.skills.mrkdwn import MARKS, PERSON
from bot.skills.notation import PhraseError, Phrases
from bot.skills.objects import Filler, ObjectReader
from bot.skills.once import once
from bot.skills.phrases import Catalogue, Wording
from bot.skills.tokens import as_text
from bot.skills.vocabulary import vocabulary
from bot.skills.wordlists import spellings, words_of

MOST_CUES = 25
"""Cues of one sentence that are looked at."""

PLAIN = 2.5
"""Everyday words by which a single sentence shows that it is in another language than its post."""


class Act(enum.Enum):
    """What a clause does, in words for the operator who asks why."""

    OFFER = "an offer"
    OFFER_AGAIN = "an offer, if one was made or denied before"
    WANT = "a want"
    OTHERS_WANT = "what others may want: an offer, if the author would help"
    RETURN = "asked in return: a want, if the post offers something"
    WILLING = "the author would help: what they know is an offer"
    INVITE = "the author asks to be approached"
    LACK = "not known: a want, if the author then wants to learn"


_WORD = re.compile(r"[\w']+")
_LONG_WORD = re.compile(r"(?<![{\w'])[\w']{4,}(?![\w'}])")
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
    `fronted` that it comes after what it is about ("SQL I can teach"), `for_somebody` that it looks
    for a person, `anywhere` that its cue is found within other clauses. `rule` is its phrase.
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
    for_somebody: bool = False
    anywhere: bool = False
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
        marks = re.match(r"(?:[~?&@] )*", phrase)
        said = marks[0] if marks else ""
        self.by_anyone = "~" in said
        self.anywhere = "&" in said
        self.for_somebody = "@" in said
        self.known_only = "?" in said or "&" in said
        self.phrase = phrase.removeprefix(said)
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
                self._cues.append(_Cue(act, phrase, phrases))
        self._catalogue = Catalogue([cue.wording for cue in self._cues])
        heads = "|".join(map(re.escape, sorted(spellings(words_of(language.compounds)))))
        self._joined = re.compile(rf"(?<=[\w+#])-(?=(?:{heads})\b)") if heads else None
        self._topics = phrases.wording(_lines(language.topic_headings))
        self._asides = phrases.wording(_lines(language.asides))
        self.job = phrases.wording(_lines(language.jobs))
        self.employer = phrases.wording(_lines(language.employers))
        self._inverted = any_word(language.inverted)
        self._asking = any_word(language.asking)
        self._swapped_for = any_word(language.swapped_for)
        self.fronting = any_word(language.fronting)
        self._teacher = phrases.wording(["{teacher}"] if "teacher" in language.lists else [])
        self.swaps = phrases.wording(_lines(language.swaps))
        self._mine = phrases.wording(_lines(language.mine))
        self.keeps = phrases.wording(_lines(language.keeps))
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
                grades=any_word(language.grades),
                infinitive=any_word(language.infinitive),
                origins=any_word(language.origins),
                empty=spellings(words_of(language.empty)),
                false_friends=spellings(words_of(language.false_friends)),
                unlikely=spellings(words_of(language.unlikely)),
            ),
            vocabulary(),
        )

    def opened(self, low: str) -> str:
        """The text, as long as before, with its compounds of two parts written as two words."""
        return self._joined.sub(" ", low) if self._joined else low

    def heading(self, act: Act, low: str, start: int, end: int) -> int | None:
        """Where the heading of a list that starts at `start` ends, colon and blanks included."""
        found = self._headings[act].match(low, start, end, then=_HEADING_END)
        return found.end if found else None

    def topic_heading(self, low: str, start: int, end: int) -> int | None:
        """Where a heading ends that names topics, but not whether they are offered or wanted."""
        found = self._topics.match(low, start, end, then=_LABEL_END)
        return found.end if found else None

    def is_aside(self, low: str, start: int, end: int) -> bool:
        """Whether a line has a heading of something that is no skill: "Contact: Slack"."""
        return self._asides.match(low, start, end, then=_LABEL_END) is not None

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
        text = as_text(low)
        stretch = text.until(end)
        places, words = text.tokens(start, end)
        for first, cues in zip(places, self._catalogue.starting(words), strict=True):
            if not cues or first < at or len(clauses) == MOST_CUES:
                continue
            last, number = self._catalogue.longest(stretch, first, cues)
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
        objection, elided = self._judge(cue, low, (start, first, last))
        level = self._amount.ending(low, first, last)
        return Clause(
            act=cue.act,
            start=first,
            about=level.start if level else last,
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
            for_somebody=cue.for_somebody,
            anywhere=cue.anywhere,
            rule=cue.written,
        )

    def swap(
        self, low: str, start: int, end: int, clauses: list[Clause]
    ) -> tuple[Clause, Clause] | None:
        """ "My Excel know-how for your French", where an exchange is proposed."""
        for clause in clauses:
            if clause.act is not Act.RETURN:
                continue
            mine = self._mine.search(low, start, clause.start)
            if mine:
                offer = Clause(Act.OFFER, mine.start, mine.end, clause.start, rule=clause.rule)
                return offer, clause
            return None
        words = self.swaps.search(low, start, end)
        if words and any(clause.start <= words.start < clause.about for clause in clauses):
            return None  # "in exchange for teaching ..." proposes it in its own words
        between = words and self._swapped_for.search(low, words.end, end)
        if words and between:
            rule = self.language.swaps
            return (
                Clause(Act.OFFER, words.start, words.end, between.start, vague=True, rule=rule),
                Clause(Act.WANT, between.start, between.end, end, vague=True, rule=rule),
            )
        return None

    def _judge(self, phrase: _Cue, low: str, places: tuple[int, int, int]) -> tuple[str, bool]:
        """What speaks against the clause, if anything, and whether its subject is left out."""
        start, first, last = places
        at = _without_blanks(low, start, first)
        before = low[at - 1] if at > start else ""
        if before not in (",", ";", ":") and self._question.ending(low, start, at, words_after=3):
            return _ASKED, False
        while adverb := self._adverb.ending(low, start, at):
            at = _without_blanks(low, start, adverb.start)
        before = low[at - 1] if at > start else ""
        by_i = self._i.match(low, first, last)
        if self._denied.ending(low, start, at, words_after=2):
            return _DENIED, False
        if before == PERSON and not phrase.by_anyone and not by_i:
            return "" if self._loose.match(low, first, last) else _OTHERS, True
        if by_i and self._inverted.ending(low, start, at):
            return _ASKED, False
        if phrase.by_anyone:
            return "", False
        if not phrase.anywhere and (not before or before in ",;:(–—-|\"'*•…>/)" + MARKS):
            return "", True
        if by_i or self._self.ending(low, start, at):
            return "", False
        subjects = [low[slice(*found)].strip() for found in self._subject.find(low, start, at)]
        of_self = not subjects or self._self.fills(subjects[-1])
        if phrase.anywhere:
            return "" if subjects and of_self else _OTHERS, False
        if self._loose.match(low, first, last):
            if self._other.ending(low, start, at) and not of_self:
                return _OTHERS, False
            own = self._copula.ending(low, start, at) is None or (subjects and of_self)
            return "" if own else _OTHERS, True
        if self._other.ending(low, start, at):
            return _OTHERS, False
        if self._linking.ending(low, start, at):
            return "" if of_self else _OTHERS, True
        return _OTHERS, False


def _without_blanks(low: str, start: int, end: int) -> int:
    """Where `low[start:end]` ends without the blanks at its end."""
    return start + len(low[start:end].rstrip())


@once
def _grammar(language: Language) -> Grammar:
    """The grammar of a language, compiled once and when first needed."""
    return Grammar(language)


@once
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
    hits = _hits(low)
    return _grammar(LANGUAGES[hits.index(max(hits))])


def grammar_within(low: str, whole: Grammar) -> Grammar:
    """The grammar of one sentence of a post whose grammar is `whole`.

    It is another one only where the sentence speaks plainly for another language.
    """
    hits = _hits(low)
    most = max(hits)
    if most >= PLAIN and most >= 2 * hits[LANGUAGES.index(whole.language)]:
        return _grammar(LANGUAGES[hits.index(most)])
    return whole


def _hits(low: str) -> list[float]:
    """How loudly a text speaks for each language."""
    speaks_for = _speaks_for()
    hits = [0.0] * len(LANGUAGES)
    for word in _WORD.findall(low):
        for place, share in speaks_for.get(word, ()):
            hits[place] += share
    return hits
