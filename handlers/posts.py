"""Posts in channels where Potluck is a member, and messages written to Potluck itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from slack_bolt import App, BoltContext
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.members import saying
from bot.members.saying import Understood
from bot.messages import answers, replies
from bot.messages.blocks import Message
from bot.skills import Mention, Said, asked_about, capture, named_in
from handlers import asking, home
from handlers.house import Admission, House, workspace_of
from storage import skills, statements, workspaces

REACTION = "stew"
"""The light sign that a post was understood: a pot to bring something to."""

MOST_WORDS_OF_A_NAME = 6
"""A message to Potluck of so many words that names a skill is asked which way it is meant."""

# A file, a "/me" or a reply that its author sent to the channel, too, is a post with words like any
# other; all other subtypes are Slack's own notices.
_POST_SUBTYPES = frozenset({None, "file_share", "me_message", "thread_broadcast"})

# What Slack leaves in the place of a deleted post that has replies. It tells of it as of a change.
_TOMBSTONE = "tombstone"


@dataclass(frozen=True)
class Post:
    """A version of a post. `version` is when it was written or last edited.

    `to_potluck`: in the direct message with Potluck. `mentions_potluck`: it is spoken to by name,
    which `text` leaves out.
    """

    channel: str
    ts: str
    user_id: str
    text: str
    version: datetime
    edited: bool
    thread_ts: str | None
    to_potluck: bool
    mentions_potluck: bool

    @property
    def spoken_to(self) -> bool:
        """Whether the post is meant for Potluck, which then owes an answer."""
        return self.to_potluck or self.mentions_potluck


def register(app: App, house: House) -> None:
    """Listen to messages: new ones, edits and deletions."""

    @app.event("message")
    def message(
        event: dict[str, Any], body: dict[str, Any], client: WebClient, context: BoltContext
    ) -> None:
        workspace_id = workspace_of(context)
        gone = _gone(event)
        if gone is not None:
            _deleted(house, workspace_id, event, gone, str(body.get("event_id")))
            return
        post = _read(event, workspace_id, context.bot_user_id or "")
        if post is not None:
            _posted(house, client, workspace_id, post, str(body.get("event_id")))


def _gone(event: dict[str, Any]) -> str | None:
    """The ts of the post whose deletion an event tells of; None where it tells of none."""
    match event.get("subtype"):
        case "message_deleted":
            return str(event["deleted_ts"])
        case "message_changed" if event["message"].get("subtype") == _TOMBSTONE:
            return str(event["message"]["ts"])
        case _:
            return None


def _read(event: dict[str, Any], workspace_id: str, potluck: str) -> Post | None:
    """The post that an event tells of; None for what is no person's own words here."""
    edited = event.get("subtype") == "message_changed"
    message = event["message"] if edited else event
    if edited and not message.get("edited"):
        # A link was unfurled or a thread grew; the author wrote nothing.
        return None
    subtype = message.get("subtype")
    home_team = message.get("user_team") or message.get("team") or workspace_id
    if (
        subtype not in _POST_SUBTYPES
        or message.get("bot_id")
        or not message.get("user")
        # People of another company, in a channel shared with it.
        or home_team != workspace_id
    ):
        return None
    text = message.get("text") or ""
    words = re.sub(rf"<@{re.escape(potluck)}(?:\|[^>]*)?>[,:]?", "", text) if potluck else text
    return Post(
        channel=event["channel"],
        ts=message["ts"],
        user_id=message["user"],
        text=words.strip() if words != text else text,
        version=_instant(message["edited"]["ts"] if edited else message["ts"]),
        edited=edited,
        thread_ts=message.get("thread_ts"),
        to_potluck=event.get("channel_type") == "im",
        mentions_potluck=words != text,
    )


def _posted(house: House, client: WebClient, workspace_id: str, post: Post, event_id: str) -> None:
    asked = _asked(house, workspace_id, post) if post.spoken_to else None
    if asked is not None and not post.edited:
        reply = asking.answer(house, workspace_id, post.user_id, asked, event_id)
        if reply is not None:
            house.afterwards(_acknowledge, client, post, reply, understood=False)
        return
    said = Said() if asked is not None else capture(post.text)
    if not (said or post.edited or post.spoken_to):
        return
    admission = house.admit(client, workspace_id, post.user_id) if said else Admission(None, None)
    now = house.clock.now()
    understood: Understood | None = None
    with house.database.write() as tx:
        if not workspaces.first_sight(tx, workspace_id, event_id, now):
            return
        if admission.refusal is None:
            understood = saying.say_in_post(
                tx,
                workspace_id,
                post.user_id,
                post.channel,
                post.ts,
                offers=said.offers,
                wants=said.wants,
                version=post.version,
                edited=post.edited,
                now=now,
            )
            if understood is not None:
                house.note(tx, workspace_id, admission)
    reply = _reply(house, workspace_id, post, said, understood, admission.refusal)
    if reply is not None:
        house.afterwards(_acknowledge, client, post, reply, understood=understood is not None)
    if understood is not None:
        home.redraw(house, client, workspace_id, post.user_id)


def _asked(house: House, workspace_id: str, post: Post) -> tuple[Mention, ...] | None:
    """The skills that a question to Potluck is about; None where it asks for none."""
    with house.database.read() as tx:
        return asked_about(post.text, skills.names(tx, workspace_id))


def _reply(
    house: House,
    workspace_id: str,
    post: Post,
    said: Said,
    understood: Understood | None,
    refusal: Message | None,
) -> Message | None:
    """What the author is told, if anything: silence is the answer to posts that say nothing."""
    if refusal is not None:
        return refusal
    if understood is not None and understood.changed:
        return house.noted(understood)
    if not post.spoken_to or post.edited:
        return None
    if understood is not None:
        return replies.nothing_changed(understood.offers, understood.wants)
    return None if said else _what_for(house, workspace_id, post)


def _what_for(house: House, workspace_id: str, post: Post) -> Message:
    """The answer to words that say nothing: which way they mean the skills they name, or help."""
    if len(post.text.split()) <= MOST_WORDS_OF_A_NAME:
        with house.database.read() as tx:
            known = skills.names(tx, workspace_id)
        if named := named_in(post.text, known):
            return answers.teach_or_learn([each.name for each in named])
    return replies.help_potluck()


def _acknowledge(client: WebClient, post: Post, reply: Message, *, understood: bool) -> None:
    """A reaction and a note that only the author sees; in the direct message, a plain answer."""
    if post.to_potluck:
        client.chat_postMessage(
            channel=post.channel, text=reply.text, blocks=reply.blocks, unfurl_links=False
        )
        return
    if understood:
        try:
            client.reactions_add(channel=post.channel, timestamp=post.ts, name=REACTION)
        except SlackApiError as error:
            if error.response.get("error") != "already_reacted":
                raise
    client.chat_postEphemeral(
        channel=post.channel,
        user=post.user_id,
        text=reply.text,
        blocks=reply.blocks,
        thread_ts=post.thread_ts,
    )


def _deleted(
    house: House, workspace_id: str, event: dict[str, Any], ts: str, event_id: str
) -> None:
    """What a deleted post said is withdrawn, quietly: whoever deletes a post knows."""
    channel = event["channel"]
    now = house.clock.now()
    with house.database.write() as tx:
        if not workspaces.first_sight(tx, workspace_id, event_id, now):
            return
        if statements.newest_version(
            tx, workspace_id, channel, ts, _instant(event["ts"]), gone=True, now=now
        ):
            known = statements.find_post(tx, workspace_id, channel, ts)
            if known is not None:
                statements.withdraw(tx, workspace_id, known.id, now)


def _instant(ts: str) -> datetime:
    """Slack's ts, "1355517523.000005", as an instant."""
    return datetime.fromtimestamp(float(ts), UTC)
