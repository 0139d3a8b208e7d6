"""How good rounds are and how long they take, beside other ways to draw them.

Every way draws a round of the same made-up organisation in a process of its own. Whatever it
chooses is valued by the same function and held against the same bound, which Potluck proves.
Progress goes to stderr, a table in Markdown to stdout.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from bot.matching import Rules
from tests.benchmarks.ways.measure import WAYS

SMALL = ("--sizes", "50,120", "--limit", "60")
"""What `make bench` has time for."""

MODULE = "tests.benchmarks.matching"
OWN = "potluck"
HEAD = (
    "Members",
    "Way",
    "Seconds",
    "MiB (before)",
    "Taught",
    "Points",
    "% of the bound",
    "Remarks",
)

Row = dict[str, Any]


def main(asked: Sequence[str] = SMALL) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(prog=f"python -m {MODULE}", description=__doc__)
    parser.add_argument("--sizes", type=sizes, default="50,500,2000", help="members (%(default)s)")
    parser.add_argument(
        "--baselines",
        type=baselines,
        default=",".join(name for name in WAYS if name != OWN),
        help="other ways, or none (%(default)s)",
    )
    parser.add_argument("--limit", type=seconds, default=120, help="seconds for each (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the organisation (%(default)s)")
    parser.add_argument(
        "--pod-size",
        type=int,
        default=Rules().pod_size,
        choices=range(1, 5),
        help="learners that one may teach together; 1 is without pods (%(default)s)",
    )
    parser.add_argument("--json", type=Path, metavar="OUT", help="write all figures there")
    options = parser.parse_args(asked)
    command = shlex.join(["python", "-m", MODULE, *asked])
    rows = []
    for size in options.sizes:
        of_size = [measured(way, size, options) for way in (OWN, *options.baselines)]
        for row in of_size:
            row["share"] = share(row, of_size[0])
        rows += of_size
    print(f"Made by `{command}`, {machine()}.\n")
    print(*table(rows), sep="\n")
    if options.json:
        found = {"command": command, "machine": machine(), "rows": rows}
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


def sizes(text: str) -> list[int]:
    """Numbers of members, separated by commas."""
    try:
        found = [int(each.replace("_", "")) for each in text.split(",")]
    except ValueError:
        found = []
    if not found or min(found) < 0:
        raise argparse.ArgumentTypeError(f"write numbers of members, like 50,500; not {text!r}")
    return found


def seconds(text: str) -> int:
    """A time, at least a second."""
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"write whole seconds, at least 1; not {text!r}")
    return int(text)


def baselines(text: str) -> list[str]:
    """Names of other ways, separated by commas."""
    found = [] if text in ("", "none") else text.split(",")
    unknown = [each for each in found if each not in WAYS or each == OWN]
    if unknown:
        known = ", ".join(name for name in WAYS if name != OWN)
        raise argparse.ArgumentTypeError(f"there is no way {unknown[0]!r}, only {known} (or none)")
    return found


def measured(way: str, size: int, options: argparse.Namespace) -> Row:
    """What this way came to, or the `reason` why it came to nothing."""
    row: Row = {"members": size, "way": way}
    print(
        f"{size:>9,}  {WAYS[way].title.replace('*', '')} ...", end=" ", file=sys.stderr, flush=True
    )
    command = [sys.executable, "-m", "tests.benchmarks.ways.measure", way, str(size)]
    for name in ("seed", "pod_size", "limit"):
        command += [f"--{name.replace('_', '-')}", str(getattr(options, name))]
    ended = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if ended.returncode == -signal.SIGALRM:
        row["reason"] = f"not done in {options.limit} s"
    elif ended.returncode < 0:
        row["reason"] = f"ended by {signal.Signals(-ended.returncode).name}"
    elif ended.returncode:
        row["reason"] = "failed"
    else:
        row |= json.loads(ended.stdout)
    print(row.get("reason") or f"{row['seconds']:.2f} s", file=sys.stderr)
    return row


def share(row: Row, own: Row) -> float | None:
    """How much of the bound that Potluck proves a way comes to, in hundredths."""
    if "reason" in row or "reason" in own:
        return None
    return 100 * row["value"] / own["upper_bound"] if own["upper_bound"] else 100.0


def table(rows: Iterable[Row]) -> list[str]:
    """The lines of a table in Markdown, a row for every way and size."""
    lines = [_line(HEAD), _line(["--:", "---", *["--:"] * 5, "---"])]
    for row in rows:
        first = [f"{row['members']:,}", WAYS[row["way"]].title]
        if "reason" in row:
            lines.append(_line([*first, *["-"] * 5, row["reason"]]))
            continue
        remarks = [*row["remarks"]]
        if row["upper_bound"] is not None:
            remarks.insert(0, f"the bound is {row['upper_bound']:,}")
        if row["phases"]:
            remarks.append(
                ", ".join(f"{name} {_told(took)}" for name, took in row["phases"].items())
            )
        lines.append(
            _line(
                [
                    *first,
                    _told(row["seconds"]),
                    f"{row['memory']:,.0f} ({row['memory_before']:,.0f})",
                    f"{row['taught']:,}",
                    f"{row['value']:,}",
                    "-" if row["share"] is None else f"{row['share']:.2f}",
                    "; ".join(remarks),
                ]
            )
        )
    return lines


def _told(seconds: float) -> str:
    """Three digits are what such a measurement is good for."""
    return f"{seconds:.{3 if seconds < 1 else 2 if seconds < 10 else 1}f}"


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def machine() -> str:
    """On what it was measured."""
    return f"{os.cpu_count()} cores, Python {platform.python_version()}, {platform.machine()}"


if __name__ == "__main__":
    main(sys.argv[1:])
