"""Chromium, a sandbox with its demo workspace, and a tiny real app in it, for the page's tests."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from bot.sandbox import Sandbox
from tests.browser.desk import Desk
from tests.browser.tiny_app import TinyApp

MANIFEST = Path(__file__).parents[2] / "app_manifest.yml"
# A quiet Chromium: it asks nobody for updates, so that what leaves the machine is the page's doing.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MS = 15_000
UNHURRIED_SECONDS = 30.0

OpenDesk = Callable[..., Desk]


def find_chromium() -> str | None:
    """The path of the system's Chromium or Chrome, or None."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for path in map(shutil.which, names) if path), None)


# Playwright's sync API keeps an event loop in this thread; it ends with this package's tests, so
# that tests elsewhere may run loops of their own.
@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A headless Chromium, or the test is left out."""
    path = find_chromium()
    if path is None:
        pytest.skip("LEFT OUT: Chromium, for the tests of the page (apt-get install chromium)")
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """The demo workspace, begun anew, that waits longer for the app than Slack does.

    A busy machine is no app that does not answer. The parameter is the seconds it waits.
    """
    seconds = getattr(request, "param", UNHURRIED_SECONDS)
    with Sandbox(manifest=MANIFEST, ack_seconds=seconds) as running:
        yield running


@pytest.fixture
def app(sandbox: Sandbox) -> Iterator[TinyApp]:
    """The tiny app, connected."""
    running = TinyApp(sandbox)
    yield running
    running.close()


@pytest.fixture
def open_desk(chromium: Browser, sandbox: Sandbox) -> Iterator[OpenDesk]:
    """Open the page as somebody somewhere; at the end nothing may have gone wrong unseen.

    Every test of the page is thereby also a test that it logs no error and contacts no host but
    this machine.
    """
    problems: list[str] = []
    opened: list[Page] = []

    def watch_console(message: ConsoleMessage) -> None:
        # A refusal that the page shows to the person is not an error of the page.
        if message.type in ("error", "warning") and "/page/api/" not in message.location["url"]:
            problems.append(f"console: {message.text}")

    def watch_request(url: str) -> None:
        if not url.startswith((sandbox.url, sandbox.url.replace("http", "ws", 1), "data:")):
            problems.append(f"request to {url}")

    def open_(
        who: str = "jonas",
        at: str = "skill-swap",
        *,
        width: int = 1280,
        height: int = 800,
        dark: bool = False,
    ) -> Desk:
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        page = context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("console", watch_console)
        page.on("pageerror", lambda error: problems.append(f"exception: {error}"))
        page.on("request", lambda request: watch_request(request.url))
        page.on("websocket", lambda socket: watch_request(socket.url))
        opened.append(page)
        desk = Desk(page, sandbox)
        desk.go(who, at)
        return desk

    yield open_
    for page in opened:
        page.context.close()
    assert problems == []
