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
        react = _put_on if says_something else _take_off
        house.redo_afterwards(key, react, client, channel, ts)


def _put_on(client: WebClient, channel: str, ts: str) -> None:
    try:
        client.reactions_add(channel=channel, timestamp=ts, name=REACTION)
    except SlackApiError as error:
        if error.response.get("error") != "already_reacted":
            raise


def _take_off(client: WebClient, channel: str, ts: str) -> None:
    try:
        client.reactions_remove(channel=channel, timestamp=ts, name=REACTION)
    except SlackApiError as error:
        if error.response.get("error") != "no_reaction":
            raise
