"""The vocabulary's files are sound, and say what is wrong when they are not."""

import pytest

from bot.skills import normalise, vocabulary
from bot.skills.vocabulary import LONGEST_ALIAS, VocabularyError, build, parse


def test_it_knows_many_skills_in_many_fields() -> None:
    skills = vocabulary().skills.values()
    assert len(skills) >= 700
    assert {skill.field for skill in skills} >= {
        *("engineering", "data", "design", "product", "marketing", "sales", "finance", "people"),
        *("law", "health", "making", "science", "languages", "crafts", "leadership"),
    }


def test_every_relation_leads_to_a_skill() -> None:
    words = vocabulary()
    for skill in words.skills.values():
        for name in (*skill.related, *skill.broader):
            assert words.find(name), f"{skill.name} -> {name}"
            assert words.find(name) != skill, f"{skill.name} is related to itself"


def test_no_skill_is_a_part_of_itself() -> None:
    words = vocabulary()
    for skill in words.skills.values():
        above = {skill.key}
        level = [skill]
        while level:
            found = [words.find(name) for one in level for name in one.broader]
            level = [one for one in found if one is not None]
            assert skill not in level, f"{skill.name} is broader than itself"
            level = [one for one in level if one.key not in above]
            above |= {one.key for one in level}


def test_names_are_clean_and_no_longer_than_the_search_looks() -> None:
    for skill in vocabulary().skills.values():
        for name in (skill.name, *skill.aliases):
            assert name == " ".join(name.split())
            assert len(normalise(name).split()) <= LONGEST_ALIAS, name


@pytest.mark.parametrize(
    "word", ["go", "rest", "excel", "spring", "swift", "make.com", "r", "c", "rust", "scrum"]
)
def test_an_everyday_word_that_is_a_skill_is_known_as_one(word: str) -> None:
    assert vocabulary().find(word)
    assert vocabulary().is_everyday(word) or word == "make.com"


def test_an_abbreviation_of_several_skills_means_none_of_them() -> None:
    words = vocabulary()
    assert words.find("pm") is None
    assert "pm" in words.ambiguous


def test_two_lines_that_claim_one_name_are_refused() -> None:
    lines = "Alpha | first\nBeta | first"
    with pytest.raises(VocabularyError, match="'first' is both"):
        build(parse(lines, "test"))
    assert build(parse(lines.replace("first", "first?"), "test")).find("first") is None


@pytest.mark.parametrize(
    "lines", ["Alpha | near: Beta", "Alpha | a, b | c, d", "Alpha\nalpha", "Alpha | ..."]
)
def test_a_line_that_breaks_the_format_is_refused(lines: str) -> None:
    with pytest.raises(VocabularyError):
        build(parse(lines, "test"))
