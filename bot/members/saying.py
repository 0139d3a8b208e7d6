"""A member says what they can teach and want to learn, changes it, takes it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy.engine import Connection

from bot.members.naming import asserted
from bot.messages.facts import Doubt
from bot.skills import Certainty, Mention, identify, read_list
from storage import members, skills, statements
from storage.skills import Skill
from storage.statements import OFFER, WANT, Assertion, Entry

Named = list[tuple[str, int | None]]
"""Skills with their levels, by the names that the workspace uses."""


@dataclass(frozen=True)
class Understood:
    """What a statement came to.

    `statement_id` undoes it. `changed` is False where all of it stood already. `removed` are the
    names of skills that are off the list now, `doubts` are new names of what may be known already.
    """

    statement_id: str
    offers: Named
    wants: Named
    removed: list[str]
    joined: bool
    changed: bool
    doubts: tuple[Doubt, ...] = ()


def say(
    tx: Connection,
    workspace_id: str,
    user_id: str,
    *,
    offers: Sequence[Mention] = (),
    wants: Sequence[Mention] = (),
    drops: Sequence[Entry] = (),
    source: str,
    now: datetime,
) -> Understood:
    """Store what a member says by command or form; they become a member if they were not one.

    `drops` are standing entries that they do not offer or want any more. A level once said stays
    where a later mention says none.
    """
    joined = members.join(tx, workspace_id, user_id, now)
    before = _levels(statements.standing(tx, workspace_id, user_id))
    said, doubts = asserted(tx, workspace_id, offers, wants)
    gone = _gone(tx, workspace_id, drops)
    statement_id = statements.record(tx, workspace_id, user_id, source, [*said, *gone], now)
    after = _levels(statements.standing(tx, workspace_id, user_id))
    names = skills.find_all(tx, workspace_id)
    meant = _meant(said, names)
    return Understood(
        statement_id,
        offers=_named(meant, OFFER, names, after),
        wants=_named(meant, WANT, names, after),
        removed=[each.skill for each in drops],
        joined=joined,
        changed=after != before,
        doubts=doubts,
    )


def say_in_post(
    tx: Connection,
    workspace_id: str,
    user_id: str,
    channel: str,
    ts: str,
    *,
    offers: Sequence[Mention],
    wants: Sequence[Mention],
    version: datetime,
    edited: bool,
    now: datetime,
) -> Understood | None:
    """Store what a version of a post says; None where there is nothing to do.

    There is nothing to do where a newer version is known, where a post of which nothing was kept
    says nothing, and where its author has left since. The author becomes a member with the first
    thing that a post of theirs says.
    """
    says_something = bool(offers or wants)
    if not (edited or says_something):
        return None
    if not statements.newest_version(tx, workspace_id, channel, ts, version, now=now):
        return None
    # Looked for only now: whoever else stores a version of this post at this moment is done.
    known = statements.find_post(tx, workspace_id, channel, ts)
    if known is None and not says_something:
        return None
    if known is not None and known.user_id != user_id:
        return None
    member = members.find(tx, workspace_id, user_id)
    if member is not None and member.left_at is not None and _written_at(ts) <= member.left_at:
        return None
    joined = says_something and members.join(tx, workspace_id, user_id, now)
    old = statements.asserted(tx, workspace_id, known.id) if known else []
    said, doubts = asserted(tx, workspace_id, offers, wants)
    statement_id = statements.record_post(tx, workspace_id, user_id, channel, ts, said, version)
    stored = statements.find(tx, workspace_id, statement_id)
    if stored is not None and stored.withdrawn_at is not None:
        return None
    after = _levels(statements.standing(tx, workspace_id, user_id))
    names = skills.find_all(tx, workspace_id)
    meant, meant_before = _meant(said, names), _meant(old, names)
    # What was said elsewhere, too, is still on the list.
    still = {(each.direction, each.skill_id) for each in meant} | after.keys()
    removed = [
        names[each.skill_id].name
        for each in meant_before
        if (each.direction, each.skill_id) not in still
    ]
    back = known is not None and known.withdrawn_at is not None
    return Understood(
        statement_id,
        offers=_named(meant, OFFER, names, after),
        wants=_named(meant, WANT, names, after),
        removed=removed,
        joined=joined,
        changed=back or set(meant) != set(meant_before),
        doubts=doubts,
    )


def replace(
    tx: Connection,
    workspace_id: str,
    user_id: str,
    *,
    offers: Sequence[Mention],
    wants: Sequence[Mention],
    shown: Callable[[Sequence[Entry]], Sequence[Entry]],
    opened_at: datetime,
    now: datetime,
) -> Understood | None:
    """Store both lists as a member left them in the form; None where they changed nothing.

    What the form did not show (`shown` gives as much of a list as fits) or what was said elsewhere
    since it was opened is kept. Only the difference is reported back.
    """
    standing = statements.standing(tx, workspace_id, user_id)
    typed, doubts = asserted(tx, workspace_id, offers, wants)
    names = skills.find_all(tx, workspace_id)
    said = _meant(typed, names)
    in_form = {(each.direction, each.skill_id) for each in said}
    visible = [
        entry
        for direction in (OFFER, WANT)
        for entry in shown([each for each in standing if each.direction == direction])
        if entry.said_at <= opened_at
    ]
    before = [(each.direction, each.skill_id, each.level) for each in visible]
    if before == [(each.direction, each.skill_id, each.level) for each in said]:
        return None
    drops = [each for each in visible if (each.direction, each.skill_id) not in in_form]
    fresh = [each for each in said if (each.direction, each.skill_id, each.level) not in before]
    joined = members.join(tx, workspace_id, user_id, now)
    gone = _gone(tx, workspace_id, drops)
    # What only stayed in the form stays as it was said: the form shows a skill by its main name.
    stood = {(each.direction, each.skill_id): each.name_id for each in standing}
    kept = [
        Assertion(
            each.direction,
            stood.get((each.direction, names[each.skill_id].id), each.skill_id),
            each.level,
        )
        for each in typed
    ]
    statement_id = statements.record(tx, workspace_id, user_id, "form", [*kept, *gone], now)
    return Understood(
        statement_id,
        offers=[(names[e.skill_id].name, e.level) for e in fresh if e.direction == OFFER],
        wants=[(names[e.skill_id].name, e.level) for e in fresh if e.direction == WANT],
        removed=[each.skill for each in drops],
        joined=joined,
        changed=True,
        doubts=doubts,
    )


def change_entry(
    tx: Connection,
    workspace_id: str,
    user_id: str,
    direction: str,
    skill_id: str,
    *,
    level: int | None,
    keep: bool,
    now: datetime,
) -> bool:
    """Set the level of one entry, or take it off the list; False where it is there no more.

    The whole list is said again in its order, since the newest statement would otherwise move the
    changed entry to its end, and the order of wants is their priority.
    """
    entries = [
        each
        for each in statements.standing(tx, workspace_id, user_id)
        if each.direction == direction
    ]
    if skill_id not in {each.skill_id for each in entries}:
        return False
    kept = [
        Assertion(direction, each.name_id, level if each.skill_id == skill_id else each.level)
        for each in entries
        if keep or each.skill_id != skill_id
    ]
    dropped = [each for each in entries if each.skill_id == skill_id and not keep]
    gone = _gone(tx, workspace_id, dropped)
    statements.record(tx, workspace_id, user_id, "home", [*kept, *gone], now)
    return True


def find_on_list(
    tx: Connection, workspace_id: str, user_id: str, direction: str, typed: str
) -> tuple[list[Entry], list[str]]:
    """The standing entries that a member means by `typed`, and the words that mean none."""
    entries = [
        each
        for each in statements.standing(tx, workspace_id, user_id)
        if each.direction == direction
    ]
    by_key = {each.key: each for each in entries}
    known = {each.key: each.skill for each in entries}
    everywhere = skills.names(tx, workspace_id)
    found, missing = [], []
    for mention in read_list(typed).mentions:
        meant = identify(mention.name, known)
        if meant.key not in by_key:
            meant = identify(mention.name, everywhere)
        if meant.certainty is Certainty.CERTAIN and meant.key in by_key:
            found.append(by_key[meant.key])
        else:
            missing.append(mention.text)
    return list(dict.fromkeys(found)), missing


def _written_at(ts: str) -> datetime:
    return datetime.fromtimestamp(float(ts), UTC)


def _gone(tx: Connection, workspace_id: str, drops: Sequence[Entry]) -> list[Assertion]:
    """Takes entries off under every name of their skills, so that a split brings none back."""
    if not drops:
        return []
    known = skills.find_all(tx, workspace_id)
    return [
        Assertion(each.direction, name_id, None, holds=False)
        for each in drops
        for name_id, meant in known.items()
        if meant.id == each.skill_id
    ]


def told(tx: Connection, workspace_id: str, statement_id: str) -> Understood | None:
    """What a statement says as things stand now; None where it was undone or nobody knows it."""
    known = statements.find(tx, workspace_id, statement_id)
    if known is None or known.withdrawn_at is not None:
        return None
    said = [each for each in statements.asserted(tx, workspace_id, statement_id) if each.holds]
    levels = _levels(statements.standing(tx, workspace_id, known.user_id))
    names = skills.find_all(tx, workspace_id)
    meant = _meant(said, names)
    return Understood(
        statement_id,
        offers=_named(meant, OFFER, names, levels),
        wants=_named(meant, WANT, names, levels),
        removed=[],
        joined=False,
        changed=True,
    )


def _meant(said: Sequence[Assertion], names: Mapping[str, Skill]) -> list[Assertion]:
    """The same by the skills that are meant, each once in a direction, as it was first named."""
    once: dict[tuple[str, str], Assertion] = {}
    for each in said:
        skill_id = names[each.skill_id].id
        meant = Assertion(each.direction, skill_id, each.level, each.holds)
        once.setdefault((each.direction, skill_id), meant)
    return list(once.values())


def _levels(entries: Sequence[Entry]) -> dict[tuple[str, str], int | None]:
    return {(each.direction, each.skill_id): each.level for each in entries}


def _named(
    said: Sequence[Assertion],
    direction: str,
    names: Mapping[str, Skill],
    levels: Mapping[tuple[str, str], int | None],
) -> Named:
    """What was said in a direction, for the reply, with the levels that stand now."""
    return [
        (names[each.skill_id].name, levels.get((direction, each.skill_id)))
        for each in said
        if each.direction == direction
    ]
