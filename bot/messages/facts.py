"""The facts that messages are made of, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.matching import Why


@dataclass(frozen=True)
class Listing:
    """An offer or a want of a member. `id` is the skill's."""

    direction: str
    id: str
    skill: str
    level: int | None


@dataclass(frozen=True)
class Standing:
    """What a member offers and wants, in their own order."""

    offers: tuple[Listing, ...] = ()
    wants: tuple[Listing, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.offers or self.wants)


@dataclass(frozen=True)
class Doubt:
    """A new skill, `name`, that may be the one which the workspace or everybody knows as `like`."""

    skill_id: str
    name: str
    like_key: str
    like: str


@dataclass(frozen=True)
class Nearby:
    """A related skill that is offered; `people` are the user ids that may be named."""

    skill: str
    people: tuple[str, ...]


@dataclass(frozen=True)
class Teachers:
    """Who could teach a skill: `people` with their levels, and how many `others` stay unnamed.

    `nearby` are related skills, where nobody teaches this one. `wanted`: the asker has it
    on their list already.
    """

    skill: str
    people: tuple[tuple[str, int | None], ...]
    others: int
    nearby: tuple[Nearby, ...]
    wanted: bool


@dataclass(frozen=True)
class Person:
    """Somebody who is introduced. `name` is plain text; `zone` is a valid IANA zone."""

    id: str
    name: str
    zone: str


@dataclass(frozen=True)
class Teaching:
    """Who teaches whom what; `wanted` differs from `skill` where a related one was nearest."""

    teacher: str
    learner: str
    skill: str
    wanted: str
    why: Why


@dataclass(frozen=True)
class Encounter:
    """An introduction as its people read it.

    `suits` says for each proposed time whom it suits; `meets_at` is the time that suits all.
    `declined_by` is set where one of them said "not now", `called_off` where one is gone.
    """

    id: str
    people: tuple[Person, ...]
    lessons: tuple[Teaching, ...]
    icebreaker: int
    times: tuple[datetime, ...]
    times_shared: bool
    suits: dict[datetime, tuple[str, ...]] = field(default_factory=dict)
    meets_at: datetime | None = None
    declined_by: str | None = None
    called_off: bool = False

    @property
    def zones(self) -> tuple[str, ...]:
        """The zones of the people, in their order."""
        return tuple(each.zone for each in self.people)

    def person(self, user_id: str) -> Person:
        """One of the people; KeyError for anybody else."""
        for each in self.people:
            if each.id == user_id:
                return each
        raise KeyError(user_id)
