"""Small workspaces get the best round there is, and the proof of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching import Kind, Member, Problem, Rules, draw, exact
from bot.matching.network import Network
from bot.matching.packing import Column, Packing, Patience, Search
from bot.matching.simplex import Simplex
from bot.matching.solvers import shortest_paths
from tests.matching.oracle import best_by_highs
from tests.matching.test_draw import keeps_every_rule
from tests.matching.worlds import organisation, problems, world


@settings(deadline=None, max_examples=150)
@given(
    problem=problems(5),
    rules=st.builds(
        Rules,
        swap_bonus=st.sampled_from([0, 400, 5000]),
        ring_bonus=st.sampled_from([0, 450, 5000]),
        seat_cost=st.sampled_from([0, 300, 2000]),
        pod_size=st.integers(1, 4),
    ),
)
def test_whatever_exchange_is_worth_nothing_better_could_be_chosen(
    problem: Problem, rules: Rules
) -> None:
    problem = replace(problem, rules=rules)
    plan = draw(problem, 1)
    keeps_every_rule(plan, problem)
    assert plan.value == plan.upper_bound == best_by_highs(problem)


@pytest.mark.parametrize(
    ("size", "seed", "teaching", "pods"),
    [(16, 1, 0.8, 4), (20, 2, 0.5, 4), (30, 3, 0.3, 2), (40, 4, 0.75, 1), (60, 5, 0.75, 1)],
)
def test_an_independent_solver_finds_the_same_value(
    size: int, seed: int, teaching: float, pods: int
) -> None:
    problem = replace(organisation(size, seed, teaching), rules=Rules(pod_size=pods))
    plan = draw(problem, seed)
    keeps_every_rule(plan, problem)
    best = best_by_highs(problem)
    assert plan.value <= best <= plan.upper_bound
    assert plan.value == best > 0


def test_every_kind_of_introduction_comes_about_in_a_usual_round() -> None:
    kinds = Counter(each.kind for each in draw(organisation(40, seed=5), 1).introductions)
    assert kinds.keys() == set(Kind)


def test_a_hundred_people_lose_next_to_nothing() -> None:
    plan = draw(organisation(100, seed=1), 1)
    assert 0.997 * plan.upper_bound <= plan.value <= plan.upper_bound


def test_many_learners_of_few_teachers_lose_next_to_nothing_either() -> None:
    plan = draw(organisation(60, seed=5, teaching=0.25), 1)
    assert sum(each.kind is Kind.POD for each in plan.introductions) > 8
    assert 0.995 * plan.upper_bound <= plan.value <= plan.upper_bound


@pytest.mark.parametrize("patience", [0, 1000, 30_000, 1_000_000])
def test_a_round_ends_when_its_patience_does_with_what_was_found_by_then(
    patience: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = organisation(40, seed=3, teaching=0.3)
    best = draw(problem, 1)
    monkeypatch.setattr(exact, "PATIENCE", patience)
    plan = draw(problem, 1)
    keeps_every_rule(plan, problem)
    assert 0.6 * best.value < plan.value <= best.value <= best.upper_bound <= plan.upper_bound
    assert draw(problem, 1) == plan


@pytest.mark.parametrize("cap", [0, 1, 10**9])
def test_a_single_pair_with_any_capacity(cap: int) -> None:
    people = [Member("Ana", teach_cap=cap), Member("Bo", learn_cap=cap)]
    plan = draw(world(people, [("Ana", "Rust")], [("Bo", "Rust")]), 1)
    assert len(plan.introductions) == min(cap, 1)
    assert plan.value == plan.upper_bound


def test_two_who_could_teach_each_other_meet_once_in_a_pod_too() -> None:
    problem = world(
        ["Ana", "Bo", "Cy"],
        [("Ana", "Rust"), ("Bo", "SQL")],
        [("Bo", "Rust"), ("Cy", "Rust"), ("Ana", "SQL")],
    )
    plan = draw(problem, 1)
    keeps_every_rule(plan, problem)
    assert plan.value == plan.upper_bound == best_by_highs(problem)


Case = tuple[list[tuple[int, int, int]], list[int], list[int]]


@st.composite
def assignments(draw: st.DrawFn) -> Case:
    caps = st.lists(st.integers(0, 3), min_size=4, max_size=4)
    places, wishes = draw(caps), draw(caps)
    pairs = [(t, j) for t in range(4) for j in range(4)]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=10))
    return [(*pair, draw(st.integers(1, 1000))) for pair in chosen], places, wishes


@settings(deadline=None, max_examples=150)
@given(case=assignments())
def test_pairs_alone_are_assigned_best_with_prices_that_prove_it(case: Case) -> None:
    arcs, places, wishes = case
    network = Network(arcs, places, wishes)
    shortest_paths(network)
    value = sum(network.value[j][t] for j, taught in enumerate(network.taught_by) for t in taught)
    assert all(len(taught) <= wishes[j] for j, taught in enumerate(network.taught_by))
    assert all(len(taught) <= places[t] for t, taught in enumerate(network.teaching))
    bound = sum(room * price for room, price in zip(places, network.price, strict=True))
    bound += sum(room * gain for room, gain in zip(wishes, network.gain, strict=True))
    bound += sum(
        max(0, worth - network.price[t] - network.gain[j])
        for j, values in enumerate(network.value)
        for t, worth in values.items()
    )
    assert value == bound


def test_a_fractional_choice_is_proven_by_its_prices() -> None:
    # Three columns, each two of three rows: half of each is best, and no price is lower than half.
    columns = [Column(rows, 10) for rows in ((0, 1), (1, 2), (0, 2))]
    simplex = Simplex([1, 1, 1], 1, Patience(1000))
    simplex.add(columns)
    simplex.run()
    assert sum(simplex.price) == pytest.approx(15)
    assert list(simplex.shares.values()) == pytest.approx([0.5] * 3, abs=1e-3)
    packing = Packing([1, 1, 1], columns)
    room = dict.fromkeys(range(3), 1)
    search = Search(packing, [5, 5, 5], range(3), room, better_than=16, patience=Patience(1000))
    assert len(search.run() or ()) == 1
    assert search.least == 5


def test_a_search_that_runs_out_of_patience_proves_nothing() -> None:
    packing = Packing([1, 1, 1], [Column(rows, 10) for rows in ((0, 1), (1, 2), (0, 2))])
    room = dict.fromkeys(range(3), 1)
    search = Search(packing, [5, 5, 5], range(3), room, better_than=16, patience=Patience(120))
    assert search.run() is not None
    assert search.least == 0
