"""What Slack says of a person, read through the Web API of a local Slack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.members.profiles import CannotJoin, Profiles, grade
from bot.sandbox import Sandbox
from bot.settings import Settings

MANIFEST = Path(__file__).resolve().parents[2] / "app_manifest.yml"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(manifest=MANIFEST, seed="empty", rate_limits=False) as running:
        yield running


@pytest.fixture
def client(sandbox: Sandbox) -> WebClient:
    return WebClient(sandbox.bot_token, base_url=sandbox.api_url, retry_handlers=[])


def test_name_zone_team_and_rank_are_read(sandbox: Sandbox, client: WebClient) -> None:
    dev = sandbox.add_person(
        "dev",
        "Dev Patel",
        tz="Asia/Kolkata",
        title="Senior analyst",
        profile={"Team": "Data", "Department": "Finance", "Level": "L5 (new)", "Pronouns": "he"},
    )
    profile = Profiles(Settings()).account(client, dev.id).profile
    assert (profile.name, profile.zone, profile.title) == (
        "Dev Patel",
        "Asia/Kolkata",
        "Senior analyst",
    )
    assert (profile.team, profile.department, profile.grade) == ("Data", "Finance", 5)
    assert (profile.guest, profile.deactivated) == ("no", False)


def test_profile_fields_may_have_other_labels(sandbox: Sandbox, client: WebClient) -> None:
    dev = sandbox.add_person("dev", "Dev", profile={"Squad": "Data", "Team": "not this"})
    profile = Profiles(Settings(team_field="Squad")).account(client, dev.id).profile
    assert profile.team == "Data"


def test_without_custom_fields_the_title_has_to_do(sandbox: Sandbox, client: WebClient) -> None:
    dev = sandbox.add_person("dev", "Dev", title="VP Sales", tz=None)
    profile = Profiles(Settings()).account(client, dev.id).profile
    assert (profile.team, profile.department, profile.grade, profile.zone) == (None, None, 8, None)


def test_labels_are_asked_for_once(sandbox: Sandbox, client: WebClient) -> None:
    profiles = Profiles(Settings())
    for name in ("ana", "ben", "chi"):
        profiles.account(client, sandbox.person(name).id)
    assert [call.method for call in sandbox.calls].count("team.profile.get") == 1


@pytest.mark.parametrize("method", ["team.profile.get", "users.profile.get"])
def test_a_profile_that_slack_refuses_is_no_reason_to_refuse_anybody(
    sandbox: Sandbox, client: WebClient, method: str
) -> None:
    dev = sandbox.add_person("dev", "Dev", profile={"Team": "Data"})
    sandbox.fail(method, "missing_scope", times=9)
    account = Profiles(Settings()).account(client, dev.id)
    assert (account.profile.name, account.profile.team) == ("Dev", None)
    assert not account.profile.fields_known, "so that what was known of them is kept"


def test_somebody_whom_slack_does_not_know_is_an_error(client: WebClient) -> None:
    with pytest.raises(SlackApiError, match="user_not_found"):
        Profiles(Settings()).account(client, "U000NOBODY")


@pytest.mark.parametrize(
    ("about", "guests", "why_not"),
    [
        ({}, False, None),
        ({"is_bot": True}, False, CannotJoin.NOT_A_PERSON),
        ({"deleted": True}, False, CannotJoin.NOT_A_PERSON),
        (
            {"is_restricted": True, "is_ultra_restricted": True},
            True,
            CannotJoin.SINGLE_CHANNEL_GUEST,
        ),
        ({"is_restricted": True}, False, CannotJoin.GUEST),
        ({"is_restricted": True}, True, None),
    ],
)
def test_bots_the_deactivated_and_guests_cannot_join(
    sandbox: Sandbox,
    client: WebClient,
    about: dict[str, Any],
    guests: bool,
    why_not: CannotJoin | None,
) -> None:
    someone = sandbox.add_person("someone", **about)
    profiles = Profiles(Settings(allow_guests=guests))
    assert profiles.why_not(profiles.account(client, someone.id)) is why_not


def test_slackbot_cannot_join(client: WebClient) -> None:
    profiles = Profiles(Settings())
    assert profiles.why_not(profiles.account(client, "USLACKBOT")) is CannotJoin.NOT_A_PERSON


def test_whoever_runs_the_workspace_is_known_as_such(sandbox: Sandbox, client: WebClient) -> None:
    profiles = Profiles(Settings())
    assert profiles.account(client, sandbox.person("ana").id).is_admin
    assert not profiles.account(client, sandbox.person("ben").id).is_admin


@pytest.mark.parametrize(
    ("field", "title", "rank"),
    [
        ("L5", "Intern", 5),
        ("Grade 12 of 20", "", 12),
        ("99999", "", 99),
        ("senior", "Developer", 4),
        ("", "Junior developer", 2),
        ("", "", None),
        ("", "   ", None),
        ("", "Gardener", 3),
        ("", "Vice President of Engineering", 8),
        ("", "President", 9),
        ("", "CTO", 9),
        ("", "Head of People", 7),
        ("", "Product Manager", 6),
        ("", "Sr. Engineer", 4),
        ("", "Trainee", 1),
    ],
)
def test_a_rank_comes_from_the_field_or_else_from_the_title(
    field: str, title: str, rank: int | None
) -> None:
    assert grade(field, title) == rank
