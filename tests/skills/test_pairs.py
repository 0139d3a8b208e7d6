"""Pairs of names that are, are nearly, or are not the same skill: the table is pairs.txt."""

from collections import Counter
from pathlib import Path

import pytest

from bot.skills import Certainty
from tests.skills.pairs import Pair, outcome, read

PAIRS = read(Path(__file__).with_name("pairs.txt"))


@pytest.fixture(scope="module")
def outcomes() -> Counter[tuple[str, Certainty]]:
    return Counter((pair.label, outcome(pair)) for pair in PAIRS)


def test_the_table_is_large_enough_to_mean_something() -> None:
    labels = Counter(pair.label for pair in PAIRS)
    assert labels["same"] >= 100
    assert labels["apart"] >= 100
    assert labels["related"] >= 25
    assert len({frozenset((pair.one, pair.two)) for pair in PAIRS}) == len(PAIRS)


@pytest.mark.parametrize(
    "pair", [pair for pair in PAIRS if pair.label == "apart"], ids=lambda pair: pair.two
)
def test_different_skills_never_become_one_in_silence(pair: Pair) -> None:
    assert outcome(pair) is not Certainty.CERTAIN


def test_most_names_of_one_skill_find_each_other(
    outcomes: Counter[tuple[str, Certainty]],
) -> None:
    missed = outcomes["same", Certainty.NEW]
    assert missed <= 0.16 * sum(n for (label, _), n in outcomes.items() if label == "same")


def test_members_are_seldom_asked_about_different_skills(
    outcomes: Counter[tuple[str, Certainty]],
) -> None:
    """The pairs of the table were all chosen to look alike; in life hardly any do."""
    asked = outcomes["apart", Certainty.LIKELY]
    assert asked <= 0.25 * sum(n for (label, _), n in outcomes.items() if label == "apart")
