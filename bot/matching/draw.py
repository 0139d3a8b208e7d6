"""One round: from a problem and a seed to introductions, and to a reason for everybody else."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.matching.assignment import assign
from bot.matching.candidates import Arc, Index
from bot.matching.problem import Problem
from bot.matching.reasons import NotMatched, Why, left_out, why
from bot.matching.weights import Points, points


class Kind(StrEnum):
    """The shapes of an introduction."""

    PAIR = "pair"
    """One teaches one."""
    SWAP = "swap"
    """Each teaches the other."""
    RING = "ring"
    """Three, each teaching the next."""
    POD = "pod"
    """One teaches two to four."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """`teacher` teaches `learner` their `skill`, because of the learner's want for `wanted`.

    `skill` and `wanted` differ only for related skills.
    """

    teacher: str
    learner: str
    skill: str
    wanted: str
    points: Points
    why: Why


@dataclass(frozen=True, slots=True)
class Introduction:
    """People who meet, and what they teach each other."""

    kind: Kind
    lessons: tuple[Lesson, ...]

    @property
    def members(self) -> tuple[str, ...]:
        """Everybody in it once, in the order of the lessons, teachers before learners."""
        everybody = (who for each in self.lessons for who in (each.teacher, each.learner))
        return tuple(dict.fromkeys(everybody))

    @property
    def points(self) -> int:
        """What it is worth."""
        return sum(lesson.points.total for lesson in self.lessons)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a round decided.

    `value` is the sum of all points and `upper_bound` a proof that no plan is worth more than
    that. `digest` is the SHA-256 of the problem's canonical text: with it and `seed`, the round
    can be drawn again.
    """

    introductions: tuple[Introduction, ...]
    value: int
    upper_bound: int
    not_matched: tuple[NotMatched, ...]
    seed: int
    digest: str


def draw(problem: Problem, seed: int) -> Plan:
    """Draw a round. Equal problems and seeds give equal plans, whatever the order of the input.

    `seed` only decides between plans of equal value.
    """
    problem = problem.canonical()
    index = Index(problem)
    arcs = index.arcs()
    assignment = assign(
        [(arc.offer.member, arc.want.member, arc.points) for arc in arcs],
        {member.id: member.teach_cap for member in problem.members},
        {member.id: member.learn_cap for member in problem.members},
        seed=seed,
    )
    lessons = [_lesson(arcs[number]) for number in assignment.chosen]
    return Plan(
        introductions=_introductions(lessons),
        value=assignment.value,
        upper_bound=assignment.upper_bound,
        not_matched=left_out(
            index,
            arcs,
            taught={lesson.learner for lesson in lessons},
            lessons=Counter(lesson.teacher for lesson in lessons),
        ),
        seed=seed,
        digest=hashlib.sha256(problem.to_json().encode()).hexdigest(),
    )


def _lesson(arc: Arc) -> Lesson:
    return Lesson(
        teacher=arc.offer.member,
        learner=arc.want.member,
        skill=arc.offer.skill,
        wanted=arc.want.skill,
        points=points(arc.facts),
        why=why(arc),
    )


def _introductions(lessons: Iterable[Lesson]) -> tuple[Introduction, ...]:
    """Lessons as introductions: two lessons between the same two people make one swap."""
    meetings: dict[frozenset[str], list[Lesson]] = {}
    for lesson in sorted(lessons, key=lambda each: (each.teacher, each.learner)):
        meetings.setdefault(frozenset((lesson.teacher, lesson.learner)), []).append(lesson)
    return tuple(
        Introduction(Kind.SWAP if len(meeting) == 2 else Kind.PAIR, tuple(meeting))
        for meeting in meetings.values()
    )
