"""Admins rename, merge and split the workspace's skills. Who is an admin is asked every time."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from slack_bolt import Ack, App, Args, BoltContext
from slack_sdk import WebClient

from bot.messages import choices, forms, ids, replies, tidying
from bot.messages.blocks import Block, Message
from bot.messages.tidying import OtherName, Renaming, SkillCard
from bot.skills import nearest, normalise, plain, read_list
from handlers import home
from handlers.house import House, person_of, workspace_of
from storage import skills, statements
from storage.skills import SkillError
from storage.statements import OFFER

MOST_CHOICES = 50
"""Skills that the menu offers for what is typed."""


def register(app: App, house: House) -> None:
    """Listen to the button in the admins' part of the Home tab, and to its forms."""

    @app.action(ids.TIDY)
    def begin(ack: Ack, body: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        allowed = house.is_admin(client, person_of(context))
        view = tidying.which() if allowed else forms.note(tidying.only_admins())
        client.views_open(trigger_id=body["trigger_id"], view=view)
        ack()

    @app.options(re.compile(f"^({ids.TIDY_PICK}|{ids.TIDY_INTO_INPUT})$"))
    def offer(ack: Ack, body: dict[str, Any], context: BoltContext) -> None:
        with house.database.read() as tx:
            known = skills.names(tx, workspace_of(context))
            by_name = {
                each.name: each.id for each in skills.find_all(tx, workspace_of(context)).values()
            }
        # The second menu asks what a skill is the same as: not what it is itself.
        itself = body["view"]["private_metadata"]
        known = {key: name for key, name in known.items() if by_name[name] != itself}
        found = nearest(body.get("value") or "", known, MOST_CHOICES, everywhere=False)
        ack(options=[choices.known_skill(name, by_name[name]) for name in found])

    @app.action(ids.TIDY_PICK)
    def pick(
        ack: Ack,
        body: dict[str, Any],
        action: dict[str, Any],
        client: WebClient,
        context: BoltContext,
    ) -> None:
        skill_id = action["selected_option"]["value"]
        client.views_update(
            view_id=body["view"]["id"],
            view=_for_admins(
                house, client, context, lambda: _one(house, workspace_of(context), skill_id)
            ),
        )
        ack()

    @app.action(re.compile(f"^{ids.SPLIT_OFF}:"))
    def split_off(args: Args) -> None:
        skill_id = args.payload["value"]
        _change(house, args, skill_id, lambda: _split(house, workspace_of(args.context), skill_id))

    @app.action(ids.RENAME_BACK)
    def rename_back(args: Args) -> None:
        done = Renaming.unpacked(args.payload["value"])
        workspace_id = workspace_of(args.context)
        _change(house, args, done.skill_id, lambda: _rename_back(house, workspace_id, done))

    @app.view(ids.TIDY_FORM)
    def save(ack: Ack, view: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        if not house.is_admin(client, person_of(context)):
            ack(response_action="update", view=forms.note(tidying.only_admins()))
            return
        values = view["state"]["values"]
        skill_id = view["private_metadata"]
        typed = values[ids.TIDY_NAME_INPUT][ids.TIDY_NAME_INPUT].get("value") or ""
        into = values[ids.TIDY_INTO_INPUT][ids.TIDY_INTO_INPUT].get("selected_option")
        try:
            done = (
                _merge(house, workspace_of(context), skill_id, into["value"], typed)
                if into
                else _rename(house, workspace_of(context), skill_id, typed)
            )
        except SkillError as error:
            block = ids.TIDY_INTO_INPUT if into else ids.TIDY_NAME_INPUT
            ack(response_action="errors", errors={block: str(error)})
            return
        ack(response_action="update", view=forms.note(done))
        _show(house, client, context, skill_id)


def _for_admins(
    house: House, client: WebClient, context: BoltContext, do: Callable[[], Block]
) -> Block:
    """What `do` gives, where whoever asks is an admin."""
    if not house.is_admin(client, person_of(context)):
        return forms.note(tidying.only_admins())
    return do()


def _change(house: House, args: Args, skill_id: str, change: Callable[[], Message]) -> None:
    """Do what a button asks for, if an admin pressed it, and show what became of the skill."""

    def done() -> Block:
        try:
            return forms.note(change())
        except SkillError as error:
            return forms.note(tidying.cannot(str(error)))

    view = _for_admins(house, args.client, args.context, done)
    args.client.views_update(view_id=args.body["view"]["id"], view=view)
    args.ack()
    _show(house, args.client, args.context, skill_id)


def _one(house: House, workspace_id: str, skill_id: str) -> Block:
    with house.database.read() as tx:
        skill = skills.find_all(tx, workspace_id).get(skill_id)
        if skill is None:
            return forms.note(tidying.cannot("That skill is not there any more."))
        entries = statements.standing(tx, workspace_id, skill_ids=[skill.id])
        others = skills.other_names(tx, workspace_id, skill.id)
    offers = sum(each.direction == OFFER for each in entries)
    return tidying.one(
        SkillCard(
            skill.id,
            skill.name,
            offers,
            len(entries) - offers,
            [OtherName(each.id, each.name) for each in others],
        )
    )


def _merge(house: House, workspace_id: str, skill_id: str, into_id: str, typed: str) -> Message:
    with house.database.write() as tx:
        known = skills.find_all(tx, workspace_id)
        if skill_id not in known or known[skill_id].id == into_id:
            raise SkillError("That is this skill itself. Choose another one.")
        if plain(typed) not in ("", known[skill_id].name):
            raise SkillError(
                "Either a new name or another skill, please: empty this field, or put "
                f"{known[skill_id].name} back as the name."
            )
        into = skills.merge(tx, workspace_id, skill_id, into_id)
    return tidying.merged(known[skill_id].name, into.name, known[skill_id].id)


def _rename(house: House, workspace_id: str, skill_id: str, typed: str) -> Message:
    name = plain(typed)
    listed = read_list(typed)
    if len(listed.mentions) != 1 or listed.refused:
        raise SkillError("Give it one name, in plain words and without a comma.")
    with house.database.write() as tx:
        skill = skills.find_all(tx, workspace_id).get(skill_id)
        if skill is None:
            raise SkillError("That skill is not there any more.")
        if skill.name == name:
            return replies.nothing_to_save()
        added = skills.rename(tx, workspace_id, skill.id, name, normalise(name))
    return tidying.renamed(Renaming(skill.id, skill.name, name, added))


def _split(house: House, workspace_id: str, skill_id: str) -> Message:
    with house.database.write() as tx:
        return tidying.split(skills.split(tx, workspace_id, skill_id).name)


def _rename_back(house: House, workspace_id: str, done: Renaming) -> Message:
    """Show a skill as before, and let a name that came with the new one mean it no more."""
    with house.database.write() as tx:
        skill = skills.find_all(tx, workspace_id).get(done.skill_id)
        if skill is None or (skill.id, skill.name) != (done.skill_id, done.new):
            raise SkillError(f"{done.new} was merged or renamed again since.")
        skills.rename(tx, workspace_id, skill.id, done.old, normalise(done.old))
        if done.added is not None:
            skills.split(tx, workspace_id, done.added)
    return tidying.renamed_back(done.old, done.new)


def _show(house: House, client: WebClient, context: BoltContext, skill_id: str) -> None:
    """Redraw the Home tab of everybody whose lists now read differently."""
    workspace_id = workspace_of(context)
    with house.database.read() as tx:
        skill = skills.find_all(tx, workspace_id).get(skill_id)
        entries = statements.standing(tx, workspace_id, skill_ids=[skill.id]) if skill else []
    for user_id in dict.fromkeys([person_of(context), *(each.user_id for each in entries)]):
        home.redraw(house, client, workspace_id, user_id)
