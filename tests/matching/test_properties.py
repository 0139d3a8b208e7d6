"""What holds for every round, whatever people offer, want, forbid and have no time for.

Tiny problems with everything in them at once, held against all that could be chosen.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import Phase, example, find, given, settings
from hypothesis import strategies as st

from bot.matching import Introduction, Kind, LeftOut, Lesson, NotMatched, Plan, Problem, draw
from tests.matching.oracle import best_by_trying
from tests.matching.tangles import in_another_order, tangles
from tests.matching.worlds import allowed_lessons, world

# Ana could teach both of them, and Bo could teach her: but then Ana and Bo would meet twice.
TWICE = world(
    ["Ana", "Bo", "Cy"],
    [("Ana", "Rust"), ("Bo", "SQL")],
    [("Bo", "Rust"), ("Cy", "Rust"), ("Ana", "SQL")],
)
# Bo and Di must not meet, not even as two of those whom Ana teaches.
TOGETHER = world(
    ["Ana", "Bo", "Cy", "Di"],
    [("Ana", "Rust")],
    [("Bo", "Rust"), ("Cy", "Rust"), ("Di", "Rust")],
    blocked=frozenset({frozenset({"Bo", "Di"})}),
)
LEAST_OF_A_BOUND = 0.99

seeds = st.integers(0, 3)


@settings(deadline=None, max_examples=200)
@given(problem=tangles(), seed=seeds)
@example(problem=TWICE, seed=1)
@example(problem=TOGETHER, seed=1)
def test_a_round_is_the_best_there_is_and_its_bound_is_a_bound(problem: Problem, seed: int) -> None:
    plan = draw(problem, seed)
    best = best_by_trying(problem)
    assert plan.value == best <= plan.upper_bound
    assert plan.value == sum(each.points for each in plan.introductions)
    assert best >= LEAST_OF_A_BOUND * plan.upper_bound


@settings(deadline=None, max_examples=200)
@given(problem=tangles(), seed=seeds)
@example(problem=TWICE, seed=1)
@example(problem=TOGETHER, seed=1)
def test_whoever_is_introduced_may_be(problem: Problem, seed: int) -> None:
    plan = draw(problem, seed)
    met: Counter[frozenset[str]] = Counter()
    teaching: Counter[str] = Counter()
    learning: Counter[str] = Counter()
    for introduction in plan.introductions:
        for pair in combinations(introduction.members, 2):
            assert frozenset(pair) not in problem.blocked
        assert shape(introduction, problem)
        for lesson in introduction.lessons:
            may_take_place(lesson, problem)
        met.update({frozenset((each.teacher, each.learner)) for each in introduction.lessons})
        teaching.update({each.teacher for each in introduction.lessons})
        learning.update(each.learner for each in introduction.lessons)
    for member in problem.members:
        assert teaching[member.id] <= member.teach_cap
        assert learning[member.id] <= member.learn_cap
    assert set(met.values()) <= {1}


def may_take_place(lesson: Lesson, problem: Problem) -> None:
    """Said by both, at work at the same time, not away, and not met of late."""
    teacher, learner = lesson.teacher, lesson.learner
    assert teacher != learner
    assert (teacher, lesson.skill) in {(each.member, each.skill) for each in problem.offers}
    assert (teacher, lesson.skill) not in problem.away
    assert (learner, lesson.wanted) in {(each.member, each.skill) for each in problem.wants}
    assert lesson.skill == lesson.wanted or problem.fits[lesson.wanted, lesson.skill] > 0
    assert problem.shared(teacher, learner) >= problem.minimum_minutes
    assert all(
        each.weeks_ago >= problem.cooldown_weeks
        for each in problem.history
        if {each.teacher, each.learner} == {teacher, learner}
    )
    assert lesson.points.total == allowed_lessons(problem)[teacher, learner][0] > 0


def shape(introduction: Introduction, problem: Problem) -> bool:
    """Whether who teaches whom is what this kind of introduction is."""
    rules = problem.rules
    ways = [(each.teacher, each.learner) for each in introduction.lessons]
    people, size = introduction.members, len(ways)
    if introduction.kind is Kind.POD:
        together = {(lesson.teacher, lesson.skill) for lesson in introduction.lessons}
        bonus = -rules.seat_cost * (size - 1)
        fits = 2 <= size <= rules.pod_size and len(together) == 1 and len(people) == size + 1
    elif introduction.kind is Kind.PAIR:
        bonus, fits = 0, size == 1
    else:
        bonus = rules.swap_bonus if introduction.kind is Kind.SWAP else rules.ring_bonus
        after = dict(ways)
        fits = size == len(people) == (2 if introduction.kind is Kind.SWAP else 3)
        fits = fits and [after[one] for one, _ in ways] == [other for _, other in ways]
        fits = fits and {other for _, other in ways} == set(people)
    return fits and introduction.bonus == bonus


@settings(deadline=None, max_examples=200)
@given(problem=tangles(least=0), seed=seeds)
@example(problem=TWICE, seed=1)
@example(problem=TOGETHER, seed=1)
def test_whoever_goes_without_is_told_a_true_reason(problem: Problem, seed: int) -> None:
    plan = draw(problem, seed)
    told = {each.member: each for each in plan.not_matched}
    assert len(told) == len(plan.not_matched)
    taught = {lesson.learner for each in plan.introductions for lesson in each.lessons}
    sessions = Counter(
        name for each in plan.introductions for name in {one.teacher for one in each.lessons}
    )
    for member in problem.members:
        wants = member.learn_cap and any(each.member == member.id for each in problem.wants)
        goes_without = member.id not in taught if wants else not sessions[member.id]
        assert (member.id in told) == goes_without
        if goes_without:
            why = told[member.id]
            assert why.introduced == bool(sessions[member.id])
            if wants:
                is_true_of_a_learner(why, problem, plan, sessions)
            else:
                is_true_of_a_teacher(why, problem)


def teachers_for(problem: Problem, learner: str, skill: str | None) -> tuple[set[str], set[str]]:
    """Everybody else who teaches what helps with the skill: those present, those away."""
    helpful = {
        offered
        for (wanted, offered), fit in problem.fits.items()
        if wanted == skill and fit > 0.0005
    } | {skill}
    here = {
        each.member
        for each in problem.offers
        if each.skill in helpful and (each.member, each.skill) not in problem.away
    }
    away = {name for name, offered in problem.away if offered in helpful}
    return here - {learner}, away - here - {learner}


def is_true_of_a_learner(
    why: NotMatched, problem: Problem, plan: Plan, sessions: Counter[str]
) -> None:
    members = {member.id: member for member in problem.members}
    available = {
        teacher
        for teacher, learner in allowed_lessons(problem)
        if learner == why.member and members[teacher].teach_cap
    }
    assert why.teacher_available == bool(available)
    # A teacher with time for them would have taught them, unless the two meet already.
    learners = {
        lesson.learner
        for each in plan.introductions
        for lesson in each.lessons
        if lesson.teacher == why.member
    }
    free = {name for name in available if sessions[name] < members[name].teach_cap}
    assert free <= learners
    here, away = teachers_for(problem, why.member, why.skill)
    met = {
        name
        for each in problem.history
        for name in (each.teacher, each.learner)
        if why.member in (each.teacher, each.learner)
        and name in here
        and each.weeks_ago < problem.cooldown_weeks
    }
    apart = {
        name for name in here if problem.shared(why.member, name) < problem.minimum_minutes
    } - met
    assert any(each.member == why.member and each.skill == why.skill for each in problem.wants)
    if available - learners:
        assert why.reason is LeftOut.TEACHERS_TAKEN
    assert {
        LeftOut.TEACHERS_TAKEN: any(
            sessions[name] and sessions[name] >= members[name].teach_cap
            for name in here - met - apart
        ),
        LeftOut.NO_SHARED_HOURS: bool(here) and apart == here and not away,
        LeftOut.MET_RECENTLY: bool(here) and met == here and not away,
        LeftOut.TEACHERS_AWAY: bool(away) and not here,
        LeftOut.NOT_POSSIBLE: bool(here),
        LeftOut.NOBODY_TEACHES: not here and not away,
    }[why.reason]


def is_true_of_a_teacher(why: NotMatched, problem: Problem) -> None:
    members = {member.id: member for member in problem.members}
    offered = {each.skill for each in problem.offers if each.member == why.member}
    wanted = any(
        why.member in teachers_for(replace(problem, away=frozenset()), each.member, each.skill)[0]
        for each in problem.wants
        if members[each.member].learn_cap
    )
    assert why.skill is None
    if not offered or not members[why.member].teach_cap:
        assert why.reason is LeftOut.NEITHER_TEACHES_NOR_LEARNS
    elif wanted:
        assert why.reason is LeftOut.ONLY_TEACHES_NOT_NEEDED
    else:
        assert why.reason is LeftOut.ONLY_TEACHES_NOBODY_WANTED


@settings(deadline=None, max_examples=150)
@given(problem=tangles(least=0), seed=seeds, chance=st.randoms(use_true_random=False))
def test_the_same_problem_gives_the_same_plan_however_it_is_told(
    problem: Problem, seed: int, chance: random.Random
) -> None:
    plan = draw(problem, seed)
    assert draw(in_another_order(problem, chance), seed) == plan
    stored = problem.to_json()
    assert draw(Problem.from_json(stored), seed) == plan
    assert Problem.from_json(stored).to_json() == stored
    other = draw(problem, seed + 1)
    assert (other.value, other.digest) == (plan.value, plan.digest)


@pytest.mark.parametrize(
    ("kind", "people"), [(Kind.PAIR, 2), (Kind.SWAP, 2), (Kind.RING, 3), (Kind.POD, 4)]
)
def test_every_kind_comes_about_in_these_problems(kind: Kind, people: int) -> None:
    def there(problem: Problem) -> bool:
        introductions = draw(problem, 1).introductions
        return any(each.kind is kind and len(each.members) >= people for each in introductions)

    find(
        tangles(),
        there,
        settings=settings(
            deadline=None, max_examples=1000, derandomize=True, phases=[Phase.generate]
        ),
    )
