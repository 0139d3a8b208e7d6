"""Manifests of apps that may do, and are sent, more than Potluck."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from tests.sandbox.conftest import MANIFEST


def manifest_with(
    folder: Path,
    *,
    scopes: tuple[str, ...] = (),
    events: tuple[str, ...] = (),
    shortcuts: tuple[dict[str, str], ...] = (),
    interactive: bool = True,
) -> Path:
    """A copy of Potluck's manifest in `folder`, with these things added."""
    content: dict[str, Any] = yaml.safe_load(MANIFEST.read_text())
    content["oauth_config"]["scopes"]["bot"] += scopes
    content["settings"]["event_subscriptions"]["bot_events"] += events
    content["settings"]["interactivity"]["is_enabled"] = interactive
    content["features"]["shortcuts"] = list(shortcuts)
    path = folder / "manifest.yml"
    path.write_text(yaml.safe_dump(content))
    return path


def shortcut(kind: str, callback_id: str) -> dict[str, str]:
    """A shortcut as a manifest declares it: of the `kind` "message" or "global"."""
    return {
        "name": callback_id.title(),
        "type": kind,
        "callback_id": callback_id,
        "description": "Says what it does",
    }
