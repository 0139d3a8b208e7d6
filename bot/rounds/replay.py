"""Drawing a stored round once more, from what it was drawn from: it must come out the same."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from bot import matching
from bot.matching import Problem, ProblemError
from bot.rounds import ids
from storage import rounds, workspaces
from storage.database import Database
from storage.rounds import Round


@dataclass(frozen=True)
class Replayed:
    """What came of a round's replay; `said` tells it in words."""

    workspace_id: str
    period: str
    identical: bool
    said: str


def replay(database: Database, name: str) -> list[Replayed]:
    """Draw the rounds called `name` (an id, or a period of any workspace) again, and compare.

    Nothing is stored. Empty where no round is called so.
    """
    with database.read() as tx:
        known = [
            (workspace.id, found)
            for workspace in workspaces.everyone(tx)
            if (found := rounds.named(tx, workspace.id, name)) is not None
        ]
    return [_again(database, workspace_id, found) for workspace_id, found in known]


def _again(database: Database, workspace_id: str, found: Round) -> Replayed:
    def told(said: str, *, identical: bool = False) -> Replayed:
        return Replayed(workspace_id, found.period, identical, said)

    with database.read() as tx:
        stored = rounds.problem_of(tx, workspace_id, found.id)
        lessons = rounds.lessons_of(tx, workspace_id, found.id)
    if stored is None:
        return told("its problem was not kept, so it cannot be drawn again.")
    try:
        plan = matching.draw(Problem.from_json(zlib.decompress(stored).decode()), found.seed)
    except (ProblemError, zlib.error) as error:
        return told(f"its stored problem cannot be read ({error}).")
    again = {
        (ids.introduction_id(found.id, number), each.teacher, each.learner, each.skill)
        for number, introduction in enumerate(plan.introductions)
        for each in introduction.lessons
    }
    differing = [
        f"{what} {before:,} instead of {now:,}" if isinstance(now, int) else what
        for what, before, now in (
            ("value", found.value, plan.value),
            ("bound", found.upper_bound, plan.upper_bound),
            ("digest", found.digest, plan.digest),
        )
        if before != now
    ]
    if again != lessons:
        differing.append(f"{len(again ^ lessons):,} lessons")
    if differing:
        return told(f"it comes out differently: {', '.join(differing)}.")
    return told(
        f"identical: {len(plan.introductions):,} introductions, {plan.value:,} of at most "
        f"{plan.upper_bound:,} points.",
        identical=True,
    )
