"""A post -> what its author offers and wants.

Willingness makes an offer, expertise alone does not: what the author knows becomes an offer when
the same post says that they would help. What they are learning already counts neither way.
"""

import re
from dataclasses import dataclass, field, replace

from bot.skills.grammar import Act, Clause, Grammar, grammar_for
from bot.skills.mrkdwn import EMOJI, IRONY, PERSON, View, read
from bot.skills.names import normalise, plain
from bot.skills.objects import Found, Objects, known_skills
from bot.skills.said import Mention, Said
from bot.skills.sentences import Line, Sentence, lines, lower
from bot.skills.vocabulary import vocabulary

MOST_SKILLS = 20
"""Skills that one post can offer, and want."""

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

_LABEL = re.compile(r"[\w' ]{2,24}:\s")
"""What names the rest of its line, and so ends the list above it."""

_IN_A_LIST = re.compile(rf"[\s,;/&+|()•{EMOJI}]*(?:(?:and|or|plus)\s+)?")

_PARTS = re.compile(rf"[/|;.,\n–—•{EMOJI}]\s+")


@dataclass
class _Reading:
    """What has been understood of a post so far."""

    view: View
    low: str
    grammar: Grammar
    offers: list[Found] = field(default_factory=list)
    wants: list[Found] = field(default_factory=list)
    others_want: list[Found] = field(default_factory=list)
    returns: list[Found] = field(default_factory=list)
    lacks: list[Found] = field(default_factory=list)
    taken: list[tuple[int, int]] = field(default_factory=list)
    topics: list[tuple[int, int]] = field(default_factory=list)
    willing: bool = False
    mentors: bool = False
    invites: bool = False
    said_offer: bool = False
    wants_teacher: bool = False
    swaps: bool = False
    list_of: Act | None = None
    before: Sentence | None = None


def capture(text: str) -> Said:
    """What the author of a post offers and wants; `text` is mrkdwn as Slack sends it.

    Never raises. Of a very long post only the beginning is read (see READ_AT_MOST).
    """
    view = read(text)
    low = lower(view.text)
    reading = _Reading(view, low, grammar_for(low))
    reading.swaps = reading.grammar.swaps.search(reading.low) is not None
    all_lines = lines(view, reading.low)
    for line in all_lines:
        _read_line(reading, line)
    if reading.willing or reading.invites:
        reading.offers.extend(reading.others_want)
    if reading.willing:
        reading.offers.extend(_expertise(reading, all_lines))
    elif reading.wants_teacher and not reading.wants:
        for topics in reading.topics:
            reading.wants.extend(reading.grammar.objects.read(view.text, low, *topics).found)
    if reading.offers or reading.said_offer:
        reading.wants.extend(reading.returns)
    offers = _mentions(view, reading.offers)
    wants = _mentions(view, reading.wants)
    return Said(offers, wants)


def _read_line(reading: _Reading, line: Line) -> None:
    low, grammar = reading.low, reading.grammar
    if not line.sentences:
        if not line.bullet:
            reading.list_of = None
        return
    for act in (Act.OFFER, Act.WANT):
        heading = grammar.heading(act, low, line.start, line.end)
        if heading is not None:
            _read_listing(reading, act, heading, line.end)
            return
    if topics := grammar.topic_heading(low, line.start, line.end):
        reading.topics.append((topics, line.end))
        reading.list_of = None
        return
    before = reading.list_of
    if before and not line.bullet and _LABEL.match(low, line.start, line.end):
        before = None
    reading.list_of = None
    spoke = False
    for sentence in line.sentences:
        if _read_heading(reading, sentence, line.end):
            return
        spoke = _read_sentence(reading, line, sentence) or spoke
        reading.before = sentence
    if not spoke and before and (line.bullet or line.end - line.start <= 60):
        _read_listing(reading, before, line.start, line.end)
        reading.list_of = before


def _read_heading(reading: _Reading, sentence: Sentence, end: int) -> bool:
    """Read "Wants: SQL" in the middle of a line; whether it was one."""
    low, start = reading.low, sentence.start
    if ":" not in low[start : sentence.end]:
        return False
    while low[start] == " ":
        start += 1
    for act in (Act.OFFER, Act.WANT):
        heading = reading.grammar.heading(act, low, start, end)
        if heading is not None and low[start:heading].rstrip().endswith(":"):
            _read_listing(reading, act, heading, end)
            return True
    return False


def _read_listing(reading: _Reading, act: Act, start: int, end: int) -> None:
    """The rest of a line after a heading, or a line of a list under one."""
    grammar, low = reading.grammar, reading.low
    other = Act.WANT if act is Act.OFFER else Act.OFFER
    # "Can teach: Excel / Want: Python": the second heading stands in the middle of the line.
    if act is Act.WANT:
        start = grammar.after_teacher(low, start, end)
    for place in _PARTS.finditer(low[start:end]):
        heading = grammar.heading(other, low, start + place.end(), end)
        if heading is not None and low[:heading].rstrip().endswith((":", "–", "—")):
            _take(reading, act, start, start + place.start())
            _read_listing(reading, other, heading, end)
            return
    if not low[start:end].strip():
        reading.list_of = act
        reading.willing |= act is Act.OFFER
        reading.wants_teacher |= act is Act.WANT
        return
    clauses = grammar.clauses(low, start, end)
    stop = clauses[0].start if clauses else end
    ends = re.search(r"[.!?](?:\s|$)", low[start:stop])
    _take(reading, act, start, start + ends.start() if ends else stop)
    if clauses:
        rest = Sentence(stop, end, question=False)
        _read_sentence(reading, Line(stop, end, bullet=False, sentences=(rest,)), rest)


def _take(reading: _Reading, act: Act, start: int, end: int) -> None:
    objects = reading.grammar.objects.read(reading.view.text, reading.low, start, end)
    (reading.offers if act is Act.OFFER else reading.wants).extend(objects.found)
    reading.taken.append((start, end))


def _read_sentence(reading: _Reading, line: Line, sentence: Sentence) -> bool:
    """Read one sentence; whether it held any clause."""
    low, grammar = reading.low, reading.grammar
    around = reading.view.text[sentence.start : line.end]
    if IRONY in around or grammar.irony.search(low, sentence.start, sentence.end):
        return True
    if reading.swaps and (swap := grammar.swap(low, sentence.start, sentence.end)):
        for clause in swap:
            _read_clause(reading, line, sentence, clause)
        return True
    clauses = grammar.clauses(low, sentence.start, sentence.end)
    if _is_fronted(reading, sentence, clauses):
        clauses = _turned(reading, sentence, clauses)
    for clause in clauses:
        _read_clause(reading, line, sentence, clause)
    return bool(clauses)


def _is_fronted(reading: _Reading, sentence: Sentence, clauses: list[Clause]) -> bool:
    """Whether what the clauses are about stands before them: "SQL I can teach, Go I can't"."""
    if not clauses or any(clause.act not in (Act.OFFER, Act.WANT) for clause in clauses):
        return False
    low, first, last = reading.low, clauses[0], clauses[-1]
    rest = reading.grammar.objects.read(reading.view.text, low, last.about, last.end)
    if not rest.nothing or low[last.about : last.end].rstrip().endswith(":"):
        return False
    if reading.grammar.expertise.search(low, sentence.start, first.start):
        return False
    if not (before := _known(reading, sentence.start, first.start)):
        return False
    # "..., git bisect, you name it, I can show you": "bisect" belongs to the skill.
    rest_of_name, _, between = low[before[-1].end : first.start].partition(",")
    if len(rest_of_name.split()) > 1 or not between:
        between = rest_of_name + between
    between = between.strip(" ,–—-)")
    return not between or reading.grammar.fronting.fills(between)


def _turned(reading: _Reading, sentence: Sentence, clauses: list[Clause]) -> list[Clause]:
    """The clauses of such a sentence, each with the list of skills that stands right before it."""
    first = _known(reading, sentence.start, clauses[0].start)
    while len(first) > 1 and not _IN_A_LIST.fullmatch(reading.low[first[-2].end : first[-1].start]):
        del first[0]
    places = [first[0].start, *(clause.about for clause in clauses)]
    return [
        replace(clause, about=place, end=clause.start, fronted=True)
        for place, clause in zip(places, clauses, strict=False)
    ]


def _read_clause(reading: _Reading, line: Line, sentence: Sentence, clause: Clause) -> None:
    low, text = reading.low, reading.view.text
    if clause.act in (Act.OFFER, Act.WILLING) and clause.valid:
        reading.mentors |= clause.to_many or (
            reading.grammar.teaching.search(low, clause.start, clause.about) is not None
        )
    if clause.act in (Act.WILLING, Act.INVITE):
        reading.willing |= clause.valid and clause.act is Act.WILLING
        reading.invites |= clause.act is Act.INVITE
        return
    objects = reading.grammar.objects.read(
        text, low, clause.about, clause.end, known_only=clause.vague or clause.fronted
    )
    if not clause.valid or clause.act not in (Act.OFFER, Act.OTHERS_WANT):
        reading.taken.append((clause.start, clause.end))
    if not clause.valid:
        reading.said_offer |= clause.act is Act.OFFER
        return
    if objects.nothing and clause.end == line.end and clause.act in (Act.OFFER, Act.WANT):
        reading.list_of = clause.act
    if clause.act is Act.OFFER_AGAIN:
        if reading.grammar.teaching.search(low, 0, clause.start):
            reading.offers.extend(objects.found)
    elif clause.act is Act.OFFER:
        _offer(reading, sentence, clause, objects)
    elif clause.act is Act.WANT:
        reading.wants_teacher |= objects.nothing
        if sentence.question and reading.grammar.asks_others(low, clause):
            reading.others_want.extend(objects.found)
        elif objects.found:
            reading.wants.extend(objects.found)
        elif objects.nothing and not (clause.end == line.end and low[clause.about : clause.end].rstrip().endswith(":")):
            reading.wants.extend(reading.lacks or _said_before(reading, sentence, clause))
    elif clause.act is Act.OTHERS_WANT:
        reading.others_want.extend(objects.found)
    elif clause.act is Act.RETURN:
        reading.returns.extend(objects.found)
    else:
        reading.lacks.extend(objects.found)


def _offer(reading: _Reading, sentence: Sentence, clause: Clause, objects: Objects) -> None:
    reading.said_offer = True
    if objects.found:
        reading.offers.extend(objects.found)
    elif objects.pointing:
        # "You can set up qemu. I can help with that."
        here = _known(reading, sentence.start, clause.start)
        if not here and reading.before:
            here = _known(reading, reading.before.start, reading.before.end)
        here = [span for span in here if _is_narrow(reading, span)]
        reading.offers.extend(here)
        reading.willing |= not here
    elif PERSON not in reading.view.text[clause.about : clause.about + 2]:
        before = reading.before
        if objects.nothing and before and before.question and _is_short(reading, before):
            # "Python? Yes, I can help."
            reading.offers.extend(_known(reading, before.start, before.end))
        reading.willing |= objects.nothing or clause.to_many or not clause.vague


def _said_before(reading: _Reading, sentence: Sentence, clause: Clause) -> list[Found]:
    """What a want that names nothing is about: "My Dutch is rusty, tandem partner wanted"."""
    grammar, low, before = reading.grammar, reading.low, reading.before
    tells = grammar.expertise.search(low, sentence.start, clause.start)
    if sentence.question or tells is None:
        found = _known(reading, sentence.start, clause.start)
        if found:
            return found
    if before and (before.question or _is_short(reading, before)):
        return _known(reading, before.start, before.end)
    return []


def _is_short(reading: _Reading, sentence: Sentence) -> bool:
    return len(reading.low[sentence.start : sentence.end].split()) <= 4


def _known(reading: _Reading, start: int, end: int) -> list[Found]:
    """The skills of the vocabulary in a stretch, without words that mostly mean something else."""
    words = vocabulary()
    spans = [
        span
        for span in known_skills(reading.low, start, end, words)
        if not any(span.start < last and first < span.end for first, last in reading.taken)
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
            meant[at] = meant[at] or (meant[beside] and _IN_A_LIST.fullmatch(between) is not None)
    return [span for span, is_meant in zip(spans, meant, strict=True) if is_meant]


def _meant(reading: _Reading, start: int, span: Found) -> bool:
    """Whether an everyday word is a skill here: it has a capital, or one says "love swift"."""
    typed = reading.view.text[span.start : span.end]
    left = reading.low[max(start, span.start - 12) : span.start]
    if typed[0].isupper() and (span.start > start or len(typed) > 1):
        return True
    follows = reading.grammar.expertise.match(reading.low, min(span.end + 1, len(reading.low)))
    return bool(len(typed) > 2 and (reading.grammar.before_skill.ending(left) or follows))


def _expertise(reading: _Reading, all_lines: list[Line]) -> list[Found]:
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
                for span in _known(reading, sentence.start, sentence.end)
                if not grammar.is_denied(reading.low, sentence.start, span.start)
            ]
            if grammar.expertise.search(*place):
                told.extend(named)
            elif reading.mentors and not sentence.question:
                else_named.extend(named)
    for topics in reading.topics:
        told.extend(reading.grammar.objects.read(reading.view.text, reading.low, *topics).found)
    for found in (told, else_named):
        narrow = [span for span in found if _is_narrow(reading, span)]
        if narrow or reading.offers:
            return narrow
    return [span for span in told if span.skill is None or span.skill.key not in _TOO_WIDE]


def _is_narrow(reading: _Reading, span: Found) -> bool:
    """Whether it is neither wide, nor a language that the author speaks, nor what they are."""
    if span.skill is None:
        return True
    if span.skill.key in _GENERIC or span.skill.field == "languages":
        return False
    last = reading.low[span.start : span.end].split()[-1]
    return not reading.grammar.role.fills(last)


def _mentions(view: View, found: list[Found]) -> tuple[Mention, ...]:
    mentions: dict[str, Mention] = {}
    for span in found:
        start, end = view.span(span.start, span.end)
        name = span.skill.name if span.skill else plain(view.text[span.start : span.end])
        key = span.skill.key if span.skill else normalise(name)
        if key and key not in mentions and len(mentions) < MOST_SKILLS:
            mentions[key] = Mention(view.source[start:end], start, end, name, key, span.level)
    return tuple(mentions.values())
