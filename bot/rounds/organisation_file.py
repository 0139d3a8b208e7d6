"""An organisation from a file, for trying a round on it before Potluck is installed anywhere.

Two formats. JSON lines: one member a line, every key but `id` optional,

    {"id": "U1", "tz": "Europe/Berlin", "start_min": 540, "end_min": 1020, "team": "x",
     "dept": "y", "grade": 3, "teach_cap": 1, "learn_cap": 1, "wait_weeks": 2,
     "offers": [["Rust", 4]], "wants": [["brand strategy", 1]],
     "met": [["U2", 12, 5]], "blocked": ["U3"]}

or CSV with a header of the same names, where a list is written with semicolons: "Rust:4; SQL",
"U2:12:5", "U3". Times are minutes of the local day, levels 0 to 5 and may be left out. `met` holds
who was met, how many weeks ago, the rating from 1 to 5 (or null), and whether that member taught
this one (true unless it says false).
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from bot.matching import HIGHEST_LEVEL
from bot.rounds.organisation import Colleague, Met, Said
from bot.rounds.people import END, START
from bot.rounds.timing import Hours

DEFAULT_ZONE = "UTC"


class OrganisationError(ValueError):
    """The file cannot be read; the text names the line, the field and what to write instead."""


def read_json_lines(lines: Iterable[str]) -> list[Colleague]:
    """The members of a file of JSON lines; empty ones are passed over. Raises OrganisationError."""
    return _all(_json_rows(lines))


def read_csv(lines: Iterable[str]) -> list[Colleague]:
    """The members of a CSV file with a header. Raises OrganisationError."""
    return _all(_csv_rows(lines))


# Rows


def _json_rows(lines: Iterable[str]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            cut = "the line ends too early" if error.pos >= len(line.rstrip()) else error.msg
            raise OrganisationError(
                f"line {number}: this is no JSON object ({cut}, column {error.colno}). Write one "
                'member a line, like {"id": "U1", "offers": [["Rust", 4]]}.'
            ) from error
        if not isinstance(row, dict):
            raise OrganisationError(
                f"line {number}: a member is a JSON object in braces, not {_short(row)}."
            )
        yield number, row


def _csv_rows(lines: Iterable[str]) -> Iterator[tuple[int, Mapping[str, Any]]]:
    reader = csv.DictReader(lines, strict=True)
    try:
        for row in reader:
            if None in row:
                raise OrganisationError(
                    f"line {reader.line_num}: there are more fields than the header has names."
                )
            cells = {name.strip(): (cell or "").strip() for name, cell in row.items()}
            yield (
                reader.line_num,
                {
                    name: _CELLS[name](cell, name, reader.line_num) if name in _CELLS else cell
                    for name, cell in cells.items()
                    if cell
                },
            )
    except csv.Error as error:
        raise OrganisationError(f"line {reader.line_num}: {error}.") from error


def _all(rows: Iterable[tuple[int, Mapping[str, Any]]]) -> list[Colleague]:
    people: list[Colleague] = []
    lines: dict[str, int] = {}
    for number, row in rows:
        one = _colleague(row, number)
        if one.id in lines:
            raise OrganisationError(
                f"line {number}, id: {one.id!r} is there already, in line {lines[one.id]}."
            )
        lines[one.id] = number
        people.append(one)
    return people


def _colleague(row: Mapping[str, Any], line: int) -> Colleague:
    unknown = sorted(set(row) - {"tz", "start_min", "end_min", *_FIELDS})
    if unknown:
        known = ", ".join(["id", "tz", "start_min", "end_min", *(f for f in _FIELDS if f != "id")])
        raise OrganisationError(
            f"line {line}: {unknown[0]!r} is no field of a member. There are: {known}."
        )
    if "id" not in row:
        raise OrganisationError(f"line {line}, id: it is missing; every member needs one.")
    values = {
        name: read(row[name], name, line)
        for name, read in _FIELDS.items()
        if name in row and row[name] is not None
    }
    one = Colleague(hours=_hours(row, line), **values)
    if any(met.other == one.id for met in one.met):
        raise OrganisationError(f"line {line}, met: {one.id!r} cannot have met themselves.")
    return one


def _hours(row: Mapping[str, Any], line: int) -> Hours:
    start = _number(row.get("start_min", START), "start_min", line, 0, 24 * 60)
    end = _number(row.get("end_min", END), "end_min", line, 0, 24 * 60)
    zone = row.get("tz") or DEFAULT_ZONE
    if start >= end:
        raise OrganisationError(
            f"line {line}, end_min: the day ends at {end}, which is not after its start at {start}."
        )
    try:
        return Hours(zone=_text(zone, "tz", line), start=start, end=end)
    except ValueError as error:
        raise OrganisationError(
            f"line {line}, tz: {_short(zone)} is no time zone. Write one like Europe/Berlin."
        ) from error


# Values: from JSON, or from a cell of a CSV file


def _text(value: Any, name: str, line: int) -> str:
    if not isinstance(value, str) or not value.strip():
        raise OrganisationError(f"line {line}, {name}: write a text, not {_short(value)}.")
    return value.strip()


def _number(value: Any, name: str, line: int, least: int = 0, most: int | None = None) -> int:
    if (
        not isinstance(value, int)
        or isinstance(value, bool)
        or value < least
        or (most is not None and value > most)
    ):
        range_ = f"from {least} to {most}" if most is not None else f"from {least} on"
        raise OrganisationError(
            f"line {line}, {name}: write a whole number {range_}, not {_short(value)}."
        )
    return value


def _list(value: Any, name: str, line: int) -> list[Any]:
    if not isinstance(value, list):
        raise OrganisationError(f"line {line}, {name}: write a list, not {_short(value)}.")
    return value


def _skills(value: Any, name: str, line: int) -> tuple[Said, ...]:
    said = []
    for each in _list(value, name, line):
        parts = each if isinstance(each, list) else [each]
        if not 1 <= len(parts) <= 2:
            raise OrganisationError(
                f'line {line}, {name}: write a skill as ["Rust", 4], not {_short(each)}.'
            )
        level = parts[1] if len(parts) > 1 else None
        said.append(
            (
                _text(parts[0], name, line),
                None if level is None else _number(level, name, line, 0, HIGHEST_LEVEL),
            )
        )
    return tuple(said)


def _meetings(value: Any, name: str, line: int) -> tuple[Met, ...]:
    met = []
    for each in _list(value, name, line):
        parts = [*each, *[None] * (4 - len(each))] if isinstance(each, list) else []
        if len(parts) != 4 or len(each) < 2 or not isinstance(parts[3], bool | None):
            raise OrganisationError(
                f'line {line}, {name}: write a meeting as ["U2", 12, 5, true] (who, weeks ago, '
                f"rating or null, whether they taught), not {_short(each)}."
            )
        met.append(
            Met(
                _text(parts[0], name, line),
                _number(parts[1], name, line),
                None if parts[2] is None else _number(parts[2], name, line, 1, 5),
                parts[3] is not False,
            )
        )
    return tuple(met)


def _ids(value: Any, name: str, line: int) -> tuple[str, ...]:
    return tuple(_text(each, name, line) for each in _list(value, name, line))


def _short(value: Any) -> str:
    words = json.dumps(value, ensure_ascii=False, default=str)
    return words if len(words) <= 60 else words[:59] + "…"


def _cell_number(cell: str, name: str, line: int) -> int:
    try:
        return int(cell)
    except ValueError:
        raise OrganisationError(
            f"line {line}, {name}: write a whole number, not {_short(cell)}."
        ) from None


def _cell_list(cell: str, name: str, line: int) -> list[Any]:
    """ "Rust:4; SQL" as JSON would have it: [["Rust", 4], ["SQL"]]."""
    parts = [[part.strip() for part in each.split(":")] for each in cell.split(";") if each.strip()]
    words = {"true": True, "false": False, "": None}
    return [
        [first, *(words[x] if x in words else _cell_number(x, name, line) for x in rest)]
        for first, *rest in parts
    ]


def _cell_ids(cell: str, _name: str, _line: int) -> list[str]:
    return [each.strip() for each in cell.split(";") if each.strip()]


_FIELDS: dict[str, Callable[[Any, str, int], Any]] = {
    "id": _text,
    "team": _text,
    "dept": _text,
    "grade": _number,
    "teach_cap": _number,
    "learn_cap": _number,
    "wait_weeks": _number,
    "offers": _skills,
    "wants": _skills,
    "met": _meetings,
    "blocked": _ids,
}
_CELLS: dict[str, Callable[[str, str, int], Any]] = {
    **dict.fromkeys(
        ("start_min", "end_min", "grade", "teach_cap", "learn_cap", "wait_weeks"), _cell_number
    ),
    **dict.fromkeys(("offers", "wants", "met"), _cell_list),
    "blocked": _cell_ids,
}
