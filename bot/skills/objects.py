"""A stretch of a post after "teach" or "learn" -> the skills that it names.

What the vocabulary knows is taken whole; what it does not know is taken as typed, without
determiners, politeness and the clause that follows.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bot.skills.levels import LEVEL_WORDS, Level, parse_level
from bot.skills.mrkdwn import MARKS
from bot.skills.names import normalise
from bot.skills.phrases import Place, Wording
from bot.skills.vocabulary import LONGEST_ALIAS, Skill, Vocabulary

MOST_WORDS = 4
"""Words that an unknown skill may have; what is longer is a sentence."""

MOST_PIECES = 100
"""Items of one list that are looked at."""

# An article that French elides is a word of its own: "l'anglais", "d'Excel".
_WORD = re.compile(r"(?<![\w'])[ld]'(?=\w)|(?:(?<!\w)\.)?\w[\w']*(?:[+#]{1,2}(?!\w))?")
_JOINT = re.compile(r"[ \-./&'()+]{1,3}")
_BREAK = re.compile(
    rf"(?<!\d):|:(?!\d)|[,;|/\n•=>→\"“”„«»()\[\]{{}}!?{MARKS}]|\s[-–—&+*]\s|\s[*•]|(?<=\S)[&+](?=\s)"
)


@dataclass(frozen=True)
class Found:
    """One skill in the view: where, which (None: in no list) and how well, if said."""

    start: int
    end: int
    skill: Skill | None
    level: Level | None = None


@dataclass(frozen=True)
class Filler:
    """The words around skills in one language, compiled; see Language for what each means."""

    exceptions: Wording
    separators: Wording
    stops: Wording
    leads: Wording
    trails: Wording
    amounts: Wording
    determiners: Wording
    grades: Wording
    infinitive: Wording
    origins: Wording
    empty: frozenset[str]
    false_friends: frozenset[str]
    unlikely: frozenset[str]


@dataclass(frozen=True)
class Objects:
    """What a stretch names. `nothing`: it holds no words at all; `pointing`: but "that"."""

    found: tuple[Found, ...] = ()
    nothing: bool = False
    pointing: bool = False


_POINTING = frozenset(("it", "that", "this", "them", "those", "these"))


def known_skills(low: str, start: int, end: int, words: Vocabulary) -> Iterator[Found]:
    """The longest names of the vocabulary within `low[start:end]`, from left to right."""
    tokens = list(_WORD.finditer(low, start, end))
    keys = [normalise(token[0]) for token in tokens]
    at = 0
    while at < len(tokens):
        if keys[at] in words.beginnings or tokens[at][0] in words.beginnings:
            length = _longest(low, tokens, keys, at, words)
        else:
            known = keys[at] in words.aliases or words.first_part(tokens[at][0])
            length = 1 if known else 0
        if length:
            first, last = tokens[at].start(), tokens[at + length - 1].end()
            if low[first:last].count("(") > low[first:last].count(")"):
                last += 1
            yield Found(first, last, words.find(low[first:last]))
        at += length or 1


def _longest(
    low: str, tokens: list[re.Match[str]], keys: list[str], at: int, words: Vocabulary
) -> int:
    """How many tokens from `at` on make the longest name, 0 for none."""
    most = 1
    while (
        most < LONGEST_ALIAS
        and at + most < len(tokens)
        and _can_continue(tokens[at + most][0], keys[at + most], words)
        and _JOINT.fullmatch(low, tokens[at + most - 1].end(), tokens[at + most].start())
    ):
        most += 1
    for length in range(most, 0, -1):
        text = low[tokens[at].start() : tokens[at + length - 1].end()]
        if words.find(text) and not (length > 1 and "/" in text and _each_known(text, words)):
            return length
    return 0


def _can_continue(word: str, key: str, words: Vocabulary) -> bool:
    """Whether a word may stand in a name after its first; only of plain letters can one tell."""
    plain = word.isascii() and word.isalnum()
    return not plain or word in words.continuations or key in words.continuations


def _each_known(text: str, words: Vocabulary) -> bool:
    """Whether a slash stands between two skills (HTML/CSS), not within one (A/B testing)."""
    parts = text.split("/")
    return all(words.find(part) and not words.is_everyday(part) for part in parts)


class ObjectReader:
    """Reads the objects of clauses in one language."""

    def __init__(self, filler: Filler, words: Vocabulary) -> None:
        self._filler = filler
        self._words = words

    def read(self, text: str, low: str, start: int, end: int, known_only: bool = False) -> Objects:
        """The skills of `text[start:end]`; `low` is the same text in lower case.

        With `known_only`, nothing is taken that is in no list.
        """
        if cut := self._filler.exceptions.search(low, start, end):
            end = cut.start
        spans = list(self.known(low, start, end))
        found: list[Found] = []
        pieces = list(islice(self._pieces(low, start, end, spans), MOST_PIECES))
        if not any(_WORD.search(low, *piece) for piece in pieces):
            return Objects(nothing=True)
        doing = self._filler.infinitive.ending(low, max(0, start - 20), start) is not None
        over = False
        for first, last in pieces:
            if found and (level := parse_level(low[first:last])):
                found[-1] = Found(found[-1].start, found[-1].end, found[-1].skill, level)
                continue
            inside = [span for span in spans if first <= span.start and span.end <= last]
            new, stopped = self._piece(text, low, first, last, inside, known_only or over, doing)
            found.extend(new)
            if not found and self._filler.origins.match(low, first, last):
                break
            over = over or stopped
        if found:
            return Objects(tuple(found))
        first, last = pieces[0]
        rest = [word[0] for word in _WORD.finditer(low, first, last)]
        for place, word in enumerate(rest[1:], 1):
            if self._filler.stops.fills(word):
                del rest[place:]
                break
        return Objects(
            nothing=all(word in self._filler.empty for word in rest),
            pointing=bool(rest) and rest[0] in _POINTING and len(rest) < 3,
        )

    def known(self, low: str, start: int, end: int) -> Iterator[Found]:
        """What the vocabulary knows of `low[start:end]`, without words that mean no skill here."""
        for span in known_skills(low, start, end, self._words):
            if low[span.start : span.end] not in self._filler.false_friends:
                yield span

    def _pieces(
        self, low: str, start: int, end: int, spans: list[Found]
    ) -> Iterator[tuple[int, int]]:
        """The parts of a list, split where no name of the vocabulary is cut in two."""
        breaks = (Place(*found.span()) for found in _BREAK.finditer(low, start, end))
        at = start
        for cut in sorted([*breaks, *self._filler.separators.find(low, start, end)]):
            inside = any(
                span.start < cut.end and cut.start < span.end and span.skill for span in spans
            )
            if inside or cut.start < at:
                continue
            if low[cut.start] == "/" and not self._splits(low, cut.start):
                continue
            yield at, cut.start
            at = cut.end
        yield at, end

    def _splits(self, low: str, slash: int) -> bool:
        before = re.search(r"[\w+#.-]*$", low[max(0, slash - 40) : slash])
        after = re.match(r"[\w+#.-]*", low[slash + 1 : slash + 40])
        sides = (before[0] if before else "", after[0] if after else "")
        return all(len(side) > 2 or self._words.find(side) for side in sides)

    def _piece(
        self,
        text: str,
        low: str,
        start: int,
        end: int,
        spans: list[Found],
        known_only: bool,
        doing: bool,
    ) -> tuple[list[Found], bool]:
        """The skills of one part of a list, and whether the list is over after it."""
        certain = [span for span in spans if self._is_certain(text, span)]
        while start < end and low[start] == " ":
            start += 1
        if (stop := self._filler.stops.match(low, start, end)) and " " in low[start : stop.end - 1]:
            return [], True  # "in return" is no skill called return
        start, level = self._after_leads(low, start, end, certain)
        for span in spans:
            if span.start != start or span.end + 2 > end:
                continue
            if grade := self._filler.grades.match(low, span.end + 1, end):
                last = start + len(low[start : grade.end].rstrip())
                said = level or parse_level(low[slice(*grade)].strip()) or Level.SOME
                return [Found(start, last, span.skill, said)], False
        stopped = False
        for stop in self._filler.stops.find(low, start, end):
            if not any(span.start <= stop.start < span.end for span in certain):
                end, stopped = stop.start, True
                break
        end = self._before_trails(low, start, end, certain)
        while end > start and not (low[end - 1].isalnum() or low[end - 1] in "+#)"):
            end -= 1
        if start >= end:
            return [], stopped
        certain = [span for span in certain if start <= span.start and span.end <= end]
        if doing and (skill := self._words.doing(low[start:end])):
            return [Found(start, end, skill, level)], stopped
        if skill := self._words.find(low[start:end]):
            meant = self._is_meant(text, low, Found(start, end, skill), known_only)
            return [Found(start, end, skill, level)] if meant else [], stopped
        words = [word[0] for word in _WORD.finditer(low, start, end)]
        plausible = (
            0 < len(words) <= MOST_WORDS
            and not any(word in self._filler.unlikely for word in words)
            and not all(word in self._filler.empty or word in LEVEL_WORDS for word in words)
            and any(word[0].isalpha() and len(word) > 1 for word in words)
            and not self._is_one_thing(low, start, words)
        )
        if certain:
            covered = sum(len(_WORD.findall(low[span.start : span.end])) for span in certain)
            if len(certain) == 1 and plausible and len(words) - covered <= 2:
                return [] if known_only else [Found(start, end, None, level)], stopped
            if known_only:
                return [], stopped
            return [Found(s.start, s.end, s.skill, level) for s in certain], stopped
        if plausible and not known_only:
            return [Found(start, end, None, level)], stopped
        return [], stopped or not known_only

    def _is_meant(self, text: str, low: str, span: Found, known_only: bool) -> bool:
        """Whether the name of a skill means it, not one thing at hand ("help with the budget")."""
        determined = self._determined(low, span.start)
        if known_only and determined and not text[span.start].isupper():
            return False
        name = low[span.start : span.end]
        if name in self._filler.empty or name in self._filler.false_friends:
            return False
        return self._is_certain(text, span) or not (known_only or determined)

    def _is_one_thing(self, low: str, start: int, words: list[str]) -> bool:
        """Whether unknown words mean one thing at hand ("the new release"), not a skill."""
        return len(words) > 1 and self._determined(low, start)

    def _determined(self, low: str, start: int) -> bool:
        return self._filler.determiners.ending(low, max(0, start - 20), start) is not None

    def _is_certain(self, text: str, span: Found) -> bool:
        typed = text[span.start : span.end]
        return not self._words.is_everyday(typed) or (typed[0].isupper() and len(typed) > 1)

    def _after_leads(
        self, low: str, start: int, end: int, spans: list[Found]
    ) -> tuple[int, Level | None]:
        level: Level | None = None
        while True:
            while start < end and not (low[start].isalnum() or low[start] == "."):
                start += 1
            if any(span.start == start for span in spans) or self._words.find(low[start:end]):
                return start, level
            if found := self._filler.amounts.match(low, start, end):
                level = parse_level(low[slice(*found)]) or level
            elif not (found := self._filler.leads.match(low, start, end)):
                return start, level
            if found.end >= end or found.end == start:
                return start, level
            start = found.end

    def _before_trails(self, low: str, start: int, end: int, spans: list[Found]) -> int:
        while True:
            part = low[start:end].rstrip(" \t-–—.,:'*_")
            end = start + len(part)
            if any(span.end == end for span in spans) or self._words.find(part):
                return end
            # "anything Postgres-related", "Docker-Kenntnisse"
            head, _, last = part.rpartition("-" if "-" in part.rpartition(" ")[2] else " ")
            if not self._filler.trails.fills(last):
                return end
            end = start + len(head)
