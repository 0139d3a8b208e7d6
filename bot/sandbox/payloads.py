"""What the payloads of all interactions have in common, and how they are sent.

https://docs.slack.dev/reference/interaction-payloads
"""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox import conversations, forms, objects, responses, views
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

    @property
    def in_modal(self) -> bool:
        """Whether it is a modal's, from which further modals may be pushed."""
        return self.view is not None and self.view.content["type"] == "modal"


async def send(core: Core, payload: Json) -> Ack:
    """Send an interaction and return the app's acknowledgement. Raises NoAnswerError."""
    if not core.manifest.interactive:
        raise NoAnswerError("the app's manifest has interactivity switched off")
    ack = await core.delivery.request("interactive", payload)
    if not ack.ok:
        raise NoAnswerError(f"the app did not answer: {ack.reason}")
    return ack


def refused(core: Core, error: SlackError) -> None:
    """Put on record that Slack would not take what the app acknowledged with."""
    core.trace.write("out", "refused answer", core.timeline.now(), reply=error.reply())


def install(core: Core, team: Team) -> Json:
    """In which workspace it happened."""
    return {
        "token": core.world.verification_token,
        "team": {"id": team.id, "domain": team.domain},
        "enterprise": None,
        "is_enterprise_install": False,
    }


def actor(core: Core, team: Team, person: Person) -> Json:
    """Who did it, to which app, and in which workspace."""
    user = {
        "id": person.id,
        "username": person.name,
        "name": person.name,
        "team_id": person.home or team.id,
    }
    return {"user": user, "api_app_id": core.world.app_id, **install(core, team)}


def surroundings(core: Core, team: Team, place: Place) -> Json:
    """The view or message that an element stands in."""
    if place.view is not None:
        return {
            "container": {"type": "view", "view_id": place.view.id},
            "view": views.full(place.view),
        }
    where, message = _message_of(place)
    content: Json = {
        "container": {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": where.id,
            "is_ephemeral": bool(message.ephemeral_to),
            **({"thread_ts": message.thread_ts} if message.thread_ts else {}),
        },
        "channel": {"id": where.id, "name": channel_name(where)},
    }
    if not message.ephemeral_to:
        content["message"] = objects.message(core.world, team, where, message)
    return content


def answerable(core: Core, team: Team, person: Person, place: Place, state: Json) -> Json:
    """For an element in a message: what is filled in there, and where the app may answer."""
    if place.view is not None:
        return {}
    where, message = _message_of(place)
    return {
        "state": {"values": forms.values(place.blocks, state)},
        "response_url": responses.address(core, team, person.id, where, message),
    }


def _message_of(place: Place) -> tuple[Conversation, Message]:
    if place.channel is None or place.message is None:
        raise SlackError("no_such_element")
    return place.channel, place.message


def channel_name(where: Conversation) -> str:
    """What payloads call a conversation."""
    if where.kind == "im":
        return "directmessage"
    if where.kind == "mpim":
        return where.name
    return "privategroup" if where.is_private else where.name


def slackbot(core: Core, team: Team, where: Conversation, person: Person, text: str) -> None:
    """Let Slackbot tell somebody that it did not work."""
    conversations.note(core, team, where, conversations.SLACKBOT, person.id, text)
