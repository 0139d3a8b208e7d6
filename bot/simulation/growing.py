"""Growing an organisation: people with teams, zones, skills and habits, from nothing but chance.

What is made up, and how:

- **Departments** are six of unequal size; a **team** has some eight people and a home office, where
  seven in ten of it work. The others work from any office. Offices lie in nine zones.
- **Hours** are nine to five for most; some begin earlier or later, and some work mornings only.
- **Grades** go from 1 to 6, each with about two thirds as many people as the one below.
- **Skills** are numbered by how popular they are, and named with a chance of 1 / number (Zipf), to
  teach and to learn alike. There is one for every four members and a dozen more.
- **Teachers** are as many as `supply` says, in teachers for each learner. One teacher in eight
  wants to learn nothing; everybody else wants one to three skills, new to them or nearly. A teacher
  offers one to three, at level 2 to 5; one in four gives two lessons a week, the others one.
- **Habits**: 70 % of people nearly always come to a meeting they are introduced for, 25 % often do
  not, and 5 % never answer anything. Every teacher has a knack, which learners' ratings follow.
- **History**: on average everybody had one introduction in the year before.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from bot.rounds.timing import Hours

Kind = TypeVar("Kind")


ZONES = {
    "Europe/Berlin": 5,
    "America/New_York": 4,
    "Europe/London": 3,
    "America/Los_Angeles": 3,
    "Asia/Kolkata": 3,
    "America/Chicago": 2,
    "America/Sao_Paulo": 2,
    "Asia/Singapore": 1,
    "Australia/Sydney": 1,
}
DAYS = {(9, 17): 14, (8, 16): 2, (10, 18): 3, (9, 13): 1}
DEPARTMENTS = {
    "engineering": 8,
    "sales": 4,
    "operations": 4,
    "marketing": 2,
    "product": 2,
    "people": 1,
}
COMES = {0.97: 14, 0.75: 5, 0.0: 1}
TEAM_SIZE = 8
AT_HOME = 0.7
GRADES = range(1, 7)
TEACHES_ONLY = 8
"""One teacher in so many wants to learn nothing."""
MOST_SUPPLY = TEACHES_ONLY / (TEACHES_ONLY - 1)
"""Teachers for each learner where everybody teaches."""
TWO_LESSONS = 1 / 4
WEEKS_OF_A_YEAR = 52
STALE_AFTER = 26


@dataclass
class Offered:
    """What somebody can teach: how well (0 to 5), and for how many weeks they did not."""

    level: int
    idle: int = 0


@dataclass
class Person:
    """Somebody of the organisation. `comes` is the chance that they come when introduced.

    `offers` and `wants` are by skill; wants give the level so far and are in order of priority.
    `knack` is the rating that learners tend to give them. `waited` counts the weeks since the last
    lesson in which they went without although a teacher was available. `away` weeks are still to
    come of a pause. `mastered` are the skills that they came to teach after learning them here.
    """

    id: str
    hours: Hours
    team: str
    department: str
    grade: int
    teach_cap: int
    comes: float
    knack: float
    offers: dict[str, Offered] = field(default_factory=dict)
    wants: dict[str, int] = field(default_factory=dict)
    waited: int = 0
    away: int = 0
    mastered: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Past:
    """A lesson that was introduced in week `week`; weeks before the simulation are negative."""

    teacher: str
    learner: str
    week: int
    rating: int | None


class Garden:
    """Where people are grown; `supply` is teachers for each learner, 0 to MOST_SUPPLY."""

    def __init__(self, members: int, supply: float, chance: Random) -> None:
        self._chance = chance
        # Learners are all but the teachers who only teach, so this many teach for that supply.
        self._teaching = min(1.0, supply / (1 + supply / TEACHES_ONLY))
        self.skills = [f"skill {number}" for number in range(1, 12 + members // 4 + 1)]
        self._popularity = [1 / number for number in range(1, len(self.skills) + 1)]
        self._teams = [
            (f"team {number}", self._one(DEPARTMENTS), self._one(ZONES))
            for number in range(1, max(2, members // TEAM_SIZE) + 1)
        ]
        self._grown = 0

    def people(self, number: int) -> list[Person]:
        """So many new people, with what they say when they join."""
        return [self._person() for _ in range(number)]

    def history(self, people: list[Person]) -> list[Past]:
        """Who met whom in the year before."""
        chance = self._chance
        if len(people) < 2:
            return []
        pairs = [chance.sample(people, 2) for _ in range(len(people) // 2)]
        return [
            Past(
                teacher.id,
                learner.id,
                -chance.randint(1, WEEKS_OF_A_YEAR),
                rating(teacher, chance),
            )
            for teacher, learner in pairs
        ]

    def want(self, person: Person) -> None:
        """Let somebody want one more skill, unless the one that comes to mind is theirs already."""
        skill = self._skill()
        if skill not in person.offers:
            person.wants.setdefault(skill, self._chance.choice((0, 0, 1)))

    def offer(self, person: Person) -> None:
        """Let somebody offer one more skill, unless they want to learn that very one."""
        skill = self._skill()
        if skill not in person.wants:
            person.offers.setdefault(skill, Offered(self._chance.randint(2, 5)))

    def _person(self) -> Person:
        chance = self._chance
        self._grown += 1
        team, department, home = chance.choice(self._teams)
        zone = home if chance.random() < AT_HOME else self._one(ZONES)
        start, end = self._one(DAYS)
        person = Person(
            f"M{self._grown}",
            Hours(zone, start * 60, end * 60),
            team,
            department,
            chance.choices(GRADES, [0.66**grade for grade in GRADES])[0],
            2 if chance.random() < TWO_LESSONS else 1,
            self._one(COMES),
            min(5.0, chance.gauss(4.1, 0.6)),
        )
        # Every so many people, not by chance: small organisations have the supply asked for too.
        teachers = int(self._grown * self._teaching)
        teaches = teachers > int((self._grown - 1) * self._teaching)
        if teaches:
            for _ in range(chance.randint(1, 3)):
                self.offer(person)
            for offered in person.offers.values():
                offered.idle = chance.randrange(STALE_AFTER)
        if not teaches or teachers % TEACHES_ONLY:
            wishes = chance.randint(1, 3)
            while len(person.wants) < wishes:
                self.want(person)
        return person

    def _skill(self) -> str:
        return self._chance.choices(self.skills, self._popularity)[0]

    def _one(self, weights: dict[Kind, int]) -> Kind:
        return self._chance.choices(list(weights), list(weights.values()))[0]


def rating(teacher: Person, chance: Random) -> int | None:
    """What a learner says of a lesson: 1 to 5, or nothing, as two in five do."""
    if chance.random() < 0.4:
        return None
    return max(1, min(5, round(chance.gauss(teacher.knack, 0.7))))
