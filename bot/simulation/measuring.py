"""What a simulation amounts to: figures over all its weeks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from bot.matching import Kind
from bot.messages.text import aligned, counted
from bot.simulation.living import Week

STARVING = 4
"""Nobody should go without for more weeks than this while a teacher is available."""


def figures(weeks: Sequence[Week]) -> dict[str, int | float | None]:
    """The figures of some weeks by name; shares are 0 to 1, and None where there was nothing.

    `coverage` is of the learners who had an available teacher, week by week. `price_of_fairness`
    is the part of the rounds' value (without the points for waiting) that weighing waiting cost.
    """
    taught, missed = _sum(weeks, "taught"), _sum(weeks, "missed")
    hopeless = sum(sum(week.hopeless.values()) for week in weeks)
    lessons = _sum(weeks, "lessons")
    waits = [wait for week in weeks for wait in week.waited]
    kinds = Counter(kind for week in weeks for kind in week.kinds)
    return {
        "weeks": len(weeks),
        "members_first": weeks[0].members,
        "members_last": weeks[-1].members,
        "joined": _sum(weeks, "joined"),
        "left": _sum(weeks, "left"),
        "introductions": sum(kinds.values()),
        **{f"{kind}s": kinds[kind] for kind in Kind},
        "lessons": lessons,
        "came_about": _share(_sum(weeks, "came_about"), lessons),
        "repeats": _share(_sum(weeks, "again"), lessons),
        "coverage": _share(taught, taught + missed),
        "coverage_worst_week": min(
            (week.taught / (week.taught + week.missed) for week in weeks if week.taught),
            default=None,
        ),
        "without_a_teacher": _share(hopeless, taught + missed + hopeless),
        "share_of_bound": _share(_sum(weeks, "value"), _sum(weeks, "upper_bound")),
        "price_of_fairness": _share(
            _sum(weeks, "best") - _sum(weeks, "worth"), _sum(weeks, "best")
        ),
        "waited_on_average": _share(sum(waits), len(waits)),
        "waited_longest": longest_wait(weeks),
        "starved": sum(wait == STARVING + 1 for week in weeks for wait in week.waiting),
        "skills_wanted_last": weeks[-1].wanted,
        "skills_not_taught_last": weeks[-1].not_taught,
        "teachers_last": weeks[-1].teachers,
        "teachers_grown_here_last": weeks[-1].grown_here,
    }


def longest_wait(weeks: Sequence[Week]) -> int:
    """The most weeks that anybody went without although a teacher was available."""
    return max((wait for week in weeks for wait in (*week.waiting, *week.waited)), default=0)


def table(weeks: Sequence[Week]) -> str:
    """The figures for a terminal."""
    found = figures(weeks)

    def share(name: str) -> str:
        value = found[name]
        return "–" if value is None else f"{value:.1%}"

    kinds = ", ".join(counted(int(found[f"{kind}s"] or 0), str(kind)) for kind in Kind)
    average = found["waited_on_average"]
    rows = [
        (
            "members",
            f"{found['members_first']:,} in the first round, {found['members_last']:,} in the last "
            f"({found['joined']:,} joined, {found['left']:,} left)",
        ),
        ("introductions", f"{found['introductions']:,}: {kinds}"),
        ("lessons", f"{found['lessons']:,}, of which {share('came_about')} came about"),
        (
            "coverage",
            f"{share('coverage')} of learners with a teacher available "
            f"(worst week {share('coverage_worst_week')})",
        ),
        (
            "no teacher",
            f"{share('without_a_teacher')} of learners, week by week, had none available",
        ),
        (
            "waiting",
            ("–" if average is None else f"{average:.2f} weeks on average")
            + f", {found['waited_longest']} at most; "
            f"{found['starved']} waited more than {STARVING}",
        ),
        ("price of fairness", f"{share('price_of_fairness')} of the value"),
        ("repeats", f"{share('repeats')} of lessons were between two who had met before"),
        ("best possible", f"{share('share_of_bound')} of it, as the proven bounds say"),
        (
            "skills",
            f"{found['skills_not_taught_last']} of {found['skills_wanted_last']} that are wanted "
            "have no teacher in the last week",
        ),
        (
            "teachers",
            f"{found['teachers_last']:,} in the last week; {found['teachers_grown_here_last']:,} "
            "of them teach something that they learnt here",
        ),
    ]
    return aligned(rows)


def as_json(weeks: Sequence[Week]) -> Mapping[str, Any]:
    """All figures, and every week with its own."""
    return {"figures": figures(weeks), "weeks": [asdict(week) for week in weeks]}


def _sum(weeks: Sequence[Week], name: str) -> int:
    return sum(getattr(week, name) for week in weeks)


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None
