"""What the app answers to a command or an interaction: in its acknowledgement or a response URL.

https://docs.slack.dev/interactivity/handling-user-interaction/#message_responses
"""

from __future__ import annotations

import contextlib
import time
from typing import Any

from aiohttp import web

from bot.sandbox import blockkit, conversations
from bot.sandbox.answers import answer, cut_if_asked
from bot.sandbox.core import Core
from bot.sandbox.errors import SlackError
from bot.sandbox.faults import RESPONSE_URL
from bot.sandbox.interactivity import RESPONSE_URL_SECONDS, ResponseUrl
from bot.sandbox.methods_chat import CUT_TEXT, metadata_of
from bot.sandbox.state import Conversation, Json, Message, Team

_KNOWN = {
    "text",
    "blocks",
    "attachments",
    "response_type",
    "replace_original",
    "delete_original",
    "thread_ts",
    "metadata",
    "mrkdwn",
    "unfurl_links",
    "unfurl_media",
}

_STATUS = {
    "": 200,
    "used_url": 404,
    "expired_url": 404,
    "message_not_found": 404,
    "internal_error": 500,
}
"""The HTTP status of an answer by its error code; 400 for all others."""


def address(core: Core, team: Team, user: str, where: Conversation, about: Message | None) -> str:
    """A fresh response URL for what `user` did in a conversation, to a message or not."""
    url = ResponseUrl(
        team=team.id,
        user=user,
        channel=where.id,
        until=core.timeline.now() + RESPONSE_URL_SECONDS,
        message_ts=about.ts if about else None,
        ephemeral=bool(about and about.ephemeral_to),
        thread_ts=about.thread_ts if about else None,
    )
    return f"{core.base_url}/response/{core.interactivity.response_url(url)}"


def apply(core: Core, url: ResponseUrl, said: Json) -> None:
    """Do what the app says in answer: a note, a message, a change. Raises SlackError."""
    team = core.world.teams[url.team]
    where = team.conversations[url.channel]
    unknown = sorted(set(said) - _KNOWN)
    if unknown:
        raise SlackError("invalid_arguments", [f"[ERROR] no such argument: {k}" for k in unknown])
    original = _original(where, url)
    if said.get("delete_original"):
        if original is None:
            raise SlackError("message_not_found")
        if original.ephemeral_to:
            conversations.remove_note(core, team, where, original)
        else:
            conversations.delete(core, team, where, original)
        return
    if said.get("attachments"):
        raise SlackError("invalid_attachments")
    metadata = metadata_of(said.get("metadata"))
    blocks = said.get("blocks") or None
    if blocks is not None:
        blockkit.check_message(blocks, core.data_blocks)
        blocks = blockkit.with_ids(blocks, core.world.new_id)
    text = str(said.get("text") or "")[:CUT_TEXT]
    if not text.strip() and not blocks:
        raise SlackError("no_text")
    if said.get("replace_original") and original is not None:
        if original.ephemeral_to:
            new = Message(original.ts, original.user, text, blocks)
            conversations.change_note(core, team, where, original, new)
        else:
            conversations.edit(
                core, team, where, original, text=text, blocks=blocks, metadata=metadata
            )
        return
    me = team.app.bot_user_id
    thread = said.get("thread_ts") or url.thread_ts
    if said.get("response_type", "ephemeral") == "in_channel":
        conversations.post(
            core, team, where, me, text, blocks=blocks, thread_ts=thread, metadata=metadata
        )
    else:
        conversations.note(core, team, where, me, url.user, text, blocks=blocks, thread_ts=thread)


def _original(where: Conversation, url: ResponseUrl) -> Message | None:
    if url.message_ts is None:
        return None
    if url.ephemeral:
        return where.note(url.message_ts, url.user)
    return where.message(url.message_ts)


async def handle(core: Core, request: web.Request) -> web.Response:
    """Answer a POST to a response URL: "ok", or a plain word saying why not."""
    key = request.match_info["key"]
    core.delivery.last_active = time.monotonic()
    now = core.timeline.now()
    url = core.interactivity.urls.get(key)
    given: Any = None

    def effect() -> Json:
        if not isinstance(given, dict):
            raise SlackError("invalid_payload")
        apply(core, core.interactivity.use_url(key, now), given)
        return {}

    with contextlib.suppress(ValueError):
        given = await request.json()
    said = await answer(core, RESPONSE_URL, effect)
    status = said.status if said.status != 200 else _STATUS.get(said.error, 400)
    core.trace.write(
        "in",
        RESPONSE_URL,
        now,
        team=url.team if url else "",
        user=url.user if url else "",
        payload=given,
        status=0 if said.cut else status,
        reply=said.body,
        fault=said.fault,
    )
    cut_if_asked(request, said)
    return web.Response(status=status, text=said.error or "ok", headers=dict(said.headers))
