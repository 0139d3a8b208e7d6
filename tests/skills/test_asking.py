"""What Potluck makes of questions that are put to it."""

from collections.abc import Iterable

import pytest

from bot.skills import Asked, asked_about, capture, is_thanks, named_in, nearly_named, normalise

OWN = frozenset(map(normalise, ("SQL", "Kubernetes", "quuxing")))


def asked_in(text: str, names: Iterable[str] = ()) -> Asked | None:
    return asked_about(text, capture(text), names)


@pytest.mark.parametrize(
    ("question", "skills"),
    [
        ("who can teach me SQL?", ["SQL"]),
        ("who can help me with SQL and Kubernetes and chess?", ["SQL", "Kubernetes", "chess"]),
        ("who knows quuxing and chess?", ["quuxing", "chess"]),
        ("who could teach me glass blowing?", ["glass blowing"]),
        ("who could help me to learn SQL?", ["SQL"]),
        ("who wants to teach me SQL?", ["SQL"]),
        ("who wants to mentor somebody in SQL?", ["SQL"]),
        ("who do I ask to learn SQL?", ["SQL"]),
        ("could you find me an SQL mentor?", ["SQL"]),
        ("find me a mentor for Excel please", ["Excel"]),
        ("any SQL teachers here?", ["SQL"]),
        ("wer kann mir helfen, SQL zu lernen?", ["SQL"]),
        ("who can teach me?", []),
    ],
)
def test_it_is_asked_for_teachers(question: str, skills: list[str]) -> None:
    asked = asked_in(question, OWN)
    assert asked is not None
    assert [mention.name for mention in asked.skills] == skills
    assert not asked.for_learners


@pytest.mark.parametrize(
    "question",
    [
        "who wants to learn SQL?",
        "who would like to learn SQL from me?",
        "who is interested in learning SQL?",
        "who needs help with SQL?",
        "anyone looking for an SQL mentor?",
        "who can I teach SQL?",
        "wer möchte SQL lernen?",
    ],
)
def test_it_is_asked_for_learners(question: str) -> None:
    asked = asked_in(question)
    assert asked is not None
    assert [mention.name for mention in asked.skills] == ["SQL"]
    assert asked.for_learners


@pytest.mark.parametrize(
    "words",
    [
        "who are you?",
        "who is this",
        "who made you?",
        "hello",
        "SQL",
        "I'm looking for an SQL mentor",
        "does anyone want to learn Rust? I can teach it",
        "how do I find a mentor?",
    ],
)
def test_it_is_no_question_about_a_skill(words: str) -> None:
    assert asked_in(words) is None


def test_the_longest_name_counts_and_each_once() -> None:
    named = named_in("public speaking, SQL, sql, quuxing", OWN)
    assert [mention.name for mention in named] == ["public speaking", "SQL", "quuxing"]


def test_a_single_word_may_be_a_slip_for_a_skill() -> None:
    assert nearly_named("sqll", {}) == "SQL"
    assert nearly_named("sqll", {"sql": "Our SQL"}) == "Our SQL"
    assert nearly_named("quuxx", {"quux": "Quux"}) == "Quux"
    for words in ("hello", "cool", "thanks", "sqll for all of us", "🎉", ""):
        assert nearly_named(words, {}) is None


@pytest.mark.parametrize(
    "words",
    [
        *("thanks!", "Thank you so much :pray:", "great, thanks", "ok thx", "many thanks", "ty"),
        *("you're the best", "Cheers!", ":heart:", "well done", "I really appreciate it"),
        *("thanks for introducing me to Ana, that was a lovely hour", "thanks for the SQL tip"),
        *("danke schön", "vielen Dank!", "¡Muchas gracias!", "merci beaucoup", "muito obrigada"),
    ],
)
def test_a_kind_word_is_thanks(words: str) -> None:
    assert is_thanks(words)


@pytest.mark.parametrize(
    "words",
    [
        *("no thanks", "thanks, but who are you?", "thanks, now stop writing to me", "hello", ""),
        *("thanks for nothing", "thanks - can I change my hours", "type", "cool", "how do I thank"),
        *("thankless work", ":stew", "danke, aber nein"),
    ],
)
def test_what_needs_another_answer_is_no_thanks(words: str) -> None:
    assert not is_thanks(words)
