"""Bringing a database to the schema of this code, and telling how far it is from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Connection

from storage.database import Database, DatabaseError

_MIGRATE_LOCK = 0x706F746C
"""The PostgreSQL advisory lock under which one process migrates while others wait."""


class State(Enum):
    """How a database's schema relates to this code's."""

    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


def state(database: Database) -> State:
    """Compare the database with the migrations of this code.

    Raises DatabaseError where the database cannot be opened.
    """
    scripts = ScriptDirectory.from_config(_config())
    try:
        with database.read() as connection:
            revision = MigrationContext.configure(connection).get_current_revision()
    except sa.exc.DatabaseError as error:
        raise DatabaseError(why_unusable(database, error)) from error
    if revision is None:
        return State.EMPTY
    if revision == scripts.get_current_head():
        return State.CURRENT
    known = {script.revision for script in scripts.walk_revisions()}
    return State.OLDER if revision in known else State.NEWER


def migrate(database: Database, to: str = "head") -> None:
    """Bring the database forward to this code's schema (or to the revision `to`).

    Safe to run from several processes at once. Raises DatabaseError where the database is newer
    than this code, locked, read-only or out of reach.
    """
    if state(database) is State.NEWER:
        raise DatabaseError(
            "The database was migrated by a newer Potluck. Run that version, or restore the backup "
            "made before the migration; nothing was changed."
        )
    try:
        with rebuilding(database) as connection:
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, to)
    except (sa.exc.OperationalError, sa.exc.ProgrammingError) as error:
        raise DatabaseError(why_unusable(database, error)) from error


@contextmanager
def rebuilding(database: Database) -> Iterator[Connection]:
    """A transaction in which tables may be rebuilt, one at a time over all processes.

    SQLite changes a table by making a new one and dropping the old one, which foreign keys would
    forbid, or pass on to its children. So they are off meanwhile, and checked at the end: raises
    DatabaseError, and changes nothing, where a row would be left without its parent.
    """
    with database.engine.connect() as connection:
        try:
            if database.is_sqlite:
                # On the bare connection: within a transaction SQLite ignores this without a word.
                connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
                connection.execution_options(potluck_writes=True)
            with connection.begin():
                if not database.is_sqlite:
                    connection.execute(
                        sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATE_LOCK}
                    )
                yield connection
                _refuse_dangling(connection)
        finally:
            # A connection without foreign keys must never go back to the pool.
            connection.invalidate()


def require_current(database: Database) -> None:
    """Raise DatabaseError unless the database has exactly this code's schema and can be written."""
    found = state(database)
    if found is State.NEWER:
        raise DatabaseError(
            "The database was migrated by a newer Potluck. Run that version instead of this one."
        )
    if found is not State.CURRENT:
        raise DatabaseError("The database is not migrated yet. Run: python -m bot migrate")
    try:
        with database.write() as connection:
            # SQLite lets a write begin even where it cannot end; only writing tells.
            connection.exec_driver_sql("UPDATE alembic_version SET version_num = version_num")
    except sa.exc.DatabaseError as error:
        raise DatabaseError(why_unusable(database, error)) from error


def why_unusable(database: Database, error: sa.exc.DBAPIError) -> str:
    """A sentence for the operator: what is wrong with the database and what to do about it."""
    said = str(error.orig).lower()
    place = str(database.path) if database.path else database.url.render_as_string()
    if "readonly" in said or "read-only" in said:
        return f"{place} is read-only. Give this user write access to the file and its folder."
    if "locked" in said:
        return (
            f"{place} is locked by another program. Close what has it open (a database browser, a "
            "backup), then try again; nothing was changed."
        )
    if "unable to open" in said:
        return f"{place} cannot be opened. Check that the folder exists and may be written to."
    if "not a database" in said or "malformed" in said:
        return f"{place} is not an SQLite database. Move it away, or name another file."
    if "permission denied" in said:
        return (
            f"{place}: this user may not do that ({error.orig}). Let the database's owner migrate, "
            "or grant the user CREATE on the schema."
        )
    if "full" in said:
        return f"The disk that holds {place} is full. Make room, then start Potluck again."
    if not isinstance(error, sa.exc.OperationalError):
        return f"{place} refused: {error.orig}. Please report this; nothing was changed."
    return (
        f"{place} cannot be reached. Check that the server is running and that DATABASE_URL is "
        f"right. It said: {error.orig}"
    )


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def _refuse_dangling(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if dangling:
            raise DatabaseError(
                f"The migration would leave {len(dangling)} rows without their parents; it was "
                "taken back, and nothing was changed. Please report this."
            )
