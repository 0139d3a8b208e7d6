"""Who could teach whom what: the arcs of a problem, each with the facts that its points need.

Nothing here is drawn at random and nothing is left out: every pair that may be introduced and is
worth something is an arc, once, for the skill in which it is worth most.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from enum import Enum, auto
from itertools import permutations
from typing import NamedTuple

from bot.matching.problem import Meeting, Member, Offer, Problem, Want
from bot.matching.weights import THOUSAND, Facts, divide, parts

# Two imagined neutral ratings keep one harsh word from marking a teacher.
NEUTRAL_RATINGS = 2


class Arc(NamedTuple):
    """`offer.member` could teach `want.member`; worth `points`, which are always above 0."""

    offer: Offer
    want: Want
    facts: Facts
    points: int


class Obstacle(Enum):
    """Why two members cannot meet this time, as far as both of them may know."""

    MET_RECENTLY = auto()
    NO_SHARED_HOURS = auto()


class Index:
    """A problem, looked up: built once a round and only read afterwards."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.members: dict[str, Member] = {member.id: member for member in problem.members}
        self.offers: dict[str, list[Offer]] = defaultdict(list)
        for offer in problem.offers:
            if (offer.member, offer.skill) not in problem.away:
                self.offers[offer.skill].append(offer)
        self._offered = {
            (offer.member, offer.skill): offer for given in self.offers.values() for offer in given
        }
        self.away: dict[str, list[str]] = defaultdict(list)
        for member, skill in sorted(problem.away):
            self.away[skill].append(member)
        self.wants: dict[str, list[Want]] = defaultdict(list)
        for want in problem.wants:
            self.wants[want.member].append(want)
        self._fits: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for (wanted, offered), fit in problem.fits.items():
            if wanted != offered and (thousandths := round(fit * THOUSAND)):
                self._fits[wanted].append((offered, thousandths))
        # Both directions of a pair are kept, since these are asked for every arc.
        self.blocked = {way for pair in problem.blocked for way in permutations(pair, 2)}
        self._weeks_since: dict[tuple[str, str], int] = {}
        self._rated: dict[tuple[str, str], Meeting] = {}
        self._ratings: dict[str, list[int]] = defaultdict(list)
        for meeting in problem.history:
            self._remember(meeting)

    def _remember(self, meeting: Meeting) -> None:
        lesson = (meeting.teacher, meeting.learner)
        weeks = min(self._weeks_since.get(lesson, meeting.weeks_ago), meeting.weeks_ago)
        self._weeks_since[lesson] = self._weeks_since[lesson[::-1]] = weeks
        if meeting.rating is None:
            return
        self._ratings[meeting.teacher].append(meeting.rating)
        if lesson not in self._rated or meeting.weeks_ago < self._rated[lesson].weeks_ago:
            self._rated[lesson] = meeting

    def skills_for(self, skill: str) -> Iterator[tuple[str, int]]:
        """The offered skills that help somebody who wants `skill`, with their fit in thousandths.

        The skill itself comes first.
        """
        yield skill, THOUSAND
        yield from self._fits.get(skill, ())

    def weeks_since(self, one: str, other: str) -> int | None:
        """Weeks since these two last met, whoever taught; None if they never did."""
        return self._weeks_since.get((one, other))

    def acquainted(self) -> Iterator[tuple[str, str, bool, int | None, int | None]]:
        """Everybody who met or must not meet, both ways round.

        As (one, other, whether they are blocked, weeks since they met, what one rated the other).
        """
        for one, other in sorted(self.blocked | self._weeks_since.keys()):
            rated = self._rated.get((other, one))
            yield (
                one,
                other,
                (one, other) in self.blocked,
                self._weeks_since.get((one, other)),
                None if rated is None else rated.rating,
            )

    def obstacle(self, one: str, other: str) -> Obstacle | None:
        """What keeps these two from meeting this time. It knows nothing of blocks."""
        since = self._weeks_since.get((one, other))
        if since is not None and since < self.problem.cooldown_weeks:
            return Obstacle.MET_RECENTLY
        if self.problem.shared(one, other) < self.problem.minimum_minutes:
            return Obstacle.NO_SHARED_HOURS
        return None

    def rating(self, teacher: str, learner: str) -> int:
        """How learners rated `teacher`, -1000 to 1000 with 0 for neutral or unknown.

        What this learner said last counts alone; otherwise what the others said.
        """
        own = self._rated.get((teacher, learner))
        if own is not None and own.rating is not None:
            return (own.rating - 3) * THOUSAND // 2
        return self.general_rating(teacher)

    def general_rating(self, teacher: str) -> int:
        """How all learners together rated `teacher`, in thousandths."""
        ratings = self._ratings.get(teacher)
        if ratings is None:
            return 0
        total = sum(rating - 3 for rating in ratings)
        return divide(total * THOUSAND, 2 * (len(ratings) + NEUTRAL_RATINGS))

    def short(self) -> frozenset[str]:
        """The skills that more learners want than there are lessons to be had in them.

        Only in these is anybody taught in company.
        """
        room = {
            skill: sum(self.members[offer.member].teach_cap for offer in offers)
            for skill, offers in self.offers.items()
        }
        wanted = Counter(
            want.skill for want in self.problem.wants if self.members[want.member].learn_cap
        )
        return frozenset(skill for skill, places in room.items() if wanted[skill] > places)

    def facts(self, offer: Offer, want: Want, fit: int) -> Facts:
        """The facts on which the points of this lesson depend."""
        teacher, learner = self.members[offer.member], self.members[want.member]
        return Facts(
            priority=want.priority,
            fit=fit,
            teacher_level=offer.level,
            learner_level=want.level,
            shared=self.problem.shared(teacher.id, learner.id),
            different_team=_differ(teacher.team, learner.team),
            different_department=_differ(teacher.department, learner.department),
            grades_apart=(
                0
                if teacher.grade is None or learner.grade is None
                else abs(teacher.grade - learner.grade)
            ),
            weeks_since=self.weeks_since(teacher.id, learner.id),
            rating=self.rating(teacher.id, learner.id),
            waited=learner.waited,
        )

    def may_meet(self, teacher: str, learner: str) -> bool:
        """Whether these two may be introduced at all this time."""
        return (
            teacher != learner
            and (teacher, learner) not in self.blocked
            and self.obstacle(teacher, learner) is None
        )

    def arcs(self) -> list[Arc]:
        """Every lesson that may take place and is worth something, the best of each pair."""
        found = []
        for learner in self.problem.members:
            teachers = {
                offer.member
                for want in self.wants.get(learner.id, ())
                for skill, _ in self.skills_for(want.skill)
                for offer in self.offers.get(skill, ())
            }
            for teacher in sorted(teachers):
                arc = self.arc(teacher, learner.id)
                if arc is not None:
                    found.append(arc)
        return found

    def arc(self, teacher: str, learner: str) -> Arc | None:
        """The lesson between these two that is worth most, if there may be one.

        Of equals it is the one that the learner wants first, and rather the skill itself than a
        related one.
        """
        if not self.members[teacher].teach_cap or not self.members[learner].learn_cap:
            return None
        if not self.may_meet(teacher, learner):
            return None
        best: Arc | None = None
        for want in self.wants.get(learner, ()):
            for skill, fit in self.skills_for(want.skill):
                offer = self._offered.get((teacher, skill))
                if offer is not None:
                    facts = self.facts(offer, want, fit)
                    worth = sum(parts(facts))
                    if worth > (0 if best is None else best.points):
                        best = Arc(offer, want, facts, worth)
        return best


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other
