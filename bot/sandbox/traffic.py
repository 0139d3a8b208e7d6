"""What the app and the sandbox lately said to each other, as the page's panel lists it.

Fed by the trace, one exchange per call or payload, with its answer. No secret is kept: tokens,
the signing secret, trigger ids and one-time addresses are masked before anything is stored.
"""

from __future__ import annotations

import json
import re
from collections import deque
from dataclasses import dataclass
from typing import Any

from bot.sandbox import views
from bot.sandbox.state import Conversation, Json, Team, World

KEPT = 300
"""How many exchanges are remembered."""
LONGEST_TEXT = 400
MOST_ITEMS = 25
MOST_CHARACTERS = 6000
"""Of the JSON of one side of an exchange."""
MASK = "•••"
SECRET_KEYS = frozenset({"token", "trigger_id", "client_secret", "signing_secret", "authorization"})
_TOKENS = re.compile(r"\bx(?:ox[a-z]|app)-[\w-]+")
_ADDRESSES = re.compile(r"/(response|socket)/[\w-]+")


@dataclass
class Exchange:
    """A call and its reply, or a payload for the app and its acknowledgement."""

    id: int
    stamp: int
    """Grows with every change to any exchange: the cursor of those who follow."""
    at: float
    """Sandbox time, in seconds since 1970."""
    direction: str
    """"call" (by the app) or "event" (for the app)."""
    what: str
    about: str
    who: str
    where: str
    team: str
    sent: Any
    answer: Any = None
    ok: bool | None = None
    """None while there is no answer."""
    error: str = ""


class Masker:
    """Takes secrets out of what is shown, and keeps it short."""

    def __init__(self, world: World) -> None:
        secrets = [world.app_token, world.signing_secret, world.verification_token]
        secrets += [team.app.bot_token for team in world.teams.values()]
        self._secrets = [one for one in secrets if one]

    def shown(self, value: Any) -> Any:
        """`value` without secrets, at most about `MOST_CHARACTERS` long as JSON."""
        short = self._clean(value)
        text = json.dumps(short, default=str)
        if len(text) <= MOST_CHARACTERS:
            return short
        return f"{text[:MOST_CHARACTERS]}… ({len(text) - MOST_CHARACTERS} characters more)"

    def _clean(self, value: Any, key: str = "") -> Any:
        if value and key.lower() in SECRET_KEYS:
            return MASK
        if isinstance(value, dict):
            return {str(k): self._clean(v, str(k)) for k, v in value.items()}
        if isinstance(value, list | tuple):
            kept = [self._clean(one) for one in value[:MOST_ITEMS]]
            more = len(value) - len(kept)
            return [*kept, f"… and {more} more"] if more > 0 else kept
        return self._text(value) if isinstance(value, str) else value

    def _text(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        text = _ADDRESSES.sub(rf"/\1/{MASK}", _TOKENS.sub(MASK, text))
        if len(text) <= LONGEST_TEXT:
            return text
        return f"{text[:LONGEST_TEXT]}… ({len(text) - LONGEST_TEXT} characters more)"


class Traffic:
    """The last `KEPT` exchanges."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.kept: deque[Exchange] = deque(maxlen=KEPT)
        self._stamp = 0
        self._last_id = 0
        self._waiting: dict[int, Exchange] = {}
        """Payloads that have not been acknowledged, by their number in the trace."""
        self._acknowledged_last: Exchange | None = None

    def since(self, stamp: int) -> list[Exchange]:
        """Exchanges that are new, or were answered, after `stamp`; oldest first."""
        return [one for one in self.kept if one.stamp > stamp]

    @property
    def stamp(self) -> int:
        """The cursor to go on from."""
        return self._stamp

    def hear(self, line: Json) -> None:
        """Take in one line of the trace."""
        direction, what = line["direction"], line["what"]
        if what == "ack":
            self._acknowledged(line)
        elif what == "refused answer":
            self._refused(line)
        elif direction == "out":
            self._payload(line)
        else:
            self._call(line)

    def _add(self, line: Json, direction: str, what: str, **about: Any) -> Exchange:
        self._last_id += 1
        self._stamp += 1
        mask = Masker(self.world)
        sent, answer = about.pop("sent"), about.pop("answer", None)
        usual: Json = {"about": "", "who": "", "where": "", "team": ""}
        exchange = Exchange(
            id=self._last_id,
            stamp=self._stamp,
            at=float(line["at"]),
            direction=direction,
            what=what,
            sent=mask.shown(sent),
            answer=mask.shown(answer),
            **{**usual, **about},
        )
        self.kept.append(exchange)
        return exchange

    def _call(self, line: Json) -> None:
        """A call of the Web API, or an answer to a response URL, whose line names its user."""
        given, reply = line.get("arguments", line.get("payload")), line.get("reply") or {}
        status = line.get("status", 200)
        team = self.world.teams.get(str(line.get("team")))
        who, where = _whom(team, {"user": line.get("user"), **_object(given)})
        self._add(
            line,
            "call",
            line["what"],
            about="(a fault that was asked for)" if line.get("fault") else "",
            who=who,
            where=where,
            team=team.id if team else "",
            sent=given,
            answer=reply,
            ok=bool(reply.get("ok", not reply.get("error"))) and status == 200,
            error=_call_error(reply, status),
        )

    def _payload(self, line: Json) -> None:
        payload = line.get("payload") or {}
        said = _object(payload.get("event") if line["what"] == "events_api" else payload)
        team = self.world.teams.get(_team_id(payload))
        who, where = _whom(team, said)
        retry = line.get("retry")
        again = f"retry {retry} ({line.get('reason')})" if retry else ""
        sent = self._add(
            line,
            "event",
            str(said.get("command") or said.get("subtype") or said.get("type") or line["what"]),
            about=" ".join(one for one in (_about(said), again) if one),
            who=who,
            where=where,
            team=team.id if team else "",
            sent=payload,
        )
        if "number" in line:
            self._waiting[line["number"]] = sent
        else:
            sent.ok = True

    def _acknowledged(self, line: Json) -> None:
        one = self._waiting.pop(line.get("number", 0), None)
        if one is not None:
            ok = bool(line.get("ok"))
            one.answer = Masker(self.world).shown(line.get("payload"))
            self._acknowledged_last = one
            self._settle(one, "" if ok else str(line.get("reason") or "no answer"))

    def _refused(self, line: Json) -> None:
        """What the app said in its last acknowledgement was refused."""
        if self._acknowledged_last is not None:
            why = _object(line.get("reply"))
            self._settle(self._acknowledged_last, str(why.get("error", "refused")))

    def _settle(self, one: Exchange, error: str) -> None:
        self._stamp += 1
        one.stamp, one.ok, one.error = self._stamp, not error, error


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _call_error(reply: Json, status: int) -> str:
    if status == 0:
        return "connection cut"
    error = str(reply.get("error", ""))
    return f"HTTP {status}" if error in ("", "http_status") and status != 200 else error


def _team_id(payload: Json) -> str:
    return str(payload.get("team_id") or _object(payload.get("team")).get("id"))


def _about(said: Json) -> str:
    """What an interaction is about: the command's text, the element used, the form."""
    if said.get("command"):
        return str(said.get("text", ""))
    actions = said.get("actions")
    if isinstance(actions, list) and actions:
        return str(_object(actions[0]).get("action_id", ""))
    is_form = str(said.get("type", "")).startswith("view_")
    return str(_object(said.get("view")).get("callback_id", "")) if is_form else ""


def _whom(team: Team | None, given: Json) -> tuple[str, str]:
    """Whom an exchange concerns, and where, in words."""
    if team is None:
        return "", ""
    people, where = _people(team, given), ""
    channel = given.get("channel") or given.get("channel_id")
    id_ = str(channel.get("id") if isinstance(channel, dict) else channel or "")
    if id_ in team.people:
        people = people or [id_]
    elif id_ in team.conversations:
        where = place(team, team.conversations[id_])
    elif isinstance(given.get("view"), dict):
        where = "Home" if given["view"].get("type") == "home" else "a modal"
    return ", ".join(team.people[one].real_name for one in people), where


def _people(team: Team, given: Json) -> list[str]:
    user = given.get("user") or given.get("user_id") or given.get("users") or ""
    if isinstance(user, dict):
        user = user.get("id", "")
    # A call may bring any nonsense.
    ids = [str(one) for one in user] if isinstance(user, list) else str(user).split(",")
    if not user and given.get("view_id"):
        view = views.find(team, str(given["view_id"]))
        ids = [view.user] if view else []
    return [one.strip() for one in ids if one.strip() in team.people]


def place(team: Team, where: Conversation) -> str:
    """A conversation in words: "#general", or "Ana, Ben" for a direct message."""
    if where.kind == "channel":
        return f"#{where.name}"
    names = [team.people[one].real_name for one in where.members if one != team.app.bot_user_id]
    return f"direct message: {', '.join(names)}"
