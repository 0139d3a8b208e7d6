"""One round: from a problem and a seed to introductions, and to a reason for everybody else."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.matching.candidates import Arc, Index
from bot.matching.exact import UNIT, solve
from bot.matching.exchange import Exchange, Pair
from bot.matching.problem import Member, Problem, Rules
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

    `seed` only decides between plans that are equally good.
    """
    problem = problem.canonical()
    index = Index(problem)
    arcs = index.arcs()
    order = lots(problem, seed)
    number = {name: lot for lot, name in enumerate(order)}
    arcs.sort(key=lambda arc: (number[arc.offer.member], number[arc.want.member]))
    exchange = Exchange(
        [
            Pair(number[arc.offer.member], number[arc.want.member], arc.points, arc.offer.skill)
            for arc in arcs
        ],
        [index.members[name].teach_cap for name in order],
        [index.members[name].learn_cap for name in order],
        problem.rules,
        index.short(),
        frozenset(
            (number[one], number[other])
            for one, other in index.blocked
            if one in number and other in number and number[one] < number[other]
        ),
        UNIT,
    )
    solution = solve(exchange)
    introductions = sorted(
        (_introduction([arcs[each] for each in chosen], problem.rules) for chosen in solution[0]),
        key=lambda each: [(lesson.teacher, lesson.learner) for lesson in each.lessons],
    )
    taught = {lesson.learner for each in introductions for lesson in each.lessons}
    return Plan(
        introductions=tuple(introductions),
        value=solution.value,
        upper_bound=solution.upper_bound,
        not_matched=left_out(index, arcs, taught=taught, sessions=sessions(introductions)),
        seed=seed,
        digest=hashlib.sha256(problem.to_json().encode()).hexdigest(),
    )


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


def _introduction(arcs: list[Arc], rules: Rules) -> Introduction:
    """The introduction that these arcs make, its lessons in the order in which they are told.

    A ring starts with whoever comes first and goes round; otherwise teachers, then learners, are
    in the order of their ids.
    """
    lessons = sorted(map(_lesson, arcs), key=lambda each: (each.teacher, each.learner))
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
