"""Problems to match, and slow, obvious answers to hold the fast ones against."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations

from hypothesis import strategies as st

from bot.matching import Meeting, Member, Offer, Problem, Shared, Want
from bot.matching.weights import Facts, points

SKILLS = ("Rust", "SQL", "drawing")
ZONES = (-8, -7, -6, -5, 0, 1, 1, 2, 5, 8, 9, 11)


def everybody_shares(members: Sequence[str], minutes: int = 480) -> Shared:
    """All work at the same hours, or share this much of them with anybody."""
    return Shared.by_hours(dict.fromkeys(members, 0), lambda one, other: minutes)


def world(
    members: Sequence[Member | str],
    offers: Sequence[tuple[str, str] | Offer] = (),
    wants: Sequence[tuple[str, str] | Want] = (),
    shared: Callable[[str, str], int] | None = None,
    **more: object,
) -> Problem:
    """A problem in few words: (member, skill) for what is offered and wanted."""
    people = tuple(each if isinstance(each, Member) else Member(each) for each in members)
    names = [each.id for each in people]
    problem = Problem(
        members=people,
        offers=tuple(each if isinstance(each, Offer) else Offer(*each) for each in offers),
        wants=tuple(each if isinstance(each, Want) else Want(*each) for each in wants),
        shared=(
            Shared.by_hours({name: name for name in names}, shared)
            if shared
            else everybody_shares(names)
        ),
    )
    return replace(problem, **more)  # type: ignore[arg-type]


levels = st.none() | st.integers(0, 5)


@st.composite
def problems(draw: st.DrawFn, most: int = 5) -> Problem:
    """Small problems with everything in them that can keep two people apart."""
    names = [f"U{number}" for number in range(draw(st.integers(0, most)))]
    caps = st.integers(0, 2)
    team = st.sampled_from([None, "a", "b"])
    members = tuple(
        Member(
            name,
            draw(team),
            draw(team),
            draw(st.none() | st.integers(0, 4)),
            draw(caps),
            draw(caps),
            draw(st.integers(0, 4)),
        )
        for name in names
    )
    said = [(name, skill) for name in names for skill in SKILLS]
    some = st.lists(st.sampled_from(said), unique=True) if said else st.just([])
    offers = tuple(Offer(*each, draw(levels)) for each in draw(some))
    wants = tuple(Want(*each, draw(levels), draw(st.integers(0, 3))) for each in draw(some))
    pairs = list(combinations(names, 2))
    few = st.lists(st.sampled_from(pairs), unique=True, max_size=2) if pairs else st.just([])
    history = tuple(
        Meeting(
            teacher,
            learner,
            draw(st.integers(0, 60)),
            draw(st.none() | st.integers(1, 5)),
        )
        for teacher, learner in (draw(st.permutations(pair)) for pair in draw(few))
    )
    minutes = {frozenset(pair): draw(st.sampled_from([0, 29, 30, 120, 480])) for pair in pairs}
    fits = st.dictionaries(
        st.permutations(SKILLS).map(lambda each: (each[0], each[1])),
        st.floats(0, 1, allow_nan=False),
        max_size=3,
    )
    return Problem(
        members,
        offers,
        wants,
        Shared.by_hours(
            {name: name for name in names},
            lambda one, other: minutes.get(frozenset((one, other)), 480),
        ),
        blocked=frozenset(frozenset(pair) for pair in draw(few)),
        history=history,
        fits=draw(fits),
        away=frozenset(draw(some)[:2]),
    )


def allowed_lessons(problem: Problem) -> dict[tuple[str, str], tuple[int, str]]:
    """What each (teacher, learner) may be worth at best, and the skill in which they are.

    Worked out the long way round. Of equally good skills it is the one that the learner wants
    first, and rather the skill itself than a related one.
    """
    members = {member.id: member for member in problem.members}
    worth: dict[tuple[str, str], tuple[int, str]] = {}
    for want in sorted(problem.wants, key=lambda each: (each.priority, each.skill)):
        for offer in sorted(problem.offers, key=lambda e: (e.skill != want.skill, e.skill)):
            pair = {offer.member, want.member}
            met = [each for each in problem.history if {each.teacher, each.learner} == pair]
            since = min((each.weeks_ago for each in met), default=None)
            fit = 1.0 if offer.skill == want.skill else 0.0
            fit = fit or problem.fits.get((want.skill, offer.skill), 0.0)
            if (
                len(pair) < 2
                or frozenset(pair) in problem.blocked
                or (offer.member, offer.skill) in problem.away
                or (since is not None and since < problem.cooldown_weeks)
                or problem.shared(offer.member, want.member) < problem.minimum_minutes
                or not round(fit * 1000)
            ):
                continue
            teacher, learner = members[offer.member], members[want.member]
            total = points(
                Facts(
                    want.priority,
                    round(fit * 1000),
                    offer.level,
                    want.level,
                    problem.shared(teacher.id, learner.id),
                    bool(teacher.team and learner.team) and teacher.team != learner.team,
                    bool(teacher.department and learner.department)
                    and teacher.department != learner.department,
                    abs(teacher.grade - learner.grade)
                    if teacher.grade is not None and learner.grade is not None
                    else 0,
                    since,
                    _rating(problem, teacher.id, learner.id),
                    learner.waited,
                )
            ).total
            arc = (teacher.id, learner.id)
            if total > worth.get(arc, (0, ""))[0]:
                worth[arc] = total, offer.skill
    return worth


def _rating(problem: Problem, teacher: str, learner: str) -> int:
    given = [each for each in problem.history if each.teacher == teacher and each.rating]
    own = [each for each in given if each.learner == learner]
    if own:
        return (min(own, key=lambda each: each.weeks_ago).rating or 3) * 500 - 1500
    total = sum((each.rating or 3) - 3 for each in given)
    # To the nearest whole number, halves upwards.
    return (total * 1000 + len(given) + 2) // (2 * len(given) + 4)


def organisation(size: int, seed: int, teaching: float = 0.75) -> Problem:
    """An organisation: a few skills that everybody names, many that few do, twelve time zones."""
    chance = random.Random(seed)
    skills = [f"skill {number}" for number in range(max(6, size // 8))]
    weights = [1 / (number + 1) for number in range(len(skills))]
    zone: dict[str, int] = {}
    members: list[Member] = []
    offers: dict[tuple[str, str], Offer] = {}
    wants: dict[tuple[str, str], Want] = {}
    for number in range(size):
        name = f"U{number}"
        zone[name] = chance.choice(ZONES)
        members.append(
            Member(
                name,
                f"team {chance.randrange(max(2, size // 10))}",
                f"department {chance.randrange(6)}",
                chance.randrange(6),
                chance.choice([1, 1, 1, 2]),
                chance.choice([1, 1, 1, 2]),
                chance.choice([0, 0, 1, 2, 3]),
            )
        )
        if chance.random() < teaching:
            for skill in chance.choices(skills, weights, k=chance.randint(1, 3)):
                offers[name, skill] = Offer(name, skill, chance.randint(1, 4))
        for place, skill in enumerate(chance.choices(skills, weights, k=chance.randint(0, 3))):
            wants.setdefault((name, skill), Want(name, skill, chance.randint(0, 3), place))
    names = [member.id for member in members]
    pairs = [chance.sample(names, 2) for _ in range(size)]
    return Problem(
        tuple(members),
        tuple(offers.values()),
        tuple(wants.values()),
        Shared.by_hours(zone, lambda one, other: max(0, 480 - 60 * abs(one - other))),
        blocked=frozenset(frozenset(pair) for pair in pairs[: size // 10]),
        history=tuple(
            Meeting(one, other, chance.randrange(60), chance.choice([None, 1, 3, 5]))
            for one, other in pairs[size // 10 :]
        ),
        fits={(skills[0], skills[1]): 0.6, (skills[3], skills[2]): 0.4},
    )
