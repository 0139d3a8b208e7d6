"""How fast rounds are drawn and how good they are, beside simpler ways to do it.

    python -m tests.benchmarks.bench_matching [SIZE ...]

Each size runs in a process of its own, so that memory is its own. `certified` is the share of the
bound that the round proves; the others are held against the same bound. The others know pairs
only; whoever is not installed is left out.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from time import perf_counter
from typing import Any

from bot.matching import Plan, Problem, Rules, draw
from bot.matching.arranging import COMPILED_FROM
from bot.matching.candidates import Index
from tests.benchmarks.organisations import organisation

SIZES = (50, 120, 500, 2_000, 10_000)
PAIRWISE_UP_TO = 2_000
EXACT_UP_TO = 500

Arcs = list[tuple[int, int, int]]


def main(asked: Sequence[str] = ()) -> None:
    """Measure these sizes, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, metavar="SIZE")
    parser.add_argument("--one", action="store_true", help="this size in this process")
    arguments = parser.parse_args(asked)
    if arguments.one:
        _measure(arguments.sizes[0])
        return
    for size in arguments.sizes:
        command = [sys.executable, "-m", "tests.benchmarks.bench_matching", "--one", str(size)]
        subprocess.run(command, check=False)


def _measure(size: int) -> None:
    for pods in (1, 4):
        problem = organisation(size, seed=1, rules=Rules(pod_size=pods)).canonical()
        if size >= COMPILED_FROM:
            # What is measured is a warm start: compiling comes once and is not part of it.
            small = organisation(COMPILED_FROM, seed=2, rules=Rules(pod_size=pods)).canonical()
            draw(small, 1)
        started = perf_counter()
        plan = draw(problem, 1)
        seconds = perf_counter() - started
        _row(size, f"potluck, {'no ' if pods == 1 else ''}pods", seconds, plan.value, plan)
        phases = ", ".join(f"{name} {took:.2f}" for name, took in plan.phases.items())
        taught = sum(len(each.lessons) for each in plan.introductions)
        without = sum(each.teacher_available for each in plan.not_matched)
        print(f"          {phases} s; {taught} taught, {without} in vain", flush=True)
        if pods == 1 and size <= PAIRWISE_UP_TO:
            _others(size, problem, plan)


def _row(size: int, name: str, seconds: float, value: int, best: Plan) -> None:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    share = 100 * value / max(1, best.upper_bound)
    print(f"{size:>8} {name:<28} {seconds:>8.2f} s {value:>12} {share:>7.2f} % {peak:>6.0f} MiB")
    sys.stdout.flush()


def _others(size: int, problem: Problem, plan: Plan) -> None:
    number = {member.id: lot for lot, member in enumerate(problem.members)}
    arcs = [
        (number[arc.offer.member], number[arc.want.member], arc.points)
        for arc in Index(problem).arcs()
    ]
    for name, way in _ways(size):
        started = perf_counter()
        value = way(problem, arcs)
        _row(size, name, perf_counter() - started, value, plan)


def _ways(size: int) -> Iterator[tuple[str, Callable[[Problem, Arcs], int]]]:
    yield "greedy", _greedy
    if find_spec("scipy"):
        yield "scipy LAPJV", _lapjv
    if find_spec("ortools"):
        yield "OR-tools min-cost flow", _flow
    if find_spec("highspy") and size <= EXACT_UP_TO:
        yield "HiGHS, pairs", _highs
    if find_spec("networkx"):
        yield "networkx max_weight_matching", _networkx


def _greedy(problem: Problem, arcs: Arcs) -> int:
    teach = [member.teach_cap for member in problem.members]
    learn = [member.learn_cap for member in problem.members]
    total = 0
    for teacher, learner, value in sorted(arcs, key=lambda arc: -arc[2]):
        if teach[teacher] and learn[learner]:
            teach[teacher] -= 1
            learn[learner] -= 1
            total += value
    return total


def _lapjv(problem: Problem, arcs: Arcs) -> int:
    import numpy
    from scipy.optimize import linear_sum_assignment

    first = [0]
    for member in problem.members:
        first.append(first[-1] + member.teach_cap)
    table = numpy.zeros((len(problem.members), first[-1]))
    for teacher, learner, value in arcs:
        table[learner, first[teacher] : first[teacher + 1]] = value
    rows, columns = linear_sum_assignment(table, maximize=True)
    return int(table[rows, columns].sum())


def _flow(problem: Problem, arcs: Arcs) -> int:
    from ortools.graph.python import min_cost_flow

    solver = min_cost_flow.SimpleMinCostFlow()
    size = len(problem.members)
    source, sink = 2 * size, 2 * size + 1
    for lot, member in enumerate(problem.members):
        solver.add_arc_with_capacity_and_unit_cost(source, lot, member.teach_cap, 0)
        solver.add_arc_with_capacity_and_unit_cost(size + lot, sink, member.learn_cap, 0)
    for teacher, learner, value in arcs:
        solver.add_arc_with_capacity_and_unit_cost(teacher, size + learner, 1, -value)
    most = min(
        sum(member.teach_cap for member in problem.members),
        sum(member.learn_cap for member in problem.members),
    )
    solver.add_arc_with_capacity_and_unit_cost(source, sink, most, 0)
    solver.set_node_supply(source, most)
    solver.set_node_supply(sink, -most)
    solver.solve()
    return -int(solver.optimal_cost())


def _highs(problem: Problem, arcs: Arcs) -> int:
    import highspy

    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    taken = [solver.addBinary(obj=-value) for _, _, value in arcs]
    for side, caps in (
        (0, [member.teach_cap for member in problem.members]),
        (1, [member.learn_cap for member in problem.members]),
    ):
        using: dict[int, list[Any]] = {}
        for arc, chosen in zip(arcs, taken, strict=True):
            using.setdefault(arc[side], []).append(chosen)
        for who, mine in using.items():
            solver.addConstr(highspy.Highs.qsum(mine) <= caps[who])
    solver.run()
    return -round(solver.getInfo().objective_function_value)


def _networkx(problem: Problem, arcs: Arcs) -> int:
    import networkx

    graph = networkx.Graph()
    for teacher, learner, value in arcs:
        known = graph.get_edge_data(teacher, learner, {"weight": 0})["weight"]
        graph.add_edge(teacher, learner, weight=known + value)
    pairs = networkx.max_weight_matching(graph)
    return int(sum(graph[one][other]["weight"] for one, other in pairs))


if __name__ == "__main__":
    main(sys.argv[1:])
