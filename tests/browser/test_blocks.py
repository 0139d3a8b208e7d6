"""Block Kit on the page: modals, buttons, selects, the Home tab, an app that does not answer."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from bot.sandbox import Sandbox
from tests.browser.conftest import OpenDesk
from tests.browser.tiny_app import FIRST_VIEW, SECOND_VIEW, TinyApp, option, plain
from tests.sandbox.client import Person


def test_a_modal_is_filled_by_keyboard_alone_with_its_error_shown(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk()
    keyboard = desk.page.keyboard
    desk.say("/teach")
    modal = desk.page.get_by_role("dialog", name="Offer a skill")
    skill = modal.get_by_role("textbox", name="Skill")
    expect(skill).to_be_focused()

    keyboard.press("Enter")
    expect(modal.locator(".input-error").first).to_have_text("Please fill this in.")
    expect(skill).to_be_focused()
    expect(skill).to_have_attribute("aria-invalid", "true")

    keyboard.type("telepathy")
    keyboard.press("Enter")
    expect(modal.locator(".input-error").first).to_have_text("Nobody can teach that.")
    expect(modal.get_by_role("alert")).to_have_text("One answer needs another look.")

    keyboard.press("Control+a")
    keyboard.type("Go")
    keyboard.press("Tab")
    keyboard.type("sol")
    expect(desk.page.get_by_role("option", name="solid")).to_be_visible()
    keyboard.press("Enter")
    expect(modal.get_by_role("combobox", name="Level")).to_have_value("solid")
    keyboard.press("Tab")
    expect(modal.get_by_role("button", name="Cancel")).to_be_focused()
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(modal).to_have_count(0)
    expect(desk.composer).to_be_focused()

    desk.open_place("Messages")
    expect(desk.message("You offer Go, solid.")).to_be_visible()


def test_the_focus_stays_in_a_modal_and_escape_closes_it(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    desk.say("/teach")
    modal = desk.page.get_by_role("dialog", name="Offer a skill")
    expect(modal).to_be_visible()
    for _ in range(8):
        desk.page.keyboard.press("Tab")
        assert desk.page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    desk.page.keyboard.press("Escape")
    expect(modal).to_have_count(0)


def test_an_optional_choice_can_be_taken_back(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    desk.say("/teach")
    modal = desk.page.get_by_role("dialog", name="Offer a skill")
    modal.get_by_role("textbox", name="Skill").fill("Go")
    level = modal.get_by_role("combobox", name="Level")
    level.click()
    desk.page.get_by_role("option", name="expert").click()
    expect(level).to_have_value("expert")
    level.fill("")
    level.press("Tab")
    modal.get_by_role("button", name="Offer").click()
    expect(modal).to_have_count(0)
    desk.open_place("Messages")
    expect(desk.message("You offer Go, no level.")).to_be_visible()


def test_every_kind_of_input_reaches_the_app_in_slacks_shape(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk()
    desk.say("/learn")
    modal = desk.page.get_by_role("dialog", name="Everything")
    modal.get_by_role("textbox", name="Notes").fill("Two\nlines")
    modal.get_by_role("spinbutton", name="Seats").fill("9")
    modal.get_by_label("Day", exact=True).fill("2031-03-04")
    modal.get_by_role("checkbox", name="Wed").check()
    modal.get_by_role("radio", name="Pod").check()
    skills = modal.get_by_role("combobox", name="Skills")
    for name in ("Go", "SQL"):
        skills.click()
        desk.page.get_by_role("option", name=name).click()
    skills.press("Escape")
    host = modal.get_by_role("combobox", name="Host")
    host.press_sequentially("dana w")
    expect(desk.page.get_by_role("option")).to_have_count(1)
    host.press("Enter")
    modal.get_by_role("button", name="Send").click()
    expect(modal.locator("[data-block=seats] .input-error")).to_have_text("Please enter 4 or less.")
    modal.get_by_role("spinbutton", name="Seats").fill("3")
    modal.get_by_role("button", name="Send").click()
    expect(modal).to_have_count(0)
    (values,) = app.heard
    bare = {
        block: {key: value for key, value in held["it"].items() if key != "type"}
        for block, held in values.items()
    }
    assert bare == {
        "notes": {"value": "Two\nlines"},
        "seats": {"value": "3"},
        "day": {"selected_date": "2031-03-04"},
        "hour": {"selected_time": "09:30"},
        "days": {"selected_options": [option("Wed")]},
        "size": {"selected_option": option("Pod")},
        "skills": {"selected_options": [option("Go"), option("SQL")]},
        "host": {"selected_user": desk.sandbox.person("dana").id},
    }


def test_a_form_that_opens_with_choices_is_ready_for_more_by_typing(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk()
    desk.say("/potluck skills")
    modal = desk.page.get_by_role("dialog", name="Your skills")
    skills = modal.get_by_role("combobox", name="Skills")
    expect(skills).to_be_focused()
    desk.page.keyboard.type("sq")
    expect(desk.page.get_by_role("option")).to_have_text(["SQL"])
    desk.page.keyboard.press("Enter")
    expect(modal.get_by_role("button", name="Remove")).to_have_count(3)

    modal.get_by_role("button", name="Remove Go").focus()
    desk.page.keyboard.type("l")
    expect(skills).to_be_focused()
    expect(skills).to_have_value("l")
    desk.page.keyboard.press("Escape")
    modal.get_by_role("button", name="Remove Go").press("Delete")
    expect(modal.get_by_role("button", name="Remove")).to_have_text(["Law", "SQL"])
    expect(skills).to_be_focused()


def test_a_view_pushed_on_another_gives_it_back_as_it_was(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk()
    desk.say("/potluck")
    first = desk.page.get_by_role("dialog", name="First view")
    first.get_by_role("textbox", name="Draft").fill("half a thought")
    first.get_by_role("button", name="Go deeper").click()
    second = desk.page.get_by_role("dialog", name="Second view")
    expect(second).to_contain_text("Deeper")
    second.get_by_role("button", name="Back").click()
    expect(first.get_by_role("textbox", name="Draft")).to_have_value("half a thought")


def test_what_was_typed_ends_with_a_view_that_does_not_ask_for_it(
    open_desk: OpenDesk, app: TinyApp, sandbox: Sandbox
) -> None:
    desk = open_desk()
    desk.say("/potluck")
    first = desk.page.get_by_role("dialog", name="First view")
    first.get_by_role("textbox", name="Draft").fill("half a thought")
    view_id = Person(sandbox, "jonas").modal()["id"]
    again = {**FIRST_VIEW, "title": plain("Once more")}
    app.client.views_update(view_id=view_id, view=again)
    draft = desk.page.get_by_role("dialog", name="Once more").get_by_role("textbox", name="Draft")
    expect(draft).to_have_value("half a thought")
    app.client.views_update(view_id=view_id, view=SECOND_VIEW)
    expect(desk.page.get_by_role("dialog", name="Second view")).to_be_visible()
    app.client.views_update(view_id=view_id, view=again)
    expect(draft).to_have_value("")


def test_an_open_modal_survives_a_reload(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    desk.say("/teach")
    expect(desk.page.get_by_role("dialog", name="Offer a skill")).to_be_visible()
    desk.page.reload()
    expect(desk.page.get_by_role("dialog", name="Offer a skill")).to_be_visible()


def test_a_button_asks_first_where_the_app_wants_it(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    app.post_card(desk.channel("skill-swap"))
    card = desk.message("Berlin meets Austin")
    card.get_by_role("button", name="Not now").click()
    dialog = desk.page.get_by_role("dialog", name="Not now?")
    expect(dialog).to_contain_text("We look again next week.")
    dialog.get_by_role("button", name="Keep it").click()
    expect(dialog).to_have_count(0)
    card.get_by_role("button", name="This works").click()
    expect(desk.message("works 7")).to_be_visible()
    assert [action["action_id"] for action in app.heard] == ["works"]

    card.get_by_role("button", name="Not now").click()
    dialog.get_by_role("button", name="Skip it").click()
    expect(desk.message("skip")).to_be_visible()
    assert [action["action_id"] for action in app.heard] == ["works", "skip"]


def test_selects_and_menus_tell_the_app_what_was_chosen(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    app.post_card(desk.channel("skill-swap"))
    card = desk.message("Berlin meets Austin")
    card.get_by_role("combobox", name="Choose a flavour").click()
    desk.page.get_by_role("option", name="Salty").click()
    expect(desk.message("flavour Salty")).to_be_visible()

    lookup = card.get_by_role("combobox", name="Look a skill up")
    lookup.click()
    lookup.press_sequentially("ga")
    desk.page.get_by_role("option", name="Gardening").click()
    expect(desk.message("lookup Gardening")).to_be_visible()

    card.get_by_role("button", name="More", exact=True).press("Enter")
    expect(desk.page.get_by_role("menuitem", name="Edit")).to_be_focused()
    desk.page.keyboard.press("ArrowDown")
    desk.page.keyboard.press("Enter")
    expect(desk.message("more Remove")).to_be_visible()


@pytest.mark.parametrize("sandbox", [3.0], indirect=True)
def test_an_app_that_does_not_answer_is_told_apart_from_one_that_does(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk()
    app.post_card(desk.channel("skill-swap"))
    card = desk.message("Berlin meets Austin")
    silent = card.get_by_role("button", name="Silence")
    silent.click()
    expect(silent).to_have_attribute("aria-busy", "true")
    expect(card.get_by_role("alert")).to_contain_text("did not answer")
    expect(silent).not_to_have_attribute("aria-busy", "true")


def test_the_home_tab_follows_the_app(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    desk.open_place("Home")
    home = desk.page.get_by_role("tabpanel", name="Home")
    expect(home.get_by_role("heading", name="At the table")).to_be_visible()
    expect(home).to_contain_text("Pressed 0 times")
    press = home.get_by_role("button", name="Press")
    press.focus()
    press.press("Enter")
    expect(home).to_contain_text("Pressed 1 times")
    expect(press).to_be_focused()
    desk.page.get_by_role("tab", name="Messages").click()
    expect(desk.composer).to_be_visible()


def test_pictures_from_other_hosts_are_described_and_not_fetched(
    open_desk: OpenDesk, app: TinyApp
) -> None:
    desk = open_desk()
    app.client.chat_postMessage(
        channel=desk.channel("skill-swap"),
        text="A picture",
        blocks=[
            {
                "type": "image",
                "image_url": "https://example.org/soup.png",
                "alt_text": "A bowl of soup",
            }
        ],
    )
    expect(desk.pane.get_by_role("img", name="A bowl of soup")).to_contain_text("example.org")


def test_tables_and_charts_carry_their_figures(open_desk: OpenDesk, app: TinyApp) -> None:
    desk = open_desk()
    rows = [("Rust", 4), ("Law", 2), ("Python", 9)]
    app.client.chat_postMessage(
        channel=desk.channel("skill-swap"),
        text="Figures",
        blocks=[
            {
                "type": "data_table",
                "caption": "Wanted skills",
                "page_size": 2,
                "rows": [
                    [{"type": "raw_text", "text": "Skill"}, {"type": "raw_text", "text": "By"}],
                    *(
                        [
                            {"type": "raw_text", "text": name},
                            {"type": "raw_number", "value": count, "text": str(count)},
                        ]
                        for name, count in rows
                    ),
                ],
            },
            {
                "type": "data_visualization",
                "title": "A week of meetings",
                "chart": {
                    "type": "bar",
                    "series": [{"name": "Met", "data": [{"label": "Mon", "value": 3}]}],
                    "axis_config": {"categories": ["Mon"]},
                },
            },
        ],
    )
    table = desk.pane.get_by_role("table", name="Wanted skills")
    expect(table.get_by_role("rowheader")).to_have_text(["Rust", "Law"])
    table.get_by_role("button", name="By").click()
    expect(table.get_by_role("rowheader")).to_have_text(["Law", "Rust"])
    desk.pane.get_by_role("button", name="Next").click()
    expect(table.get_by_role("rowheader")).to_have_text(["Python"])
    chart = desk.pane.get_by_role("table", name=re.compile("A week of meetings"))
    expect(chart.get_by_role("cell")).to_have_text(["3"])
