"""`python -m bot doctor`: everything well, and each thing that can be wrong, with what to do."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.doctor import SCOPES, Finding, examine
from bot.sandbox import Sandbox
from bot.settings import load
from storage.database import Database
from tests.office import MANIFEST, Office

Ask = Callable[..., dict[str, Finding]]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(manifest=MANIFEST, seed="empty", rate_limits=False) as running:
        yield running


@pytest.fixture
def ask(sandbox: Sandbox, migrated_sqlite: Path, tmp_path: Path) -> Ask:
    """Asks the doctor about settings that are all right but for those given."""
    (tmp_path / "potluck.db").write_bytes(migrated_sqlite.read_bytes())

    def asked(**wrong: str) -> dict[str, Finding]:
        well = Office.environment_for(sandbox, f"sqlite:///{tmp_path / 'potluck.db'}")
        return {each.what: each for each in examine(load({**well, **wrong}, dotenv=None))}

    return asked


def ill(findings: dict[str, Finding]) -> set[str]:
    return {what for what, finding in findings.items() if not finding.well}


def test_all_is_well_against_a_workspace_that_has_the_app(ask: Ask) -> None:
    found = ask()
    assert ill(found) == set()
    assert list(found) == [
        "bot token",
        "scopes",
        "clock",
        "app token",
        "signing secret",
        "database",
        "migrations",
    ]
    assert found["scopes"].seen == f"all {len(SCOPES)} granted"


def test_every_no_says_what_to_do(ask: Ask) -> None:
    for wrong in ({"SLACK_BOT_TOKEN": ""}, {"SLACK_APP_TOKEN": "xapp-1"}, {"DATABASE_URL": "x://"}):
        for finding in ask(**wrong).values():
            assert finding.well or len(finding.do) > 10


def test_a_missing_bot_token(ask: Ask) -> None:
    found = ask(SLACK_BOT_TOKEN="")
    assert ill(found) == {"bot token"}
    assert "SLACK_BOT_TOKEN is not set" in found["bot token"].seen
    assert ".env" in found["bot token"].do


def test_a_refused_bot_token(ask: Ask) -> None:
    found = ask(SLACK_BOT_TOKEN="xoxb-wrong")
    assert ill(found) == {"bot token"}
    assert found["bot token"].seen == "Slack refuses it: invalid_auth"


def test_slack_out_of_reach(ask: Ask) -> None:
    found = ask(SLACK_API_URL="http://127.0.0.1:9/api/")
    assert ill(found) == {"bot token", "app token"}
    assert "cannot be reached at http://127.0.0.1:9/api/" in found["bot token"].seen
    assert "SLACK_API_URL" in found["bot token"].do
    assert "cannot be reached at http://127.0.0.1:9/api/" in found["app token"].seen


def test_a_refused_app_token(ask: Ask) -> None:
    found = ask(SLACK_APP_TOKEN="xapp-wrong")
    assert ill(found) == {"app token"}
    assert "connections:write" in found["app token"].do


def test_one_of_app_token_and_signing_secret_is_enough(ask: Ask) -> None:
    assert ill(ask(SLACK_APP_TOKEN="")) == set()
    assert ill(ask(SLACK_SIGNING_SECRET="")) == set()
    found = ask(SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET="")
    assert ill(found) == {"app token", "signing secret"}
    assert "It or the signing secret is enough" in found["app token"].do
    assert "It or the app token is enough" in found["signing secret"].do


def test_a_scope_that_was_not_granted(ask: Ask, tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.yml"
    lines = MANIFEST.read_text().splitlines(keepends=True)
    manifest.write_text("".join(line for line in lines if "- reactions:write" not in line))
    with Sandbox(manifest=manifest, seed="empty") as other:
        found = ask(
            SLACK_API_URL=other.api_url,
            SLACK_BOT_TOKEN=other.bot_token,
            SLACK_APP_TOKEN=other.app_token,
        )
    assert ill(found) == {"scopes"}
    assert found["scopes"].seen == "missing: reactions:write"
    assert "reinstall" in found["scopes"].do


class OtherClock:
    """A Slack that says yes to everything, and whose clock says `date` (an HTTP date, or none)."""

    def __init__(self, date: str | None) -> None:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.dumps({"ok": True, "user": "potluck", "team": "Acme", "url": "-"})
                self.send_response_only(200)
                self.send_header("x-oauth-scopes", ",".join(sorted(SCOPES)))
                if date is not None:
                    self.send_header("Date", date)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/api/"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.mark.parametrize(
    ("date", "well"),
    [
        ("now", True),
        (formatdate(0, usegmt=True), False),
        ("yesterday", True),
        (None, True),
    ],
    ids=["now", "1970", "unreadable", "none"],
)
def test_a_clock_that_is_far_from_slacks(ask: Ask, date: str | None, well: bool) -> None:
    slack = OtherClock(formatdate(usegmt=True) if date == "now" else date)
    try:
        found = ask(SLACK_API_URL=slack.url)
    finally:
        slack.close()
    assert found["clock"].well is well
    assert well or "NTP" in found["clock"].do


def test_a_database_that_was_never_migrated(ask: Ask, tmp_path: Path) -> None:
    found = ask(DATABASE_URL=f"sqlite:///{tmp_path / 'new.db'}")
    assert ill(found) == {"migrations"}
    assert found["migrations"].do == "Run: python -m bot migrate (`run` does it by itself)"


def test_a_database_of_a_newer_potluck(ask: Ask, tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'potluck.db'}")
    with database.write() as tx:
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = 'from_the_future'")
    database.close()
    found = ask()
    assert ill(found) == {"migrations"}
    assert "newer" in found["migrations"].do


@pytest.mark.parametrize(
    ("url", "what_to_do"),
    [
        ("nonsense", "DATABASE_URL is not a database address"),
        ("mysql://host/potluck", "SQLite or PostgreSQL"),
        ("sqlite://", "Name a file"),
        ("postgresql://ana:hush@127.0.0.1:9/potluck", "Is the server running"),
    ],
)
def test_a_database_that_cannot_be_used(ask: Ask, url: str, what_to_do: str) -> None:
    found = ask(DATABASE_URL=url)
    assert ill(found) == {"database"}
    assert what_to_do in found["database"].do
    assert "hush" not in str(found)


def test_a_database_that_another_program_has_locked(ask: Ask, tmp_path: Path) -> None:
    browser = sqlite3.connect(tmp_path / "potluck.db", isolation_level=None)
    browser.execute("BEGIN IMMEDIATE")
    found = ask()
    browser.close()
    assert ill(found) == {"database"}
    assert "is locked by another program" in found["database"].do


def test_a_file_that_is_no_database(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("these are only notes " * 99)
    found = ask(DATABASE_URL=f"sqlite:///{tmp_path / 'notes.db'}")
    assert ill(found) == {"database"}
    assert "is not an SQLite database" in found["database"].do
