"""`python -m bot simulate`: a made-up organisation lives through rounds, and is looked at."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import TextIO

from bot.commands import STDOUT, UsageError, write
from bot.simulation import growing, living
from bot.simulation.drawing import pictures
from bot.simulation.living import Week
from bot.simulation.measuring import as_json, table

ABOUT = (
    "Grow an organisation, let it live through weekly rounds, and show what happens: who waits, "
    "who is taught, who learnt and now teaches."
)
MOST_MEMBERS = 100_000
MOST_WEEKS = 520
BAR = 30


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be written after `simulate`."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = f"{growing.__doc__}\n{living.__doc__}"
    parser.add_argument("--members", type=int, default=60, help="at the start (%(default)s)")
    parser.add_argument("--weeks", type=int, default=26, help="rounds, one a week (%(default)s)")
    parser.add_argument(
        "--supply",
        type=float,
        default=0.8,
        help="teachers for each learner at the start; 0.25 is a great shortage (%(default)s)",
    )
    parser.add_argument(
        "--seed", type=int, default=1, help="another number, another organisation (%(default)s)"
    )
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="write pictures there, as SVG")
    parser.add_argument(
        "--json", type=Path, metavar="FILE", help="write all figures there, - for stdout"
    )


def run(asked: argparse.Namespace) -> int:
    """Simulate, print the figures, and write pictures and figures if asked to."""
    _check(asked)
    if asked.out:
        _writable(asked.out, "--out")
    if asked.json and asked.json != STDOUT:
        _writable(asked.json.parent, "--json")
    weeks: list[Week] = []
    progress = _Progress(asked.weeks, sys.stderr)
    try:
        for week in living.live(asked.members, asked.weeks, asked.supply, asked.seed):
            weeks.append(week)
            progress.show(week)
    finally:
        progress.close()
    print(table(weeks), file=sys.stderr if asked.json == STDOUT else sys.stdout)
    if asked.json:
        write(asked.json, json.dumps(as_json(weeks), indent=1) + "\n")
    if asked.out:
        for name, picture in pictures(weeks).items():
            write(asked.out / f"{name}.svg", picture)
    return 0


def _check(asked: argparse.Namespace) -> None:
    if not 1 <= asked.members <= MOST_MEMBERS:
        raise UsageError(f"--members must be from 1 to {MOST_MEMBERS:,}, not {asked.members:,}.")
    if not 1 <= asked.weeks <= MOST_WEEKS:
        raise UsageError(f"--weeks must be from 1 to {MOST_WEEKS}, not {asked.weeks:,}.")
    if asked.seed < 0:
        raise UsageError(f"--seed must be 0 or more, not {asked.seed}.")
    if not 0 <= asked.supply <= growing.MOST_SUPPLY:
        raise UsageError(
            f"--supply must be from 0 (nobody teaches) to {growing.MOST_SUPPLY:.2f} (everybody "
            f"does), not {asked.supply:g}."
        )


def _writable(folder: Path, option: str) -> None:
    """Make the folder now: nobody should learn after minutes that it cannot be written to."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise UsageError(
            f"{folder} cannot be written to: {error.strerror}. Name another folder: {option}."
        ) from error


class _Progress:
    """A bar on a terminal; anywhere else, silence."""

    def __init__(self, weeks: int, stream: TextIO) -> None:
        self._weeks, self._stream = weeks, stream
        self._shown = stream.isatty()
        self._draw(0, "drawing the first round")

    def show(self, week: Week) -> None:
        """This week is over."""
        self._draw(week.number, f"{week.taught} taught, {week.missed} waiting")

    def close(self) -> None:
        """Take the bar away again."""
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()

    def _draw(self, done: int, words: str) -> None:
        if self._shown:
            full = BAR * done // self._weeks
            bar = "█" * full + "·" * (BAR - full)
            self._stream.write(f"\r\x1b[K{bar} week {done} of {self._weeks}: {words}")
            self._stream.flush()
