"""Introductions that were posted already, brought up to date in place.

Redrawing may be repeated and may fail without harm: the database knows better, and the next answer
draws it again.
"""

from __future__ import annotations

from slack_sdk import WebClient

from bot.rounds import answers
from bot.rounds.answers import Redrawn
from bot.settings import Settings
from storage.database import Database


def introduction(
    database: Database,
    settings: Settings,
    client: WebClient,
    workspace_id: str,
    introduction_id: str,
) -> None:
    """Replace the message of an introduction by what it says now."""
    with database.read() as tx:
        redrawn = answers.redraw(tx, workspace_id, introduction_id, settings)
    if isinstance(redrawn, Redrawn):
        client.chat_update(
            channel=redrawn.channel,
            ts=redrawn.ts,
            text=redrawn.message.text,
            blocks=redrawn.message.blocks,
        )
