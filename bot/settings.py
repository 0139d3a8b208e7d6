"""The environment (and .env) -> Settings. The README documents every setting; a test says so."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

from dotenv import dotenv_values


class SettingsError(Exception):
    """A setting is missing or cannot be understood; the message says which and what to write."""


def _setting(name: str, default: Any, about: str) -> Any:
    return field(default=default, metadata={"name": name, "about": about})


@dataclass(frozen=True, repr=False)
class Settings:
    """Everything that can be set, from the environment; names and meanings in the field metadata.

    Its `repr` shows no secret.
    """

    bot_token: str = _setting("SLACK_BOT_TOKEN", "", "Bot token, `xoxb-...`.")
    app_token: str = _setting(
        "SLACK_APP_TOKEN", "", "App-level token, `xapp-...`, for Socket Mode (`run`)."
    )
    signing_secret: str = _setting("SLACK_SIGNING_SECRET", "", "Signing secret, for HTTP (`web`).")
    slack_url: str = _setting(
        "SLACK_API_URL",
        "https://slack.com/api/",
        "Where Slack's Web API is; the sandbox sets it.",
    )
    database_url: str = _setting(
        "DATABASE_URL",
        "sqlite:///potluck.db",
        "SQLite file or PostgreSQL, as an SQLAlchemy URL.",
    )
    port: int = _setting("PORT", 3000, "Port on which `web` listens.")
    default_zone: str = _setting(
        "DEFAULT_ZONE", "UTC", "Time zone of members for whom Slack gives none."
    )
    allow_guests: bool = _setting(
        "ALLOW_GUESTS", False, "Whether multi-channel guests may take part (`true`/`false`)."
    )
    cooldown_weeks: int = _setting(
        "COOLDOWN_WEEKS", 26, "Two people who were introduced are not matched again for so long."
    )
    team_field: str = _setting(
        "PROFILE_TEAM_FIELD", "Team", "Label of the Slack profile field with the team."
    )
    department_field: str = _setting(
        "PROFILE_DEPARTMENT_FIELD",
        "Department",
        "Label of the Slack profile field with the department.",
    )
    grade_field: str = _setting(
        "PROFILE_GRADE_FIELD",
        "Level",
        "Label of the Slack profile field with the grade; its first number counts.",
    )
    tick_seconds: float = _setting(
        "TICK_SECONDS", 15.0, "How often the worker looks for what is due."
    )
    clock_file: str = _setting(
        "POTLUCK_CLOCK", "", "A movable clock's file; only for the sandbox and tests."
    )
    log_level: str = _setting("LOG_LEVEL", "INFO", "`DEBUG`, `INFO`, `WARNING` or `ERROR`.")

    def __repr__(self) -> str:
        shown = {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if each.name not in {"bot_token", "app_token", "signing_secret", "database_url"}
        }
        return f"Settings({shown})"


def documented() -> list[tuple[str, str, str]]:
    """Every setting as (environment name, default, meaning), in the order of the README."""
    return [
        (each.metadata["name"], _written(each.default), each.metadata["about"])
        for each in fields(Settings)
    ]


def load(
    environment: Mapping[str, str] | None = None, dotenv: Path | None = Path(".env")
) -> Settings:
    """Read the settings; the environment wins over the file `dotenv`.

    Raises SettingsError naming the setting, what is wrong with it and what to write instead.
    """
    given = dict(os.environ if environment is None else environment)
    if dotenv is not None and dotenv.is_file():
        given = {**_from_file(dotenv), **given}
    values: dict[str, Any] = {}
    for each in fields(Settings):
        written = given.get(each.metadata["name"], "").strip()
        if written:
            values[each.name] = _read(each.metadata["name"], written, each.default)
    settings = Settings(**values)
    _check(settings)
    return settings


def _from_file(dotenv: Path) -> dict[str, str]:
    try:
        # Some editors begin a file with a byte order mark, which would belong to the first name.
        written = dotenv_values(dotenv, encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{dotenv} cannot be read ({error}). Save it as text in UTF-8 that Potluck may read."
        ) from error
    return {name: value for name, value in written.items() if value is not None}


def _written(default: Any) -> str:
    if isinstance(default, bool):
        return "true" if default else "false"
    return f"{default:g}" if isinstance(default, float) else str(default)


def _read(name: str, written: str, default: Any) -> Any:
    if isinstance(default, bool):
        if written.lower() in {"true", "yes", "on", "1"}:
            return True
        if written.lower() in {"false", "no", "off", "0"}:
            return False
        raise SettingsError(f"{name} is {written!r}; write true or false.")
    if isinstance(default, int | float):
        try:
            return type(default)(written)
        except ValueError:
            kind = "whole number" if isinstance(default, int) else "number"
            raise SettingsError(f"{name} is {written!r}; write a {kind}.") from None
    return written


def _check(settings: Settings) -> None:
    if settings.default_zone not in available_timezones():
        raise SettingsError(
            f"DEFAULT_ZONE is {settings.default_zone!r}, which is no time zone; "
            "write one like Europe/Berlin."
        )
    if not 1 <= settings.port <= 65535:
        raise SettingsError(f"PORT is {settings.port}; write a number from 1 to 65535.")
    if settings.cooldown_weeks < 0:
        raise SettingsError("COOLDOWN_WEEKS cannot be negative; write 0 to allow repeats at once.")
    if not 0 < settings.tick_seconds < math.inf:
        raise SettingsError("TICK_SECONDS must be more than 0; write 15 if in doubt.")
    if settings.log_level.upper() not in {"DEBUG", "INFO", "WARNING", "ERROR"}:
        raise SettingsError("LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR.")
    if not settings.slack_url.startswith(("http://", "https://")):
        raise SettingsError("SLACK_API_URL must start with https:// (or http:// for the sandbox).")
    if settings.bot_token and not settings.bot_token.startswith("xoxb-"):
        raise SettingsError(
            "SLACK_BOT_TOKEN must start with xoxb-. You find it under OAuth & Permissions."
        )
    if settings.app_token and not settings.app_token.startswith("xapp-"):
        raise SettingsError(
            "SLACK_APP_TOKEN must start with xapp-. You make it under Basic Information, "
            "App-Level Tokens, with the scope connections:write."
        )
