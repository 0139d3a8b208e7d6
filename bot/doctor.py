"""`python -m bot doctor`: is everything in place, and what to do where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from slack_sdk.errors import SlackApiError
from sqlalchemy.exc import OperationalError

from bot import slack
from bot.settings import Settings
from bot.slack import NO_ANSWER
from storage import schema
from storage.database import Database, DatabaseError

SCOPES = frozenset(
    {
        "channels:history",
        "chat:write",
        "commands",
        "groups:history",
        "im:history",
        "im:write",
        "mpim:history",
        "mpim:write",
        "reactions:write",
        "users.profile:read",
        "users:read",
    }
)
"""The bot scopes of app_manifest.yml; a test holds the two together."""

MOST_CLOCK_SKEW_SECONDS = 60
"""Slack refuses signatures more than five minutes old; a minute is early enough to notice."""

TIMEOUT_SECONDS = 10

BUSY_TIMEOUT_MS = 1000
"""How long the database may be busy with another program's write."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: whether it is well, what was seen, and what to do if not."""

    what: str
    well: bool
    seen: str
    do: str = ""


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at tokens, scopes, clock, database and migrations, one after the other."""
    yield from _bot_token(settings)
    yield _app_token(settings)
    yield _signing_secret(settings)
    yield from _database(settings)


def _bot_token(settings: Settings) -> Iterator[Finding]:
    if not settings.bot_token:
        yield Finding(
            "bot token",
            well=False,
            seen="SLACK_BOT_TOKEN is not set",
            do="Install the app (OAuth & Permissions), copy the xoxb- token into .env.",
        )
        return
    client = slack.client(settings, TIMEOUT_SECONDS, settings.bot_token)
    try:
        us = client.auth_test()
    except SlackApiError as error:
        yield Finding(
            "bot token",
            well=False,
            seen=f"Slack refuses it: {error.response.get('error')}",
            do="Copy it again from OAuth & Permissions; reinstall the app if it was removed.",
        )
        return
    except NO_ANSWER as error:
        yield Finding(
            "bot token",
            well=False,
            seen=f"Slack cannot be reached at {settings.slack_url}: {error}",
            do="Check the network, and SLACK_API_URL if you set it.",
        )
        return
    yield Finding("bot token", well=True, seen=f"{us['user']} in {us['team']}")
    headers = {key.lower(): value for key, value in dict(us.headers).items()}
    yield _scopes(str(headers.get("x-oauth-scopes", "")))
    yield _clock(str(headers.get("date", "")))


def _scopes(granted: str) -> Finding:
    have = {scope.strip() for scope in granted.split(",") if scope.strip()}
    missing = sorted(SCOPES - have)
    if missing:
        return Finding(
            "scopes",
            well=False,
            seen=f"missing: {', '.join(missing)}",
            do="Update the app from app_manifest.yml (App Manifest), then reinstall it.",
        )
    return Finding("scopes", well=True, seen=f"all {len(SCOPES)} granted")


def _clock(slack_date: str) -> Finding:
    try:
        skew = abs((datetime.now(UTC) - parsedate_to_datetime(slack_date)).total_seconds())
    except (TypeError, ValueError):
        return Finding("clock", well=True, seen="Slack did not say what time it is")
    if skew > MOST_CLOCK_SKEW_SECONDS:
        return Finding(
            "clock",
            well=False,
            seen=f"{skew:.0f} s away from Slack's",
            do="Let the machine synchronise its clock (NTP): signatures and due times need it.",
        )
    return Finding("clock", well=True, seen="within a minute of Slack's")


def _app_token(settings: Settings) -> Finding:
    if not settings.app_token:
        return Finding(
            "app token",
            well=bool(settings.signing_secret),
            seen="SLACK_APP_TOKEN is not set; only `run` needs it",
            do="For `run`, make one under Basic Information, App-Level Tokens (scope "
            "connections:write), and put it into .env. It or the signing secret is enough.",
        )
    client = slack.client(settings, TIMEOUT_SECONDS)
    try:
        client.apps_connections_open(app_token=settings.app_token)
    except SlackApiError as error:
        return Finding(
            "app token",
            well=False,
            seen=f"Slack refuses it: {error.response.get('error')}",
            do="Make a new one with the scope connections:write, and switch Socket Mode on.",
        )
    except NO_ANSWER as error:
        return Finding(
            "app token",
            well=False,
            seen=f"Slack cannot be reached at {settings.slack_url}: {error}",
            do="Check the network, and SLACK_API_URL if you set it.",
        )
    return Finding("app token", well=True, seen="Socket Mode opens")


def _signing_secret(settings: Settings) -> Finding:
    if not settings.signing_secret:
        return Finding(
            "signing secret",
            well=bool(settings.app_token),
            seen="SLACK_SIGNING_SECRET is not set; only `web` needs it",
            do="For `web`, copy it from Basic Information into .env. It or the app token is "
            "enough.",
        )
    return Finding("signing secret", well=True, seen="set")


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        database = Database(settings.database_url, BUSY_TIMEOUT_MS)
    except DatabaseError as error:
        yield Finding("database", well=False, seen="cannot be used", do=str(error))
        return
    try:
        found = _state(database)
        place = database.url.render_as_string(hide_password=True)
        advice: dict[Any, str] = {
            schema.State.EMPTY: "Run: python -m bot migrate (`run` does it by itself)",
            schema.State.OLDER: "Run: python -m bot migrate (`run` does it by itself)",
            schema.State.NEWER: "Run the newer Potluck that migrated it.",
        }
        yield Finding("database", well=True, seen=place)
        yield Finding(
            "migrations",
            well=found is schema.State.CURRENT,
            seen=found.value,
            do=advice.get(found, ""),
        )
    except DatabaseError as error:
        yield Finding("database", well=False, seen="cannot be used", do=str(error))
    finally:
        database.close()


def _state(database: Database) -> schema.State:
    """How far the schema is from this code's; DatabaseError where it cannot be read or written."""
    try:
        found = schema.state(database)
        with database.write():
            # Taking the lock is enough to learn whether it can be had.
            return found
    except OperationalError as error:
        raise DatabaseError(schema.why_unusable(database, error)) from error
