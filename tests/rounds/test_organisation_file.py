"""Organisations from a file: read in two formats, refused with the line and the field."""

from __future__ import annotations

from datetime import date

import pytest

from bot import matching
from bot.rounds.organisation import Colleague, Met, problem_of
from bot.rounds.organisation_file import OrganisationError, read_csv, read_json_lines
from bot.rounds.timing import Hours

WEEK = date(2026, 11, 23)
WHOLE = (
    '{"id": "U1", "tz": "Europe/Berlin", "start_min": 600, "end_min": 1080, "team": "x",'
    ' "dept": "y", "grade": 3, "teach_cap": 2, "learn_cap": 0, "wait_weeks": 1000000,'
    ' "offers": [["Rust", 4], ["SQL"], "Go"], "wants": [["brand strategy", null]],'
    ' "met": [["U2", 12, 5], ["U3", 3, null, false]], "blocked": ["U4"]}'
)
ONE = Colleague(
    "U1",
    Hours("Europe/Berlin", 600, 1080),
    team="x",
    dept="y",
    grade=3,
    teach_cap=2,
    learn_cap=0,
    wait_weeks=1_000_000,
    offers=(("Rust", 4), ("SQL", None), ("Go", None)),
    wants=(("brand strategy", None),),
    met=(Met("U2", 12, 5), Met("U3", 3, None, taught_me=False)),
    blocked=("U4",),
)


def test_json_lines_hold_everything_and_need_only_an_id() -> None:
    assert read_json_lines([WHOLE, "", '{"id": "U2"}\n']) == [ONE, Colleague("U2", Hours("UTC"))]
    assert read_json_lines([]) == []


def test_a_spreadsheet_holds_the_same() -> None:
    header = (
        "id,tz,start_min,end_min,team,dept,grade,teach_cap,learn_cap,wait_weeks,"
        "offers,wants,met,blocked"
    )
    row = (
        "U1,Europe/Berlin,600,1080,x,y,3,2,0,1000000,"
        '"Rust:4; SQL; Go",brand strategy,"U2:12:5; U3:3::false",U4'
    )
    assert read_csv([header, row, "U2" + "," * 13]) == [ONE, Colleague("U2", Hours("UTC"))]


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (['{"id": "a"}', '{"id": "U1", "tz": "Eur'], r"line 2: this is no JSON object"),
        (["[1]"], r"line 1: a member is a JSON object in braces, not \[1\]"),
        (['{"id": "a", "nick": 1}'], r"line 1: 'nick' is no field of a member. There are: id, tz"),
        (['{"tz": "UTC"}'], r"line 1, id: it is missing"),
        (['{"id": 7}'], r"line 1, id: write a text, not 7"),
        (['{"id": "a"}', "", '{"id": "a"}'], r"line 3, id: 'a' is there already, in line 1"),
        (['{"id": "a", "tz": "Mars"}'], r'line 1, tz: "Mars" is no time zone. Write one like'),
        (['{"id": "a", "start_min": 900, "end_min": 800}'], r"end_min: the day ends at 800"),
        (['{"id": "a", "end_min": 1441}'], r"end_min: write a whole number from 0 to 1440"),
        (['{"id": "a", "teach_cap": -1}'], r"teach_cap: write a whole number from 0 on, not -1"),
        (['{"id": "a", "grade": true}'], r"grade: write a whole number from 0 on, not true"),
        (['{"id": "a", "offers": "Go"}'], r'offers: write a list, not "Go"'),
        (['{"id": "a", "offers": [["Go", 9]]}'], r"offers: write a whole number from 0 to 5"),
        (['{"id": "a", "wants": [[]]}'], r'wants: write a skill as \["Rust", 4\], not \[\]'),
        (['{"id": "a", "met": [["a", 1]]}'], r"met: 'a' cannot have met themselves"),
        (['{"id": "a", "met": ["U2"]}'], r'met: write a meeting as \["U2", 12, 5, true\]'),
        (['{"id": "a", "met": [["b", 1, 6]]}'], r"met: write a whole number from 1 to 5"),
    ],
)
def test_what_cannot_be_read_is_named_by_line_and_field(lines: list[str], said: str) -> None:
    with pytest.raises(OrganisationError, match=said):
        read_json_lines(lines)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["id,grade", "a,three"], r'line 2, grade: write a whole number, not "three"'),
        (["id,offers", "a,Go:best"], r'line 2, offers: write a whole number, not "best"'),
        (["id", "a,b"], r"line 2: there are more fields than the header has names"),
        (["id,nick", "a,b"], r"line 2: 'nick' is no field of a member"),
    ],
)
def test_a_spreadsheet_that_cannot_be_read_is_named_so_too(lines: list[str], said: str) -> None:
    with pytest.raises(OrganisationError, match=said):
        read_csv(lines)


def test_skills_are_taken_as_written_unless_they_are_to_be_understood() -> None:
    people = read_json_lines(
        [
            '{"id": "a", "offers": ["Kubernetes"]}',
            '{"id": "b", "wants": ["  KUBERNETES "]}',
            '{"id": "c", "wants": ["k8s"]}',
        ]
    )
    written = problem_of(people, WEEK)
    assert [each.skill for each in written.wants] == ["kubernetes", "k8s"]
    understood = problem_of(people, WEEK, understand=True)
    assert {each.skill for each in understood.wants} == {"kubernetes"}
    assert matching.draw(understood, 1).value > 0


def test_the_week_decides_about_daylight_saving() -> None:
    people = read_json_lines(
        [
            '{"id": "a", "tz": "Europe/London", "start_min": 540, "end_min": 1020}',
            '{"id": "b", "tz": "America/New_York", "start_min": 540, "end_min": 1020}',
        ]
    )
    # The clocks of New York go forward on 8 March 2026, those of London on 29 March.
    apart = [
        problem_of(people, week).shared("a", "b") for week in (date(2026, 3, 2), date(2026, 3, 9))
    ]
    assert apart == [180, 240]


def test_a_skill_named_twice_counts_once_with_its_level() -> None:
    (one,) = read_json_lines(['{"id": "a", "offers": ["Go", ["go", 3], ["GO", 1]]}'])
    assert problem_of([one], WEEK).offers == (matching.Offer("a", "go", 3),)
