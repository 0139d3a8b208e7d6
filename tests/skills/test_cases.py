"""The tables of posts in tests/skills/cases, one file a language, each line checked."""

import re
from pathlib import Path

import pytest

from bot.skills import Level, Mention, capture, normalise, vocabulary

CASES = Path(__file__).with_name("cases")
LEVELS = {"(new)": Level.NEW, "(some)": Level.SOME, "(solid)": Level.SOLID} | {
    "(expert)": Level.EXPERT,
}


def table(*files: Path) -> list[tuple[str, str, str]]:
    """The cases of these files, or of all: (heading, post, meaning)."""
    cases: list[tuple[str, str, str]] = []
    for file in files or sorted(CASES.glob("*.txt")):
        heading = ""
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("== "):
                heading = line.removeprefix("== ")
            elif line and not line.startswith("# ") and line != "#":
                post, meaning = line.rsplit(" -> ", 1)
                cases.append((heading, post.replace("\\n", "\n"), meaning))
    return cases


def expected(meaning: str, direction: str) -> list[tuple[str, Level | None]]:
    """The skills that a meaning has for "offers" or "wants", as keys, with their levels."""
    for part in meaning.split("; "):
        if part.startswith(direction + " "):
            return [skill(name) for name in part.removeprefix(direction + " ").split(", ")]
    return []


def skill(name: str) -> tuple[str, Level | None]:
    words, _, last = name.rpartition(" ")
    level = LEVELS.get(last)
    if level is None:
        words = name
    known = vocabulary().find(words)
    return (known.key if known else normalise(words)), level


def found(mentions: tuple[Mention, ...]) -> list[tuple[str, Level | None]]:
    return [(mention.key, mention.level) for mention in mentions]


@pytest.mark.parametrize(
    ("heading", "post", "meaning"),
    [pytest.param(*case, id=re.sub(r"\s+", " ", f"{case[0]}: {case[1]}")) for case in table()],
)
def test_a_post_is_understood_as_the_table_says(heading: str, post: str, meaning: str) -> None:
    said = capture(post)
    assert found(said.offers) == expected(meaning, "offers"), heading
    assert found(said.wants) == expected(meaning, "wants"), heading


def test_each_line_of_the_tables_has_a_meaning() -> None:
    for _, post, meaning in table():
        assert re.fullmatch(r"nothing|(?:offers [^;]+(?:; wants .+)?|wants .+)", meaning), post


def test_english_has_more_than_four_hundred_and_fifty_cases_all_of_them_different() -> None:
    text = (CASES / "en.txt").read_text(encoding="utf-8")
    posts = [line.rsplit(" -> ", 1)[0] for line in text.splitlines() if " -> " in line]
    assert len(posts) > 450
    assert len(set(posts)) == len(posts)
