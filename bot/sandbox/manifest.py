"""What the app may do and be sent, read from the same `app_manifest.yml` that Slack reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True)
class SlashCommand:
    """A slash command of the app, as the manifest declares it."""

    command: str
    description: str
    usage_hint: str
    should_escape: bool


@dataclass(frozen=True)
class Shortcut:
    """A shortcut of the app: in the menu of every message ("message"), or anywhere ("global")."""

    name: str
    type: str
    callback_id: str
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
        """The shortcut of this kind with this callback id, or None."""
        return next(
            (s for s in self.shortcuts if (s.callback_id, s.type) == (callback_id, kind)), None
        )


def read_manifest(path: Path) -> Manifest:
    """The manifest in the YAML (or JSON) file `path`. Raises ValueError if it is not one."""
    content = yaml.safe_load(path.read_text())
    if not isinstance(content, dict) or "display_information" not in content:
        raise ValueError(f"{path} is not an app manifest: it has no display_information")
    features = content.get("features", {})
    settings = content.get("settings", {})
    home = features.get("app_home", {})
    name = content["display_information"]["name"]
    return Manifest(
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
        shortcuts=tuple(
            Shortcut(one["name"], one["type"], one["callback_id"], one["description"])
            for one in features.get("shortcuts", [])
        ),
        interactive=bool(settings.get("interactivity", {}).get("is_enabled", False)),
        socket_mode=bool(settings.get("socket_mode_enabled", False)),
        home_tab=bool(home.get("home_tab_enabled", False)),
        messages_tab=bool(home.get("messages_tab_enabled", False)),
    )
