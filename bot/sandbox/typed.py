"""What becomes of the text that a person types, and whom a text rings."""

from __future__ import annotations

import re

from bot.sandbox.state import Team

_CODE = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)
_URL = re.compile(r"(?<![<|\w])https?://[^\s<>|]*[^\s<>|.,;:!?'\")\]]")
_HANDLE = re.compile(r"(?<![\w@])@([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)", re.IGNORECASE)
_CHANNEL = re.compile(r"(?<![\w#&])#([a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)", re.IGNORECASE)
_RING = re.compile(r"<!(channel|here|everyone|subteam\^[A-Z0-9]+)(?:\|[^>]*)?>")


def escape(text: str) -> str:
    """`text` with the three characters that mean something to Slack escaped."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def encode(team: Team, text: str, *, named: bool = False) -> str:
    """What Slack stores for `text` as somebody typed it.

    & < > are escaped; outside of code, @handle, #channel, @channel, @here and @everyone become
    references, and addresses links. With `named`, a reference to a person carries the handle
    (<@U1|ana>), as the text of a slash command with should_escape does.
    """
    parts = _CODE.split(text)
    return "".join(
        escape(part) if index % 2 else _encode_prose(team, part, named)
        for index, part in enumerate(parts)
    )


def _encode_prose(team: Team, text: str, named: bool) -> str:
    def person(match: re.Match[str]) -> str:
        word = match[1].lower()
        if word in ("channel", "here", "everyone"):
            return f"<!{word}>"
        found = team.handle(word)
        if found is None or found.deleted:
            return match[0]
        return f"<@{found.id}|{found.name}>" if named else f"<@{found.id}>"

    def channel(match: re.Match[str]) -> str:
        found = team.channel(match[1].lower())
        return f"<#{found.id}|{found.name}>" if found and not found.is_private else match[0]

    out, end = "", 0
    for link in _URL.finditer(text):
        prose = escape(text[end : link.start()])
        out += _CHANNEL.sub(channel, _HANDLE.sub(person, prose)) + f"<{escape(link[0])}>"
        end = link.end()
    return out + _CHANNEL.sub(channel, _HANDLE.sub(person, escape(text[end:])))


def rings(text: str) -> list[str]:
    """Whom a stored text rings beyond those it names: "channel", "here", "everyone", a group."""
    return [match[1] for match in _RING.finditer(text)]
