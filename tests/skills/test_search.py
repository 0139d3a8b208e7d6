"""What a picker offers while somebody types."""

from __future__ import annotations

import pytest

from bot.skills import nearest

OWN = {"fire juggling": "fire juggling", "public speaking": "Public speaking", "go": "Go"}


def test_the_workspaces_own_come_first() -> None:
    found = nearest("fire", OWN, 10)
    assert found[0] == "fire juggling"
    assert nearest("publ", OWN, 10)[0] == "Public speaking"


def test_an_alias_leads_to_its_skill() -> None:
    assert "Kubernetes" in nearest("k8s", {}, 5)
    assert "Kubernetes" in nearest("kubern", {}, 5)


def test_a_slip_is_forgiven() -> None:
    assert nearest("kubernets", {}, 5)[0] == "Kubernetes"
    assert nearest("fire jugling", OWN, 5)[0] == "fire juggling"


def test_nothing_typed_shows_the_workspaces_own_in_order() -> None:
    assert nearest("", OWN, 10) == ["fire juggling", "Go", "Public speaking"]
    assert nearest(" ", OWN, 1) == ["fire juggling"]


def test_only_the_workspaces_own_where_the_others_are_of_no_use() -> None:
    assert nearest("kubern", OWN, 10, everywhere=False) == []


@pytest.mark.parametrize("typed", ["\x00", "💥", "a" * 5_000, "%", "\u202e", "(((", "g"])
def test_whatever_is_typed_is_answered(typed: str) -> None:
    assert len(nearest(typed, OWN, 10)) <= 10


def test_the_words_of_a_name_come_before_those_of_an_alias() -> None:
    assert nearest("mach learn", {}, 5)[0] == "machine learning"
