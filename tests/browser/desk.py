"""The page as a person at a desk uses it."""

from __future__ import annotations

from urllib.parse import urlencode

from playwright.sync_api import Locator, Page, expect

from bot.sandbox import Sandbox


class Desk:
    """One open page. `pane` is where to look: 0 is the left pane, 1 the right one."""

    def __init__(self, page: Page, sandbox: Sandbox, pane: int = 0) -> None:
        self.page = page
        self.sandbox = sandbox
        self.pane = page.locator(".pane").nth(pane)

    def beside(self) -> Desk:
        """The second pane of the same page."""
        return Desk(self.page, self.sandbox, pane=1)

    def go(self, who: str, at: str) -> None:
        """Open the page by its address: as `who` (a handle) at a channel's name or "home"."""
        place = at if at == "home" else self.channel(at)
        hash_ = urlencode(
            {"team": self.sandbox.team_id, "as": self.sandbox.person(who).id, "at": place}
        )
        self.page.goto("about:blank")
        self.page.goto(f"{self.sandbox.url}#{hash_}")
        self.page.wait_for_selector("#page[data-ready]")

    def channel(self, name: str) -> str:
        """The id of a channel."""
        found = self.sandbox.team.channel(name)
        assert found is not None
        return found.id

    @property
    def composer(self) -> Locator:
        """Where one writes."""
        return self.pane.locator(".conversation-foot .composer-field")

    def say(self, text: str) -> None:
        """Write something and send it with Enter."""
        self.composer.fill(text)
        self.composer.press("Enter")
        expect(self.composer).to_have_value("")

    def message(self, text: str) -> Locator:
        """Messages that contain a text."""
        return self.pane.locator(".message").filter(has_text=text)

    def open_place(self, name: str) -> None:
        """Go somewhere by the sidebar."""
        self.pane.get_by_role("navigation").get_by_role("button", name=name).click()

    def focused(self) -> Locator:
        """The element that has the focus."""
        return self.page.locator(":focus")
