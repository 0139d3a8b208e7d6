"""Posts with more in them than a post is read for."""

import pytest

from bot.skills import LONGEST_NAME, Refusal, capture, read_list
from bot.skills.capture import MOST_SKILLS

ENDLESS = "x" * 3_000


def offers(post: str) -> list[str]:
    return [mention.name for mention in capture(post).offers]


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        (f"I can teach {ENDLESS}", []),
        (f"I can teach {ENDLESS} yoga and pottery", ["yoga", "pottery"]),
        (f"I can teach yoga, {ENDLESS} and pottery", ["yoga", "pottery"]),
        (f"I can teach {'z' * (LONGEST_NAME + 1)}, yoga", ["yoga"]),
        (f"I can teach {'z' * LONGEST_NAME}, yoga", ["z" * LONGEST_NAME, "yoga"]),
        (f"I can teach {' '.join(['z' * 30] * 3)}, yoga", ["yoga"]),
        (f"https://example.com/{'q' * 100} I can teach yoga", ["yoga"]),
    ],
)
def test_what_is_too_long_for_a_name_is_no_skill_and_the_others_stay(
    post: str, expected: list[str]
) -> None:
    assert offers(post) == expected


def test_what_follows_an_endless_word_is_found_where_it_was_written() -> None:
    post = f"I can teach {ENDLESS} yoga"
    (mention,) = capture(post).offers
    assert post[mention.start : mention.end] == mention.text == "yoga"


@pytest.mark.parametrize("padding", range(8))
def test_a_list_that_is_too_long_to_be_read_is_not_cut_within_a_word(padding: int) -> None:
    assert offers(f"I can teach{' ' * (1 + padding)}{'Python, ' * 5_000}") == ["Python"]


def test_of_sixty_skills_the_first_are_taken_and_the_others_refused() -> None:
    named = [f"quux{a}{b}" for a in "abcdef" for b in "ghijklmnop"]
    said = capture("I can teach " + ", ".join(named))
    assert [mention.name for mention in said.offers] == named[:MOST_SKILLS]
    assert [refused.text for refused in said.refused] == named[MOST_SKILLS:]
    assert {refused.reason for refused in said.refused} == {Refusal.TOO_MANY}
    assert read_list(", ".join(named)).refused == said.refused, "as after /teach"


def test_a_skill_named_again_is_not_one_too_many() -> None:
    named = [f"quux{letter}" for letter in "abcdefghijklmnopqrst"]
    assert len(named) == MOST_SKILLS
    assert capture("I can teach " + ", ".join([*named, *named])).refused == ()
