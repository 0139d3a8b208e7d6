"""Words for how well somebody knows a skill."""

import pytest

from bot.skills import Level, parse_level


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("beginner", Level.NEW),
        ("New to it", Level.NEW),
        ("from scratch", Level.NEW),
        ("basics", Level.SOME),
        ("a bit of", Level.SOME),
        ("some", Level.SOME),
        ("junior", Level.SOME),
        ("intermediate level", Level.SOLID),
        ("solid", Level.SOLID),
        ("good", Level.SOLID),
        ("Advanced", Level.EXPERT),
        ("senior", Level.EXPERT),
        ("(expert)", Level.EXPERT),
        ("native speaker", Level.EXPERT),
        ("", None),
        ("purple", None),
    ],
)
def test_people_say_levels_in_many_words(words: str, level: Level | None) -> None:
    assert parse_level(words) == level


def test_levels_compare_and_name_themselves() -> None:
    assert Level.NEW < Level.SOME < Level.SOLID < Level.EXPERT
    assert all(parse_level(level.label) is level for level in Level)
