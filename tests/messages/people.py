"""The people, skills and instants of the samples: ordinary ones, and the worst that could come."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.matching import Why
from bot.messages.facts import Encounter, Listing, Person, Standing, Teaching

MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
NEXT_ROUND = MONDAY + timedelta(days=7)

ANA = Person("U0ANA", "Ana Sousa", "Europe/Lisbon")
BEN = Person("U0BEN", "Ben Weiß", "Europe/Berlin")
CHI = Person("U0CHI", "Chi Okafor", "Africa/Lagos")
DEV = Person("U0DEV", "Dev Patel", "Asia/Kolkata")
SUE = Person("U0SUE", "Sue Whetū", "Pacific/Auckland")

NASTY = "<!channel> <@U0BEN> *bold* `code` & <https://example.org|link> :tada: ‮rtl"
LONG = "Ω" * 79 + "&"
NASTY_PERSON = Person("U0EVE", f"{NASTY}\n{LONG}", "America/Argentina/Buenos_Aires")


def teaches(teacher: Person, learner: Person, skill: str, **why: object) -> Teaching:
    """A lesson between two who never met and whose days overlap by four hours and a half."""
    wanted = str(why.pop("wanted", skill))
    facts = {"shared_minutes": 270, "different_team": True, **why}
    return Teaching(teacher.id, learner.id, skill, wanted, Why(wanted, **facts))  # type: ignore[arg-type]


PAIR = Encounter(
    id="intro-1",
    people=(ANA, BEN),
    lessons=(teaches(ANA, BEN, "Kubernetes", waited_weeks=3),),
    icebreaker=0,
    times=tuple(MONDAY + timedelta(days=day, hours=hour) for day, hour in ((1, 1), (2, 3), (3, 5))),
    times_shared=True,
)
SWAP = replace(
    PAIR,
    id="intro-2",
    lessons=(
        teaches(ANA, BEN, "Kubernetes", different_department=True, grades_apart=3, weeks_since=30),
        teaches(BEN, ANA, "Brand strategy", different_department=True, weeks_since=30),
    ),
    icebreaker=5,
)
APART = replace(
    PAIR,
    id="intro-3",
    people=(DEV, SUE),
    lessons=(teaches(DEV, SUE, "SQL", shared_minutes=0, different_team=False),),
    times=(MONDAY + timedelta(hours=21),),
    times_shared=False,
)
RING = replace(
    PAIR,
    id="intro-4",
    people=(ANA, BEN, CHI),
    lessons=(
        teaches(ANA, BEN, "Go"),
        teaches(BEN, CHI, "Sketching", weeks_since=40),
        teaches(CHI, ANA, "Yoruba", different_team=False),
    ),
)
POD = replace(
    PAIR,
    id="intro-6",
    people=(ANA, BEN, CHI, DEV, SUE),
    lessons=(
        teaches(ANA, BEN, "Kubernetes", waited_weeks=3),
        teaches(ANA, CHI, "Kubernetes"),
        teaches(ANA, DEV, "Kubernetes", wanted="Docker"),
        teaches(ANA, SUE, "Kubernetes"),
    ),
    times_shared=False,
)
NASTY_PAIR = replace(
    PAIR,
    id="intro-5",
    people=(NASTY_PERSON, SUE),
    lessons=(teaches(NASTY_PERSON, SUE, NASTY, wanted=LONG, waited_weeks=200),),
    icebreaker=999,
    times=tuple(MONDAY + timedelta(days=day) for day in range(6)),
    suits={MONDAY + timedelta(days=day): (NASTY_PERSON.id, SUE.id) for day in range(6)},
)


def offer(number: int, skill: str, level: int | None = None) -> Listing:
    return Listing("offer", f"s{number}", skill, level)


def want(number: int, skill: str, level: int | None = None) -> Listing:
    return Listing("want", f"s{number}", skill, level)


FEW = Standing(
    offers=(offer(1, "Kubernetes"), offer(2, "Go", 2)), wants=(want(3, "Public speaking", 1),)
)
MANY = Standing(
    offers=tuple(
        offer(number, f"{number} {NASTY}"[:80], number % 5 or None) for number in range(60)
    ),
    wants=tuple(want(number, f"{number} {LONG}"[:80], 4) for number in range(200)),
)
