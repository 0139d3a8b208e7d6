"""The tables of posts in cases/, one file a language, each line checked."""

import re
from pathlib import Path

import pytest

from bot.skills import Level, Mention, capture

CASES = Path(__file__).with_name("cases")
LEVELS = {None: "", Level.NEW: " (new)", Level.SOME: " (some)"} | {
    Level.SOLID: " (solid)",
    Level.EXPERT: " (expert)",
}


def table() -> list[tuple[str, str, str]]:
    """All cases: (heading, post, meaning)."""
    cases: list[tuple[str, str, str]] = []
    heading = ""
    texts = (file.read_text(encoding="utf-8") for file in sorted(CASES.glob("*.txt")))
    for line in "\n".join(texts).splitlines():
        if line.startswith("== "):
            heading = line.removeprefix("== ")
        elif line and not line.startswith("# ") and line != "#":
            post, meaning = line.rsplit(" -> ", 1)
            cases.append((heading, post.replace("\\n", "\n"), meaning))
    return cases


def in_words(mentions: tuple[Mention, ...]) -> str:
    return ", ".join(mention.name + LEVELS[mention.level] for mention in mentions)


@pytest.mark.parametrize(
    ("heading", "post", "meaning"),
    [pytest.param(*case, id=re.sub(r"\s+", " ", f"{case[0]}: {case[1]}")) for case in table()],
)
def test_a_post_is_understood_as_the_table_says(heading: str, post: str, meaning: str) -> None:
    said = capture(post)
    parts = []
    if said.offers:
        parts.append("offers " + in_words(said.offers))
    if said.wants:
        parts.append("wants " + in_words(said.wants))
    assert ("; ".join(parts) or "nothing") == meaning, heading
