"""A stored round is drawn once more from its snapshot, and must come out identical."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from bot.__main__ import main
from bot.rounds.replay import replay
from storage.database import Database
from storage.models import round_
from tests.rounds.test_draw import Circle, week


@pytest.fixture
def circle(database: Database) -> Circle:
    circle = Circle(database)
    circle.says("ana", offers="Go, SQL", wants="Rust")
    circle.says("ben", offers="Rust", wants="SQL")
    circle.says("chi", wants="Go, chess")
    return circle


def test_a_round_comes_out_as_it_did(
    circle: Circle, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    circle.draws()
    circle.arrive()
    # What is said after the round makes no difference to it.
    circle.says("dev", offers="chess", wants="Go")
    circle.draws(1)
    (first,) = replay(circle.database, week(0))
    assert first.identical, first.said
    assert "points" in first.said
    monkeypatch.setenv("DATABASE_URL", circle.database.url.render_as_string(hide_password=False))
    assert main(["match", "--replay", week(1)]) == 0
    assert "identical" in capsys.readouterr().out
    assert main(["match", "--replay", "2029-W01"]) == 1
    assert "There is no round '2029-W01' in this database" in capsys.readouterr().err


def test_a_round_that_was_tampered_with_is_found_out(circle: Circle) -> None:
    circle.draws()
    with circle.database.write() as tx:
        tx.execute(sa.update(round_).values(value=round_.c.value + 1))
    (found,) = replay(circle.database, week(0))
    assert not found.identical
    assert "it comes out differently: value" in found.said
    with circle.database.write() as tx:
        tx.execute(sa.update(round_).values(problem=b"not compressed"))
    (found,) = replay(circle.database, week(0))
    assert not found.identical
    assert "cannot be read" in found.said
