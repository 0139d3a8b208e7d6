"""`python -m bot simulate`: figures on the terminal, pictures in a folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.__main__ import main


def simulate(*more: str) -> int:
    return main(["simulate", "--members", "12", "--weeks", "3", *more])


def test_figures_and_pictures_are_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, figures = tmp_path / "new" / "pictures", tmp_path / "figures.json"
    assert simulate("--out", str(out), "--json", str(figures)) == 0
    said = capsys.readouterr()
    assert "coverage" in said.out
    assert "waiting" in said.out
    assert said.err == ""
    written = json.loads(figures.read_text())
    assert written["figures"]["weeks"] == 3
    assert [week["number"] for week in written["weeks"]] == [1, 2, 3]
    names = {"waits", "coverage", "introductions", "repeats", "quality", "skills", "learnt"}
    assert {path.stem for path in out.iterdir()} == names
    for path in out.iterdir():
        assert ElementTree.parse(path).getroot().tag.endswith("svg")


def test_equal_seeds_give_equal_figures(capsys: pytest.CaptureFixture[str]) -> None:
    def told(seed: str) -> str:
        assert simulate("--seed", seed, "--json", "-") == 0
        return capsys.readouterr().out

    assert told("1") == told("1") != told("2")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--members", "0"], "--members must be from 1 to"),
        (["--members", "-5"], "--members must be from 1 to"),
        (["--weeks", "-1"], "--weeks must be from 1 to"),
        (["--weeks", "0"], "--weeks must be from 1 to"),
        (["--seed", "-1"], "--seed must be 0 or more"),
        (["--supply", "2"], "--supply must be from 0 (nobody teaches) to"),
        (["--supply", "nan"], "--supply must be from 0 (nobody teaches) to"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", *arguments]) == 1
    assert said in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_to_is_named_before_anything_is_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    assert simulate("--out", str(taken)) == 1
    printed = capsys.readouterr()
    assert "cannot be written to" in printed.err
    assert printed.out == ""
    assert simulate("--json", str(taken / "figures.json")) == 1
    printed = capsys.readouterr()
    assert "cannot be written to" in printed.err
    assert printed.out == ""


def test_a_bar_shows_how_far_it_is_on_a_terminal() -> None:
    ours, theirs = os.openpty()
    arguments = ["simulate", "--members", "12", "--weeks", "2"]
    with os.fdopen(ours, "rb", buffering=0) as terminal:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            stdout=subprocess.PIPE,
            stderr=theirs,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
            check=True,
        )
        os.close(theirs)
        shown = terminal.read(4096).decode()
    assert "week 0 of 2: drawing the first round" in shown
    assert "week 2 of 2" in shown
    # In the end it is wiped away, and the figures stand alone.
    assert shown.endswith("\r\x1b[K")
    assert done.stdout.startswith(b"members")
