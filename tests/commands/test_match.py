"""`python -m bot match`: a round on a file, and a stored round once more."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main


def chain() -> list[dict[str, Any]]:
    return [
        {"id": "berlin", "tz": "Europe/Berlin", "team": "a", "offers": [["Prompt Engineering", 4]]},
        {
            "id": "austin",
            "tz": "America/Chicago",
            "team": "b",
            "grade": 7,
            "offers": ["brand strategy"],
            "wants": [["prompt engineering", 1]],
        },
        {"id": "lima", "tz": "America/Lima", "team": "c", "wants": ["Brand strategy", "chess"]},
        {"id": "oslo", "tz": "Europe/Oslo", "wants": ["chess"]},
    ]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "organisation.jsonl"
    path.write_text("\n".join(json.dumps(each) for each in chain()))
    return path


def test_a_round_is_drawn_on_a_file(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = file.with_name("plan.json")
    assert main(["match", str(file), "--week", "2026-W48", "--json", str(out)]) == 0
    said = capsys.readouterr().out
    assert "week of" in said
    assert "2026-11-23" in said
    assert "learners taught" in said
    assert "2 of 2 who could be (100.0%)" in said
    assert "nobody_teaches  1" in said
    plan = json.loads(out.read_text())
    assert {tuple(each["teaches"][0]) for each in plan["introductions"]} == {
        ("berlin", "austin", "Prompt Engineering"),
        ("austin", "lima", "brand strategy"),
    }
    assert 0 < plan["value"] <= plan["upper_bound"]
    assert plan["value"] == sum(each["points"] for each in plan["introductions"])
    assert ["oslo", "nobody_teaches"] in plan["unmatched"]
    assert set(plan["phases"]) == {"read", "problem", "match"}


def test_the_plan_can_go_to_a_pipe(
    file: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(file.read_text()))
    assert main(["match", "-", "--json", "-"]) == 0
    printed = capsys.readouterr()
    assert len(json.loads(printed.out)["introductions"]) == 2
    assert "introductions" in printed.err


def test_a_spreadsheet_is_read_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "organisation.csv"
    path.write_text('id,tz,offers,wants\na,Europe/Berlin,"Go:4; SQL",\nb,Europe/Paris,,go\n')
    assert main(["match", str(path)]) == 0
    assert "1, 1 pair" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("members", "said"),
    [
        ([], "introductions                   0"),
        ([{"id": "a", "offers": ["Go"], "wants": ["Go"]}], "nobody_teaches"),
        ([{"id": "a", "wants": ["Go"]}, {"id": "b", "wants": ["Go"]}], "nobody_teaches  2"),
        ([{"id": "a", "offers": ["Go"]}, {"id": "b"}], "only_teaches_nobody_wanted"),
    ],
)
def test_a_round_with_nobody_to_introduce_is_empty_and_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], members: list[Any], said: str
) -> None:
    path = tmp_path / "few.jsonl"
    path.write_text("\n".join(json.dumps(each) for each in members))
    assert main(["match", str(path)]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert " ".join(said.split()) in told


def test_a_file_that_cannot_be_read_is_named_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cut.jsonl"
    path.write_text('{"id": "a"}\n{"id": "b", "off')
    assert main(["match", str(path)]) == 1
    assert "cut.jsonl, line 2: this is no JSON object" in capsys.readouterr().err
    assert main(["match", str(tmp_path / "nothing.jsonl")]) == 1
    assert "cannot be read: No such file" in capsys.readouterr().err
    assert main(["match"]) == 1
    assert "Name a file with one member a line" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["match", str(path), "--week", "next"])
    assert "is no ISO week such as 2026-W48" in capsys.readouterr().err
