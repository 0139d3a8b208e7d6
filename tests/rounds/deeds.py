"""What Ben, and sometimes another, may do while a round is drawn or stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy.engine import Connection

from bot.members import leaving, saying
from bot.skills import read_list
from storage import introductions, members, rounds, skills, statements
from storage.members import Profile
from storage.rounds import NewIntroduction, NewLesson
from storage.statements import OFFER, WANT
from tests.rounds.test_draw import FIRST
from tests.storage.ground import DAY, TEAM, join

Deed = Callable[[Connection], object]


def leave(tx: Connection) -> None:
    leaving.leave(tx, TEAM, "ben", FIRST)


def pause(tx: Connection) -> None:
    members.pause(tx, TEAM, "ben", FIRST, None)


def deactivate(tx: Connection) -> None:
    members.note_account(tx, TEAM, "ben", zone="Europe/Berlin", deactivated=True)


def become_guest(tx: Connection) -> None:
    members.note_profile(tx, TEAM, Profile("ben", "Ben", "Europe/Berlin", guest="single"), FIRST)


def move_far_away(tx: Connection) -> None:
    members.note_account(tx, TEAM, "ben", zone="Pacific/Auckland", deactivated=False)


def prefer(tx: Connection, user_id: str, **other: Any) -> None:
    chosen = {"hours": (540, 1020), "working_days": None, "follow_ups": True, "teach_cap": 1}
    members.prefer(tx, TEAM, user_id, **{**chosen, "findable": False, **other})


def begin_late(tx: Connection) -> None:
    prefer(tx, "ben", hours=(1010, 1020))


def end_early(tx: Connection) -> None:
    prefer(tx, "ben", hours=(540, 550))


def work_at_weekends(tx: Connection) -> None:
    prefer(tx, "ben", working_days="56")


def block_a_teacher(tx: Connection) -> None:
    members.block_person(tx, TEAM, "ben", "ana", FIRST)


def block_a_learner(tx: Connection) -> None:
    members.block_person(tx, TEAM, "ana", "ben", FIRST)


def want_no_more(tx: Connection) -> None:
    drops, _ = saying.find_on_list(tx, TEAM, "ben", WANT, "Go")
    saying.say(tx, TEAM, "ben", drops=drops, source="command", now=FIRST)


def undo(tx: Connection) -> None:
    said = statements.find_post(tx, TEAM, "C1", "1.0")
    assert said is not None
    statements.withdraw(tx, TEAM, said.id, FIRST)


def edit(tx: Connection) -> None:
    post(tx, wants="Chess", edited=True)


def mean_another(tx: Connection) -> None:
    go = skills.find(tx, TEAM, "go")
    assert go is not None
    chess = skills.find_or_add(tx, TEAM, "chess", "Chess")
    statements.name_instead(tx, TEAM, "ben", go.id, chess.id)


def post(tx: Connection, wants: str, *, edited: bool) -> None:
    saying.say_in_post(
        tx,
        TEAM,
        "ben",
        "C1",
        "1.0",
        offers=(),
        wants=read_list(wants).mentions,
        version=FIRST if edited else FIRST - DAY,
        edited=edited,
        now=FIRST,
    )


def introduced_elsewhere(tx: Connection) -> None:
    go = skills.find(tx, TEAM, "go")
    assert go is not None
    assert rounds.begin(tx, TEAM, "elsewhere", "elsewhere", 1, FIRST)
    meeting = NewIntroduction(
        id="elsewhere",
        kind="pair",
        icebreaker=0,
        times=[],
        times_shared=True,
        lessons=[NewLesson("ana", "ben", go.id, go.id, 1, {})],
        deliveries=[],
    )
    rounds.finish(
        tx,
        TEAM,
        "elsewhere",
        members=2,
        value=1,
        upper_bound=1,
        digest="",
        problem=b"",
        introductions=[meeting],
        left_outs=[],
    )


def introduced_and_told(tx: Connection) -> None:
    introduced_elsewhere(tx)
    introductions.mark_introduced(tx, TEAM, "elsewhere", "C1", "1.0", FIRST)


def teach_no_more(tx: Connection) -> None:
    drops, _ = saying.find_on_list(tx, TEAM, "ana", OFFER, "Go")
    saying.say(tx, TEAM, "ana", drops=drops, source="command", now=FIRST)


def keep_no_room(tx: Connection) -> None:
    prefer(tx, "ana", hours=None, teach_cap=0)


def somebody_joins(tx: Connection) -> None:
    join(tx, "eve")
    saying.say(tx, TEAM, "eve", wants=read_list("Go").mentions, source="command", now=FIRST)


def want_more(tx: Connection) -> None:
    saying.say(tx, TEAM, "ben", wants=read_list("Chess").mentions, source="command", now=FIRST)


def have_another_name(tx: Connection) -> None:
    profile = Profile("ben", "Benjamin", "Europe/Berlin", title="Baker")
    members.note_profile(tx, TEAM, profile, FIRST)


def be_found(tx: Connection) -> None:
    prefer(tx, "ben", follow_ups=False, findable=True)


def block_somebody_else(tx: Connection) -> None:
    members.block_person(tx, TEAM, "ben", "dev", FIRST)


CHANGES: Sequence[Deed] = [
    leave,
    pause,
    deactivate,
    become_guest,
    move_far_away,
    begin_late,
    end_early,
    work_at_weekends,
    block_a_teacher,
    block_a_learner,
    want_no_more,
    undo,
    edit,
    mean_another,
    introduced_elsewhere,
    introduced_and_told,
]
"""After each of these Ben cannot be introduced to Ana in this round."""

OTHER_CHANGES: Sequence[Deed] = [
    somebody_joins,
    want_more,
    have_another_name,
    be_found,
    block_somebody_else,
]
"""These concern nobody whom the round introduces to anybody."""
