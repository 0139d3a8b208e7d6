"""Living through weeks: a round is drawn, some meet, some learn, and the organisation changes.

A week, in this order:

1. Two people in a hundred begin a pause of one to three weeks.
2. The **round** is drawn by `bot.matching`, from history, ratings and waiting weeks as the real one
   (`bot.rounds.draw`) draws them from storage: a lesson that was introduced ends the waiting, one
   that somebody declined does not, and only weeks with a teacher available count.
3. One person in forty **declines** an introduction, and it is off for everybody in it. Otherwise a
   lesson comes about if its teacher and its learner both come; those who never answer never do.
4. A lesson lifts its learner by one level or two. At three (solid) the want is met, and a third of
   those who got there offer to **teach** the skill.
5. Offers go **stale** that were not taught for half a year: one in twenty of them is asked after
   each week, and half of those are withdrawn.
6. One want in forty is given up. Some **want** something new, often those who want nothing and now
   and then the others; one teacher in forty offers something more.
7. Four in a thousand **leave** for good, six in a thousand are **new**.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from bot import matching
from bot.matching import HIGHEST_LEVEL, Plan, Problem
from bot.rounds import organisation
from bot.rounds.organisation import Colleague, Met
from bot.simulation.growing import STALE_AFTER, Garden, Offered, Past, Person, rating

FIRST_WEEK = date(2026, 1, 5)
"""The Monday of the first round: half a year from here sees the clocks change on both sides."""

PAUSES = 0.02
DECLINES = 1 / 40
LEARNT = 3
TEACHES_IT_NOW = 1 / 3
ASKED_AFTER = 1 / 20
WITHDRAWN = 1 / 2
GIVES_UP = 1 / 40
WANTS_AGAIN = {True: 1 / 4, False: 1 / 20}
OFFERS_MORE = 1 / 40
MOST_WANTS = 3
LEAVES = 0.004
JOINS = 0.006


@dataclass(frozen=True)
class Week:
    """What happened in one week.

    `members` took part, of whom `taught` were taught and `missed` were not although a teacher was
    available; `hopeless` wanted to learn and had none, by reason (`bot.matching.LeftOut`). Of the
    `teachers`, `grown_here` teach something that they learnt in these rounds. `came_about` and
    `again` count lessons: those that took place, and those of two who had met before.

    `worth` is the round's value without the points for waiting, and `best` what that could have
    been had nobody's waiting counted. `waited` holds for each one taught how many weeks they had
    waited, and `waiting` for each one missed how many they now have. Of the skills `wanted` by
    somebody, `not_taught` are taught by nobody.
    """

    number: int
    members: int
    teachers: int
    taught: int
    missed: int
    hopeless: Mapping[str, int]
    kinds: tuple[str, ...]
    lessons: int
    came_about: int
    again: int
    value: int
    upper_bound: int
    worth: int
    best: int
    waited: tuple[int, ...]
    waiting: tuple[int, ...]
    wanted: int
    not_taught: int
    grown_here: int
    joined: int
    left: int


def live(members: int, weeks: int, supply: float, seed: int) -> Iterator[Week]:
    """Grow an organisation of so many members and let it live; equal arguments, equal weeks.

    `supply` is teachers for each learner in the beginning, 0 to `growing.MOST_SUPPLY`.
    """
    life = _Life(members, supply, Random(seed))  # noqa: S311 - repeatable, no secret
    for number in range(weeks):
        yield life.week(number)


class _Life:
    def __init__(self, members: int, supply: float, chance: Random) -> None:
        self._chance = chance
        self._garden = Garden(members, supply, chance)
        self._people = self._garden.people(members)
        self._past = self._garden.history(self._people)

    def week(self, number: int) -> Week:
        chance = self._chance
        for person in self._people:
            person.away = max(0, person.away - 1)
            if not person.away and chance.random() < PAUSES:
                person.away = chance.randint(1, 3)
        present = [person for person in self._people if not person.away]
        problem = self._problem(present, number)
        plan = matching.draw(problem, chance.getrandbits(32))
        teachers = sum(bool(person.offers) for person in present)
        grown_here = sum(bool(person.mastered) for person in present)
        before = {frozenset((past.teacher, past.learner)) for past in self._past}
        waited = {lesson.learner: lesson.why.waited_weeks for lesson in _lessons(plan)}
        missed = {each.member for each in plan.not_matched if each.teacher_available}
        came_about = self._meet(plan, number)
        for person in present:
            person.waited += person.id in missed
        self._forget()
        self._wish()
        left, joined = self._come_and_go()
        wanted = {want.skill for want in problem.wants}
        lessons = _lessons(plan)
        return Week(
            number=number + 1,
            members=len(present),
            teachers=teachers,
            taught=len(waited),
            missed=len(missed),
            hopeless=_without_a_teacher(plan),
            kinds=tuple(str(each.kind) for each in plan.introductions),
            lessons=len(lessons),
            came_about=came_about,
            again=sum(frozenset((each.teacher, each.learner)) in before for each in lessons),
            value=plan.value,
            upper_bound=plan.upper_bound,
            worth=_worth(plan),
            best=_best(problem, plan),
            waited=tuple(waited.values()),
            waiting=tuple(person.waited for person in present if person.id in missed),
            wanted=len(wanted),
            not_taught=len(wanted - {offer.skill for offer in problem.offers}),
            grown_here=grown_here,
            joined=joined,
            left=left,
        )

    def _problem(self, present: list[Person], number: int) -> Problem:
        met: dict[str, list[Met]] = {}
        for past in self._past:
            met.setdefault(past.learner, []).append(
                Met(past.teacher, number - past.week, past.rating)
            )
        problem = organisation.problem_of(
            [
                Colleague(
                    person.id,
                    person.hours,
                    person.team,
                    person.department,
                    person.grade,
                    person.teach_cap,
                    wait_weeks=person.waited,
                    offers=tuple((skill, has.level) for skill, has in person.offers.items()),
                    wants=tuple(person.wants.items()),
                    met=tuple(met.get(person.id, ())),
                )
                for person in present
            ],
            FIRST_WEEK + timedelta(weeks=number),
        )
        away = [person for person in self._people if person.away]
        offers = frozenset((person.id, skill) for person in away for skill in person.offers)
        return replace(problem, away=offers)

    def _meet(self, plan: Plan, number: int) -> int:
        """What becomes of the introductions; returns how many lessons came about."""
        chance = self._chance
        person = {each.id: each for each in self._people}
        came_about = 0
        for introduction in plan.introductions:
            declined = any(chance.random() < DECLINES for _ in introduction.members)
            comes = {
                each: chance.random() < person[each].comes and not declined
                for each in introduction.members
            }
            for lesson in introduction.lessons:
                teacher, learner = person[lesson.teacher], person[lesson.learner]
                met = comes[teacher.id] and comes[learner.id]
                said = rating(teacher, chance) if met else None
                self._past.append(Past(teacher.id, learner.id, number, said))
                if not declined:
                    learner.waited = 0
                if met:
                    came_about += 1
                    self._learn(teacher, learner, lesson.skill, lesson.wanted)
        return came_about

    def _learn(self, teacher: Person, learner: Person, skill: str, wanted: str) -> None:
        teacher.offers[skill].idle = 0
        level = min(HIGHEST_LEVEL, learner.wants[wanted] + self._chance.randint(1, 2))
        learner.wants[wanted] = level
        if level >= LEARNT:
            del learner.wants[wanted]
            if self._chance.random() < TEACHES_IT_NOW:
                learner.offers[wanted] = Offered(level)
                learner.mastered.add(wanted)

    def _forget(self) -> None:
        for person in self._people:
            for skill, offered in list(person.offers.items()):
                offered.idle += 1
                if offered.idle > STALE_AFTER and self._chance.random() < ASKED_AFTER:
                    offered.idle = 0
                    if self._chance.random() < WITHDRAWN:
                        del person.offers[skill]
                        person.mastered.discard(skill)

    def _wish(self) -> None:
        chance = self._chance
        for person in self._people:
            person.wants = {
                skill: level for skill, level in person.wants.items() if chance.random() >= GIVES_UP
            }
            wants_nothing = not person.wants
            if len(person.wants) < MOST_WANTS and chance.random() < WANTS_AGAIN[wants_nothing]:
                self._garden.want(person)
            if person.offers and chance.random() < OFFERS_MORE:
                self._garden.offer(person)

    def _come_and_go(self) -> tuple[int, int]:
        """Some leave and some join; returns how many of each."""
        chance = self._chance
        before = len(self._people)
        self._people = [person for person in self._people if chance.random() >= LEAVES]
        left = before - len(self._people)
        joined = sum(chance.random() < JOINS for _ in range(before))
        self._people += self._garden.people(joined)
        return left, joined


def _lessons(plan: Plan) -> list[matching.Lesson]:
    return [lesson for each in plan.introductions for lesson in each.lessons]


def _without_a_teacher(plan: Plan) -> dict[str, int]:
    return dict(
        Counter(
            str(each.reason)
            for each in plan.not_matched
            if each.skill and not each.teacher_available
        )
    )


def _worth(plan: Plan) -> int:
    """The value of a plan without the points for waiting."""
    return plan.value - sum(
        points
        for lesson in _lessons(plan)
        for part, points in lesson.points.parts
        if part == "waiting"
    )


def _best(problem: Problem, plan: Plan) -> int:
    """What the round could be worth if nobody's waiting counted."""
    if not any(member.waited for member in problem.members):
        return plan.value
    nobody = tuple(replace(member, waited=0) for member in problem.members)
    return matching.draw(replace(problem, members=nobody), plan.seed).value
