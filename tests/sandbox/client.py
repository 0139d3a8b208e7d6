"""A member of a sandbox workspace, as a test moves them: everything goes over the page's HTTP API.

ana = Person(sandbox, "ana")             # by handle or by id
ana.command("/teach", "Go")              # in the direct message with the app, unless `channel`
note = ana.ephemerals()[-1]              # notes that only she sees
ana.click(note, "undo")
ana.command("/teach"); ana.submit({"skills": {"value": "Go"}})
ana.wait_for(lambda: ana.group_dms())    # until it is true, or TimeoutError
"""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from typing import Any, Literal, TypeVar

from bot.sandbox import Sandbox

Json = dict[str, Any]
T = TypeVar("T")

WAIT_SECONDS = 10.0


class RefusedError(AssertionError):
    """The page API said no: `code` is its error code."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code


def wait_for(
    condition: Callable[[], T | Literal[False] | None], timeout: float = WAIT_SECONDS
) -> T:
    """The first truthy value of `condition`, asked again and again. Raises TimeoutError."""
    end = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise TimeoutError("it did not come true in time")
        time.sleep(0.02)


class Person:
    """Somebody who uses Slack. `who` is a handle or a user id, `team` a workspace id."""

    def __init__(self, sandbox: Sandbox, who: str, *, team: str | None = None) -> None:
        self.sandbox = sandbox
        self.team = team or sandbox.team_id
        people = sandbox.core.world.teams[self.team].people
        self.id = who if who in people else sandbox.person(who, team=self.team).id
        self.name = people[self.id].name

    # Talking with the page API

    def get(self, path: str, **query: str) -> Json:
        """GET /page/api/<path> as this person."""
        asked = urllib.parse.urlencode({"team": self.team, "as": self.id, **query})
        return self._send(f"{path}?{asked}", None)

    def do(self, path: str, **content: Any) -> Json:
        """POST /page/api/<path> as this person."""
        return self._send(path, {"team": self.team, "as": self.id, **content})

    def _send(self, path: str, content: Json | None) -> Json:
        data = None if content is None else json.dumps(content).encode()
        request = urllib.request.Request(f"{self.sandbox.url}page/api/{path}", data)
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                answer: Json = json.load(response)
                return answer
        except urllib.error.HTTPError as error:
            said = json.load(error)
            raise RefusedError(said["error"], said["message"]) from None

    def wait_for(
        self, condition: Callable[[], T | Literal[False] | None], timeout: float = WAIT_SECONDS
    ) -> T:
        """The first truthy value of `condition`. Raises TimeoutError."""
        return wait_for(condition, timeout)

    # Conversations

    def channel(self, name: str) -> str:
        """The id of a conversation: of the channel called `name`, or `name` itself if it is one."""
        if name in self.sandbox.core.world.teams[self.team].conversations:
            return name
        return self.sandbox.channel(name, team=self.team).id

    def messages(self, channel: str) -> list[Json]:
        """What is said in a conversation (id, or name of a channel), without ephemeral notes."""
        return [one for one in self._conversation(channel) if not one["ephemeral"]]

    def ephemerals(self, channel: str | None = None) -> list[Json]:
        """Notes that only this person sees, in a conversation (None: with the app)."""
        return [one for one in self._conversation(channel) if one["ephemeral"]]

    def _conversation(self, channel: str | None) -> list[Json]:
        where = self.channel(channel) if channel else self.dm_with_app()
        shown = self.get("conversation", id=where)["messages"]
        return [{**one, "channel": where} for one in shown]

    def dm_with_app(self) -> str:
        """The id of the direct message with the app."""
        im_id: str = self.get("sidebar")["app"]["im_id"]
        return im_id

    def from_app(self) -> list[Json]:
        """What the app has written into the direct message with this person."""
        return [one for one in self.messages(self.dm_with_app()) if one["bot"]]

    def group_dms(self) -> list[Json]:
        """Direct messages with several people: {"id", "members", "messages"}."""
        return [
            {**one, "messages": self.messages(one["id"])}
            for one in self.get("sidebar")["dms"]
            if one["kind"] == "mpim"
        ]

    def post(self, channel: str, text: str, *, thread_ts: str | None = None) -> Json:
        """Say something in a conversation; returns the message."""
        where = self.channel(channel)
        extra = {"thread_ts": thread_ts} if thread_ts else {}
        ts = self.do("post", channel=where, text=text, **extra)["ts"]
        return next(one for one in self.messages(where) if one["ts"] == ts)

    def edit(self, message: Json, text: str) -> None:
        """Change a message of one's own."""
        self.do("edit", channel=message["channel"], ts=message["ts"], text=text)

    def delete(self, message: Json) -> None:
        """Take a message of one's own back."""
        self.do("delete", channel=message["channel"], ts=message["ts"])

    def react(self, message: Json, name: str) -> None:
        """Add a reaction, or take it back."""
        self.do("react", channel=message["channel"], ts=message["ts"], name=name)

    # The app

    def command(self, command: str, text: str = "", *, channel: str | None = None) -> None:
        """Send a slash command, by default in the direct message with the app."""
        where = self.channel(channel) if channel else self.dm_with_app()
        self.do("command", channel=where, text=f"{command} {text}".strip())

    def shortcut(self, callback_id: str, message: Json | None = None) -> None:
        """Choose a shortcut, from the menu of a message or (None) a global one."""
        about = {"channel": message["channel"], "ts": message["ts"]} if message else {}
        self.do("shortcut", callback_id=callback_id, **about)

    def open_home(self, tab: str = "home") -> None:
        """Open a tab of the app: "home" or "messages"."""
        self.do("home", tab=tab)

    def home(self) -> Json | None:
        """The Home tab's view, or None if the app has published none."""
        view: Json | None = self.get("home")["view"]
        return view

    def modals(self) -> list[Json]:
        """The open modals, the topmost last."""
        stack: list[Json] = self.get("modals")["stack"]
        return stack

    def modal(self) -> Json:
        """The topmost modal, waited for."""
        return self.wait_for(self.modals)[-1]

    def click(
        self,
        where: Json,
        action_id: str,
        *,
        value: str | None = None,
        state: Json | None = None,
        **chosen: Any,
    ) -> None:
        """Use an element of a message or view: press a button, choose in a menu.

        `value` picks among elements (or options of a menu) that share an action id; `chosen` is
        what a select or picker sends (selected_date="2026-01-05"); `state` is what else is
        filled in, {block_id: {action_id: {...}}}.
        """
        block_id, element = find(where, action_id, value)
        if "options" in element and value is not None:
            option = next(one for one in element["options"] if one["value"] == value)
            many = element["type"] in ("checkboxes", "multi_static_select")
            chosen = {"selected_options": [option]} if many else {"selected_option": option}
        action = {"type": element["type"], "block_id": block_id, "action_id": action_id, **chosen}
        self.do("action", container=_container(where), action=action, state={"values": state or {}})

    def submit(self, state: Json, view: Json | None = None) -> Json:
        """Submit the topmost modal with {block_id: {action_id: value or {...}}} filled in.

        A plain value stands for what the element sends: a text for an input, the value of an
        option (or a list of them) for a select. Returns {"response_action", "errors"}.
        """
        view = view or self.modal()
        values: Json = {}
        for block_id, actions in state.items():
            for action_id, value in actions.items():
                entry = value
                if not isinstance(value, dict):
                    entry = _entry(find(view, action_id)[1], value)
                values.setdefault(block_id, {})[action_id] = entry
        return self.do("submit", view_id=view["id"], state={"values": values})

    def close(self, view: Json | None = None) -> None:
        """Close the topmost modal."""
        self.do("close", view_id=(view or self.modal())["id"])

    def options(self, where: Json, action_id: str, value: str) -> Json:
        """What the app offers for what is typed into an external select."""
        block_id, _ = find(where, action_id)
        return self.do(
            "options",
            container=_container(where),
            block_id=block_id,
            action_id=action_id,
            value=value,
        )


def _container(where: Json) -> Json:
    if "blocks" in where and "id" in where:
        return {"type": "view", "view_id": where["id"]}
    return {"type": "message", "channel": where["channel"], "ts": where["ts"]}


def elements(where: Json) -> list[tuple[str, Json]]:
    """The interactive elements of a message or view: (block id, element)."""
    found: list[tuple[str, Json]] = []
    for block in where["blocks"] or []:
        inside = block["elements"] if block["type"] == "actions" else []
        inside = [*inside, *(block[key] for key in ("accessory", "element") if key in block)]
        found += [(block["block_id"], one) for one in inside if one["type"] != "image"]
    return found


def find(where: Json, action_id: str, value: str | None = None) -> tuple[str, Json]:
    """The element with this action id (and button value), with its block id."""
    for block_id, element in elements(where):
        if element["action_id"] == action_id and value in (
            None,
            element.get("value"),
            *(option["value"] for option in element.get("options", [])),
        ):
            return block_id, element
    there = [element["action_id"] for _, element in elements(where)]
    raise LookupError(f"no element {action_id!r} (value {value!r}) among {there}")


def _entry(element: Json, value: Any) -> Json:
    """What an element sends for a plain `value`."""
    kind = element["type"]
    options = {one["value"]: one for one in element.get("options", [])}
    for group in element.get("option_groups", []):
        options |= {one["value"]: one for one in group["options"]}
    if kind in ("static_select", "radio_buttons"):
        return {"type": kind, "selected_option": options[value]}
    if kind == "multi_external_select":
        picked = [{"text": {"type": "plain_text", "text": one}, "value": one} for one in value]
        return {"type": kind, "selected_options": picked}
    if kind in ("multi_static_select", "checkboxes"):
        return {"type": kind, "selected_options": [options[one] for one in value]}
    keys = {
        "datepicker": "selected_date",
        "timepicker": "selected_time",
        "datetimepicker": "selected_date_time",
        "users_select": "selected_user",
        "conversations_select": "selected_conversation",
        "channels_select": "selected_channel",
        "multi_users_select": "selected_users",
        "multi_conversations_select": "selected_conversations",
        "multi_channels_select": "selected_channels",
    }
    return {"type": kind, keys.get(kind, "value"): value}


def texts(where: Json) -> str:
    """Everything that a message or view says, in one string: for assertions about wording."""
    found = [str(where.get("text") or "")]

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("text"), str):
                found.append(value["text"])
            for one in value.values():
                walk(one)
        elif isinstance(value, list):
            for one in value:
                walk(one)

    walk(where.get("blocks"))
    return "\n".join(found)
