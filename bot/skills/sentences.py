"""A view -> its lines and sentences, with what makes a line an item of a list."""

import re
from dataclasses import dataclass

from bot.skills.levels import parse_level
from bot.skills.mrkdwn import EMOJI, View

LONGEST_SENTENCE = 800
"""Characters of a sentence that are read; what has no full stop for longer is no offer."""

MOST_SENTENCES = 100
"""Sentences of a post that are read."""

_BULLET = re.compile(rf"\s*(?:[•▪◦‣·*+–—-]|\d{{1,2}}[.)]|{EMOJI}(?=.*\w))\s*(?=\S)")
_HASHES = re.compile(r"\s*#{1,6}\s+(?=\S)")
"""Markdown's mark of a heading, which people paste from elsewhere."""

_END = re.compile(
    r"(?=[.!?…—\s])"  # elsewhere it fails at once
    r"(?:(?<![.!?…])(?!(?:\.{2,}|…)\))[.!?…]+(?=[\s)\"”]|$)|\s[-–—|]{1,3}\s|\s?—\s?)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|incl|approx|esp|mr|ms|dr|st|no|yrs|bzw|ggf|usw|ej|ex|sra?)|\b[a-z])$"
)
_GOES_ON = re.compile(
    r"\s*(?:especially|mainly|mostly|particularly|primarily|e\.g|i\.e|including|só que não|sqn)\b"
)
_OTHER_GENDER = re.compile(r"(?<=\w)\((?:[aoer]s?|s|ra|e?n|in|innen)\)(?!\w)")
_QUOTE = re.compile(r"[\"“„«]([^\"“”„«»\n]{12,400})[\"”“»]")


@dataclass(frozen=True)
class Sentence:
    """A sentence, or a part of one between dashes, as a stretch of the view."""

    start: int
    end: int
    question: bool


@dataclass(frozen=True)
class Line:
    """One line: where its words start and end, whether it is a bullet, its sentences."""

    start: int
    end: int
    bullet: bool
    sentences: tuple[Sentence, ...]


def lower(text: str) -> str:
    """The text in lower case and of the same length, with straight apostrophes.

    What somebody quotes is blank: it is not the author who says it. So is the ending by which a
    word is of either gender or number: "mentor(a)", "Lehrer(in)".
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    low = low.translate({0x2019: "'", 0x2018: "'", 0xA0: " ", 0x202F: " ", 0x09: " "})
    if "(" in low:
        low = _OTHER_GENDER.sub(lambda ending: " " * len(ending[0]), low)
    return _QUOTE.sub(_without_speech, low)


def _without_speech(quote: re.Match[str]) -> str:
    spoken = len(quote[1].split()) > 3 or re.search(r"\b(?:i|you|me|we)\b", quote[1])
    return " " * len(quote[0]) if spoken else quote[0]


def lines(view: View, low: str) -> list[Line]:
    """The lines of a view that hold anything, blank ones as lines without sentences."""
    found: list[Line] = []
    at = sentences = 0
    for raw in view.text.split("\n"):
        start, end = at, at + len(raw)
        at = end + 1
        bullet = _BULLET.match(view.text, start, end)
        if bullet:
            start = bullet.end()
        if hashes := _HASHES.match(view.text, start, end):
            start = hashes.end()
        here = _sentences(low, start, end)[: MOST_SENTENCES - sentences]
        sentences += len(here)
        found.append(Line(start, end, bullet is not None, tuple(here)))
        if sentences == MOST_SENTENCES:
            break
    return found


def _sentences(low: str, start: int, end: int) -> list[Sentence]:
    found: list[Sentence] = []
    at = start
    for stop in _END.finditer(low, start, end):
        dot = stop[0] == "."
        if (
            (dot and _ABBREVIATION.search(low, max(at, stop.start() - 6), stop.start()))
            or _GOES_ON.match(low, stop.end(), end)
            or ("?" not in stop[0] and parse_level(low[stop.end() : end][:40]))
        ):
            continue
        if low[at : stop.start()].strip():
            found.append(Sentence(at, _last(low, at, stop.start()), "?" in stop[0]))
        at = stop.end()
    if low[at:end].strip():
        found.append(Sentence(at, _last(low, at, end), False))
    return found


def _last(low: str, start: int, end: int) -> int:
    """Where a sentence ends that is read no further than LONGEST_SENTENCE: never within a word."""
    if end - start <= LONGEST_SENTENCE:
        return end
    cut = low.rfind(" ", start, start + LONGEST_SENTENCE)
    return cut if cut > start else start + LONGEST_SENTENCE
