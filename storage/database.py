"""One database, SQLite or PostgreSQL, behind the same two doors: `read` and `write`."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Dialect, make_url
from sqlalchemy.pool import ConnectionPoolEntry

from storage import patience

BUSY_TIMEOUT_MS = 10_000
"""How long SQLite waits for another process's write before it gives up."""

_LONGEST_WAIT_SECONDS = 600.0
"""What waiting in line may take where nobody waits for us; only a standstill takes longer."""


class DatabaseError(Exception):
    """The database cannot be used; the message says why and what to do next."""


class BusyError(DatabaseError):
    """Others write to the database for longer than we may wait; later it may do."""


class UtcDateTime(sa.types.TypeDecorator[datetime]):
    """An instant: stored in UTC, handed out aware, naive datetimes refused with ValueError."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert to UTC; SQLite, which has no zones, gets the bare UTC reading."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a naive datetime cannot be stored: {value!r}")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Hand the instant out aware, in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Database:
    """An engine with the settings that each kind of database needs to keep its promises.

    `url`: an SQLAlchemy URL; `postgres://` and `postgresql://` are read as psycopg's. SQLite needs
    a file, since an in-memory database would be another one for every thread; its folder is made
    if need be. `busy_timeout_ms` is how long SQLite waits for another process's write; where a
    request is answered, either database waits for another's write no longer than the budget allows
    (`storage.patience`). Raises DatabaseError where the address cannot be understood or the folder
    cannot be made.
    """

    def __init__(self, url: str, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> None:
        self.url = _understood(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        # SQLite lets the writers of one process starve each other in its busy loop (waits of 6 s
        # were measured); one writer at a time from here keeps the queue short and fair enough.
        self._writer = threading.Lock()
        self._busy_timeout_ms = busy_timeout_ms
        if self.is_sqlite:
            _make_folder(Path(self.url.database or "").parent)
            self.engine = sa.create_engine(
                self.url, connect_args={"timeout": busy_timeout_ms / 1000}
            )
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", self._begin_sqlite)
        else:
            self.engine = sa.create_engine(self.url, pool_pre_ping=True, pool_size=10)

    @property
    def path(self) -> Path | None:
        """The file of an SQLite database, None for PostgreSQL."""
        return Path(self.url.database or "") if self.is_sqlite else None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads: one consistent picture."""
        with self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes: whole on a clean exit, absent after any exception.

        On SQLite it takes the write lock at its start (BEGIN IMMEDIATE): a transaction that reads
        first and writes later could otherwise not be upgraded and would fail with "locked".
        """
        if not self.is_sqlite:
            with self.engine.begin() as connection:
                if patience.limited():
                    wait = max(1, int(patience.left(_LONGEST_WAIT_SECONDS) * 1000))
                    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {wait}")
                yield connection
            return
        with self._writing(), self.engine.connect() as plain:
            connection = plain.execution_options(potluck_writes=True)
            with connection.begin():
                yield connection

    @contextmanager
    def _writing(self) -> Iterator[None]:
        if not self._writer.acquire(timeout=patience.left(_LONGEST_WAIT_SECONDS)):
            raise BusyError("Others are writing to the database. Try again.")
        try:
            yield
        finally:
            self._writer.release()

    def _begin_sqlite(self, connection: Connection) -> None:
        wait = int(patience.left(self._busy_timeout_ms / 1000) * 1000)
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {wait}")
        writes = connection.get_execution_options().get("potluck_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def _understood(url: str) -> URL:
    try:
        parsed = make_url(url)
    except sa.exc.ArgumentError as error:
        raise DatabaseError(
            "DATABASE_URL is not a database address. Write sqlite:///potluck.db or "
            "postgresql://user:password@host/name."
        ) from error
    if parsed.drivername in {"postgres", "postgresql"}:
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() not in {"sqlite", "postgresql"}:
        raise DatabaseError(
            f"DATABASE_URL names {parsed.get_backend_name()!r}; Potluck keeps its data in SQLite "
            "or PostgreSQL."
        )
    if parsed.get_backend_name() == "sqlite" and parsed.database in {None, "", ":memory:"}:
        raise DatabaseError(
            "DATABASE_URL asks for SQLite in memory, which every thread would see empty. "
            "Name a file: sqlite:///potluck.db."
        )
    return parsed


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(
            f"The folder {folder} of the database cannot be made: {error.strerror}. Make it, or "
            "name another one in DATABASE_URL."
        ) from error


def _prepare_sqlite(connection: Any, _record: ConnectionPoolEntry) -> None:
    # The driver's own transactions begin too late (at the first write); `_begin_sqlite` says when.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
