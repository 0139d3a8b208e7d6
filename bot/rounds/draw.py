"""Drawing a round: it is read, decided and stored, and nobody has to wait while it is decided."""

from __future__ import annotations

import hashlib
import logging
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.engine import Connection

from bot import matching
from bot.matching import Plan
from bot.rounds import ids, periods
from bot.rounds.announcing import Announcer
from bot.rounds.basis import Basis, read_basis, still_holds
from bot.settings import Settings
from storage import members, rounds, workspaces
from storage.database import Database
from storage.members import Member
from storage.rounds import NewIntroduction, NewLeftOut

log = logging.getLogger(__name__)

CONSOLATION_EVERY = timedelta(days=28)
"""Nobody is told more often than this that nobody was found."""

MOST_OVERTAKEN = 2
"""How often a round is drawn anew because of what changed meanwhile, before others must wait."""


@dataclass(frozen=True)
class Drawn:
    """A round that was drawn, in numbers; `value` and `upper_bound` are points."""

    workspace_id: str
    period: str
    members: int
    introductions: int
    left_out: int
    value: int
    upper_bound: int


def draw_due(database: Database, settings: Settings, now: datetime) -> list[Drawn]:
    """Draw every round whose time has come, in all workspaces that are served."""
    period = periods.due_period(now)
    if period is None:
        return []
    due_since = periods.draw_instant(period)
    with database.read() as tx:
        waiting = [
            workspace.id
            for workspace in workspaces.served(tx)
            # A workspace that joined during the week has its first round at the next one.
            if workspace.joined_at <= due_since
            and rounds.find_by_period(tx, workspace.id, period) is None
        ]
    drawn = []
    for workspace_id in waiting:
        try:
            drawn.append(draw(database, workspace_id, period, settings, now))
        except Exception:
            # Nothing of it is stored, and the next tick tries again; the others must not wait.
            log.exception("round %s of %s could not be drawn", period, workspace_id)
    return [each for each in drawn if each is not None]


def draw(
    database: Database, workspace_id: str, period: str, settings: Settings, now: datetime
) -> Drawn | None:
    """Draw one round; None where it was drawn already, whoever did it.

    Choosing who meets whom may take half a minute, and nobody should have to wait for it before
    they can say something. So it happens outside of any transaction, and where something changed
    meanwhile that it rests on, it is done again; where that goes on, the last try keeps the others
    waiting after all, so that there always is a round.

    The round, its introductions and its deliveries are written in one transaction, and their ids
    follow from the round's: drawn twice or interrupted anywhere, it is there once or not at all.
    """
    the_round = _Round(workspace_id, period, settings, now)
    overtaken = 0
    while True:
        way = the_round.draw_beside if overtaken < MOST_OVERTAKEN else the_round.draw_alone
        try:
            drawn = way(database)
            break
        except _OvertakenError:
            overtaken += 1
    if drawn is None:
        return None
    if overtaken:
        log.info(
            "round %s of %s was drawn anew, %d times: what it rested on had changed meanwhile",
            period,
            workspace_id,
            overtaken,
        )
    log.info(
        "drew round %s of %s: %d members, %d introductions, %d of at most %d points",
        period,
        workspace_id,
        drawn.members,
        drawn.introductions,
        drawn.value,
        drawn.upper_bound,
    )
    return drawn


class _OvertakenError(Exception):
    """What a round rests on changed while it was drawn."""


@dataclass(frozen=True)
class _Decided:
    """A round that is ready to be stored."""

    plan: Plan
    members: int
    problem: bytes
    introductions: list[NewIntroduction]
    left_outs: list[NewLeftOut]


@dataclass(frozen=True)
class _Round:
    """A round that is due: it is read, then decided, then stored."""

    workspace_id: str
    period: str
    settings: Settings
    now: datetime

    @property
    def id(self) -> str:
        return ids.round_id(self.workspace_id, self.period)

    @property
    def seed(self) -> int:
        return int.from_bytes(hashlib.sha256(self.id.encode()).digest()[:6], "big")

    def draw_beside(self, database: Database) -> Drawn | None:
        """Draw while others may write; raises _OvertakenError where they changed what matters."""
        with database.read() as tx:
            if self._is_drawn(tx):
                return None
            basis = self._read(tx, members.who_have_not_left(tx, self.workspace_id))
            consoled = self._consoled(tx)
        decided = self._decide(basis, consoled)
        with database.write() as tx:
            if not still_holds(tx, self.workspace_id, basis, decided.plan, self.settings, self.now):
                raise _OvertakenError
            return self._store(tx, decided)

    def draw_alone(self, database: Database) -> Drawn | None:
        """Draw while nobody who could be in the round may write."""
        with database.write() as tx:
            everybody = members.hold(tx, self.workspace_id)
            if self._is_drawn(tx):
                return None
            basis = self._read(tx, everybody)
            return self._store(tx, self._decide(basis, self._consoled(tx)))

    def _is_drawn(self, tx: Connection) -> bool:
        return rounds.find_by_period(tx, self.workspace_id, self.period) is not None

    def _read(self, tx: Connection, everybody: Mapping[str, Member]) -> Basis:
        return read_basis(tx, self.workspace_id, everybody, self.period, self.settings, self.now)

    def _consoled(self, tx: Connection) -> set[str]:
        return rounds.consoled_since(tx, self.workspace_id, self.now - CONSOLATION_EVERY)

    def _decide(self, basis: Basis, consoled: set[str]) -> _Decided:
        plan = matching.draw(basis.problem, self.seed)
        announcer = Announcer(self.id, self.seed, basis.hours, consoled, self.now)
        return _Decided(
            plan,
            len(basis.hours),
            zlib.compress(basis.problem.to_json().encode()),
            [announcer.introduction(*each) for each in enumerate(plan.introductions)],
            [announcer.left_out(each) for each in plan.not_matched],
        )

    def _store(self, tx: Connection, decided: _Decided) -> Drawn | None:
        if not rounds.begin(tx, self.workspace_id, self.id, self.period, self.seed, self.now):
            return None
        plan = decided.plan
        rounds.finish(
            tx,
            self.workspace_id,
            self.id,
            members=decided.members,
            value=plan.value,
            upper_bound=plan.upper_bound,
            digest=plan.digest,
            problem=decided.problem,
            introductions=decided.introductions,
            left_outs=decided.left_outs,
        )
        return Drawn(
            self.workspace_id,
            self.period,
            decided.members,
            len(decided.introductions),
            len(decided.left_outs),
            plan.value,
            plan.upper_bound,
        )
