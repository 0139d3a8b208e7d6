"""Ways that know pairs only: each chooses lessons, by their positions.

All of them are given the same lessons and points. They count on what holds for the organisations
here, that nobody learns twice in a round.
"""

from __future__ import annotations

import random
from collections.abc import Iterable

import numpy

from bot.matching import Problem
from bot.matching.candidates import Index, Obstacle
from tests.benchmarks.ways.lessons import Lessons
from tests.benchmarks.ways.tables import Numbers

LARGEST_TABLE = 2**28
"""A dense table may have so many cells, of eight bytes."""


def greedy(problem: Problem, lessons: Lessons) -> list[int]:
    """The best lesson that both have time for, again and again."""
    teach = [member.teach_cap for member in problem.members]
    learn = [member.learn_cap for member in problem.members]
    pairs = zip(lessons.teacher.tolist(), lessons.learner.tolist(), strict=True)
    pair = list(pairs)
    chosen = []
    for number in numpy.argsort(-lessons.points, kind="stable").tolist():
        teacher, learner = pair[number]
        if teach[teacher] and learn[learner]:
            teach[teacher] -= 1
            learn[learner] -= 1
            chosen.append(number)
    return chosen


def by_lot(problem: Problem, lessons: Lessons) -> list[int]:
    """Random pairs who have not met of late, as chat-roulette makes them: blind to skills.

    Whatever the two could teach each other then counts. What this takes says nothing of
    chat-roulette, which asks a database.
    """
    index = Index(problem)
    waiting = [member.id for member in problem.members]
    random.Random(1).shuffle(waiting)
    lot = {member.id: number for number, member in enumerate(problem.members)}
    met: list[tuple[int, int]] = []
    while waiting:
        one = waiting.pop()
        for place in range(len(waiting) - 1, -1, -1):
            other = waiting[place]
            fresh = index.obstacle(one, other) is not Obstacle.MET_RECENTLY
            if fresh and (one, other) not in index.blocked:
                met.append((lot[one], lot[other]))
                del waiting[place]
                break
    return _lessons_of(problem, lessons, met)


def lapjv(problem: Problem, lessons: Lessons) -> list[int]:
    """scipy's assignment: a dense table where it fits in memory, otherwise a sparse one.

    A teacher has a column for every lesson that they have time for. In the sparse one everybody may
    also go without, which is worth nothing.
    """
    from scipy.optimize import linear_sum_assignment
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    places = numpy.array([member.teach_cap for member in problem.members], dtype=numpy.int64)
    first = numpy.cumsum(places) - places
    owner = numpy.repeat(numpy.arange(len(places)), places)
    size = len(problem.members)
    seat = numpy.repeat(numpy.arange(len(lessons.teacher)), places[lessons.teacher])
    nth = numpy.arange(len(seat)) - numpy.repeat(
        numpy.cumsum(places[lessons.teacher]) - places[lessons.teacher], places[lessons.teacher]
    )
    row, column = lessons.learner[seat], first[lessons.teacher[seat]] + nth
    if size * len(owner) <= LARGEST_TABLE:
        table = numpy.zeros((size, len(owner)))
        table[row, column] = lessons.points[seat]
        rows, columns = linear_sum_assignment(table, maximize=True)
    else:
        without = numpy.arange(size)
        # Worth 0 would be no entry at all: everything is worth a point more.
        table = coo_array(
            (
                numpy.concatenate([lessons.points[seat] + 1, numpy.ones(size, dtype=numpy.int64)]),
                (
                    numpy.concatenate([row, without]),
                    numpy.concatenate([column, len(owner) + without]),
                ),
            ),
            shape=(size, len(owner) + size),
        ).tocsr()
        rows, columns = min_weight_full_bipartite_matching(table, maximize=True)
        rows, columns = rows[columns < len(owner)], columns[columns < len(owner)]
    return _known(problem, lessons, owner[columns], rows)


def flow(problem: Problem, lessons: Lessons) -> list[int]:
    """OR-tools' min-cost flow: from teachers through lessons to learners, or straight past them."""
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow

    size = len(problem.members)
    member = numpy.arange(size)
    teach = numpy.array([each.teach_cap for each in problem.members], dtype=numpy.int64)
    learn = numpy.array([each.learn_cap for each in problem.members], dtype=numpy.int64)
    source, sink, supply = 2 * size, 2 * size + 1, int(learn.sum())
    solver = SimpleMinCostFlow()
    arcs = solver.add_arcs_with_capacity_and_unit_cost(
        lessons.teacher,
        size + lessons.learner,
        numpy.ones_like(lessons.teacher),
        -lessons.points,
    )
    nothing = numpy.zeros_like(member)
    solver.add_arcs_with_capacity_and_unit_cost(nothing + source, member, teach, nothing)
    solver.add_arcs_with_capacity_and_unit_cost(size + member, nothing + sink, learn, nothing)
    solver.add_arc_with_capacity_and_unit_cost(source, sink, supply, 0)
    solver.set_node_supply(source, supply)
    solver.set_node_supply(sink, -supply)
    status = solver.solve()
    if status != solver.OPTIMAL:
        raise RuntimeError(f"min-cost flow ended with {status}")
    return [int(each) for each in numpy.flatnonzero(solver.flows(arcs))]


def one_meeting_each(problem: Problem, lessons: Lessons) -> list[int]:
    """networkx's maximum-weight matching, as Yelp beans uses it: two meet, and nobody twice.

    It is given our points of the better direction; what the other could teach counts as well.
    """
    import networkx

    graph = networkx.Graph()
    for teacher, learner, points in zip(
        lessons.teacher.tolist(), lessons.learner.tolist(), lessons.points.tolist(), strict=True
    ):
        known = graph.get_edge_data(teacher, learner, {"weight": 0})["weight"]
        graph.add_edge(teacher, learner, weight=max(known, points))
    return _lessons_of(problem, lessons, networkx.max_weight_matching(graph))


def _lessons_of(problem: Problem, lessons: Lessons, met: Iterable[tuple[int, int]]) -> list[int]:
    """Everything that these two can teach each other."""
    pairs = numpy.array([*met], dtype=numpy.int64).reshape(-1, 2)
    both = numpy.concatenate([pairs, pairs[:, ::-1]])
    return _known(problem, lessons, both[:, 0], both[:, 1])


def _known(problem: Problem, lessons: Lessons, teacher: Numbers, learner: Numbers) -> list[int]:
    """Where these lessons are, those that exist."""
    size = len(problem.members)
    pairs = lessons.teacher * size + lessons.learner
    asked = teacher * size + learner
    at = numpy.searchsorted(pairs, asked)
    found = at[numpy.append(pairs, -1)[at] == asked]
    return [int(each) for each in found]
