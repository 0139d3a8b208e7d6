"""What people do to the app: commands, buttons and menus, forms.

Payloads: https://docs.slack.dev/reference/interaction-payloads and
https://docs.slack.dev/interactivity/implementing-slash-commands . Each function returns when the
app has acknowledged, and raises `NoAnswerError` when it has not.
"""

from __future__ import annotations

import contextlib
from typing import Any

from bot.sandbox import blockkit, forms, payloads, responses, typed, views
from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.payloads import NoAnswerError, Place
from bot.sandbox.state import Conversation, Json, Person, Team, View


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
        "channel_name": payloads.channel_name(where),
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
        payloads.slackbot(core, team, where, person, f'{name} failed with the error "{problem}"')
        return
    if ack.payload:
        key = payload["response_url"].rsplit("/", 1)[-1]
        try:
            responses.apply(core, core.interactivity.urls[key], ack.payload)
        except SlackError as error:
            payloads.refused(core, error)
            code = f'{name} failed with the error "{error.code}"'
            payloads.slackbot(core, team, where, person, code)


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
        **payloads.actor(core, team, person),
        "trigger_id": core.interactivity.trigger(
            team.id, person.id, now, from_modal=place.in_modal
        ),
        **payloads.surroundings(core, team, place),
        **payloads.answerable(core, team, person, place, state),
        "actions": [done],
    }
    await payloads.send(core, payload)


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
        **payloads.actor(core, team, person),
        "trigger_id": core.interactivity.trigger(
            team.id, person.id, core.timeline.now(), from_modal=True
        ),
        "view": views.full(view),
        "response_urls": _response_urls(core, team, person, view, filled),
    }
    ack = await payloads.send(core, payload)
    return _submitted(core, team, view, ack.payload or {})


def _response_urls(core: Core, team: Team, person: Person, view: View, filled: Json) -> list[Json]:
    """Where the app may answer a form: the conversations chosen in its selects that allow it."""
    found: list[Json] = []
    for block in view.content["blocks"]:
        for element in blockkit.elements_of(block):
            if not element.get("response_url_enabled"):
                continue
            ids = (block["block_id"], element["action_id"])
            key = forms.FIELDS[element["type"]].key
            where = team.conversations.get(str(filled[ids[0]][ids[1]][key]))
            if where is not None:
                url = responses.address(core, team, person.id, where, None)
                found.append(
                    {
                        "block_id": ids[0],
                        "action_id": ids[1],
                        "channel_id": where.id,
                        "response_url": url,
                    }
                )
    return found


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
        payloads.refused(core, error)
        raise NoAnswerError(f"Slack refuses the view in the answer: {error.code}") from error
    return {"response_action": what, "errors": {}}


def _errors(view: View, said: Any) -> dict[str, str]:
    inputs = {b["block_id"] for b in view.content["blocks"] if b["type"] == "input"}
    if not isinstance(said, dict) or not said or not set(said) <= inputs:
        raise NoAnswerError("errors must name blocks of the view that are inputs")
    return {str(key): str(value) for key, value in said.items()}


async def close(
    core: Core, team: Team, person: Person, view: View, *, everything: bool = False
) -> None:
    """Somebody closes a modal by its close button, or all that are open by the cross.

    A view with clear_on_close takes the others with it. The app is told of each closed one, the
    topmost first, that has notify_on_close; whether it acknowledges makes no difference.
    """
    everything = everything or bool(view.content["clear_on_close"])
    stack = team.modals.get(view.user, [])
    gone = stack if everything else stack[stack.index(view) :] if view in stack else []
    told = [views.full(one) for one in reversed(gone) if one.content["notify_on_close"]]
    views.close(core, team, view, everything=everything)
    for shown in told:
        payload = {
            "type": "view_closed",
            **payloads.actor(core, team, person),
            "view": shown,
            "is_cleared": everything,
        }
        with contextlib.suppress(NoAnswerError):
            await payloads.send(core, payload)
