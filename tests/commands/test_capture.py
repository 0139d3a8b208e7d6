"""`python -m bot capture`, as an operator types it."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.__main__ import main
from tests.processes import ROOT, Bot

BOTH = "Happy to help with dbt, in return I'd love to get better at negotiation"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> io.BytesIO:
    """What stands on standard input; write to it, and it is read from its beginning."""
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(raw, encoding="utf-8"))
    return raw


def type_in(raw: io.BytesIO, text: str) -> None:
    raw.write(text.encode())
    raw.seek(0)


def test_each_post_is_answered_with_one_object(
    typed: io.BytesIO, capsys: pytest.CaptureFixture[str]
) -> None:
    posts = [BOTH, "I can teach a bit of Go", "Lunch?"]
    type_in(typed, "\n".join(json.dumps({"text": post}) for post in posts) + "\n\n")
    assert main(["capture"]) == 0
    first, second, third = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == {
        "offers": [{"text": "dbt", "skill": "dbt", "level": None}],
        "wants": [{"text": "negotiation", "skill": "negotiation", "level": None}],
    }
    assert second["offers"] == [{"text": "Go", "skill": "Go", "level": "some"}]
    assert third == {"offers": [], "wants": []}


def test_plain_lines_are_read_as_text_and_not_as_json(
    typed: io.BytesIO, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(typed, 'I can teach k8s\r\n{"text": "I can teach SQL"}\n')
    assert main(["capture", "--text"]) == 0
    first, _ = map(json.loads, capsys.readouterr().out.splitlines())
    assert first["offers"] == [{"text": "k8s", "skill": "Kubernetes", "level": None}]


def test_files_are_read_in_the_order_in_which_they_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("Rust", "Excel"):
        (tmp_path / name).write_text(f"I want to learn {name}\n", encoding="utf-8")
    assert main(["capture", "--text", str(tmp_path / "Rust"), str(tmp_path / "Excel")]) == 0
    wants = [json.loads(line)["wants"] for line in capsys.readouterr().out.splitlines()]
    assert [want["skill"] for each in wants for want in each] == ["Rust", "Excel"]


def test_it_explains_the_clauses_and_rules_below_each_object(
    typed: io.BytesIO, capsys: pytest.CaptureFixture[str]
) -> None:
    post = {"text": "Ana can teach Rust. I've used Perl for years, happy to mentor.\nWant: Go"}
    type_in(typed, json.dumps(post))
    assert main(["capture", "--explain"]) == 0
    first, *why = capsys.readouterr().out.splitlines()
    assert json.loads(first)["offers"][0]["skill"] == "Perl"
    assert all(line.startswith("  ") for line in why)
    said = "\n".join(why)
    assert "language: en" in said
    assert "'can teach': an offer, but not the author's own -> 'Rust'" in said
    assert "'happy to mentor': an offer" in said
    assert "tells what the author knows" in said
    assert "'Want:': the heading of a want -> 'Go'" in said
    assert "by the rule [{i}]" in said


@pytest.mark.parametrize(
    "line", ["oops", "[]", '{"text": 3}', '{"txt": "hi"}', '"hi"', "{", "[" * 5_000]
)
def test_a_line_that_is_no_post_is_named_with_what_to_write(
    line: str, typed: io.BytesIO, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(typed, json.dumps({"text": "hi"}) + "\n" + line + "\n")
    assert main(["capture"]) == 1
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 1
    assert said.err.startswith("potluck: Standard input, line 2 is not an object like")
    assert "--text" in said.err


def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "latin").write_bytes("Ich lerne Französisch".encode("latin-1"))
    for name, why in (
        ("missing", "No such file"),
        ("latin", "line 1 is not UTF-8"),
        (".", "Is a directory"),
    ):
        assert main(["capture", "--text", str(tmp_path / name)]) == 1
        assert why in capsys.readouterr().err


def test_it_needs_no_settings(tmp_path: Path) -> None:
    (tmp_path / "posts.txt").write_text(BOTH, encoding="utf-8")
    with Bot("capture", "--text", "posts.txt", folder=tmp_path) as bot:
        assert bot.ends() == 0
    (line,) = bot.out
    assert json.loads(line)["offers"][0]["skill"] == "dbt"


def test_whoever_reads_may_stop_reading(tmp_path: Path) -> None:
    (tmp_path / "posts.txt").write_text((BOTH + "\n") * 5_000, encoding="utf-8")
    command = f"{sys.executable} -m bot capture --text posts.txt | head -n 1"
    ended = subprocess.run(
        ["sh", "-c", command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(ended.stdout)["offers"][0]["skill"] == "dbt"
    assert ended.stderr == ""
