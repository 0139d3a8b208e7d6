"""What people and the app do in conversations: say, change, take back, react, come and go.

Each function changes the state, sends the app its events and tells open pages.
"""

from __future__ import annotations

from typing import Any

from bot.sandbox import blockkit, events, objects, typed
from bot.sandbox.core import Core, Ring
from bot.sandbox.state import Conversation, Json, Message, Team

SLACKBOT = "USLACKBOT"


def post(
    core: Core,
    team: Team,
    where: Conversation,
    user: str,
    text: str,
    *,
    blocks: list[Json] | None = None,
    thread_ts: str | None = None,
    metadata: Json | None = None,
    subtype: str | None = None,
    **extra: Any,
) -> Message:
    """Add a message by `user`; by the app when that is its bot user."""
    by_app = user == team.app.bot_user_id
    typed_by_hand = not team.people[user].is_bot and subtype in (None, "thread_broadcast")
    message = Message(
        ts=core.timeline.ts(team),
        user=user,
        text=text,
        blocks=blocks,
        bot_id=team.app.bot_id if by_app else team.people[user].bot_id,
        app_id=core.world.app_id if by_app else None,
        subtype=subtype,
        thread_ts=thread_ts,
        client_msg_id=core.world.new_id("M").lower() if typed_by_hand else None,
        metadata=metadata,
        extra=extra,
    )
    where.messages.append(message)
    where.last_read[user] = message.ts
    _ring(core, where, message, "message")
    events.posted(core, team, where, message)
    _announce(core, team, where, message)
    return message


def note(
    core: Core,
    team: Team,
    where: Conversation,
    user: str,
    to: str,
    text: str,
    *,
    blocks: list[Json] | None = None,
    thread_ts: str | None = None,
) -> Message:
    """Show `to`, and nobody else, an ephemeral message. It is not part of the history."""
    by_app = user == team.app.bot_user_id
    message = Message(
        ts=core.timeline.ts(team),
        user=user,
        text=text,
        blocks=blocks,
        bot_id=team.app.bot_id if by_app else None,
        app_id=core.world.app_id if by_app else None,
        thread_ts=thread_ts,
        ephemeral_to=to,
    )
    where.notes.append(message)
    _ring(core, where, message, "ephemeral")
    core.changed = True
    core.live.changed(team.id, f"conversation:{where.id}", users={to})
    core.live.tell(team.id, _heard(team, where, message), {to})
    return message


def edit(
    core: Core,
    team: Team,
    where: Conversation,
    message: Message,
    *,
    text: str,
    blocks: list[Json] | None,
    metadata: Json | None = None,
) -> None:
    """Change a message's text and blocks."""
    before = objects.message(core.world, team, where, message)
    message.text, message.blocks = text, blocks
    message.metadata = metadata or message.metadata
    message.edited = {"user": message.user, "ts": core.timeline.ts(team)}
    core.changed = True
    events.changed(core, team, where, message, before)
    core.live.conversation(team.id, where)


def unfurl(core: Core, team: Team, where: Conversation, message: Message, link: str) -> None:
    """Show what is behind a link of a message, as Slack does by itself a moment later."""
    before = objects.message(core.world, team, where, message)
    shown = {"id": 1, "from_url": link, "original_url": link, "title": link, "fallback": link}
    message.extra = {**message.extra, "attachments": [shown]}
    core.changed = True
    events.changed(core, team, where, message, before)


def delete(core: Core, team: Team, where: Conversation, message: Message) -> None:
    """Delete a message; one that has replies leaves a tombstone, which Slack tells as a change."""
    before = objects.message(core.world, team, where, message)
    core.changed = True
    if any(one.thread_ts == message.ts for one in where.messages if one is not message):
        message.subtype, message.user = "tombstone", SLACKBOT
        message.text, message.blocks, message.edited = "This message was deleted.", None, None
        message.metadata, message.reactions, message.extra = None, [], {"hidden": True}
        events.changed(core, team, where, message, before)
    else:
        where.messages.remove(message)
        events.deleted(core, team, where, before)
    core.live.conversation(team.id, where)


def change_note(core: Core, team: Team, where: Conversation, note_: Message, new: Message) -> None:
    """Put `new` text and blocks in the place of an ephemeral message."""
    note_.text, note_.blocks = new.text, new.blocks
    _ring(core, where, note_, "ephemeral")
    core.changed = True
    core.live.changed(team.id, f"conversation:{where.id}", users={str(note_.ephemeral_to)})


def remove_note(core: Core, team: Team, where: Conversation, note_: Message) -> None:
    """Take an ephemeral message away."""
    where.notes.remove(note_)
    core.changed = True
    core.live.changed(team.id, f"conversation:{where.id}", users={str(note_.ephemeral_to)})


def react(
    core: Core, team: Team, where: Conversation, message: Message, user: str, name: str
) -> bool:
    """Add a reaction; False if `user` had already reacted with it."""
    for reaction in message.reactions:
        if reaction["name"] == name:
            if user in reaction["users"]:
                return False
            reaction["users"].append(user)
            break
    else:
        message.reactions.append({"name": name, "users": [user]})
    core.changed = True
    core.live.conversation(team.id, where)
    return True


def unreact(
    core: Core, team: Team, where: Conversation, message: Message, user: str, name: str
) -> None:
    """Take back a reaction, if there is one."""
    for reaction in list(message.reactions):
        if reaction["name"] == name and user in reaction["users"]:
            reaction["users"].remove(user)
            if not reaction["users"]:
                message.reactions.remove(reaction)
    core.changed = True
    core.live.conversation(team.id, where)


def join(
    core: Core, team: Team, where: Conversation, user: str, inviter: str | None = None
) -> None:
    """Make `user` a member of a channel, with the line that Slack writes there."""
    if user in where.members:
        return
    where.members.append(user)
    extra: Json = {"inviter": inviter} if inviter else {}
    subtype = "group_join" if where.is_private else "channel_join"
    post(core, team, where, user, f"<@{user}> has joined the channel", subtype=subtype, **extra)
    core.live.changed(team.id, "sidebar")


def leave(core: Core, team: Team, where: Conversation, user: str) -> None:
    """Take `user` out of a channel, with the line that Slack writes there."""
    if user not in where.members:
        return
    subtype = "group_leave" if where.is_private else "channel_leave"
    post(core, team, where, user, f"<@{user}> has left the channel", subtype=subtype)
    where.members.remove(user)
    core.live.changed(team.id, "sidebar")


def open_direct(core: Core, team: Team, members: list[str]) -> tuple[Conversation, bool]:
    """The direct message of exactly these people, and whether it is new."""
    found = team.direct(set(members))
    if found is not None:
        return found, False
    kind = "im" if len(set(members)) == 2 else "mpim"
    handles = "--".join(sorted(team.people[one].name for one in set(members)))
    where = Conversation(
        id=core.world.new_id("D" if kind == "im" else "C"),
        kind=kind,
        name="" if kind == "im" else f"mpdm-{handles}-1",
        creator=members[0],
        created=core.timeline.now(),
        is_private=True,
        members=list(dict.fromkeys(members)),
    )
    team.conversations[where.id] = where
    core.changed = True
    core.live.changed(team.id, "sidebar", users=set(members))
    return where, True


def unread(where: Conversation, user: str, *, by: str | None = None) -> int:
    """How many messages by others (or only those of `by`) `user` has not seen."""
    seen = where.last_read.get(user, "0")
    return sum(
        one.ts > seen and one.user != user and by in (None, one.user) for one in where.messages
    )


def _ring(core: Core, where: Conversation, message: Message, surface: str) -> None:
    for text in (message.text, *blockkit.mrkdwn_texts(message.blocks)):
        for what in typed.rings(text):
            core.rings.append(Ring(what, where.id, message.ts, message.user, surface))


def _heard(team: Team, where: Conversation, message: Message) -> Json:
    return {
        "type": "message",
        "channel": where.id,
        "ts": message.ts,
        "user": message.user,
        "text": message.text,
        "app": message.user == team.app.bot_user_id,
    }


def _announce(core: Core, team: Team, where: Conversation, message: Message) -> None:
    core.changed = True
    core.live.conversation(team.id, where)
    core.live.tell(team.id, _heard(team, where, message), set(where.members))
