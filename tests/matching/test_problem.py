"""Input that makes no sense is refused by name; what makes sense survives being stored."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from bot.matching import Meeting, Member, Offer, Problem, ProblemError, Shared, Want
from tests.matching.worlds import problems, world

WORLD = world(["Ana", "Bo"], [("Ana", "Rust")], [("Bo", "Rust")])


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"members": (Member("Ana"), Member("Bo"), Member("Ana"))}, r"members\[2\].*'Ana'.*twice"),
        ({"members": (Member(""), Member("Ana"), Member("Bo"))}, r"members\[0\]: id"),
        ({"members": (Member("Ana", teach_cap=-1), Member("Bo"))}, r"'Ana'.*teach_cap.*-1"),
        ({"members": (Member("Ana"), Member("Bo", learn_cap=-2))}, r"'Bo'.*learn_cap.*-2"),
        ({"members": (Member("Ana"), Member("Bo", waited=-1))}, r"'Bo'.*waited"),
        ({"members": (Member("Ana"), Member("Bo"), Member("Cy"))}, r"'Cy'.*shared"),
        ({"offers": (Offer("Cy", "Rust"),)}, r"offers\[0\] \('Rust' by 'Cy'\): member"),
        ({"offers": (Offer("Bo", "Rust"), Offer("Bo", "Rust", 2))}, r"offers\[1\].*skill.*twice"),
        ({"offers": (Offer("Bo", "Rust", 6),)}, r"offers\[0\].*level.*6"),
        ({"wants": (Want("Cy", "Rust"),)}, r"wants\[0\].*'Cy'"),
        ({"wants": (Want("Bo", "Rust", -1),)}, r"wants\[0\].*level.*-1"),
        ({"wants": (Want("Bo", "Rust", priority=-1),)}, r"wants\[0\].*priority.*-1"),
        ({"history": (Meeting("Bo", "Bo", 3),)}, r"history\[0\].*'Bo'.*themselves"),
        ({"history": (Meeting("Bo", "Ana", -3),)}, r"history\[0\]: weeks_ago.*-3"),
        ({"history": (Meeting("Bo", "Ana", 3, 9),)}, r"history\[0\]: rating.*9"),
        ({"blocked": frozenset({frozenset({"Ana", "Bo", "Cy"})})}, r"blocked.*'Cy'.*not a pair"),
        ({"fits": {("Rust", "C"): 1.5}}, r"fits: 'Rust' from 'C'.*1\.5"),
        ({"fits": {("Rust", "C"): float("nan")}}, r"fits: 'Rust' from 'C'.*nan"),
        ({"cooldown_weeks": -1}, "cooldown_weeks"),
        ({"minimum_minutes": -1}, "minimum_minutes"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ProblemError, match=complaint):
        replace(WORLD, **change)


def test_somebody_who_blocked_themselves_is_no_problem() -> None:
    odd = replace(WORLD, blocked=frozenset({frozenset({"Ana"}), frozenset({"Bo", "long gone"})}))
    assert frozenset({"Ana"}) not in odd.canonical().blocked


@settings(deadline=None, max_examples=60)
@given(problem=problems())
def test_a_stored_problem_comes_back_as_it_was(problem: Problem) -> None:
    again = Problem.from_json(problem.to_json())
    assert again == problem.canonical()
    assert again.to_json() == problem.to_json()


def test_how_hours_are_grouped_does_not_change_the_stored_text() -> None:
    late = replace(WORLD, shared=Shared({"Bo": 4, "other": 0, "Ana": 2}, ((7,) * 5,) * 5))
    early = replace(WORLD, shared=Shared({"Ana": 0, "Bo": 1}, ((7, 7), (7, 7))))
    assert late.to_json() == early.to_json()


@pytest.mark.parametrize(
    ("spoil", "complaint"),
    [
        (lambda stored: stored.pop("wants"), "wants: missing"),
        (lambda stored: stored.update(format=1), "format"),
        (lambda stored: stored["offers"][0].update(colour="red"), r"offers\[0\].*colour"),
        (lambda stored: stored["shared"]["group"].pop(), "not a stored problem"),
        (lambda stored: stored["shared"]["group"].__setitem__(0, 9), "not a stored problem"),
        (lambda stored: stored["weights"].update(team=7), "weights"),
        (lambda stored: stored["rules"].update(pod_size=5), "pod_size"),
        (lambda stored: stored.update(members=7), "not a stored problem"),
    ],
)
def test_a_spoilt_text_is_refused_by_name(spoil: Any, complaint: str) -> None:
    stored = json.loads(WORLD.to_json())
    spoil(stored)
    with pytest.raises(ProblemError, match=complaint):
        Problem.from_json(json.dumps(stored))


@pytest.mark.parametrize("text", ["", "[]", WORLD.to_json()[:-9]])
def test_half_a_text_is_refused(text: str) -> None:
    with pytest.raises(ProblemError):
        Problem.from_json(text)


def test_hours_are_compared_once_for_everybody_who_keeps_them() -> None:
    asked: list[tuple[str, str]] = []

    def minutes(one: str, other: str) -> int:
        asked.append((one, other))
        return 480 if one == other else 60

    shared = Shared.by_hours({"Ana": "early", "Bo": "late", "Cy": "early", "Di": "late"}, minutes)
    assert len(asked) == 3
    assert (shared("Ana", "Cy"), shared("Ana", "Bo"), shared("Di", "Cy")) == (480, 60, 60)
