"""Reading and writing: the newcomer's first minutes, and the keys that people know from chats."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.browser.conftest import OpenDesk
from tests.browser.tiny_app import TinyApp


def test_a_newcomer_picks_a_member_posts_and_sees_it(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.page.get_by_role("button", name="Acting as Jonas").click()
    desk.page.get_by_role("combobox", name="Search people").fill("dana")
    desk.page.keyboard.press("Enter")
    expect(desk.page.get_by_role("button", name="Acting as Dana Whitfield")).to_be_visible()
    desk.say("I can teach *Argentine tango* to @jonas, see #general")
    said = desk.message("Argentine tango")
    expect(said.locator(".message-name")).to_have_text("Dana Whitfield")
    expect(said.locator("strong")).to_have_text("Argentine tango")
    expect(said.get_by_role("button", name="@Jonas Albrecht")).to_be_visible()
    expect(said.get_by_role("button", name="#general")).to_be_visible()


def test_what_people_type_is_never_read_as_markup(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    desk.say("<img src=x onerror=alert(1)> & <b>bold</b>")
    said = desk.message("onerror")
    expect(said.locator(".text")).to_have_text("<img src=x onerror=alert(1)> & <b>bold</b>")
    expect(said.locator("img, b")).to_have_count(0)
    app.client.chat_postMessage(
        channel=desk.channel("skill-swap"),
        text="<javascript:alert(1)|press me> and <https://example.org/a|read me>",
    )
    links = desk.message("press me").get_by_role("link")
    expect(links).to_have_count(1)
    expect(links).to_have_attribute("href", "https://example.org/a")
    expect(links).to_have_attribute("rel", re.compile("noopener"))


def test_commands_are_suggested_and_chosen_by_keyboard(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    desk.composer.press_sequentially("/")
    options = desk.page.get_by_role("listbox", name="Suggestions").get_by_role("option")
    expect(options).to_have_count(3)
    desk.composer.press("Escape")
    expect(options).to_have_count(0)
    desk.composer.fill("")
    desk.composer.press_sequentially("/te")
    expect(options).to_have_count(1)
    desk.composer.press("Tab")
    expect(desk.composer).to_have_value("/teach ")
    desk.composer.press_sequentially("Go (some)")
    desk.composer.press("Enter")
    answer = desk.message("Understood: Go (some)")
    expect(answer).to_contain_text("Only visible to you")


def test_people_are_suggested_after_an_at_sign(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.composer.press_sequentially("Thanks, @dan")
    expect(desk.page.get_by_role("option", name="Dana Whitfield")).to_be_visible()
    desk.composer.press("Enter")
    expect(desk.composer).to_have_value("Thanks, @dana ")


def test_an_unknown_command_is_refused_and_stays_in_the_composer(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.composer.fill("/nonsense now")
    desk.composer.press("Enter")
    expect(desk.pane.get_by_role("alert").filter(has_text="/nonsense")).to_be_visible()
    expect(desk.composer).to_have_value("/nonsense now")


def test_up_edits_the_last_message_and_delete_removes_it(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.say("I can teach Pyhton")
    expect(desk.message("Pyhton")).to_be_visible()
    desk.composer.press("ArrowUp")
    editor = desk.pane.get_by_role("textbox", name="Edit message")
    expect(editor).to_be_focused()
    editor.fill("I can teach Python")
    editor.press("Enter")
    expect(desk.message("I can teach Python")).to_contain_text("(edited)")
    expect(desk.composer).to_be_focused()
    desk.message("I can teach Python").focus()
    desk.page.keyboard.press("Delete")
    desk.page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(desk.message("I can teach Python")).to_have_count(0)


def test_shift_enter_makes_a_new_line(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.composer.press_sequentially("first")
    desk.composer.press("Shift+Enter")
    desk.composer.press_sequentially("second")
    desk.composer.press("Enter")
    expect(desk.message("first").locator(".text br")).to_have_count(1)


def test_a_reaction_is_added_and_taken_back(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.say("Who brings the soup?")
    said = desk.message("Who brings the soup?")
    said.hover()
    said.get_by_role("button", name="Add a reaction").click()
    desk.page.get_by_role("button", name="tada", exact=True).click()
    reaction = said.get_by_role("button", name="tada, 1: you")
    expect(reaction).to_have_attribute("aria-pressed", "true")
    reaction.click()
    expect(reaction).to_have_count(0)


def test_a_reply_stays_in_its_thread(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.say("Anybody for chess?")
    said = desk.message("Anybody for chess?")
    said.hover()
    said.get_by_role("button", name="Reply in thread").click()
    field = desk.pane.get_by_role("textbox", name="Reply in thread")
    expect(field).to_be_focused()
    field.fill("I am in")
    field.press("Enter")
    expect(desk.pane.locator(".thread").filter(has_text="I am in")).to_be_visible()
    expect(said.get_by_role("button", name="1 reply")).to_be_visible()


def test_the_address_brings_one_back_to_the_same_place(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.open_place("channel random")
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("random")
    desk.page.reload()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("random")
    desk.page.go_back()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text("skill-swap")


def test_a_channel_can_be_looked_at_and_joined(open_desk: OpenDesk) -> None:
    desk = open_desk("dana")
    desk.open_place("channel engineering")
    expect(desk.composer).to_be_hidden()
    desk.page.get_by_role("button", name="Join #engineering").click()
    expect(desk.composer).to_be_visible()


def test_a_group_message_is_opened_with_chosen_people(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.page.get_by_role("button", name="New message").click()
    dialog = desk.page.get_by_role("dialog", name="New message")
    for handle in ("dana", "priya"):
        dialog.get_by_role("textbox", name="Search people").fill(handle)
        dialog.get_by_role("checkbox").first.check()
    dialog.get_by_role("button", name="Open").click()
    expect(desk.page.get_by_role("heading", level=1)).to_have_text(re.compile("Dana.* and .*Priya"))
    desk.say("Hello you two")
    expect(desk.message("Hello you two")).to_be_visible()


def test_the_apps_shortcut_is_in_the_menu_of_a_message(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    desk.say("I know a bit of Go")
    said = desk.message("I know a bit of Go")
    said.hover()
    more = said.get_by_role("button", name="Shortcuts (Jonas Albrecht)")
    more.focus()
    more.press("Enter")
    item = desk.page.get_by_role("menu", name="Shortcuts").get_by_role("menuitem")
    expect(item).to_contain_text("Add to Potluck")
    expect(item).to_be_focused()
    item.press("Enter")
    form = desk.page.get_by_role("dialog", name="Offer a skill")
    expect(form).to_be_visible()
    assert app.heard[0]["text"] == "I know a bit of Go"
    form.press("Escape")
    expect(more).to_be_focused()
