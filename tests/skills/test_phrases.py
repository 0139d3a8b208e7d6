"""The notation of the language files, and how its phrases are found."""

import pytest

from bot.skills.notation import PhraseError, Phrases
from bot.skills.phrases import Catalogue
from bot.skills.tokens import Stretch, Text

LISTS = {
    "can": "can, could, {glad} to",
    "glad": "happy, more than happy",
    "people": "you, (new|other) people",
    "tail": "{people}, how to, in, about",
    "course": "course, kurs",
    "loop": "a {pool}",
    "pool": "b {loop}",
}


def found(phrase: str, text: str) -> str | None:
    place = Phrases(LISTS).wording([phrase]).match(text, 0)
    return text[slice(*place)].rstrip() if place else None


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("can teach", "can teach sql", "can teach"),
        ("can teach", "can  teach sql", "can  teach"),
        ("can teach", "can teaches", None),
        ("i can", "i can't", None),
        ("{can} teach", "more than happy to teach go", "more than happy to teach"),
        ("i [also] teach", "i teach go", "i teach"),
        ("i [also] teach", "i also teach go", "i also teach"),
        ("(teach|coach) go", "coach go", "coach go"),
        ("teach {tail}*", "teach new people how to in sql", "teach new people how to in"),
        ("teach {tail}*", "teach " + "you " * 12 + "sql", "teach" + " you" * 8),
        ("need ... mentor", "need a very good mentor", "need a very good mentor"),
        ("need ... mentor", "need a very very good mentor", None),
        ("need a > ... mentor", "need a python mentor", "need a"),
        ("need a > ... mentor", "need a python course", None),
        ("need a > ... {…course}", "need a python course", "need a"),
        ("need a > ... {…course}", "need a good pythonkurs today", "need a"),
        ("need a > ... {…course}", "need a kursbuch", None),
        ("e.g. this", "e.g. this", "e.g. this"),
        ("mentor :", "mentor: go", "mentor:"),
    ],
)
def test_a_phrase_is_found_as_long_as_it_goes_on(
    phrase: str, text: str, expected: str | None
) -> None:
    assert found(phrase, text) == expected


@pytest.mark.parametrize("phrase", ["{nobody}", "{…nobody}", "(a|b", "[a", "a)", "a ]", "{loop}"])
def test_a_phrase_that_is_written_wrongly_is_refused(phrase: str) -> None:
    with pytest.raises(PhraseError):
        Phrases(LISTS).wording([phrase])


def test_phrases_are_found_from_left_to_right_and_never_within_a_word() -> None:
    text = "tea in a teapot, tea to go"
    wording = Phrases(LISTS).wording(["tea", "tea to"])
    assert [text[slice(*place)] for place in wording.find(text)] == ["tea ", "tea to "]
    assert wording.search("steamed") is None


def test_a_phrase_is_found_at_the_end_of_a_text_with_some_words_after_it() -> None:
    wording = Phrases(LISTS).wording(["not", "no longer"])
    assert wording.ending("i do not ")
    assert wording.ending("i can no longer really ", words_after=2)
    assert wording.ending("i do not really want to ", words_after=2) is None
    assert wording.ending("i cannot ") is None


def test_of_several_phrases_the_longest_is_found_and_of_equals_the_first() -> None:
    phrases = Phrases(LISTS)
    written = ["i {can}", "i {can} teach", "i (can|may) teach", "i may"]
    catalogue = Catalogue([phrases.wording([phrase]) for phrase in written])
    expected: dict[str, tuple[int, int | None]] = {
        "i could rest": (8, 0),
        "i can teach": (11, 1),
        "i may teach": (11, 2),
        "i may rest": (6, 3),
        "i rest": (-1, None),
    }
    for text, longest in expected.items():
        possible = catalogue.starting(text.split())[0]
        assert catalogue.longest(Stretch(text, len(text)), 0, possible) == longest, text


def test_only_phrases_are_looked_for_of_which_each_part_can_still_follow() -> None:
    phrases = Phrases(LISTS)
    written = ["i {can}", "i [also] teach", "need a > ... mentor", "(we|i) offer"]
    catalogue = Catalogue([phrases.wording([phrase]) for phrase in written])
    expected = {
        "i rest": [0, 0],
        "i could rest": [0b0001, 0, 0],
        "teach , i": [0, 0, 0],
        "i teach": [0b0010, 0],
        "need a python course": [0, 0, 0, 0],
        "need a python mentor": [0b0100, 0, 0, 0],
        "we could offer": [0b1000, 0, 0],
    }
    for text, starting in expected.items():
        assert catalogue.starting(text.split()) == starting, text


def test_a_text_is_cut_where_it_is_told_to_stop() -> None:
    text = Text("l'anglais, learning sql")
    assert text.tokens(0, len(text)) == (
        [0, 2, 9, 11, 20],
        ["l'", "anglais", ",", "learning", "sql"],
    )
    assert text.tokens(2, 16) == ([2, 9, 11], ["anglais", ",", "learn"])
    assert text.tokens(12, 20) == ([], [])
    assert text.until(16).tokens[11] == ("learn", 16)
    assert text.until(20).tokens[11] == ("learning", 20)
