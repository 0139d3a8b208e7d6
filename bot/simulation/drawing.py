"""The pictures of a simulation: what happened, week by week."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from bot.matching import Kind, LeftOut
from bot.simulation.living import Week
from bot.simulation.measuring import STARVING, longest_wait
from bot.simulation.svg import Chart, Series

WEEK = "week"


def pictures(weeks: Sequence[Week]) -> Mapping[str, str]:
    """SVG texts by their names."""
    return {
        "waits": _waits(weeks),
        "coverage": _coverage(weeks),
        "introductions": _introductions(weeks),
        "repeats": _repeats(weeks),
        "quality": _quality(weeks),
        "skills": _skills(weeks),
        "learnt": _learnt(weeks),
    }


def _waits(weeks: Sequence[Week]) -> str:
    waited = Counter(wait for week in weeks for wait in week.waited)
    waiting = Counter(weeks[-1].waiting)
    longest = max(STARVING, longest_wait(weeks))
    return Chart(
        "How long learners waited",
        f"Weeks without a lesson though a teacher was available. More than {STARVING} is too long.",
        "weeks waited",
        "learners",
        first=0,
    ).bars(
        [
            Series("before a lesson", [waited[wait] for wait in range(longest + 1)]),
            Series("still waiting at the end", [waiting[wait] for wait in range(longest + 1)]),
        ]
    )


def _coverage(weeks: Sequence[Week]) -> str:
    nobody = [week.hopeless.get(LeftOut.NOBODY_TEACHES, 0) for week in weeks]
    met = [week.hopeless.get(LeftOut.MET_RECENTLY, 0) for week in weeks]
    other = [
        sum(week.hopeless.values()) - one - another
        for week, one, another in zip(weeks, nobody, met, strict=True)
    ]
    return Chart(
        "Who wanted to learn, and who was taught",
        "Other reasons: hours apart, teachers on leave, or a mixture.",
        WEEK,
        "members",
    ).bars(
        [
            Series("taught", [week.taught for week in weeks]),
            Series("teacher busy", [week.missed for week in weeks]),
            Series("met all teachers lately", met),
            Series("nobody teaches it", nobody),
            Series("other reasons", other),
        ]
    )


def _introductions(weeks: Sequence[Week]) -> str:
    return Chart(
        "Introductions",
        "A pair is one lesson, a swap two, a ring three; a pod is one teacher with two to four.",
        WEEK,
        "introductions",
    ).bars([Series(f"{kind}s", [week.kinds.count(str(kind)) for week in weeks]) for kind in Kind])


def _repeats(weeks: Sequence[Week]) -> str:
    return Chart(
        "New acquaintances",
        "Lessons by whether the two had been introduced before, in either direction.",
        WEEK,
        "lessons",
    ).bars(
        [
            Series("of two who never met", [week.lessons - week.again for week in weeks]),
            Series("of two who had met before", [week.again for week in weeks]),
        ]
    )


def _quality(weeks: Sequence[Week]) -> str:
    bound = [week.value / week.upper_bound if week.upper_bound else None for week in weeks]
    fair = [week.worth / week.best if week.best else None for week in weeks]
    lowest = min((each for each in (*bound, *fair) if each is not None), default=1.0)
    return Chart(
        "How good the rounds were",
        "Left of the best possible value; and left of it, waiting aside, after weighing waiting.",
        WEEK,
        "share of the value",
        low=min(0.95, int(lowest * 20) / 20),
        high=1,
        shares=True,
    ).lines([Series("share of the proven bound", bound), Series("left by fairness", fair)])


def _skills(weeks: Sequence[Week]) -> str:
    return Chart(
        "Skills that somebody wants",
        "Of those who take part in the week.",
        WEEK,
        "skills",
    ).bars(
        [
            Series("taught by somebody", [week.wanted - week.not_taught for week in weeks]),
            Series("taught by nobody", [week.not_taught for week in weeks]),
        ]
    )


def _learnt(weeks: Sequence[Week]) -> str:
    return Chart(
        "Who teaches",
        "Members who offer a skill, by whether they learnt one of those that they offer here.",
        WEEK,
        "teachers",
    ).bars(
        [
            Series("teach what they brought", [week.teachers - week.grown_here for week in weeks]),
            Series("learnt here and teach it now", [week.grown_here for week in weeks]),
        ]
    )
