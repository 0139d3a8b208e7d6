"""What every listener relies on."""

from __future__ import annotations

import socket

import pytest

from bot import slack
from bot.clock import SystemClock
from bot.settings import Settings
from handlers.house import Admission, House
from storage.database import Database


def test_a_listener_does_not_wait_for_a_slack_that_is_silent(database: Database) -> None:
    """It has three seconds in all, and goes on without knowing who somebody is."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings = Settings(slack_url=f"http://127.0.0.1:{silent.getsockname()[1]}/api/")
        house = House(database, SystemClock(), settings)
        client = slack.client(settings, timeout=60, token="xoxb-1")
        assert house.admit(client, "T1", "U1") == Admission(None, None)
        asking, _ = silent.accept()
        with asking:
            assert asking.recv(65536).startswith(b"POST /api/users.info")
            asking.setblocking(False)
            with pytest.raises(BlockingIOError):
                # The request is still under way; nobody gave up on it but the listener.
                asking.recv(65536, socket.MSG_PEEK)
        house.close()
