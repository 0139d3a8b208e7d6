"""The two things an app may answer an interaction with: trigger ids and response URLs."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from bot.sandbox.errors import SlackError

TRIGGER_SECONDS = 3.0
RESPONSE_URL_SECONDS = 30 * 60.0
RESPONSE_URL_USES = 5


@dataclass
class Trigger:
    """What a person did, which lets the app open a modal for them, once and soon."""

    team: str
    user: str
    until: float
    from_modal: bool = False
    used: bool = False


@dataclass
class ResponseUrl:
    """Where the app may answer an interaction in its conversation, five times in 30 minutes."""

    team: str
    user: str
    channel: str
    until: float
    message_ts: str | None = None
    """The message that was acted upon; None for a command."""
    ephemeral: bool = False
    thread_ts: str | None = None
    uses: int = 0


@dataclass
class Interactivity:
    """All trigger ids and response URLs handed out. Times are sandbox time."""

    trigger_seconds: float = TRIGGER_SECONDS
    triggers: dict[str, Trigger] = field(default_factory=dict)
    urls: dict[str, ResponseUrl] = field(default_factory=dict)

    def trigger(self, team: str, user: str, now: float, *, from_modal: bool = False) -> str:
        """A fresh trigger id."""
        key = f"{int(now * 1000)}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        self.triggers[key] = Trigger(team, user, now + self.trigger_seconds, from_modal)
        return key

    def check_trigger(self, key: str, team: str, now: float) -> Trigger:
        """The trigger `key` stands for. Raises SlackError when it may not be used (any more)."""
        trigger = self.triggers.get(key)
        if trigger is None or trigger.team != team:
            raise SlackError("invalid_trigger_id")
        if trigger.used:
            raise SlackError("exchanged_trigger_id")
        if now > trigger.until:
            raise SlackError("expired_trigger_id")
        return trigger

    def response_url(self, url: ResponseUrl) -> str:
        """The last part of the address at which `url` can be used."""
        key = secrets.token_urlsafe(18)
        self.urls[key] = url
        return key

    def use_url(self, key: str, now: float) -> ResponseUrl:
        """Count a use. Raises SlackError("used_url" or "expired_url")."""
        url = self.urls.get(key)
        if url is None or now > url.until:
            raise SlackError("expired_url")
        if url.uses >= RESPONSE_URL_USES:
            raise SlackError("used_url")
        url.uses += 1
        return url
