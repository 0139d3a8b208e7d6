"""`python -m bot match`: draw a round on an organisation from a file, or once more one that was."""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from bot import matching
from bot.commands import STDOUT, UsageError, write
from bot.matching import Plan
from bot.messages.text import aligned, counted
from bot.rounds import organisation, organisation_file, periods, replay
from bot.rounds.organisation import Colleague
from bot.rounds.organisation_file import OrganisationError
from bot.settings import load
from storage.database import Database

SEED = 1


ABOUT = (
    "Draw a round on an organisation from a file, before Potluck is installed anywhere; or draw a "
    "stored round once more, and compare."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be written after `match`."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = organisation_file.__doc__
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="members; - for stdin")
    parser.add_argument("--week", type=_week, help="ISO week, like 2026-W48 (the coming one)")
    parser.add_argument(
        "--json", type=Path, metavar="OUT", help="write the plan there, - for stdout"
    )
    parser.add_argument(
        "--understand", action="store_true", help="understand skill names instead of comparing them"
    )
    parser.add_argument(
        "--seed", type=int, default=SEED, help="decides between equals (%(default)s)"
    )
    parser.add_argument(
        "--replay", metavar="ROUND", help="a stored round by its id or period: draw it once more"
    )


def run(asked: argparse.Namespace) -> int:
    """Draw, print a summary, and write the plan if asked to."""
    if asked.replay:
        return _replay(asked.replay)
    if asked.file is None:
        raise UsageError("Name a file with one member a line, or a stored round with --replay.")
    phases = Phases()
    with phases("read"):
        people = _read(asked.file)
    with phases("problem"):
        week = asked.week or periods.monday_of(periods.iso_week(_next_week()))
        problem = organisation.problem_of(people, week, understand=asked.understand)
    with phases("match"):
        plan = matching.draw(problem, asked.seed)
    told = sys.stderr if asked.json == STDOUT else sys.stdout
    print(summary(people, plan, week, phases), file=told)
    if asked.json:
        write(asked.json, json.dumps(as_json(people, plan, phases), indent=1) + "\n")
    return 0


@dataclass
class Phases:
    """How long each phase took, in seconds, and the peak memory by its end, in MiB."""

    seconds: dict[str, float] = field(default_factory=dict)
    peak_mib: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """Time one phase."""
        start = time.perf_counter()
        yield
        self.seconds[name] = time.perf_counter() - start
        self.peak_mib[name] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def summary(people: list[Colleague], plan: Plan, week: date, phases: Phases) -> str:
    """The round in numbers, for a terminal."""
    lessons = [lesson for each in plan.introductions for lesson in each.lessons]
    kinds = Counter(str(each.kind) for each in plan.introductions)
    taught = {lesson.learner for lesson in lessons}
    # Somebody who could have been taught, and is not, had a teacher who was available.
    missed = {each.member for each in plan.not_matched if each.teacher_available} - taught
    zones = {each.id: each.hours.zone for each in people}
    best = f" ({plan.value / plan.upper_bound:.2%} of the best possible)" if plan.value else ""

    def share(number: int) -> str:
        return f"{number / len(lessons):.0%}" if lessons else "–"

    apart = {
        "teams": sum(each.why.different_team for each in lessons),
        "grades": sum(each.why.grades_apart > 0 for each in lessons),
        "zones": sum(zones[each.teacher] != zones[each.learner] for each in lessons),
    }
    feasible = len(taught) + len(missed)
    overlap = sum(each.why.shared_minutes for each in lessons) / len(lessons) if lessons else 0
    rows = [
        ("week of", f"{week}"),
        ("members", f"{len(people):,}"),
        (
            "introductions",
            f"{len(plan.introductions):,}"
            + "".join(f", {counted(kinds[kind], kind)}" for kind in kinds),
        ),
        (
            "learners taught",
            f"{len(taught):,} of {feasible:,} who could be"
            + (f" ({len(taught) / feasible:.1%})" if feasible else ""),
        ),
        ("value", f"{plan.value:,} of at most {plan.upper_bound:,} points{best}"),
        ("shared hours a day", f"{overlap / 60:.1f} on average" if lessons else "–"),
        ("across", ", ".join(f"{name} {share(number)}" for name, number in apart.items())),
        *(
            (name, f"{seconds:.2f} s, {phases.peak_mib[name]:.0f} MiB at most")
            for name, seconds in phases.seconds.items()
        ),
        *((f"  {name}", f"{seconds:.2f} s") for name, seconds in plan.phases.items()),
    ]
    left_out = Counter(str(each.reason) for each in plan.not_matched)
    rows += [(f"not matched: {reason}", f"{number:,}") for reason, number in left_out.most_common()]
    return aligned(rows)


def as_json(people: list[Colleague], plan: Plan, phases: Phases) -> Mapping[str, Any]:
    """The plan as JSON: who teaches whom what, what it is worth, and why the others have nobody.

    Skills are spelt as their teachers spelt them.
    """
    spelling = organisation.spelling(people)
    return {
        "introductions": [
            {
                "kind": str(each.kind),
                "teaches": [
                    [one.teacher, one.learner, spelling.get((one.teacher, one.skill), one.skill)]
                    for one in each.lessons
                ],
                "points": each.points,
            }
            for each in plan.introductions
        ],
        "value": plan.value,
        "upper_bound": plan.upper_bound,
        "unmatched": [[each.member, str(each.reason)] for each in plan.not_matched],
        "phases": {
            name: {"seconds": round(seconds, 3), "peak_mib": round(phases.peak_mib[name], 1)}
            for name, seconds in phases.seconds.items()
        },
    }


def _read(path: Path) -> list[Colleague]:
    try:
        text = sys.stdin.read() if path == Path("-") else path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise UsageError(f"{path} cannot be read: {why}.") from error
    lines = text.splitlines()
    is_csv = path.suffix.lower() == ".csv" or (
        path == Path("-") and not text.lstrip().startswith("{")
    )
    try:
        read = organisation_file.read_csv if is_csv else organisation_file.read_json_lines
        return read(lines)
    except OrganisationError as error:
        raise UsageError(f"{path}, {error}") from error


def _replay(name: str) -> int:
    settings = load()
    database = Database(settings.database_url)
    try:
        found = replay.replay(database, name)
    finally:
        database.close()
    if not found:
        raise UsageError(
            f"There is no round {name!r} in this database. Name one by its period, like 2026-W48."
        )
    for each in found:
        print(f"{each.period} of {each.workspace_id}: {each.said}")
    return 0 if all(each.identical for each in found) else 1


def _week(written: str) -> date:
    try:
        return periods.monday_of(written)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _next_week() -> datetime:
    return datetime.now(UTC) + 7 * periods.DAY
