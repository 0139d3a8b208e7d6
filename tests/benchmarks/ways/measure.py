"""One way to draw one round, in a process of its own: its memory and its libraries are its own.

    python -m tests.benchmarks.ways.measure WAY MEMBERS

prints what came out as a JSON object. What is measured begins when the organisation is there and
the libraries are loaded and warm. When its time is up it is ended by the system's alarm, since no
library would let itself be asked to stop.
"""

from __future__ import annotations

import argparse
import json
import resource
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import TypeAlias

from bot.matching import Problem, Rules, draw
from tests.benchmarks.ways.organisations import organisation
from tests.benchmarks.ways.worth import Meeting, worth

DRAW_SEED = 1

SMALL = 20
"""Members of the organisation that everybody warms up with."""

MOST_MEMORY = 12 * 2**30
"""Bytes of address space: whoever needs more is told that there is no more."""

STATUS, CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")


class CannotError(Exception):
    """A way has no answer here; the text says why."""


@dataclass
class Measured:
    """What came out: seconds in all and by phase, MiB at most and at the beginning, points."""

    seconds: float = 0.0
    phases: dict[str, float] = field(default_factory=dict)
    memory: float = 0.0
    memory_before: float = 0.0
    value: int = 0
    upper_bound: int | None = None
    taught: int = 0
    remarks: list[str] = field(default_factory=list)

    @contextmanager
    def phase(self, name: str) -> Iterator[None]:
        """Count what is done inside as this phase."""
        started = perf_counter()
        yield
        self.phases[name] = perf_counter() - started
        self.seconds += self.phases[name]


Draw: TypeAlias = Callable[[Problem, Measured, float], list[Meeting]]
"""From a problem to meetings in so many seconds, telling how it went."""


@dataclass(frozen=True)
class Way:
    """A way to draw a round. It `needs` these modules; with more than `largest` it is not tried."""

    title: str
    draw: Draw
    needs: tuple[str, ...] = ("numpy",)
    largest: int | None = None


def potluck(problem: Problem, measured: Measured, seconds: float) -> list[Meeting]:
    """Potluck's own round, warm: drawn twice, if there is time for that."""
    started = perf_counter()
    plan = draw(problem, DRAW_SEED)
    first = perf_counter() - started
    if first < seconds / 3:
        measured.remarks.append(f"the first time {first:.2f} s")
        started = perf_counter()
        plan = draw(problem, DRAW_SEED)
    measured.seconds = perf_counter() - started
    # Rounds that are drawn at once have no phases.
    measured.phases = dict(getattr(plan, "phases", {}))
    measured.upper_bound = plan.upper_bound
    lot = {member.id: number for number, member in enumerate(problem.members)}
    return [
        [(lot[each.teacher], lot[each.learner], each.points.total) for each in one.lessons]
        for one in plan.introductions
    ]


def highs(problem: Problem, measured: Measured, seconds: float) -> list[Meeting]:
    """The best round there is, as long as it is found in time."""
    from tests.benchmarks.ways.exact import best
    from tests.benchmarks.ways.lessons import lessons

    with measured.phase("lessons"):
        known = lessons(problem)
    if not known.complete:
        raise CannotError("too many lessons to be sure of the best round")
    # Some time is left to write the program down and to read the answer.
    limit = 0.9 * seconds - measured.seconds
    with measured.phase("choice"):
        found = best(problem, known, limit)
    if not found.finished:
        measured.remarks.append(
            f"stopped by its limit of {limit:.0f} s; proves at most {found.upper_bound:,.0f}"
        )
    return list(found.meetings)


def by_pairs(name: str) -> Draw:
    """A way of `pairwise` by its name."""

    def drawn(problem: Problem, measured: Measured, seconds: float) -> list[Meeting]:
        from tests.benchmarks.ways import pairwise
        from tests.benchmarks.ways.lessons import TEACHERS_OF_A_WANT, lessons

        with measured.phase("lessons"):
            known = lessons(problem)
        if not known.complete:
            measured.remarks.append(f"a want knows {TEACHERS_OF_A_WANT} teachers")
        with measured.phase("choice"):
            chosen = getattr(pairwise, name)(problem, known)
        return [
            [(int(known.teacher[at]), int(known.learner[at]), int(known.points[at]))]
            for at in chosen
        ]

    return drawn


WAYS = {
    "potluck": Way("**Potluck**", potluck, needs=()),
    "highs": Way("HiGHS: all columns, exact", highs, ("numpy", "highspy"), largest=500),
    "flow": Way(
        "OR-tools: min-cost flow", by_pairs("flow"), ("ortools.graph.python.min_cost_flow",)
    ),
    "lapjv": Way("scipy: LAPJV", by_pairs("lapjv"), ("scipy.optimize", "scipy.sparse.csgraph")),
    "greedy": Way("greedy by points", by_pairs("greedy")),
    "networkx": Way(
        "networkx: a meeting each (Yelp beans)",
        by_pairs("one_meeting_each"),
        ("numpy", "networkx"),
        largest=2_000,
    ),
    "lot": Way("by lot (chat-roulette)", by_pairs("by_lot"), largest=10_000),
}
"""All ways, by the names that the command line knows."""


def measure(way: Way, problem: Problem, seconds: float) -> Measured:
    """Draw a round in this way, in about so many seconds. Raises CannotError."""
    if way.largest is not None and len(problem.members) > way.largest:
        raise CannotError(f"tried with up to {way.largest:,} members only")
    for module in way.needs:
        try:
            import_module(module)
        except ModuleNotFoundError as error:
            raise CannotError(f"{error.name} is not installed (make .venv/bench)") from error
    # Libraries load some of their parts when these are first used.
    way.draw(organisation(SMALL), Measured(), seconds)
    measured = Measured()
    forget_peak()
    measured.memory_before = peak()
    try:
        meetings = way.draw(problem, measured, seconds)
    except MemoryError as error:
        raise CannotError(f"needs more than {MOST_MEMORY // 2**30} GiB") from error
    measured.memory = peak()
    measured.value = worth(problem, meetings)
    measured.taught = sum(len(meeting) for meeting in meetings)
    return measured


def peak() -> float:
    """MiB that this process had in memory at most, since `forget_peak` where the system can."""
    if STATUS.exists():
        # Not `getrusage`: what it tells includes the process that started this one.
        (line,) = (each for each in STATUS.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / 2**20 if sys.platform == "darwin" else most / 2**10


def forget_peak() -> None:
    """Begin anew with the memory that is in use now (Linux: proc(5), clear_refs)."""
    with suppress(OSError):
        CLEAR.write_text("5")


def main(asked: Sequence[str]) -> None:
    """Measure one way and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("way", choices=WAYS)
    parser.add_argument("members", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pod-size", type=int, default=Rules().pod_size)
    parser.add_argument("--limit", type=int, default=120)
    options = parser.parse_args(asked)
    problem = organisation(options.members, options.seed, Rules(pod_size=options.pod_size))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, resource.RLIM_INFINITY))
    signal.alarm(options.limit)
    try:
        print(json.dumps(asdict(measure(WAYS[options.way], problem, options.limit))))
    except CannotError as error:
        print(json.dumps({"reason": str(error)}))


if __name__ == "__main__":
    main(sys.argv[1:])
