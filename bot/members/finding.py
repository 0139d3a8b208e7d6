"""Who could teach a skill, for somebody who asks: only members who agreed to be found are named."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.engine import Connection

from bot.messages.facts import Nearby, Teachers
from bot.skills import Mention, fit, identify, related
from storage import members, skills, statements
from storage.members import Member
from storage.statements import OFFER, WANT, Entry

MOST_NEARBY = 3
"""Related skills that are named where nobody teaches the one that was asked for."""


def who_could(
    tx: Connection,
    workspace_id: str,
    user_id: str,
    asked: Iterable[Mention],
    *,
    allow_guests: bool,
    now: datetime,
) -> list[Teachers]:
    """For each skill that `user_id` asks about, who could teach it.

    Whoever takes a break, is gone, is the asker, or may never meet the asker is left out, in the
    names as in the number of the others; so a block shows nowhere.
    """
    names = skills.names(tx, workspace_id)
    keys = frozenset(names)
    blocked = members.blocked_pairs(tx, workspace_id)
    found = []
    for mention in asked:
        identity = identify(mention.name, names)
        neighbours = related(identity.key, keys) & keys
        near = {key: fit(identity.key, key).points for key in neighbours}
        meant = skills.find(tx, workspace_id, identity.key)
        nearby = [skills.find(tx, workspace_id, key) for key in sorted(near, key=near.__getitem__)]
        ids = [each.id for each in (meant, *nearby) if each is not None]
        entries = statements.standing(tx, workspace_id, skill_ids=ids)
        people = members.find_all(tx, workspace_id, list({each.user_id for each in entries}))

        def teaches(entry: Entry, people: dict[str, Member] = people) -> bool:
            member = people[entry.user_id]
            return (
                entry.direction == OFFER
                and entry.user_id != user_id
                and member.takes_part(now)
                and member.may_be_introduced(allow_guests=allow_guests)
                and frozenset((user_id, entry.user_id)) not in blocked
            )

        teaching = [each for each in entries if teaches(each)]
        exact = [each for each in teaching if meant is not None and each.skill_id == meant.id]
        named = [each for each in exact if people[each.user_id].findable]
        found.append(
            Teachers(
                skill=meant.name if meant is not None else identity.name,
                people=tuple((each.user_id, each.level) for each in _best_first(named)),
                others=len(exact) - len(named),
                nearby=() if exact else _nearby(teaching, people),
                wanted=any(
                    each.direction == WANT
                    and each.user_id == user_id
                    and meant is not None
                    and each.skill_id == meant.id
                    for each in entries
                ),
            )
        )
    return found


def _best_first(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda each: (-(each.level or 0), each.user_id))


def _nearby(teaching: list[Entry], people: dict[str, Member]) -> tuple[Nearby, ...]:
    """Related skills that are offered, with those of their teachers who may be named."""
    by_skill: dict[str, list[Entry]] = {}
    for each in teaching:
        by_skill.setdefault(each.skill, []).append(each)
    return tuple(
        Nearby(
            skill,
            tuple(each.user_id for each in _best_first(entries) if people[each.user_id].findable),
        )
        for skill, entries in sorted(by_skill.items(), key=lambda item: (-len(item[1]), item[0]))
    )[:MOST_NEARBY]
