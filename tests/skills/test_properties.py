"""What holds for any text whatever, found by trying."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.skills import Listed, Mention, capture, explain, identify, normalise, plain, read_list
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
        "\"I 'said (" * 4_000,
        "I can teach" + " " * 40_000 + "SQL",
        "?!.,;:" * 6_600,
        "([{" * 6_600 + ")]}" * 6_600,
        "I want to learn " * 2_500,
        "I can teach a b c " * 2_200,
        "\U0001f389" * 40_000,
        ":tada: " * 5_700,
        "I can teach " + "and " * 10_000,
        "*_~`a`~_*" * 4_400,
        "offer: " * 5_700,
        "Can teach: a / Want: b / " * 1_600,
        "swap my x for your y, " * 1_800,
        "who can teach me, " * 2_200,
        "looking for someone who can " * 1_400,
        "<https://a.example|I can teach> " * 1_200,
        "\u202eI can teach\u202c " * 2_500,
        "SQL I can teach, " * 2_300,
    ],
    ids=lambda text: f"{text[:16]!r}...",
)
def test_forty_thousand_hostile_characters_are_read_like_any_other_post(text: str) -> None:
    check(text, capture(text).offers)
    check(text, capture(text).wants)
    check(text, read_list(text).mentions)


@settings(max_examples=200, deadline=None)
@given(TEXT)
def test_saying_it_again_says_the_same_and_explaining_changes_nothing(text: str) -> None:
    said = capture(text)
    assert capture(text) == said
    explanation = explain(text)
    assert explanation.said == said
    assert all(step.words in text for step in explanation.steps)


@settings(max_examples=200, deadline=None)
@given(TEXT)
def test_mentions_stand_in_the_order_of_the_post(text: str) -> None:
    said = capture(text)
    for mentions in (said.offers, said.wants):
        starts = [mention.start for mention in mentions]
        assert starts == sorted(starts)


@settings(max_examples=100, deadline=None)
@given(TEXT)
def test_empty_lines_below_a_post_change_nothing(text: str) -> None:
    before, after = capture(text), capture(text + "\n\n")
    assert [mention.key for mention in before.offers] == [m.key for m in after.offers]
    assert [mention.key for mention in before.wants] == [m.key for m in after.wants]


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Py\u200bthon", "python"),
        ("\u202ePython\u202c", "python"),
        ("Pyth\u00adon", "python"),
        ("\ufeffPython", "python"),
        ("*C*", "c"),
        ("R", "r"),
        ("C++", "c++"),
        ("C#", "c#"),
        (".NET", ".net"),
        ("Node.js", "node js"),
        ("3D printing", "3d printing"),
    ],
    ids=ascii,
)
def test_a_skill_is_known_however_oddly_it_is_written(typed: str, key: str) -> None:
    (mention,) = capture(f"I can teach {typed}").offers
    assert mention.key == key
    assert mention.text in typed


@pytest.mark.parametrize("text", ["", " ", "\x00", "\u200d\u200d", "שלום לכולם", "🙂", "(:", "..."])
def test_nothing_is_understood_where_nothing_is_said(text: str) -> None:
    assert not capture(text)


def test_a_very_long_post_is_read_from_its_beginning() -> None:
    filler = "The minutes of the meeting follow. " * (READ_AT_MOST // 30)
    assert capture("I can teach Rust. " + filler).offers
    assert not capture(filler + " I can teach Rust.")
