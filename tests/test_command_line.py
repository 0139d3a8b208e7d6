"""The command line, as an operator meets it: real processes, real signals, real mistakes.

Every way to fail ends with one sentence that says what to do, exit status 1, and no traceback.
"""

from __future__ import annotations

import json
import re
import signal
import socket
import sqlite3
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from bot.clock import MovableClock
from bot.sandbox import Sandbox
from bot.settings import documented
from storage import schema
from storage.database import Database
from tests.office import MANIFEST, OPENS_AT, Office
from tests.processes import Bot, is_running
from tests.sandbox.client import Person, texts, wait_for

Refusal = Callable[..., str]

OUT_OF_REACH = {
    "SLACK_API_URL": "http://127.0.0.1:9/api/",
    "SLACK_APP_TOKEN": "xapp-1",
    "DATABASE_URL": "sqlite:///new.db",
}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(
        manifest=MANIFEST,
        seed="empty",
        rate_limits=False,
        # What is tested is what Potluck does, not how busy this machine is.
        ack_seconds=15,
    ) as running:
        yield running


@pytest.fixture
def settings(sandbox: Sandbox, migrated_sqlite: Path, tmp_path: Path) -> dict[str, str]:
    """All that a bot in `tmp_path` has to be told; its database is migrated."""
    (tmp_path / "potluck.db").write_bytes(migrated_sqlite.read_bytes())
    return Office.environment_for(sandbox, "sqlite:///potluck.db")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def fails(
    folder: Path, *arguments: str, settings: dict[str, str] | None = None, bound: bool = False
) -> str:
    """Run a command that must fail; what it says about it."""
    with Bot(*arguments, folder=folder, settings=settings, bound=bound) as bot:
        status = bot.ends()
    said = "\n".join(bot.errors)
    assert status == 1, said
    assert "Traceback" not in said
    assert re.search("^potluck: ", said, re.MULTILINE)
    return said


@pytest.fixture
def refusal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Callable[..., str]]:
    """Like `fails`, inside this process, since Python takes a second or two to start."""
    signs = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    handlers = {sign: signal.getsignal(sign) for sign in signs}

    def ask(*arguments: str, settings: dict[str, str] | None = None) -> str:
        monkeypatch.chdir(tmp_path)
        for name, _, _ in documented():
            monkeypatch.delenv(name, raising=False)
        for name, value in (settings or {}).items():
            monkeypatch.setenv(name, value)
        assert main(arguments) == 1
        said = capsys.readouterr().err
        assert re.search("^potluck: ", said, re.MULTILINE)
        return said

    yield ask
    for sign, handler in handlers.items():
        signal.signal(sign, handler)


# What to type


def test_help_lists_the_commands(tmp_path: Path) -> None:
    with Bot("--help", folder=tmp_path) as bot:
        assert bot.ends() == 0
    said = "\n".join(bot.out)
    for command in ("run", "web", "worker", "migrate", "sandbox", "doctor"):
        assert re.search(rf"^ +{command} +[A-Z].+", said, re.MULTILINE)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "required: COMMAND"),
        (("run", "away"), "unrecognized arguments: away"),
        (("sandbox", "--port", "99999"), "write one up to 65535"),
    ],
    ids=["nothing", "too much", "port"],
)
def test_what_cannot_be_understood_is_said(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_an_unknown_command_is_said(tmp_path: Path) -> None:
    with Bot("dance", folder=tmp_path) as bot:
        assert bot.ends() == 2
    assert "invalid choice: 'dance'" in "\n".join(bot.errors)
    assert "Traceback" not in "\n".join(bot.errors)


# Settings and tokens


def test_run_without_tokens_says_where_they_go(tmp_path: Path) -> None:
    said = fails(tmp_path, "run")
    assert "SLACK_BOT_TOKEN is missing. Put it into .env" in said
    assert "make demo" in said


def test_run_without_an_app_token_says_how_to_make_one(
    settings: dict[str, str], refusal: Refusal
) -> None:
    said = refusal("run", settings={**settings, "SLACK_APP_TOKEN": ""})
    assert "SLACK_APP_TOKEN is missing" in said
    assert "connections:write" in said


@pytest.mark.parametrize(
    ("name", "value"), [("SLACK_BOT_TOKEN", "xoxb-wrong"), ("SLACK_APP_TOKEN", "xapp-wrong")]
)
def test_run_with_a_wrong_token_names_it(
    tmp_path: Path, settings: dict[str, str], name: str, value: str
) -> None:
    said = fails(tmp_path, "run", settings={**settings, name: value})
    assert f"Slack refuses {name} (invalid_auth)" in said
    assert value not in said


def test_a_setting_that_cannot_be_read_is_named_wherever_it_stands(
    tmp_path: Path, refusal: Refusal
) -> None:
    (tmp_path / ".env").write_text("PORT=door\n")
    assert "PORT is 'door'; write a whole number." in refusal("web")


def test_web_without_a_signing_secret_says_where_it_is(
    settings: dict[str, str], refusal: Refusal
) -> None:
    said = refusal("web", settings={**settings, "SLACK_SIGNING_SECRET": ""})
    assert "SLACK_SIGNING_SECRET is missing. You find it under Basic Information" in said


def test_web_on_a_taken_port_says_so(settings: dict[str, str], refusal: Refusal) -> None:
    with socket.create_server(("0.0.0.0", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = refusal("web", settings={**settings, "PORT": port})
    assert f"Port {port} is taken. Set PORT to another one." in said


def test_slack_out_of_reach_is_said(settings: dict[str, str], refusal: Refusal) -> None:
    said = refusal("worker", settings={**settings, "SLACK_API_URL": "http://127.0.0.1:9/api/"})
    assert "Slack cannot be reached at http://127.0.0.1:9/api/" in said


# The database


def test_migrate_makes_the_database_and_may_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Bot("migrate", folder=tmp_path) as bot:
        assert bot.ends() == 0
    assert bot.out == ["The database is up to date."]
    assert bot.errors == []
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert main(["migrate"]) == 0
    assert capsys.readouterr().out == "The database is up to date.\n"
    database = Database(f"sqlite:///{tmp_path / 'potluck.db'}")
    assert schema.state(database) is schema.State.CURRENT
    database.close()


def test_worker_on_a_database_that_was_never_migrated_says_how_to(
    settings: dict[str, str], refusal: Refusal
) -> None:
    said = refusal("worker", settings={**settings, "DATABASE_URL": "sqlite:///new.db"})
    assert "not migrated yet. Run: python -m bot migrate" in said


def test_a_database_of_a_newer_potluck_is_left_alone(
    tmp_path: Path, settings: dict[str, str]
) -> None:
    with sqlite3.connect(tmp_path / "potluck.db") as changed:
        changed.execute("UPDATE alembic_version SET version_num = 'from_the_future'")
    changed.close()
    before = (tmp_path / "potluck.db").read_bytes()
    said = fails(tmp_path, "run", settings=settings)
    assert "migrated by a newer Potluck" in said
    assert "nothing was changed" in said
    assert (tmp_path / "potluck.db").read_bytes() == before


def test_a_locked_database_is_said(tmp_path: Path, settings: dict[str, str]) -> None:
    browser = sqlite3.connect(tmp_path / "potluck.db", isolation_level=None)
    browser.execute("BEGIN IMMEDIATE")
    said = fails(tmp_path, "worker", settings=settings)
    browser.close()
    assert "potluck.db is locked by another program. Close what has it open" in said


@pytest.mark.parametrize("what", ["file", "file and folder"])
def test_a_read_only_database_is_said(tmp_path: Path, settings: dict[str, str], what: str) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (tmp_path / "potluck.db").rename(folder / "potluck.db")
    (folder / "potluck.db").chmod(0o444)
    if what != "file":
        folder.chmod(0o555)
    settings = {**settings, "DATABASE_URL": "sqlite:///data/potluck.db"}
    said = fails(tmp_path, "run", settings=settings, bound=True)
    folder.chmod(0o755)
    assert "data/potluck.db is read-only. Give this user write access" in said


# Running


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_run_answers_slack_until_it_is_told_to_stop(
    sandbox: Sandbox, settings: dict[str, str], tmp_path: Path, sign: signal.Signals
) -> None:
    with Bot("run", folder=tmp_path, settings=settings) as bot:
        bot.says("Potluck is running. Stop it with Ctrl-C.")
        ana = Person(sandbox, "ana")
        ana.command("/teach", "Go")
        assert "You can teach *Go*." in texts(ana.wait_for(ana.ephemerals)[-1])
        assert bot.stops(sign) == 0
    assert bot.out[-1] == "Stopped."
    assert "Traceback" not in "\n".join(bot.errors)


def test_web_and_worker_do_together_what_run_does_alone(
    migrated_sqlite: Path, tmp_path: Path
) -> None:
    (tmp_path / "potluck.db").write_bytes(migrated_sqlite.read_bytes())
    port = free_port()
    clock = MovableClock(tmp_path / "clock.json")
    clock.move(OPENS_AT - clock.now())
    with Sandbox(
        manifest=MANIFEST,
        seed="empty",
        rate_limits=False,
        clock=clock,
        ack_seconds=15,
        http_events=f"http://127.0.0.1:{port}",
    ) as sandbox:
        settings = {
            **Office.environment_for(sandbox, "sqlite:///potluck.db"),
            "PORT": str(port),
            "SLACK_APP_TOKEN": "",
        }
        _carry_an_introduction(sandbox, port, tmp_path, settings)


def _carry_an_introduction(
    sandbox: Sandbox, port: int, tmp_path: Path, settings: dict[str, str]
) -> None:
    with (
        Bot("web", folder=tmp_path, settings=settings) as web,
        Bot("worker", folder=tmp_path, settings=settings) as worker,
    ):
        web.says(f"Potluck listens on port {port}.")
        worker.says("Potluck's worker is running.")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz") as health:
            assert (health.status, health.read()) == (200, b"ok\n")
        assert sandbox.verify_url()
        ana, ben = Person(sandbox, "ana"), Person(sandbox, "ben")
        ana.command("/teach", "Go")
        assert "You can teach *Go*." in texts(ana.wait_for(ana.ephemerals)[-1])
        ben.command("/learn", "Go")
        ben.wait_for(ben.ephemerals)
        sandbox.advance(timedelta(days=7))
        met = wait_for(ana.group_dms)[0]
        assert f"<@{ana.id}> brings *Go*" in texts(wait_for(lambda: ana.messages(met["id"]))[0])
        assert web.stops(signal.SIGTERM) == 0
        assert worker.stops(signal.SIGTERM) == 0
    assert "Traceback" not in "\n".join(web.errors + worker.errors)


def test_web_refuses_what_slack_did_not_sign(
    sandbox: Sandbox, settings: dict[str, str], tmp_path: Path
) -> None:
    port = free_port()
    with Bot("web", folder=tmp_path, settings={**settings, "PORT": str(port)}) as web:
        web.says(f"Potluck listens on port {port}.")
        forged = urllib.request.Request(
            f"http://127.0.0.1:{port}/slack/events",
            b"command=/teach&text=Go&user_id=U1&team_id=T1",
            {"X-Slack-Signature": "v0=00", "X-Slack-Request-Timestamp": "1"},
        )
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(forged)
        assert refused.value.code == 401
        assert web.stops() == 0


def test_doctor_says_that_all_is_well_or_what_is_not(
    sandbox: Sandbox, settings: dict[str, str], tmp_path: Path
) -> None:
    with (
        Bot("doctor", folder=tmp_path, settings=settings) as well,
        Bot("doctor", folder=tmp_path, settings=OUT_OF_REACH) as ill,
    ):
        assert well.ends() == 0
        assert ill.ends() == 1
    assert all(line.startswith("ok ") for line in well.out[:-1])
    assert well.out[-1] == "Everything is in place."
    assert "NO  bot token: SLACK_BOT_TOKEN is not set" in ill.out
    assert any("NO  app token: Slack cannot be reached at" in line for line in ill.out)
    assert "    -> Run: python -m bot migrate (`run` does it by itself)" in ill.out
    assert ill.errors == [], "nothing but what the doctor says"
    assert ill.out[-1] == "Mend what says NO, then ask again."


# The sandbox


def page(address: str, path: str, content: dict[str, Any] | None = None) -> dict[str, Any]:
    data = None if content is None else json.dumps(content).encode()
    request = urllib.request.Request(f"{address}page/api/{path}", data)
    with urllib.request.urlopen(request) as response:
        answer: dict[str, Any] = json.load(response)
        return answer


def test_the_sandbox_moves_to_a_free_port_stops_cleanly_and_goes_on_where_it_left_off(
    tmp_path: Path,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with Bot("sandbox", "--port", port, "--folder", "demo", folder=tmp_path) as first:
            first.says(f"Port {port} is taken")
            address = _address(first)
            assert f":{port}/" not in address
            with urllib.request.urlopen(address) as shown:
                assert b"<html" in shown.read()
            me, channel = _somebody(address)
            page(address, "post", {**me, "channel": channel, "text": "I was here"})
            (child,) = first.children()
            assert first.stops(signal.SIGINT) == 0
    assert not is_running(child)
    assert "goes on from here" in first.out[-1]
    assert "Traceback" not in "\n".join(first.errors)

    with Bot("sandbox", "--port", "0", "--folder", "demo", folder=tmp_path) as again:
        address = _address(again)
        me, channel = _somebody(address)
        query = f"conversation?team={me['team']}&as={me['as']}&id={channel}"
        assert "I was here" in [each["text"] for each in page(address, query)["messages"]]
        assert again.stops(signal.SIGTERM) == 0


def _address(bot: Bot) -> str:
    found = re.search(r"http://\S+/", bot.says("http://"))
    assert found is not None
    return found[0]


def _somebody(address: str) -> tuple[dict[str, str], str]:
    """The first person of the workspace, as whom to act, and the channel #general."""
    team = page(address, "teams")["teams"][0]["id"]
    people = page(address, f"people?team={team}")["people"]
    me = {"team": team, "as": next(each["id"] for each in people if each["is_owner"])}
    sidebar = page(address, f"sidebar?team={me['team']}&as={me['as']}")
    general = next(each for each in sidebar["channels"] if each["name"] == "general")
    return me, general["id"]


def test_the_sandbox_without_a_bot_prints_what_a_bot_has_to_be_told(tmp_path: Path) -> None:
    with Bot("sandbox", "--port", "0", "--without-bot", folder=tmp_path) as alone:
        alone.says("The workspace is at http://")
        told = dict(line.split("=", 1) for line in alone.out if "=" in line)
        assert alone.children() == []
        with Bot("run", folder=tmp_path, settings=told) as run:
            run.says("Potluck is running.")
            assert run.stops() == 0
        assert alone.stops() == 0


def test_reset_deletes_only_what_a_sandbox_made(tmp_path: Path, refusal: Refusal) -> None:
    precious = tmp_path / "thesis"
    precious.mkdir()
    (precious / "chapter.txt").write_text("years of work")
    said = refusal("sandbox", "--port", "0", "--reset", "--folder", "thesis")
    assert "thesis holds no sandbox, so nothing in it was deleted" in said
    assert (precious / "chapter.txt").read_text() == "years of work"


def test_two_sandboxes_do_not_share_a_folder(tmp_path: Path, refusal: Refusal) -> None:
    demo = ("sandbox", "--port", "0", "--folder", "demo")
    with Bot(*demo, "--without-bot", folder=tmp_path) as first:
        address = first.says("The workspace is at ").split()[-1]
        for again in (demo, (*demo, "--reset")):
            said = refusal(*again)
            assert f"A sandbox is running in demo already: {address}" in said
            assert "stop it first" in said
        assert page(address, "teams")["teams"]
        assert first.stops() == 0
    with Bot(*demo, "--without-bot", "--reset", folder=tmp_path) as second:
        second.says("The workspace is at http://")
        assert second.stops() == 0


@pytest.fixture
def hangup_matters() -> Iterator[None]:
    """As in a terminal, even where the tests themselves run under nohup."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("hangup_matters")
def test_closing_the_terminal_stops_the_sandbox_and_its_bot(tmp_path: Path) -> None:
    with Bot("sandbox", "--port", "0", "--folder", "demo", folder=tmp_path) as demo:
        _address(demo)
        (child,) = demo.children()
        assert demo.stops(signal.SIGHUP) == 0
    assert not is_running(child)


@pytest.mark.parametrize("module", ["sqlalchemy.exc", "slack_bolt"])
def test_ctrl_c_while_python_still_reads_modules_ends_quietly(tmp_path: Path, module: str) -> None:
    noted = {"PYTHONPROFILEIMPORTTIME": "1"}
    with Bot("sandbox", "--folder", "demo", folder=tmp_path, settings=noted) as demo:
        wait_for(lambda: any(line.endswith(f" {module}") for line in demo.errors), 60)
        demo.stops(signal.SIGINT)
    assert "Traceback" not in "\n".join(demo.errors)


def test_a_workspace_that_cannot_be_read_says_how_to_begin_anew(
    tmp_path: Path, refusal: Refusal
) -> None:
    (tmp_path / "workspace.json").write_text("{")
    said = refusal("sandbox", "--port", "0", "--folder", ".")
    assert "workspace.json" in said
    assert "to begin anew" in said
