"""The best round there is, by HiGHS: pairs, swaps, rings and pods in one integer program.

A pod has far too many possible teams to list, so that a teacher's meeting in a skill is a variable
of its own, with a seat for every learner of it:

    a seat is taken only in a meeting that takes place, at most `pod_size` are, at least one is,
    and two who must not meet do not sit in the same meeting

Blocks aside, for one meeting these inequalities describe just the teams themselves (they are those
of a uniform matroid), so that the program is as tight as a list of all teams. A meeting of one is a
pair. Two members meet at most once a round.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

import highspy
import numpy

from bot.matching import Problem
from tests.benchmarks.ways.lessons import Lessons
from tests.benchmarks.ways.worth import Lesson


@dataclass
class Found:
    """The best choice found, and the least that was proven of all of them, in points."""

    meetings: list[list[Lesson]]
    upper_bound: float
    finished: bool


@dataclass
class _Program:
    """Binary variables with what they are worth, and rows of which each may be used so often."""

    worth: list[int] = field(default_factory=list)
    rows: list[tuple[list[int], list[int], int]] = field(default_factory=list)

    def variable(self, worth: int) -> int:
        """A new variable's number."""
        self.worth.append(worth)
        return len(self.worth) - 1

    def at_most(self, room: int, *terms: tuple[int, int]) -> None:
        """The sum of (variable, factor) is at most `room`."""
        self.rows.append(([each for each, _ in terms], [factor for _, factor in terms], room))

    def solve(self, seconds: float) -> tuple[list[bool], float, bool]:
        """What is chosen, the upper bound, and whether that is proven to be the best."""
        solver = highspy.Highs()  # type: ignore[no-untyped-call]
        solver.silent()
        count = len(self.worth)
        nothing = numpy.array([], dtype=numpy.int32)
        solver.addCols(
            count,
            numpy.array(self.worth, dtype=numpy.float64),
            numpy.zeros(count),
            numpy.ones(count),
            0,
            numpy.zeros(count, dtype=numpy.int32),
            nothing,
            nothing.astype(numpy.float64),
        )
        solver.changeColsIntegrality(
            count,
            numpy.arange(count, dtype=numpy.int32),
            numpy.full(count, highspy.HighsVarType.kInteger),
        )
        sizes = [len(each) for each, _, _ in self.rows]
        solver.addRows(
            len(self.rows),
            numpy.full(len(self.rows), -highspy.kHighsInf),
            numpy.array([room for _, _, room in self.rows], dtype=numpy.float64),
            sum(sizes),
            numpy.cumsum([0, *sizes], dtype=numpy.int32)[:-1],
            numpy.array([one for each, _, _ in self.rows for one in each], dtype=numpy.int32),
            numpy.array([one for _, each, _ in self.rows for one in each], dtype=numpy.float64),
        )
        solver.changeObjectiveSense(highspy.ObjSense.kMaximize)
        solver.setOptionValue("mip_rel_gap", 0.0)
        solver.setOptionValue("time_limit", seconds)
        solver.run()
        finished = solver.getModelStatus() in (
            highspy.HighsModelStatus.kOptimal,
            highspy.HighsModelStatus.kModelEmpty,
        )
        values = list(solver.getSolution().col_value)
        chosen = [each > 0.5 for each in values] if values else [False] * count
        return chosen, solver.getInfo().mip_dual_bound, finished


def best(problem: Problem, lessons: Lessons, seconds: float) -> Found:
    """The best round among all columns, or the best that is found in so many seconds."""
    return _Round(problem, lessons).best(seconds)


class _Round:
    def __init__(self, problem: Problem, lessons: Lessons) -> None:
        self._problem = problem
        self._lessons: list[Lesson] = list(
            zip(
                lessons.teacher.tolist(),
                lessons.learner.tolist(),
                lessons.points.tolist(),
                strict=True,
            )
        )
        self._skill = [lessons.skills[each] for each in lessons.skill.tolist()]
        self._program = _Program()
        self._teaching: dict[int, list[int]] = defaultdict(list)
        self._learning: dict[int, list[int]] = defaultdict(list)
        self._meeting: dict[frozenset[int], list[int]] = defaultdict(list)
        self._seats: list[tuple[int, list[tuple[int, int]]]] = []
        self._loops: list[tuple[int, list[int]]] = []

    def best(self, seconds: float) -> Found:
        """Write the program, solve it, and read who meets."""
        members = self._problem.members
        self._add_meetings()
        self._add_loops()
        program = self._program
        for number, member in enumerate(members):
            program.at_most(member.teach_cap, *((each, 1) for each in self._teaching[number]))
            program.at_most(member.learn_cap, *((each, 1) for each in self._learning[number]))
        for pair in self._meeting.values():
            if len(pair) > 1:
                program.at_most(1, *((each, 1) for each in pair))
        chosen, bound, finished = program.solve(seconds)
        meetings = [
            [self._lessons[lesson] for lesson, seat in seats if chosen[seat]]
            for held, seats in self._seats
            if chosen[held]
        ]
        meetings += [
            [self._lessons[each] for each in loop] for taken, loop in self._loops if chosen[taken]
        ]
        return Found(meetings, bound, finished)

    def _add_meetings(self) -> None:
        """Pairs and pods: what a teacher does in a skill, as often as they have time for."""
        rules = self._problem.rules
        short = _short(self._problem)
        members = self._problem.members
        of_teacher: dict[tuple[int, str], list[int]] = defaultdict(list)
        for number, (teacher, _, _) in enumerate(self._lessons):
            of_teacher[teacher, self._skill[number]].append(number)
        for (teacher, skill), mine in of_teacher.items():
            groups = [mine]
            most = rules.pod_size if skill in short else 1
            times = min(members[teacher].teach_cap, len(mine))
            if most == 1:
                groups, times = [[each] for each in mine], 1
            for group in groups:
                for _ in range(times):
                    self._add_meeting(teacher, group, most)

    def _add_meeting(self, teacher: int, lessons: list[int], most: int) -> None:
        """One meeting of a teacher with some of those who could be taught in these lessons."""
        program, cost = self._program, self._problem.rules.seat_cost
        held = program.variable(cost)
        self._teaching[teacher].append(held)
        seats = []
        for number in lessons:
            _, learner, points = self._lessons[number]
            seat = program.variable(points - cost)
            seats.append((number, seat))
            self._learning[learner].append(seat)
            self._meeting[frozenset((teacher, learner))].append(seat)
            program.at_most(0, (seat, 1), (held, -1))
        program.at_most(0, (held, 1), *((seat, -1) for _, seat in seats))
        program.at_most(0, (held, -most), *((seat, 1) for _, seat in seats))
        names = self._problem.members
        for (one, seat), (other, next_to) in combinations(seats, 2):
            peers = {names[self._lessons[each][1]].id for each in (one, other)}
            if most > 1 and peers in self._problem.blocked:
                program.at_most(0, (seat, 1), (next_to, 1), (held, -1))
        self._seats.append((held, seats))

    def _add_loops(self) -> None:
        """Swaps and rings."""
        number = {(teacher, learner): n for n, (teacher, learner, _) in enumerate(self._lessons)}
        learners: dict[int, list[int]] = defaultdict(list)
        for teacher, learner in number:
            learners[teacher].append(learner)
        for people in _loops(learners, number):
            ways = list(zip(people, (*people[1:], people[0]), strict=True))
            lessons = [number[way] for way in ways]
            points = sum(self._lessons[each][2] for each in lessons)
            taken = self._program.variable(points + self._problem.rules.bonus(len(people)))
            for teacher, learner in ways:
                self._teaching[teacher].append(taken)
                self._learning[learner].append(taken)
            for pair in {frozenset(way) for way in ways}:
                self._meeting[pair].append(taken)
            self._loops.append((taken, lessons))


def _loops(
    learners: dict[int, list[int]], lessons: dict[tuple[int, int], int]
) -> Iterator[tuple[int, ...]]:
    """Two or three of whom each could teach the next, from the one with the smallest number."""
    for one in list(learners):
        for other in learners[one]:
            if other < one:
                continue
            if (other, one) in lessons:
                yield one, other
            for third in learners.get(other, ()):
                if third > one and (third, one) in lessons:
                    yield one, other, third


def _short(problem: Problem) -> set[str]:
    """Skills that more learners want than could be taught one by one."""
    members = {member.id: member for member in problem.members}
    wanted = Counter(each.skill for each in problem.wants if members[each.member].learn_cap)
    for offer in problem.offers:
        if (offer.member, offer.skill) not in problem.away:
            wanted[offer.skill] -= members[offer.member].teach_cap
    return {skill for skill, missing in wanted.items() if missing > 0}
