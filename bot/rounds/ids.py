"""Ids that follow from what they name: always the same for the same thing, and telling nothing.

A round that is drawn twice, or interrupted and drawn again, gives the same ids, so that the
database can refuse the second.
"""

from __future__ import annotations

import uuid

_NAMESPACE = uuid.UUID("5f1a2d2e-6c1b-4f0e-9a43-5d2f0c7b8e11")


def round_id(workspace_id: str, period: str) -> str:
    """The round of a workspace for a period."""
    return _id("round", workspace_id, period)


def introduction_id(of_round: str, number: int) -> str:
    """The introduction that a round decided as its `number`th."""
    return _id("introduction", of_round, str(number))


def message_id(of: str, what: str) -> str:
    """The message about an introduction or a round; it is public in the message's metadata."""
    return _id("message", of, what)


def _id(*parts: str) -> str:
    return uuid.uuid5(_NAMESPACE, " ".join(parts)).hex
