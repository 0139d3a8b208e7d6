"""Which skills members mean by the names they use, and what happens where that is uncertain.

A name that is nearly that of a known skill is taken as a new skill first, so that nothing is lost
or put into anybody's mouth, and its author is asked once whether the two are the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy.engine import Connection

from bot.messages.facts import Doubt
from bot.skills import (
    Certainty,
    Identity,
    Mention,
    identify,
    name_of,
    nearest,
    read_list,
    vocabulary,
)
from storage import skills, statements
from storage.skills import Skill
from storage.statements import OFFER, WANT, Assertion

MOST_DOUBTS = 2
"""Questions that one message asks; whatever else is uncertain is a skill of its own."""

MOST_CHOICES = 30
"""Skills that a picker offers for what is typed."""


def asserted(
    tx: Connection, workspace_id: str, offers: Sequence[Mention], wants: Sequence[Mention]
) -> tuple[list[Assertion], tuple[Doubt, ...]]:
    """What these mentions assert, each name once in each direction, and what to ask about them.

    Names that the workspace does not know yet are added.
    """
    known = skills.names(tx, workspace_id)
    meant: list[tuple[str, Mention, Identity]] = []
    for direction, mentions in ((OFFER, offers), (WANT, wants)):
        for mention in mentions:
            identity = identify(mention.name, known)
            known.setdefault(identity.key, identity.name)
            meant.append((direction, mention, identity))
    # Always in the same order: two members who name the same new skills would otherwise wait for
    # each other for ever.
    names = {identity.said: identity.name for _, _, identity in meant}
    stored = {
        key: skills.find_or_add(tx, workspace_id, key, name) for key, name in sorted(names.items())
    }
    name_ids = skills.name_ids(tx, workspace_id, stored)
    said: dict[tuple[str, str], Assertion] = {}
    doubts: dict[str, Doubt] = {}
    for direction, mention, identity in meant:
        skill, name_id = stored[identity.said], name_ids[identity.said]
        level = None if mention.level is None else int(mention.level)
        said.setdefault((direction, name_id), Assertion(direction, name_id, level))
        if (doubt := _doubt(skill, identity, known)) is not None:
            doubts.setdefault(skill.id, doubt)
    return list(said.values()), tuple(doubts.values())[:MOST_DOUBTS]


def choices(typed: str, known: Mapping[str, str]) -> list[tuple[str, int | None]]:
    """What a picker offers for what is typed: names with the level that was typed, if any.

    The workspace's skills first (`known`: key or alias key -> name), then the vocabulary's, then
    the words as typed.
    """
    read = read_list(typed).mentions if typed.strip() else ()
    as_typed = [(each.name, None if each.level is None else int(each.level)) for each in read]
    if len(as_typed) > 1:
        return as_typed
    level = as_typed[0][1] if as_typed else None
    found = nearest(as_typed[0][0] if level else typed, known, MOST_CHOICES)
    names = [*found, *(name for name, _ in as_typed if name not in found)]
    return [(name, level) for name in names]


def still_doubted(tx: Connection, workspace_id: str, skill_ids: Iterable[str]) -> list[Doubt]:
    """The doubts about these skills that are still open: not merged, and near another one."""
    known = skills.names(tx, workspace_id)
    meant = skills.find_all(tx, workspace_id)
    doubts = []
    for skill_id in skill_ids:
        skill = meant.get(skill_id)
        if skill is None or skill.id != skill_id:
            continue
        others = {key: name for key, name in known.items() if name != skill.name}
        doubts.append(_doubt(skill, identify(skill.name, others), known))
    return [each for each in doubts if each is not None]


def say_same(tx: Connection, workspace_id: str, user_id: str, skill_id: str, like_key: str) -> None:
    """A member says that the name they used means another skill, known by `like_key`.

    Where nobody else ever used that name, the two become one; what others said stays as they said
    it, and only this member's own entries change. What an admin merged meanwhile stays as it is.
    """
    meant = skills.find_all(tx, workspace_id).get(skill_id)
    if meant is None or meant.id != skill_id:
        return
    known = skills.find(tx, workspace_id, like_key)
    if known is None:
        name = vocabulary().skills[like_key].name if like_key in vocabulary().skills else like_key
        known = skills.find_or_add(tx, workspace_id, like_key, name)
    if not skills.named_by_others(tx, workspace_id, skill_id, user_id):
        skills.merge(tx, workspace_id, skill_id, known.id)
        return
    if skill_id != known.id:
        statements.name_instead(tx, workspace_id, user_id, skill_id, known.id)


def _doubt(skill: Skill, identity: Identity, known: dict[str, str]) -> Doubt | None:
    if identity.certainty is not Certainty.LIKELY or identity.like is None:
        return None
    like = name_of(identity.like, known)
    return Doubt(skill.id, skill.name, identity.like, like) if like else None
