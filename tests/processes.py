"""`python -m bot` as a process of its own, in a folder of its own, as an operator runs it."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from bot.settings import documented

ROOT = Path(__file__).resolve().parent.parent
WAIT_SECONDS = 60.0
"""Far more than anything takes; only a hung process meets it."""

# root may write everywhere, unless it gives up CAP_DAC_OVERRIDE (1) for good (PR_CAPBSET_DROP, 24).
_WITHOUT_OVERRIDE = (
    "import ctypes, os, sys; ctypes.CDLL(None).prctl(24, 1, 0, 0, 0); "
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)


class Bot:
    """A running `python -m bot COMMAND ...`. Use it with `with`; it never outlives the test.

    `settings` are all that it knows. With `bound` it may write only where the modes of files say
    so, even if root runs the tests.
    """

    def __init__(
        self,
        *arguments: str,
        folder: Path,
        settings: dict[str, str] | None = None,
        bound: bool = False,
    ) -> None:
        known = {name for name, _, _ in documented()}
        environment = {name: value for name, value in os.environ.items() if name not in known}
        environment |= {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **(settings or {})}
        python = [sys.executable]
        if bound and os.geteuid() == 0:
            python += ["-c", _WITHOUT_OVERRIDE]
        self._process = subprocess.Popen(
            [*python, "-m", "bot", *arguments],
            cwd=folder,
            env=environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.pid = self._process.pid
        self.out: list[str] = []
        self.errors: list[str] = []
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._readers = [
            threading.Thread(target=self._read_out, daemon=True),
            threading.Thread(target=self._read_errors, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            for pid in (*self.children(), self.pid):
                os.kill(pid, signal.SIGKILL)
        self._process.wait()

    def _read_out(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.out.append(line.rstrip("\n"))
            self._lines.put(line)
        self._lines.put(None)

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self.errors.append(line.rstrip("\n"))

    def says(self, words: str) -> str:
        """Wait for a line with these words on stdout; AssertionError if it ends without them."""
        for line in list(self.out):
            if words in line:
                return line
        while True:
            said = self._lines.get(timeout=WAIT_SECONDS)
            assert said is not None, f"it ended: {self.out} {self.errors}"
            if words in said:
                return said

    def send(self, sign: signal.Signals) -> None:
        """Send a signal to this process alone."""
        self._process.send_signal(sign)

    def ends(self) -> int:
        """Wait until it ends; its exit status."""
        status = self._process.wait(WAIT_SECONDS)
        for reader in self._readers:
            reader.join(WAIT_SECONDS)
        return status

    def stops(self, sign: signal.Signals = signal.SIGINT) -> int:
        """Ask it to stop; its exit status."""
        self.send(sign)
        return self.ends()

    def children(self) -> list[int]:
        """The processes that it started itself."""
        return [pid for pid, parent in _processes() if parent == self.pid]


def _processes() -> Iterator[tuple[int, int]]:
    """Every process, with its parent."""
    if not Path("/proc/self/stat").exists():
        listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, check=True)
        for line in listed.stdout.decode().splitlines():
            pid, parent = line.split()
            yield int(pid), int(parent)
        return
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            # pid (name, which may hold anything) state ppid ...
            about = stat.read_text().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        yield int(stat.parent.name), int(about[1])


def is_running(pid: int) -> bool:
    """Whether a process exists."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
