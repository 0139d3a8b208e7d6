"""Slack's Web API as all of us call it, and what a call raises where there is no answer."""

from __future__ import annotations

import logging
import threading
import time
from http.client import HTTPException

from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientNotConnectedError

from bot.settings import Settings

log = logging.getLogger(__name__)

CLOSING_SECONDS = 5
"""How long the socket may take to close: more than it needs, less than hosts give a process."""

NO_ANSWER = (OSError, HTTPException)
"""What a call raises where Slack cannot be reached or its answer is lost on the way."""


def client(settings: Settings, timeout: int, token: str | None = None) -> WebClient:
    """A client that gives up after `timeout` seconds and never retries on its own.

    The SDK repeats a request whose answer was lost, which for a post would be a second post.
    """
    return WebClient(token, base_url=settings.slack_url, timeout=timeout, retry_handlers=[])


def close_socket(handler: SocketModeHandler) -> None:
    """Close a Socket Mode connection, at any moment of its life.

    The SDK waits until its thread for the connection has ended, without a limit. Where that thread
    begins just then, it takes the word to end back, or has it from a connection before (slack-sdk
    3.47, `_run_current_session` and `connect`), and never ends. So the word is said again, and
    where it is not heard, the thread is left behind: it ends with the process. A request that is
    being answered at that moment is answered no more, which is no error: Slack asks again.
    """
    handler.client.logger.addFilter(_is_no_answer_cut_off)

    def close() -> None:
        try:
            handler.close()  # type: ignore[no-untyped-call]
        except Exception:
            # The SDK fails where Slack replaces the connection just now; there is nothing to save.
            log.exception("the socket could not be closed")

    closing = threading.Thread(target=close, name="closing", daemon=True)
    closing.start()
    end = time.monotonic() + CLOSING_SECONDS
    while closing.is_alive() and time.monotonic() < end:
        closing.join(0.1)
        handler.client.current_session_state.terminated = True
    if closing.is_alive():
        log.warning("the socket was not closed in %s s; going on without it", CLOSING_SECONDS)


def _is_no_answer_cut_off(record: logging.LogRecord) -> bool:
    """Whether a line of the log tells of anything but an answer for which the socket is gone."""
    return not (record.exc_info and isinstance(record.exc_info[1], SlackClientNotConnectedError))
