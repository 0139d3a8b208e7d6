"""Posts in channels where Potluck is a member, and messages written to Potluck itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from slack_bolt import App, BoltContext
from slack_sdk import WebClient

from bot.members import saying
from bot.members.saying import Understood
from bot.messages import answers, edits, replies
from bot.messages.blocks import Message
from bot.skills import Said, asked_about, capture, is_thanks, named_in, nearly_named
from handlers import asking, home, signs
from handlers.house import Admission, House, workspace_of
from storage import skills, statements, workspaces

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
            author = _deleted(house, workspace_id, event, gone, str(body.get("event_id")))
            if author is not None:
                home.redraw(house, client, workspace_id, author)
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
    known = _names(house, workspace_id) if post.spoken_to else {}
    said = capture(post.text)
    asked = asked_about(post.text, said, known) if post.spoken_to else None
    if asked is not None and not post.edited:
        reply = asking.answer(house, workspace_id, post.user_id, asked, event_id)
        if reply is not None:
            house.afterwards(_acknowledge, client, post, reply)
        return
    if asked is not None:
        # A post that was edited into a question says nothing any more.
        said = Said()
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
    reply = _reply(house, post, known, said, understood, admission.refusal)
    if understood is not None and understood.changed:
        signs.show(house, client, workspace_id, post.channel, post.ts, says_something=bool(said))
    if reply is not None:
        house.afterwards(_acknowledge, client, post, reply)
    if understood is not None:
        home.redraw(house, client, workspace_id, post.user_id)


def _names(house: House, workspace_id: str) -> dict[str, str]:
    """The workspace's own skills, which the vocabulary may not know: key -> name."""
    with house.database.read() as tx:
        return skills.names(tx, workspace_id)


def _reply(
    house: House,
    post: Post,
    known: Mapping[str, str],
    said: Said,
    understood: Understood | None,
    refusal: Message | None,
) -> Message | None:
    """What the author is told, if anything: silence is the answer to posts that say nothing."""
    if refusal is not None:
        return refusal
    if understood is not None and understood.changed:
        if said:
            return house.noted(understood, refused=said.refused)
        return edits.taken_out(understood.removed) if understood.removed else None
    if not post.spoken_to or post.edited:
        return None
    if understood is not None:
        return replies.nothing_changed(understood.offers, understood.wants)
    return None if said else _what_for(post, known)


def _what_for(post: Post, known: Mapping[str, str]) -> Message:
    """The answer to words that say nothing: to thanks, to skills they name, or help."""
    if is_thanks(post.text):
        return replies.welcome()
    short = len(post.text.split()) <= MOST_WORDS_OF_A_NAME
    if short and (named := named_in(post.text, known)):
        return answers.teach_or_learn([each.name for each in named])
    if (meant := nearly_named(post.text, known)) is not None:
        return answers.teach_or_learn([meant])
    return replies.help_potluck()


def _acknowledge(client: WebClient, post: Post, reply: Message) -> None:
    """A note that only the author sees; in the direct message, a plain answer."""
    if post.to_potluck:
        client.chat_postMessage(
            channel=post.channel,
            text=reply.text,
            blocks=reply.blocks,
            thread_ts=post.thread_ts,
            unfurl_links=False,
        )
        return
    client.chat_postEphemeral(
        channel=post.channel,
        user=post.user_id,
        text=reply.text,
        blocks=reply.blocks,
        thread_ts=post.thread_ts,
    )


def _deleted(
    house: House, workspace_id: str, event: dict[str, Any], ts: str, event_id: str
) -> str | None:
    """What a deleted post said is withdrawn, quietly: whoever deletes a post knows.

    The author, where something was withdrawn.
    """
    channel = event["channel"]
    now = house.clock.now()
    with house.database.write() as tx:
        if not workspaces.first_sight(tx, workspace_id, event_id, now):
            return None
        if not statements.newest_version(
            tx, workspace_id, channel, ts, _instant(event["ts"]), gone=True, now=now
        ):
            return None
        known = statements.find_post(tx, workspace_id, channel, ts)
        if known is None:
            return None
        statements.withdraw(tx, workspace_id, known.id, now)
    return known.user_id


def _instant(ts: str) -> datetime:
    """Slack's ts, "1355517523.000005", as an instant."""
    return datetime.fromtimestamp(float(ts), UTC)
