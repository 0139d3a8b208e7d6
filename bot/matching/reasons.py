"""Why two people are introduced, and why somebody was left out: facts that messages put in words.

A block is confidential. `left_out` therefore never looks at blocks: a learner whose teacher
blocked them is told what they would be told if that teacher had simply kept no room this time.
Nor do the facts of an introduction hold anybody's rating.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from bot.matching.candidates import Arc, Index, Obstacle
from bot.matching.problem import Member, Want


@dataclass(frozen=True, slots=True)
class Why:
    """What made a lesson a good idea; JSON values only.

    `skill` is what the learner wants. `offer_skill` is what the teacher offers if that is another,
    related skill. Levels are those of `bot.skills`, where said. `weeks_since` is None for two who
    never met. `waited_weeks` is how long the learner has waited although a teacher was available.
    `shared_minutes` are shared working minutes a day in the week of the round.
    """

    skill: str
    offer_skill: str | None = None
    teacher_level: int | None = None
    learner_level: int | None = None
    different_team: bool = False
    different_department: bool = False
    grades_apart: int = 0
    weeks_since: int | None = None
    waited_weeks: int = 0
    shared_minutes: int = 0

    @property
    def never_met(self) -> bool:
        """Whether Potluck never saw these two meet."""
        return self.weeks_since is None

    @property
    def relation(self) -> str:
        """ "same" if the teacher offers the very skill that is wanted, otherwise "related"."""
        return "same" if self.offer_skill is None else "related"

    def to_json(self) -> dict[str, str | int | bool | None]:
        """A JSON object with every fact by its name."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    @classmethod
    def from_json(cls, stored: Mapping[str, object]) -> Why:
        """The facts of an object by `to_json`; TypeError for one that is not."""
        return cls(**stored)  # type: ignore[arg-type]


def why(arc: Arc) -> Why:
    """The facts behind an arc."""
    related = arc.offer.skill != arc.want.skill
    return Why(
        skill=arc.want.skill,
        offer_skill=arc.offer.skill if related else None,
        teacher_level=arc.offer.level,
        learner_level=arc.want.level,
        different_team=arc.facts.different_team,
        different_department=arc.facts.different_department,
        grades_apart=arc.facts.grades_apart,
        weeks_since=arc.facts.weeks_since,
        waited_weeks=arc.facts.waited,
        shared_minutes=arc.facts.shared,
    )


class LeftOut(StrEnum):
    """Why a member has no teacher this time, or (the last three) no part in the round at all."""

    TEACHERS_TAKEN = "teachers_taken"
    """Somebody teaches it and could meet them, but teaches others this time."""
    NO_SHARED_HOURS = "no_shared_hours"
    """Everybody who teaches it has too few working hours in common with them."""
    MET_RECENTLY = "met_recently"
    """They met everybody who teaches it not long ago."""
    TEACHERS_AWAY = "teachers_away"
    """Everybody who teaches it is paused."""
    NOT_POSSIBLE = "not_possible"
    """Nobody who teaches it could be matched with them, for whatever mixture of reasons; also
    where a teacher keeps no room this time, and in place of a block."""
    NOBODY_TEACHES = "nobody_teaches"
    """Nobody else offers it, nor anything related."""
    ONLY_TEACHES_NOT_NEEDED = "only_teaches_not_needed"
    """Wants nothing; others want what they teach, but learn it elsewhere or not this time."""
    ONLY_TEACHES_NOBODY_WANTED = "only_teaches_nobody_wanted"
    """Wants nothing, and nobody wants what they teach."""
    NEITHER_TEACHES_NOR_LEARNS = "neither_teaches_nor_learns"
    """Takes part, but neither offers nor wants anything at the moment."""


# The nearest miss first: where several wants went unmet, it is the one worth telling.
_NEAREST = tuple(LeftOut)


@dataclass(frozen=True, slots=True)
class NotMatched:
    """A member who wants to learn and was not taught, or who had no part in the round at all.

    `skill` is the wanted skill that `reason` is about (None for the reasons of those who want
    nothing). `teachers` is how many others teach it or something related, paused ones included.
    `teacher_available` says that an introduction would have been possible: only such weeks count
    as waiting. `introduced` says that they teach somebody in this round all the same.
    """

    member: str
    reason: LeftOut
    skill: str | None = None
    teachers: int = 0
    teacher_available: bool = False
    introduced: bool = False


def left_out(
    index: Index, available: Collection[str], taught: Collection[str], sessions: Mapping[str, int]
) -> tuple[NotMatched, ...]:
    """Everybody who goes without, in the order of the problem's members.

    `available` are learners for whom some lesson was possible; `taught` are those who got one;
    `sessions` counts how often each teacher gives one, to however many.
    """
    offered: dict[str, set[str]] = {}
    for offer in index.problem.offers:
        offered.setdefault(offer.member, set()).add(offer.skill)
    wanted_by: dict[str, set[str]] = {}
    for want in index.problem.wants:
        if index.members[want.member].learn_cap:
            for skill, _ in index.skills_for(want.skill):
                wanted_by.setdefault(skill, set()).add(want.member)
    found = []
    for member in index.problem.members:
        if member.learn_cap and index.wants.get(member.id):
            if member.id not in taught:
                found.append(_no_teacher(index, member, sessions, member.id in available))
        elif not sessions.get(member.id):
            found.append(
                NotMatched(member.id, _no_learner(member, offered.get(member.id, set()), wanted_by))
            )
    return tuple(found)


def _no_learner(
    member: Member, offered: Collection[str], wanted_by: Mapping[str, Collection[str]]
) -> LeftOut:
    if not offered or not member.teach_cap:
        return LeftOut.NEITHER_TEACHES_NOR_LEARNS
    if any(learner != member.id for skill in offered for learner in wanted_by.get(skill, ())):
        return LeftOut.ONLY_TEACHES_NOT_NEEDED
    return LeftOut.ONLY_TEACHES_NOBODY_WANTED


def _no_teacher(
    index: Index, member: Member, sessions: Mapping[str, int], available: bool
) -> NotMatched:
    told = [(*_one_want(index, want, sessions), want) for want in index.wants[member.id]]
    reason, teachers, want = min(told, key=lambda each: (_NEAREST.index(each[0]), each[2].priority))
    return NotMatched(
        member.id,
        reason,
        want.skill,
        teachers=teachers,
        teacher_available=available,
        introduced=bool(sessions.get(member.id)),
    )


def _one_want(index: Index, want: Want, sessions: Mapping[str, int]) -> tuple[LeftOut, int]:
    """Why this want was not met, and how many others teach it."""
    teachers: set[str] = set()
    away: set[str] = set()
    for skill, _ in index.skills_for(want.skill):
        teachers.update(offer.member for offer in index.offers.get(skill, ()))
        away.update(index.away.get(skill, ()))
    teachers.discard(want.member)
    away -= {want.member, *teachers}
    obstacles: set[Obstacle | LeftOut] = {LeftOut.TEACHERS_AWAY} if away else set()
    taken = False
    for teacher in teachers:
        obstacle = index.obstacle(teacher, want.member)
        if obstacle is None:
            given = sessions.get(teacher, 0)
            taken |= given > 0 and given >= index.members[teacher].teach_cap
        obstacles.add(obstacle or LeftOut.NOT_POSSIBLE)
    return _reason(obstacles, taken=taken), len(teachers) + len(away)


def _reason(obstacles: Collection[Obstacle | LeftOut], *, taken: bool) -> LeftOut:
    if taken:
        return LeftOut.TEACHERS_TAKEN
    if not obstacles:
        return LeftOut.NOBODY_TEACHES
    if len(obstacles) > 1:
        return LeftOut.NOT_POSSIBLE
    (only,) = obstacles
    return LeftOut[only.name]
