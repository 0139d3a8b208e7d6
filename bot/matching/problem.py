"""What a round is drawn from: members, what they offer and want, and what must not happen.

A `Problem` is a value: it knows no database and no clock, and its canonical JSON text holds
everything that a draw looks at, so that any round can be drawn again later, bit for bit.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from bot.matching.weights import TERMS

FORMAT = 2
HIGHEST_LEVEL = 5
# No count may be larger, so that sums of points stay far from what 64 bits can hold.
MOST = 10**9
# A conversation has at most eight people, and who teaches more than four at once holds a course.
MOST_LEARNERS = 4

Hours = TypeVar("Hours", bound=Hashable)
Row = TypeVar("Row")


class ProblemError(ValueError):
    """The input of a round makes no sense; the text names the entry and the field."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who takes part in the round.

    `teach_cap` and `learn_cap` are how many lessons they may give and get in it. `waited` counts
    the weeks that they have gone without a lesson although a teacher was available.
    """

    id: str
    team: str | None = None
    department: str | None = None
    grade: int | None = None
    teach_cap: int = 1
    learn_cap: int = 1
    waited: int = 0


@dataclass(frozen=True, slots=True)
class Offer:
    """`member` can teach `skill`, knowing it at `level` (0 to 5, as in `bot.skills`, or unsaid)."""

    member: str
    skill: str
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Want:
    """`member` wants to learn `skill`, knowing `level` of it so far; priority 0 is first."""

    member: str
    skill: str
    level: int | None = None
    priority: int = 0


@dataclass(frozen=True, slots=True)
class Meeting:
    """`teacher` and `learner` met `weeks_ago`; `rating` (1 to 5) is what the learner said of it.

    Either of them may have left since: meetings with people outside the round are ignored.
    """

    teacher: str
    learner: str
    weeks_ago: int
    rating: int | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """Shared working minutes a day of any two members, kept once per group of equal hours.

    `group` gives each member's group; `minutes[a][b]` is symmetric.
    """

    group: Mapping[str, int]
    minutes: tuple[tuple[int, ...], ...]

    @classmethod
    def by_hours(cls, hours: Mapping[str, Hours], minutes: Callable[[Hours, Hours], int]) -> Shared:
        """The table for members with these hours; `minutes` is asked once per distinct pair."""
        numbers: dict[Hours, int] = {}
        group = {member: numbers.setdefault(value, len(numbers)) for member, value in hours.items()}
        distinct = list(numbers)
        lower = [
            [minutes(one, other) for other in distinct[: row + 1]]
            for row, one in enumerate(distinct)
        ]
        size = range(len(distinct))
        return cls(group, tuple(tuple(lower[max(a, b)][min(a, b)] for b in size) for a in size))

    def __call__(self, one: str, other: str) -> int:
        """Shared working minutes a day of these two."""
        return self.minutes[self.group[one]][self.group[other]]

    def among(self, members: Iterable[str]) -> Shared:
        """The part that concerns `members`, groups numbered in the order in which they appear."""
        numbers: dict[int, int] = {}
        group = {member: numbers.setdefault(self.group[member], len(numbers)) for member in members}
        kept = list(numbers)
        return Shared(group, tuple(tuple(self.minutes[a][b] for b in kept) for a in kept))


@dataclass(frozen=True, slots=True)
class Rules:
    """What a round gives for exchange and asks for company, in points.

    `swap_bonus` and `ring_bonus` come on top of the lessons of a swap and of a ring of three; a
    pod has up to `pod_size` learners, and every one after the first costs `seat_cost`.
    """

    swap_bonus: int = 400
    ring_bonus: int = 450
    seat_cost: int = 300
    pod_size: int = 4

    def bonus(self, members: int) -> int:
        """The bonus for `members` who each teach the next: 1 for a pair, which has none."""
        return (0, 0, self.swap_bonus, self.ring_bonus)[members]


@dataclass(frozen=True)
class Problem:
    """Everything that one round of one workspace is drawn from.

    `blocked` holds pairs that must never be introduced, whoever asked for it. `fits` says how far
    a related skill helps, as (wanted skill, offered skill) -> 0 to 1; the skill itself is 1 and
    need not be listed. `away` holds offers of paused members, as (member, skill): they are never
    matched, and explain why somebody was left out; these members need not take part. A pair that
    met less than `cooldown_weeks` ago, or shares less than `minimum_minutes` of a working day, is
    not introduced.

    Raises ProblemError where the parts contradict each other.
    """

    members: tuple[Member, ...]
    offers: tuple[Offer, ...]
    wants: tuple[Want, ...]
    shared: Shared
    blocked: frozenset[frozenset[str]] = frozenset()
    history: tuple[Meeting, ...] = ()
    fits: Mapping[tuple[str, str], float] = field(default_factory=dict)
    away: frozenset[tuple[str, str]] = frozenset()
    cooldown_weeks: int = 26
    minimum_minutes: int = 30
    rules: Rules = Rules()

    def __post_init__(self) -> None:
        _check(self)

    def canonical(self) -> Problem:
        """The same problem in the one order in which it is stored and drawn."""
        members = tuple(sorted(self.members, key=lambda member: member.id))
        return replace(
            self,
            members=members,
            offers=tuple(sorted(self.offers, key=lambda offer: (offer.member, offer.skill))),
            wants=tuple(sorted(self.wants, key=lambda w: (w.member, w.priority, w.skill))),
            shared=self.shared.among(member.id for member in members),
            blocked=frozenset(pair for pair in self.blocked if len(pair) > 1),
            history=tuple(sorted(self.history, key=_meeting_order)),
            fits=dict(sorted(self.fits.items())),
        )

    def to_json(self) -> str:
        """The canonical text: equal problems give equal texts, whatever the order of parts."""
        one = self.canonical()
        return json.dumps(
            {
                "format": FORMAT,
                "members": [_fields(member) for member in one.members],
                "offers": [_fields(offer) for offer in one.offers],
                "wants": [_fields(want) for want in one.wants],
                "shared": {
                    "group": [one.shared.group[member.id] for member in one.members],
                    "minutes": one.shared.minutes,
                },
                "blocked": sorted(sorted(pair) for pair in one.blocked),
                "history": [_fields(meeting) for meeting in one.history],
                "fits": [[want, offer, fit] for (want, offer), fit in one.fits.items()],
                "away": sorted(one.away),
                "cooldown_weeks": one.cooldown_weeks,
                "minimum_minutes": one.minimum_minutes,
                "rules": _fields(one.rules),
                "weights": TERMS,
            },
            sort_keys=True,
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str) -> Problem:
        """The problem of a text by `to_json`, in canonical order. Raises ProblemError."""
        try:
            stored = json.loads(text)
        except json.JSONDecodeError as error:
            raise ProblemError(f"not JSON: {error}") from error
        if not isinstance(stored, dict) or stored.get("format") != FORMAT:
            raise ProblemError(f"format: only {FORMAT} is known")
        if stored.get("weights") != TERMS:
            raise ProblemError(
                "weights: this round was drawn with other points; the version of Potluck that "
                "drew it can draw it again"
            )
        try:
            members = _rows(Member, stored, "members")
            groups = stored["shared"]["group"]
            return cls(
                members=members,
                offers=_rows(Offer, stored, "offers"),
                wants=_rows(Want, stored, "wants"),
                shared=Shared(
                    {member.id: group for member, group in zip(members, groups, strict=True)},
                    tuple(tuple(row) for row in stored["shared"]["minutes"]),
                ),
                blocked=frozenset(frozenset(pair) for pair in stored["blocked"]),
                history=_rows(Meeting, stored, "history"),
                fits={(want, offer): fit for want, offer, fit in stored["fits"]},
                away=frozenset((member, skill) for member, skill in stored["away"]),
                cooldown_weeks=stored["cooldown_weeks"],
                minimum_minutes=stored["minimum_minutes"],
                rules=Rules(**stored["rules"]),
            ).canonical()
        except KeyError as error:
            raise ProblemError(f"{error.args[0]}: missing") from error
        except ProblemError:
            raise
        except (TypeError, ValueError, IndexError) as error:
            raise ProblemError(f"not a stored problem: {error}") from error


def _meeting_order(meeting: Meeting) -> tuple[str, str, int, int]:
    return meeting.teacher, meeting.learner, meeting.weeks_ago, meeting.rating or 0


def _fields(row: Any) -> dict[str, object]:
    return {each.name: getattr(row, each.name) for each in fields(row)}


def _rows(kind: Callable[..., Row], stored: Mapping[str, Any], name: str) -> tuple[Row, ...]:
    rows = []
    for number, row in enumerate(stored[name]):
        try:
            rows.append(kind(**row))
        except TypeError as error:
            raise ProblemError(f"{name}[{number}]: {error}") from error
    return tuple(rows)


def _check(problem: Problem) -> None:
    known: set[str] = set()
    for number, member in enumerate(problem.members):
        where = f"members[{number}] ({member.id!r})"
        if not isinstance(member.id, str) or not member.id:
            raise ProblemError(f"members[{number}]: id must be a text")
        if member.id in known:
            raise ProblemError(f"{where}: id is there twice")
        known.add(member.id)
        for name in ("teach_cap", "learn_cap", "waited"):
            _at_least_zero(getattr(member, name), f"{where}: {name}")
        if member.id not in problem.shared.group:
            raise ProblemError(f"{where}: shared working minutes are missing")
    _check_said(problem.offers, "offers", known)
    _check_said(problem.wants, "wants", known)
    for number, want in enumerate(problem.wants):
        _at_least_zero(want.priority, f"wants[{number}]: priority")
    for number, meeting in enumerate(problem.history):
        where = f"history[{number}]"
        if meeting.teacher == meeting.learner:
            raise ProblemError(f"{where}: {meeting.teacher!r} cannot have met themselves")
        _at_least_zero(meeting.weeks_ago, f"{where}: weeks_ago")
        if meeting.rating is not None and meeting.rating not in range(1, 6):
            raise ProblemError(f"{where}: rating must be 1 to 5 or none, not {meeting.rating!r}")
    for pair in problem.blocked:
        if len(pair) not in (1, 2):
            raise ProblemError(f"blocked: {sorted(pair)} is not a pair")
    for (want_skill, offer_skill), fit in problem.fits.items():
        if not (math.isfinite(fit) and 0 <= fit <= 1):
            raise ProblemError(
                f"fits: {want_skill!r} from {offer_skill!r} must be 0 to 1, not {fit!r}"
            )
    _at_least_zero(problem.cooldown_weeks, "cooldown_weeks")
    _at_least_zero(problem.minimum_minutes, "minimum_minutes")
    for name, value in _fields(problem.rules).items():
        _at_least_zero(value, f"rules: {name}")
    if not 1 <= problem.rules.pod_size <= MOST_LEARNERS:
        raise ProblemError(
            f"rules: pod_size must be 1 to {MOST_LEARNERS}, not {problem.rules.pod_size}"
        )


def _check_said(said: Sequence[Offer | Want], name: str, known: set[str]) -> None:
    seen: set[tuple[str, str]] = set()
    for number, each in enumerate(said):
        where = f"{name}[{number}] ({each.skill!r} by {each.member!r})"
        if each.member not in known:
            raise ProblemError(f"{where}: member is not among the members")
        if (each.member, each.skill) in seen:
            raise ProblemError(f"{where}: skill is there twice")
        seen.add((each.member, each.skill))
        if each.level is not None and each.level not in range(HIGHEST_LEVEL + 1):
            raise ProblemError(f"{where}: level must be 0 to {HIGHEST_LEVEL}, not {each.level!r}")


def _at_least_zero(value: object, where: str) -> None:
    if not isinstance(value, int) or not 0 <= value <= MOST:
        raise ProblemError(f"{where} must be a whole number from 0 to {MOST:,}, not {value!r}")
