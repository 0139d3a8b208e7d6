"""Whatever people type and are called: Slack takes what we send, and nothing typed rings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matching import LeftOut
from bot.messages import forms, home, introductions, replies
from bot.messages.blocks import Block, Message
from bot.messages.facts import Encounter, Listing, Person, Standing
from bot.messages.home import Figures, Mine, PastMeeting
from bot.messages.text import bold, clock_times, cut, duration, listed, quoted
from bot.skills import Refusal, Refused
from tests.messages.people import MONDAY, NASTY, NEXT_ROUND, PAIR, SWAP, teaches
from tests.messages.reading import check, check_mrkdwn

HARD = (
    NASTY,
    "<!channel>",
    "<!here|here>",
    "<@U1>",
    "<#C1|general>",
    "<!subteam^S1>",
    "<mailto:a@b.c|mail>",
    "@channel",
    "*",
    "```",
    "&amp;",
    "a\nb\r\n\tc",
    "שלום עולם‏",
    "👩‍🚀" * 250,
    "x" * 500,
    "\u200b",
    "&<>" * 40,
)
ZONES = ("UTC", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns")

typed = st.one_of(
    st.sampled_from(HARD), st.text(max_size=40), st.text("<>&!@#*`_|^ \na", max_size=90)
)
skill_names = typed.map(lambda words: (words.strip() or "Go")[:80])
levels = st.one_of(st.none(), st.integers(1, 4))
user_ids = st.from_regex(r"U[A-Z0-9]{8}", fullmatch=True)
instants = st.integers(0, 500_000).map(lambda minutes: MONDAY + timedelta(minutes=minutes))
few = settings(max_examples=40, deadline=None)


@st.composite
def standings(draw: st.DrawFn, most: int = 60) -> Standing:
    def some(direction: str) -> tuple[Listing, ...]:
        names = draw(st.lists(st.tuples(skill_names, levels), max_size=12))
        names *= draw(st.sampled_from((1, 1, most // 12)))
        return tuple(
            Listing(direction, f"{direction}{number}", name, level)
            for number, (name, level) in enumerate(names)
        )

    return Standing(some("offer"), some("want"))


@st.composite
def encounters(draw: st.DrawFn) -> Encounter:
    ids = draw(st.lists(user_ids, min_size=2, max_size=5, unique=True))
    people = tuple(Person(each, draw(typed), draw(st.sampled_from(ZONES))) for each in ids)
    lessons = tuple(
        teaches(
            people[number],
            people[number - 1],
            draw(skill_names),
            wanted=draw(skill_names),
            waited_weeks=draw(st.integers(0, 300)),
            weeks_since=draw(st.one_of(st.none(), st.integers(0, 300))),
            shared_minutes=draw(st.integers(0, 1440)),
            grades_apart=draw(st.integers(0, 9)),
            different_department=draw(st.booleans()),
        )
        for number in range(draw(st.integers(1, len(people))))
    )
    times = tuple(sorted(draw(st.lists(instants, max_size=6, unique=True))))
    return Encounter(
        id="intro-1",
        people=people,
        lessons=lessons,
        icebreaker=draw(st.integers(0, 10_000)),
        times=times,
        times_shared=draw(st.booleans()),
        suits={time: tuple(ids) for time in times if draw(st.booleans())},
        meets_at=draw(st.sampled_from((None, *times))),
        declined_by=draw(st.sampled_from((None, ids[0]))),
        called_off=draw(st.booleans()),
    )


@given(encounters())
@few
def test_everything_around_a_meeting(encounter: Encounter) -> None:
    ids = [each.id for each in encounter.people]
    check(introductions.introduction(encounter), ids)
    check(introductions.advance_notice(encounter, ids[0]), ids)
    check(introductions.follow_up(encounter, ids[:1]), ids[:1])
    if encounter.meets_at is not None:
        check(introductions.agreed(encounter), ids)


@given(standings(), typed, st.booleans())
@few
def test_everything_about_lists(standing: Standing, word: str, paused: bool) -> None:
    offers = [(each.skill, each.level) for each in standing.offers]
    wants = [(each.skill, each.level) for each in standing.wants]
    refused = [Refused(word, reason) for reason in Refusal for _ in range(8)]
    built: list[Message | Block] = [
        replies.understood(
            offers,
            wants,
            "statement",
            removed=[name for name, _ in offers],
            refused=refused,
            missing=[word] * 30,
            joined=True,
            next_round=NEXT_ROUND,
        ),
        replies.nothing_changed(offers, wants),
        replies.nothing_understood(refused, "want"),
        replies.undone(standing),
        replies.overview(standing),
        replies.not_on_list(word, "want", standing),
        replies.status(
            standing, paused=paused, resume_at=MONDAY, next_round=NEXT_ROUND, blocked=[]
        ),
        forms.skills(standing, MONDAY),
    ]
    for each in built:
        check(each, [])


@pytest.mark.parametrize(
    "say", [replies.not_a_break, lambda w: replies.unknown_subcommand("/x", w)]
)
@given(word=typed)
@few
def test_everything_that_repeats_a_word(say: Callable[[str], Message], word: str) -> None:
    check(say(word), [])


@given(skill_names, st.sampled_from(LeftOut), st.integers(0, 3))
@few
def test_everything_that_consoles(skill: str, reason: LeftOut, teachers: int) -> None:
    check(introductions.nobody_found(reason, skill, teachers), [])
    check(introductions.nobody_found(reason, None, teachers), [])


@given(standings(most=204), st.lists(skill_names, min_size=1, max_size=8), typed)
@few
def test_the_home_tab(standing: Standing, names: list[str], zone: str) -> None:
    meeting = PastMeeting(("U0BEN",), tuple(names), tuple(names), MONDAY, None, None, ended=False)
    mine = Mine(standing, False, None, NEXT_ROUND, [meeting] * 8, "Europe/Lisbon", zone_known=False)
    figures = Figures(9, 9, 9, 9, 9, 9, 9, [(name, 9) for name in names] * 9, MONDAY, 0.5)
    check(home.view(mine, figures), ["U0BEN"])


def test_the_home_tab_with_hundreds_of_skills_shows_some_and_counts_the_rest() -> None:
    names = ["&" * 80] * 200
    standing = Standing(
        tuple(Listing("offer", f"o{n}", name, None) for n, name in enumerate(names)),
        tuple(Listing("want", f"w{n}", name, None) for n, name in enumerate(names)),
    )
    meeting = PastMeeting(("U0BEN",), ("&" * 80,) * 4, (), MONDAY, NEXT_ROUND, None, ended=False)
    mine = Mine(standing, False, None, NEXT_ROUND, [meeting] * 8, "Europe/Lisbon", zone_known=False)
    figures = Figures(9, 9, 9, 9, 9, 9, 9, [("&" * 80, 9)] * 200, MONDAY, 0.5)
    view = home.view(mine, figures)
    check(view, ["U0BEN"])
    assert len(view["blocks"]) <= 100
    assert "And 175 more" in str(view)


def test_saving_a_form_that_could_not_show_everything_is_known_to_have_shown_less() -> None:
    entries = [Listing("offer", f"o{n}", "x" * 80, 4) for n in range(200)]
    shown = forms.shown(entries)
    assert 0 < len(shown) < 200
    view = forms.skills(Standing(tuple(entries)), MONDAY)
    assert len(view["blocks"][0]["element"]["initial_options"]) == len(shown)


@given(st.text("<@U1>!date^|&amp;lt ", max_size=60), st.integers(1, 60))
@few
def test_a_cut_never_goes_through_a_mention_or_an_escaped_character(words: str, limit: int) -> None:
    whole = f"{quoted(words, 500)} <@U1> {bold(words)} <!date^1^{{time}}|x>"
    short = cut(whole, limit)
    assert len(short) <= limit
    check_mrkdwn(short, ["U1"])


@given(st.lists(skill_names, max_size=60), st.integers(30, 400))
@few
def test_a_long_list_names_as_many_as_fit_and_counts_the_rest(names: list[str], limit: int) -> None:
    said = listed(names, limit)
    assert len(said) <= limit
    if said.endswith(" more") and not (names and names[-1].endswith(" more")):
        number = int(said.removesuffix(" more").rsplit(" ", 1)[-1])
        assert 0 < number <= len(names)


def test_times_of_day_name_the_weekday_only_where_it_differs() -> None:
    noon = MONDAY + timedelta(hours=3)
    assert clock_times(noon, ["Europe/Lisbon", "Europe/Berlin"]) == ["12:00", "13:00"]
    assert clock_times(noon, ["UTC", "Pacific/Auckland"]) == ["Mon 12:00", "Tue 01:00"]


def test_durations_read_as_people_say_them() -> None:
    said = [duration(minutes) for minutes in (1, 45, 60, 180, 210)]
    assert said == ["1 minute", "45 minutes", "1 hour", "3 hours", "3 h 30 min"]


def test_an_introduction_says_who_brings_what_and_why_and_when_and_what_to_press() -> None:
    said = str(introductions.introduction(SWAP).blocks)
    for words in (
        "Meet each other",
        "brings *Kubernetes*",
        "Why you two",
        "30 weeks",
        "This works",
    ):
        assert words in said


def test_what_is_true_of_one_lesson_only_is_not_said_of_three_people() -> None:
    three = (*PAIR.people, Person("U0CHI", "Chi", "UTC"))
    lessons = (
        *PAIR.lessons,
        teaches(three[1], three[2], "Go", weeks_since=4, different_team=False),
    )
    said = str(introductions.introduction(replace(PAIR, people=three, lessons=lessons)).blocks)
    assert "different teams" not in said
    assert "overlap" not in said
    assert "introduced you" not in said
