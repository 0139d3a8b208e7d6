"""What all tests share: databases of both kinds, and the office in which journeys happen.

What needs a server (PostgreSQL, Chromium) is left out where the machine has none, and the last
lines of the run say so, and how to get it. With POTLUCK_TEST_EVERYTHING=1, as in .ci/run, leaving
anything out fails the run.
"""

from __future__ import annotations

import os
import re
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from storage import schema
from storage.database import Database
from tests import postgres
from tests.office import Office

ROOT = Path(__file__).resolve().parent.parent
LEFT_OUT = "LEFT OUT: "
TRACES = ROOT / ".scratch" / "traces"
"""What was said on each journey of the latest run, to be looked at."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly what was left out, once for each reason."""
    reasons: dict[str, int] = {}
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else ""
        if LEFT_OUT in reason:
            said = reason.split(LEFT_OUT, 1)[1]
            reasons[said] = reasons.get(said, 0) + 1
    if reasons:
        terminalreporter.section("LEFT OUT", sep="!", red=True, bold=True)
        for reason, tests in reasons.items():
            terminalreporter.line(f"{tests} tests left out: {reason}", red=True, bold=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that must be complete and was not."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("POTLUCK_TEST_EVERYTHING") and reporter is not None:
        skipped = reporter.stats.get("skipped", [])
        if any(LEFT_OUT in str(report.longrepr) for report in skipped):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """A PostgreSQL server with one migrated database, "migrated", to copy."""
    programs = postgres.find_programs()
    if programs is None:
        pytest.skip(f"{LEFT_OUT}PostgreSQL ({postgres.HOW_TO_GET_IT})")
    server = postgres.Server(programs)
    try:
        database = Database(server.create("migrated"))
        schema.migrate(database)
        database.close()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    path = tmp_path_factory.mktemp("migrated") / "potluck.db"
    database = Database(f"sqlite:///{path}")
    schema.migrate(database)
    database.close()
    # Everything in one file: what is still in the write-ahead log goes with the last connection.
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh migrated database: every test that asks for it runs on both kinds."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("migrated_sqlite")
        shutil.copy(template, tmp_path / "potluck.db")
        yield f"sqlite:///{tmp_path / 'potluck.db'}"
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    name = f"test_{uuid.uuid4().hex}"
    yield server.create(name, "migrated")
    server.drop(name)


@pytest.fixture
def empty_database_url(database_url: str, tmp_path: Path) -> str:
    """A database of either kind in which nothing was ever migrated."""
    if database_url.startswith("sqlite"):
        return f"sqlite:///{tmp_path / 'empty.db'}"
    database = Database(database_url)
    with database.write() as tx:
        tx.exec_driver_sql("DROP SCHEMA public CASCADE")
        tx.exec_driver_sql("CREATE SCHEMA public")
    database.close()
    return database_url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A fresh migrated database, opened."""
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def open_office(
    database_url: str, request: pytest.FixtureRequest
) -> Iterator[Callable[..., Office]]:
    """Opens a local Slack with the real Potluck in it, on either database."""
    name = re.sub(r"[^\w.]+", "-", request.node.nodeid.split("/", 1)[-1]).strip("-")
    opened: list[Office] = []
    with ExitStack() as closing:

        def build(**options: object) -> Office:
            trace = TRACES / f"{name}-{len(opened) + 1}.jsonl"
            office = Office.open(database_url, trace=trace, **options)  # type: ignore[arg-type]
            closing.callback(office.close)
            opened.append(office)
            return office

        yield build


@pytest.fixture
def office(open_office: Callable[..., Office]) -> Office:
    """A local Slack with three people and the real Potluck in it."""
    return open_office()
