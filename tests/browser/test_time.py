"""The time bar, and times as each reader sees them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from playwright.sync_api import expect

from bot.clock import Upcoming
from bot.sandbox import Sandbox
from tests.browser.conftest import OpenDesk
from tests.browser.tiny_app import TinyApp


def test_an_hour_passes_for_everybody(open_desk: OpenDesk, sandbox: Sandbox) -> None:
    # Well inside an hour, so that the minute does not turn between looking and pressing.
    sandbox.clock.move(timedelta(minutes=30 - datetime.now(UTC).minute))
    desk = open_desk("jonas")
    clocks = desk.page.get_by_role("group", name="Time", exact=True)
    before = sandbox.clock.now()
    expect(clocks).to_contain_text(f"{before:%H}:")
    desk.page.get_by_role("button", name="+1 hour").click()
    expect(clocks).to_contain_text(f"{before + timedelta(hours=1):%H}:")
    assert sandbox.clock.now() - before >= timedelta(hours=1)
    expect(desk.page.get_by_role("button", name="+1 hour")).to_be_enabled()


def write_later(app: TinyApp, sandbox: Sandbox, handle: str, later: timedelta) -> None:
    """Let the app write to somebody at a time to come."""
    app.client.chat_scheduleMessage(
        channel=sandbox.person(handle).id,
        post_at=int((sandbox.clock.now() + later).timestamp()),
        text=f"Good morning, {handle}",
    )


def test_until_something_happens_says_to_whom_and_lets_one_look(
    open_desk: OpenDesk, sandbox: Sandbox, app: TinyApp
) -> None:
    desk = open_desk("jonas")
    write_later(app, sandbox, "dana", timedelta(hours=30))
    before = sandbox.clock.now()
    desk.page.get_by_role("button", name="Until something happens").click()
    notice = desk.page.get_by_role("status").filter(has_text="Potluck wrote to Dana.")
    notice.get_by_role("button", name="Be Dana").click()
    assert timedelta(hours=29) < sandbox.clock.now() - before < timedelta(hours=48)
    expect(desk.message("Good morning, dana")).to_be_visible()
    expect(desk.page.get_by_role("button", name="Acting as Dana Whitfield")).to_be_visible()


def test_the_first_steps_stop_when_something_is_written_to_whoever_takes_them(
    open_desk: OpenDesk, sandbox: Sandbox, app: TinyApp
) -> None:
    desk = open_desk("jonas")
    write_later(app, sandbox, "dana", timedelta(hours=5))
    write_later(app, sandbox, "jonas", timedelta(days=2))
    desk.say("I can teach Go")
    before = sandbox.clock.now()
    steps = desk.page.get_by_role("complementary", name="First steps")
    steps.get_by_role("button", name="Let it pass").click()
    steps.get_by_role("button", name="Look").click()
    assert timedelta(days=1) < sandbox.clock.now() - before < timedelta(days=6)
    expect(desk.message("Good morning, jonas")).to_be_visible()
    expect(steps).to_contain_text("Potluck wrote to you alone this time")


def test_what_happens_next_is_listed(open_desk: OpenDesk, sandbox: Sandbox) -> None:
    soon = sandbox.clock.now() + timedelta(hours=3, minutes=1)
    sandbox.clock.announce([Upcoming(soon, "Draw the next round")], seen=sandbox.clock.moves)
    desk = open_desk()
    desk.page.get_by_role("button", name="What happens next").click()
    panel = desk.page.get_by_role("region", name="What happens next")
    expect(panel).to_contain_text("Draw the next round")
    expect(panel).to_contain_text("in 3 hours")


def test_what_happens_often_in_a_day_is_listed_once(open_desk: OpenDesk, sandbox: Sandbox) -> None:
    noon = (sandbox.clock.now() + timedelta(days=3)).replace(hour=12, minute=0, second=0)
    often = [Upcoming(noon + timedelta(minutes=10 * i), "asks") for i in range(3)]
    sandbox.clock.announce(often, seen=sandbox.clock.moves)
    desk = open_desk("jonas")
    desk.page.get_by_role("button", name="What happens next").click()
    rows = desk.page.get_by_role("region", name="What happens next").get_by_role("listitem")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("asks 3 times, last at")


def test_one_moment_reads_as_each_readers_own_time(
    open_desk: OpenDesk, sandbox: Sandbox, app: TinyApp
) -> None:
    moment = datetime(2031, 3, 4, 12, 30, tzinfo=UTC)
    desk = open_desk("jonas")
    app.client.chat_postMessage(
        channel=desk.channel("skill-swap"),
        text=f"Meet on <!date^{int(moment.timestamp())}^{{date_short}} at {{time}}|4 March>",
    )
    expect(desk.message("Meet on")).to_contain_text("Mar 4, 2031 at 13:30")
    desk.go("weiling", "skill-swap")
    expect(desk.message("Meet on")).to_contain_text("Mar 4, 2031 at 20:30")


def test_every_date_token_of_slack_is_filled(open_desk: OpenDesk) -> None:
    filled = open_desk().page.evaluate(
        """async () => {
          const { fillDateTokens } = await import("/page/static/dates.js");
          const zone = { tz: "America/Chicago", offset: -21600 };
          const now = Date.UTC(2026, 0, 2, 12) / 1000;
          const at = Date.UTC(2026, 0, 3, 3, 4, 5) / 1000;
          const tokens = ["date_num", "date_slash", "date", "date_short", "date_long",
            "date_long_full", "date_pretty", "date_short_pretty", "date_long_pretty",
            "day_divider_pretty", "time", "time_secs", "ago", "nonsense"];
          return tokens.map((token) => fillDateTokens(`on {${token}}`, at, zone, now));
        }"""
    )
    assert filled == [
        "on 2026-01-02",
        "on 02/01/2026",
        "on January 2nd, 2026",
        "on Jan 2, 2026",
        "on Friday, January 2nd, 2026",
        "on January 2, 2026",
        "on today",
        "on today",
        "on today",
        "on today",
        "on 21:04",
        "on 21:04:05",
        "on in 15 hours",
        "on {nonsense}",
    ]


def test_a_reader_without_a_known_zone_gets_slacks_offset(open_desk: OpenDesk) -> None:
    shown = open_desk().page.evaluate(
        """async () => {
          const { clockTime } = await import("/page/static/dates.js");
          return [null, "Mars/Olympus"].map((tz) => clockTime(0, { tz, offset: 5400 }));
        }"""
    )
    assert shown == ["01:30", "01:30"]
