"""Undo, Edit, the form with both lists, and the menus beside each skill in the Home tab."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from typing import Any

from slack_bolt import Ack, App, Args, BoltContext
from slack_sdk import WebClient

from bot.members import naming, saying
from bot.messages import choices, forms, ids, replies
from bot.messages.blocks import Message
from bot.skills import Listed, read_list
from handlers import home, signs
from handlers.house import House, person_of, standing_of, workspace_of
from storage import skills, statements, workspaces


def register(app: App, house: House) -> None:
    """Listen to whatever changes a member's lists by button or form."""

    @app.action(ids.UNDO)
    def undo(args: Args) -> None:
        workspace_id, user_id = workspace_of(args.context), person_of(args.context)
        with house.database.write() as tx:
            said = statements.find(tx, workspace_id, args.payload["value"])
            mine = said is not None and said.user_id == user_id
            done = mine and statements.withdraw(
                tx, workspace_id, args.payload["value"], house.clock.now()
            )
            standing = standing_of(tx, workspace_id, user_id)
        args.ack()
        answer = replies.undone(standing) if done else replies.undone_before()
        _answer(house, args, answer)
        if said is not None and done and said.channel and said.ts:
            signs.show(
                house, args.client, workspace_id, said.channel, said.ts, says_something=False
            )
        home.redraw(house, args.client, workspace_id, user_id)

    @app.action(re.compile(f"^({ids.SAME_SKILL}|{ids.ANOTHER_SKILL}):"))
    def same_or_not(args: Args) -> None:
        workspace_id, user_id = workspace_of(args.context), person_of(args.context)
        statement_id, skill_id, others, like_key = args.payload["value"].split(" ", 3)
        with house.database.write() as tx:
            said = statements.find(tx, workspace_id, statement_id)
            mine = said is not None and said.user_id == user_id
            if mine and args.payload["action_id"].startswith(ids.SAME_SKILL):
                naming.say_same(tx, workspace_id, user_id, skill_id, like_key)
            understood = saying.told(tx, workspace_id, statement_id) if mine else None
            open_doubts = naming.still_doubted(
                tx, workspace_id, others.split(",") if others != "-" else ()
            )
        args.ack()
        answer = (
            house.noted(replace(understood, doubts=tuple(open_doubts)))
            if understood
            else replies.undone_before()
        )
        _answer(house, args, answer, replace_it=True)
        home.redraw(house, args.client, workspace_id, user_id)

    @app.action(ids.EDIT_SKILLS)
    def edit(args: Args) -> None:
        workspace_id, user_id = workspace_of(args.context), person_of(args.context)
        admission = house.admit(args.client, workspace_id, user_id)
        if admission.refusal:
            args.ack()
            _answer(house, args, admission.refusal)
            return
        with house.database.read() as tx:
            standing = standing_of(tx, workspace_id, user_id)
        view = forms.skills(standing, house.clock.now())
        if args.body.get("view", {}).get("type") == "modal":
            args.client.views_update(view_id=args.body["view"]["id"], view=view)
        else:
            args.client.views_open(trigger_id=args.body["trigger_id"], view=view)
        args.ack()

    @app.options(re.compile(f"^({ids.OFFERS_INPUT}|{ids.WANTS_INPUT})$"))
    def offer(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
        typed = str(body.get("value") or "")
        with house.database.read() as tx:
            known = skills.names(tx, workspace_of(context))
        ack(options=[choices.skill(*each) for each in naming.choices(typed, known)])

    @app.view(ids.SKILLS_FORM)
    def save(ack: Ack, view: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        workspace_id, user_id = workspace_of(context), person_of(context)
        offers = _read(view, ids.OFFERS_INPUT)
        wants = _read(view, ids.WANTS_INPUT)
        errors = {
            block: replies.refused(listed.refused).text
            for block, listed in ((ids.OFFERS_INPUT, offers), (ids.WANTS_INPUT, wants))
            if listed.refused
        }
        if errors:
            ack(response_action="errors", errors=errors)
            return
        admission = house.admit(client, workspace_id, user_id)
        if admission.refusal:
            ack(response_action="update", view=forms.note(admission.refusal))
            return
        now = house.clock.now()
        with house.database.write() as tx:
            # Slack sends a submission again when our answer was slow; the view's id tells.
            if not workspaces.first_sight(
                tx, workspace_id, f"view {view['id']} {view['hash']}", now
            ):
                ack(response_action="clear")
                return
            said = saying.replace(
                tx,
                workspace_id,
                user_id,
                offers=offers.mentions,
                wants=wants.mentions,
                shown=forms.shown,
                opened_at=datetime.fromisoformat(view["private_metadata"]),
                now=now,
            )
            if said is not None:
                house.note(tx, workspace_id, admission)
        if said is None:
            ack(response_action="update", view=forms.note(replies.nothing_to_save()))
            return
        ack(response_action="update", view=forms.note(house.noted(said)))
        home.redraw(house, client, workspace_id, user_id)

    @app.action(re.compile(f"^{ids.ENTRY}:"))
    def entry(ack: Ack, action: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        workspace_id, user_id = workspace_of(context), person_of(context)
        _, direction, skill_id = action["action_id"].split(":")
        what, _, level = action["selected_option"]["value"].partition(" ")
        with house.database.write() as tx:
            saying.change_entry(
                tx,
                workspace_id,
                user_id,
                direction,
                skill_id,
                level=int(level) if what == "level" else None,
                keep=what == "level",
                now=house.clock.now(),
            )
        ack()
        home.redraw(house, client, workspace_id, user_id)


def _read(view: dict[str, Any], block_id: str) -> Listed:
    """One of the form's fields: each choice reads like what somebody types after a command."""
    chosen = view["state"]["values"][block_id][block_id].get("selected_options") or []
    lines = [read_list(each["value"]) for each in chosen]
    return Listed(
        tuple(mention for line in lines for mention in line.mentions),
        tuple(refused for line in lines for refused in line.refused),
    )


def _answer(
    house: House,
    args: Args,
    message: Message,
    *,
    replace_it: bool = False,
) -> None:
    """Answer a button where it was pressed: in the form that shows it, or instead of the note.

    With `replace_it`, also instead of a message to the member that everybody in it may see.
    """
    view = args.body.get("view")
    if view is not None and view["type"] == "modal":
        house.afterwards(args.client.views_update, view_id=view["id"], view=forms.note(message))
    elif args.body.get("response_url"):
        house.answer(args.respond, message, replace=replace_it or _is_note(args.body))


def _is_note(body: dict[str, Any]) -> bool:
    """Whether the button is in a note that only its reader sees, which the answer may replace."""
    return bool(body.get("container", {}).get("is_ephemeral"))
