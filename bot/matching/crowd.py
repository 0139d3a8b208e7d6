"""A problem as arrays of numbers: members by their lots, skills by their order.

What belongs together lies together. Offers of a skill are in *shelves* of teachers with equal hours
and levels, wants in shelves of learners with equal hours, levels and priorities: within two of them
every lesson has the same base, and only company and prices differ. Whoever offers one skill and
wants another is a *link* between the two, in shelves of equal hours: swaps and rings are made of
links.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from bot.matching.candidates import Index
from bot.matching.problem import HIGHEST_LEVEL
from bot.matching.weights import PARTS, THOUSAND, gap, terms

UNSAID = HIGHEST_LEVEL + 1
"""The level that nobody said."""

LEVELS = UNSAID + 1

GAP = tuple(
    gap(*(None if level == UNSAID else level for level in (teacher, learner)))
    for teacher in range(LEVELS)
    for learner in range(LEVELS)
)
"""By teacher's and learner's level, what `weights.gap` says."""

BLOCKED = 2
"""In `known_barred`: they must not even learn side by side. 1 means that they met lately."""

_NOVELTY, _RATING, _WAITING = (PARTS.index(name) for name in ("novelty", "rating", "waiting"))


class Crowd(NamedTuple):
    """Members are 0 to n - 1, skills 0 to s - 1. Teams, departments and grades unknown are -1.

    `..._start` arrays have one entry more than there are owners: what belongs to owner i lies from
    start[i] to start[i + 1]. Only who has room for lessons has offers here, and likewise wants.

    `liked` and `waiting` are points that come with a teacher or a learner, whoever the other is;
    `liked_most` is the most that a single learner's own rating could make of the former. `fit_*`
    are the skills that help somebody who wants a skill, that skill itself first; `helps_*` the same
    from the other side. `shelf_*` are shelves of teachers by skill (`teacher` lists them),
    `row_*` shelves of learners, `link_*` shelves of links by offered, then by wanted skill.
    `known_*` say by learner whom they may not meet (`known_barred`), or how many points their
    earlier meetings are worth. `minutes` is the table of shared minutes by groups of hours,
    `gaps` that of GAP.
    """

    team: Any
    department: Any
    grade: Any
    hours: Any
    teach_room: Any
    learn_room: Any
    waiting: Any
    liked: Any
    liked_most: Any
    offer_start: Any
    offer_skill: Any
    offer_level: Any
    want_start: Any
    want_skill: Any
    want_level: Any
    want_priority: Any
    shelves: Any
    shelf_hours: Any
    shelf_level: Any
    shelf_start: Any
    teacher: Any
    rows: Any
    row_hours: Any
    row_level: Any
    row_priority: Any
    row_start: Any
    learner: Any
    links: Any
    link_want: Any
    link_hours: Any
    link_start: Any
    link: Any
    fit_start: Any
    fit_skill: Any
    fit: Any
    helps_start: Any
    helps_skill: Any
    helps_fit: Any
    short: Any
    known_start: Any
    known: Any
    known_barred: Any
    known_points: Any
    minutes: Any
    gaps: Any
    groups: int
    minimum: int


def crowd_of(index: Index, order: Sequence[str]) -> Crowd:
    """The members of a problem with the numbers that `order` gives them."""
    problem, members = index.problem, index.members
    number = {name: lot for lot, name in enumerate(order)}
    people = [members[name] for name in order]
    offered = [offer for given in index.offers.values() for offer in given]
    skills: dict[str, int] = {}
    for said in (offered, problem.wants):
        for each in said:
            skills.setdefault(each.skill, len(skills))
    groups: dict[int, int] = {}
    hours = [groups.setdefault(problem.shared.group[name], len(groups)) for name in order]
    offers: list[list[tuple[int, int]]] = [[] for _ in order]
    for offer in offered:
        if members[offer.member].teach_cap:
            offers[number[offer.member]].append((skills[offer.skill], _level(offer.level)))
    wants: list[list[tuple[int, int, int]]] = [[] for _ in order]
    for want in problem.wants:
        if members[want.member].learn_cap:
            wants[number[want.member]].append(
                (skills[want.skill], _level(want.level), min(want.priority, 2))
            )
    fits = [
        [(skills[given], fit) for given, fit in index.skills_for(skill) if given in skills]
        for skill in skills
    ]
    helps: list[list[tuple[int, int]]] = [[] for _ in skills]
    for wanted, ways in enumerate(fits):
        for given, fit in ways:
            helps[given].append((wanted, fit))
    liked = [terms(0, 0, 0, 0, 0, 0, 0, -1, index.general_rating(n), 0)[_RATING] for n in order]
    known, liked_most = _known(index, number, liked)
    short = index.short()
    offer_start, (offer_skill, offer_level) = _by_owner(offers, 2)
    want_start, (want_skill, want_level, want_priority) = _by_owner(wants, 3)
    fit_start, (fit_skill, fit_points) = _by_owner(fits, 2)
    helps_start, (helps_skill, helps_fit) = _by_owner(helps, 2)
    known_start, (known_who, known_barred, known_points) = _by_owner(known, 3)
    shelves, (shelf_hours, shelf_level), shelf_start, teacher = _shelved(
        len(skills),
        2,
        (
            (skill, hours[who], level, who)
            for who, mine in enumerate(offers)
            for skill, level in mine
        ),
    )
    rows, (row_hours, row_level, row_priority), row_start, learner = _shelved(
        len(skills),
        3,
        (
            (skill, hours[who], level, priority, who)
            for who, mine in enumerate(wants)
            for skill, level, priority in mine
        ),
    )
    links, (link_want, link_hours), link_start, link = _shelved(
        len(skills),
        2,
        (
            (given, wanted, hours[who], who)
            for who, mine in enumerate(offers)
            for given, _ in mine
            for wanted, *_ in wants[who]
        ),
    )
    return Crowd(
        team=_codes(each.team for each in people),
        department=_codes(each.department for each in people),
        grade=_ints(-1 if each.grade is None else each.grade for each in people),
        hours=_ints(hours),
        teach_room=_ints(min(each.teach_cap, len(people)) for each in people),
        learn_room=_ints(min(each.learn_cap, len(people)) for each in people),
        waiting=_ints(terms(0, 0, 0, 0, 0, 0, 0, -1, 0, e.waited)[_WAITING] for e in people),
        liked=_ints(liked),
        liked_most=_ints(liked_most),
        offer_start=offer_start,
        offer_skill=offer_skill,
        offer_level=offer_level,
        want_start=want_start,
        want_skill=want_skill,
        want_level=want_level,
        want_priority=want_priority,
        shelves=shelves,
        shelf_hours=shelf_hours,
        shelf_level=shelf_level,
        shelf_start=shelf_start,
        teacher=teacher,
        rows=rows,
        row_hours=row_hours,
        row_level=row_level,
        row_priority=row_priority,
        row_start=row_start,
        learner=learner,
        links=links,
        link_want=link_want,
        link_hours=link_hours,
        link_start=link_start,
        link=link,
        fit_start=fit_start,
        fit_skill=fit_skill,
        fit=fit_points,
        helps_start=helps_start,
        helps_skill=helps_skill,
        helps_fit=helps_fit,
        short=_ints(skill in short for skill in skills),
        known_start=known_start,
        known=known_who,
        known_barred=known_barred,
        known_points=known_points,
        minutes=_ints(problem.shared.minutes[a][b] for a in groups for b in groups),
        gaps=_ints(GAP),
        groups=len(groups),
        minimum=problem.minimum_minutes,
    )


def _level(level: int | None) -> int:
    return UNSAID if level is None else level


def _ints(values: Iterable[int]) -> array[int]:
    return array("q", values)


def _codes(names: Iterable[str | None]) -> array[int]:
    codes: dict[str, int] = {}
    return _ints(-1 if name is None else codes.setdefault(name, len(codes)) for name in names)


def _by_owner(
    owners: Sequence[Sequence[tuple[int, ...]]], width: int
) -> tuple[array[int], list[array[int]]]:
    """Where the rows of each owner start, and every column of all rows."""
    start = array("q", [0])
    for rows in owners:
        start.append(start[-1] + len(rows))
    return start, [_ints(row[at] for rows in owners for row in rows) for at in range(width)]


def _shelved(
    owners: int, width: int, entries: Iterable[tuple[int, ...]]
) -> tuple[array[int], list[array[int]], array[int], array[int]]:
    """Entries (owner, `width` facts, member) put on shelves of equal owners and facts.

    Where the shelves of each owner start; the facts of every shelf; where the members of each shelf
    start; the members.
    """
    rows = sorted(entries)
    first, start = array("q", bytes(8 * (owners + 1))), array("q", [0])
    facts: list[array[int]] = [array("q") for _ in range(width)]
    for key, members in groupby(rows, key=lambda row: row[:-1]):
        first[key[0] + 1] += 1
        for fact, column in zip(key[1:], facts, strict=True):
            column.append(fact)
        start.append(start[-1] + sum(1 for _ in members))
    for owner in range(owners):
        first[owner + 1] += first[owner]
    return first, facts, start, _ints(row[-1] for row in rows)


def _known(
    index: Index, number: dict[str, int], liked: Sequence[int]
) -> tuple[list[list[tuple[int, int, int]]], list[int]]:
    """For each member, in order: whom they must not meet, and the points of whom they met before.

    And the most that anybody's own rating makes of each teacher.
    """
    of_member: list[list[tuple[int, int, int]]] = [[] for _ in number]
    most = list(liked)
    for one, other, blocked, weeks, rating in index.acquainted():
        if one in number and other in number:
            barred = weeks is not None and weeks < index.problem.cooldown_weeks
            teacher, own = number[other], liked[number[other]]
            if rating is not None:
                own = terms(0, 0, 0, 0, 0, 0, 0, -1, (rating - 3) * THOUSAND // 2, 0)[_RATING]
                most[teacher] = max(most[teacher], own)
            since = -1 if weeks is None else weeks
            novelty = terms(0, 0, 0, 0, 0, 0, 0, since, 0, 0)[_NOVELTY]
            of_member[number[one]].append(
                (teacher, BLOCKED if blocked else int(barred), novelty + own)
            )
    return [sorted(mine) for mine in of_member], most
