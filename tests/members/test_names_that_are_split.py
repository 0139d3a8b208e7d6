"""What was said while two names were one skill, after they are split again."""

from __future__ import annotations

import pytest
from sqlalchemy.engine import Connection

from bot.members import naming, saying
from bot.skills import normalise
from storage import skills, statements
from storage.database import Database
from storage.statements import OFFER, WANT
from tests.members.voice import Voice
from tests.storage.ground import TEAM, open_workspace

FIRE, STICKS = "Fire juggling", "Throwing burning sticks"


@pytest.fixture
def ana(database: Database) -> Voice:
    """A member of a workspace in which STICKS is another name for FIRE."""
    with database.write() as tx:
        open_workspace(tx)
        fire, sticks = (
            skills.find_or_add(tx, TEAM, normalise(name), name) for name in (FIRE, STICKS)
        )
        skills.merge(tx, TEAM, sticks.id, fire.id)
    return Voice(database)


def sticks(tx: Connection) -> str:
    key = normalise(STICKS)
    return skills.name_ids(tx, TEAM, [key])[key]


def split(database: Database) -> None:
    with database.write() as tx:
        skills.split(tx, TEAM, sticks(tx))


def listed(database: Database, direction: str = OFFER) -> list[tuple[str, int | None]]:
    with database.read() as tx:
        entries = statements.standing(tx, TEAM, "ana")
    return [(each.skill, each.level) for each in entries if each.direction == direction]


def test_what_was_said_under_a_merged_name_goes_with_it(ana: Voice, database: Database) -> None:
    said = ana.says(STICKS, f"chess, {STICKS}")
    assert said.offers == [(FIRE, None)]
    split(database)
    assert listed(database) == [(STICKS, None)]
    assert [skill for skill, _ in listed(database, WANT)] == ["chess", STICKS]


def test_who_said_both_names_is_told_of_one_skill_and_left_with_two(
    ana: Voice, database: Database
) -> None:
    said = ana.posts(f"{STICKS}, {FIRE}")
    assert said is not None
    assert said.offers == [(FIRE, None)]
    with database.read() as tx:
        again = saying.told(tx, TEAM, said.statement_id)
    assert again is not None
    assert again.offers == [(FIRE, None)]
    split(database)
    assert {skill for skill, _ in listed(database)} == {FIRE, STICKS}


def test_an_edit_that_only_takes_the_other_name_changes_nothing_that_is_told(
    ana: Voice, database: Database
) -> None:
    written = ana.now
    ana.posts(STICKS, written=written)
    edited = ana.posts(FIRE, written=written, version=ana.now)
    assert edited is not None
    assert (edited.changed, edited.removed) == (False, [])
    split(database)
    assert listed(database) == [(FIRE, None)]


def test_taken_out_of_a_post_it_is_named_once(ana: Voice) -> None:
    written = ana.now
    ana.posts(f"{STICKS}, {FIRE}", written=written)
    edited = ana.posts("chess", written=written, version=ana.now)
    assert edited is not None
    assert edited.removed == [FIRE]


def test_what_only_stays_in_the_form_keeps_its_name(ana: Voice, database: Database) -> None:
    ana.says(STICKS)
    # The form shows it under the name of the skill.
    ana.fills_in(f"{FIRE}, chess")
    split(database)
    assert [skill for skill, _ in listed(database)] == [STICKS, "chess"]


def test_a_level_that_is_chosen_in_the_home_tab_goes_with_the_name(
    ana: Voice, database: Database
) -> None:
    ana.says(f"{STICKS}, chess")
    with database.write() as tx:
        entry = statements.standing(tx, TEAM, "ana")[0]
        saying.change_entry(
            tx, TEAM, "ana", OFFER, entry.skill_id, level=3, keep=True, now=ana.later()
        )
    split(database)
    assert listed(database) == [(STICKS, 3), ("chess", None)]


@pytest.mark.parametrize("how", ["command", "form", "home"])
def test_what_was_taken_off_the_list_comes_back_under_no_name(
    ana: Voice, database: Database, how: str
) -> None:
    ana.says(f"{STICKS}, chess")
    with database.write() as tx:
        entries = statements.standing(tx, TEAM, "ana")
        if how == "home":
            saying.change_entry(
                tx, TEAM, "ana", OFFER, entries[0].skill_id, level=None, keep=False, now=ana.later()
            )
    if how == "command":
        ana.says(drops=entries[:1])
    if how == "form":
        ana.fills_in("chess")
    split(database)
    assert listed(database) == [("chess", None)]


def test_an_answer_changes_nothing_where_an_admin_has_merged_the_name_since(
    ana: Voice, database: Database
) -> None:
    with database.write() as tx:
        skills.find_or_add(tx, TEAM, "chess", "chess")
        naming.say_same(tx, TEAM, "ana", sticks(tx), "chess")
        assert set(skills.names(tx, TEAM).values()) == {FIRE, "chess"}
