"""Signed HTTP: POSTs to the app's request URL.

Signature: https://docs.slack.dev/authentication/verifying-requests-from-slack . Events are JSON,
commands and interactions forms, all to ``<base>/slack/events``.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from urllib.parse import urlencode

import aiohttp

from bot.sandbox.delivery import ACK_SECONDS, Ack, Retry
from bot.sandbox.state import Json


def sign(secret: str, timestamp: str, body: str) -> str:
    """The value of X-Slack-Signature for `body` sent at `timestamp` (seconds since 1970)."""
    base = f"v0:{timestamp}:{body}".encode()
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


class HttpTransport:
    """Sends to an app that listens at the base URL `base`."""

    def __init__(
        self,
        base: str,
        signing_secret: str,
        verification_token: str,
        ack_seconds: float = ACK_SECONDS,
    ) -> None:
        self.ack_seconds = ack_seconds
        self.base = base.rstrip("/")
        self.ready = asyncio.Event()
        self.ready.set()
        self.signed_ago = 0.0
        """How old the signatures are, in seconds, when they are sent (a fault)."""
        self._secret = signing_secret
        self._verification_token = verification_token
        self._session: aiohttp.ClientSession | None = None

    async def send(self, kind: str, payload: Json, retry: Retry | None) -> Ack:
        """POST one payload; any answer of 200 within three seconds acknowledges it."""
        if kind == "events_api":
            content, body = "application/json", json.dumps(payload)
        elif kind == "slash_commands":
            content, body = "application/x-www-form-urlencoded", urlencode(payload)
        else:
            content = "application/x-www-form-urlencoded"
            body = urlencode({"payload": json.dumps(payload)})
        return await self._post(content, body, retry)

    async def verify(self) -> bool:
        """Whether the app answers Slack's url_verification challenge as it should."""
        challenge = hashlib.sha256(str(time.monotonic_ns()).encode()).hexdigest()
        body = {
            "token": self._verification_token,
            "challenge": challenge,
            "type": "url_verification",
        }
        ack = await self._post("application/json", json.dumps(body), None)
        said = (ack.payload or {}).get("challenge") or (ack.payload or {}).get("text")
        return ack.ok and said == challenge

    async def _post(self, content: str, body: str, retry: Retry | None) -> Ack:
        timestamp = str(int(time.time() - self.signed_ago))
        headers = {
            "Content-Type": content,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": sign(self._secret, timestamp, body),
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        }
        if retry is not None:
            headers["X-Slack-Retry-Num"] = str(retry.attempt)
            headers["X-Slack-Retry-Reason"] = retry.reason
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=self.ack_seconds), trust_env=False
            )
        try:
            async with self._session.post(
                f"{self.base}/slack/events", data=body.encode(), headers=headers
            ) as response:
                text = await response.text()
                if response.status != 200:
                    no_retry = response.headers.get("X-Slack-No-Retry") == "1"
                    return Ack(False, reason="no_retry" if no_retry else "http_error")
                return Ack(True, payload=_payload(text))
        except TimeoutError:
            return Ack(False, reason="http_timeout")
        except aiohttp.ClientError:
            return Ack(False, reason="connection_failed")

    async def close(self) -> None:
        """Close the connections kept open."""
        if self._session is not None:
            await self._session.close()


def _payload(text: str) -> Json | None:
    if not text:
        return None
    try:
        said = json.loads(text)
    except ValueError:
        return {"text": text}
    return said if isinstance(said, dict) else {"text": text}
