"""A post as Slack sends it, as the plain text a person sees, with the way back to the source.

Slack's own marks become single characters of Unicode's private use area, so that the grammar can
see that somebody or something was mentioned without ever taking it for a word.
"""

import re
import unicodedata
from dataclasses import dataclass

from bot.skills.names import LONGEST_NAME

PERSON = "\ue001"
CHANNEL = "\ue002"
LINK = "\ue003"
EMOJI = "\ue004"
IRONY = "\ue005"
CODE = "\ue006"
MARKS = PERSON + CHANNEL + LINK + EMOJI + IRONY + CODE
"""The characters that stand for Slack's marks in a View."""

READ_AT_MOST = 8_000
"""Characters of a post that are read; an announcement longer than that is hardly an offer."""

# The patterns begin with the characters that they can begin with: elsewhere they fail at once.
_IRONIC = re.compile(
    r"(?=[:🙃🙄🤡😏])"
    r"(?::(?:upside_down_face|face_with_rolling_eyes|clown_face|smirk):|[🙃🙄🤡😏])"
)
_ENTITIES = {"&amp;": "&", "&lt;": "<", "&gt;": ">"}
_PIECE = re.compile(
    r"(?=[<h`~:&*_])(?:(?P<reference><[@!][^<>\n]{0,200}>)"
    r"|<#[A-Z0-9]{1,20}(?:\|(?P<channel>[^<>\n]{0,100}))?>"
    r"|<[a-z]{2,10}:[^<>|\n]{1,2000}(?:\|(?P<label>[^<>\n]{1,300}))?>"
    r"|(?P<link>https?://[^\s<>|]{1,2000})"
    r"|`(?P<code>[^`\n]{1,200})`"
    r"|(?P<struck>(?<![\w~])~[^~\n]{1,200}~(?![\w~]))"
    r"|(?P<emoji>:[a-z0-9_+'-]{2,50}:(?::skin-tone-\d:)?)"
    r"|(?P<entity>&(?:amp|lt|gt);)"
    r"|(?P<mark>(?<![\w*])\*(?=[\w\"'*])|(?<=[^\s*])\*(?!\w)|(?<![\w_])_(?=[^\s_])|(?<=[^\s_])_(?!\w)))"
)
_QUOTE_LINE = re.compile(r"^[ \t]*(?:&gt;|>)[ \t]?.*$", re.MULTILINE)
_STAR_BULLET = re.compile(r"^[ \t]*\*(?=[ \t]|[^*\n]*$)", re.MULTILINE)

# A name has no word so long, but a key, a hash or a slip of the hand.
_ENDLESS_WORD = re.compile(rf"(?<!\w)\w{{{LONGEST_NAME + 1},}}")


@dataclass(frozen=True)
class View:
    """Plain text and, for every character of it, where its source starts and ends."""

    source: str
    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]`, which is not empty, is in the source."""
        return self.starts[start], self.ends[end - 1]


class _Builder:
    def __init__(self, struck: bool) -> None:
        self.struck = struck
        self.text: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def put(self, character: str, start: int, end: int) -> None:
        self.text.append(character)
        self.starts.append(start)
        self.ends.append(end)

    def copy(self, source: str, start: int, end: int) -> None:
        piece = source[start:end]
        if piece.isascii() and (piece.isprintable() or piece.replace("\n", "").isprintable()):
            self.text.append(piece)
            self.starts.extend(range(start, end))
            self.ends.extend(range(start + 1, end + 1))
            return
        for at in range(start, end):
            character = source[at]
            if character in MARKS or character == "\u00ad":
                continue
            if character.isascii() or unicodedata.category(character) not in ("Cc", "Cf"):
                if character < " " and character not in "\n\t":
                    continue
                emoji = ord(character) >= 0x1F000 or 0x2600 <= ord(character) <= 0x27BF
                self.put(EMOJI if emoji else character, at, at + 1)

    def view(self, source: str) -> View:
        return View(source, "".join(self.text), tuple(self.starts), tuple(self.ends))

    def cut_endless_words(self) -> None:
        """Put a mark in the place of each, so that what follows is still read."""
        text = "".join(self.text)
        for found in reversed(list(_ENDLESS_WORD.finditer(text))):
            start, end = found.span()
            text = text[:start] + CODE + text[end:]
            del self.starts[start + 1 : end]
            del self.ends[start : end - 1]
        self.text = [text]


def _shorten(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    cut = max(text.rfind(" ", 0, most), text.rfind("\n", 0, most))
    return text[: cut if cut > 0 else most]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _masked(source: str) -> str:
    """The source, as long as before, without code blocks and quoted lines."""
    parts = source.split("```")
    for at in range(1, len(parts) - 1, 2):  # an opening fence without its end is no code block
        parts[at] = " " * len(parts[at])
    source = "   ".join(parts)
    if ">" in source or "&gt;" in source:
        source = _QUOTE_LINE.sub(_blank, source)
    if "*" not in source:
        return source
    return _STAR_BULLET.sub(lambda found: found[0][:-1] + "•", source)


def read(source: str, most: int = READ_AT_MOST) -> View:
    """The view of a post, or of the first `most` characters of one that is too long to read."""
    text = _masked(_shorten(source, most))
    build = _Builder(struck=False)
    at = 0
    for found in _IRONIC.finditer(text):
        _pieces(build, text, at, found.start())
        build.put(IRONY, *found.span())
        at = found.end()
    _pieces(build, text, at, len(text))
    build.cut_endless_words()
    return build.view(source)


def read_typed(source: str) -> View:
    """The view of what was typed into a command or a field: all of it, struck words included."""
    build = _Builder(struck=True)
    _pieces(build, source, 0, len(source))
    return build.view(source)


def _pieces(build: _Builder, text: str, start: int, stop: int) -> None:
    at = start
    for found in _PIECE.finditer(text, start, stop):
        build.copy(text, at, found.start())
        at = found.end()
        kind = found.lastgroup
        if kind in ("channel", "label", "code") and not _is_address(found[kind]):
            if kind == "channel":
                build.put(CHANNEL, found.start(), found.start(kind))
            _inner(build, text, found.start(kind), found.end(kind))
        elif kind == "entity":
            build.put(_ENTITIES[found[0]], *found.span())
        elif kind == "struck":
            if build.struck:
                _inner(build, text, *found.span())
            else:
                build.put(" ", *found.span())
        elif kind != "mark":
            build.put(_mark(kind, found[0]), *found.span())
    build.copy(text, at, stop)


def _mark(kind: str | None, source: str) -> str:
    if kind is None and source.startswith("<#"):
        return CHANNEL
    return {"reference": PERSON, "emoji": EMOJI, "code": CODE}.get(kind or "link", LINK)


def _inner(build: _Builder, text: str, start: int, stop: int) -> None:
    at = start
    for found in re.finditer(r"&(?:amp|lt|gt);|[*_~`]", text[start:stop]):
        build.copy(text, at, start + found.start())
        at = start + found.end()
        if found[0] in _ENTITIES:
            build.put(_ENTITIES[found[0]], start + found.start(), at)
    build.copy(text, at, stop)


def _is_address(label: str) -> bool:
    return re.match(r"(?:https?://|www\.|mailto:|[^\s/]+@[^\s/]+\.\w+$)", label) is not None
