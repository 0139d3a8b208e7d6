"""Questions to Potluck, "who can teach me SQL?", and the buttons that make an offer or a want."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from slack_bolt import Ack, App, BoltContext, Respond
from slack_sdk import WebClient

from bot.members import finding, saying
from bot.messages import answers, ids, replies
from bot.messages.blocks import Message
from bot.skills import Mention, read_list
from handlers import home
from handlers.house import House, person_of, workspace_of
from storage import workspaces


def register(app: App, house: House) -> None:
    """Listen to the buttons under an answer."""

    @app.action(re.compile(f"^({ids.ADD_OFFER}|{ids.ADD_WANT}):"))
    def add(
        ack: Ack,
        action: dict[str, Any],
        client: WebClient,
        context: BoltContext,
        respond: Respond,
    ) -> None:
        workspace_id, user_id = workspace_of(context), person_of(context)
        admission = house.admit(client, workspace_id, user_id)
        if admission.refusal:
            ack()
            house.answer(respond, admission.refusal, replace=False)
            return
        named = read_list(action["value"]).mentions
        teaches = action["action_id"].startswith(ids.ADD_OFFER)
        with house.database.write() as tx:
            said = saying.say(
                tx,
                workspace_id,
                user_id,
                offers=named if teaches else (),
                wants=() if teaches else named,
                source="command",
                now=house.clock.now(),
            )
            house.note(tx, workspace_id, admission)
        ack()
        told = (
            house.noted(said) if said.changed else replies.nothing_changed(said.offers, said.wants)
        )
        house.answer(respond, told, replace=False)
        home.redraw(house, client, workspace_id, user_id)


def answer(
    house: House, workspace_id: str, user_id: str, asked: Sequence[Mention], event_id: str
) -> Message | None:
    """Who could teach what is asked about; None where this very question was answered before."""
    now = house.clock.now()
    with house.database.write() as tx:
        if not workspaces.first_sight(tx, workspace_id, event_id, now):
            return None
        if not asked:
            return answers.who_could_what()
        found = finding.who_could(
            tx,
            workspace_id,
            user_id,
            asked,
            allow_guests=house.settings.allow_guests,
            now=now,
        )
    return answers.who_could(found)
