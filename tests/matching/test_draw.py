"""What a round decides, as its members would notice it."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching import Kind, LeftOut, Meeting, Member, Offer, Plan, Problem, Rules, Want, draw
from tests.matching.oracle import best_by_trying, shapes_of
from tests.matching.worlds import (
    allowed_lessons,
    everybody_shares,
    organisation,
    problems,
    world,
)

APART = Rules(pod_size=1)


def pairs(plan: Plan) -> set[tuple[str, str, str]]:
    return {
        (lesson.teacher, lesson.learner, lesson.skill)
        for introduction in plan.introductions
        for lesson in introduction.lessons
    }


def shuffled(problem: Problem, seed: int) -> Problem:
    chance = random.Random(seed)
    mixed: dict[str, Any] = {}
    for name in ("members", "offers", "wants", "history"):
        items = getattr(problem, name)
        mixed[name] = tuple(chance.sample(items, len(items)))
    return replace(problem, **mixed)


def test_whoever_wants_a_skill_meets_whoever_teaches_it() -> None:
    plan = draw(world(["Ana", "Bo"], [("Ana", "Rust")], [("Bo", "Rust")]), seed=1)
    assert pairs(plan) == {("Ana", "Bo", "Rust")}
    (introduction,) = plan.introductions
    assert introduction.kind is Kind.PAIR
    assert introduction.members == ("Ana", "Bo")
    assert introduction.points == plan.value == plan.upper_bound > 0
    assert plan.not_matched == ()


def test_a_chain_of_teaching_and_learning_fits_in_one_round() -> None:
    hours = {"Berlin": 9, "Austin": 16, "Singapore": 23}
    plan = draw(
        world(
            ["Berlin", "Austin", "Singapore"],
            [("Berlin", "Kubernetes"), ("Austin", "writing")],
            [("Austin", "Kubernetes"), ("Singapore", "writing")],
            shared=lambda one, other: max(0, 480 - 60 * abs(hours[one] - hours[other])),
        ),
        seed=1,
    )
    assert pairs(plan) == {
        ("Berlin", "Austin", "Kubernetes"),
        ("Austin", "Singapore", "writing"),
    }
    assert [introduction.kind for introduction in plan.introductions] == [Kind.PAIR, Kind.PAIR]


def test_two_who_teach_each_other_meet_once() -> None:
    plan = draw(
        world(["Ana", "Bo"], [("Ana", "Rust"), ("Bo", "SQL")], [("Bo", "Rust"), ("Ana", "SQL")]),
        seed=1,
    )
    (introduction,) = plan.introductions
    assert introduction.kind is Kind.SWAP
    assert introduction.members == ("Ana", "Bo")
    assert len(introduction.lessons) == 2
    assert introduction.points == plan.value


def test_a_related_skill_is_better_than_nobody_but_not_than_the_skill_itself() -> None:
    fits = {("Kubernetes", "Docker"): 0.5}
    offers = [("Ana", "Docker")]
    alone = draw(world(["Ana", "Bo"], offers, [("Bo", "Kubernetes")], fits=fits), seed=1)
    assert pairs(alone) == {("Ana", "Bo", "Docker")}
    lesson = alone.introductions[0].lessons[0]
    assert (lesson.wanted, lesson.why.relation) == ("Kubernetes", "related")
    both = draw(
        world(
            ["Ana", "Bo", "Cy"], [*offers, ("Cy", "Kubernetes")], [("Bo", "Kubernetes")], fits=fits
        ),
        seed=1,
    )
    assert pairs(both) == {("Cy", "Bo", "Kubernetes")}


def test_the_first_wish_comes_first() -> None:
    wants = [Want("Bo", "SQL", priority=1), Want("Bo", "Rust", priority=0)]
    plan = draw(world(["Ana", "Bo", "Cy"], [("Ana", "SQL"), ("Cy", "Rust")], wants), seed=1)
    assert pairs(plan) == {("Cy", "Bo", "Rust")}


def test_whoever_waited_longest_learns_first() -> None:
    people = [Member("Ana"), Member("Bo", waited=1), Member("Cy", waited=3), Member("Di")]
    wants = [(each, "Rust") for each in ("Bo", "Cy", "Di")]
    plan = draw(world(people, [("Ana", "Rust")], wants, rules=APART), seed=1)
    assert pairs(plan) == {("Ana", "Cy", "Rust")}


def test_a_million_weeks_of_waiting_break_nothing() -> None:
    people = [Member("Ana"), Member("Bo", waited=10**6), Member("Cy", waited=10**6 - 1)]
    wants = [("Bo", "Rust"), ("Cy", "Rust")]
    plan = draw(world(people, [("Ana", "Rust")], wants, rules=APART), seed=1)
    assert pairs(plan) == {("Ana", "Bo", "Rust")}
    assert plan.value == plan.upper_bound


@pytest.mark.parametrize("pair", [("Ana", "Bo"), ("Bo", "Ana")])
def test_a_pair_meets_again_only_after_the_cool_down_whoever_taught(pair: tuple[str, str]) -> None:
    for weeks, expected in ((0, 0), (25, 0), (26, 1)):
        problem = world(
            ["Ana", "Bo"],
            [("Ana", "Rust")],
            [("Bo", "Rust")],
            history=(Meeting("Bo", "gone", 1), Meeting(*pair, weeks_ago=weeks)),
        )
        assert len(draw(problem, seed=1).introductions) == expected


@pytest.mark.parametrize(("minutes", "expected"), [(0, 0), (29, 0), (30, 1)])
def test_too_few_shared_hours_keep_two_apart(minutes: int, expected: int) -> None:
    problem = world(
        ["Ana", "Bo"], [("Ana", "Rust")], [("Bo", "Rust")], shared=lambda one, other: minutes
    )
    assert len(draw(problem, seed=1).introductions) == expected


def test_a_paused_teacher_is_never_introduced() -> None:
    problem = world(
        ["Ana", "Bo"], [("Ana", "Rust")], [("Bo", "Rust")], away=frozenset({("Ana", "Rust")})
    )
    assert draw(problem, seed=1).introductions == ()


def test_a_block_keeps_two_apart_in_both_roles() -> None:
    problem = world(
        ["Ana", "Bo"],
        [("Ana", "Rust"), ("Bo", "SQL")],
        [("Bo", "Rust"), ("Ana", "SQL")],
        blocked=frozenset({frozenset({"Ana", "Bo"})}),
    )
    assert draw(problem, seed=1).introductions == ()


def test_everybody_blocked_gives_an_empty_round_with_reasons() -> None:
    names = ["Ana", "Bo", "Cy"]
    everybody = frozenset(frozenset({one, other}) for one in names for other in names)
    plan = draw(
        world(
            names,
            [(name, "Rust") for name in names],
            [(name, "Rust") for name in names],
            blocked=everybody,
        ),
        seed=1,
    )
    assert plan.introductions == ()
    assert [each.member for each in plan.not_matched] == names


def test_an_empty_workspace_has_an_empty_round() -> None:
    plan = draw(world([]), seed=1)
    assert (plan.introductions, plan.value, plan.upper_bound, plan.not_matched) == ((), 0, 0, ())


def test_somebody_alone_is_not_introduced_to_themselves() -> None:
    plan = draw(world(["Ana"], [("Ana", "Rust")], [("Ana", "Rust")]), seed=1)
    assert plan.introductions == ()
    assert plan.not_matched[0].reason is LeftOut.NOBODY_TEACHES


def test_where_nobody_teaches_or_nobody_wants_nobody_meets() -> None:
    assert draw(world(["Ana", "Bo"], wants=[("Ana", "Rust")]), seed=1).introductions == ()
    assert draw(world(["Ana", "Bo"], offers=[("Ana", "Rust")]), seed=1).introductions == ()


def test_a_star_teaches_as_many_as_they_have_room_for() -> None:
    fans = [f"fan {number}" for number in range(12)]
    for room in (0, 1, 2):
        problem = world(
            [Member("star", teach_cap=room), *fans],
            [("star", "Rust")],
            [(fan, "Rust") for fan in fans],
            rules=APART,
        )
        plan = draw(problem, seed=1)
        assert len(plan.introductions) == room
        assert (
            len({lesson.learner for each in plan.introductions for lesson in each.lessons}) == room
        )


def test_equal_learners_are_not_always_served_in_the_same_order() -> None:
    fans = [f"fan {number}" for number in range(5)]
    wants = [(fan, "Rust") for fan in fans]
    problem = world(["star", *fans], [("star", "Rust")], wants, rules=APART)
    lucky = Counter(draw(problem, seed).introductions[0].members[1] for seed in range(200))
    assert set(lucky) == set(fans)
    assert max(lucky.values()) <= 2 * min(lucky.values())


def test_three_of_whom_each_teaches_the_next_meet_in_a_ring() -> None:
    plan = draw(
        world(
            ["Ana", "Bo", "Cy"],
            [("Ana", "SQL"), ("Bo", "Rust"), ("Cy", "drawing")],
            [("Cy", "SQL"), ("Ana", "Rust"), ("Bo", "drawing")],
        ),
        seed=1,
    )
    (ring,) = plan.introductions
    assert (ring.kind, ring.bonus) == (Kind.RING, 450)
    assert [lesson.learner for lesson in ring.lessons] == ["Cy", "Bo", "Ana"]
    assert [lesson.teacher for lesson in ring.lessons] == ["Ana", "Cy", "Bo"]
    assert ring.points == plan.value == plan.upper_bound


def test_a_swap_is_preferred_to_somebody_a_little_better() -> None:
    people = [Member("Ana", "a"), Member("Bo", "a"), Member("Cy", "b")]
    offers = [("Ana", "Rust"), ("Bo", "SQL"), ("Cy", "Rust")]
    plan = draw(world(people, offers, [("Bo", "Rust"), ("Ana", "SQL")]), seed=1)
    assert [each.kind for each in plan.introductions] == [Kind.SWAP]


@pytest.mark.parametrize("fans", [2, 4, 6, 9])
def test_where_more_want_a_skill_than_are_taught_one_teaches_up_to_four(fans: int) -> None:
    names = [f"fan {number}" for number in range(fans)]
    plan = draw(world(["star", *names], [("star", "Rust")], [(fan, "Rust") for fan in names]), 1)
    (pod,) = plan.introductions
    size = min(4, fans)
    assert (pod.kind, pod.bonus) == (Kind.POD, -300 * (size - 1))
    assert pod.members[0] == "star"
    assert len(pod.members) == 1 + size
    assert len(plan.not_matched) == fans - size
    assert plan.value == plan.upper_bound == pod.points


def test_two_who_block_each_other_do_not_learn_together() -> None:
    fans = ["Bo", "Cy", "Di"]
    problem = world(
        ["Ana", *fans],
        [("Ana", "Rust")],
        [(fan, "Rust") for fan in fans],
        blocked=frozenset({frozenset({"Bo", "Di"})}),
    )
    for seed in range(10):
        plan = draw(problem, seed)
        (pod,) = plan.introductions
        assert pod.kind is Kind.POD
        assert {"Bo", "Di"} - set(pod.members) in ({"Bo"}, {"Di"})
        assert plan.value == plan.upper_bound


def test_nobody_is_taught_in_company_where_there_are_teachers_enough() -> None:
    hours = {"Ana": 0, "Bo": 0, "Cy": 0, "Di": 12}
    plan = draw(
        world(
            list(hours),
            [("Ana", "Rust"), ("Di", "Rust")],
            [("Bo", "Rust"), ("Cy", "Rust")],
            shared=lambda one, other: 0 if hours[one] != hours[other] else 480,
        ),
        seed=1,
    )
    assert [each.kind for each in plan.introductions] == [Kind.PAIR]


def test_whoever_is_learnt_from_twice_in_one_round_is_somebody_else() -> None:
    offers = [("Ana", "Rust"), ("Ana", "SQL")]
    people = [Member("Ana", teach_cap=2), Member("Bo", learn_cap=2)]
    plan = draw(world(people, offers, [("Bo", "Rust"), ("Bo", "SQL")]), seed=1)
    assert len(plan.introductions) == 1
    assert plan.value == plan.upper_bound


@settings(deadline=None, max_examples=200)
@given(problem=problems(3), seed=st.integers(0, 5))
def test_every_round_is_as_good_as_possible_and_breaks_no_rule(problem: Problem, seed: int) -> None:
    plan = draw(problem, seed)
    keeps_every_rule(plan, problem)
    assert plan.value == plan.upper_bound == best_by_trying(problem)


def keeps_every_rule(plan: Plan, problem: Problem) -> None:
    lessons = [lesson for each in plan.introductions for lesson in each.lessons]
    allowed = allowed_lessons(problem)
    for lesson in lessons:
        assert (lesson.points.total, lesson.skill) == allowed[lesson.teacher, lesson.learner]
        assert lesson.points.total == sum(points for _, points in lesson.points.parts)
        assert (lesson.teacher, lesson.skill) not in problem.away
        assert Offer(lesson.teacher, lesson.skill) in [
            replace(offer, level=None) for offer in problem.offers
        ]
    shapes = shapes_of(problem)
    for each in plan.introductions:
        shape = frozenset((lesson.teacher, lesson.learner) for lesson in each.lessons)
        assert shapes[shape] == (str(each.kind), each.points)
    members = {member.id: member for member in problem.members}
    taught = Counter(
        name for each in plan.introductions for name in {one.teacher for one in each.lessons}
    )
    assert all(times <= members[name].teach_cap for name, times in taught.items())
    got = Counter(lesson.learner for lesson in lessons)
    assert all(times <= members[name].learn_cap for name, times in got.items())
    met = Counter(
        pair
        for each in plan.introductions
        for pair in {frozenset((lesson.teacher, lesson.learner)) for lesson in each.lessons}
    )
    assert all(times == 1 for times in met.values())
    assert plan.value == sum(each.points for each in plan.introductions)


@settings(deadline=None, max_examples=60)
@given(problem=problems(), seed=st.integers(0, 5))
def test_a_stored_round_can_be_drawn_again_identically(problem: Problem, seed: int) -> None:
    plan = draw(problem, seed)
    assert draw(Problem.from_json(problem.to_json()), seed) == plan
    assert draw(shuffled(problem, seed), seed) == plan


def test_a_larger_round_can_be_drawn_again_identically_too() -> None:
    problem = organisation(60, seed=9)
    plan = draw(problem, 99)
    assert len(plan.introductions) > 20
    assert draw(Problem.from_json(problem.to_json()), 99) == plan
    assert draw(shuffled(problem, 1), 99) == plan


def test_the_digest_tells_problems_apart() -> None:
    problem = world(["Ana", "Bo"], [("Ana", "Rust")], [("Bo", "Rust")])
    other = replace(problem, shared=everybody_shares(["Ana", "Bo"], minutes=479))
    assert draw(problem, 1).digest == draw(problem, 2).digest != draw(other, 1).digest
