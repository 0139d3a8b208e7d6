"""The command line: `python -m bot COMMAND`, or `potluck COMMAND`."""

from __future__ import annotations

import signal

if __name__ == "__main__":
    # Ctrl-C while Python still reads what follows, for a second or so, ends this without a word.
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import argparse
import fcntl
import logging
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from sqlalchemy.exc import OperationalError

from bot.app import CannotStartError, Potluck
from bot.clock import MovableClock
from bot.commands import UsageError, capture, match, simulate
from bot.doctor import examine
from bot.sandbox import PortTakenError, Sandbox, opening
from bot.settings import Settings, SettingsError, load
from storage import schema
from storage.database import Database, DatabaseError

PAGE_PORT = 8321
"""Where the sandbox's page is, unless that port is taken."""

MOST_PORT = 65535

CHILD_STOPS_WITHIN_SECONDS = 25

WORKSPACE = "workspace.json"
"""The file by which a folder is known to be a sandbox's."""

OCCUPIED = "occupied"
"""The file that a running sandbox holds locked; it says where its page is."""

MANIFEST = Path(__file__).resolve().parent.parent / "app_manifest.yml"


Command = Callable[[argparse.Namespace], int]
"""What a command does: its arguments -> the exit status."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns the exit status: 0 well, 1 failed, 2 not understood."""
    asked = _parser().parse_args(arguments)
    command: Command = asked.command
    try:
        return command(asked)
    except (CannotStartError, DatabaseError, SettingsError, UsageError) as error:
        print(f"potluck: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot",
        description="Potluck: everyone brings a skill, everyone goes home with one. "
        "Settings come from the environment and .env; the README lists them.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: Command, about: str) -> argparse.ArgumentParser:
        each = commands.add_parser(name, help=about, description=about)
        each.set_defaults(command=command)
        return each

    add("run", _run, "Answer Slack over Socket Mode, draw rounds and deliver: all in one process.")
    add("web", _web, "Answer Slack's signed HTTP requests; run `worker` beside it.")
    add("worker", _worker, "Draw rounds and deliver introductions; run `web` beside it.")
    add("migrate", _migrate, "Bring the database to this version's schema.")
    add("doctor", _doctor, "Check tokens, scopes, clock, database and migrations.")
    sandbox = add(
        "sandbox", _sandbox, "Start a local Slack with Potluck in it, to try it in the browser."
    )
    _add_sandbox_arguments(sandbox)
    for name, module in (("capture", capture), ("match", match), ("simulate", simulate)):
        module.add_arguments(add(name, module.run, module.ABOUT))
    return parser


def _add_sandbox_arguments(sandbox: argparse.ArgumentParser) -> None:
    sandbox.add_argument(
        "--port", type=_port, default=PAGE_PORT, help="port of the page (%(default)s)"
    )
    sandbox.add_argument(
        "--folder",
        type=Path,
        default=Path(".demo"),
        help="where the workspace, the database and the clock are kept (%(default)s)",
    )
    sandbox.add_argument("--reset", action="store_true", help="begin anew")
    sandbox.add_argument(
        "--trace", type=Path, metavar="FILE", help="write every exchange with the bot there"
    )
    sandbox.add_argument(
        "--without-bot",
        action="store_true",
        help="only the workspace; print the settings with which a bot finds it",
    )


def _port(written: str) -> int:
    if not written.isdecimal() or int(written) > MOST_PORT:
        raise argparse.ArgumentTypeError(f"{written!r} is no port; write one up to {MOST_PORT}")
    return int(written)


def _settings() -> Settings:
    settings = load()
    # Bolt would find the token there a second time, and say so at every start.
    os.environ.pop("SLACK_BOT_TOKEN", None)
    logging.basicConfig(
        level=settings.log_level.upper(),
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    # The migrations' own progress says nothing that `migrate` does not say.
    logging.getLogger("alembic").setLevel(logging.WARNING)
    return settings


def _run(_: argparse.Namespace) -> int:
    settings = _settings()
    _bring_forward(settings)

    def start(potluck: Potluck) -> str:
        potluck.serve_socket()
        potluck.work()
        return "Potluck is running. Stop it with Ctrl-C."

    return _serve(settings, start)


def _web(_: argparse.Namespace) -> int:
    def start(potluck: Potluck) -> str:
        return f"Potluck listens on port {potluck.serve_http()}. Stop it with Ctrl-C."

    return _serve(_settings(), start)


def _worker(_: argparse.Namespace) -> int:
    def start(potluck: Potluck) -> str:
        potluck.work()
        return "Potluck's worker is running. Stop it with Ctrl-C."

    return _serve(_settings(), start)


def _migrate(_: argparse.Namespace) -> int:
    settings = _settings()
    _bring_forward(settings)
    print("The database is up to date.")
    return 0


def _doctor(_: argparse.Namespace) -> int:
    settings = _settings()
    # What cannot be reached is a finding, with what to do; the SDK's own line would only be noise.
    logging.getLogger("slack_sdk").setLevel(logging.CRITICAL)
    well = True
    for finding in examine(settings):
        well = well and finding.well
        print(f"{'ok ' if finding.well else 'NO '} {finding.what}: {finding.seen}")
        if not finding.well:
            print(f"    -> {finding.do}")
    print("Everything is in place." if well else "Mend what says NO, then ask again.")
    return 0 if well else 1


def _serve(settings: Settings, start: Callable[[Potluck], str]) -> int:
    """Start Potluck and keep it until somebody says stop (SIGINT, SIGTERM)."""
    stopping = _stopping()
    try:
        potluck = Potluck(settings)
    except OperationalError as error:
        why = schema.why_unusable(Database(settings.database_url), error)
        raise DatabaseError(why) from error
    try:
        print(start(potluck), flush=True)
        stopping.wait()
    finally:
        potluck.stop()
    print("Stopped.", flush=True)
    return 0


def _stopping() -> threading.Event:
    """Set as soon as somebody says stop: by Ctrl-C, by a signal, by closing the terminal."""
    stopping = threading.Event()
    signs = [signal.SIGINT, signal.SIGTERM]
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        # Under nohup, what happens to the terminal does not matter.
        signs.append(signal.SIGHUP)
    for each in signs:
        signal.signal(each, lambda *_: stopping.set())
    return stopping


def _bring_forward(settings: Settings) -> None:
    database = Database(settings.database_url)
    try:
        schema.migrate(database)
    finally:
        database.close()


def _sandbox(asked: argparse.Namespace) -> int:
    """Start the local Slack, and Potluck as a process of its own that knows only a base URL."""
    if not MANIFEST.is_file():
        raise UsageError("The sandbox needs app_manifest.yml; run it from a checkout of Potluck.")
    with _occupy(asked.folder, reset=asked.reset) as occupied:
        return _sandbox_in(asked.folder, asked, occupied)


def _sandbox_in(folder: Path, asked: argparse.Namespace, occupied: TextIO) -> int:
    clock = MovableClock(folder / "clock.json")
    if clock.moves == 0:
        clock.move(opening.first_morning(clock.now()) - clock.now())

    def sandbox_on(port: int) -> Sandbox:
        return Sandbox(
            port,
            manifest=MANIFEST,
            clock=clock,
            state=folder / WORKSPACE,
            trace=asked.trace,
        ).start()

    stopping = _stopping()
    try:
        try:
            sandbox = sandbox_on(asked.port)
        except PortTakenError:
            print(f"Port {asked.port} is taken, so the page moves to another one.", flush=True)
            sandbox = sandbox_on(0)
    except (OSError, ValueError) as error:
        raise UsageError(str(error)) from error
    try:
        occupied.write(sandbox.url)
        occupied.flush()
        environment = {
            "SLACK_API_URL": sandbox.api_url,
            "SLACK_BOT_TOKEN": sandbox.bot_token,
            "SLACK_APP_TOKEN": sandbox.app_token,
            "DATABASE_URL": f"sqlite:///{(folder / 'potluck.db').resolve()}",
            "POTLUCK_CLOCK": str(clock.path.resolve()),
            "TICK_SECONDS": "0.5",
            "LOG_LEVEL": os.environ.get("LOG_LEVEL", "WARNING"),
        }
        if asked.without_bot:
            print("\n".join(f"{name}={value}" for name, value in environment.items()))
            print(f"The workspace is at {sandbox.url}", flush=True)
            stopping.wait()
            return 0
        return _with_bot(environment, sandbox, stopping)
    finally:
        sandbox.stop()
        print("Stopped. `make demo` goes on from here; `make demo-reset` begins anew.", flush=True)


def _occupy(folder: Path, *, reset: bool) -> TextIO:
    """Make a sandbox's folder if need be, and empty it if asked to.

    It is ours until the file that this returns is closed: two sandboxes in one folder would write
    over each other's workspace, and their bots would share a database.
    """
    try:
        if reset and folder.exists() and any(folder.iterdir()) and not _is_sandbox(folder):
            raise UsageError(f"{folder} holds no sandbox, so nothing in it was deleted.")
        folder.mkdir(parents=True, exist_ok=True)
        occupied = (folder / OCCUPIED).open("a+")
        try:
            fcntl.flock(occupied, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            occupied.seek(0)
            raise UsageError(
                f"A sandbox is running in {folder} already: {occupied.read()}\n"
                "Use that one or stop it first; --folder makes another one beside it."
            ) from None
        occupied.truncate(0)
        if reset:
            _empty(folder)
    except OSError as error:
        raise UsageError(
            f"The folder {folder} cannot be used ({error.strerror}). Name another: --folder."
        ) from error
    return occupied


def _is_sandbox(folder: Path) -> bool:
    return any((folder / name).is_file() for name in (WORKSPACE, OCCUPIED))


def _empty(folder: Path) -> None:
    """Delete all that a sandbox has kept, but for the file that says that it is in use."""
    for each in folder.iterdir():
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each)
        elif each.name != OCCUPIED:
            each.unlink()


def _with_bot(environment: dict[str, str], sandbox: Sandbox, stopping: threading.Event) -> int:
    """Run the bot beside the sandbox until somebody says stop or the bot gives up."""
    bot = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        env={**os.environ, **environment},
        cwd=MANIFEST.parent,
        stdout=subprocess.DEVNULL,
        # Ctrl-C reaches the whole terminal; the bot is stopped by us, in good order.
        start_new_session=True,
    )
    try:
        _wait_until_it_listens(bot, sandbox, stopping)
        opening.play(sandbox, stopping.is_set)
        if not stopping.is_set():
            print(
                f"\n  Potluck's table is laid: open {sandbox.url}\n\n"
                "  A local Slack with thirty colleagues in a dozen time zones, and Potluck among "
                "them.\n  Nothing leaves this machine. Stop with Ctrl-C.\n",
                flush=True,
            )
        while not stopping.wait(0.3):
            _refuse_to_go_on_without(bot)
        return 0
    finally:
        bot.terminate()
        try:
            bot.wait(CHILD_STOPS_WITHIN_SECONDS)
        except subprocess.TimeoutExpired:
            bot.kill()


def _wait_until_it_listens(
    bot: subprocess.Popen[bytes], sandbox: Sandbox, stopping: threading.Event
) -> None:
    while not stopping.is_set():
        try:
            sandbox.wait_for_app(timeout=0.3)
        except TimeoutError:
            _refuse_to_go_on_without(bot)
        else:
            return


def _refuse_to_go_on_without(bot: subprocess.Popen[bytes]) -> None:
    status = bot.poll()
    if status is not None:
        raise UsageError(f"The bot ended unexpectedly (exit status {status}); see above.")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(main())
