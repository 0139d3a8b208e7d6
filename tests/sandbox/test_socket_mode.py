"""Socket Mode on the wire: envelopes, acknowledgements, retries, disconnects."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from slack_sdk import WebClient

from bot.sandbox import Sandbox, socketmode
from bot.sandbox.delivery import ACK_SECONDS
from tests.sandbox.client import Person, wait_for
from tests.sandbox.conftest import MANIFEST
from tests.sandbox.refusals import error

Json = dict[str, Any]


@pytest.fixture
def sandbox(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """Slack waits three seconds for an answer; tests marked `impatient` wait less for none."""
    monkeypatch.setattr(socketmode, "GRACE_SECONDS", 0.1)
    seconds = getattr(request, "param", ACK_SECONDS)
    with Sandbox(
        manifest=MANIFEST, seed="empty", rate_limits=False, ack_seconds=seconds
    ) as running:
        yield running


impatient = pytest.mark.parametrize("sandbox", [0.3], indirect=True, ids=["impatient"])


class Connection:
    """One connection of an app that answers nothing of itself."""

    def __init__(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        self.ws = ws

    async def receive(self) -> Json:
        """The next envelope."""
        async with asyncio.timeout(5):
            message = await self._message()
        envelope: Json = message.json()
        return envelope

    async def acknowledge(self, envelope: Json, payload: Json | None = None) -> None:
        """Acknowledge an envelope."""
        extra = {"payload": payload} if payload is not None else {}
        await self.ws.send_json({"envelope_id": envelope["envelope_id"], **extra})

    async def quiet(self) -> bool:
        """Whether nothing arrives for a moment."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.3):
                await self._message()
                return False
        return True

    async def is_hung_up(self) -> bool:
        """Whether the next thing that happens is the other side's goodbye."""
        async with asyncio.timeout(5):
            return (await self._message()).type in (
                aiohttp.WSMsgType.CLOSE,
                aiohttp.WSMsgType.CLOSING,
                aiohttp.WSMsgType.CLOSED,
            )

    async def _message(self) -> aiohttp.WSMessage:
        """The next message but for pings, which may come when the other side hangs up already."""
        while (message := await self.ws.receive()).type is aiohttp.WSMsgType.PING:
            pass
        return message


@asynccontextmanager
async def connected(sandbox: Sandbox) -> AsyncIterator[Connection]:
    """A connection, greeted."""
    async with aiohttp.ClientSession() as session:
        url = await asyncio.to_thread(open_url, sandbox)
        async with session.ws_connect(url, autoping=False) as ws:
            connection = Connection(ws)
            hello = await connection.receive()
            assert hello["type"] == "hello"
            assert hello["connection_info"]["app_id"] == sandbox.app_id
            yield connection


def open_url(sandbox: Sandbox) -> str:
    api = WebClient(base_url=sandbox.api_url, retry_handlers=[])
    return str(api.apps_connections_open(app_token=sandbox.app_token)["url"])


async def later(deed: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """Do something that blocks, elsewhere."""
    return await asyncio.to_thread(deed, *arguments, **named)


def test_an_event_comes_in_an_envelope_with_everything_slack_puts_there(
    sandbox: Sandbox, ana: Person
) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as app:
            said = await later(ana.post, "skill-swap", "I can teach Go & <C>")
            envelope = await app.receive()
            await app.acknowledge(envelope)
            assert envelope["type"] == "events_api"
            assert envelope["accepts_response_payload"] is False
            assert (envelope["retry_attempt"], envelope["retry_reason"]) == (0, "")
            body = envelope["payload"]
            assert body["type"] == "event_callback"
            assert (body["team_id"], body["api_app_id"]) == (sandbox.team_id, sandbox.app_id)
            assert body["event_id"].startswith("Ev")
            assert body["event_time"] == int(float(said["ts"]))
            assert body["authorizations"][0]["is_bot"] is True
            event = body["event"]
            assert event["text"] == "I can teach Go &amp; &lt;C&gt;"
            assert (event["user"], event["channel_type"]) == (ana.id, "channel")
            assert event["ts"] == event["event_ts"] == said["ts"]
            assert "client_msg_id" in event
            (section,) = event["blocks"][0]["elements"]
            assert section["elements"] == [{"type": "text", "text": "I can teach Go & <C>"}]
            assert await app.quiet()

    asyncio.run(scenario())


@impatient
def test_an_unanswered_event_is_tried_again_at_once_then_after_one_and_five_minutes(
    sandbox: Sandbox, ana: Person
) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as app:
            await later(ana.post, "skill-swap", "Hello")
            first = await app.receive()
            again = await app.receive()
            assert (again["retry_attempt"], again["retry_reason"]) == (1, "timeout")
            assert again["payload"] == first["payload"]
            assert again["envelope_id"] != first["envelope_id"]
            assert await app.quiet()
            sandbox.clock.move(timedelta(seconds=61))
            assert (await app.receive())["retry_attempt"] == 2
            assert await app.quiet()
            sandbox.clock.move(timedelta(seconds=300))
            assert (await app.receive())["retry_attempt"] == 3
            await later(wait_for, lambda: sandbox.lost)
            assert sandbox.lost == [first["payload"]]

    asyncio.run(scenario())


@impatient
def test_an_event_that_is_answered_at_last_is_not_lost(sandbox: Sandbox, ana: Person) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as app:
            await later(ana.post, "skill-swap", "Hello")
            await app.receive()
            await app.acknowledge(await app.receive())
            sandbox.clock.move(timedelta(minutes=10))
            assert await app.quiet()
            assert sandbox.lost == []

    asyncio.run(scenario())


def test_what_is_said_before_the_app_connects_reaches_it_when_it_does(
    sandbox: Sandbox, ana: Person
) -> None:
    async def scenario() -> None:
        await later(ana.post, "skill-swap", "Early")
        await asyncio.sleep(0.2)
        async with connected(sandbox) as app:
            assert (await app.receive())["payload"]["event"]["text"] == "Early"

    asyncio.run(scenario())


def test_each_payload_goes_to_one_connection(sandbox: Sandbox, ana: Person) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as one, connected(sandbox) as two:
            for number in range(4):
                await later(ana.post, "skill-swap", str(number))
            got = []
            for app in (one, two, one, two):
                envelope = await app.receive()
                await app.acknowledge(envelope)
                got.append(envelope["payload"]["event"]["text"])
            assert sorted(got) == ["0", "1", "2", "3"]
            assert await one.quiet()
            assert await two.quiet()

    asyncio.run(scenario())


def test_a_disconnect_is_announced_and_nothing_more_is_sent_there(
    sandbox: Sandbox, ana: Person
) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as old:
            await later(sandbox.disconnect_sockets)
            goodbye = await old.receive()
            assert (goodbye["type"], goodbye["reason"]) == ("disconnect", "refresh_requested")
            async with connected(sandbox) as new:
                await later(ana.post, "skill-swap", "Hello")
                await new.acknowledge(await new.receive())
                assert await old.is_hung_up()

    asyncio.run(scenario())


def test_a_warned_connection_is_used_until_it_is_told_to_go(sandbox: Sandbox, ana: Person) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as app:
            await later(sandbox.disconnect_sockets, "warning")
            said = await app.receive()
            assert (said["type"], said["reason"]) == ("disconnect", "warning")
            await later(ana.post, "skill-swap", "Hello")
            await app.acknowledge(await app.receive())
            await later(sandbox.disconnect_sockets, "link_disabled")
            assert (await app.receive())["reason"] == "link_disabled"
            assert await app.is_hung_up()

    asyncio.run(scenario())


def test_a_connection_is_warned_and_renewed_after_five_hours_of_the_sandbox(
    sandbox: Sandbox, ana: Person
) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as app:
            lasts = timedelta(seconds=socketmode.CONNECTION_SECONDS)
            await later(sandbox.advance, lasts - timedelta(minutes=1))
            assert await app.quiet()
            await later(sandbox.advance, timedelta(seconds=52))
            said = await app.receive()
            assert (said["type"], said["reason"]) == ("disconnect", "warning")
            await later(sandbox.advance, timedelta(minutes=1))
            said = await app.receive()
            assert (said["type"], said["reason"]) == ("disconnect", "refresh_requested")
            await later(ana.post, "skill-swap", "Between")
        async with connected(sandbox) as app:
            envelope = await app.receive()
            await app.acknowledge(envelope)
            assert envelope["payload"]["event"]["text"] == "Between"
            assert await app.quiet()

    asyncio.run(scenario())


def test_an_event_lost_with_its_connection_comes_again_on_the_next(
    sandbox: Sandbox, ana: Person
) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as app:
            await later(ana.post, "skill-swap", "Hello")
            first = await app.receive()
            await later(sandbox.drop_sockets)
        async with connected(sandbox) as app:
            again = await app.receive()
            assert again["payload"]["event_id"] == first["payload"]["event_id"]
            assert (again["retry_attempt"], again["retry_reason"]) == (1, "connection_failed")

    asyncio.run(scenario())


def test_a_ticket_opens_one_connection(sandbox: Sandbox) -> None:
    async def scenario() -> None:
        url = await later(open_url, sandbox)
        async with aiohttp.ClientSession() as session:
            async with session.ws_connect(url):
                pass
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await session.ws_connect(url)

    asyncio.run(scenario())


def test_an_app_has_at_most_ten_connections(sandbox: Sandbox, api: WebClient) -> None:
    async def scenario() -> None:
        async with aiohttp.ClientSession() as session:
            open_ = [await session.ws_connect(await later(open_url, sandbox)) for _ in range(10)]
            greetings = [await ws.receive_json() for ws in open_]
            assert greetings[-1]["num_connections"] == 10
            code = await later(error, api.apps_connections_open, app_token=sandbox.app_token)
            assert code == "too_many_websockets"

    asyncio.run(scenario())


def test_events_may_come_twice_or_out_of_order(sandbox: Sandbox, ana: Person) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as app:
            await later(sandbox.duplicate_events, 1)
            await later(ana.post, "skill-swap", "Twice")
            twice = [await app.receive(), await app.receive()]
            for envelope in twice:
                await app.acknowledge(envelope)
            assert len({one["payload"]["event_id"] for one in twice}) == 1
            await later(sandbox.shuffle_events, 2)
            await later(ana.post, "skill-swap", "First")
            await later(ana.post, "skill-swap", "Second")
            shuffled = [await app.receive(), await app.receive()]
            for envelope in shuffled:
                await app.acknowledge(envelope)
            assert [one["payload"]["event"]["text"] for one in shuffled] == ["Second", "First"]

    asyncio.run(scenario())


@impatient
def test_a_command_nobody_answers_fails_in_slackbots_words(sandbox: Sandbox, ana: Person) -> None:
    ana.command("/teach", "Go")
    assert ana.ephemerals()[-1]["text"] == '/teach failed with the error "dispatch_failed"'

    async def scenario() -> None:
        async with connected(sandbox) as app:
            await later(ana.command, "/teach", "Go")
            assert (await app.receive())["type"] == "slash_commands"
            assert await app.quiet()

    asyncio.run(scenario())
    note = ana.ephemerals()[-1]
    assert note["text"] == '/teach failed with the error "operation_timeout"'
    assert note["user"] == "USLACKBOT"


def test_an_acknowledgement_may_carry_the_answer(sandbox: Sandbox, ana: Person) -> None:
    async def scenario() -> None:
        async with connected(sandbox) as app:
            said = asyncio.create_task(later(ana.command, "/teach", "Go", channel="general"))
            envelope = await app.receive()
            assert envelope["accepts_response_payload"] is True
            await app.acknowledge(envelope, {"text": "Noted: Go"})
            await said

    asyncio.run(scenario())
    assert ana.ephemerals("general")[-1]["text"] == "Noted: Go"


def test_one_app_hears_both_workspaces_and_each_says_its_name(
    sandbox: Sandbox, ana: Person
) -> None:
    other = sandbox.add_team()
    stranger = Person(sandbox, "ana", team=other)

    async def scenario() -> None:
        async with connected(sandbox) as app:
            for person in (ana, stranger):
                await later(person.post, "skill-swap", "Hello @ben")
                envelope = await app.receive()
                await app.acknowledge(envelope)
                body = envelope["payload"]
                assert body["team_id"] == body["authorizations"][0]["team_id"] == person.team
                assert body["event"]["user"] == person.id
                named = sandbox.person("ben", team=person.team).id
                assert body["event"]["text"] == f"Hello <@{named}>"
            await later(sandbox.uninstall, team=other)
            for _ in range(2):
                envelope = await app.receive()
                await app.acknowledge(envelope)
                assert envelope["payload"]["team_id"] == other
            await later(stranger.post, "skill-swap", "Gone")
            assert await app.quiet()

    asyncio.run(scenario())


def test_a_ping_is_never_empty(sandbox: Sandbox) -> None:
    """The SDK's own client takes an empty one for half a frame, and loses what came before it."""

    async def scenario() -> None:
        async with aiohttp.ClientSession() as session:
            url = await later(open_url, sandbox)
            async with session.ws_connect(url, autoping=False) as ws, asyncio.timeout(5):
                await ws.receive_json()
                ping = await ws.receive()
                assert ping.type is aiohttp.WSMsgType.PING
                assert len(ping.data) > 2

    asyncio.run(scenario())
