"""What /teach and /learn read from the words after them."""

import pytest

from bot.skills import LONGEST_NAME, MOST_AT_ONCE, Level, Refusal, read_list


def names(text: str) -> list[str]:
    return [mention.name for mention in read_list(text).mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kubernetes", ["Kubernetes"]),
        ("k8s", ["Kubernetes"]),
        ("Kubernetes, Go", ["Kubernetes", "Go"]),
        ("Go and Rust; public speaking", ["Go", "Rust", "public speaking"]),
        ("SQL\nExcel\nknitting", ["SQL", "Excel", "knitting"]),
        ("- SQL\n- Excel", ["SQL", "Excel"]),
        ("• SQL\n• Excel", ["SQL", "Excel"]),
        ("1. SQL\n2) Excel", ["SQL", "Excel"]),
        ("C++, C#, .NET, F#, Node.js, R, C", ["C++", "C#", ".NET", "F#", "Node.js", "R", "C"]),
        ("A/B testing and CI/CD", ["A/B testing", "CI/CD"]),
        ("3D printing", ["3D printing"]),
        ("R&amp;D", ["R&D"]),
        ("learning and development", ["learning and development"]),
        ("design of very small boats", ["design of very small boats"]),
        ("*Python*, _Rust_, ~Scala~, `Helm`", ["Python", "Rust", "Scala", "Helm"]),
        ("how to knit", ["knitting"]),
        ("Go, go, golang", ["Go"]),
        ("Go,, ,Rust,", ["Go", "Rust"]),
        ("Python & SQL + Excel", ["Python", "SQL", "Excel"]),
        ("Français", ["French"]),
        ("日本語", ["Japanese"]),
    ],
)
def test_a_list_of_skills_is_read_as_people_type_it(text: str, expected: list[str]) -> None:
    listed = read_list(text)
    assert [mention.name for mention in listed.mentions] == expected
    assert listed.refused == ()


@pytest.mark.parametrize(
    ("text", "name", "level"),
    [
        ("Go (some)", "Go", Level.SOME),
        ("a bit of Go", "Go", Level.SOME),
        ("public speaking - expert", "public speaking", Level.EXPERT),
        ("public speaking – beginner", "public speaking", Level.NEW),
        ("SQL: intermediate", "SQL", Level.SOLID),
        ("Rust (advanced)", "Rust", Level.EXPERT),
        ("fluent Spanish", "Spanish", Level.EXPERT),
        ("Python basics", "Python", Level.SOME),
        ("some quuxing", "quuxing", Level.SOME),
        ("Go (the board game)", "Go (the board game)", None),
        ("advanced cake decoration", "advanced cake decoration", None),
    ],
)
def test_a_level_is_read_beside_the_skill(text: str, name: str, level: Level | None) -> None:
    (mention,) = read_list(text).mentions
    assert (mention.name, mention.level) == (name, level)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Refusal.EMPTY),
        ("  \n ", Refusal.EMPTY),
        (", ;", Refusal.EMPTY),
        ("x" * 500, Refusal.TOO_LONG),
        ("very long " * 50, Refusal.TOO_LONG),
        (":tada: 🎉", Refusal.NO_LETTERS),
        ("!!!", Refusal.NO_LETTERS),
        ("42", Refusal.NO_LETTERS),
        ("something", Refusal.NO_NAME),
        ("Anything (some)", Refusal.NO_NAME),
        ("irgendwas", Refusal.NO_NAME),
        ("<@U02AB3CD4|ana>", Refusal.REFERENCE),
        ("<#C024BE7LR|general>", Refusal.REFERENCE),
        ("<!channel>", Refusal.REFERENCE),
        ("&lt;!channel&gt;", Refusal.REFERENCE),
        ("&lt;@U02AB3CD4&gt; cooking", Refusal.REFERENCE),
        ("@here", Refusal.REFERENCE),
        ("<https://example.com>", Refusal.REFERENCE),
        ("https://example.com/a", Refusal.REFERENCE),
    ],
)
def test_what_cannot_be_a_skill_is_refused_with_its_reason(text: str, reason: Refusal) -> None:
    listed = read_list(text)
    assert listed.mentions == ()
    assert [refused.reason for refused in listed.refused] == [reason]


def test_the_good_ones_of_a_list_are_kept_when_others_are_refused() -> None:
    listed = read_list("SQL, <!channel>, Excel, 🎉")
    assert [mention.name for mention in listed.mentions] == ["SQL", "Excel"]
    assert [refused.text for refused in listed.refused] == ["<!channel>", "🎉"]


def test_sixty_skills_at_once_are_cut_at_the_limit_and_the_rest_named() -> None:
    listed = read_list(", ".join(f"skill {a}{b}" for a in "abcdef" for b in "ghijklmnop"))
    assert len(listed.mentions) == MOST_AT_ONCE
    assert len(listed.refused) == 60 - MOST_AT_ONCE
    assert {refused.reason for refused in listed.refused} == {Refusal.TOO_MANY}
    assert listed.refused[0].text == "skill cg"


def test_a_name_of_eighty_characters_is_taken_and_one_of_eighty_one_is_not() -> None:
    assert names("x" * LONGEST_NAME) == ["x" * LONGEST_NAME]
    assert names("x" * (LONGEST_NAME + 1)) == []


def test_a_mention_says_where_it_was_typed() -> None:
    text = "  *Python*, R&amp;D (some)"
    first, second = read_list(text).mentions
    assert text[first.start : first.end] == first.text == "Python"
    assert text[second.start : second.end] == second.text == "R&amp;D"
    assert (second.name, second.key) == ("R&D", "r and d")
