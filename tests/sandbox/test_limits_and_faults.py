"""Rate limits, and things going wrong on demand."""

from __future__ import annotations

import time
import urllib.error
from datetime import timedelta
from http.client import RemoteDisconnected
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.webhook import WebhookClient

from bot.sandbox import Sandbox, ratelimit, responses
from bot.sandbox.core import Core
from bot.sandbox.ratelimit import POSTS_PER_CHANNEL_BURST, RateLimits
from tests.sandbox.client import Person
from tests.sandbox.conftest import MANIFEST
from tests.sandbox.refusals import error

CUT = (urllib.error.URLError, RemoteDisconnected, ConnectionError)


def test_a_tier_allows_so_many_calls_a_minute_and_says_how_long_to_wait() -> None:
    now = [0.0]
    limits = RateLimits(monotonic=lambda: now[0])
    waits = [limits.take("T1", "users.list", 2) for _ in range(21)]
    assert waits == [0] * 20 + [3]
    assert limits.take("T2", "users.list", 2) == 0
    assert limits.take("T1", "users.info", 4) == 0
    now[0] += 3.0
    assert limits.take("T1", "users.list", 2) == 0
    assert limits.take("T1", "users.list", 2) > 0


def test_posts_are_limited_in_each_channel() -> None:
    now = [0.0]
    limits = RateLimits(monotonic=lambda: now[0])
    waits = [limits.take("T1", "chat.postMessage", 4, "C1") for _ in range(11)]
    assert waits == [0] * POSTS_PER_CHANNEL_BURST + [1]
    assert limits.take("T1", "chat.postMessage", 4, "C2") == 0
    now[0] += 1.0
    assert limits.take("T1", "chat.postMessage", 4, "C1") == 0


def test_the_meter_says_how_near_the_limit_one_came() -> None:
    limits = RateLimits(enabled=False, monotonic=lambda: 0.0)
    for _ in range(10):
        assert limits.take("T1", "users.list", 2) == 0
    assert limits.meter == {"users.list": pytest.approx(0.5)}
    for _ in range(15):
        assert limits.take("T1", "users.list", 2) == 0
    assert limits.meter["users.list"] == 1.0


def test_too_many_calls_are_answered_429_with_retry_after() -> None:
    with Sandbox(manifest=MANIFEST, seed="empty") as sandbox:
        api = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        for _ in range(20):
            api.users_list()
        with pytest.raises(SlackApiError) as caught:
            api.users_list()
        assert caught.value.response.status_code == 429
        assert caught.value.response["error"] == "ratelimited"
        assert int(caught.value.response.headers["Retry-After"]) >= 1
        assert sandbox.meter["users.list"] == 1.0


def test_sockets_are_opened_ten_at_once_and_then_one_a_minute_of_the_sandbox() -> None:
    with Sandbox(manifest=MANIFEST, seed="empty") as sandbox:
        api = WebClient(base_url=sandbox.api_url, retry_handlers=[])
        for _ in range(10):
            api.apps_connections_open(app_token=sandbox.app_token)
        with pytest.raises(SlackApiError) as caught:
            api.apps_connections_open(app_token=sandbox.app_token)
        assert caught.value.response.status_code == 429
        assert 1 <= int(caught.value.response.headers["Retry-After"]) <= 60
        assert sandbox.meter["apps.connections.open"] == 1.0
        sandbox.advance(timedelta(minutes=1))
        assert api.apps_connections_open(app_token=sandbox.app_token)["url"]


@pytest.fixture
def three_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    """A workspace with more than this many events is held back; 30,000 in Slack."""
    monkeypatch.setattr(ratelimit, "EVENTS_PER_HOUR", 3)


class Hearing:
    """An app over Socket Mode that acknowledges and keeps all it is sent."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.bodies: list[dict[str, Any]] = []
        web_client = WebClient(base_url=sandbox.api_url)
        self.client = SocketModeClient(app_token=sandbox.app_token, web_client=web_client)
        self.client.socket_mode_request_listeners.append(self._hear)
        self.client.connect()
        sandbox.wait_for_app()

    def _hear(self, client: BaseSocketModeClient, request: SocketModeRequest) -> None:
        client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id))
        self.bodies.append(request.payload)

    def kinds(self) -> list[str]:
        return [one["type"] for one in self.bodies]


@pytest.mark.usefixtures("three_an_hour")
def test_events_over_the_limit_are_held_back_and_the_app_is_told_once_a_minute() -> None:
    with Sandbox(manifest=MANIFEST, seed="empty") as sandbox:
        app, ana = Hearing(sandbox), Person(sandbox, "ana")
        there = Person(sandbox, "ana", team=sandbox.add_team())
        sandbox.advance(timedelta(seconds=-sandbox.clock.now().timestamp() % 60))
        for _ in range(5):
            ana.post("skill-swap", "Hello")
        sandbox.settle()
        assert sorted(app.kinds()) == ["app_rate_limited"] + ["event_callback"] * 3
        told = next(one for one in app.bodies if one["type"] == "app_rate_limited")
        assert (told["team_id"], told["api_app_id"]) == (sandbox.team_id, sandbox.app_id)
        assert told["minute_rate_limited"] % 60 == 0
        assert 0 <= sandbox.clock.now().timestamp() - told["minute_rate_limited"] < 60
        sandbox.advance(timedelta(minutes=1))
        ana.post("skill-swap", "Hello")
        there.post("skill-swap", "Hello")
        sandbox.settle()
        assert app.kinds().count("app_rate_limited") == 2
        assert app.bodies[-1]["team_id"] == there.team
        sandbox.advance(timedelta(hours=1))
        ana.post("skill-swap", "Heard again")
        sandbox.settle()
        assert app.bodies[-1]["event"]["text"] == "Heard again"
        assert sandbox.meter["events"] == 1.0
        app.client.close()


@pytest.mark.usefixtures("three_an_hour")
def test_without_limits_events_are_counted_and_all_sent(sandbox: Sandbox, ana: Person) -> None:
    app = Hearing(sandbox)
    for _ in range(5):
        ana.post("skill-swap", "Hello")
    sandbox.settle()
    assert app.kinds() == ["event_callback"] * 5
    assert sandbox.meter["events"] == 1.0
    app.client.close()


def test_an_arranged_429_carries_its_wait(sandbox: Sandbox, api: WebClient) -> None:
    sandbox.fail("auth.test", 429, seconds=30)
    with pytest.raises(SlackApiError) as caught:
        api.auth_test()
    assert caught.value.response.headers["Retry-After"] == "30"
    assert api.auth_test()["ok"]
    assert sandbox.unused_faults == []


@pytest.mark.parametrize(
    ("what", "arrives"),
    [
        ("cut_before", False),
        ("cut_after", True),
        ("internal_error", False),
        ("internal_error_after", True),
        (500, False),
        (429, False),
        ("channel_not_found", False),
    ],
)
def test_a_fault_happens_once_before_or_after_the_effect(
    sandbox: Sandbox, api: WebClient, ana: Person, what: str | int, *, arrives: bool
) -> None:
    sandbox.fail("chat.postMessage", what)
    with pytest.raises((SlackApiError, *CUT)):
        api.chat_postMessage(channel=ana.id, text="Hello")
    assert [one["text"] for one in ana.from_app()] == (["Hello"] if arrives else [])
    assert api.chat_postMessage(channel=ana.id, text="Again")["ok"]


def test_a_delayed_reply_comes_after_the_effect(
    sandbox: Sandbox, api: WebClient, ana: Person
) -> None:
    sandbox.fail("chat.postMessage", "delay", seconds=0.2)
    begun = time.monotonic()
    assert api.chat_postMessage(channel=ana.id, text="Slow")["ok"]
    assert time.monotonic() - begun >= 0.2


def test_a_fault_may_come_by_chance(sandbox: Sandbox, api: WebClient) -> None:
    sandbox.fail("auth.test", "fatal_error", times=100, probability=0.5)
    outcomes = set()
    for _ in range(40):
        try:
            outcomes.add(bool(api.auth_test()["ok"]))
        except SlackApiError:
            outcomes.add(False)
    assert outcomes == {True, False}


def struck(sandbox: Sandbox, api: WebClient, seed: int, *, between: bool = False) -> list[bool]:
    """Which of twenty calls go wrong, with a chance of one half; with other calls `between`."""
    sandbox.seed_faults(seed)
    sandbox.do(lambda core: core.faults.arranged.clear())
    sandbox.fail("auth.test", "fatal_error", times=100, probability=0.5)
    found = []
    for _ in range(20):
        if between:
            api.users_list()
        try:
            found.append(not api.auth_test()["ok"])
        except SlackApiError:
            found.append(True)
    return found


def test_chance_is_the_same_for_the_same_seed(sandbox: Sandbox, api: WebClient) -> None:
    first = struck(sandbox, api, 1)
    assert struck(sandbox, api, 1, between=True) == first
    assert struck(sandbox, api, 2) != first


def test_a_fault_by_chance_leaves_the_next_one_its_turn(sandbox: Sandbox, api: WebClient) -> None:
    sandbox.fail("auth.test", "fatal_error", probability=0.0)
    sandbox.fail("auth.test", "internal_error")
    assert error(api.auth_test) == "internal_error"


@pytest.mark.parametrize(
    ("what", "code"), [(429, "ratelimited"), (503, "http_status"), ("internal_error",) * 2]
)
def test_the_way_to_a_socket_may_be_barred(
    sandbox: Sandbox, api: WebClient, what: str | int, code: str
) -> None:
    sandbox.fail("apps.connections.open", what)
    assert error(api.apps_connections_open, app_token=sandbox.app_token) == code
    assert api.apps_connections_open(app_token=sandbox.app_token)["url"]


def answer_address(sandbox: Sandbox, person: Person) -> str:
    """A fresh response URL, as for a command of this person in their direct message."""

    im_id = person.dm_with_app()

    def deed(core: Core) -> str:
        team = core.world.teams[person.team]
        return responses.address(core, team, person.id, team.conversations[im_id], None)

    return sandbox.do(deed)


@pytest.mark.parametrize(
    ("what", "status", "arrives"),
    [
        (429, 429, False),
        (503, 503, False),
        ("internal_error", 500, False),
        ("internal_error_after", 500, True),
        ("delay", 200, True),
        ("used_url", 404, False),
    ],
)
def test_an_answer_to_a_response_url_may_fail(
    sandbox: Sandbox, ana: Person, what: str | int, status: int, *, arrives: bool
) -> None:
    hook = WebhookClient(answer_address(sandbox, ana), retry_handlers=[])
    sandbox.fail("response_url", what, seconds=0.1)
    assert hook.send(text="Hello").status_code == status
    assert [one["text"] for one in ana.ephemerals()] == (["Hello"] if arrives else [])
    assert hook.send(text="Again").body == "ok"


@pytest.mark.parametrize(("what", "arrives"), [("cut_before", False), ("cut_after", True)])
def test_an_answer_to_a_response_url_may_be_cut(
    sandbox: Sandbox, ana: Person, what: str, *, arrives: bool
) -> None:
    hook = WebhookClient(answer_address(sandbox, ana), retry_handlers=[])
    sandbox.fail("response_url", what)
    with pytest.raises(CUT):
        hook.send(text="Hello")
    assert [one["text"] for one in ana.ephemerals()] == (["Hello"] if arrives else [])


def test_what_is_refused_for_its_own_reason_is_not_blamed_on_a_fault(
    sandbox: Sandbox, api: WebClient
) -> None:
    sandbox.fail("chat.postMessage", "internal_error_after")
    assert error(api.chat_postMessage, channel="C404", text="x") == "channel_not_found"
    sandbox.fail("chat.postMessage", "internal_error_after")
    assert error(api.chat_postMessage, channel="#skill-swap", text="x") == "internal_error"
    assert [one.fault for one in sandbox.calls] == ["", "internal_error_after"]


def test_faults_that_never_happened_can_be_seen(sandbox: Sandbox, api: WebClient) -> None:
    sandbox.fail("chat.update", 500, times=3)
    sandbox.fail("*", "fatal_error")
    assert error(api.auth_test) == "fatal_error"
    (left,) = sandbox.unused_faults
    assert (left.method, left.left) == ("chat.update", 3)
