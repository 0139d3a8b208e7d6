"""An organisation as plain values, for rounds that nobody waits for: dry runs and simulations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from bot import matching
from bot.matching import Problem
from bot.rounds import timing
from bot.rounds.people import MINIMUM_MINUTES
from bot.rounds.timing import Hours
from bot.skills import fit, identify, related

Said = tuple[str, int | None]
"""The name of a skill, and the level if one is given."""


@dataclass(frozen=True)
class Met:
    """A meeting of this member with another; `rating` is what this one said of it."""

    other: str
    weeks_ago: int
    rating: int | None = None
    taught_me: bool = True


@dataclass(frozen=True)
class Colleague:
    """One member."""

    id: str
    hours: Hours
    team: str | None = None
    dept: str | None = None
    grade: int | None = None
    teach_cap: int = 1
    learn_cap: int = 1
    wait_weeks: int = 0
    offers: tuple[Said, ...] = ()
    wants: tuple[Said, ...] = ()
    met: tuple[Met, ...] = ()
    blocked: tuple[str, ...] = ()


def problem_of(people: list[Colleague], week: date, *, understand: bool = False) -> Problem:
    """The matching problem of these people in the week of the Monday `week`.

    Skills go by their names as written, case and spacing aside; with `understand`, by what they
    mean: aliases and misspellings meet, and related skills help. Members share what they both work
    of a day in that week, daylight saving included.
    """
    skill_key = _meaning() if understand else _as_written
    offers = _once(
        (each.id, skill_key(skill), level) for each in people for skill, level in each.offers
    )
    wants = _once(
        (each.id, skill_key(skill), level) for each in people for skill, level in each.wants
    )
    place: dict[str, int] = {}
    ordered = []
    for (member, skill), level in wants.items():
        ordered.append(matching.Want(member, skill, level, place.setdefault(member, 0)))
        place[member] += 1
    return Problem(
        members=tuple(
            matching.Member(
                each.id,
                team=each.team,
                department=each.dept,
                grade=each.grade,
                teach_cap=each.teach_cap,
                learn_cap=each.learn_cap,
                waited=each.wait_weeks,
            )
            for each in people
        ),
        offers=tuple(matching.Offer(*said, level) for said, level in offers.items()),
        wants=tuple(ordered),
        shared=matching.Shared.by_hours(
            {each.id: each.hours for each in people},
            lambda one, other: timing.shared_minutes(one, other, week),
        ),
        blocked=frozenset(frozenset((each.id, other)) for each in people for other in each.blocked),
        history=tuple(_meeting(each.id, met) for each in people for met in each.met),
        fits=(
            _fits({skill for _, skill in wants}, {skill for _, skill in offers})
            if understand
            else {}
        ),
        minimum_minutes=MINIMUM_MINUTES,
    )


def spelling(people: list[Colleague]) -> dict[tuple[str, str], str]:
    """How each member spelt what they offer, by member and the skill as written in a problem."""
    return {
        (each.id, _as_written(skill)): skill
        for each in people
        for skill, _ in reversed(each.offers)
    }


def _once(said: Iterable[tuple[str, str, int | None]]) -> dict[tuple[str, str], int | None]:
    """Each skill of a member once, in the order of the file, with the first level given for it."""
    found: dict[tuple[str, str], int | None] = {}
    for member, skill, level in said:
        if found.get((member, skill)) is None:
            found[member, skill] = level
    return found


def _as_written(name: str) -> str:
    return " ".join(name.casefold().split())


def _meaning() -> Callable[[str], str]:
    """Which skill a name means among all the names before it."""
    known: dict[str, str] = {}

    def meant(name: str) -> str:
        identity = identify(name, known)
        known.setdefault(identity.key, identity.name)
        return identity.key

    return meant


def _fits(wanted: set[str], offered: set[str]) -> dict[tuple[str, str], float]:
    return {
        (want, offer): points
        for want in wanted
        for offer in related(want) & offered
        if offer != want and (points := fit(want, offer).points) > 0
    }


def _meeting(member: str, met: Met) -> matching.Meeting:
    if met.taught_me:
        return matching.Meeting(met.other, member, met.weeks_ago, met.rating)
    return matching.Meeting(member, met.other, met.weeks_ago)
