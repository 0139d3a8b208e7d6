"""Shortcuts: what the app offers in a message's menu, and in the composer's.

https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload
"""

from __future__ import annotations

from bot.sandbox import objects, payloads, responses
from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.manifest import Shortcut
from bot.sandbox.payloads import Place
from bot.sandbox.state import Json, Person, Team


async def use(
    core: Core, team: Team, person: Person, callback_id: str, about: Place | None
) -> None:
    """Somebody uses a shortcut: one of messages on the message `about`, or a global one (None).

    Returns when the app has acknowledged. Raises SlackError for a shortcut that is not there,
    and NoAnswerError.
    """
    kind = "global" if about is None else "message"
    shortcut = core.manifest.shortcut(callback_id, kind)
    if shortcut is None or not team.app.active:
        raise SlackError("unknown_shortcut")
    payload = _global(team, person) if about is None else _on(core, team, person, about)
    await payloads.send(core, {**payload, **_any(core, team, person, shortcut)})


def _any(core: Core, team: Team, person: Person, shortcut: Shortcut) -> Json:
    now = core.timeline.now()
    return {
        **payloads.install(core, team),
        "callback_id": shortcut.callback_id,
        "trigger_id": core.interactivity.trigger(team.id, person.id, now),
        "action_ts": core.timeline.ts(team),
    }


def _global(team: Team, person: Person) -> Json:
    user = {"id": person.id, "username": person.name, "team_id": person.home or team.id}
    return {"type": "shortcut", "user": user}


def _on(core: Core, team: Team, person: Person, about: Place) -> Json:
    where, message = about.channel, about.message
    if where is None or message is None or message.ephemeral_to:
        raise SlackError("message_not_found")
    return {
        "type": "message_action",
        "user": payloads.actor(core, team, person)["user"],
        "channel": {"id": where.id, "name": payloads.channel_name(where)},
        "message_ts": message.ts,
        "message": objects.message(core.world, team, where, message),
        # To no message in particular: somebody's message is not the app's to replace.
        "response_url": responses.address(core, team, person.id, where, None),
    }
