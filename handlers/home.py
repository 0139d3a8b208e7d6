"""The Home tab, and its buttons: pause, come back, preferences, leave."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from slack_bolt import Ack, App, BoltContext, Respond
from slack_sdk import WebClient

from bot.members.leaving import leave
from bot.messages import forms, ids, replies
from bot.messages import home as home_messages
from bot.messages.blocks import Block
from bot.messages.home import Mine, PastMeeting
from bot.rounds.people import DAYS, END, START, zone_of
from handlers import admin
from handlers.house import NOT_DONE, House, person_of, standing_of, workspace_of
from storage import introductions, members
from storage.introductions import Introduction

SHORTEST_DAY_MINUTES = 30

MEETINGS_SHOWN = 8


def register(app: App, house: House) -> None:
    """Listen to the Home tab being opened and to its buttons."""

    @app.event("app_home_opened")
    def opened(event: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        if event.get("tab") == "home":
            redraw(house, client, workspace_of(context), person_of(context))

    @app.action(ids.PAUSE)
    def pause(
        ack: Ack, body: dict[str, Any], client: WebClient, context: BoltContext, respond: Respond
    ) -> None:
        workspace_id, user_id = workspace_of(context), person_of(context)
        with house.database.write() as tx:
            theirs = members.find_present(tx, workspace_id, user_id) is not None
            members.pause(tx, workspace_id, user_id, house.clock.now(), None)
        ack()
        if body.get("response_url"):
            answer = replies.paused(None) if theirs else replies.not_a_member()
            house.answer(respond, answer, replace=True)
        redraw(house, client, workspace_id, user_id)

    @app.action(ids.RESUME)
    def resume(
        ack: Ack, body: dict[str, Any], client: WebClient, context: BoltContext, respond: Respond
    ) -> None:
        workspace_id, user_id = workspace_of(context), person_of(context)
        with house.database.write() as tx:
            theirs = members.find_present(tx, workspace_id, user_id) is not None
            members.resume(tx, workspace_id, user_id)
        ack()
        if body.get("response_url"):
            answer = replies.resumed(house.next_round()) if theirs else replies.not_a_member()
            house.answer(respond, answer, replace=True)
        redraw(house, client, workspace_id, user_id)

    @app.action(ids.LEAVE)
    def go(ack: Ack, client: WebClient, context: BoltContext, respond: Respond) -> None:
        workspace_id, user_id = workspace_of(context), person_of(context)
        with house.database.write() as tx:
            ended = leave(tx, workspace_id, user_id, house.clock.now())
        ack()
        house.answer(respond, replies.left(), replace=True)
        for introduction in ended:
            house.redraw(client, workspace_id, introduction.id)
        redraw(house, client, workspace_id, user_id)

    @app.action(ids.PREFERENCES)
    def preferences(
        ack: Ack, body: dict[str, Any], client: WebClient, context: BoltContext
    ) -> None:
        with house.database.read() as tx:
            member = members.find(tx, workspace_of(context), person_of(context))
        if member is not None:
            start = START if member.hours_start is None else member.hours_start
            end = END if member.hours_end is None else member.hours_end
            view = forms.preferences(
                start=f"{start // 60:02d}:{start % 60:02d}",
                end=f"{end // 60:02d}:{end % 60:02d}",
                days=[int(day) for day in member.working_days or DAYS],
                follow_ups=member.follow_ups,
                teach_cap=member.teach_cap,
                findable=member.findable,
                zone=zone_of(member, house.settings.default_zone),
            )
            client.views_open(trigger_id=body["trigger_id"], view=view)
        ack()

    @app.view(ids.PREFERENCES_FORM)
    def save(ack: Ack, view: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        workspace_id, user_id = workspace_of(context), person_of(context)
        chosen = {block: values[block] for block, values in view["state"]["values"].items()}
        start = _minutes(chosen[ids.START_INPUT]["selected_time"])
        end = _minutes(chosen[ids.END_INPUT]["selected_time"])
        days = sorted(each["value"] for each in chosen[ids.DAYS_INPUT]["selected_options"])
        errors = {}
        if end - start < SHORTEST_DAY_MINUTES:
            errors[ids.END_INPUT] = "It must end at least half an hour after it starts."
        if not days:
            errors[ids.DAYS_INPUT] = "Tick at least one day, or take a break instead."
        if errors:
            ack(response_action="errors", errors=errors)
            return
        with house.database.write() as tx:
            members.prefer(
                tx,
                workspace_id,
                user_id,
                hours=(start, end),
                working_days="".join(days),
                follow_ups=bool(chosen[ids.FOLLOW_UPS_INPUT]["selected_options"]),
                teach_cap=int(chosen[ids.TEACH_CAP_INPUT]["selected_option"]["value"]),
                findable=bool(chosen[ids.FINDABLE_INPUT]["selected_options"]),
            )
        ack()
        redraw(house, client, workspace_id, user_id)


def redraw(house: House, client: WebClient, workspace_id: str, user_id: str) -> None:
    """Publish somebody's Home tab as it is now, in the background."""
    key = f"home {workspace_id} {user_id}"
    house.redo_afterwards(key, _publish, house, client, workspace_id, user_id)


def _publish(house: House, client: WebClient, workspace_id: str, user_id: str) -> None:
    is_admin, refusal = False, None
    try:
        # Asked live every time, and no figures where Slack does not answer.
        account = house.profiles.account(client, user_id)
        is_admin = account.is_admin
        refusal = house.refusal(account)
    except NOT_DONE:
        pass
    told = refusal.text if refusal else None
    client.views_publish(
        user_id=user_id, view=_view(house, workspace_id, user_id, told, is_admin=is_admin)
    )


def _view(
    house: House, workspace_id: str, user_id: str, refusal: str | None, *, is_admin: bool
) -> Block:
    now = house.clock.now()
    with house.database.read() as tx:
        figures = admin.figures(tx, workspace_id, now) if is_admin else None
        member = members.find_present(tx, workspace_id, user_id)
        if member is None:
            return home_messages.view(None, figures, refusal)
        past = introductions.of_member(tx, workspace_id, user_id, MEETINGS_SHOWN)
        mine = Mine(
            standing=standing_of(tx, workspace_id, user_id),
            paused=member.paused(now),
            resume_at=member.resume_at,
            next_round=house.next_round(),
            meetings=[_past(each, user_id, now) for each in past],
            zone=zone_of(member, house.settings.default_zone),
            zone_known=zone_of(member, "") == member.zone,
        )
    return home_messages.view(mine, figures)


def _past(introduction: Introduction, user_id: str, now: datetime) -> PastMeeting:
    meets_at = introduction.meets_at
    side = introduction.side(user_id)
    outcomes = {each.outcome for each in introduction.participants}
    return PastMeeting(
        others=tuple(person for person in introduction.people if person != user_id),
        teaches=tuple(e.skill for e in introduction.lessons if e.teacher_id == user_id),
        learns=tuple(e.skill for e in introduction.lessons if e.learner_id == user_id),
        introduced_at=introduction.introduced_at or introduction.times[0],
        meets_at=meets_at if meets_at is not None and meets_at >= now else None,
        outcome=(side.outcome if side else None) or ("met" if "met" in outcomes else None),
        ended=introduction.state in {"declined", "cancelled"},
    )


def _minutes(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)
