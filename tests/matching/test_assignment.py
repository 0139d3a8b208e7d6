"""The assignment is optimal, says so itself, and plays no favourites."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import highspy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching.assignment import Assignment, Triple, assign, dual_bound
from bot.matching.candidates import Index
from bot.matching.network import Network
from bot.matching.solvers import auction, shortest_paths
from tests.matching.worlds import organisation

Case = tuple[list[Triple], dict[str, int], dict[str, int]]


@st.composite
def cases(draw: st.DrawFn) -> Case:
    teach_cap = draw(st.dictionaries(st.sampled_from("abcd"), st.integers(0, 3)))
    learn_cap = draw(st.dictionaries(st.sampled_from("wxyz"), st.integers(0, 3)))
    values = st.integers(-3, 12) | st.integers(900, 1000)
    pairs = [(teacher, learner) for teacher in teach_cap for learner in learn_cap]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return [(*pair, draw(values)) for pair in chosen], teach_cap, learn_cap


def fits(chosen: tuple[Triple, ...], teach_cap: dict[str, int], learn_cap: dict[str, int]) -> bool:
    given_ = Counter(teacher for teacher, _, _ in chosen)
    got = Counter(learner for _, learner, _ in chosen)
    return all(given_[each] <= teach_cap[each] for each in given_) and all(
        got[each] <= learn_cap[each] for each in got
    )


def by_brute_force(arcs: list[Triple], teach_cap: dict[str, int], learn_cap: dict[str, int]) -> int:
    worth_it = [arc for arc in arcs if arc[2] > 0]
    return max(
        sum(value for _, _, value in chosen)
        for size in range(len(worth_it) + 1)
        for chosen in combinations(worth_it, size)
        if fits(chosen, teach_cap, learn_cap)
    )


def by_highs(arcs: list[Triple], teach_cap: dict[str, int], learn_cap: dict[str, int]) -> int:
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    taken = [solver.addBinary(obj=-value) for _, _, value in arcs]
    for position, cap in ((0, teach_cap), (1, learn_cap)):
        for name, limit in cap.items():
            mine = [taken[n] for n, arc in enumerate(arcs) if arc[position] == name]
            if mine:
                solver.addConstr(highspy.Highs.qsum(mine) <= limit)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.run()
    return -round(solver.getInfo().objective_function_value)


def arcs_of(size: int, seed: int, teaching: float = 0.75) -> Case:
    problem = organisation(size, seed, teaching)
    return (
        [(arc.offer.member, arc.want.member, arc.points) for arc in Index(problem).arcs()],
        {member.id: member.teach_cap for member in problem.members},
        {member.id: member.learn_cap for member in problem.members},
    )


@settings(deadline=None, max_examples=150)
@given(case=cases().filter(lambda case: len(case[0]) <= 10), seed=st.integers(0, 9))
def test_no_other_choice_within_the_capacities_is_worth_more(case: Case, seed: int) -> None:
    arcs, teach_cap, learn_cap = case
    result = assign(arcs, teach_cap, learn_cap, seed=seed)
    chosen = tuple(arcs[number] for number in result.chosen)
    assert fits(chosen, teach_cap, learn_cap)
    assert all(value > 0 for _, _, value in chosen)
    assert result.value == sum(value for _, _, value in chosen)
    assert result.value == by_brute_force(arcs, teach_cap, learn_cap)
    assert result.upper_bound == result.value


@pytest.mark.parametrize(("size", "seed", "teaching"), [(20, 1, 0.8), (40, 2, 0.3), (60, 3, 0.75)])
def test_an_independent_solver_finds_the_same_value(size: int, seed: int, teaching: float) -> None:
    case = arcs_of(size, seed, teaching)
    result = assign(*case, seed=seed)
    assert result.value == by_highs(*case) > 0
    assert result.upper_bound == result.value


@settings(deadline=None, max_examples=100)
@given(case=cases(), price=st.integers(0, 1000), gain=st.integers(0, 1000))
def test_any_prices_at_all_give_a_bound_that_holds(case: Case, price: int, gain: int) -> None:
    arcs, teach_cap, learn_cap = case
    prices = {name: price // (number + 1) for number, name in enumerate(teach_cap)}
    gains = {name: gain // (number + 1) for number, name in enumerate(learn_cap)}
    bound = dual_bound(arcs, teach_cap, learn_cap, prices, gains)
    assert bound >= assign(arcs, teach_cap, learn_cap, seed=0).value


def test_the_quick_way_for_large_rounds_stays_within_a_step_per_lesson_of_the_best() -> None:
    arcs, teach_cap, learn_cap = arcs_of(120, 4)
    best = assign(arcs, teach_cap, learn_cap, seed=1)
    assert best.value == best.upper_bound
    for step in (1, 10, 100):
        network = Network(arcs, teach_cap, learn_cap)
        auction(network, step)
        chosen = tuple(arcs[number] for number in network.chosen())
        assert fits(chosen, teach_cap, learn_cap)
        value = sum(worth for _, _, worth in chosen)
        assert best.value - step * len(chosen) <= value <= best.value
        bound = dual_bound(
            arcs,
            teach_cap,
            learn_cap,
            dict(zip(network.teachers, network.price, strict=True)),
            dict(zip(network.learners, network.gain, strict=True)),
        )
        assert best.value <= bound <= value + 2 * step * len(arcs)


def test_a_round_too_large_for_the_exact_way_is_nearly_as_good_and_says_how_nearly() -> None:
    arcs, teach_cap, learn_cap = arcs_of(800, 5, teaching=0.5)
    result = assign(arcs, teach_cap, learn_cap, seed=1)
    assert fits(tuple(arcs[number] for number in result.chosen), teach_cap, learn_cap)
    assert result.value <= result.upper_bound
    assert result.value >= 0.99 * result.upper_bound
    exact = Network(arcs, teach_cap, learn_cap)
    shortest_paths(exact)
    best = sum(arcs[number][2] for number in exact.chosen())
    assert 0.999 * best <= result.value <= best <= result.upper_bound


def test_nobody_is_favoured_among_equals() -> None:
    learners = [f"learner {number}" for number in range(6)]
    served: Counter[str] = Counter()
    for seed in range(300):
        arcs = [("teacher", learner, 1000) for learner in learners]
        result = assign(arcs, {"teacher": 1}, dict.fromkeys(learners, 1), seed=seed)
        served[arcs[result.chosen[0]][1]] += 1
    assert set(served) == set(learners)
    assert max(served.values()) <= 2 * min(served.values())


def test_lots_never_outweigh_a_point() -> None:
    pairs = [(f"t{number}", f"l{number}") for number in range(40)]
    for seed in range(20):
        arcs = [(*pair, 1000) for pair in pairs] + [("t0", "l1", 1001), ("t1", "l0", 1000)]
        caps = {teacher: 1 for teacher, _ in pairs}, {learner: 1 for _, learner in pairs}
        assert assign(arcs, *caps, seed=seed).value == 40_001


def test_the_same_seed_gives_the_same_choice_in_whatever_order_the_arcs_come() -> None:
    arcs, teach_cap, learn_cap = arcs_of(50, 6)

    def pairs(result: Assignment, order: list[Triple]) -> set[tuple[str, str]]:
        return {order[number][:2] for number in result.chosen}

    first = assign(arcs, teach_cap, learn_cap, seed=3)
    backwards = arcs[::-1]
    again = assign(backwards, teach_cap, learn_cap, seed=3)
    assert pairs(first, arcs) == pairs(again, backwards)


@pytest.mark.parametrize("cap", [0, 1, 10**9])
def test_a_single_pair_with_any_capacity(cap: int) -> None:
    result = assign([("t", "l", 7)], {"t": cap}, {"l": cap}, seed=0)
    assert result == Assignment((0,) if cap else (), 7 if cap else 0, 7 if cap else 0)


def test_a_learner_with_room_for_two_has_two_teachers_and_never_one_twice() -> None:
    arcs: list[Triple] = [("t", "l", 9), ("u", "l", 5), ("t", "m", 8)]
    result = assign(arcs, {"t": 2, "u": 1}, {"l": 2, "m": 2}, seed=0)
    assert result == Assignment((0, 1, 2), 22, 22)
