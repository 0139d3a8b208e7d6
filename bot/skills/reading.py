"""What has been understood of a post so far, and which skills its words name beside its clauses."""

import re
from dataclasses import dataclass, field

from bot.skills.grammar import Act, Clause, Grammar
from bot.skills.mrkdwn import EMOJI, View
from bot.skills.names import normalise
from bot.skills.objects import Found
from bot.skills.said import Step
from bot.skills.sentences import Line, Sentence
from bot.skills.vocabulary import vocabulary

_TOO_WIDE = frozenset(
    (
        *("programming", "software engineering", "open source", "teaching", "mentoring"),
        *("coaching", "communication", "foreign language"),
    )
)
"""Keys of what a mentor may well do, but does not teach by saying so."""

_GENERIC = _TOO_WIDE | frozenset(
    map(
        normalise,
        (
            *("web development", "writing", "technical writing", "leadership", "databases"),
            *("artificial intelligence", "automation", "mobile development"),
            *("career development", "soft skills"),
        ),
    )
)
"""Too wide to be what somebody meant, as long as the post names anything narrower."""

IN_A_LIST = re.compile(rf"[\s,;/&+|()•{EMOJI}]*(?:(?:and|or|plus|e|ou|y|o|et|und|oder)\s+)?")
"""What may stand between two skills of a list."""


@dataclass
class Reading:
    """What has been understood of a post so far."""

    view: View
    low: str
    grammar: Grammar
    taken: bytearray
    """For each character whether it has been read, as what is offered, wanted or neither."""
    offers: list[Found] = field(default_factory=list)
    wants: list[Found] = field(default_factory=list)
    others_want: list[Found] = field(default_factory=list)
    returns: list[Found] = field(default_factory=list)
    lacks: list[Found] = field(default_factory=list)
    topics: list[tuple[int, int]] = field(default_factory=list)
    willing: bool = False
    mentors: bool = False
    invites: bool = False
    said_offer: bool = False
    wants_teacher: bool = False
    swaps: bool = False
    list_of: Act | None = None
    lays_out: Act | None = None
    before: Sentence | None = None
    steps: list[Step] = field(default_factory=list)

    def take(self, start: int, end: int) -> None:
        """Remember that the words from `start` to `end` have been read."""
        self.taken[start:end] = b"\1" * (end - start)

    def note(self, start: int, end: int, verdict: str, about: int = 0, rule: str = "") -> None:
        """Remember, for whoever asks why, what the words from `start` to `end` were taken for.

        What they are about ends at `about`, where they are about anything.
        """
        words = self._typed(start, end)
        self.steps.append(Step(words, verdict, self._typed(end, about), rule))

    def _typed(self, start: int, end: int) -> str:
        if start >= end:
            return ""
        return self.view.source[slice(*self.view.span(start, end))].strip()


def said_before(reading: Reading, sentence: Sentence, clause: Clause) -> list[Found]:
    """What a want that names nothing is about: "My Dutch is rusty, tandem partner wanted"."""
    grammar, low, before = reading.grammar, reading.low, reading.before
    tells = grammar.expertise.search(low, sentence.start, clause.start)
    if sentence.question or tells is None:
        found = known(reading, sentence.start, clause.start)
        if found:
            return found
    if before and (before.question or is_short(reading, before)):
        return known(reading, before.start, before.end)
    return []


def is_short(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is hardly more than the name of something."""
    return len(reading.low[sentence.start : sentence.end].split()) <= 4


def known(reading: Reading, start: int, end: int) -> list[Found]:
    """The skills of the vocabulary in a stretch, without words that mostly mean something else."""
    words = vocabulary()
    spans = [
        span
        for span in reading.grammar.objects.known(reading.low, start, end)
        if not any(reading.taken[span.start : span.end])
    ]
    meant = [
        not words.is_everyday(reading.view.text[span.start : span.end])
        or _meant(reading, start, span)
        for span in spans
    ]
    # An everyday word in a list with other skills is one: "Ruby, Rails, go".
    for order in (range(1, len(spans)), range(len(spans) - 2, -1, -1)):
        for at in order:
            beside = at - 1 if order.step > 0 else at + 1
            first, second = sorted((at, beside))
            between = reading.low[spans[first].end : spans[second].start]
            meant[at] = meant[at] or (meant[beside] and IN_A_LIST.fullmatch(between) is not None)
    return [span for span, is_meant in zip(spans, meant, strict=True) if is_meant]


def _meant(reading: Reading, start: int, span: Found) -> bool:
    """Whether an everyday word is a skill here: it has a capital, or one says "love swift"."""
    typed = reading.view.text[span.start : span.end]
    left = max(start, span.start - 12)
    if typed[0].isupper() and (span.start > start or len(typed) > 1):
        return True
    follows = reading.grammar.expertise.match(reading.low, min(span.end + 1, len(reading.low)))
    return bool(
        len(typed) > 2
        and (reading.grammar.before_skill.ending(reading.low, left, span.start) or follows)
    )


def expertise(reading: Reading, all_lines: list[Line]) -> list[Found]:
    """What the author of a post that says "happy to help" knows.

    First what the sentences name that tell of it; if they name nothing, whatever else the post
    names. The general counts only where nothing narrower is named.
    """
    told: list[Found] = []
    else_named: list[Found] = []
    for line in all_lines:
        for sentence in line.sentences:
            grammar, place = reading.grammar, (reading.low, sentence.start, sentence.end)
            if grammar.third_person.search(*place):
                continue
            named = [
                span
                for span in known(reading, sentence.start, sentence.end)
                if not grammar.is_denied(reading.low, sentence.start, span.start)
                and grammar.employer.ending(reading.low, sentence.start, span.start) is None
            ]
            if sentence.question:
                continue
            told.extend(_kept(reading, sentence))
            words = len(reading.low[sentence.start : sentence.end].split())
            named_words = sum(len(reading.low[span.start : span.end].split()) for span in named)
            # "Bioinformatician, R and Python." says what somebody is without a verb.
            if named and (grammar.expertise.search(*place) or named_words >= 0.4 * words):
                reading.note(sentence.start, sentence.end, "tells what the author knows")
                told.extend(named)
            elif reading.mentors:
                else_named.extend(named)
    told.extend(named_in_topics(reading))
    for found in (told, else_named):
        narrow = [span for span in found if is_narrow(reading, span)]
        if narrow or reading.offers:
            return narrow
    return [span for span in told if span.skill is None or span.skill.key not in _TOO_WIDE]


def _kept(reading: Reading, sentence: Sentence) -> list[Found]:
    """What the author maintains, in no list but written like a name: "maintainer of Atlas"."""
    return [
        found
        for place in reading.grammar.keeps.find(reading.low, sentence.start, sentence.end)
        for found in reading.grammar.objects.read(
            reading.view.text, reading.low, place.end, sentence.end
        ).found[:1]
        if found.skill is None and reading.view.text[found.start].isupper()
    ]


def named_in_topics(reading: Reading) -> list[Found]:
    """What stands under headings like "Topics", which do not say whether it is offered."""
    return [
        found
        for start, end in reading.topics
        for found in reading.grammar.objects.read(reading.view.text, reading.low, start, end).found
    ]


def is_narrow(reading: Reading, span: Found) -> bool:
    """Whether it is neither wide, nor a language that the author speaks, nor what they are."""
    if span.skill is None:
        return True
    if span.skill.key in _GENERIC or span.skill.field == "languages":
        return False
    last = reading.low[span.start : span.end].split()[-1]
    return not reading.grammar.role.fills(last)
