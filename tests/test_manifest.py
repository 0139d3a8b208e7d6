"""app_manifest.yml says what the code listens to and calls: no less, and nothing more.

Whoever adds a listener or a Web API call learns here which line of the manifest it needs.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from slack_bolt import App
from slack_sdk import WebClient

import handlers
from bot.clock import SystemClock
from bot.doctor import SCOPES
from bot.messages.blocks import Block, Message
from bot.settings import Settings
from handlers.house import House
from storage.database import Database
from tests.messages.samples import SAMPLES

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "app_manifest.yml").read_text(encoding="utf-8")
MANIFEST: dict[str, Any] = yaml.safe_load(TEXT)
DISPLAY = MANIFEST["display_information"]
SHORTCUTS = MANIFEST["features"]["shortcuts"]
COMMANDS = MANIFEST["features"]["slash_commands"]
BOT_SCOPES = MANIFEST["oauth_config"]["scopes"]["bot"]
EVENTS = MANIFEST["settings"]["event_subscriptions"]["bot_events"]

NEEDED_BY_METHOD: dict[str, set[str]] = {
    # Bot scopes, as https://docs.slack.dev/reference/methods/<the method in lower case> has them.
    "apps.connections.open": set(),  # an app-level token with connections:write
    "auth.test": set(),
    "chat.postEphemeral": {"chat:write"},
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.history": {"im:history", "mpim:history"},  # only what we opened is read back
    "conversations.open": {"im:write", "mpim:write"},  # one member; an introduction
    "reactions.add": {"reactions:write"},
    "reactions.remove": {"reactions:write"},
    "team.profile.get": {"users.profile:read"},
    "users.info": {"users:read"},
    "users.profile.get": {"users.profile:read"},
    "views.open": set(),
    "views.publish": set(),
    "views.update": set(),
}
NEEDED_BY_EVENT: dict[str, set[str]] = {
    # As https://docs.slack.dev/reference/events/<the event> has them.
    "app_home_opened": set(),
    "app_uninstalled": set(),
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
    "tokens_revoked": set(),
    "user_change": {"users:read"},
}
COMMANDS_NEED = {"commands"}


class RecordingApp(App):
    """The real Bolt app, which also remembers what was registered with it."""

    def __init__(self) -> None:
        super().__init__(
            token="xoxb-nobody", signing_secret="none", token_verification_enabled=False
        )
        self.heard: dict[str, list[str | re.Pattern[str]]] = {}

    def _hear(self, kind: str, what: Any) -> None:
        assert isinstance(what, str | re.Pattern), f"{kind}: teach this test to read {what!r}"
        self.heard.setdefault(kind, []).append(what)

    def command(self, command: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        self._hear("command", command)
        return super().command(command, *args, **kwargs)

    def event(self, event: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        self._hear("event", event)
        return super().event(event, *args, **kwargs)

    def action(self, constraints: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        self._hear("action", constraints)
        return super().action(constraints, *args, **kwargs)

    def message_shortcut(self, callback_id: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        self._hear("message_shortcut", callback_id)
        return super().message_shortcut(callback_id, *args, **kwargs)

    def options(self, constraints: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        self._hear("options", constraints)
        return super().options(constraints, *args, **kwargs)

    def view(self, constraints: Any, *args: Any, **kwargs: Any) -> Callable[..., Any]:
        self._hear("view", constraints)
        return super().view(constraints, *args, **kwargs)


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RecordingApp]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('manifest') / 'unused.db'}")
    house = House(database, SystemClock(), Settings())
    listening = RecordingApp()
    handlers.register(listening, house)
    yield listening
    house.close()
    database.close()


def called_methods() -> dict[str, str]:
    """Web API methods used anywhere in the bot, and a file that uses each."""
    by_name = {name: name for name in dir(WebClient) if "_" in name and not name.startswith("_")}
    found: dict[str, str] = {}
    for path in [*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py")]:
        if (ROOT / "bot" / "sandbox") in path.parents:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in by_name:
                found[node.attr.replace("_", ".")] = str(path.relative_to(ROOT))
    return found


def elements_that_search(built: Any) -> Iterator[dict[str, Any]]:
    """The menus in a message or view that ask the app for choices while somebody types."""
    if isinstance(built, Message):
        built = built.blocks
    if isinstance(built, dict):
        if str(built.get("type")).endswith("external_select"):
            yield built
        built = list(built.values())
    if isinstance(built, list):
        for each in built:
            yield from elements_that_search(each)


def drawn_ids(key: str) -> set[str]:
    """Every id under `key` in all messages and views, but for the fields of forms."""

    def walk(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            if value.get("type") == "input":
                return
            if isinstance(value.get(key), str):
                yield value[key]
            for each in value.values():
                yield from walk(each)
        elif isinstance(value, list):
            for each in value:
                yield from walk(each)

    def content(built: Message | Block) -> Any:
        return built.blocks if isinstance(built, Message) else built

    return {found for sample in SAMPLES for found in walk(content(sample.build()))}


# The file itself; limits: https://github.com/slackapi/manifest-schema (schema 1.0.0)


def test_slack_knows_every_part_of_it() -> None:
    assert set(MANIFEST) == {"display_information", "features", "oauth_config", "settings"}
    assert set(DISPLAY) == {"name", "description", "long_description", "background_color"}
    assert set(MANIFEST["features"]) == {"app_home", "bot_user", "shortcuts", "slash_commands"}
    assert set(MANIFEST["features"]["app_home"]) == {
        "home_tab_enabled",
        "messages_tab_enabled",
        "messages_tab_read_only_enabled",
    }
    assert set(MANIFEST["features"]["bot_user"]) == {"display_name", "always_online"}
    assert set(MANIFEST["settings"]) == {
        "event_subscriptions",
        "interactivity",
        "org_deploy_enabled",
        "socket_mode_enabled",
        "token_rotation_enabled",
    }


def test_it_keeps_the_lengths_that_slack_allows() -> None:
    assert 1 <= len(DISPLAY["name"]) <= 35
    assert 1 <= len(DISPLAY["description"]) <= 140
    assert 175 <= len(DISPLAY["long_description"]) <= 4000
    assert re.fullmatch("#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?", DISPLAY["background_color"])
    assert re.fullmatch(r"[\w.-]{1,80}", MANIFEST["features"]["bot_user"]["display_name"])
    assert 1 <= len(COMMANDS) <= 50
    assert len(set(EVENTS)) == len(EVENTS) <= 100
    assert len(set(BOT_SCOPES)) == len(BOT_SCOPES) <= 255


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command["command"])
def test_every_command_says_what_it_is_for(command: dict[str, Any]) -> None:
    assert re.fullmatch(r"/[a-z]{1,31}", command["command"])
    assert 1 <= len(command["description"]) <= 2000
    assert 1 <= len(command["usage_hint"]) <= 1000
    assert command["should_escape"] is True, "a typed @name must arrive as an id"


def test_people_can_open_the_home_tab_and_write_to_potluck() -> None:
    home = MANIFEST["features"]["app_home"]
    assert home["home_tab_enabled"]
    assert home["messages_tab_enabled"]
    assert not home["messages_tab_read_only_enabled"]
    assert MANIFEST["settings"]["interactivity"]["is_enabled"]
    assert MANIFEST["settings"]["socket_mode_enabled"], "python -m bot run needs it"


@pytest.mark.parametrize("scope", BOT_SCOPES)
def test_every_scope_has_a_line_that_says_why(scope: str) -> None:
    why = re.search(rf"^ +- {re.escape(scope)} +# (.+)$", TEXT, re.MULTILINE)
    assert why is not None
    assert len(why[1]) > 10


# The file against the code


def test_the_commands_are_those_listened_to(app: RecordingApp) -> None:
    assert {each["command"] for each in COMMANDS} == set(app.heard["command"])


def test_the_shortcuts_are_those_listened_to(app: RecordingApp) -> None:
    assert {each["callback_id"] for each in SHORTCUTS} == set(app.heard["message_shortcut"])


@pytest.mark.parametrize("shortcut", SHORTCUTS, ids=lambda shortcut: shortcut["callback_id"])
def test_every_shortcut_says_what_it_is_for(shortcut: dict[str, Any]) -> None:
    assert set(shortcut) == {"name", "type", "callback_id", "description"}
    assert shortcut["type"] == "message"
    assert 1 <= len(shortcut["name"]) <= 24, "Slack cuts longer names in the menu"
    assert 1 <= len(shortcut["description"]) <= 150


def test_every_menu_that_searches_is_answered(app: RecordingApp) -> None:
    asking = {
        element["action_id"]
        for sample in SAMPLES
        for element in elements_that_search(sample.build())
    }
    for action_id in asking:
        assert any(
            pattern.search(action_id)
            for pattern in app.heard["options"]
            if isinstance(pattern, re.Pattern)
        ), action_id
    assert asking


def test_the_events_are_those_listened_to(app: RecordingApp) -> None:
    assert {event.partition(".")[0] for event in EVENTS} == set(app.heard["event"])


@pytest.mark.parametrize(("kind", "key"), [("action", "action_id"), ("view", "callback_id")])
def test_every_button_and_form_is_listened_to_and_every_listener_has_one(
    app: RecordingApp, kind: str, key: str
) -> None:
    drawn = drawn_ids(key)
    unheard = set(drawn)
    for listener in app.heard[kind]:
        pattern = listener if isinstance(listener, re.Pattern) else re.compile(re.escape(listener))
        mine = {
            name
            for name in drawn
            if (pattern.search(name) if pattern is listener else pattern.fullmatch(name))
        }
        assert mine, f"nothing that members see leads to {listener!r}"
        unheard -= mine
    assert unheard == set()


def test_every_method_that_is_called_is_known_here_with_its_scopes() -> None:
    assert set(called_methods()) == set(NEEDED_BY_METHOD), "look its scopes up, add it here"


def test_every_event_is_known_here_with_its_scopes() -> None:
    assert set(EVENTS) == set(NEEDED_BY_EVENT)


def test_the_scopes_are_exactly_those_that_something_needs() -> None:
    needed = COMMANDS_NEED.union(*NEEDED_BY_METHOD.values(), *NEEDED_BY_EVENT.values())
    assert set(BOT_SCOPES) == needed


def test_no_user_token_is_asked_for() -> None:
    assert set(MANIFEST["oauth_config"]) == {"scopes"}
    assert set(MANIFEST["oauth_config"]["scopes"]) == {"bot"}


def test_the_doctor_looks_for_the_same_scopes() -> None:
    assert set(BOT_SCOPES) == SCOPES
