"""What a round writes to whom, and when: in the hours of those who read it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from storage.database import Database
from storage.models import delivery
from tests.rounds.test_draw import Circle
from tests.storage.ground import TEAM

ZONES = ("Asia/Tokyo", "Europe/Berlin", "America/Los_Angeles")


def _at_work(instant: datetime, zone: str) -> bool:
    local = instant.astimezone(ZoneInfo(zone))
    return local.weekday() < 5 and 9 <= local.hour < 17


def test_everybody_is_written_to_and_meets_in_their_own_hours(database: Database) -> None:
    circle = Circle(database)
    for zone in ZONES:
        for number in range(2):
            circle.says(f"teacher {number} {zone}", offers=f"Go, {zone}", zone=zone)
            circle.says(f"learner {number} {zone}", wants=zone, zone=zone)
        circle.says(f"waiter {zone}", wants="Juggling", zone=zone)
    circle.draws()
    with database.read() as tx:
        due = sa.select(delivery.c.introduction_id, delivery.c.user_id, delivery.c.due_at)
        rows = tx.execute(due.where(delivery.c.workspace_id == TEAM)).all()
    introduced = {row.introduction_id: row.due_at for row in rows if row.introduction_id}
    noted = {row.user_id: row.due_at for row in rows if row.user_id}
    for meeting in circle.met():
        zone = meeting.people[0].split()[-1]
        assert _at_work(introduced[meeting.id], zone)
        assert len(meeting.times) == 3
        assert all(_at_work(each, zone) for each in meeting.times)
    assert len(introduced) == 6
    assert set(noted) == {f"waiter {zone}" for zone in ZONES}
    assert all(_at_work(noted[f"waiter {zone}"], zone) for zone in ZONES)
