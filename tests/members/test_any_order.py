"""However late, often and mixed up Slack tells of posts: what stands at the end is the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings
from sqlalchemy.engine import Connection

from bot.members import saying
from bot.skills import Mention, read_list
from storage import members, skills, statements
from storage.database import Database
from storage.statements import OFFER, WANT, Assertion
from tests.storage.ground import NOW, open_workspace

SKILLS = ("Juggling", "Kubernetes", "Public speaking")
LEVELS = ("", " (some)", " (expert)")
DELAYS = (0, 50, 150, 350, 1000)
STEP = 100

_numbers = count()

Words = tuple[tuple[str, str], ...]
"""What is said: (direction, a skill as typed)."""


@dataclass(frozen=True)
class Deed:
    """Something that somebody did at a moment, and when Potluck is told of it."""

    kind: str
    at: int
    post: int = 0
    number: int = 0
    words: Words = ()
    told: tuple[int, ...] = ()


@dataclass
class Kept:
    """What should be left of one statement."""

    said_at: int
    words: Words = ()
    holds: bool = True
    undone_at: int = -1
    gone: bool = False


words_said = st.lists(
    st.tuples(
        st.sampled_from((OFFER, WANT)),
        st.builds(str.__add__, st.sampled_from(SKILLS), st.sampled_from(LEVELS)),
    ),
    max_size=3,
).map(tuple)


@st.composite
def histories(draw: st.DrawFn) -> list[Deed]:
    """Posts with their edits, deletions and undos, and commands, each told once or twice, late."""
    labels: list[tuple[str, int]] = []
    for post in range(draw(st.integers(1, 3))):
        labels += [("version", post)] * draw(st.integers(1, 3))
        labels += [("delete", post)] * draw(st.integers(0, 1))
        labels += [("undo", post)] * draw(st.integers(0, 2))
    labels += [("command", 0)] * draw(st.integers(0, 2))
    labels += [("remove", 0)] * draw(st.integers(0, 1))
    undone = {post for kind, post in labels if kind == "undo"}
    seen: dict[int, int] = {}
    deleted: set[int] = set()
    deeds = []
    for step, (kind, post) in enumerate(draw(st.permutations(labels))):
        at = step * STEP
        number = seen.get(post, 0)
        told: tuple[int, ...] = (at,)
        words = draw(words_said)
        if kind in ("version", "delete"):
            late = draw(st.lists(st.sampled_from(DELAYS), min_size=1, max_size=2))
            told = tuple(at + each for each in late)
        if kind == "version":
            if post in deleted:
                continue
            if number == 0 and post in undone:
                # There is a note with an Undo button only once the post is known.
                words, told = words or ((OFFER, SKILLS[0]),), (at, *told)
            seen[post] = number + 1
        if kind in ("delete", "undo") and not number:
            continue
        if kind == "delete":
            deleted.add(post)
        deeds.append(Deed(kind, at, post, number, words, told))
    return deeds


def expected(deeds: list[Deed]) -> list[tuple[str, str, int | None]]:
    """What stands after all of it, worked out from when things were done alone."""
    posts: dict[int, Kept] = {}
    said: list[Kept] = []
    for deed in deeds:
        if deed.kind == "version":
            kept = posts.setdefault(deed.post, Kept(deed.at))
            kept.said_at, kept.words = deed.at, deed.words
        elif deed.kind == "undo":
            posts[deed.post].undone_at = deed.at
        elif deed.kind == "delete":
            posts[deed.post].gone = True
        else:
            said.append(Kept(deed.at, deed.words, holds=deed.kind == "command"))
    said += [kept for kept in posts.values() if not kept.gone and kept.undone_at < kept.said_at]
    stands: dict[tuple[str, str], tuple[int, int, int | None]] = {}
    for kept in sorted(said, key=lambda each: each.said_at):
        position = 0
        named = set()
        for direction in (OFFER, WANT):
            for typed in [typed for where, typed in kept.words if where == direction]:
                (mention,) = read_list(typed).mentions
                entry = (direction, mention.key)
                if entry in named:
                    continue
                named.add(entry)
                before = stands.pop(entry, (0, 0, None))
                level = int(mention.level) if mention.level else before[2]
                if kept.holds:
                    stands[entry] = (kept.said_at, position, level)
                position += 1
    return [
        (*entry, level)
        for entry, (_, _, level) in sorted(
            stands.items(), key=lambda item: (item[0][0], item[1][0], item[1][1])
        )
    ]


def mentions(words: Words, direction: str) -> list[Mention]:
    return [
        mention
        for where, typed in words
        if where == direction
        for mention in read_list(typed).mentions
    ]


def instant(at: int) -> datetime:
    return NOW + timedelta(seconds=at)


def happen(tx: Connection, team: str, deed: Deed, told: int) -> None:
    """What Potluck does when it is told of a deed."""
    ts = f"{NOW.timestamp() + deed.post:.6f}"
    said: dict[str, Any] = {
        "offers": mentions(deed.words, OFFER),
        "wants": mentions(deed.words, WANT),
    }
    now = instant(told)
    if deed.kind == "version":
        saying.say_in_post(
            tx,
            team,
            "ana",
            "C1",
            ts,
            **said,
            version=instant(deed.at),
            edited=deed.number > 0,
            now=now,
        )
    elif deed.kind == "delete":
        gone = statements.newest_version(tx, team, "C1", ts, instant(deed.at), gone=True, now=now)
        known = statements.find_post(tx, team, "C1", ts)
        if gone and known:
            statements.withdraw(tx, team, known.id, now)
    elif deed.kind == "undo":
        known = statements.find_post(tx, team, "C1", ts)
        assert known is not None
        statements.withdraw(tx, team, known.id, now)
    elif deed.kind == "command":
        saying.say(tx, team, "ana", **said, source="command", now=now)
    else:
        members.join(tx, team, "ana", now)
        off = []
        for direction in (OFFER, WANT):
            for each in mentions(deed.words, direction):
                skill = skills.find_or_add(tx, team, each.key, each.name)
                off.append(Assertion(direction, skill.id, None, holds=False))
        statements.record(tx, team, "ana", "command", off, now)


@given(deeds=histories())
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_stands_depends_on_when_things_were_said_not_on_when_we_were_told(
    database: Database, deeds: list[Deed]
) -> None:
    team = f"T{next(_numbers)}"
    arrivals = sorted(
        ((told, deed) for deed in deeds for told in deed.told), key=lambda each: each[0]
    )
    with database.write() as tx:
        open_workspace(tx, team)
        for told, deed in arrivals:
            happen(tx, team, deed, told)
        standing = statements.standing(tx, team, "ana")
    assert [(each.direction, each.key, each.level) for each in standing] == expected(deeds)
