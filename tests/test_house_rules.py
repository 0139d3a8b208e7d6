"""Rules of the house that no linter knows."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Collection
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOT_PROSE = {"requirements.txt", "requirements-dev.txt", "requirements-bench.txt"}


def tracked_files() -> list[Path]:
    """Files of the project, those not yet committed included; without git, everything here."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("this copy of the project is not a git checkout")
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def texts() -> dict[Path, str]:
    found: dict[Path, str] = {}
    for path in tracked_files():
        content = path.read_bytes()
        if b"\0" not in content and path != Path(__file__):
            found[path] = content.decode("utf-8")
    return found


def places(pattern: str, without: Collection[str] = ()) -> list[str]:
    """Where a pattern is found, as "file:line: text"."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:80]}"
        for path, content in texts().items()
        if path.name not in without
        for number, line in enumerate(content.splitlines(), 1)
        if re.search(pattern, line)
    ]


def test_no_file_knows_a_folder_of_the_machine_it_was_written_on() -> None:
    assert places(r"(?<![\w.])/(?:home|Users|root|work|tmp)/\w+") == []


def test_no_file_names_a_package_registry() -> None:
    assert places(r"--(?:extra-)?index-url|--find-links|pypi\.org/simple|registry=") == []


def test_nothing_is_left_to_do() -> None:
    assert places(r"\b(?:TODO|FIXME|XXX|HACK)\b", without=NOT_PROSE) == []


def test_no_secret_is_in_a_file() -> None:
    real_token = r"xox[abeprs]-\d{6,}-|xapp-\d-[A-Z0-9]{8,}-\d+|-----BEGIN [A-Z ]*PRIVATE KEY"
    assert places(real_token) == []


def test_no_conflict_is_left_in_a_file() -> None:
    assert places(r"^(?:<{7}|>{7}|={7})(?: |$)") == []


@pytest.mark.parametrize("room", ["bot", "handlers", "storage"])
def test_every_room_says_what_it_is_for(room: str) -> None:
    for folder in [ROOT / room, *(ROOT / room).rglob("*/")]:
        if not folder.is_dir() or folder.name == "__pycache__":
            continue
        if not any(folder.glob("*.py")):
            continue
        init = folder / "__init__.py"
        if folder == ROOT / "storage" / "migrations" / "versions":
            continue  # Alembic loads these files one by one; the folder is no package
        assert init.is_file(), f"{folder.relative_to(ROOT)} has no __init__.py"
        about = ast.get_docstring(ast.parse(init.read_text(encoding="utf-8")))
        assert about, f"{folder.relative_to(ROOT)}/__init__.py does not say what is in it"


def test_tests_mirror_the_rooms() -> None:
    mirrored = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir()}
    rooms = {path.parent.name for path in (ROOT / "bot").glob("*/__init__.py")}
    assert rooms | {"journeys", "storage"} <= mirrored
