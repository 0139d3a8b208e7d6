"""Figures for admins: is the network alive, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa
from sqlalchemy.engine import Connection

from storage import rounds, statements
from storage.models import introduction, participant
from storage.rounds import Round


@dataclass(frozen=True)
class Figures:
    """A workspace in numbers.

    `met` counts the introductions of all rounds of which somebody said that they met, out of
    `answered`, those of which anybody said anything. `introduced` counts this round's introductions
    that were not called off. `not_offered` are skills that are wanted and that nobody who takes
    part offers, with the number of members who want them, the most wanted first.
    """

    members: int
    paused: int
    offers: int
    wants: int
    round: Round | None
    introductions: int
    met: int
    answered: int
    not_offered: list[tuple[str, int]]


def of_workspace(tx: Connection, workspace_id: str, taking_part: set[str], paused: int) -> Figures:
    """The figures of a workspace in which `taking_part` are active and `paused` on a break."""
    entries = [
        entry for entry in statements.standing(tx, workspace_id) if entry.user_id in taking_part
    ]
    offered = {entry.skill_id for entry in entries if entry.direction == statements.OFFER}
    wanted: dict[str, int] = {}
    for entry in entries:
        if entry.direction == statements.WANT and entry.skill_id not in offered:
            wanted[entry.skill] = wanted.get(entry.skill, 0) + 1
    newest = rounds.latest(tx, workspace_id)
    return Figures(
        members=len(taking_part),
        paused=paused,
        offers=sum(entry.direction == statements.OFFER for entry in entries),
        wants=sum(entry.direction == statements.WANT for entry in entries),
        round=newest,
        introductions=_introductions(tx, workspace_id, newest.id) if newest else 0,
        met=_with_outcome(tx, workspace_id, "met"),
        answered=_with_outcome(tx, workspace_id, "met", "not_met"),
        not_offered=sorted(wanted.items(), key=lambda item: (-item[1], item[0].casefold())),
    )


def _introductions(tx: Connection, workspace_id: str, round_id: str) -> int:
    return tx.execute(
        sa.select(sa.func.count()).where(
            introduction.c.workspace_id == workspace_id,
            introduction.c.round_id == round_id,
            introduction.c.state.in_(("planned", "introduced")),
        )
    ).scalar_one()


def _with_outcome(tx: Connection, workspace_id: str, *outcomes: str) -> int:
    return tx.execute(
        sa.select(sa.func.count(sa.distinct(participant.c.introduction_id))).where(
            participant.c.workspace_id == workspace_id, participant.c.outcome.in_(outcomes)
        )
    ).scalar_one()
