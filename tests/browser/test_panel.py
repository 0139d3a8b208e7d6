"""Behind the scenes: traffic, limits, faults; and the timeline of what happens next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Locator, expect
from slack_sdk.errors import SlackApiError

from bot.clock import Upcoming
from bot.sandbox import Sandbox
from tests.browser.conftest import OpenDesk
from tests.browser.desk import Desk
from tests.browser.tiny_app import TinyApp


def open_panel(desk: Desk, tab: str) -> Locator:
    """Open the panel at a tab."""
    desk.page.get_by_role("button", name="Behind the scenes", exact=True).click()
    panel = desk.page.get_by_role("complementary", name="Behind the scenes")
    panel.get_by_role("tab", name=tab).click()
    expect(panel.get_by_role("tabpanel", name=tab)).to_be_visible()
    return panel


def rows(panel: Locator, text: str) -> Locator:
    """Lines of the traffic that contain a text."""
    return panel.get_by_role("list", name="Traffic").locator("li").filter(has_text=text)


def test_a_command_and_its_answer_fly_by_and_can_be_looked_into(
    open_desk: OpenDesk, sandbox: Sandbox, app: TinyApp
) -> None:
    desk = open_desk()
    panel = open_panel(desk, "Traffic")
    desk.say("/teach Go")
    command = rows(panel, "/teach")
    expect(command).to_contain_text("Go · Jonas Albrecht · #skill-swap")
    expect(command.locator(".outcome")).to_have_text("ok")
    answer = rows(panel, "response_url")
    expect(answer).to_contain_text("Jonas Albrecht")
    answer.locator("summary").click()
    expect(answer.locator("pre").first).to_contain_text("Understood: Go")
    command.locator("summary").click()
    payload = command.locator("pre").first
    expect(payload).to_contain_text('"token": "•••"')
    expect(payload).to_contain_text('"trigger_id": "•••"')
    shown = panel.inner_text()
    world = sandbox.core.world
    for secret in (world.verification_token, sandbox.bot_token, sandbox.app_token):
        assert secret not in shown


def test_the_traffic_can_be_filtered_and_held_still(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    panel = open_panel(desk, "Traffic")
    app.client.users_info(user=desk.sandbox.person("dana").id)
    expect(rows(panel, "users.info")).to_contain_text("Dana Whitfield")
    field = panel.get_by_role("searchbox", name="Filter the traffic")
    field.fill("dana USERS")
    expect(rows(panel, "")).to_have_count(1)
    field.fill("nothing like it")
    expect(panel.get_by_role("status")).to_have_text("Nothing here matches the filter.")
    field.fill("")
    panel.get_by_role("button", name="Pause").click()
    app.client.bots_info(bot=desk.sandbox.team.app.bot_id)
    expect(panel.get_by_role("status")).to_have_text("Paused; 1 more since then.")
    expect(rows(panel, "bots.info")).to_have_count(0)
    panel.get_by_role("button", name="Pause").click()
    expect(rows(panel, "bots.info")).to_have_count(1)


def test_a_fault_set_on_the_page_makes_the_next_call_fail(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk()
    panel = open_panel(desk, "Faults")
    panel.get_by_label("Method").select_option("users.list")
    panel.get_by_label("What goes wrong").select_option("internal_error")
    panel.get_by_role("button", name="Set this fault").click()
    arranged = panel.get_by_role("list", name="Faults that are set").get_by_role("listitem")
    expect(arranged).to_contain_text(
        "The next call of users.list will be answered internal_error, and do nothing."
    )
    with pytest.raises(SlackApiError, match="internal_error"):
        app.client.users_list()
    expect(arranged).to_have_count(0)
    assert app.client.users_list()["ok"]
    panel.get_by_role("tab", name="Traffic").click()
    expect(rows(panel, "users.list").first.locator(".outcome")).to_have_text("internal_error")


def test_a_fault_can_be_called_off(open_desk: OpenDesk, sandbox: Sandbox, app: TinyApp) -> None:
    desk = open_desk()
    panel = open_panel(desk, "Faults")
    panel.get_by_label("Method").select_option("users.list")
    panel.get_by_label("How many").fill("4")
    panel.get_by_role("button", name="Set this fault").click()
    said = "The next 4 calls of users.list will be told to wait 30 s (429), and do nothing."
    panel.get_by_role("button", name=f"Clear: {said}").click()
    expect(panel.get_by_role("list", name="Faults that are set")).to_be_hidden()
    assert sandbox.unused_faults == []
    assert app.client.users_list()["ok"]


def test_a_fault_may_happen_to_some_calls_only(open_desk: OpenDesk, sandbox: Sandbox) -> None:
    panel = open_panel(open_desk(), "Faults")
    panel.get_by_label("Method").select_option("users.list")
    panel.get_by_label("How many").fill("3")
    panel.get_by_label("How often").select_option("Half of the calls")
    panel.get_by_role("button", name="Set this fault").click()
    expect(panel.get_by_role("list", name="Faults that are set")).to_contain_text(
        "About half of the calls of users.list will be told to wait 30 s (429), and do nothing, "
        "3 times in all."
    )
    (fault,) = sandbox.unused_faults
    assert (fault.method, fault.left, fault.probability) == ("users.list", 3, 0.5)


def test_a_revoked_token_shows_until_it_works_again(
    open_desk: OpenDesk, sandbox: Sandbox, app: TinyApp
) -> None:
    desk = open_desk()
    panel = open_panel(desk, "Faults")
    token = panel.get_by_role("switch", name="Potluck’s token works")
    expect(token).to_be_checked()
    token.uncheck()
    expect(panel).to_contain_text("Every call is answered token_revoked, until it is switched on.")
    with pytest.raises(SlackApiError, match="token_revoked"):
        app.client.auth_test()
    token.check()
    expect(panel).to_contain_text("Switched off, the token is revoked")
    assert app.client.auth_test()["ok"]


def test_somebody_is_deactivated_and_comes_back(open_desk: OpenDesk, sandbox: Sandbox) -> None:
    desk = open_desk()
    panel = open_panel(desk, "Faults")
    panel.get_by_label("Who").select_option("Dana Whitfield")
    panel.get_by_role("button", name="Deactivate", exact=True).click()
    panel.get_by_role("button", name="Reactivate: Dana Whitfield is deactivated.").click()
    expect(panel.get_by_role("list", name="Deactivated members")).not_to_contain_text("Dana")
    assert not sandbox.person("dana").deleted


def test_the_meters_say_how_near_the_limit_is(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    for _ in range(10):
        app.client.users_list()
    panel = open_panel(desk, "Limits")
    meter = panel.get_by_role("meter", name="users.list")
    expect(meter).to_be_visible()
    assert 1 <= int(meter.get_attribute("aria-valuenow") or 0) <= 50
    assert "at most" in (meter.get_attribute("aria-valuetext") or "")


def test_the_panel_is_used_by_keyboard_and_remembered(open_desk: OpenDesk) -> None:
    desk = open_desk()
    keyboard = desk.page.keyboard
    button = desk.page.get_by_role("button", name="Behind the scenes", exact=True)
    button.focus()
    keyboard.press("Enter")
    expect(desk.focused()).to_have_text("Traffic")
    keyboard.press("ArrowRight")
    expect(desk.focused()).to_have_text("Limits")
    keyboard.press("End")
    expect(desk.focused()).to_have_text("Faults")
    keyboard.press("Tab")
    expect(desk.focused()).to_have_accessible_name("Method")

    desk.page.reload()
    faults = desk.page.get_by_role("tabpanel", name="Faults")
    expect(faults).to_be_visible()
    desk.page.get_by_role("tab", name="Faults").focus()
    keyboard.press("Escape")
    expect(faults).to_be_hidden()
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")


@pytest.mark.parametrize("dark", [False, True])
def test_the_panel_fits_a_phone(open_desk: OpenDesk, app: TinyApp, dark: bool) -> None:
    desk = open_desk(width=390, height=844, dark=dark)
    for tab in ("Traffic", "Limits", "Faults"):
        panel = open_panel(desk, tab)
        assert panel.evaluate("node => node.scrollWidth <= node.clientWidth")
        assert desk.page.evaluate("document.documentElement.scrollWidth") == 390
        panel.get_by_role("button", name="Close the panel").click()
        expect(panel).to_be_hidden()


def test_what_happens_next_is_told_day_by_day_in_the_members_time(
    open_desk: OpenDesk, sandbox: Sandbox
) -> None:
    tomorrow = sandbox.clock.now().astimezone(UTC).date() + timedelta(days=1)
    at_two = datetime(tomorrow.year, tomorrow.month, tomorrow.day, 14, tzinfo=UTC)
    sandbox.clock.move(at_two - sandbox.clock.now())
    announced = [Upcoming(at_two + timedelta(hours=1 + n), f"Errand {n}") for n in range(25)]
    sandbox.clock.announce(announced, seen=sandbox.clock.moves)
    desk = open_desk("weiling")
    desk.page.get_by_role("button", name="What happens next").click()
    panel = desk.page.get_by_role("region", name="What happens next")
    # 14:00 UTC is always 22:00 in Singapore: only one errand is left for today.
    expect(panel.get_by_role("heading", level=3)).to_have_text(["Today", "Tomorrow"])
    expect(panel.get_by_role("list", name="Today").get_by_role("listitem")).to_have_count(1)
    expect(panel.get_by_role("list", name="Today")).to_contain_text("23:00")
    expect(panel.get_by_role("listitem")).to_have_count(20)
    expect(panel).to_contain_text("and 5 more")


def test_whoever_got_news_is_marked_among_those_to_act_as(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk("jonas")
    app.client.chat_postMessage(channel=desk.sandbox.person("dana").id, text="News")
    desk.page.get_by_role("button", name="Acting as").click()
    people = desk.page.get_by_role("dialog", name="Act as")
    expect(people.get_by_role("option", name="Dana Whitfield")).to_contain_text(
        "1 new from Potluck"
    )
    expect(people.get_by_role("option", name="Jonas Albrecht")).not_to_contain_text("new from")
