"""A post -> what its author offers and wants.

Willingness makes an offer, expertise alone does not: what the author knows becomes an offer when
the same post says that they would help. What they are learning already counts neither way.
"""

import re
from dataclasses import replace

from bot.skills.grammar import Act, Clause, grammar_for, grammar_within
from bot.skills.mrkdwn import EMOJI, IRONY, PERSON, View, read
from bot.skills.names import LONGEST_NAME, normalise, plain
from bot.skills.objects import Found, Objects
from bot.skills.reading import (
    IN_A_LIST,
    Reading,
    expertise,
    is_narrow,
    is_short,
    known,
    named_in_topics,
    said_before,
)
from bot.skills.said import Explanation, Mention, Refusal, Refused, Said
from bot.skills.sentences import Line, Sentence, lines, lower
from bot.skills.tokens import Text

MOST_SKILLS = 20
"""Skills that one post can offer, and want."""

_LABEL = re.compile(r"[\w' ]{2,24}:\s")
"""What names the rest of its line, and so ends the list above it."""

_HEADS = re.compile(r"(?::|\s[-–—→])\s*$")

_PARTS = re.compile(rf"[/|;.,\n–—•{EMOJI}]\s+")


def capture(text: str) -> Said:
    """What the author of a post offers and wants; `text` is mrkdwn as Slack sends it.

    Never raises. Of a very long post only the beginning is read (see READ_AT_MOST).
    """
    return explain(text).said


def explain(text: str) -> Explanation:
    """What `capture` finds in a post, with the clauses and rules by which it was found."""
    view = read(text)
    low = lower(view.text)
    grammar = grammar_for(low)
    words = Text(grammar.opened(low))
    reading = Reading(view, words, grammar, bytearray(len(low)))
    reading.swaps = reading.grammar.swaps.search(reading.low) is not None
    all_lines = lines(view, reading.low)
    for line in all_lines:
        _read_line(reading, line)
    if reading.willing or reading.invites:
        reading.offers.extend(reading.others_want)
    if reading.willing:
        reading.offers.extend(expertise(reading, all_lines))
    elif reading.lays_out is Act.OFFER:
        reading.offers.extend(named_in_topics(reading))
    elif reading.wants_teacher or reading.lays_out is Act.WANT:
        reading.wants.extend(named_in_topics(reading))
    if reading.offers or reading.said_offer:
        reading.wants.extend(reading.returns)
    offers, wants = _mentions(view, reading.offers), _mentions(view, reading.wants)
    too_many = offers[MOST_SKILLS:] + wants[MOST_SKILLS:]
    return Explanation(
        Said(
            offers[:MOST_SKILLS],
            wants[:MOST_SKILLS],
            tuple(Refused(each.text, Refusal.TOO_MANY) for each in too_many),
        ),
        reading.grammar.language.code,
        tuple(reading.steps),
    )


def _read_line(reading: Reading, line: Line) -> None:
    low, grammar = reading.low, reading.grammar
    if not line.sentences:
        if not line.bullet:
            reading.list_of = None
        return
    for act in (Act.OFFER, Act.WANT):
        heading = grammar.heading(act, low, line.start, line.end)
        if heading is not None:
            reading.note(line.start, heading, f"the heading of {act.value}", line.end)
            _read_listing(reading, act, heading, line.end)
            return
    if topics := grammar.topic_heading(low, line.start, line.end):
        reading.note(line.start, topics, "the heading of what the author knows", line.end)
        reading.topics.append((topics, line.end))
        reading.list_of = None
        return
    if grammar.is_aside(low, line.start, line.end) and "|" not in low[line.start : line.end]:
        reading.note(line.start, line.end, "an aside")
        reading.take(line.start, line.end)
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
        whole = reading.grammar
        reading.grammar = grammar_within(low[sentence.start : sentence.end], whole)
        spoke = _read_sentence(reading, line, sentence) or spoke
        reading.grammar = whole
        reading.before = sentence
    if not spoke and before and (line.bullet or line.end - line.start <= 60):
        reading.note(line.start, line.start, f"in a list, {before.value}", line.end)
        _read_listing(reading, before, line.start, line.end)
        reading.list_of = before


def _read_heading(reading: Reading, sentence: Sentence, end: int) -> bool:
    """Read "Wants: SQL" in the middle of a line; whether it was one."""
    low, start = reading.low, sentence.start
    if ":" not in low[start : sentence.end]:
        return False
    while low[start] == " ":
        start += 1
    for act in (Act.OFFER, Act.WANT):
        heading = reading.grammar.heading(act, low, start, end)
        if heading is not None and low[start:heading].rstrip().endswith(":"):
            reading.note(start, heading, f"the heading of {act.value}", end)
            _read_listing(reading, act, heading, end)
            return True
    return False


def _read_listing(reading: Reading, act: Act, start: int, end: int) -> None:
    """The rest of a line after a heading, or a line of a list under one."""
    grammar, low = reading.grammar, reading.low
    other = Act.WANT if act is Act.OFFER else Act.OFFER
    # "Can teach: Excel / Want: Python": the second heading stands in the middle of the line.
    if act is Act.WANT:
        start = grammar.after_teacher(low, start, end)
    for place in _PARTS.finditer(low[start:end]):
        heading = grammar.heading(other, low, start + place.end(), end)
        if heading is not None and _HEADS.search(low, start, heading):
            _take(reading, act, start, start + place.start())
            _read_listing(reading, other, heading, end)
            return
    if not low[start:end].strip():
        reading.list_of = act
        reading.lays_out = act
        return
    # "Seeking: help with small talk" goes on with no offer.
    clauses = [each for each in grammar.clauses(low, start, end) if each.act is not Act.OFFER_AGAIN]
    stop = clauses[0].start if clauses else end
    ends = re.search(r"[.!?](?:\s|$)", low[start:stop])
    _take(reading, act, start, start + ends.start() if ends else stop)
    if clauses:
        rest = Sentence(stop, end, question=False)
        _read_sentence(reading, Line(stop, end, bullet=False, sentences=(rest,)), rest)


def _take(reading: Reading, act: Act, start: int, end: int) -> None:
    objects = reading.grammar.objects.read(reading.view.text, reading.low, start, end)
    (reading.offers if act is Act.OFFER else reading.wants).extend(objects.found)
    reading.take(start, end)


def _read_sentence(reading: Reading, line: Line, sentence: Sentence) -> bool:
    """Read one sentence; whether it held any clause."""
    low, grammar = reading.low, reading.grammar
    around = reading.view.text[sentence.start : line.end]
    if IRONY in around or grammar.irony.search(low, sentence.start, sentence.end):
        reading.note(sentence.start, sentence.end, "not meant")
        return True
    clauses = grammar.clauses(low, sentence.start, sentence.end)
    if reading.swaps and (swap := grammar.swap(low, sentence.start, sentence.end, clauses)):
        for clause in swap:
            _read_clause(reading, line, sentence, clause)
        return True
    if _is_fronted(reading, sentence, clauses):
        clauses = _turned(reading, sentence, clauses)
    for clause in clauses:
        _read_clause(reading, line, sentence, clause)
    return bool(clauses)


def _is_fronted(reading: Reading, sentence: Sentence, clauses: list[Clause]) -> bool:
    """Whether what the clauses are about stands before them: "SQL I can teach, Go I can't"."""
    if not clauses or any(clause.act not in (Act.OFFER, Act.WANT) for clause in clauses):
        return False
    low, first, last = reading.low, clauses[0], clauses[-1]
    rest = reading.grammar.objects.read(reading.view.text, low, last.about, last.end)
    if not rest.nothing or low[last.about : last.end].rstrip().endswith(":"):
        return False
    if reading.grammar.expertise.search(low, sentence.start, first.start):
        return False
    if not (before := known(reading, sentence.start, first.start)):
        return False
    # "..., git bisect, you name it, I can show you": "bisect" belongs to the skill.
    rest_of_name, _, between = low[before[-1].end : first.start].partition(",")
    if len(rest_of_name.split()) > 1 or not between:
        between = rest_of_name + between
    between = between.strip(" ,–—-)")
    return not between or reading.grammar.fronting.fills(between)


def _turned(reading: Reading, sentence: Sentence, clauses: list[Clause]) -> list[Clause]:
    """The clauses of such a sentence, each with the list of skills that stands right before it."""
    first = known(reading, sentence.start, clauses[0].start)
    while len(first) > 1 and not IN_A_LIST.fullmatch(reading.low[first[-2].end : first[-1].start]):
        del first[0]
    places = [first[0].start, *(clause.about for clause in clauses)]
    return [
        replace(clause, about=place, end=clause.start, fronted=True)
        for place, clause in zip(places, clauses, strict=False)
    ]


def _read_clause(reading: Reading, line: Line, sentence: Sentence, clause: Clause) -> None:
    low, text = reading.low, reading.view.text
    verdict = clause.act.value + (f", but {clause.objection}" if clause.objection else "")
    if clause.fronted:
        verdict += ", of what stands before it"
        reading.note(clause.about, sentence.end, verdict, rule=clause.rule)
    else:
        reading.note(clause.start, clause.about, verdict, clause.end, clause.rule)
    if clause.act in (Act.OFFER, Act.WILLING) and clause.valid:
        reading.mentors |= clause.to_many or reading.grammar.is_teaching(
            low, clause.start, clause.about
        )
    if clause.act in (Act.WILLING, Act.INVITE):
        reading.willing |= clause.valid and clause.act is Act.WILLING
        reading.invites |= clause.act is Act.INVITE
        return
    objects = reading.grammar.objects.read(
        text, low, clause.about, clause.end, known_only=clause.vague or clause.fronted
    )
    if not clause.valid or clause.act not in (Act.OFFER, Act.OTHERS_WANT):
        reading.take(min(clause.start, clause.about), clause.end)
    if not clause.valid:
        reading.said_offer |= clause.act is Act.OFFER
        return
    if objects.nothing and clause.end == line.end and clause.act in (Act.OFFER, Act.WANT):
        reading.list_of = clause.act
    if clause.act is Act.OFFER_AGAIN:
        if reading.said_offer or reading.grammar.teaching.search(low, 0, clause.start):
            reading.offers.extend(objects.found)
    elif clause.act is Act.OFFER:
        _offer(reading, sentence, clause, objects)
    elif clause.act is Act.WANT:
        if clause.for_somebody and reading.grammar.job.search(low):
            return  # an employee is looked for, not a teacher
        reading.wants_teacher |= objects.nothing
        if sentence.question and clause.anywhere:
            return  # "Should I learn Rust?" asks for an opinion
        if sentence.question and reading.grammar.asks_others(low, clause):
            reading.others_want.extend(objects.found)
        elif objects.found:
            reading.wants.extend(objects.found)
        elif (
            (objects.nothing or objects.pointing)
            and not clause.anywhere
            and not (
                clause.end == line.end and low[clause.about : clause.end].rstrip().endswith(":")
            )
        ):
            reading.wants.extend(reading.lacks or said_before(reading, sentence, clause))
    elif clause.act is Act.OTHERS_WANT:
        reading.others_want.extend(objects.found)
    elif clause.act is Act.RETURN:
        reading.returns.extend(objects.found)
    else:
        reading.lacks.extend(objects.found)


def _offer(reading: Reading, sentence: Sentence, clause: Clause, objects: Objects) -> None:
    reading.said_offer = True
    if objects.found:
        reading.offers.extend(objects.found)
        reading.willing |= clause.to_many
    elif objects.pointing:
        # "You can set up qemu. I can help with that."
        here = known(reading, sentence.start, clause.start)
        if not here and reading.before:
            here = known(reading, reading.before.start, reading.before.end)
        here = [span for span in here if is_narrow(reading, span)]
        reading.offers.extend(here)
        reading.willing |= not here
    elif PERSON not in reading.view.text[clause.about : clause.about + 2]:
        before = reading.before
        if objects.nothing and before and before.question and is_short(reading, before):
            # "Python? Yes, I can help."
            reading.offers.extend(known(reading, before.start, before.end))
        teaches = reading.grammar.is_teaching(reading.low, clause.start, clause.about)
        reading.willing |= objects.nothing or clause.to_many or teaches or not clause.vague


def _mentions(view: View, found: list[Found]) -> tuple[Mention, ...]:
    mentions: dict[str, Mention] = {}
    for span in sorted(found, key=lambda span: span.start):
        start, end = view.span(span.start, span.end)
        name = span.skill.name if span.skill else plain(view.text[span.start : span.end])
        key = span.skill.key if span.skill else normalise(name)
        if key and key not in mentions and len(name) <= LONGEST_NAME:
            mentions[key] = Mention(view.source[start:end], start, end, name, key, span.level)
    return tuple(mentions.values())
