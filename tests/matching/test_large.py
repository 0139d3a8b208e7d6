"""Large rounds break no rule, prove what they say, and are the same however they are run."""

from __future__ import annotations

import logging
import math
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.matching import Kind, Member, Plan, Problem, Rules, arranging, draw, engine, large
from bot.matching.candidates import Index
from bot.matching.crowd import crowd_of
from bot.matching.draw import lots
from bot.matching.kernels import pods
from bot.matching.kernels.exponents import exponential
from bot.matching.kernels.lessons import lesson
from bot.matching.large import ground
from tests.benchmarks.ways.organisations import organisation
from tests.matching.oracle import best_by_highs
from tests.matching.test_draw import keeps_every_rule, shuffled
from tests.matching.worlds import allowed_lessons, everybody_shares, problems, world
from tests.matching.worlds import organisation as small_organisation


@contextmanager
def no_round_is_small() -> Iterator[None]:
    with patch.object(arranging, "EXACT_UP_TO", -1):
        yield


def drawn(problem: Problem, seed: int = 1) -> Plan:
    with no_round_is_small():
        return draw(problem, seed)


@settings(deadline=None, max_examples=60)
@given(problem=problems(6), pods=st.integers(1, 4))
def test_no_rule_is_broken_and_the_best_is_within_the_bound(problem: Problem, pods: int) -> None:
    problem = replace(problem, rules=Rules(pod_size=pods))
    plan = drawn(problem)
    keeps_every_rule(plan, problem)
    assert plan.value <= best_by_highs(problem) <= plan.upper_bound


@settings(deadline=None, max_examples=60)
@given(problem=problems(5))
def test_a_lesson_is_worth_the_same_as_in_a_small_round(problem: Problem) -> None:
    index = Index(problem.canonical())
    order = lots(problem, 1)
    crowd = crowd_of(index, order)
    room = {each.id: (each.teach_cap, each.learn_cap) for each in problem.members}
    expected = {
        arc: worth
        for arc, (worth, _) in allowed_lessons(problem).items()
        if room[arc[0]][0] and room[arc[1]][1]
    }
    found = {
        (order[one], order[other]): lesson(crowd, one, other)[0]
        for one in range(len(order))
        for other in range(len(order))
    }
    assert {arc: worth for arc, worth in found.items() if worth} == expected


@pytest.mark.parametrize(("size", "pods"), [(200, 1), (130, 4), (250, 4)])
def test_what_is_lost_is_little_and_known(size: int, pods: int) -> None:
    problem = organisation(size, 3, Rules(pod_size=pods))
    plan = drawn(problem)
    keeps_every_rule(plan, problem)
    assert 0.99 * plan.upper_bound <= plan.value <= plan.upper_bound
    assert {"candidates", "auction", "columns", "prices", "choice", "bound"} <= plan.phases.keys()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_where_teachers_are_scarce_they_have_company(seed: int) -> None:
    # Somebody who has waited long is worth three times as much as others: their pods are found too.
    problem = small_organisation(150, seed, teaching=0.25)
    plan = drawn(problem)
    keeps_every_rule(plan, problem)
    assert sum(each.kind is Kind.POD for each in plan.introductions) > 20
    assert 0.97 * plan.upper_bound <= plan.value <= plan.upper_bound


@pytest.mark.parametrize("looked_through", [1, 2])
@pytest.mark.parametrize("seed", range(4))
def test_the_bound_holds_where_too_many_rings_are_near(seed: int, looked_through: int) -> None:
    problem = small_organisation(40, seed)
    best = draw(problem, 1)
    hasty = ground.THOROUGH._replace(looked_through=looked_through)
    with patch.object(ground, "THOROUGH", hasty):
        plan = drawn(problem)
    assert best.value <= plan.upper_bound <= 1.05 * best.value


def test_where_everybody_is_alike_nobody_is_forgotten() -> None:
    names = [f"m{number}" for number in range(130)]
    problem = world(names, [(name, "Rust") for name in names], [(name, "Rust") for name in names])
    plan = drawn(problem)
    keeps_every_rule(plan, problem)
    assert sum(each.kind is Kind.SWAP for each in plan.introductions) > 40
    assert len({lesson.learner for each in plan.introductions for lesson in each.lessons}) > 125
    assert 0.9 * plan.upper_bound <= plan.value <= plan.upper_bound


powers = st.floats(-2000, 2000)


@settings(deadline=None)
@given(gains=st.lists(powers | st.floats(-3, 3), min_size=1, max_size=8))
@example(gains=[0.0, 0.0, 0.0, 1.0, 9.0])
@example(gains=[0.0, 0.0, 0.0, 6.0, 150.0])
def test_pods_are_counted_whatever_they_are_worth(gains: list[float]) -> None:
    # A host whose learners gain so much beyond a seat, at a warmth of 1: all sets of up to four.
    start, learners, count = array("q", [0, len(gains)]), array("q", range(len(gains))), len(gains)
    worth, factor = array("d", gains), array("d", map(exponential, gains))
    host = start, learners, worth, factor, 0.0, array("d", bytes(16 * count)), 1.0
    whole = pods.of_host(0, -1, host)
    same_as_sets(whole, gains)
    logs, sums = array("q", [0]), array("d", bytes(40))
    pods.keep_sums(0, whole, logs, sums)
    for slot, gain in enumerate(gains):
        others = pods.without(0, slot, gain, factor[slot], logs, sums, host)
        same_as_sets(others, gains[:slot] + gains[slot + 1 :])
        same_as_sets(pods.joined(others, gain, factor[slot]), gains)


def same_as_sets(them: pods.Polynomials, gains: list[float]) -> None:
    """Whether sets of up to four of these use together what the polynomials say."""
    logs, *sums = them
    expected = []
    for size in range(len(sums)):
        sets = [sum(each) for each in combinations(gains, size)]
        most = max(sets, default=-math.inf)
        more = math.fsum(math.exp(each - most) for each in sets)
        expected.append(most + math.log(more) if sets else -math.inf)
    # Next to the greatest, what is very small does not matter.
    little = max(expected) - 100
    for found, log in zip(sums, expected, strict=True):
        if not logs:
            assert found == pytest.approx(math.exp(log), rel=1e-3, abs=math.exp(little))
        elif log > little:
            assert found == pytest.approx(log, abs=1e-3)
        else:
            assert found < little + 1


def test_what_a_search_does_not_finish_is_arranged_as_a_large_round_too() -> None:
    # 150 members, of whom few teach, and long waiting: the search alone ends at four fifths.
    problem = small_organisation(150, 4, teaching=0.25)
    plan, alone = draw(problem, 1), drawn(problem)
    keeps_every_rule(plan, problem)
    assert 0.94 * plan.upper_bound <= alone.value <= plan.value <= plan.upper_bound
    assert plan.upper_bound <= alone.upper_bound
    assert {"choice", "auction"} <= plan.phases.keys()


def test_where_many_want_one_skill_of_few_all_seats_are_taken() -> None:
    teachers = [f"T{number}" for number in range(4)]
    learners = [f"L{number}" for number in range(40)]
    problem = world(
        [*teachers, *learners],
        [(name, "Rust") for name in teachers],
        [(name, "Rust") for name in learners],
    )
    plan = drawn(problem)
    keeps_every_rule(plan, problem)
    assert [len(each.lessons) for each in plan.introductions] == [4] * 4
    assert plan.value >= 0.95 * plan.upper_bound


def test_a_large_round_of_few_who_could_meet_is_small() -> None:
    problem = small_organisation(60, seed=8)
    idle = tuple(Member(f"idle {number}") for number in range(300))
    many = replace(
        problem,
        members=(*problem.members, *idle),
        shared=everybody_shares([each.id for each in (*problem.members, *idle)]),
    )
    plan = draw(many, 1)
    keeps_every_rule(plan, many)
    assert plan.value == plan.upper_bound
    assert "auction" not in plan.phases
    assert "auction" in drawn(many).phases


def test_a_large_round_can_be_drawn_again_identically() -> None:
    problem = small_organisation(60, seed=8)
    plan = drawn(problem, 9)
    assert drawn(Problem.from_json(problem.to_json()), 9) == plan
    assert drawn(shuffled(problem, 1), 9) == plan


@pytest.mark.parametrize("pods", [1, 4])
def test_compiled_loops_decide_the_same_to_the_bit(pods: int) -> None:
    problem = small_organisation(90, seed=4).canonical()
    crowd = crowd_of(Index(problem), lots(problem, 1))
    slow = large.solve(crowd, Rules(pod_size=pods), engine.plain())
    fast = large.solve(crowd, Rules(pod_size=pods), engine.compiled())
    assert fast.introductions == slow.introductions
    assert (fast.upper_bound, fast.available) == (slow.upper_bound, slow.available)


def test_whoever_has_waited_for_ages_breaks_no_bound() -> None:
    # Prices are then beyond what sorting can pack into one number beside a shelf.
    problem = small_organisation(90, seed=4)
    waiting = {each.id: place * 10**8 for place, each in enumerate(problem.members[:10])}
    members = tuple(replace(each, waited=waiting.get(each.id, 0)) for each in problem.members)
    problem = replace(problem, members=members).canonical()
    index, order = Index(problem), lots(problem, 1)
    slow = large.solve(crowd_of(index, order), Rules(), engine.plain())
    fast = large.solve(crowd_of(index, order), Rules(), engine.compiled())
    assert (fast.introductions, fast.upper_bound) == (slow.introductions, slow.upper_bound)
    plan = drawn(problem)
    keeps_every_rule(plan, problem)
    assert 0.99 * plan.upper_bound <= plan.value <= plan.upper_bound


@pytest.mark.parametrize("field", ["team", "department", "grade"])
def test_what_members_have_in_common_is_told_apart_however_much_there_is(field: str) -> None:
    # All of it lies in one number of few bits.
    names = [f"m{number}" for number in range(40)]
    problem = world(names, [(name, "Rust") for name in names], [(name, "Rust") for name in names])
    members = []
    for number, each in enumerate(problem.members):
        value: Any = number * 1000 if field == "grade" else str(number)
        members.append(replace(each, **{field: value}))
    index = Index(replace(problem, members=tuple(members)).canonical())
    order = lots(index.problem, 1)
    crowd = crowd_of(index, order)
    for one in range(len(order)):
        for other in range(len(order)):
            arc = index.arc(order[one], order[other])
            assert lesson(crowd, one, other)[0] == (arc.points if arc else 0)


whole = st.integers


@settings(deadline=None, max_examples=300)
@given(
    facts=st.tuples(
        whole(0, 9),
        whole(0, 1000),
        whole(0, 1000),
        whole(0, 1440),
        whole(0, 1),
        whole(0, 1),
        whole(0, 9),
        whole(-1, 10**9),
        whole(-1000, 1000),
        whole(0, 10**9),
    )
)
def test_compiled_points_are_the_points(facts: tuple[int, ...]) -> None:
    assert tuple(engine.compiled().terms(*facts)) == engine.plain().terms(*facts)


def test_without_a_compiler_it_says_once_what_would_help(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arranging, "COMPILED_FROM", 0)
    monkeypatch.setattr(engine, "available", lambda: False)
    with caplog.at_level(logging.WARNING):
        for seed in (1, 2):
            drawn(small_organisation(12, seed=1), seed)
    assert [each.message for each in caplog.records if "potluck[large]" in each.message]
    assert len(caplog.records) == 1


def test_compiled_code_is_kept_in_a_folder_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    folder = engine.cache_directory()
    assert folder.is_relative_to(tmp_path / "potluck")
    assert folder == engine.cache_directory()
    (tmp_path / "a file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "a file"))
    elsewhere = engine.cache_directory()
    assert elsewhere.is_dir()
    assert not elsewhere.is_relative_to(tmp_path / "a file")
