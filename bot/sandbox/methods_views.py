"""Methods about views: views.*."""

from __future__ import annotations

from bot.sandbox import views
from bot.sandbox.errors import SlackError
from bot.sandbox.interactivity import Trigger
from bot.sandbox.methods import Caller, method
from bot.sandbox.state import Json

_TRIGGER = {"trigger_id": "str", "interactivity_pointer": "str", "view": "json!"}


def _trigger(caller: Caller, arguments: Json) -> Trigger:
    core = caller.core
    return core.interactivity.check_trigger(
        arguments.get("trigger_id", ""), caller.team.id, core.timeline.now()
    )


@method("views.publish", 4, {"user_id": "str!", "view": "json!", "hash": "str"})
def publish(caller: Caller, arguments: Json) -> Json:
    """Put up somebody's Home tab."""
    if not caller.core.manifest.home_tab:
        raise SlackError("not_enabled")
    if arguments["user_id"] not in caller.team.people:
        raise SlackError("user_not_found")
    view = views.publish(
        caller.core, caller.team, arguments["user_id"], arguments["view"], arguments.get("hash")
    )
    return {"view": view.content}


@method("views.open", 4, _TRIGGER)
def open_(caller: Caller, arguments: Json) -> Json:
    """Open a modal for the person whose doing gave the trigger."""
    trigger = _trigger(caller, arguments)
    view = views.push(caller.core, caller.team, trigger.user, arguments["view"], root=True)
    trigger.used = True
    return {"view": view.content}


@method("views.push", 4, _TRIGGER)
def push(caller: Caller, arguments: Json) -> Json:
    """Put a modal on top of the one in which the trigger was given."""
    trigger = _trigger(caller, arguments)
    if not trigger.from_modal:
        raise SlackError("invalid_trigger_id")
    view = views.push(caller.core, caller.team, trigger.user, arguments["view"], root=False)
    trigger.used = True
    return {"view": view.content}


@method("views.update", 4, {"view_id": "str", "external_id": "str", "view": "json!", "hash": "str"})
def update(caller: Caller, arguments: Json) -> Json:
    """Put new content into a view."""
    view = views.by_id(caller.team, arguments.get("view_id"), arguments.get("external_id"))
    views.update(caller.core, caller.team, view, arguments["view"], arguments.get("hash"))
    return {"view": view.content}
