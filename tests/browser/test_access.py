"""Everything on the page can be read, and has a name for those who hear it."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenDesk
from tests.browser.desk import Desk
from tests.browser.tiny_app import TinyApp

FLAWS = (Path(__file__).parent / "access.js").read_text()


def flaws(desk: Desk) -> list[str]:
    """What on the page is hard to read, or has no name."""
    found = desk.page.evaluate(FLAWS)
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize("dark", [False, True])
def test_all_that_is_shown_is_legible_and_has_a_name(
    open_desk: OpenDesk, app: TinyApp, dark: bool
) -> None:
    desk = open_desk(dark=dark)
    app.post_card(desk.channel("skill-swap"))
    expect(desk.message("Berlin meets Austin")).to_be_visible()
    desk.say("/teach Go")
    expect(desk.message("Only visible to you")).to_be_visible()
    assert flaws(desk) == []

    desk.page.keyboard.press("Control+k")
    expect(desk.page.get_by_role("option").first).to_be_visible()
    assert flaws(desk) == []
    desk.page.keyboard.press("Escape")
    dialog = desk.page.get_by_role("dialog")
    expect(dialog).to_be_hidden()

    desk.composer.press_sequentially("/")
    expect(desk.page.get_by_role("option").first).to_be_visible()
    assert flaws(desk) == []
    desk.composer.press("Escape")

    desk.say("/teach")
    dialog.get_by_role("button", name="Offer", exact=True).click()
    expect(dialog).to_contain_text("Please fill this in.")
    assert flaws(desk) == []
    dialog.get_by_role("button", name="Cancel").click()
    expect(dialog).to_be_hidden()

    desk.page.get_by_role("banner").get_by_role("button", name="Behind the scenes").click()
    panel = desk.page.get_by_role("complementary", name="Behind the scenes")
    for tab in ("Traffic", "Limits", "Faults"):
        panel.get_by_role("tab", name=tab).click()
        expect(panel.get_by_role("tab", name=tab)).to_have_attribute("aria-selected", "true")
        assert flaws(desk) == []


def test_what_is_hard_to_read_would_be_found(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.page.evaluate(
        """() => {
          const faint = document.createElement("p");
          faint.textContent = "as faint as steam";
          faint.style.color = "light-dark(#aaa, #555)";
          document.querySelector(".pane-body").prepend(faint, document.createElement("button"));
        }"""
    )
    assert [flaw.split(" has ")[0] for flaw in flaws(desk)] == [
        '"as faint as steam"',
        "no name: <button></button>",
    ]
