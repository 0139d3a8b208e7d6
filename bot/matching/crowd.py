"""A problem as arrays of numbers: members by their lots, skills by their order.

What belongs together lies together. Offers of a skill are on *shelves* of teachers with equal hours
and levels, wants on shelves of learners with equal hours, levels and priorities: within two of them
every lesson has the same base, and only company and prices differ. Whoever offers one skill and
wants another is a *link* between the two, on shelves of equal hours: swaps and rings are made of
links.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from bot.matching.candidates import Index
from bot.matching.problem import HIGHEST_LEVEL, Member, ProblemError
from bot.matching.weights import FULL_OVERLAP, PARTS, PRIORITIES, THOUSAND, gap, terms

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

HOURS, LIKED_MOST, WAITING = range(3)
FACTS = 3
"""What `facts` holds of each member, side by side since it is asked together: their group of hours,
the most points that one learner's own rating could make come with them as a teacher, and points
that come with them as a learner."""

KNOWS = 1
LIKED, LIKED_BITS, NOT_LIKED = 1, 255, 128
GRADE, GRADE_BITS = 9, (1 << 14) - 1
DEPARTMENT, DEPARTMENT_BITS = 23, (1 << 18) - 1
TEAM, TEAM_BITS = 41, (1 << 20) - 1
"""What a member's `card` holds in one number, since all of it is asked of everybody who is looked
at: a bit if they know anybody; points that come with them as a teacher, beside NOT_LIKED; a code of
their grade, two or more apart where grades are; and codes of department and team. Codes are 0 where
unknown. Fields start at so many bits and have so many."""

_NOVELTY, _RATING, _WAITING = (PARTS.index(name) for name in ("novelty", "rating", "waiting"))


class Crowd(NamedTuple):
    """Members are 0 to n - 1, skills 0 to s - 1, offers and wants in the order of their members.

    All arrays lie one behind the other in `data`, each from where the field with its name says:
    `data[crowd.offer_skill + offer]`. Compiled functions count references to every array that they
    hand each other, which would take longer than what they do. First come plain numbers: how many
    members, offers, wants, links, groups of hours and different overlaps there are.

    `..._start` arrays have one entry more than there are owners: what belongs to owner i lies from
    start[i] to start[i + 1]. Only who has room for lessons has offers here, and likewise wants.

    `fit_*` are the skills that help somebody who wants a skill, that skill itself first; `helps_*`
    the same from the other side. `shelves` says by skill where its shelves of offers start, and
    `on_shelf` lists those of each; `racks` and `on_rack` do the same for wants. `links` are shelves
    of links by offered, then by wanted skill; each link is packed (see `packed`). `known_*` say by
    learner whom they may not meet (`known_barred`), or how many points their earlier meetings are
    worth. `minutes` is the table of shared minutes by groups of hours, `overlap` the same as a
    number of `bases`, or -1 where two may not meet; `bases` says by priority, teacher's and
    learner's level and overlap what a lesson in the wanted skill itself is worth, `best_bases` the
    same where the levels suit each other best.
    """

    data: Any
    members: int
    offers: int
    wants: int
    linked: int
    groups: int
    overlaps: int
    facts: int
    card: int
    teach_room: int
    learn_room: int
    offer_start: int
    offer_owner: int
    offer_skill: int
    offer_level: int
    want_start: int
    want_owner: int
    want_skill: int
    want_level: int
    want_priority: int
    shelves: int
    shelf_hours: int
    shelf_level: int
    shelf_start: int
    on_shelf: int
    racks: int
    rack_hours: int
    rack_level: int
    rack_priority: int
    rack_start: int
    on_rack: int
    links: int
    link_want: int
    link_hours: int
    link_start: int
    link: int
    fit_start: int
    fit_skill: int
    fit: int
    helps_start: int
    helps_skill: int
    helps_fit: int
    short: int
    known_start: int
    known: int
    known_barred: int
    known_points: int
    minutes: int
    overlap: int
    bases: int
    best_bases: int
    gaps: int

    def part(self, name: str) -> Any:
        """One of the arrays by its name."""
        place = self._fields.index(name) + 1
        return self.data[getattr(self, name) : self[place] if place < len(self) else None]


def crowd_of(index: Index, order: Sequence[str]) -> Crowd:
    """The members of a problem with the numbers that `order` gives them."""
    problem, members = index.problem, index.members
    number = {name: lot for lot, name in enumerate(order)}
    people = [members[name] for name in order]
    skills: dict[str, int] = {}
    for said in (problem.offers, problem.wants):
        for each in said:
            skills.setdefault(each.skill, len(skills))
    groups: dict[int, int] = {}
    hours = [groups.setdefault(problem.shared.group[name], len(groups)) for name in order]
    offers: list[list[tuple[int, int]]] = [[] for _ in order]
    for offered in index.offers.values():
        for offer in offered:
            if members[offer.member].teach_cap:
                offers[number[offer.member]].append((skills[offer.skill], _level(offer.level)))
    wants: list[list[tuple[int, int, int]]] = [[] for _ in order]
    for want in problem.wants:
        if members[want.member].learn_cap:
            wants[number[want.member]].append(
                (skills[want.skill], _level(want.level), min(want.priority, len(PRIORITIES) - 1))
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
    offer_owner, want_owner = _owners(offers), _owners(wants)
    shelves, (shelf_hours, shelf_level), shelf_start, on_shelf = _shelved(
        len(skills),
        2,
        zip(
            offer_skill,
            (hours[who] for who in offer_owner),
            offer_level,
            range(len(offer_owner)),
            strict=True,
        ),
    )
    racks, (rack_hours, rack_level, rack_priority), rack_start, on_rack = _shelved(
        len(skills),
        3,
        zip(
            want_skill,
            (hours[who] for who in want_owner),
            want_level,
            want_priority,
            range(len(want_owner)),
            strict=True,
        ),
    )
    links, (link_want, link_hours), link_start, link = _shelved(
        len(skills),
        2,
        (
            (given, wanted, hours[who], packed(who, level, place, priority))
            for who, mine in enumerate(offers)
            if mine
            for given, level in mine
            for wanted, place, priority in wants[who]
        ),
    )
    minutes = [problem.shared.minutes[a][b] for a in groups for b in groups]
    least = problem.minimum_minutes
    kinds = sorted({min(each, FULL_OVERLAP) for each in minutes if each >= least})
    kind = {each: place for place, each in enumerate(kinds)}
    return _in_one(
        facts=_facts(people, hours, liked_most),
        card=_cards(people, liked, known),
        teach_room=_ints(min(each.teach_cap, len(people)) for each in people),
        learn_room=_ints(min(each.learn_cap, len(people)) for each in people),
        offer_start=offer_start,
        offer_owner=offer_owner,
        offer_skill=offer_skill,
        offer_level=offer_level,
        want_start=want_start,
        want_owner=want_owner,
        want_skill=want_skill,
        want_level=want_level,
        want_priority=want_priority,
        shelves=shelves,
        shelf_hours=shelf_hours,
        shelf_level=shelf_level,
        shelf_start=shelf_start,
        on_shelf=on_shelf,
        racks=racks,
        rack_hours=rack_hours,
        rack_level=rack_level,
        rack_priority=rack_priority,
        rack_start=rack_start,
        on_rack=on_rack,
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
        minutes=_ints(minutes),
        overlap=_ints(kind[min(each, FULL_OVERLAP)] if each >= least else -1 for each in minutes),
        bases=_ints(
            terms(priority, THOUSAND, step, each, 0, 0, 0, -1, 0, 0)[0]
            for priority in range(len(PRIORITIES))
            for step in GAP
            for each in kinds
        ),
        best_bases=_ints(
            terms(priority, THOUSAND, THOUSAND, each, 0, 0, 0, -1, 0, 0)[0]
            for priority in range(len(PRIORITIES))
            for each in kinds
        ),
        gaps=_ints(GAP),
        members=len(people),
        offers=len(offer_owner),
        wants=len(want_owner),
        linked=len(link),
        groups=len(groups),
        overlaps=len(kinds),
    )


def _in_one(**parts: array[int] | int) -> Crowd:
    """The numbers as they are, and of each array where it starts."""
    data, numbers = array("q"), {}
    # In the order of the fields: a part ends where the next field's starts (`Crowd.part`).
    for name in Crowd._fields[1:]:
        part = parts[name]
        if isinstance(part, int):
            numbers[name] = part
        else:
            numbers[name] = len(data)
            data.extend(part)
    return Crowd(data=data, **numbers)


def packed(who: int, offer_level: int, want_level: int, priority: int) -> int:
    """A link in one number: who it is, and the levels and priority of its offer and want."""
    return ((who * LEVELS + offer_level) * LEVELS + want_level) * len(PRIORITIES) + priority


def _facts(people: Sequence[Member], hours: Sequence[int], liked_most: Sequence[int]) -> array[int]:
    return _ints(
        fact
        for each, group, most in zip(people, hours, liked_most, strict=True)
        for fact in (group, most, terms(0, 0, 0, 0, 0, 0, 0, -1, 0, each.waited)[_WAITING])
    )


def _cards(
    people: Sequence[Member], liked: Sequence[int], known: Sequence[Sequence[object]]
) -> array[int]:
    teams = _codes((each.team for each in people), TEAM_BITS)
    departments = _codes((each.department for each in people), DEPARTMENT_BITS)
    grades: dict[int | None, int] = {None: 0}
    code, before = 0, -2
    for grade in sorted({each.grade for each in people if each.grade is not None}):
        code, before = code + min(2, grade - before), grade
        grades[grade] = _within(code, GRADE_BITS)
    return _ints(
        (KNOWS if meetings else 0)
        | points + NOT_LIKED << LIKED
        | grades[each.grade] << GRADE
        | department << DEPARTMENT
        | team << TEAM
        for each, points, meetings, department, team in zip(
            people, liked, known, departments, teams, strict=True
        )
    )


def _owners(owners: Sequence[Sequence[object]]) -> array[int]:
    return _ints(owner for owner, rows in enumerate(owners) for _ in rows)


def _level(level: int | None) -> int:
    return UNSAID if level is None else level


def _ints(values: Iterable[int]) -> array[int]:
    return array("q", values)


def _codes(names: Iterable[str | None], most: int) -> list[int]:
    """A number from 1 on for each name, 0 for none."""
    codes: dict[str | None, int] = {None: 0}
    return [_within(codes.setdefault(name, len(codes)), most) for name in names]


def _within(code: int, most: int) -> int:
    if code > most:
        raise ProblemError(f"a round has at most {most:,} different teams, departments or grades")
    return code


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
