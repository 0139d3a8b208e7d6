"""The buttons of introductions and follow-ups."""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime
from typing import Any

from slack_bolt import Ack, App, BoltContext, Respond
from slack_sdk import WebClient

from bot.messages import forms, ids, replies
from bot.messages.blocks import Message
from bot.rounds import answers
from bot.rounds.answers import NotAnswered, Redrawn
from handlers.house import NOT_DONE, House, person_of, workspace_of
from storage import members

log = logging.getLogger(__name__)


def register(app: App, house: House) -> None:
    """Listen to what people press in an introduction, and to what they fill in after it."""

    @app.action(re.compile(f"^{ids.TIME_SUITS}:"))
    def suits(
        ack: Ack, action: dict[str, Any], client: WebClient, context: BoltContext, respond: Respond
    ) -> None:
        introduction_id, _, unix = action["value"].partition(" ")
        with house.database.write() as tx:
            result = answers.toggle_time(
                tx,
                workspace_of(context),
                introduction_id,
                person_of(context),
                datetime.fromtimestamp(int(unix), UTC),
                house.settings,
                house.clock.now(),
            )
        ack()
        _show(house, client, context, introduction_id, respond, result)

    @app.action(ids.ANOTHER_TIME)
    def another_time(
        ack: Ack, body: dict[str, Any], action: dict[str, Any], client: WebClient
    ) -> None:
        client.views_open(
            trigger_id=body["trigger_id"],
            view=forms.another_time(action["value"], house.clock.now()),
        )
        ack()

    @app.view(ids.TIME_FORM)
    def suggest(ack: Ack, view: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        picked = view["state"]["values"][ids.TIME_INPUT][ids.TIME_INPUT]["selected_date_time"]
        with house.database.write() as tx:
            result = answers.suggest_time(
                tx,
                workspace_of(context),
                view["private_metadata"],
                person_of(context),
                datetime.fromtimestamp(int(picked), UTC),
                house.settings,
                house.clock.now(),
            )
        if isinstance(result, Redrawn):
            ack()
            house.redraw(client, workspace_of(context), view["private_metadata"])
        elif result is NotAnswered.IN_THE_PAST:
            ack(
                response_action="errors",
                errors={ids.TIME_INPUT: "That time has passed. Pick one that is still to come."},
            )
        else:
            ack(response_action="update", view=forms.note(_why_not(result)))

    @app.action(ids.NOT_NOW)
    def not_now(
        ack: Ack, action: dict[str, Any], client: WebClient, context: BoltContext, respond: Respond
    ) -> None:
        with house.database.write() as tx:
            result = answers.decline(
                tx,
                workspace_of(context),
                action["value"],
                person_of(context),
                house.settings,
                house.clock.now(),
            )
        ack()
        _show(house, client, context, action["value"], respond, result, replies.declined())

    @app.action(ids.MORE)
    def more(ack: Ack, action: dict[str, Any], context: BoltContext, respond: Respond) -> None:
        _, _, introduction_id = action["selected_option"]["value"].partition(" ")
        with house.database.write() as tx:
            theirs = answers.block_others(
                tx, workspace_of(context), introduction_id, person_of(context), house.clock.now()
            )
        ack()
        house.answer(
            respond, replies.never_again() if theirs else replies.not_yours(), replace=False
        )

    @app.action(ids.MET)
    def met(
        ack: Ack,
        body: dict[str, Any],
        action: dict[str, Any],
        client: WebClient,
        context: BoltContext,
        respond: Respond,
    ) -> None:
        theirs = _tell_outcome(house, context, action["value"], met=True)
        if theirs:
            try:
                client.views_open(trigger_id=body["trigger_id"], view=forms.rating(action["value"]))
            except NOT_DONE as error:
                # The answer is stored; only the question how it was stays unasked.
                log.warning("left out a form: %s", error)
        ack()
        house.answer(
            respond, replies.thanks_met() if theirs else replies.not_yours(), replace=False
        )

    @app.action(ids.NOT_MET)
    def not_met(ack: Ack, action: dict[str, Any], context: BoltContext, respond: Respond) -> None:
        theirs = _tell_outcome(house, context, action["value"], met=False)
        ack()
        house.answer(
            respond, replies.thanks_not_met() if theirs else replies.not_yours(), replace=False
        )

    @app.action(ids.STOP_FOLLOW_UPS)
    def stop_follow_ups(ack: Ack, context: BoltContext, respond: Respond) -> None:
        with house.database.write() as tx:
            members.stop_follow_ups(tx, workspace_of(context), person_of(context))
        ack()
        house.answer(respond, replies.follow_ups_stopped(), replace=False)

    @app.view(ids.RATING_FORM)
    def rate(ack: Ack, view: dict[str, Any], context: BoltContext) -> None:
        values = view["state"]["values"]
        option = values[ids.RATING_INPUT][ids.RATING_INPUT].get("selected_option")
        note = (values[ids.NOTE_INPUT][ids.NOTE_INPUT].get("value") or "").strip()
        with house.database.write() as tx:
            answers.rate(
                tx,
                workspace_of(context),
                view["private_metadata"],
                person_of(context),
                int(option["value"]) if option else None,
                note or None,
            )
        ack(response_action="update", view=forms.note(replies.thanks_rated()))


def _tell_outcome(house: House, context: BoltContext, introduction_id: str, *, met: bool) -> bool:
    with house.database.write() as tx:
        return answers.tell_outcome(
            tx,
            workspace_of(context),
            introduction_id,
            person_of(context),
            met=met,
            now=house.clock.now(),
        )


def _show(
    house: House,
    client: WebClient,
    context: BoltContext,
    introduction_id: str,
    respond: Respond,
    result: Redrawn | NotAnswered,
    also: Message | None = None,
) -> None:
    """Redraw the introduction for everybody in it, or tell the one who pressed why not."""
    if isinstance(result, NotAnswered):
        house.answer(respond, _why_not(result), replace=False)
        return
    house.redraw(client, workspace_of(context), introduction_id)
    if also is not None:
        house.answer(respond, also, replace=False)


def _why_not(result: NotAnswered) -> Message:
    match result:
        case NotAnswered.NOT_YOURS:
            return replies.not_yours()
        case NotAnswered.IN_THE_PAST:
            return replies.time_has_passed()
        case _:
            return replies.introduction_over()
