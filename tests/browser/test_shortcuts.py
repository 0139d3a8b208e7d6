"""Shortcuts of the app, in a message's menu and in the composer's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from bot.sandbox import Sandbox
from tests.browser.conftest import UNHURRIED_SECONDS, OpenDesk
from tests.browser.tiny_app import TinyApp
from tests.sandbox.manifests import manifest_with, shortcut


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    """The demo workspace, whose app has a shortcut of either kind."""
    shortcuts = (shortcut("message", "remember"), shortcut("global", "gather"))
    manifest = manifest_with(tmp_path, shortcuts=shortcuts)
    with Sandbox(manifest=manifest, ack_seconds=UNHURRIED_SECONDS) as running:
        yield running


@pytest.mark.usefixtures("app")
def test_a_message_offers_the_apps_shortcuts(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.say("Bring the soup")
    said = desk.message("Bring the soup").first
    said.focus()
    said.get_by_role("button", name="More actions").press("Enter")
    item = desk.page.get_by_role("menu", name="More actions").get_by_role("menuitem")
    expect(item).to_be_focused()
    expect(item).to_have_text("RememberSays what it does")
    desk.page.keyboard.press("Enter")
    answer = desk.message("Remembered: Bring the soup")
    expect(answer).to_contain_text("Only visible to you")
    # What only one person sees is no message that anything can be done with.
    expect(answer.get_by_role("button", name="More actions")).to_have_count(0)


def test_a_shortcut_of_the_composer_opens_a_form_that_looks_options_up(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk()
    desk.pane.locator(".conversation-foot").get_by_role("button", name="Shortcuts").click()
    desk.page.get_by_role("menuitem", name="Gather").click()
    dialog = desk.page.get_by_role("dialog", name="Gather skills")
    field = dialog.get_by_role("combobox", name="Skills")
    field.click()
    expect(dialog).to_contain_text("Type at least 2 characters")
    for typed, found in (("ru", "Rust"), ("ga", "Gardening")):
        field.press_sequentially(typed)
        expect(dialog.get_by_role("option", name=found)).to_be_visible()
        field.press("Enter")
        expect(dialog.get_by_role("button", name=f"Remove {found}")).to_be_visible()
    field.press("Escape")
    dialog.get_by_role("button", name="Gather", exact=True).click()
    expect(dialog).to_be_hidden()
    desk.open_place("Messages")
    expect(desk.message("Gathered Rust and Gardening")).to_be_visible()
    assert app.heard == []
