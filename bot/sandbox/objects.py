"""People, conversations and messages as Slack's API writes them."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.sandbox.richtext import rich_text
from bot.sandbox.state import Conversation, Json, Message, Person, Team, World

ZONE_LABELS = {
    "CET": "Central European Time",
    "CEST": "Central European Summer Time",
    "GMT": "Greenwich Mean Time",
    "BST": "British Summer Time",
    "IST": "India Standard Time",
    "JST": "Japan Standard Time",
    "EST": "Eastern Standard Time",
    "EDT": "Eastern Daylight Time",
    "CST": "Central Standard Time",
    "CDT": "Central Daylight Time",
    "PST": "Pacific Standard Time",
    "PDT": "Pacific Daylight Time",
    "EAT": "East Africa Time",
    "WAT": "West Africa Time",
    "AEST": "Australian Eastern Standard Time",
    "AEDT": "Australian Eastern Daylight Time",
    "NZST": "New Zealand Standard Time",
    "NZDT": "New Zealand Daylight Time",
    "UTC": "Coordinated Universal Time",
}
COLOURS = ("9f69e7", "4bbe2e", "e7392d", "3c989f", "674b1b", "e96699", "5870dd", "db3150")


def zone(person: Person, now: float) -> tuple[str | None, str | None, int]:
    """A person's zone as Slack tells it: name, label, and offset from UTC in seconds."""
    if not person.tz:
        return None, None, 0
    try:
        local = datetime.fromtimestamp(now, UTC).astimezone(ZoneInfo(person.tz))
    except (ZoneInfoNotFoundError, ValueError):
        return person.tz, person.tz, 0
    short = local.tzname() or person.tz
    city = person.tz.rsplit("/", 1)[-1].replace("_", " ")
    offset = local.utcoffset()
    seconds = int(offset.total_seconds()) if offset else 0
    return person.tz, ZONE_LABELS.get(short, f"{city} Time"), seconds


def profile(team: Team, person: Person, *, labels: bool | None = None) -> Json:
    """A person's profile. Custom fields are there unless `labels` is None; True adds labels."""
    first, _, last = person.real_name.partition(" ")
    content: Json = {
        "title": person.title,
        "phone": "",
        "skype": "",
        "real_name": person.real_name,
        "real_name_normalized": person.real_name,
        "display_name": "" if person.is_bot else person.name,
        "display_name_normalized": "" if person.is_bot else person.name,
        "first_name": first,
        "last_name": last,
        "status_text": "",
        "status_emoji": "",
        "status_expiration": 0,
        "avatar_hash": f"{sum(person.id.encode()):012x}",
        "team": person.home or team.id,
    }
    if person.is_bot:
        content["bot_id"] = person.bot_id
        content["api_app_id"] = ""
        content["always_active"] = True
    if labels is not None:
        content["fields"] = {
            team.profile_fields[label]: {
                "value": value,
                "alt": "",
                **({"label": label} if labels else {}),
            }
            for label, value in person.profile.items()
            if label in team.profile_fields
        }
    return content


def user(team: Team, person: Person, now: float, *, locale: bool = False) -> Json:
    """A user object, as users.info returns it without the scope users:read.email."""
    content: Json = {
        "id": person.id,
        "team_id": person.home or team.id,
        "name": person.name,
        "deleted": person.deleted,
        "profile": profile(team, person),
        "is_bot": person.is_bot,
        "is_app_user": False,
        "updated": int(person.updated),
    }
    if person.home:
        content["is_stranger"] = True
    if person.deleted:
        return content
    tz, label, offset = zone(person, now)
    if tz:
        content |= {"tz": tz, "tz_label": label, "tz_offset": offset}
    content |= {
        "color": COLOURS[sum(person.id.encode()) % len(COLOURS)],
        "real_name": person.real_name,
        "is_admin": person.is_admin,
        "is_owner": person.is_owner,
        "is_primary_owner": person.is_owner,
        "is_restricted": person.is_restricted,
        "is_ultra_restricted": person.is_ultra_restricted,
        "is_email_confirmed": not person.is_bot,
        "who_can_share_contact_card": "EVERYONE",
    }
    if locale:
        content["locale"] = person.locale
    return content


def conversation(team: Team, one: Conversation, seen_by: str) -> Json:
    """A conversation object, as `seen_by` (the app's bot user, mostly) would get it."""
    if one.kind == "im":
        other = next((member for member in one.members if member != seen_by), seen_by)
        gone = other in team.people and team.people[other].deleted
        return {
            "id": one.id,
            "created": int(one.created),
            "is_archived": False,
            "is_im": True,
            "is_org_shared": False,
            "context_team_id": team.id,
            "user": other,
            "is_user_deleted": gone,
            "priority": 0,
        }
    is_mpim = one.kind == "mpim"
    return {
        "id": one.id,
        "name": one.name,
        "name_normalized": one.name,
        "is_channel": not is_mpim and not one.is_private,
        "is_group": not is_mpim and one.is_private,
        "is_im": False,
        "is_mpim": is_mpim,
        "is_private": one.is_private or is_mpim,
        "created": int(one.created),
        "creator": one.creator,
        "is_archived": one.is_archived,
        "is_general": one.is_general,
        "is_shared": one.is_shared,
        "is_org_shared": False,
        "is_ext_shared": one.is_shared,
        "is_pending_ext_shared": False,
        "context_team_id": team.id,
        "unlinked": 0,
        "is_member": seen_by in one.members,
        "topic": {"value": one.topic, "creator": "", "last_set": 0},
        "purpose": {"value": one.purpose, "creator": "", "last_set": 0},
        "num_members": len(one.members),
    }


def bot_profile(world: World, team: Team) -> Json:
    """The `bot_profile` of the app's own messages."""
    return {
        "id": team.app.bot_id,
        "deleted": False,
        "name": world.app_name,
        "updated": 0,
        "app_id": world.app_id,
        "team_id": team.id,
    }


def _author_team(team: Team, one: Message) -> Json:
    """Which workspace a message comes from: at length where it is another than ours."""
    author = team.people.get(one.user)
    if author is None or not author.home:
        return {} if one.subtype else {"team": team.id}
    home = author.home
    shown = {"real_name": author.real_name, "name": author.name, "team": home}
    return {"team": home, "user_team": home, "source_team": home, "user_profile": shown}


def message(
    world: World, team: Team, where: Conversation, one: Message, *, metadata: bool = False
) -> Json:
    """A message object. Its metadata is there only when asked for."""
    content: Json = {"type": "message", "user": one.user, "text": one.text, "ts": one.ts}
    if one.subtype:
        content["subtype"] = one.subtype
        if one.subtype == "bot_message":
            del content["user"]
    content |= _author_team(team, one)
    if one.client_msg_id:
        content["client_msg_id"] = one.client_msg_id
    if one.bot_id:
        content["bot_id"] = one.bot_id
        if one.app_id == world.app_id:
            content |= {"app_id": one.app_id, "bot_profile": bot_profile(world, team)}
    if one.blocks is not None:
        content["blocks"] = one.blocks
    elif one.client_msg_id:
        content["blocks"] = rich_text(one.text, f"b{one.ts[-6:]}")
    if one.edited:
        content["edited"] = one.edited
    if one.reactions:
        content["reactions"] = [{**r, "count": len(r["users"])} for r in one.reactions]
    content |= one.extra
    if one.thread_ts:
        content["thread_ts"] = one.thread_ts
    replies = [m for m in where.messages if m.thread_ts == one.ts and m.ts != one.ts]
    if replies:
        users = list(dict.fromkeys(reply.user for reply in replies))
        content |= {
            "thread_ts": one.ts,
            "reply_count": len(replies),
            "reply_users_count": len(users),
            "reply_users": users[:5],
            "latest_reply": replies[-1].ts,
            "is_locked": False,
            "subscribed": False,
        }
    elif one.thread_ts:
        root = where.message(one.thread_ts)
        if root is not None:
            content["parent_user_id"] = root.user
    if metadata and one.metadata:
        content["metadata"] = one.metadata
    return content
