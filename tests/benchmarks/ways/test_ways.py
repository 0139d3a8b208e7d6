"""What rounds are compared with is itself held against slow, obvious answers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.matching import Member, Problem, Rules, Want
from bot.matching.candidates import Index
from tests.benchmarks.ways import pairwise
from tests.benchmarks.ways.exact import best
from tests.benchmarks.ways.lessons import Lessons, lessons
from tests.benchmarks.ways.measure import WAYS, CannotError, Way, measure
from tests.benchmarks.ways.organisations import organisation
from tests.benchmarks.ways.worth import worth
from tests.matching import worlds
from tests.matching.oracle import best_by_highs
from tests.matching.worlds import world

ROOT = Path(__file__).parents[3]

PROBLEMS = {
    "nobody": world([]),
    "one": organisation(1),
    "hundred": organisation(100),
    "related skills, away, levels unsaid": replace(
        worlds.organisation(60, seed=3), away=frozenset({("U1", "skill 0"), ("U2", "skill 1")})
    ),
    "teams unknown": world(
        [Member("Ana", grade=1, waited=4), Member("Bo", "x", grade=None), "Cy"],
        [("Ana", "Rust"), ("Bo", "SQL")],
        [Want("Cy", "Rust", priority=7), ("Bo", "Rust"), ("Ana", "SQL")],
    ),
}


@pytest.mark.parametrize("problem", PROBLEMS.values(), ids=PROBLEMS)
def test_lessons_are_those_of_the_matching_to_the_point(problem: Problem) -> None:
    assert said(problem, lessons(problem)) == sorted(
        (arc.offer.member, arc.want.member, arc.points, arc.offer.skill)
        for arc in Index(problem).arcs()
    )


def said(problem: Problem, known: Lessons) -> list[tuple[str, str, int, str]]:
    names = [member.id for member in problem.members]
    return sorted(
        (names[teacher], names[learner], points, known.skills[skill])
        for teacher, learner, points, skill in zip(
            *(known.teacher.tolist(), known.learner.tolist()),
            *(known.points.tolist(), known.skill.tolist()),
            strict=True,
        )
    )


def test_where_there_are_too_many_lessons_wants_take_turns() -> None:
    problem = organisation(300)
    everything = {each[:2]: each[2] for each in said(problem, lessons(problem))}
    some = lessons(problem, most=100)
    assert not some.complete
    known = {each[:2]: each[2] for each in said(problem, some)}
    assert len(known) < len(everything)
    # What two are best in may be unknown, but not who they are and what the rest is worth.
    assert all(points <= everything[pair] for pair, points in known.items())
    assert len({teacher for teacher, _ in known}) > 0.95 * len(
        {teacher for teacher, _ in everything}
    )


def test_a_choice_is_worth_its_lessons_and_what_they_make_together() -> None:
    problem = world([*"abcdef"])
    a, b, c, d, e, f = range(6)
    swap = [[(a, b, 100)], [(b, a, 50)]]
    ring = [[(c, d, 10)], [(d, e, 20)], [(e, c, 30)]]
    assert worth(problem, swap) == worth(problem, [[(a, b, 100), (b, a, 50)]]) == 150 + 400
    assert (
        worth(problem, ring) == worth(problem, [[(c, d, 10), (d, e, 20), (e, c, 30)]]) == 60 + 450
    )
    assert worth(problem, swap + ring) == 150 + 400 + 60 + 450
    assert worth(problem, [*ring[:2], [(e, f, 30)]]) == 60
    assert worth(problem, [[(a, b, 1000), (a, c, 1000), (a, d, 1000)]]) == 3000 - 600


@pytest.mark.parametrize(
    "meetings", [[[(0, 1, 1)], [(0, 2, 1)]], [[(0, 2, 1)], [(1, 2, 1)]], [[(0, 1, 1), (0, 1, 1)]]]
)
def test_a_choice_that_asks_too_much_of_somebody_is_refused(
    meetings: list[list[tuple[int, int, int]]],
) -> None:
    with pytest.raises(ValueError, match="more than they have time for"):
        worth(world([*"abc"]), meetings)


@pytest.mark.parametrize("pods", [1, 2, 4])
@pytest.mark.parametrize(("members", "seed"), [(12, 1), (24, 2), (40, 3)])
def test_the_exact_way_agrees_with_a_list_of_all_columns(
    members: int, seed: int, pods: int
) -> None:
    for make in (organisation, worlds.organisation):
        problem = replace(make(members, seed), rules=Rules(pod_size=pods))
        found = best(problem, lessons(problem), seconds=600)
        assert found.finished
        assert worth(problem, found.meetings) == best_by_highs(problem) > 0
        assert round(found.upper_bound) == best_by_highs(problem)


@pytest.mark.parametrize("way", [pairwise.greedy, pairwise.by_lot])
def test_simple_ways_keep_the_rules_and_are_no_better_than_the_best(
    way: Callable[[Problem, Lessons], list[int]],
) -> None:
    problem = organisation(80)
    known = lessons(problem)
    chosen = [
        [(int(known.teacher[at]), int(known.learner[at]), int(known.points[at]))]
        for at in way(problem, known)
    ]
    assert 0 < worth(problem, chosen) < worth(problem, best(problem, known, 600).meetings)


@pytest.mark.parametrize(
    ("way", "why"),
    [
        (replace(WAYS["greedy"], needs=("no_such_library",)), "no_such_library is not installed"),
        (replace(WAYS["greedy"], largest=29), "up to 29 members only"),
    ],
)
def test_a_way_that_cannot_be_measured_says_why(way: Way, why: str) -> None:
    with pytest.raises(CannotError, match=why):
        measure(way, organisation(30), seconds=1)


def test_the_command_prints_a_table_of_all_ways(tmp_path: Path) -> None:
    out = tmp_path / "figures.json"
    command = ["--sizes", "20,30", "--baselines", "highs,greedy", "--pod-size", "1"]
    ended = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.matching", *command, "--json", str(out)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    share = {
        (cells[0], cells[1]): cells[6]
        for line in ended.stdout.splitlines()
        if (cells := [cell.strip() for cell in line.strip("|").split("|")])[0].isdecimal()
    }
    for size in ("20", "30"):
        assert share[size, "**Potluck**"] == share[size, "HiGHS: all columns, exact"] == "100.00"
        assert 50 < float(share[size, "greedy by points"]) < 100
    rows = json.loads(out.read_text(encoding="utf-8"))["rows"]
    assert [row["way"] for row in rows] == ["potluck", "highs", "greedy"] * 2
    assert all(row["memory"] >= row["memory_before"] > 0 for row in rows)


def test_a_way_that_takes_too_long_leaves_a_gap_with_its_reason() -> None:
    command = ["--sizes", "13000", "--baselines", "greedy", "--limit", "1"]
    ended = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.matching", *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    last = ended.stdout.splitlines()[-1]
    assert last == "| 13,000 | greedy by points | - | - | - | - | - | not done in 1 s |"
