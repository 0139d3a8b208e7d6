"""One round: from a problem and a seed to introductions, and to a reason for everybody else."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from bot.matching.arranging import arrange
from bot.matching.candidates import Arc, Index
from bot.matching.problem import Member, Problem
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
    """People who meet, and what they teach each other.

    `bonus` is what the company is worth beside the lessons, in points: it is positive for swaps
    and rings, and negative for pods.
    """

    kind: Kind
    lessons: tuple[Lesson, ...]
    bonus: int = 0

    @property
    def members(self) -> tuple[str, ...]:
        """Everybody in it once, in the order of the lessons, teachers before learners."""
        everybody = (who for each in self.lessons for who in (each.teacher, each.learner))
        return tuple(dict.fromkeys(everybody))

    @property
    def points(self) -> int:
        """What it is worth."""
        return self.bonus + sum(lesson.points.total for lesson in self.lessons)


@dataclass(frozen=True, slots=True)
class Plan:
    """What a round decided.

    `value` is the sum of all points and `upper_bound` a proof that no plan is worth more than
    that. `phases` says where the time went, in seconds; it is no part of what was decided.
    `digest` is the SHA-256 of the problem's canonical text: with it and `seed`, the round
    can be drawn again.
    """

    introductions: tuple[Introduction, ...]
    value: int
    upper_bound: int
    not_matched: tuple[NotMatched, ...]
    seed: int
    digest: str
    phases: Mapping[str, float] = field(default_factory=dict, compare=False)


def draw(problem: Problem, seed: int) -> Plan:
    """Draw a round. Equal problems and seeds give equal plans, whatever the order of the input.

    `seed` only decides between plans that are equally good.
    """
    problem = problem.canonical()
    index = Index(problem)
    arranged = arrange(index, lots(problem, seed))
    introductions = sorted(
        (_introduction(lessons, index) for lessons in _met_once(arranged.introductions)),
        key=lambda each: [(lesson.teacher, lesson.learner) for lesson in each.lessons],
    )
    taught = {lesson.learner for each in introductions for lesson in each.lessons}
    return Plan(
        introductions=tuple(introductions),
        value=sum(each.points for each in introductions),
        upper_bound=arranged.upper_bound,
        not_matched=left_out(index, arranged.available, taught, sessions(introductions)),
        seed=seed,
        digest=hashlib.sha256(problem.to_json().encode()).hexdigest(),
        phases=arranged.phases,
    )


def _met_once(introductions: Iterable[list[tuple[str, str]]]) -> list[list[tuple[str, str]]]:
    """The same, but two who are a pair both ways round meet once, in a swap."""
    pairs = {each[0] for each in introductions if len(each) == 1}
    met = []
    for each in introductions:
        teacher, learner = each[0]
        if len(each) > 1 or (learner, teacher) not in pairs:
            met.append(each)
        elif teacher < learner:
            met.append([(teacher, learner), (learner, teacher)])
    return met


def lots(problem: Problem, seed: int) -> list[str]:
    """Members in the order that lots put them in: it decides between equals, and nothing else."""

    def lot(member: Member) -> bytes:
        return hashlib.blake2b(f"{seed}\0{member.id}".encode(), digest_size=16).digest()

    return [member.id for member in sorted(problem.members, key=lot)]


def sessions(introductions: Iterable[Introduction]) -> Counter[str]:
    """How often each member teaches; several learners at once count once."""
    return Counter(
        teacher for each in introductions for teacher in {lesson.teacher for lesson in each.lessons}
    )


def _introduction(pairs: list[tuple[str, str]], index: Index) -> Introduction:
    """The introduction of these teachers and learners, in the order in which it is told.

    A ring starts with whoever comes first and goes round; otherwise teachers, then learners, are
    in the order of their ids.
    """
    rules = index.problem.rules
    arcs = [index.arc(*pair) for pair in sorted(pairs)]
    lessons = [_lesson(arc) for arc in arcs if arc is not None]
    if len({lesson.teacher for lesson in lessons}) < len(lessons):
        return Introduction(Kind.POD, tuple(lessons), -rules.seat_cost * (len(lessons) - 1))
    kind = (Kind.PAIR, Kind.SWAP, Kind.RING)[len(lessons) - 1]
    if kind is Kind.RING and lessons[0].learner != lessons[1].teacher:
        lessons[1:] = lessons[:0:-1]
    return Introduction(kind, tuple(lessons), rules.bonus(len(lessons)))


def _lesson(arc: Arc) -> Lesson:
    return Lesson(
        teacher=arc.offer.member,
        learner=arc.want.member,
        skill=arc.offer.skill,
        wanted=arc.want.skill,
        points=points(arc.facts),
        why=why(arc),
    )
