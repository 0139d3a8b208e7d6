"""Slow, obvious answers: every introduction there could be, and the best choice among them."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, permutations

import highspy

from bot.matching import Problem
from tests.matching.worlds import allowed_lessons

# Who teaches whom in one introduction.
Shape = frozenset[tuple[str, str]]


def shapes_of(problem: Problem) -> dict[Shape, tuple[str, int]]:
    """Every introduction that may be arranged, as its lessons, with its kind and points."""
    worth = allowed_lessons(problem)
    rules = problem.rules
    found: dict[Shape, tuple[str, int]] = {
        frozenset([arc]): ("pair", value) for arc, (value, _) in worth.items()
    }
    names = sorted({name for arc in worth for name in arc})
    for kind, size, bonus in (("swap", 2, rules.swap_bonus), ("ring", 3, rules.ring_bonus)):
        for people in permutations(names, size):
            lessons = frozenset(zip(people, (*people[1:], people[0]), strict=True))
            if lessons <= worth.keys():
                found[lessons] = kind, bonus + sum(worth[arc][0] for arc in lessons)
    for teacher in names:
        for skill in short(problem):
            seats = [arc for arc in worth if arc[0] == teacher and worth[arc][1] == skill]
            for size in range(2, rules.pod_size + 1):
                for team in combinations(seats, size):
                    peers = combinations([learner for _, learner in team], 2)
                    if any(frozenset(pair) in problem.blocked for pair in peers):
                        continue
                    value = sum(worth[arc][0] for arc in team) - rules.seat_cost * (size - 1)
                    found[frozenset(team)] = "pod", value
    return found


def short(problem: Problem) -> set[str]:
    """The skills that more people want than could be taught in pairs."""
    room = {member.id: (member.teach_cap, member.learn_cap) for member in problem.members}
    places: Counter[str] = Counter()
    for offer in problem.offers:
        if (offer.member, offer.skill) not in problem.away:
            places[offer.skill] += room[offer.member][0]
    wanted = Counter(want.skill for want in problem.wants if room[want.member][1])
    return {
        skill
        for skill in {offer.skill for offer in problem.offers}
        if wanted[skill] > places[skill]
    }


def demands(problem: Problem) -> tuple[list[tuple[list[str], int]], dict[str, int]]:
    """Each introduction as what it takes one of, with its points; and how much there is of each."""
    room = {f"teach {member.id}": member.teach_cap for member in problem.members}
    room |= {f"learn {member.id}": member.learn_cap for member in problem.members}
    columns = []
    for shape, (_, value) in shapes_of(problem).items():
        takes = {f"teach {teacher}" for teacher, _ in shape}
        takes |= {f"learn {learner}" for _, learner in shape}
        meets = {f"meet {min(arc)} {max(arc)}" for arc in shape}
        room |= dict.fromkeys(meets, 1)
        columns.append((sorted(takes | meets), value))
    return columns, room


def best_by_trying(problem: Problem) -> int:
    """The greatest total of points, by trying everything.

    Introductions are taken or left one after the other. Of several ways that leave the same room
    for what is still to come, only the best is followed further.
    """
    columns, room = demands(problem)
    columns.sort(key=lambda column: column[0])
    last = {name: number for number, (takes, _) in enumerate(columns) for name in takes}
    # What is used up of all that is still asked for, with the most points that this gave.
    ways: dict[frozenset[tuple[str, int]], int] = {frozenset(): 0}
    for number, (takes, value) in enumerate(columns):
        further: dict[frozenset[tuple[str, int]], int] = {}
        for way, points in ways.items():
            used = dict(way)
            options = [(used, points)]
            if all(used.get(name, 0) < room[name] for name in takes):
                more = used | {name: used.get(name, 0) + 1 for name in takes}
                options.append((more, points + value))
            for after, total in options:
                rest = frozenset(each for each in after.items() if last[each[0]] > number)
                further[rest] = max(total, further.get(rest, 0))
        ways = further
    return max(ways.values())


def best_by_highs(problem: Problem) -> int:
    """The same, by an independent solver."""
    columns, room = demands(problem)
    solver = highspy.Highs()  # type: ignore[no-untyped-call]
    solver.silent()
    taken = [solver.addBinary(obj=-value) for _, value in columns]
    using: dict[str, list[highspy.highs_var]] = {}
    for (takes, _), chosen in zip(columns, taken, strict=True):
        for name in takes:
            using.setdefault(name, []).append(chosen)
    for name, chosen in using.items():
        solver.addConstr(highspy.Highs.qsum(chosen) <= room[name])
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.run()
    return -round(solver.getInfo().objective_function_value)
