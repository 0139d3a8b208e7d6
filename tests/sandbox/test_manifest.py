"""The manifest, as the sandbox reads it: what Slack refuses, it refuses too."""

from __future__ import annotations

from pathlib import Path

import pytest
from slack_sdk import WebClient

from bot.sandbox import Sandbox
from tests.sandbox.client import Person, RefusedError
from tests.sandbox.conftest import MANIFEST
from tests.sandbox.manifests import manifest_with, shortcut
from tests.sandbox.refusals import error


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


def test_an_app_without_tabs_has_none(tmp_path: Path) -> None:
    off = {"home_tab_enabled": False, "messages_tab_enabled": False}
    with Sandbox(manifest=manifest_with(tmp_path, app_home=off), seed="empty") as sandbox:
        api = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        ana = Person(sandbox, "ana")
        home = {"type": "home", "blocks": []}
        assert error(api.views_publish, user_id=ana.id, view=home) == "not_enabled"
        assert error(api.chat_postMessage, channel=ana.id, text="x") == "messages_tab_disabled"
        for tab in ("home", "messages"):
            with pytest.raises(RefusedError, match="The app has no"):
                ana.open_home(tab)


def test_a_messages_tab_may_be_for_reading_only(tmp_path: Path) -> None:
    read_only = {"messages_tab_read_only_enabled": True}
    with Sandbox(manifest=manifest_with(tmp_path, app_home=read_only), seed="empty") as sandbox:
        api = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        ana = Person(sandbox, "ana")
        api.chat_postMessage(channel=ana.id, text="Hello")
        with pytest.raises(RefusedError, match="takes no messages here"):
            ana.post(ana.dm_with_app(), "Hello back")
        assert [one["text"] for one in ana.from_app()] == ["Hello"]
