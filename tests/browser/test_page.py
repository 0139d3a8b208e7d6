"""The page as a whole: two members at once, a phone, dark colours, the first steps."""

from __future__ import annotations

import asyncio
import re

import pytest
from playwright.sync_api import expect

from bot.sandbox import Sandbox
from bot.sandbox.core import Core
from tests.browser.conftest import OpenDesk
from tests.browser.tiny_app import TinyApp


def test_two_members_side_by_side_hear_each_other(open_desk: OpenDesk) -> None:
    left = open_desk("jonas")
    left.page.get_by_role("button", name="Side by side").click()
    right = left.beside()
    expect(right.pane.get_by_role("heading", level=1)).to_have_text("skill-swap")
    left.say("Can you hear me on the right?")
    expect(right.message("Can you hear me on the right?")).to_be_visible()
    right.say("Loud and clear")
    expect(left.message("Loud and clear").locator(".message-name")).not_to_have_text(
        "Jonas Albrecht"
    )
    left.page.reload()
    expect(right.message("Loud and clear")).to_be_visible()


def test_an_unread_message_shows_in_the_sidebar_and_is_read_by_opening(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk()
    app.client.chat_postMessage(channel=desk.sandbox.person("jonas").id, text="News for *you*")
    messages = desk.pane.get_by_role("navigation").get_by_role("button", name="Messages")
    expect(messages).to_have_accessible_name("Messages, 1 unread")
    toast = desk.page.get_by_role("status").filter(has_text="News for you")
    toast.get_by_role("button", name="Open").click()
    expect(desk.message("News for you")).to_be_visible()
    expect(messages).to_have_accessible_name("Messages")


def test_new_messages_are_announced(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    app.client.chat_postMessage(channel=desk.channel("skill-swap"), text="The *table* is laid")
    expect(desk.page.locator("#announcer")).to_have_text("Potluck: The table is laid")


def test_a_phone_shows_one_thing_at_a_time(open_desk: OpenDesk) -> None:
    desk = open_desk(width=390, height=844)
    assert desk.page.evaluate("document.documentElement.scrollWidth") == 390
    sidebar = desk.pane.locator(".sidebar")
    expect(sidebar).to_be_hidden()
    desk.page.get_by_role("button", name="Places").click()
    expect(sidebar).to_be_visible()
    desk.page.set_viewport_size({"width": 390, "height": 520})
    expect(desk.page.get_by_role("button", name="Places")).to_have_attribute(
        "aria-expanded", "true"
    )
    desk.page.keyboard.press("Escape")
    expect(sidebar).to_be_hidden()
    expect(desk.page.get_by_role("button", name="Places")).to_be_focused()
    desk.page.set_viewport_size({"width": 390, "height": 844})
    desk.page.get_by_role("button", name="Places").click()
    desk.open_place("channel random")
    expect(sidebar).to_be_hidden()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("random")
    desk.say("Typed with a thumb")
    expect(desk.message("Typed with a thumb")).to_be_visible()


def test_on_a_phone_all_of_the_bar_is_in_reach(open_desk: OpenDesk) -> None:
    desk = open_desk(width=390, height=844)
    bar = desk.page.get_by_role("banner")
    buttons = bar.get_by_role("button")
    expect(buttons).to_have_count(9)
    for button in buttons.all():
        box = button.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
    expect(bar.get_by_role("button", name="Until something happens")).to_be_visible()
    # Nothing beside the page that a finger, or the focus, could scroll into view.
    assert desk.page.evaluate("document.getElementById('page').scrollWidth") == 390


def test_the_tabs_of_the_app_go_by_arrow_keys(open_desk: OpenDesk) -> None:
    desk = open_desk(at="home")
    tabs = desk.pane.get_by_role("tablist", name="Potluck")
    tabs.get_by_role("tab", name="Home").focus()
    desk.page.keyboard.press("ArrowRight")
    messages = tabs.get_by_role("tab", name="Messages")
    expect(messages).to_have_attribute("aria-selected", "true")
    expect(messages).to_be_focused()
    desk.page.keyboard.press("ArrowLeft")
    expect(tabs.get_by_role("tab", name="Home")).to_have_attribute("aria-selected", "true")


def test_two_workspaces_are_kept_apart(open_desk: OpenDesk, sandbox: Sandbox) -> None:
    other = sandbox.core.world.teams[sandbox.add_team()].name
    desk = open_desk()
    desk.say("Only for us")
    desk.page.get_by_role("button", name=sandbox.team.name).click()
    desk.page.get_by_role("menuitem", name=other).click()
    expect(desk.page.get_by_role("button", name=other)).to_be_visible()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("skill-swap")
    expect(desk.message("Only for us")).to_have_count(0)
    desk.page.go_back()
    expect(desk.message("Only for us")).to_be_visible()


def test_a_deactivated_member_cannot_be_acted_as(open_desk: OpenDesk, sandbox: Sandbox) -> None:
    desk = open_desk("jonas")
    sandbox.deactivate("jonas")
    acting = desk.page.get_by_role("button", name="Acting as")
    expect(acting).not_to_contain_text("Jonas")
    acting.click()
    dialog = desk.page.get_by_role("dialog", name="Act as")
    expect(dialog.get_by_role("option").first).to_be_visible()
    expect(dialog.get_by_role("option", name="Jonas Albrecht")).to_have_count(0)
    dialog.get_by_role("combobox").fill("admin")
    expect(dialog.get_by_role("option")).to_have_text([re.compile("admin")])


@pytest.mark.parametrize("dark", [False, True])
def test_light_and_dark_follow_the_system_until_the_button_says_otherwise(
    open_desk: OpenDesk, dark: bool
) -> None:
    desk = open_desk(dark=dark)
    scheme = "getComputedStyle(document.documentElement).colorScheme"
    assert desk.page.evaluate(scheme) == ("dark" if dark else "light")
    desk.page.get_by_role("button", name="Light colours" if dark else "Dark colours").click()
    assert desk.page.evaluate(scheme) == ("light" if dark else "dark")
    desk.page.reload()
    desk.page.wait_for_selector("#page[data-ready]")
    assert desk.page.evaluate(scheme) == ("light" if dark else "dark")


def test_the_first_steps_lead_to_an_introduction_and_can_be_dismissed(
    open_desk: OpenDesk, sandbox: Sandbox, app: TinyApp
) -> None:
    desk = open_desk()
    steps = desk.page.get_by_role("complementary", name="First steps")
    current = steps.locator("[aria-current=step]")
    steps.get_by_role("button", name="Write it").click()
    expect(desk.composer).to_be_focused()
    desk.page.keyboard.type("Go")
    desk.page.keyboard.press("Enter")
    expect(current).to_contain_text("Let a week pass")
    steps.get_by_role("button", name="Let it pass").click()
    expect(current).to_contain_text("See who you meet")

    users = [sandbox.person(handle).id for handle in ("jonas", "dana")]
    group = app.client.conversations_open(users=users)["channel"]["id"]
    app.client.chat_postMessage(channel=group, text="Berlin meets Austin")
    steps.get_by_role("button", name="Look").click()
    expect(desk.message("Berlin meets Austin")).to_be_visible()
    expect(steps).to_contain_text("Enjoy your meal")

    steps.get_by_role("button", name="Dismiss").click()
    expect(steps).to_be_hidden()
    desk.page.reload()
    expect(desk.composer).to_be_visible()
    expect(steps).to_be_hidden()
    desk.page.get_by_role("button", name="Show the first steps").click()
    expect(current).to_contain_text("Say something")


def cut_lines(core: Core) -> list[asyncio.Task[bool]]:
    """Close the connection of every open page."""
    return [asyncio.ensure_future(w.ws.close()) for w in core.live.windows if w.ws is not None]


def test_the_page_finds_its_way_back_after_the_line_was_cut(
    open_desk: OpenDesk, sandbox: Sandbox, app: TinyApp
) -> None:
    desk = open_desk()
    sandbox.do(cut_lines)
    app.client.chat_postMessage(channel=desk.channel("skill-swap"), text="Said meanwhile")
    expect(desk.message("Said meanwhile")).to_be_visible()
    app.client.chat_postMessage(channel=desk.channel("skill-swap"), text="Said afterwards")
    expect(desk.message("Said afterwards")).to_be_visible()
