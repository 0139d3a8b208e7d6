"""Questions to Potluck, "who can teach me SQL?", and the buttons that make an offer or a want."""

from __future__ import annotations

import re

from slack_bolt import App, Args

from bot.members import finding, saying
from bot.messages import answers, ids, replies
from bot.messages.blocks import Message
from bot.skills import Asked, read_list
from handlers import home
from handlers.house import House, person_of, workspace_of
from storage import workspaces


def register(app: App, house: House) -> None:
    """Listen to the buttons under an answer."""

    @app.action(re.compile(f"^({ids.ADD_OFFER}|{ids.ADD_WANT}):"))
    def add(args: Args) -> None:
        workspace_id, user_id = workspace_of(args.context), person_of(args.context)
        admission = house.admit(args.client, workspace_id, user_id)
        if admission.refusal:
            args.ack()
            house.answer(args.respond, admission.refusal, replace=False)
            return
        named = read_list(args.payload["value"]).mentions
        teaches = args.payload["action_id"].startswith(ids.ADD_OFFER)
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
        args.ack()
        told = (
            house.noted(said) if said.changed else replies.nothing_changed(said.offers, said.wants)
        )
        house.answer(args.respond, told, replace=False)
        home.redraw(house, args.client, workspace_id, user_id)


def answer(
    house: House, workspace_id: str, user_id: str, asked: Asked, event_id: str
) -> Message | None:
    """The answer to a question; None where this very one was answered before."""
    now = house.clock.now()
    with house.database.write() as tx:
        if not workspaces.first_sight(tx, workspace_id, event_id, now):
            return None
        if not asked.skills:
            return answers.who_could_what()
        if asked.for_learners:
            return answers.who_would_learn([each.name for each in asked.skills])
        found = finding.who_could(
            tx,
            workspace_id,
            user_id,
            asked.skills,
            allow_guests=house.settings.allow_guests,
            now=now,
        )
    return answers.who_could(found)
