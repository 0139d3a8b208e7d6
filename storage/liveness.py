"""Who is still alive: a lock that a worker holds for as long as its process exists.

A lease that has run out says that time has passed, not that its holder is gone: a suspended
machine, a stopped container or a long pause look the same from outside. What tells them apart is a
lock that the operating system (SQLite: `flock` on a file) or the server (PostgreSQL: a
session-level advisory lock) takes back when the process ends, and never before.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import uuid
from pathlib import Path
from typing import IO

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage.database import Database


class Liveness:
    """One worker's sign of life, and the question whether another's still burns.

    `owner` is this worker's name in leases. Close it to say goodbye properly.
    """

    def __init__(self, database: Database) -> None:
        self.owner = f"{os.getpid()}-{uuid.uuid4().hex[:12]}"
        self._database = database
        self._file: IO[str] | None = None
        self._session: Connection | None = None
        if database.path is not None:
            self._folder = Path(f"{database.path}.workers")
            self._folder.mkdir(exist_ok=True)
            self._file = self._lock_path(self.owner).open("w")
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            self._hold_session()

    def alive(self, owner: str) -> bool:
        """Whether the worker of that name still exists, on whatever machine it runs."""
        if owner == self.owner:
            return True
        if self._database.path is not None:
            return self._file_is_locked(self._lock_path(owner))
        high, low = _lock_key(owner)
        with self._database.read() as tx:
            held = tx.execute(
                sa.text(
                    "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted "
                    "AND database = (SELECT oid FROM pg_database "
                    "WHERE datname = current_database()) AND classid = :high AND objid = :low"
                ),
                {"high": high, "low": low},
            )
            return held.first() is not None

    def renew(self) -> None:
        """Take the lock again if the server dropped our session, as after its restart."""
        if self._session is None:
            return
        try:
            self._session.execute(sa.text("SELECT 1"))
            self._session.commit()
        except (sa.exc.DBAPIError, sa.exc.ResourceClosedError):
            # Where the server is still away, this fails as well, and the next call tries again.
            if not self._session.closed:
                self._session.invalidate()
                self._session.close()
            self._hold_session()

    def close(self) -> None:
        """Let the lock go."""
        if self._file is not None:
            self._lock_path(self.owner).unlink(missing_ok=True)
            self._file.close()
        if self._session is not None:
            # The lock belongs to the session: the connection must end, not go back to the pool.
            self._session.invalidate()
            self._session.close()

    def _lock_path(self, owner: str) -> Path:
        return self._folder / f"{owner}.lock"

    def _hold_session(self) -> None:
        self._session = self._database.engine.connect()
        high, low = _lock_key(self.owner)
        self._session.execute(
            sa.text("SELECT pg_advisory_lock(:high, :low)"),
            {"high": _signed(high), "low": _signed(low)},
        )
        self._session.commit()

    @staticmethod
    def _file_is_locked(path: Path) -> bool:
        try:
            handle = path.open("r+")
        except FileNotFoundError:
            return False
        with handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        # Nobody holds it: the worker died without tidying up.
        path.unlink(missing_ok=True)
        return False


def _lock_key(owner: str) -> tuple[int, int]:
    """Two unsigned 32-bit numbers, as pg_locks shows the key of an advisory lock."""
    digest = hashlib.sha256(f"potluck worker {owner}".encode()).digest()
    return int.from_bytes(digest[:4], "big"), int.from_bytes(digest[4:8], "big")


def _signed(number: int) -> int:
    """The same 32 bits as PostgreSQL's signed integer."""
    return number - (1 << 32) if number >= 1 << 31 else number
