"""What holds for any text whatever, found by trying."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.skills import Listed, Mention, capture, identify, normalise, plain, read_list
from bot.skills.mrkdwn import READ_AT_MOST

FRAGMENTS = st.sampled_from(
    [
        *("I can teach ", "I want to learn ", "happy to help with ", "who can teach me ", "not "),
        *("Kubernetes", "Go", "C++", ".NET", "public speaking", "a bit of ", ", ", " and ", "\n"),
        *("<@U02AB3CD4>", "<#C024BE7LR|help>", "<!channel>", "<https://x.example|x>", ":tada:"),
        *("&lt;", "&gt;", "&amp;", "```", "`", "*", "_", "~", "• ", "> ", "(", ")", '"', "?", "."),
        *("\u202e", "\u200d", "\u200b", "\x00", "\ufeff", "İ", "ß", "\ue001", "🙃", "👩‍💻", "שלום"),
        *(
            "except ",
            "my ",
            " for your ",
            "swap: ",
            "Can teach: ",
            "Want: ",
            " - expert",
            " (some)",
        ),
    ]
)
TEXT = st.one_of(st.text(max_size=200), st.lists(FRAGMENTS, max_size=30).map("".join))


def check(source: str, mentions: tuple[Mention, ...]) -> None:
    for mention in mentions:
        assert mention.text == source[mention.start : mention.end]
        assert mention.text
        assert mention.name == plain(mention.name)
        assert mention.key == normalise(mention.key)
        assert not re.search(r"[<>]", mention.name)
        assert not any(unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs") for c in mention.name)
    assert len({mention.key for mention in mentions}) == len(mentions)


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_whatever_a_post_says_its_mentions_are_spans_of_it_with_harmless_names(text: str) -> None:
    said = capture(text)
    check(text, said.offers)
    check(text, said.wants)


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_whatever_a_list_says_it_is_read_or_refused_with_harmless_names(text: str) -> None:
    listed: Listed = read_list(text)
    check(text, listed.mentions)
    assert listed.mentions or listed.refused
    assert all(refused.text in text for refused in listed.refused)


@settings(max_examples=300, deadline=None)
@given(TEXT)
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@settings(max_examples=100, deadline=None)
@given(TEXT)
def test_a_name_is_identified_among_the_names_it_gave(text: str) -> None:
    first = identify(text, {})
    assert identify(first.name, {first.key: first.name}).key == first.key


@pytest.mark.parametrize(
    "text",
    [
        "I can teach " * 4_000,
        "a" * 40_000,
        "," * 40_000,
        "I can teach " + "a, " * 13_000,
        "I want to learn " + "really " * 6_000,
        "<" * 40_000,
        "`" * 39_999,
        '"' * 39_999,
        "*_~" * 13_000,
        "(" * 40_000,
        "I would love to " * 2_500,
        "&lt;" * 10_000,
        " " * 40_000,
        "\n" * 40_000,
        "- " * 20_000,
        "if " * 13_000,
        "/a" * 20_000,
        "I can help " + "the the the with " * 2_300,
    ],
    ids=lambda text: f"{text[:16]!r}...",
)
def test_forty_thousand_hostile_characters_are_read_like_any_other_post(text: str) -> None:
    check(text, capture(text).offers)
    check(text, capture(text).wants)
    check(text, read_list(text).mentions)


def test_a_very_long_post_is_read_from_its_beginning() -> None:
    filler = "The minutes of the meeting follow. " * (READ_AT_MOST // 30)
    assert capture("I can teach Rust. " + filler).offers
    assert not capture(filler + " I can teach Rust.")
