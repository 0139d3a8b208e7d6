"""Slack's Web API as all of us call it, and what a call raises where there is no answer."""

from __future__ import annotations

from http.client import HTTPException

from slack_sdk import WebClient

from bot.settings import Settings

NO_ANSWER = (OSError, HTTPException)
"""What a call raises where Slack cannot be reached or its answer is lost on the way."""


def client(settings: Settings, timeout: int, token: str | None = None) -> WebClient:
    """A client that gives up after `timeout` seconds and never retries on its own.

    The SDK repeats a request whose answer was lost, which for a post would be a second post.
    """
    return WebClient(token, base_url=settings.slack_url, timeout=timeout, retry_handlers=[])
