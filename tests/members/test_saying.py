"""Members say things, take them back, change their minds, and leave."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.members import leaving, saying
from storage import members, skills, statements
from storage.database import Database
from storage.statements import OFFER, WANT
from tests.members.voice import SECOND, Voice, read, ts
from tests.storage.ground import DAY, HOUR, NOW, TEAM, at_once, open_workspace


@pytest.fixture
def ana(database: Database) -> Voice:
    with database.write() as tx:
        open_workspace(tx)
    return Voice(database)


def test_undoing_gives_back_what_stood_before(ana: Voice) -> None:
    ana.says("Go (some)")
    more = ana.says("Go (expert), Rust")
    assert ana.stands() == [(OFFER, "Go", 4), (OFFER, "Rust", None)]
    assert ana.undoes(more)
    assert ana.stands() == [(OFFER, "Go", 2)]
    assert not ana.undoes(more)


def test_undoing_takes_the_level_back_that_was_said_with_it(ana: Voice) -> None:
    expert = ana.says("Go (expert)")
    again = ana.says("Go")
    assert again.offers == [("Go", 4)]
    assert not again.changed
    ana.undoes(expert)
    assert ana.stands() == [(OFFER, "Go", None)]


def test_undoing_a_removal_brings_the_skill_back(ana: Voice) -> None:
    ana.says("Go (some), Rust")
    (go, _) = ana.entries()
    removal = ana.says(drops=[go])
    assert removal.removed == ["Go"]
    assert ana.stands() == [(OFFER, "Rust", None)]
    ana.undoes(removal)
    assert ana.stands() == [(OFFER, "Go", 2), (OFFER, "Rust", None)]


def test_a_skill_said_again_after_its_removal_has_no_level_from_before(ana: Voice) -> None:
    ana.says("Go (expert)")
    ana.says(drops=ana.entries())
    ana.says("Go")
    assert ana.stands() == [(OFFER, "Go", None)]


def test_undoing_a_replaced_list_brings_the_old_one_back(ana: Voice) -> None:
    ana.says("Go (some), Rust", "SQL")
    before = ana.stands()
    replaced = ana.fills_in("Rust, Docker", "")
    assert ana.stands() == [(OFFER, "Rust", None), (OFFER, "Docker", None)]
    assert replaced is not None
    assert replaced.removed == ["Go", "SQL"]
    ana.undoes(replaced)
    assert ana.stands() == before


def test_a_level_taken_out_of_the_form_is_gone(ana: Voice) -> None:
    ana.says("Go (expert)")
    assert ana.fills_in("Go") is not None
    assert ana.stands() == [(OFFER, "Go", None)]


def test_a_form_that_changes_nothing_says_nothing(ana: Voice) -> None:
    ana.says("Go (expert)", "SQL")
    assert ana.fills_in("Go (expert)", "SQL") is None


def test_what_was_said_elsewhere_while_the_form_was_open_is_kept(ana: Voice) -> None:
    ana.says("Go")
    opened = ana.now
    ana.says("Rust")
    with ana.database.write() as tx:
        saying.replace(
            tx,
            TEAM,
            "ana",
            offers=read("Docker"),
            wants=(),
            shown=lambda entries: entries,
            opened_at=opened,
            now=ana.now + SECOND,
        )
    assert {each.skill for each in ana.entries()} == {"Rust", "Docker"}


def test_an_edited_post_says_what_its_newest_version_says(ana: Voice) -> None:
    written = NOW
    ana.posts("Go, Rust", written=written)
    edited = ana.posts("Go", "SQL", written=written, version=NOW + HOUR)
    assert edited is not None
    assert edited.removed == ["Rust"]
    assert ana.stands() == [(OFFER, "Go", None), (WANT, "SQL", None)]
    ana.undoes(edited)
    assert ana.stands() == []


def test_what_an_edit_takes_out_of_a_post_is_still_wanted_where_it_was_said_elsewhere(
    ana: Voice,
) -> None:
    ana.says(wants="chess")
    ana.posts(wants="chess, SQL", written=NOW + HOUR)
    edited = ana.posts(wants="Go", written=NOW + HOUR, version=NOW + 2 * HOUR)
    assert edited is not None
    assert edited.removed == ["SQL"]
    assert (WANT, "chess", None) in ana.stands()


def test_an_edit_after_an_undo_counts_again(ana: Voice) -> None:
    ana.undoes(ana.posts("Go", written=NOW))
    again = ana.posts("Rust", written=NOW, version=ana.now + HOUR)
    assert again is not None
    assert again.changed
    assert ana.stands() == [(OFFER, "Rust", None)]


def test_an_edit_from_before_an_undo_that_comes_late_does_not(ana: Voice) -> None:
    post = ana.posts("Go", written=NOW)
    edited_at = ana.now
    ana.undoes(post)
    assert ana.posts("Rust", written=NOW, version=edited_at) is None
    assert ana.stands() == []


def test_a_version_that_comes_late_or_twice_changes_nothing(ana: Voice) -> None:
    ana.posts("Rust", written=NOW, version=NOW + HOUR)
    assert ana.posts("Go", written=NOW) is None
    assert ana.posts("Rust", written=NOW, version=NOW + HOUR) is None
    assert ana.stands() == [(OFFER, "Rust", None)]


def test_a_deleted_post_stays_deleted_even_if_its_creation_comes_later(ana: Voice) -> None:
    ana.deletes(NOW)
    assert ana.posts("Go", written=NOW) is None
    assert ana.posts("Go", written=NOW, version=NOW + DAY) is None
    assert ana.stands() == []


def test_a_post_that_says_nothing_makes_nobody_a_member(ana: Voice) -> None:
    assert ana.posts() is None
    assert ana.posts(written=NOW, version=NOW + HOUR) is None
    with ana.database.read() as tx:
        assert members.find(tx, TEAM, "ana") is None


def test_nobody_speaks_through_somebody_elses_post(ana: Voice) -> None:
    ana.posts("Go", written=NOW)
    ben = Voice(ana.database, "ben")
    assert ben.posts("Rust", written=NOW, version=NOW + HOUR) is None
    assert ana.stands() == [(OFFER, "Go", None)]
    assert ben.stands() == []


def test_changing_one_level_leaves_the_order_of_wants_alone(ana: Voice) -> None:
    ana.says(wants="Go, Rust, SQL")
    rust = ana.entries()[1]
    with ana.database.write() as tx:
        assert saying.change_entry(
            tx, TEAM, "ana", WANT, rust.skill_id, level=1, keep=True, now=ana.now + SECOND
        )
    assert ana.stands() == [(WANT, "Go", None), (WANT, "Rust", 1), (WANT, "SQL", None)]
    with ana.database.write() as tx:
        assert saying.change_entry(
            tx, TEAM, "ana", WANT, rust.skill_id, level=None, keep=False, now=ana.now + 2 * SECOND
        )
        assert not saying.change_entry(
            tx, TEAM, "ana", WANT, rust.skill_id, level=1, keep=True, now=ana.now + 3 * SECOND
        )
    assert ana.stands() == [(WANT, "Go", None), (WANT, "SQL", None)]


def test_who_leaves_leaves_nothing_that_they_said(ana: Voice) -> None:
    ana.says("Go", "SQL")
    with ana.database.write() as tx:
        members.block_person(tx, TEAM, "ana", "ben", ana.now)
        leaving.leave(tx, TEAM, "ana", ana.now)
    assert ana.stands() == []
    with ana.database.read() as tx:
        assert tx.exec_driver_sql("SELECT count(*) FROM assertion").scalar() == 0
        assert members.blocked_by(tx, TEAM, "ana") == []
        assert members.who_have_not_left(tx, TEAM) == {}


def test_a_post_from_before_leaving_that_comes_late_does_not_bring_anybody_back(ana: Voice) -> None:
    ana.says("Rust")
    written = ana.now
    with ana.database.write() as tx:
        leaving.leave(tx, TEAM, "ana", ana.now + SECOND)
    ana.now += HOUR
    assert ana.posts("Go", written=written) is None
    # Nor does mending a comma in it.
    assert ana.posts("Go, SQL", written=written, version=ana.now) is None
    with ana.database.read() as tx:
        assert members.who_have_not_left(tx, TEAM) == {}


def test_a_new_post_brings_somebody_back_without_their_past(ana: Voice) -> None:
    ana.says("Rust")
    with ana.database.write() as tx:
        leaving.leave(tx, TEAM, "ana", ana.now)
    back = ana.posts("Go")
    assert back is not None
    assert back.joined
    assert ana.stands() == [(OFFER, "Go", None)]


def test_two_members_who_name_the_same_new_skills_at_once_do_not_hinder_each_other(
    database_url: str,
) -> None:
    processes = [Database(database_url), Database(database_url)]
    with processes[0].write() as tx:
        open_workspace(tx)
    names = [f"Sort of thing {number}" for number in range(20)]

    def speak(database: Database, user_id: str, order: list[str]) -> None:
        Voice(database, user_id).says(", ".join(order))

    at_once(
        [
            lambda: speak(processes[0], "ana", names),
            lambda: speak(processes[1], "ben", names[::-1]),
        ]
    )
    with processes[0].read() as tx:
        assert len(skills.find_all(tx, TEAM)) == 20
        assert len(statements.standing(tx, TEAM)) == 40
    for each in processes:
        each.close()


def test_an_edit_that_comes_while_its_post_is_being_stored_has_the_last_word(
    database_url: str,
) -> None:
    first, second = Database(database_url), Database(database_url)
    with first.write() as tx:
        open_workspace(tx)
    with ThreadPoolExecutor() as pool:
        with first.write() as tx:
            saying.say_in_post(
                tx,
                TEAM,
                "ana",
                "C1",
                ts(NOW),
                offers=read("Go"),
                wants=(),
                version=NOW,
                edited=False,
                now=NOW,
            )
            # The edit takes everything back; it has to wait for the post that is in the making.
            edit = pool.submit(Voice(second).posts, written=NOW, version=NOW + HOUR)
            time.sleep(0.2)
            assert not edit.done()
        edit.result()
    assert Voice(first).stands() == []
    first.close()
    second.close()
