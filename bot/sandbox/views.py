"""Views: Home tabs and the stack of modals that a person has open."""

from __future__ import annotations

import secrets
from typing import Any

from bot.sandbox import blockkit, forms, typed
from bot.sandbox.core import Core, Ring
from bot.sandbox.errors import SlackError
from bot.sandbox.state import Json, Team, View

MAX_STACK = 3


def _hash(core: Core) -> str:
    return f"{int(core.timeline.now())}.{secrets.token_hex(4)}"


def _content(core: Core, team: Team, given: Json, view_id: str) -> Json:
    title = {"type": "plain_text", "text": "View Title", "emoji": True}
    return {
        "id": view_id,
        "team_id": team.id,
        "type": given["type"],
        "blocks": blockkit.with_ids(given["blocks"], core.world.new_id),
        "private_metadata": given.get("private_metadata", ""),
        "callback_id": given.get("callback_id", ""),
        "state": {"values": {}},
        "hash": _hash(core),
        "title": given.get("title", title),
        "clear_on_close": given.get("clear_on_close", False),
        "notify_on_close": given.get("notify_on_close", False),
        "close": given.get("close"),
        "submit": given.get("submit"),
        "previous_view_id": None,
        "root_view_id": view_id,
        "app_id": core.world.app_id,
        "external_id": given.get("external_id", ""),
        "app_installed_team_id": team.id,
        "bot_id": team.app.bot_id,
    }


def _ring(core: Core, team: Team, view: View) -> None:
    for text in blockkit.mrkdwn_texts(view.content["blocks"]):
        for what in typed.rings(text):
            core.rings.append(Ring(what, "", view.id, team.app.bot_user_id, "view"))


def publish(core: Core, team: Team, user: str, given: Any, hash_: str | None) -> View:
    """Put up somebody's Home tab."""
    blockkit.check_view(given, "home", core.data_blocks)
    old = team.homes.get(user)
    if hash_ and (old is None or old.content["hash"] != hash_):
        raise SlackError("hash_conflict")
    view = View(old.id if old else core.world.new_id("V"), user, {}, given.get("external_id", ""))
    view.content = _content(core, team, given, view.id)
    team.homes[user] = view
    _ring(core, team, view)
    core.changed = True
    core.live.changed(team.id, "home", users={user})
    return view


def push(core: Core, team: Team, user: str, given: Any, *, root: bool) -> View:
    """Open a modal for somebody: alone (`root`), or on top of those already open."""
    blockkit.check_view(given, "modal", core.data_blocks)
    external = given.get("external_id", "")
    if external and _by_external(team, external) is not None:
        raise SlackError("duplicate_external_id")
    stack = [] if root else team.modals.get(user, [])
    if len(stack) >= MAX_STACK:
        raise SlackError("push_limit_reached")
    view = View(core.world.new_id("V"), user, {}, external)
    view.content = _content(core, team, given, view.id)
    if stack:
        view.content["previous_view_id"] = stack[-1].id
        view.content["root_view_id"] = stack[0].id
    team.modals[user] = [*stack, view]
    _ring(core, team, view)
    show(core, team, user)
    return view


def update(core: Core, team: Team, view: View, given: Any, hash_: str | None = None) -> View:
    """Put new content into a view that is open."""
    kind = view.content["type"]
    blockkit.check_view(given, kind, core.data_blocks)
    if hash_ and hash_ != view.content["hash"]:
        raise SlackError("hash_conflict")
    old = view.content
    view.content = _content(core, team, given, view.id)
    view.content["previous_view_id"] = old["previous_view_id"]
    view.content["root_view_id"] = old["root_view_id"]
    view.external_id = given.get("external_id", "")
    _ring(core, team, view)
    if kind == "home":
        core.changed = True
        core.live.changed(team.id, "home", users={view.user})
    else:
        show(core, team, view.user)
    return view


def close(core: Core, team: Team, view: View, *, everything: bool = False) -> None:
    """Close a modal and those above it, or the whole stack."""
    stack = team.modals.get(view.user, [])
    index = stack.index(view) if view in stack else 0
    team.modals[view.user] = [] if everything else stack[:index]
    show(core, team, view.user)


def show(core: Core, team: Team, user: str) -> None:
    """Tell the person's open pages what modals there are."""
    stack = [full(view) for view in team.modals.get(user, [])]
    core.live.tell(team.id, {"type": "modal", "stack": stack}, {user})


def full(view: View) -> Json:
    """The view object with its state, as payloads and the page get it."""
    state = {"values": forms.values(view.content["blocks"], view.state)}
    return {**view.content, "state": state}


def find(team: Team, view_id: str) -> View | None:
    """The open modal or Home tab with this id, or None."""
    views = [*team.homes.values(), *(v for stack in team.modals.values() for v in stack)]
    return next((view for view in views if view.id == view_id), None)


def by_id(team: Team, view_id: str | None, external_id: str | None) -> View:
    """The view that a call names. Raises SlackError("not_found")."""
    found = find(team, view_id) if view_id else _by_external(team, external_id or "")
    if found is None:
        raise SlackError("not_found")
    return found


def _by_external(team: Team, external_id: str) -> View | None:
    views = [*team.homes.values(), *(v for stack in team.modals.values() for v in stack)]
    return next((v for v in views if external_id and v.external_id == external_id), None)
