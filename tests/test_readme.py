"""The README says what is: its settings, commands, links and rooms exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import documented

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINKS = sorted(set(re.findall(r"\]\(([^)\s]+)\)", README)))
NAMED = sorted(
    set(re.findall(r"`((?:bot|handlers|storage|tests|docs)/[\w./-]*)`", README))
)  # files and folders that prose and tables name
COMMANDS = sorted(set(re.findall(r"python -m bot ([a-z]+)", README)))
TARGETS = sorted(set(re.findall(r"(?:^|`)make ([a-z-]+)", README, re.MULTILINE)))


@pytest.mark.parametrize(("name", "default", "about"), documented(), ids=lambda part: part[:25])
def test_the_table_has_every_setting_with_its_default_and_meaning(
    name: str, default: str, about: str
) -> None:
    row = re.search(rf"^\| `{name}` \| (.+?) \| (.+) \|$", README, re.MULTILINE)
    assert row is not None
    assert row[1] == (f"`{default}`" if default else "–")
    assert row[2] == about


def test_the_table_has_no_setting_that_does_not_exist() -> None:
    in_table = set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE))
    assert in_table == {name for name, _, _ in documented()}


def test_it_shows_the_commands() -> None:
    assert {"migrate", "web", "worker", "doctor"} <= set(COMMANDS)
    assert {"demo", "demo-reset", "run", "check"} <= set(TARGETS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_that_it_shows_exists(command: str) -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "bot", command, "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert shown.returncode == 0, shown.stderr


@pytest.mark.parametrize("target", TARGETS)
def test_every_make_target_that_it_shows_exists(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


@pytest.mark.parametrize("link", [link for link in LINKS if "://" not in link])
def test_every_relative_link_leads_somewhere(link: str) -> None:
    path, _, heading = link.partition("#")
    assert not Path(path).is_absolute()
    assert (ROOT / path).exists() if path else f"\n## {heading.replace('-', ' ')}" in README.lower()


@pytest.mark.parametrize("path", NAMED)
def test_every_file_and_folder_that_it_names_exists(path: str) -> None:
    assert (ROOT / path).exists()


def test_every_line_of_the_procfile_is_explained() -> None:
    for line in (ROOT / "Procfile").read_text().splitlines():
        assert line.partition(": ")[2] in README
