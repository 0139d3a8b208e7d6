"""Telling the dead from the slow."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from storage.database import Database
from storage.liveness import Liveness
from tests.sandbox.client import wait_for

ROOT = Path(__file__).resolve().parents[2]

WORKER = """
import sys, time
from storage.database import Database
from storage.liveness import Liveness
worker = Liveness(Database(sys.argv[1]))
print(worker.owner, flush=True)
time.sleep(600)
"""


class Process:
    """A worker in a process of its own."""

    def __init__(self, database_url: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", WORKER, database_url],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        self.owner = self.process.stdout.readline().strip()

    def send(self, number: signal.Signals) -> None:
        os.kill(self.process.pid, number)

    def end(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture
def start_worker(database_url: str) -> Iterator[Callable[[], Process]]:
    started: list[Process] = []

    def start() -> Process:
        started.append(Process(database_url))
        return started[-1]

    yield start
    for each in started:
        each.end()


@pytest.fixture
def liveness(database: Database) -> Iterator[Liveness]:
    watching = Liveness(database)
    yield watching
    watching.close()


def test_a_worker_is_alive_until_it_is_killed(
    liveness: Liveness, start_worker: Callable[[], Process]
) -> None:
    worker = start_worker()
    assert liveness.alive(worker.owner)
    worker.send(signal.SIGKILL)
    worker.process.wait()
    # PostgreSQL notices that the connection is gone a moment later.
    assert wait_for(lambda: not liveness.alive(worker.owner))
    assert not liveness.alive(worker.owner)


def test_a_frozen_worker_is_not_dead(
    liveness: Liveness, start_worker: Callable[[], Process]
) -> None:
    worker = start_worker()
    worker.send(signal.SIGSTOP)
    assert liveness.alive(worker.owner)
    worker.send(signal.SIGCONT)
    assert liveness.alive(worker.owner)


def test_one_worker_that_dies_says_nothing_of_another(database: Database) -> None:
    one, other = Liveness(database), Liveness(database)
    assert one.owner != other.owner
    other.close()
    assert not one.alive(other.owner)
    third = Liveness(database)
    assert one.alive(third.owner)
    assert third.alive(one.owner)
    one.close()
    assert not third.alive(one.owner)
    third.close()


def test_a_worker_is_always_alive_to_itself(liveness: Liveness) -> None:
    assert liveness.alive(liveness.owner)


def test_a_worker_that_never_was_is_dead(liveness: Liveness) -> None:
    assert not liveness.alive("12345-0123456789ab")


def test_dead_workers_leave_no_files_behind(
    database: Database, liveness: Liveness, start_worker: Callable[[], Process]
) -> None:
    if database.path is None:
        with database.read() as tx:
            locks = sa.text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")
            assert tx.execute(locks).scalar() == 1
        return
    worker = start_worker()
    worker.end()
    assert not liveness.alive(worker.owner)
    left = [each.name for each in Path(f"{database.path}.workers").iterdir()]
    assert left == [f"{liveness.owner}.lock"]


def _cut_off(server: Database, name: str, *, connections: bool) -> None:
    with server.write() as tx:
        tx.exec_driver_sql(f"ALTER DATABASE {name} ALLOW_CONNECTIONS {connections}")
        tx.exec_driver_sql(
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
        )


def test_a_worker_takes_its_lock_again_after_the_server_was_away(shared_postgres: str) -> None:
    name = str(make_url(shared_postgres).database)
    server = Database(shared_postgres.replace(name, "postgres", 1))
    database, other = Database(shared_postgres), Database(shared_postgres)
    worker = Liveness(database)
    _cut_off(server, name, connections=False)
    for _ in range(2):
        with pytest.raises(sa.exc.OperationalError, match="not currently accepting"):
            worker.renew()
    _cut_off(server, name, connections=True)
    worker.renew()
    watching = Liveness(other)
    assert watching.alive(worker.owner)
    worker.renew()
    assert watching.alive(worker.owner)
    worker.close()
    watching.close()
    for each in (database, other, server):
        each.close()
