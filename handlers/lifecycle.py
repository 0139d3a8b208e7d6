"""People who move or go, and workspaces that send Potluck away."""

from __future__ import annotations

import logging
from typing import Any

from slack_bolt import App, BoltContext
from slack_sdk import WebClient

from bot.members.leaving import call_off
from handlers.house import House, workspace_of
from storage import members, workspaces

log = logging.getLogger(__name__)


def register(app: App, house: House) -> None:
    """Listen to changes of accounts and tokens."""

    @app.event("user_change")
    def user_changed(event: dict[str, Any], client: WebClient, context: BoltContext) -> None:
        workspace_id, user = workspace_of(context), event["user"]
        user_id, deactivated = str(user["id"]), bool(user.get("deleted"))
        with house.database.write() as tx:
            if members.find_present(tx, workspace_id, user_id) is None:
                return
            members.note_account(
                tx, workspace_id, user_id, zone=user.get("tz") or None, deactivated=deactivated
            )
            ended = (
                call_off(tx, workspace_id, user_id, "a participant was deactivated")
                if deactivated
                else []
            )
        for introduction in ended:
            house.redraw(client, workspace_id, introduction.id)
        if not deactivated:
            house.afterwards(_refresh, house, client, workspace_id, user_id)

    @app.event("tokens_revoked")
    def tokens_revoked(event: dict[str, Any], context: BoltContext) -> None:
        if event.get("tokens", {}).get("bot"):
            _suspend(house, workspace_of(context))

    @app.event("app_uninstalled")
    def uninstalled(context: BoltContext) -> None:
        _suspend(house, workspace_of(context))


def _refresh(house: House, client: WebClient, workspace_id: str, user_id: str) -> None:
    """Team, department and guest status are not all in the event."""
    account = house.profiles.account(client, user_id)
    with house.database.write() as tx:
        members.note_profile(tx, workspace_id, account.profile, house.clock.now())


def _suspend(house: House, workspace_id: str) -> None:
    with house.database.write() as tx:
        workspaces.suspend(tx, workspace_id, house.clock.now())
    log.warning("workspace %s sent Potluck away; what it said is kept for its return", workspace_id)
