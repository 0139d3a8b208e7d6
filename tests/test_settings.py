"""Settings: where they come from, what is wrong with them, and that no secret is ever shown."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, documented, load

ROOT = Path(__file__).resolve().parent.parent
SECRETS = {
    "SLACK_BOT_TOKEN": "xoxb-secret-1",
    "SLACK_APP_TOKEN": "xapp-secret-2",
    "SLACK_SIGNING_SECRET": "secret-3",
    "DATABASE_URL": "postgresql://ana:secret-4@host/potluck",
}


def test_without_anything_the_defaults_hold() -> None:
    settings = load({}, dotenv=None)
    assert settings == Settings()
    assert settings.database_url == "sqlite:///potluck.db"
    assert settings.tick_seconds == 15
    assert not settings.allow_guests


def test_every_setting_can_be_set() -> None:
    given = {
        **SECRETS,
        "SLACK_API_URL": "http://127.0.0.1:1/api/",
        "PORT": "8080",
        "DEFAULT_ZONE": "Asia/Kolkata",
        "ALLOW_GUESTS": "true",
        "COOLDOWN_WEEKS": "0",
        "PROFILE_TEAM_FIELD": "Squad",
        "PROFILE_DEPARTMENT_FIELD": "Tribe",
        "PROFILE_GRADE_FIELD": "Step",
        "TICK_SECONDS": "0.5",
        "POTLUCK_CLOCK": "clock.json",
        "LOG_LEVEL": "debug",
    }
    assert set(given) == {name for name, _, _ in documented()}, "a new setting belongs here, too"
    settings, default = load(given, dotenv=None), Settings()
    assert not [name for name in vars(default) if getattr(settings, name) == getattr(default, name)]


@pytest.mark.parametrize(
    ("name", "value", "what_to_do"),
    [
        ("ALLOW_GUESTS", "maybe", "ALLOW_GUESTS is 'maybe'; write true or false."),
        ("PORT", "web", "PORT is 'web'; write a whole number."),
        ("PORT", "70000", "PORT is 70000; write a number from 1 to 65535."),
        ("PORT", "0", "PORT is 0; write a number from 1 to 65535."),
        ("COOLDOWN_WEEKS", "2.5", "COOLDOWN_WEEKS is '2.5'; write a whole number."),
        ("COOLDOWN_WEEKS", "-1", "COOLDOWN_WEEKS cannot be negative; write 0"),
        ("TICK_SECONDS", "often", "TICK_SECONDS is 'often'; write a number."),
        ("TICK_SECONDS", "0", "TICK_SECONDS must be more than 0"),
        ("TICK_SECONDS", "nan", "TICK_SECONDS must be more than 0"),
        ("TICK_SECONDS", "inf", "TICK_SECONDS must be more than 0"),
        ("DEFAULT_ZONE", "Berlin", "write one like Europe/Berlin"),
        ("DEFAULT_ZONE", "../etc/passwd", "write one like Europe/Berlin"),
        ("LOG_LEVEL", "LOUD", "LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR."),
        ("SLACK_API_URL", "slack.com/api", "SLACK_API_URL must start with https://"),
        ("SLACK_BOT_TOKEN", "xapp-1", "SLACK_BOT_TOKEN must start with xoxb-. You find it under"),
        ("SLACK_APP_TOKEN", "xoxb-1", "SLACK_APP_TOKEN must start with xapp-. You make it under"),
    ],
)
def test_a_wrong_setting_is_named_with_what_to_write(
    name: str, value: str, what_to_do: str
) -> None:
    with pytest.raises(SettingsError) as refused:
        load({name: value}, dotenv=None)
    assert what_to_do in str(refused.value)


@pytest.mark.parametrize("name", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
def test_a_wrong_token_is_not_repeated(name: str) -> None:
    with pytest.raises(SettingsError) as refused:
        load({name: "a-secret-in-the-wrong-place"}, dotenv=None)
    assert "a-secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("true", True), ("Yes", True), ("ON", True), ("1", True), ("false", False), ("no", False)],
)
def test_yes_and_no_are_understood_in_several_words(written: str, meant: bool) -> None:
    assert load({"ALLOW_GUESTS": written}, dotenv=None).allow_guests is meant


def test_blanks_around_a_value_do_not_count_and_blank_is_not_set() -> None:
    assert load({"DEFAULT_ZONE": " Asia/Tokyo \n"}, dotenv=None).default_zone == "Asia/Tokyo"
    assert load({"PORT": "  "}, dotenv=None).port == 3000


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text('export PORT=1111\nDEFAULT_ZONE="Asia/Tokyo"  # east\nUNKNOWN=1\nBARE\n')
    settings = load({"PORT": "2222"}, file)
    assert (settings.port, settings.default_zone) == (2222, "Asia/Tokyo")


def test_the_file_may_be_missing_or_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    assert load({}, tmp_path / "nowhere") == Settings()
    file = tmp_path / ".env"
    file.write_text("PORT=1111\n", encoding="utf-8-sig")
    assert load({}, file).port == 1111


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes("PORT=1111 # café\n".encode("utf-16"))
    with pytest.raises(SettingsError, match=r"\.env cannot be read .* UTF-8"):
        load({}, file)


def test_no_secret_is_ever_shown() -> None:
    settings = load(SECRETS, dotenv=None)
    for shown in (repr(settings), str(settings), f"{settings}", repr([settings])):
        assert "secret" not in shown
        assert "default_zone" in shown


# .env.example


def test_the_example_names_every_setting_with_its_default_and_a_line_above_it() -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    found: dict[str, str] = {}
    for above, line in itertools.pairwise(lines):
        setting = re.fullmatch(r"(?:# )?([A-Z_]+)=(\S*)", line)
        if setting:
            found[setting[1]] = setting[2]
            before = re.fullmatch(r"(?:# )?[A-Z_]+=\S*", above)
            assert before or re.fullmatch(r"# .{10,}\.", above), f"{setting[1]}: no line above it"
    assert found == {name: default for name, default, _ in documented()}


def test_the_example_is_a_valid_file_that_changes_nothing() -> None:
    assert load({}, ROOT / ".env.example") == Settings()
