"""Messages that the app writes now and Slack posts later."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient

from bot.clock import MovableClock
from bot.sandbox import Sandbox
from bot.sandbox.methods_scheduled import MOST_IN_WINDOW
from tests.sandbox.client import Person, wait_for
from tests.sandbox.conftest import MANIFEST
from tests.sandbox.refusals import error

HOUR = 3600
DAY = 24 * HOUR


@pytest.fixture
def here(sandbox: Sandbox) -> str:
    """The channel that the app belongs to."""
    return sandbox.channel("skill-swap").id


def soon(sandbox: Sandbox, seconds: float) -> int:
    """So many seconds from now, by the sandbox's clock."""
    return int(sandbox.clock.now().timestamp() + seconds)


def ids(api: WebClient, **asked: Any) -> list[str]:
    """The ids of what is scheduled."""
    return [one["id"] for one in api.chat_scheduledMessages_list(**asked)["scheduled_messages"]]


def test_a_scheduled_message_is_posted_at_its_time_and_not_before(
    sandbox: Sandbox, api: WebClient, ana: Person
) -> None:
    at = soon(sandbox, 3 * HOUR)
    said = api.chat_scheduleMessage(channel=ana.id, text="Soup is ready", post_at=at)
    assert (said["channel"], said["post_at"]) == (ana.dm_with_app(), at)
    assert said["message"]["type"] == "delayed_message"
    sandbox.advance(timedelta(hours=2))
    assert ana.from_app() == []
    sandbox.advance(timedelta(days=2))
    (posted,) = ana.from_app()
    assert posted["text"] == "Soup is ready"
    assert at <= float(posted["ts"]) < at + 60
    assert ids(api) == []
    gone = {"channel": said["channel"], "scheduled_message_id": said["scheduled_message_id"]}
    assert error(api.chat_deleteScheduledMessage, **gone) == "invalid_scheduled_message_id"


def test_time_that_passes_until_something_stops_at_a_scheduled_message(
    sandbox: Sandbox, api: WebClient, ana: Person
) -> None:
    at = soon(sandbox, 3 * DAY)
    api.chat_scheduleMessage(channel=ana.id, text="Hello", post_at=at)
    assert sandbox.advance_until_something() == "message"
    assert at <= sandbox.clock.now().timestamp() < at + 60


def test_a_scheduled_message_comes_without_anybody_moving_the_clock(
    sandbox: Sandbox, api: WebClient, ana: Person
) -> None:
    api.chat_scheduleMessage(channel=ana.id, text="Hello", post_at=soon(sandbox, 2))
    assert wait_for(ana.from_app)[0]["text"] == "Hello"


def test_a_scheduled_answer_goes_into_its_thread(
    sandbox: Sandbox, api: WebClient, ana: Person, here: str
) -> None:
    root = ana.post("skill-swap", "Who knows Go?")
    api.chat_scheduleMessage(
        channel=here, text="Ben does", post_at=soon(sandbox, HOUR), thread_ts=root["ts"]
    )
    at = soon(sandbox, HOUR)
    arguments = {"channel": here, "text": "x", "post_at": at, "thread_ts": "1.0"}
    assert error(api.chat_scheduleMessage, **arguments) == "thread_not_found"
    sandbox.advance(timedelta(hours=2))
    answer = api.conversations_replies(channel=here, ts=root["ts"])["messages"][-1]
    assert (answer["text"], answer["thread_ts"]) == ("Ben does", root["ts"])


@pytest.mark.parametrize(
    ("seconds", "code"), [(-1, "time_in_past"), (120 * DAY + 60, "time_too_far")]
)
def test_a_message_is_scheduled_for_the_next_120_days(
    sandbox: Sandbox, api: WebClient, here: str, seconds: int, code: str
) -> None:
    at = soon(sandbox, seconds)
    assert error(api.chat_scheduleMessage, channel=here, text="x", post_at=at) == code
    assert api.chat_scheduleMessage(channel=here, text="x", post_at=soon(sandbox, 120 * DAY))["ok"]
    sandbox.advance(timedelta(days=100))
    at = soon(sandbox, 100 * DAY)
    assert api.chat_scheduleMessage(channel=here, text="x", post_at=at)["ok"]


@pytest.mark.filterwarnings("ignore:The top-level `text` argument is missing")
def test_what_could_not_be_posted_now_cannot_be_scheduled(
    sandbox: Sandbox, api: WebClient, here: str
) -> None:
    at, call = soon(sandbox, HOUR), api.chat_scheduleMessage
    assert error(call, channel=here, text="x", post_at="tomorrow") == "invalid_time"
    assert error(call, channel=here, text=" ", post_at=at) == "no_text"
    assert error(call, channel="C404", text="x", post_at=at) == "channel_not_found"
    general = sandbox.channel("general").id
    assert error(call, channel=general, text="x", post_at=at) == "not_in_channel"
    assert error(call, channel=here, text="x", post_at=at, blocks=[{}]) == "invalid_blocks"


def test_five_minutes_of_a_channel_hold_thirty_scheduled_messages(
    sandbox: Sandbox, api: WebClient, ana: Person, here: str
) -> None:
    at = soon(sandbox, HOUR)
    for number in range(MOST_IN_WINDOW):
        api.chat_scheduleMessage(channel=here, text="x", post_at=at + number)
    arguments = {"channel": here, "text": "x", "post_at": at + 299}
    assert error(api.chat_scheduleMessage, **arguments) == "restricted_too_many"
    assert api.chat_scheduleMessage(channel=here, text="x", post_at=at + 300)["ok"]
    assert api.chat_scheduleMessage(channel=ana.id, text="x", post_at=at)["ok"]


def test_a_scheduled_message_is_taken_back_until_a_minute_before(
    sandbox: Sandbox, api: WebClient, here: str
) -> None:
    one, other = (
        api.chat_scheduleMessage(channel=here, text="x", post_at=soon(sandbox, HOUR))[
            "scheduled_message_id"
        ]
        for _ in range(2)
    )
    call = api.chat_deleteScheduledMessage
    general = sandbox.channel("general").id
    refused = "invalid_scheduled_message_id"
    assert error(call, channel=general, scheduled_message_id=one) == refused
    assert error(call, channel=here, scheduled_message_id="Q404") == refused
    assert error(call, channel="C404", scheduled_message_id=one) == "channel_not_found"
    assert call(channel=here, scheduled_message_id=one)["ok"]
    assert error(call, channel=here, scheduled_message_id=one) == refused
    sandbox.advance(timedelta(minutes=59, seconds=30))
    assert error(call, channel=here, scheduled_message_id=other) == refused
    sandbox.advance(timedelta(hours=1))
    assert len(api.conversations_history(channel=here)["messages"]) == 1


def test_what_is_scheduled_is_listed_by_time_a_page_at_a_time(
    sandbox: Sandbox, api: WebClient, ana: Person, here: str
) -> None:
    start = soon(sandbox, HOUR)
    late, early, elsewhere = (
        api.chat_scheduleMessage(channel=where, text="x", post_at=at)["scheduled_message_id"]
        for where, at in ((here, start + 60), (here, start), (ana.id, start + 120))
    )
    assert ids(api) == [early, late, elsewhere]
    assert ids(api, channel=here) == [early, late]
    assert ids(api, oldest=start + 1, latest=start + 119) == [late]
    first = api.chat_scheduledMessages_list(limit=2)
    cursor = first["response_metadata"]["next_cursor"]
    assert ids(api, cursor=cursor) == [elsewhere]
    shown = first["scheduled_messages"][0]
    assert (shown["channel_id"], shown["post_at"], shown["text"]) == (here, start, "x")
    assert error(api.chat_scheduledMessages_list, cursor="2") == "invalid_cursor"
    assert error(api.chat_scheduledMessages_list, channel="C404") == "invalid_channel"


def test_what_carries_metadata_is_taken_and_never_posted(
    sandbox: Sandbox, api: WebClient, here: str
) -> None:
    """As Slack's page on the method warns."""
    metadata = {"event_type": "x", "event_payload": {}}
    at = soon(sandbox, HOUR)
    api.chat_scheduleMessage(channel=here, text="Never", post_at=at, metadata=metadata)
    sandbox.advance(timedelta(hours=2))
    assert ids(api) == []
    assert api.conversations_history(channel=here)["messages"] == []


def test_a_message_is_not_posted_where_the_app_no_longer_is(
    sandbox: Sandbox, api: WebClient, here: str
) -> None:
    api.chat_scheduleMessage(channel=here, text="Never", post_at=soon(sandbox, HOUR))
    sandbox.uninstall()
    sandbox.advance(timedelta(hours=2))
    sandbox.reinstall()
    assert api.conversations_history(channel=here)["messages"] == []


def test_what_is_scheduled_outlives_a_restart(tmp_path: Path) -> None:
    kept, clock = tmp_path / "workspace.json", MovableClock(tmp_path / "clock.json")
    with Sandbox(manifest=MANIFEST, seed="empty", state=kept, clock=clock) as first:
        api = WebClient(first.bot_token, base_url=first.api_url, retry_handlers=[])
        ana = Person(first, "ana")
        for hours in (1, 48):
            at = soon(first, hours * HOUR)
            api.chat_scheduleMessage(channel=ana.id, text=f"In {hours}", post_at=at)
    clock.move(timedelta(days=1))
    with Sandbox(manifest=MANIFEST, state=kept, clock=clock) as second:
        ana = Person(second, "ana")
        wait_for(ana.from_app)
        assert [one["text"] for one in ana.from_app()] == ["In 1"]
        second.advance(timedelta(days=2))
        assert [one["text"] for one in ana.from_app()] == ["In 1", "In 48"]


@pytest.mark.parametrize("name", ["chat.startStream", "chat.appendStream", "chat.stopStream"])
def test_streamed_messages_are_not_imitated(api: WebClient, name: str) -> None:
    assert error(api.api_call, api_method=name) == "unknown_method"
