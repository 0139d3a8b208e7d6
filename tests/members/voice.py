"""One member, who says things in every way there is: by command, in the form, in posts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.members import saying
from bot.members.saying import Understood
from bot.skills import Mention, read_list
from storage import statements
from storage.database import Database
from storage.statements import Entry
from tests.storage.ground import NOW, TEAM

SECOND = timedelta(seconds=1)


def ts(at: datetime) -> str:
    return f"{at.timestamp():.6f}"


def read(words: str) -> tuple[Mention, ...]:
    return read_list(words).mentions if words else ()


class Voice:
    """One member's doings, each a second after the one before."""

    def __init__(self, database: Database, user_id: str = "ana") -> None:
        self.database = database
        self.user_id = user_id
        self.now = NOW

    def later(self) -> datetime:
        self.now += SECOND
        return self.now

    def says(self, offers: str = "", wants: str = "", *, drops: Sequence[Entry] = ()) -> Understood:
        with self.database.write() as tx:
            return saying.say(
                tx,
                TEAM,
                self.user_id,
                offers=read(offers),
                wants=read(wants),
                drops=drops,
                source="command",
                now=self.later(),
            )

    def fills_in(self, offers: str = "", wants: str = "") -> Understood | None:
        with self.database.write() as tx:
            return saying.replace(
                tx,
                TEAM,
                self.user_id,
                offers=read(offers),
                wants=read(wants),
                shown=lambda entries: entries,
                opened_at=self.now,
                now=self.later(),
            )

    def posts(
        self,
        offers: str = "",
        wants: str = "",
        *,
        written: datetime | None = None,
        version: datetime | None = None,
    ) -> Understood | None:
        now = self.later()
        written = written or now
        with self.database.write() as tx:
            return saying.say_in_post(
                tx,
                TEAM,
                self.user_id,
                "C1",
                ts(written),
                offers=read(offers),
                wants=read(wants),
                version=version or written,
                edited=version is not None,
                now=now,
            )

    def deletes(self, written: datetime) -> None:
        now = self.later()
        with self.database.write() as tx:
            statements.newest_version(tx, TEAM, "C1", ts(written), now, gone=True, now=now)
            known = statements.find_post(tx, TEAM, "C1", ts(written))
            if known is not None:
                statements.withdraw(tx, TEAM, known.id, now)

    def undoes(self, understood: Understood | None) -> bool:
        assert understood is not None
        with self.database.write() as tx:
            return statements.withdraw(tx, TEAM, understood.statement_id, self.later())

    def entries(self) -> list[Entry]:
        with self.database.read() as tx:
            return statements.standing(tx, TEAM, self.user_id)

    def stands(self) -> list[tuple[str, str, int | None]]:
        return [(each.direction, each.skill, each.level) for each in self.entries()]
