"""Arguments of Web API calls: from the query, a form or JSON, to checked Python values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from bot.sandbox.errors import SlackError
from bot.sandbox.state import Json

EVERYWHERE = ("token", "team_id")
"""Arguments that any call may carry; Bolt adds `team_id` to all of them."""
FORM = ("application/x-www-form-urlencoded", "multipart/form-data")


async def read(request: web.Request) -> Json:
    """All arguments of a call, unchecked. Raises SlackError for a body that cannot be read."""
    given: Json = dict(request.query)
    if request.method != "POST" or not request.can_read_body:
        return given
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.text())
        except ValueError as error:
            raise SlackError("invalid_json") from error
        if not isinstance(body, dict):
            raise SlackError("json_not_object")
        return given | body
    if request.content_type in FORM:
        return given | {key: str(value) for key, value in (await request.post()).items()}
    if await request.read():
        raise SlackError("invalid_post_type")
    return given


def token(request: web.Request, given: Json) -> str:
    """The token of a call: from the Authorization header, else from the argument."""
    scheme, _, value = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer" and value.strip():
        return value.strip()
    return str(given.get("token", ""))


def check(given: Json, kinds: Mapping[str, str]) -> Json:
    """The arguments as values of the `kinds` that a method documents.

    A kind is "str", "int", "bool", "json" (an object or list, or JSON text of one), "list"
    (a list, or text with commas) or "ts"; with "!" at its end the argument is required.
    Raises SlackError("invalid_arguments") with a message for each thing wrong. Arguments that the
    method does not document are refused too: Slack ignores many of them, a test should not.
    """
    out: Json = {}
    messages: list[str] = []
    for name, kind in kinds.items():
        if kind.endswith("!") and given.get(name) in (None, ""):
            messages.append(f"[ERROR] missing required field: {name}")
    for name, value in given.items():
        if name in EVERYWHERE or value is None:
            continue
        if name not in kinds:
            messages.append(f"[ERROR] no such argument: {name}")
            continue
        try:
            out[name] = _value(kinds[name].rstrip("!"), value)
        except ValueError as error:
            messages.append(f"[ERROR] {error} [json-pointer:/{name}]")
    if messages:
        raise SlackError("invalid_arguments", messages)
    return out


def _value(kind: str, value: Any) -> Any:
    if kind == "bool":
        return _boolean(value)
    if kind == "int":
        try:
            return int(value)
        except (TypeError, ValueError) as error:
            raise ValueError("must be an integer") from error
    if kind == "json":
        return _json(value)
    if kind == "list":
        items = value if isinstance(value, list) else str(value).split(",")
        return [str(item).strip() for item in items if str(item).strip()]
    if kind == "ts":
        return _timestamp(value)
    if isinstance(value, dict | list):
        raise ValueError("must be a string")
    return str(value)


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if str(value).lower() in ("1", "true"):
        return True
    if str(value).lower() in ("0", "false"):
        return False
    raise ValueError("must be a boolean")


def _json(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _timestamp(value: Any) -> str:
    text = str(value)
    try:
        float(text)
    except ValueError as error:
        raise ValueError("must be a timestamp") from error
    whole, _, fraction = text.partition(".")
    return f"{whole}.{fraction.ljust(6, '0')[:6]}"
