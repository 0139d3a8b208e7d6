"""Selects whose options the app looks up while somebody types: block_suggestion and its answer.

https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload
"""

from __future__ import annotations

from bot.sandbox import blockkit, payloads
from bot.sandbox.blockkit_elements import LOOKED_UP
from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.payloads import NoAnswerError, Place
from bot.sandbox.state import Json, Person, Team

EXTERNAL = ("external_select", "multi_external_select")
USUAL_QUERY_LENGTH = 3
"""How many characters have to be typed before the app is asked, where the element says nothing."""


async def options(
    core: Core, team: Team, person: Person, place: Place, block_id: str, action_id: str, value: str
) -> Json:
    """Somebody has typed `value` into such a select: {"options": [...], "option_groups": [...]}.

    The app is asked once as much is typed as the element asks for; before, nothing is offered.
    Raises NoAnswerError when the app's answer is none that Slack would show.
    """
    element = blockkit.find_element(place.blocks, block_id, action_id)
    if element is None or element["type"] not in EXTERNAL:
        raise SlackError("no_such_element")
    if len(value) < element.get("min_query_length", USUAL_QUERY_LENGTH):
        return {"options": [], "option_groups": []}
    ack = await payloads.send(
        core,
        {
            "type": "block_suggestion",
            **payloads.actor(core, team, person),
            **payloads.surroundings(core, team, place),
            "action_id": action_id,
            "block_id": block_id,
            "value": value,
        },
    )
    said = ack.payload or {}
    problems: list[str] = []
    LOOKED_UP(said, "", problems)
    if problems:
        payloads.refused(core, SlackError("invalid_arguments", problems))
        raise NoAnswerError(f"Slack refuses the options in the answer: {'; '.join(problems)}")
    return {"options": said.get("options", []), "option_groups": said.get("option_groups", [])}
