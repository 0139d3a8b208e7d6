"""A laid table: a local Slack, a database, and rounds and senders to try on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from slack_sdk import WebClient

from bot.clock import MovableClock
from bot.rounds.deliver import Sender
from bot.sandbox import Sandbox
from bot.settings import Settings
from storage import deliveries, members, rounds, skills, workspaces
from storage.database import Database
from storage.deliveries import Delivery
from storage.liveness import Liveness
from storage.members import Profile
from storage.rounds import NewDelivery, NewIntroduction, NewLesson

MANIFEST = Path(__file__).resolve().parents[2] / "app_manifest.yml"

MONDAY = datetime(2030, 3, 4, 10, 0, tzinfo=UTC)
"""Ten in the morning in Lisbon and London, eleven in Berlin."""


@dataclass
class Table:
    """Everything that delivering needs, without the listeners."""

    sandbox: Sandbox
    database: Database
    settings: Settings = field(default_factory=Settings)
    opened: list[Liveness] = field(default_factory=list)

    @classmethod
    def lay(cls, database: Database, folder: Path) -> Table:
        """Start the sandbox on a Monday morning, and welcome its workspace and three members."""
        clock = MovableClock(folder / "clock.json")
        clock.move(MONDAY - clock.now())
        sandbox = Sandbox(manifest=MANIFEST, seed="empty", rate_limits=False, clock=clock).start()
        table = cls(sandbox, database)
        with database.write() as tx:
            workspaces.welcome(tx, table.team, "Small Team", "UPOTLUCK", MONDAY - timedelta(365))
        for name in ("ana", "ben", "chi"):
            table.take_in(name)
        return table

    def clear(self) -> None:
        """Stop everything."""
        for each in self.opened:
            each.close()
        self.sandbox.stop()

    @property
    def team(self) -> str:
        return self.sandbox.team_id

    @property
    def clock(self) -> MovableClock:
        return self.sandbox.clock

    @property
    def now(self) -> datetime:
        return self.clock.now()

    def wait(self, **time: float) -> None:
        """Let time pass, without anybody doing anything."""
        self.clock.move(timedelta(**time))

    def id(self, name: str) -> str:
        return self.sandbox.person(name).id

    def take_in(self, name: str) -> str:
        """Make somebody of the workspace a member; their user id."""
        person = self.sandbox.person(name)
        with self.database.write() as tx:
            members.join(tx, self.team, person.id, self.now)
            profile = Profile(person.id, person.real_name, person.tz)
            members.note_profile(tx, self.team, profile, self.now)
        return person.id

    def client(self, workspace_id: str) -> WebClient:
        assert workspace_id == self.team
        return WebClient(
            self.sandbox.bot_token, base_url=self.sandbox.api_url, timeout=5, retry_handlers=[]
        )

    def sender(self, database: Database | None = None) -> Sender:
        """A worker's sender, with a sign of life of its own."""
        database = database or self.database
        self.opened.append(Liveness(database))
        return Sender(database, self.clock, self.settings, self.client, self.opened[-1])

    def introduce(
        self,
        pairs: Sequence[tuple[str, str]],
        period: str = "2030-W10",
        *,
        after: timedelta = timedelta(0),
        notices: bool = False,
    ) -> list[str]:
        """A round that introduces these pairs (handles), due `after` a while; its delivery ids.

        With `notices`, each of them is told alone first.
        """
        ids = [f"{period} {number:03}" for number in range(len(pairs))]
        with self.database.write() as tx:
            go = skills.find_or_add(tx, self.team, "go", "Go")
            assert rounds.begin(tx, self.team, period, period, 1, self.now)
            rounds.finish(
                tx,
                self.team,
                period,
                members=3,
                value=0,
                upper_bound=0,
                digest="",
                problem=b"",
                introductions=[
                    NewIntroduction(
                        id=f"i {delivery_id}",
                        kind="pair",
                        icebreaker=0,
                        times=[self.now + timedelta(days=day) for day in (1, 2, 3)],
                        times_shared=True,
                        lessons=[NewLesson(self.id(one), self.id(other), go.id, go.id, 1, WHY)],
                        deliveries=[
                            NewDelivery(delivery_id, "introduction", self.now + after),
                            *(
                                NewDelivery(
                                    f"{delivery_id} {who}",
                                    "advance_notice",
                                    self.now,
                                    user_id=self.id(who),
                                )
                                for who in ((one, other) if notices else ())
                            ),
                        ],
                    )
                    for delivery_id, (one, other) in zip(ids, pairs, strict=True)
                ],
                left_outs=[],
            )
        return ids

    def delivery(self, delivery_id: str) -> Delivery:
        """How a delivery stands."""
        with self.database.read() as tx:
            found = deliveries.find(tx, self.team, delivery_id)
        assert found is not None
        return found

    def arrived(self) -> list[str]:
        """The ids of the messages that Slack has, as often as it has them."""
        return self.sandbox.do(
            lambda core: sorted(
                str(message.metadata["event_payload"]["id"])
                for where in core.world.teams[self.team].conversations.values()
                for message in where.messages
                if message.metadata
            )
        )

    def posts(self) -> int:
        """How often a post was tried."""
        return sum(call.method == "chat.postMessage" for call in self.sandbox.calls)


WHY: dict[str, Any] = {
    "skill": "go",
    "offer_skill": None,
    "teacher_level": None,
    "learner_level": None,
    "different_team": False,
    "different_department": False,
    "grades_apart": 0,
    "weeks_since": None,
    "waited_weeks": 0,
    "shared_minutes": 420,
}
