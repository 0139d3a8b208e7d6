"""`python -m bot capture`: what posts say, a line each, and why it was understood so."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.commands import UsageError
from bot.skills import Explanation, Mention, Said, explain

ABOUT = "Show what posts offer and want, one JSON object a line, as Potluck understands them."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may be written after `capture`."""
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="posts, a line each (standard input)"
    )
    parser.add_argument(
        "--text", action="store_true", help='lines are plain text, not JSON like {"text": "..."}'
    )
    parser.add_argument(
        "--explain", action="store_true", help="below each object: the clauses and their rules"
    )


def run(asked: argparse.Namespace) -> int:
    """Print what each line says. Raises UsageError for the first line that cannot be read."""
    try:
        for file in asked.files or [None]:
            for place, line in _lines(file):
                explanation = explain(line if asked.text else _text(line, place))
                print(as_json(explanation.said), flush=True)
                if asked.explain:
                    print("\n".join(_why(explanation)), flush=True)
    except BrokenPipeError:
        # Whoever reads has seen enough (`| head`); Python's own last flush must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def as_json(said: Said) -> str:
    """`{"offers": [{"text": ..., "skill": ..., "level": ...}], "wants": [...]}`, level or null."""
    return json.dumps(
        {"offers": [*map(_mention, said.offers)], "wants": [*map(_mention, said.wants)]},
        ensure_ascii=False,
    )


def _mention(mention: Mention) -> dict[str, str | None]:
    level = mention.level.label if mention.level else None
    return {"text": mention.text, "skill": mention.name, "level": level}


def _why(explanation: Explanation) -> Iterator[str]:
    """Lines for people, indented so that they are told apart from the objects."""
    yield f"  language: {explanation.language}"
    for step in explanation.steps:
        yield f"  {step.words!r}: {step.verdict}" + (f" -> {step.about!r}" if step.about else "")
        if step.rule:
            yield f"      by the rule {step.rule}"


def _lines(file: Path | None) -> Iterator[tuple[str, str]]:
    """The lines of a file, or of standard input, that are not empty, each with where it stands."""
    name = "Standard input" if file is None else str(file)
    try:
        raw = sys.stdin.buffer if file is None else file.open("rb")
    except OSError as error:
        raise UsageError(f"{name} cannot be read ({error.strerror}). Name another file.") from error
    with raw:
        for number, line in enumerate(raw, 1):
            place = f"{name}, line {number}"
            try:
                text = line.decode("utf-8").rstrip("\r\n")
            except UnicodeDecodeError as error:
                raise UsageError(f"{place} is not UTF-8. Save the file as UTF-8.") from error
            if text.strip():
                yield place, text


def _text(line: str, place: str) -> str:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or not isinstance(row.get("text"), str):
        raise UsageError(
            f'{place} is not an object like {{"text": "I can teach SQL"}}. '
            "Write it so, or read plain lines with --text."
        )
    text: str = row["text"]
    return text
