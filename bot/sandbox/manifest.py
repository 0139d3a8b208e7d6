"""What the app may do and be sent, read from the same `app_manifest.yml` that Slack reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

EVENT_SCOPES = {
    "app_home_opened": "",
    "app_mention": "app_mentions:read",
    "app_uninstalled": "",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "message.mpim": "mpim:history",
    "tokens_revoked": "",
    "user_change": "users:read",
}
"""The events that the sandbox sends, and the scope without which Slack takes no subscription."""
SHORTCUT_KINDS = ("global", "message")
MOST_SHORTCUTS = 10


@dataclass(frozen=True)
class SlashCommand:
    """A slash command of the app, as the manifest declares it."""

    command: str
    description: str
    usage_hint: str
    should_escape: bool


@dataclass(frozen=True)
class Shortcut:
    """A shortcut of the app, in the composer's menu ("global") or in a message's ("message")."""

    callback_id: str
    kind: str
    name: str
    description: str


@dataclass(frozen=True)
class Manifest:
    """The parts of an app manifest that change how Slack treats the app."""

    name: str
    bot_name: str
    scopes: tuple[str, ...]
    events: frozenset[str]
    commands: tuple[SlashCommand, ...]
    shortcuts: tuple[Shortcut, ...]
    interactive: bool
    socket_mode: bool
    home_tab: bool
    messages_tab: bool

    def command(self, name: str) -> SlashCommand | None:
        """The slash command called `name` (with its slash), or None."""
        return next((one for one in self.commands if one.command == name), None)

    def shortcut(self, callback_id: str, kind: str) -> Shortcut | None:
        """The shortcut of this kind with this `callback_id`, or None."""
        wanted = (callback_id, kind)
        return next((one for one in self.shortcuts if (one.callback_id, one.kind) == wanted), None)


def read_manifest(path: Path) -> Manifest:
    """The manifest in the YAML (or JSON) file `path`. Raises ValueError if it is not one."""
    content = yaml.safe_load(path.read_text())
    if not isinstance(content, dict) or "display_information" not in content:
        raise ValueError(f"{path} is not an app manifest: it has no display_information")
    features = content.get("features", {})
    settings = content.get("settings", {})
    home = features.get("app_home", {})
    name = content["display_information"]["name"]
    manifest = Manifest(
        name=name,
        bot_name=features.get("bot_user", {}).get("display_name", name),
        scopes=tuple(content.get("oauth_config", {}).get("scopes", {}).get("bot", [])),
        events=frozenset(settings.get("event_subscriptions", {}).get("bot_events", [])),
        commands=tuple(
            SlashCommand(
                command=one["command"],
                description=one["description"],
                usage_hint=one.get("usage_hint", ""),
                should_escape=bool(one.get("should_escape", False)),
            )
            for one in features.get("slash_commands", [])
        ),
        shortcuts=tuple(_shortcut(one) for one in features.get("shortcuts", [])),
        interactive=bool(settings.get("interactivity", {}).get("is_enabled", False)),
        socket_mode=bool(settings.get("socket_mode_enabled", False)),
        home_tab=bool(home.get("home_tab_enabled", False)),
        messages_tab=bool(home.get("messages_tab_enabled", False)),
    )
    problems = _problems(manifest)
    if problems:
        raise ValueError(f"{path} is a manifest that Slack refuses: {'; '.join(problems)}")
    return manifest


def _shortcut(content: dict[str, Any]) -> Shortcut:
    return Shortcut(
        callback_id=content["callback_id"],
        kind=content["type"],
        name=content["name"],
        description=content["description"],
    )


def _problems(manifest: Manifest) -> list[str]:
    """What Slack would say against the manifest, and events that the sandbox does not know."""
    found = []
    for event in sorted(manifest.events):
        scope = EVENT_SCOPES.get(event)
        if scope is None:
            found.append(f"{event} is an event that the sandbox does not send")
        elif scope and scope not in manifest.scopes:
            found.append(f"the event {event} needs the scope {scope}")
    if (manifest.commands or manifest.shortcuts) and "commands" not in manifest.scopes:
        found.append("slash commands and shortcuts need the scope commands")
    for one in manifest.shortcuts:
        if one.kind not in SHORTCUT_KINDS:
            found.append(f"the shortcut {one.callback_id} is neither global nor message")
    if len(manifest.shortcuts) > MOST_SHORTCUTS:
        found.append(f"there are more than {MOST_SHORTCUTS} shortcuts")
    if manifest.shortcuts and not manifest.interactive:
        found.append("shortcuts need interactivity")
    return found
