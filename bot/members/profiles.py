"""What Slack says of a person: name, time zone, team, rank, and whether they can take part."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from enum import Enum
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.settings import Settings
from bot.slack import NO_ANSWER
from storage.members import Profile

_LABELS_LAST_SECONDS = 3600.0

# Words of a job title -> grade, looked for in this order; it only has to tell who is far apart.
_RANKS: tuple[tuple[int, str], ...] = (
    (9, r"\bc[etfmopi]o\b|\bchief\b|\bexecutive\b|\bfounder\b|(?<!vice )\bpresident\b|\bowner\b"),
    (8, r"\bvp\b|\bvice president\b|\bpartner\b"),
    (7, r"\bdirector\b|\bhead of\b"),
    (6, r"\bprincipal\b|\bmanager\b"),
    (5, r"\bstaff\b|\blead\b"),
    (4, r"\bsenior\b|\bsr\b"),
    (2, r"\bjunior\b|\bjr\b|\bassociate\b|\bassistant\b|\bgraduate\b"),
    (1, r"\bintern\b|\btrainee\b|\bapprentice\b|\bworking student\b"),
)
_MIDDLE_RANK = 3


class CannotJoin(Enum):
    """Why somebody cannot take part."""

    NOT_A_PERSON = "bot or deactivated"
    SINGLE_CHANNEL_GUEST = "single-channel guest"
    GUEST = "multi-channel guest, and ALLOW_GUESTS is off"


@dataclass(frozen=True)
class Account:
    """A profile, and what is asked live and never stored."""

    profile: Profile
    is_bot: bool
    is_admin: bool


class Profiles:
    """Asks one workspace's Slack about its people."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._labels: dict[str, tuple[float, dict[str, str]]] = {}

    def account(self, client: WebClient, user_id: str) -> Account:
        """One person by `users.info`, with team and department from their profile's fields.

        Raises SlackApiError or one of NO_ANSWER where Slack does not answer.
        """
        user: dict[str, Any] = client.users_info(user=user_id)["user"]
        named, fields_known = self._custom_fields(client, user)
        about: dict[str, Any] = user.get("profile", {})
        title = str(about.get("title") or "")
        settings = self._settings
        profile = Profile(
            user_id=user_id,
            name=str(
                about.get("real_name") or user.get("real_name") or user.get("name") or "Somebody"
            ),
            zone=user.get("tz") or None,
            title=title,
            team=named.get(settings.team_field) or None,
            department=named.get(settings.department_field) or None,
            grade=grade(named.get(settings.grade_field, ""), title),
            guest=(
                "single"
                if user.get("is_ultra_restricted")
                else "multi"
                if user.get("is_restricted")
                else "no"
            ),
            deactivated=bool(user.get("deleted")),
            fields_known=fields_known,
        )
        return Account(
            profile,
            is_bot=bool(user.get("is_bot")) or user_id == "USLACKBOT",
            is_admin=bool(user.get("is_admin") or user.get("is_owner")),
        )

    def why_not(self, account: Account) -> CannotJoin | None:
        """Why this person cannot take part, None where they can."""
        profile = account.profile
        if account.is_bot or profile.deactivated:
            return CannotJoin.NOT_A_PERSON
        if profile.guest == "single":
            return CannotJoin.SINGLE_CHANNEL_GUEST
        if profile.guest == "multi" and not self._settings.allow_guests:
            return CannotJoin.GUEST
        return None

    def _custom_fields(
        self, client: WebClient, user: dict[str, Any]
    ) -> tuple[dict[str, str], bool]:
        """Label -> value of the custom profile fields, and whether they could be read."""
        try:
            labels = self._field_labels(client, str(user.get("team_id") or ""))
            if not labels:
                return {}, True
            values = client.users_profile_get(user=user["id"])["profile"].get("fields") or {}
        except (SlackApiError, *NO_ANSWER):
            # Team and department make matches better; without them they are still good.
            return {}, False
        named = {
            labels[key]: str(field.get("value") or "")
            for key, field in values.items()
            if key in labels
        }
        return named, True

    def _field_labels(self, client: WebClient, team_id: str) -> dict[str, str]:
        asked, labels = self._labels.get(team_id, (0.0, {}))
        if not asked or time.monotonic() - asked > _LABELS_LAST_SECONDS:
            wanted = {
                self._settings.team_field,
                self._settings.department_field,
                self._settings.grade_field,
            }
            listed = client.team_profile_get()["profile"].get("fields") or []
            labels = {each["id"]: each["label"] for each in listed if each["label"] in wanted}
            self._labels[team_id] = (time.monotonic(), labels)
        return labels


def grade(field: str, title: str) -> int | None:
    """A rank from a profile field's number ("L5"), or else from its words and the job title's.

    Words give 1 (intern) to 9 (chief), 3 where they say nothing of rank; None where there are none.
    """
    number = re.search(r"\d+", field)
    if number:
        return min(int(number.group()), 99)
    words = f"{field} {title}".casefold()
    if not words.strip():
        return None
    for rank, pattern in _RANKS:
        if re.search(pattern, words):
            return rank
    return _MIDDLE_RANK
