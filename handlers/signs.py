"""The light sign on a post that was understood: a pot to bring something to."""

from __future__ import annotations

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from handlers.house import House

REACTION = "stew"


def show(
    house: House,
    client: WebClient,
    workspace_id: str,
    channel: str,
    ts: str,
    *,
    says_something: bool,
) -> None:
    """Put the sign on a post that says something, and take it off one that does so no more.

    In the background, and the last word last. The direct message with Potluck needs no signs.
    """
    if not channel.startswith("D"):
        key = f"sign {workspace_id} {channel} {ts}"
        house.redo_afterwards(key, _set, client, channel, ts, says_something)


def _set(client: WebClient, channel: str, ts: str, says_something: bool) -> None:
    change, done_before = (
        (client.reactions_add, "already_reacted")
        if says_something
        else (client.reactions_remove, "no_reaction")
    )
    try:
        change(channel=channel, timestamp=ts, name=REACTION)
    except SlackApiError as error:
        if error.response.get("error") != done_before:
            raise
