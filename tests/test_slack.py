"""The socket closes at any moment of its life, and stopping never waits for it without a limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.socket_mode.builtin.connection import ConnectionState

from bot import slack
from bot.sandbox import Sandbox
from tests.sandbox.client import wait_for

MANIFEST = Path(__file__).resolve().parent.parent / "app_manifest.yml"


@contextmanager
def connected() -> Iterator[tuple[Sandbox, SocketModeHandler]]:
    """A sandbox, and a connection to it whose thread is at work."""
    with Sandbox(manifest=MANIFEST, seed="empty") as sandbox:
        client = WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])
        handler = SocketModeHandler(App(client=client), sandbox.app_token)
        handler.connect()  # type: ignore[no-untyped-call]
        sandbox.wait_for_app()
        yield sandbox, handler


def forget_the_state(handler: SocketModeHandler) -> None:
    """Leave the connection's thread with a state that nobody knows, as when it began too early."""
    socket: Any = handler.client
    known = socket.current_session_state
    # The thread takes its state within a tenth of a second.
    wait_for(lambda: socket.current_session.last_ping_pong_time is not None)
    socket.current_session_state = ConnectionState()  # type: ignore[no-untyped-call]
    handler.lost_state = known  # type: ignore[attr-defined]


@pytest.mark.parametrize("before", [lambda *_: None, lambda sandbox, _: sandbox.drop_sockets()])
def test_a_connection_is_closed(before: Callable[[Sandbox, Any], None]) -> None:
    with connected() as (sandbox, handler):
        before(sandbox, handler)
        slack.close_socket(handler)
        socket: Any = handler.client
        assert socket.closed
        assert socket.current_session_runner.thread is None


def test_a_thread_that_does_not_hear_the_word_is_left_behind(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with connected() as (_, handler):
        forget_the_state(handler)
        slack.close_socket(handler)
        assert "going on without it" in caplog.text
        handler.lost_state.terminated = True  # type: ignore[attr-defined]
