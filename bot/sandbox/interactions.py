"""What people do to the app: commands, shortcuts, buttons and menus, forms, looking options up.

Payloads: https://docs.slack.dev/reference/interaction-payloads and
https://docs.slack.dev/interactivity/implementing-slash-commands . Each function returns when the
app has acknowledged, and raises `NoAnswerError` when it has not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.sandbox import (
    blockkit,
    conversations,
    forms,
    objects,
    responses,
    schema,
    typed,
    views,
)
from bot.sandbox.blockkit_elements import OPTION, OPTION_GROUP
from bot.sandbox.core import Core
from bot.sandbox.delivery import Ack
from bot.sandbox.errors import SlackError
from bot.sandbox.state import Conversation, Json, Message, Person, Team, View


class NoAnswerError(Exception):
    """The app did not answer in three seconds, could not be reached, or answered nonsense."""


@dataclass(frozen=True)
class Place:
    """Where an element stands that somebody uses: in a message or in a view."""

    channel: Conversation | None = None
    message: Message | None = None
    view: View | None = None

    @property
    def blocks(self) -> list[Json]:
        """The blocks around the element."""
        if self.view is not None:
            return list(self.view.content["blocks"])
        return (self.message.blocks if self.message else None) or []


async def command(
    core: Core, team: Team, person: Person, where: Conversation, typed_text: str
) -> None:
    """Somebody sends a slash command: "/teach Go". Failures become notes from Slackbot."""
    name, _, rest = typed_text.strip().partition(" ")
    declared = core.manifest.command(name)
    if declared is None or not team.app.active:
        raise SlackError("unknown_command")
    rest = rest.strip()
    text = typed.encode(team, rest, named=True) if declared.should_escape else rest
    now = core.timeline.now()
    payload: Json = {
        "token": core.world.verification_token,
        "team_id": team.id,
        "team_domain": team.domain,
        "channel_id": where.id,
        "channel_name": _channel_name(where),
        "user_id": person.id,
        "user_name": person.name,
        "command": name,
        "text": text,
        "api_app_id": core.world.app_id,
        "is_enterprise_install": "false",
        "response_url": responses.address(core, team, person.id, where, None),
        "trigger_id": core.interactivity.trigger(team.id, person.id, now),
    }
    ack = await core.delivery.request("slash_commands", payload)
    if not ack.ok:
        problem = "operation_timeout" if "timeout" in ack.reason else "dispatch_failed"
        _slackbot(core, team, where, person, f'{name} failed with the error "{problem}"')
        return
    if ack.payload:
        key = payload["response_url"].rsplit("/", 1)[-1]
        try:
            responses.apply(core, core.interactivity.urls[key], ack.payload)
        except SlackError as error:
            core.trace.write("out", "refused answer", now, reply=error.reply())
            code = f'{name} failed with the error "{error.code}"'
            _slackbot(core, team, where, person, code)


async def shortcut(
    core: Core, team: Team, person: Person, callback_id: str, place: Place | None
) -> None:
    """Somebody chooses a shortcut: in the menu of a message (`place`), or anywhere (None)."""
    kind = "global" if place is None else "message"
    if core.manifest.shortcut(callback_id, kind) is None or not team.app.active:
        raise SlackError("unknown_shortcut")
    payload: Json = {
        "type": "shortcut" if place is None else "message_action",
        **_actor(core, team, person),
        "callback_id": callback_id,
        "trigger_id": core.interactivity.trigger(team.id, person.id, core.timeline.now()),
        "action_ts": core.timeline.ts(team),
    }
    if place is not None:
        where, message = place.channel, place.message
        if where is None or message is None or message.ephemeral_to:
            raise SlackError("message_not_found")
        payload |= {
            "channel": {"id": where.id, "name": _channel_name(where)},
            "message_ts": message.ts,
            "message": objects.message(core.world, team, where, message),
            "response_url": responses.address(core, team, person.id, where, None),
        }
    _demand(await core.delivery.request("interactive", payload))


async def action(
    core: Core, team: Team, person: Person, place: Place, given: Json, state: Json
) -> None:
    """Somebody presses a button or chooses in a menu. `given` is the page's action."""
    block_id, action_id = str(given.get("block_id")), str(given.get("action_id"))
    element = blockkit.find_element(place.blocks, block_id, action_id)
    if element is None:
        raise SlackError("no_such_element")
    now = core.timeline.now()
    done: Json = {
        "type": element["type"],
        "block_id": block_id,
        "action_id": action_id,
        "action_ts": core.timeline.ts(team),
    }
    for key in ("text", "value", "url", "style", "placeholder", "confirm"):
        if key in element:
            done[key] = element[key]
    field = forms.FIELDS.get(element["type"])
    if field is not None:
        done[field.key] = forms.value_of(element, given)
        state.setdefault(block_id, {})[action_id] = {field.key: done[field.key]}
    if place.view is not None:
        place.view.state = state
    payload = {
        "type": "block_actions",
        **_actor(core, team, person),
        "trigger_id": core.interactivity.trigger(
            team.id, person.id, now, from_modal=_is_modal(place)
        ),
        **_where(core, team, person, place, state),
        "actions": [done],
    }
    _demand(await core.delivery.request("interactive", payload))


async def submit(core: Core, team: Team, person: Person, view: View, state: Json) -> Json:
    """Somebody submits the topmost modal: {"response_action": ..., "errors": ...}."""
    blocks = view.content["blocks"]
    view.state = state
    filled = forms.values(blocks, state)
    problems = forms.problems(blocks, filled)
    if problems:
        return {"response_action": "errors", "errors": problems}
    payload = {
        "type": "view_submission",
        **_actor(core, team, person),
        "trigger_id": core.interactivity.trigger(
            team.id, person.id, core.timeline.now(), from_modal=True
        ),
        "view": views.full(view),
        "response_urls": [],
    }
    ack = await core.delivery.request("interactive", payload)
    _demand(ack)
    return _submitted(core, team, view, ack.payload or {})


def _submitted(core: Core, team: Team, view: View, said: Json) -> Json:
    what = said.get("response_action")
    open_ = view in team.modals.get(view.user, [])
    try:
        if what is None:
            if open_:
                views.close(core, team, view)
            return {"response_action": None, "errors": {}}
        if what == "errors":
            return {"response_action": what, "errors": _errors(view, said.get("errors"))}
        if what == "clear":
            views.close(core, team, view, everything=True)
        elif what == "update" and open_:
            views.update(core, team, view, said.get("view"))
        elif what == "push" and open_:
            views.push(core, team, view.user, said.get("view"), root=False)
        else:
            raise NoAnswerError(f"response_action {what!r} is not one that Slack knows")
    except SlackError as error:
        core.trace.write("out", "refused answer", core.timeline.now(), reply=error.reply())
        raise NoAnswerError(f"Slack refuses the view in the answer: {error.code}") from error
    return {"response_action": what, "errors": {}}


def _errors(view: View, said: Any) -> dict[str, str]:
    inputs = {b["block_id"] for b in view.content["blocks"] if b["type"] == "input"}
    if not isinstance(said, dict) or not said or not set(said) <= inputs:
        raise NoAnswerError("errors must name blocks of the view that are inputs")
    return {str(key): str(value) for key, value in said.items()}


async def close(core: Core, team: Team, person: Person, view: View) -> None:
    """Somebody closes a modal by its close button or cross."""
    everything = bool(view.content["clear_on_close"])
    shown = views.full(view)
    views.close(core, team, view, everything=everything)
    if view.content["notify_on_close"]:
        payload = {
            "type": "view_closed",
            **_actor(core, team, person),
            "view": shown,
            "is_cleared": everything,
        }
        await core.delivery.request("interactive", payload)


async def options(
    core: Core, team: Team, person: Person, place: Place, block_id: str, action_id: str, value: str
) -> Json:
    """Somebody types into a select whose options the app looks up."""
    element = blockkit.find_element(place.blocks, block_id, action_id)
    if element is None:
        raise SlackError("no_such_element")
    payload = {
        "type": "block_suggestion",
        **_actor(core, team, person),
        **_where(core, team, person, place, place.view.state if place.view else {}),
        "action_id": action_id,
        "block_id": block_id,
        "value": value,
    }
    payload.pop("response_url", None)
    ack = await core.delivery.request("interactive", payload)
    _demand(ack)
    said = ack.payload or {}
    problems: list[str] = []
    schema.array(OPTION, 100, least=0)(said.get("options", []), "/options", problems)
    groups = said.get("option_groups", [])
    schema.array(OPTION_GROUP, 100, least=0)(groups, "/option_groups", problems)
    if problems:
        raise NoAnswerError("; ".join(problems))
    return {"options": said.get("options", []), "option_groups": groups}


def _demand(ack: Ack) -> None:
    if not ack.ok:
        raise NoAnswerError(f"the app did not answer: {ack.reason}")


def _is_modal(place: Place) -> bool:
    return place.view is not None and place.view.content["type"] == "modal"


def _channel_name(where: Conversation) -> str:
    if where.kind == "im":
        return "directmessage"
    if where.kind == "mpim":
        return where.name
    return "privategroup" if where.is_private else where.name


def _actor(core: Core, team: Team, person: Person) -> Json:
    return {
        "user": {
            "id": person.id,
            "username": person.name,
            "name": person.name,
            "team_id": team.id,
        },
        "api_app_id": core.world.app_id,
        "token": core.world.verification_token,
        "team": {"id": team.id, "domain": team.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def _where(core: Core, team: Team, person: Person, place: Place, state: Json) -> Json:
    if place.view is not None:
        return {
            "container": {"type": "view", "view_id": place.view.id},
            "view": views.full(place.view),
        }
    where, message = place.channel, place.message
    if where is None or message is None:
        raise SlackError("no_such_element")
    content: Json = {
        "container": {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": where.id,
            "is_ephemeral": bool(message.ephemeral_to),
            **({"thread_ts": message.thread_ts} if message.thread_ts else {}),
        },
        "channel": {"id": where.id, "name": _channel_name(where)},
        "state": {"values": forms.values(place.blocks, state)},
        "response_url": responses.address(core, team, person.id, where, message),
    }
    if not message.ephemeral_to:
        content["message"] = objects.message(core.world, team, where, message)
    return content


def _slackbot(core: Core, team: Team, where: Conversation, person: Person, text: str) -> None:
    conversations.note(core, team, where, conversations.SLACKBOT, person.id, text)
