"""The manifest, as the sandbox reads it: what Slack refuses, it refuses too."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.sandbox import Sandbox
from tests.sandbox.conftest import MANIFEST
from tests.sandbox.manifests import manifest_with, shortcut


def test_an_event_needs_its_scope(tmp_path: Path) -> None:
    path = manifest_with(tmp_path, events=("app_mention",))
    with pytest.raises(ValueError, match="app_mention needs the scope app_mentions:read"):
        Sandbox(manifest=path)


def test_an_event_that_is_not_imitated_is_not_awaited_in_vain(tmp_path: Path) -> None:
    path = manifest_with(tmp_path, events=("link_shared",))
    with pytest.raises(ValueError, match="link_shared is an event that the sandbox does not send"):
        Sandbox(manifest=path)


def test_commands_need_their_scope(tmp_path: Path) -> None:
    path = tmp_path / "manifest.yml"
    path.write_text(MANIFEST.read_text().replace("- commands #", "#"))
    with pytest.raises(ValueError, match="need the scope commands"):
        Sandbox(manifest=path)


def test_shortcuts_are_ten_at_most_and_of_two_kinds(tmp_path: Path) -> None:
    many = tuple(shortcut("global", f"number-{n}") for n in range(11))
    with pytest.raises(ValueError, match="more than 10 shortcuts"):
        Sandbox(manifest=manifest_with(tmp_path, shortcuts=many))
    with pytest.raises(ValueError, match="odd is neither global nor message"):
        Sandbox(manifest=manifest_with(tmp_path, shortcuts=(shortcut("local", "odd"),)))
    one = (shortcut("global", "table"),)
    with pytest.raises(ValueError, match="shortcuts need interactivity"):
        Sandbox(manifest=manifest_with(tmp_path, shortcuts=one, interactive=False))
