"""The table of meanings, ESCO's names, and what they make likely: what holds for any text."""

import json
import subprocess
import sys
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.skills import Certainty, identify, normalise, vocabulary
from bot.skills.esco import concepts
from bot.skills.meaning import likeness, meaning, nearest_in_meaning
from bot.skills.meaning.sameness import WEIGHTS, likeliest, sameness, signs_of
from tests.skills.test_properties import TEXT

ALIASES = sorted(vocabulary().aliases)
LIKE_NAMES = st.one_of(st.sampled_from(ALIASES), TEXT.map(normalise))


@settings(max_examples=200, deadline=None)
@given(LIKE_NAMES, LIKE_NAMES)
def test_likeness_and_sameness_are_mutual_and_bounded(one: str, two: str) -> None:
    assert likeness(one, two) == pytest.approx(likeness(two, one))
    assert -1.0001 <= likeness(one, two) <= 1.0001
    assert sameness(one, two) == pytest.approx(sameness(two, one))
    if meaning(one) is not None:
        assert likeness(one, one) == pytest.approx(1)


@settings(max_examples=100, deadline=None)
@given(TEXT, st.lists(TEXT, max_size=5))
def test_a_name_that_was_identified_stays_what_it_became(text: str, others: list[str]) -> None:
    known: dict[str, str] = {}
    for other in others:
        identity = identify(other, known)
        known.setdefault(identity.key, identity.name)
    first = identify(text, known)
    known.setdefault(first.key, first.name)
    again = identify(first.name, known)
    assert (again.key, again.certainty) == (first.key, Certainty.CERTAIN)
    if first.like is not None:
        assert first.like in known or first.like in vocabulary().skills


def test_a_look_at_the_signs_first_hides_hardly_a_near_name() -> None:
    names = [name for name in ALIASES[::8] if meaning(name) is not None]
    near_ones = found = 0
    for key in names[::40]:
        plainly = {name for name in names if likeness(key, name) >= 0.65}
        quickly = {name for _, name in nearest_in_meaning(key, names, 0.65)}
        assert quickly <= plainly
        near_ones += len(plainly)
        found += len(quickly)
    assert found >= 0.97 * near_ones > 0


def test_the_likeliest_of_many_is_found_without_weighing_them_all() -> None:
    names = ALIASES[::12]
    found = 0
    for key in ALIASES[5::400]:
        best = max((sameness(key, name), name) for name in names)
        if best[0] >= 0:
            assert likeliest(key, names) == best
            found += 1
    assert found >= 5
    assert likeliest("keeping bees", []) is None


def test_there_is_a_weight_for_each_sign() -> None:
    weights = json.loads(files("bot.skills.meaning").joinpath("weights.json").read_bytes())
    assert tuple(weights) == WEIGHTS
    assert len(signs_of("one name", "another")) == len(WEIGHTS) - 1


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("soldering procedures", "soldering techniques"),
        ("spq", "Swiss pastry quality"),
        ("Swiss pastry quality", "SPQ"),
        ("looking after horses", "horse care"),
        ("Vuetify3", "Vuetify"),
        ("care of horses", "taking care of horses"),
    ],
)
def test_a_name_otherwise_put_is_asked_about(typed: str, known: str) -> None:
    identity = identify(typed, {normalise(known): known})
    assert normalise(known) in (identity.like, identity.key)


def test_two_skills_of_the_vocabulary_are_never_asked_about() -> None:
    assert {"mediation", "meditation"} <= vocabulary().skills.keys()
    identity = identify("mediation", {"meditation": "meditation"})
    assert (identity.certainty, identity.like) == (Certainty.CERTAIN, None)


def test_esco_finds_every_name_of_its_file_and_no_other() -> None:
    lines = files("bot.skills.esco").joinpath("labels.txt").read_text(encoding="utf-8").splitlines()
    keys = [line.partition("\t")[0].encode() for line in lines]
    assert keys == sorted(set(keys))
    for line in (*lines[::500], lines[0], lines[-1]):
        key, _, numbers = line.partition("\t")
        assert normalise(key) == key
        assert concepts(key) == frozenset(map(int, numbers.split(",")))
        assert not concepts(key + " zz")
    assert not any(map(concepts, ("", "\t", "\n", "zzzz", "\u202e", "\udcff")))


@settings(max_examples=100, deadline=None)
@given(TEXT.map(normalise))
def test_esco_is_asked_without_harm(key: str) -> None:
    assert all(number >= 0 for number in concepts(key))


def test_the_table_of_meanings_is_not_read_before_a_name_is_unknown() -> None:
    source = (
        "from bot.skills import identify, meaning\n"
        "identify('Kubernetes', {}); identify('k8s', {'sql': 'SQL'})\n"
        "print(meaning.read_table.cache_info().currsize)\n"
        "identify('something nobody has heard of', {'sql': 'SQL'})\n"
        "print(meaning.read_table.cache_info().currsize)\n"
    )
    ran = subprocess.run([sys.executable, "-c", source], capture_output=True, check=True, text=True)
    assert ran.stdout.split() == ["0", "1"]
