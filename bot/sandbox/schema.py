"""Small checks that say what is wrong with a JSON value, and where, as Slack says it.

A `Check` looks at a value and appends complaints such as
``[ERROR] missing required field: text [json-pointer:/blocks/0]`` to a list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Check = Callable[[Any, str, list[str]], None]


def complain(out: list[str], what: str, where: str) -> None:
    """Append one complaint about the value at the JSON pointer `where`."""
    out.append(f"[ERROR] {what} [json-pointer:{where}]")


def string(most: int, least: int = 1) -> Check:
    """A string of `least` to `most` characters."""

    def check(value: Any, where: str, out: list[str]) -> None:
        if not isinstance(value, str):
            complain(out, "must be a string", where)
        elif len(value) < least:
            complain(out, f"must be more than {least - 1} characters", where)
        elif len(value) > most:
            complain(out, f"must be less than {most + 1} characters", where)

    return check


def boolean(value: Any, where: str, out: list[str]) -> None:
    """True or false."""
    if not isinstance(value, bool):
        complain(out, "must be a boolean", where)


def number(least: float | None = None, most: float | None = None, whole: bool = False) -> Check:
    """A number (an integer if `whole`) from `least` to `most`."""

    def check(value: Any, where: str, out: list[str]) -> None:
        kinds = (int,) if whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds):
            complain(out, "must be an integer" if whole else "must be a number", where)
        elif least is not None and value < least:
            complain(out, f"must be at least {least}", where)
        elif most is not None and value > most:
            complain(out, f"must be at most {most}", where)

    return check


def choice(*allowed: str) -> Check:
    """One of a few strings."""

    def check(value: Any, where: str, out: list[str]) -> None:
        if value not in allowed:
            complain(out, f"must be one of: {', '.join(allowed)}", where)

    return check


def array(item: Check, most: int, least: int = 1) -> Check:
    """A list of `least` to `most` items that each pass `item`."""

    def check(value: Any, where: str, out: list[str]) -> None:
        if not isinstance(value, list):
            complain(out, "must be an array", where)
            return
        if len(value) > most:
            complain(out, f"no more than {most} items allowed", where)
        if len(value) < least:
            complain(out, f"no less than {least} items allowed", where)
        for index, one in enumerate(value):
            item(one, f"{where}/{index}", out)

    return check


def record(
    required: Mapping[str, Check],
    optional: Mapping[str, Check] | None = None,
    rule: Check | None = None,
) -> Check:
    """An object with exactly these keys; `rule` looks at the whole of one that has them."""
    known = {**required, **(optional or {})}

    def check(value: Any, where: str, out: list[str]) -> None:
        if not isinstance(value, dict):
            complain(out, "must provide an object", where)
            return
        before = len(out)
        for key in required:
            if key not in value:
                complain(out, f"missing required field: {key}", where)
        for key, one in value.items():
            if key in known:
                known[key](one, f"{where}/{key}", out)
            else:
                complain(out, f"invalid additional property: {key}", where)
        if rule is not None and len(out) == before:
            rule(value, where, out)

    return check


def by_type(kinds: Mapping[str, Check]) -> Check:
    """An object whose `type` names the check that it has to pass."""

    def check(value: Any, where: str, out: list[str]) -> None:
        if not isinstance(value, dict):
            complain(out, "must provide an object", where)
        elif "type" not in value:
            complain(out, "missing required field: type", where)
        elif not isinstance(value["type"], str) or value["type"] not in kinds:
            complain(out, f"unsupported type: {value['type']}", f"{where}/type")
        else:
            kinds[value["type"]](value, where, out)

    return check


def one_of(*keys: str) -> Check:
    """A rule: exactly one of these keys is there."""

    def check(value: Any, where: str, out: list[str]) -> None:
        given = [key for key in keys if key in value]
        if len(given) != 1:
            complain(out, f"must define exactly one of: {', '.join(keys)}", where)

    return check


def some_of(*keys: str) -> Check:
    """A rule: at least one of these keys is there."""

    def check(value: Any, where: str, out: list[str]) -> None:
        if not any(key in value for key in keys):
            complain(out, f"must define at least one of: {', '.join(keys)}", where)

    return check


def both(*checks: Check) -> Check:
    """All of these checks."""

    def check(value: Any, where: str, out: list[str]) -> None:
        for one in checks:
            one(value, where, out)

    return check


def or_null(check: Check) -> Check:
    """Null, or what passes `check`."""

    def either(value: Any, where: str, out: list[str]) -> None:
        if value is not None:
            check(value, where, out)

    return either


def anything(value: Any, where: str, out: list[str]) -> None:
    """Whatever it is: for parts that the sandbox hands on without looking into them."""
