"""Who could teach whom and for how many points, as arrays: for ways that only know pairs.

The points are those of `bot.matching.weights`, asked once for every combination of facts and looked
up for every lesson. In a large organisation there are billions of lessons; there, every want knows
a few teachers only, and takes turns with the others over all who teach the skill.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy

from bot.matching import Problem
from bot.matching.candidates import Index
from tests.benchmarks.ways.tables import Acquaintance, Numbers, Worth, level, numbers

MOST = 10_000_000
"""Up to so many lessons, all of them are known."""

TEACHERS_OF_A_WANT = 16
"""How many teachers a want knows where there are more lessons than that."""


class Lessons(NamedTuple):
    """Each pair of members once, in the skill in which it is worth most.

    Members are numbered in the order of the problem, skills in the order in which they are offered.
    `complete` says whether these are all the lessons there are.
    """

    teacher: Numbers
    learner: Numbers
    points: Numbers
    skill: Numbers
    skills: list[str]
    complete: bool


def lessons(problem: Problem, most: int = MOST) -> Lessons:
    """All lessons of the problem, or, if these are too many, a few teachers for every want."""
    index = Index(problem)
    lot = {member.id: number for number, member in enumerate(problem.members)}
    skills: dict[str, int] = {}
    for each in problem.offers:
        skills.setdefault(each.skill, len(skills))
    offers = [
        each
        for each in sorted(problem.offers, key=lambda each: skills[each.skill])
        if index.members[each.member].teach_cap and (each.member, each.skill) not in problem.away
    ]
    # Every want once for each offered skill that helps, the skill itself first.
    wants = [
        (each, skills[skill], fit)
        for each in problem.wants
        if index.members[each.member].learn_cap
        for skill, fit in index.skills_for(each.skill)
        if skill in skills
    ]
    taught = numbers(offers, lambda each: skills[each.skill])
    wanted = numbers(wants, lambda each: each[1])
    begin = numpy.searchsorted(taught, wanted)
    teachers = numpy.searchsorted(taught, wanted, side="right") - begin
    complete = int(teachers.sum()) <= most
    known = teachers if complete else numpy.minimum(teachers, TEACHERS_OF_A_WANT)
    want = numpy.repeat(numpy.arange(len(wants)), known)
    turn = numpy.arange(len(want)) - numpy.repeat(numpy.cumsum(known) - known, known)
    if not complete:
        turn = (turn + _place_in_line(wanted)[want] * TEACHERS_OF_A_WANT) % teachers[want]
    offer = begin[want] + turn
    teacher = numbers(offers, lambda each: lot[each.member])[offer]
    learner = numbers(wants, lambda each: lot[each[0].member])[want]
    acquaintance = Acquaintance(index, lot, teacher, learner)
    worth = Worth(index, [fit for _, _, fit in wants])
    points = worth.of_the_skill(
        numbers(wants, lambda each: each[0].priority)[want],
        numbers(wants, lambda each: each[2])[want],
        numbers(offers, lambda each: level(each.level))[offer],
        numbers(wants, lambda each: level(each[0].level))[want],
        teacher,
        learner,
    )
    points += worth.of_the_people(teacher, learner, acquaintance)
    allowed = (points > 0) & worth.may_meet(teacher, learner, acquaintance)
    keep = numpy.flatnonzero(allowed)
    pair = teacher[keep] * len(lot) + learner[keep]
    order = numpy.lexsort((-points[keep], pair))
    keep = keep[order[numpy.diff(pair[order], prepend=-1) > 0]]
    return Lessons(
        teacher[keep], learner[keep], points[keep], taught[offer[keep]], list(skills), complete
    )


def _place_in_line(wanted: Numbers) -> Numbers:
    """Which of the wants for its skill each is, from 0."""
    order = numpy.argsort(wanted, kind="stable")
    ordered = wanted[order]
    place = numpy.empty_like(order)
    place[order] = numpy.arange(len(order)) - numpy.searchsorted(ordered, ordered)
    return place
