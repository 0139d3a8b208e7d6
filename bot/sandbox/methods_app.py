"""Methods about the app, its workspace and the people in it: auth.*, bots.*, team.*, users.*."""

from __future__ import annotations

from bot.sandbox import mishaps, objects
from bot.sandbox.errors import SlackError
from bot.sandbox.methods import PAGING, Caller, method, page
from bot.sandbox.state import Json, Person


@method("auth.test", 4, {})
def auth_test(caller: Caller, _arguments: Json) -> Json:
    """Who the token belongs to."""
    team = caller.team
    return {
        "url": f"https://{team.domain}.slack.com/",
        "team": team.name,
        "user": team.people[caller.me].name,
        "team_id": team.id,
        "user_id": caller.me,
        "bot_id": team.app.bot_id,
        "is_enterprise_install": False,
    }


@method("auth.revoke", 3, {"test": "bool"})
def auth_revoke(caller: Caller, arguments: Json) -> Json:
    """Give the token back: it is good for nothing after this call."""
    if not arguments.get("test"):
        mishaps.revoke(caller.core, caller.team)
    return {"revoked": not arguments.get("test")}


@method("team.info", 3, {"team": "str", "domain": "str"}, ("team:read",))
def team_info(caller: Caller, _arguments: Json) -> Json:
    """The workspace."""
    team = caller.team
    return {"team": {"id": team.id, "name": team.name, "domain": team.domain, "icon": {}}}


@method("team.profile.get", 3, {"visibility": "str"}, ("users.profile:read",))
def team_profile_get(caller: Caller, _arguments: Json) -> Json:
    """Which custom fields profiles have in this workspace."""
    fields = [
        {
            "id": id_,
            "ordering": index,
            "label": label,
            "hint": "",
            "type": "text",
            "possible_values": None,
            "options": None,
            "is_hidden": False,
            "section_id": "",
        }
        for index, (label, id_) in enumerate(caller.team.profile_fields.items())
    ]
    return {"profile": {"fields": fields, "sections": []}}


@method("users.info", 4, {"user": "str!", "include_locale": "bool"}, ("users:read",))
def users_info(caller: Caller, arguments: Json) -> Json:
    """One person."""
    person = _person(caller, arguments["user"])
    locale = arguments.get("include_locale", False)
    now = caller.core.timeline.now()
    return {"user": objects.user(caller.team, person, now, locale=locale)}


@method("users.list", 2, {**PAGING, "include_locale": "bool"}, ("users:read",))
def users_list(caller: Caller, arguments: Json) -> Json:
    """Everybody, those who left included."""
    now, locale = caller.core.timeline.now(), arguments.get("include_locale", False)
    people = [
        objects.user(caller.team, person, now, locale=locale)
        for person in caller.team.people.values()
        if not person.home
    ]
    members, metadata = page(people, arguments, "user", 1000, 1000)
    return {"members": members, "cache_ts": int(now), "response_metadata": metadata}


@method("users.getPresence", 3, {"user": "str"}, ("users:read",))
def users_get_presence(caller: Caller, arguments: Json) -> Json:
    """Whether somebody is at their desk: here everybody is, but those who left."""
    person = _person(caller, arguments.get("user", caller.me))
    return {"presence": "away" if person.deleted else "active"}


@method("bots.info", 3, {"bot": "str"}, ("users:read",))
def bots_info(caller: Caller, arguments: Json) -> Json:
    """The bot behind a `bot_id`."""
    wanted = arguments.get("bot", caller.team.app.bot_id)
    for person in caller.team.people.values():
        if person.is_bot and person.bot_id == wanted:
            bot: Json = {
                "id": wanted,
                "deleted": person.deleted,
                "name": person.real_name,
                "updated": int(person.updated),
                "user_id": person.id,
            }
            if person.id == caller.me:
                bot["app_id"] = caller.core.world.app_id
            return {"bot": bot}
    raise SlackError("bot_not_found")


@method("users.profile.get", 4, {"user": "str", "include_labels": "bool"}, ("users.profile:read",))
def users_profile_get(caller: Caller, arguments: Json) -> Json:
    """A person's profile with its custom fields, keyed by their ids."""
    person = _person(caller, arguments.get("user", caller.me))
    labels = arguments.get("include_labels", False)
    return {"profile": objects.profile(caller.team, person, labels=labels)}


def _person(caller: Caller, user: str) -> Person:
    person = caller.team.people.get(user)
    if person is None:
        raise SlackError("user_not_found")
    return person
