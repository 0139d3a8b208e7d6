"""Lists of skills as members type them after /teach and /learn or into a field."""

import re

from bot.skills.levels import LEVEL_WORDS, Level, parse_level
from bot.skills.mrkdwn import CHANNEL, LINK, MARKS, PERSON, View, read_typed
from bot.skills.names import LONGEST_NAME, normalise, plain
from bot.skills.once import once
from bot.skills.said import Listed, Mention, Refusal, Refused
from bot.skills.vocabulary import vocabulary

MOST_AT_ONCE = 20
"""Skills that one command may name."""

_ITEM_END = re.compile(r"[,;\n•·◦]|\s[|]\s|(?<=\S)\s+[-–—*]\s+(?=\S)")
_LEAD = re.compile(
    r"^(?:[-–—*+>#\s]+(?=[\s.\w])|\(?\d{1,2}[.)]\s+"
    r"|(?:and|also|plus|about|please|maybe|perhaps|how to|to)\s+(?=\S))+",
    re.IGNORECASE,
)
_LEVEL_AFTER = re.compile(
    r"^(?P<name>.*\S)\s*(?:\((?P<inside>[^()]{1,40})\)|\s[-–—:]\s*(?P<dash>[^-–—:]{1,40})"
    r"|:\s*(?P<colon>[^:]{1,40}))$"
)
_LEADING_LEVELS = frozenset(
    (
        *("some", "a bit", "a bit of", "a little", "a little bit of", "some knowledge of"),
        *("basics of", "the basics of", "fundamentals of", "intro to", "introduction to"),
        *("expert in", "fluent", "native"),
    )
)
_NAMES_NOTHING = frozenset(
    (
        *("something", "anything", "everything", "nothing", "whatever", "stuff", "things", "all"),
        *("some", "any", "it", "this", "that", "them", "these", "those", "more", "new things"),
        *("something new", "anything new", "new stuff", "a lot", "lots", "idk", "no idea", "none"),
        *("etwas", "alles", "nichts", "irgendwas", "irgendetwas", "was", "algo", "todo", "nada"),
        *("cualquier cosa", "quelque chose", "tout", "rien", "n'importe quoi", "alguma coisa"),
        *("qualquer coisa", "tudo"),
    )
)
_TYPED_REFERENCE = re.compile(r"<[@#!][^<>]*>|(?:^|\s)@(?:here|channel|everyone)\b")
_JOINTS = re.compile(r"\s+(?:and|&|\+)\s+", re.IGNORECASE)


def read_list(text: str) -> Listed:
    """The skills of a list: "Kubernetes, Go (some); public speaking - expert", or bullets.

    What cannot be a skill is refused with its reason; nothing is lost silently but repetitions.
    """
    view = read_typed(text)
    mentions: list[Mention] = []
    refused: list[Refused] = []
    keys: set[str] = set()
    for start, end in _items(view.text):
        typed = text[slice(*view.span(start, end))]
        mention = _read_item(view, start, end)
        if isinstance(mention, Refusal):
            refused.append(Refused(typed, mention))
        elif mention.key not in keys:
            if len(mentions) == MOST_AT_ONCE:
                refused.append(Refused(typed, Refusal.TOO_MANY))
                continue
            keys.add(mention.key)
            mentions.append(mention)
    if not mentions and not refused:
        refused.append(Refused(text.strip(), Refusal.EMPTY))
    return Listed(tuple(mentions), tuple(refused))


def _items(text: str) -> list[tuple[int, int]]:
    """Where the items are, in order, without the blanks around them."""
    items: list[tuple[int, int]] = []
    at = 0
    for found in [*_ITEM_END.finditer(text), None]:
        stop = found.start() if found else len(text)
        if found and _says_level_next(text, found):
            continue
        items.extend(_joined(text, at, stop))
        at = found.end() if found else stop
    return [item for item in (_stripped(text, *item) for item in items) if item[0] < item[1]]


def _says_level_next(text: str, dash: re.Match[str]) -> bool:
    """Whether a dash leads to a level ("public speaking - expert"), not to another item."""
    if not re.search(r"[-–—]", dash[0]):
        return False
    following = re.match(r"[^,;\n•]{0,40}", text[dash.end() :])
    return following is not None and parse_level(following[0]) is not None


def _joined(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of "Go and Rust"; one item where the whole is a skill ("food and wine" is not)."""
    part = text[start:end]
    if vocabulary().find(part) or len(part) > 4 * LONGEST_NAME:
        return [(start, end)]
    items: list[tuple[int, int]] = []
    at = 0
    joints = list(_JOINTS.finditer(part))
    for index, joint in enumerate(joints):
        after = joints[index + 1].start() if index + 1 < len(joints) else len(part)
        if vocabulary().find(part[at:after]):
            continue
        items.append((start + at, start + joint.start()))
        at = joint.end()
    return [*items, (start + at, end)]


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _read_item(view: View, start: int, end: int) -> Mention | Refusal:
    words = view.text[start:end]
    if any(mark in words for mark in (PERSON, CHANNEL, LINK)) or _TYPED_REFERENCE.search(words):
        return Refusal.REFERENCE
    lead = _LEAD.match(words)
    if lead and lead.end() < len(words):
        start, words = start + lead.end(), words[lead.end() :]
    words, level, skipped = _without_level(words)
    start += skipped
    words = words.rstrip(" .:!?" + MARKS)
    before = len(words)
    words = words.lstrip(" \"'" + MARKS)
    start += before - len(words)
    name = plain("".join(" " if character in MARKS else character for character in words))
    name = plain(re.sub(r"(?<!\w)[*_~`]+|[*_~`]+(?!\w)", "", name)).strip(" \"'")
    if not any(character.isalnum() for character in name) or not any(map(str.isalpha, name)):
        return Refusal.NO_LETTERS
    if len(name) > LONGEST_NAME:
        return Refusal.TOO_LONG
    key = normalise(name)
    if not key:
        return Refusal.NO_LETTERS
    if name.casefold() in _NAMES_NOTHING:
        return Refusal.NO_NAME
    first, last = view.span(start, start + len(words))
    if skill := vocabulary().find(name):
        name, key = skill.name, skill.key
    return Mention(view.source[first:last], first, last, name, key, level)


@once
def _level_before() -> re.Pattern[str]:
    """What says a level in front of a skill; compiled when first needed: it is long."""
    levels = sorted(map(re.escape, LEVEL_WORDS), key=len, reverse=True)
    return re.compile(rf"^(?P<level>{'|'.join(levels)})\s+", re.IGNORECASE)


def _without_level(words: str) -> tuple[str, Level | None, int]:
    """The words without what says a level, the level, and the characters dropped in front."""
    if vocabulary().find(words):
        return words, None, 0
    if after := _LEVEL_AFTER.match(words):
        said = after["inside"] or after["dash"] or after["colon"]
        if level := parse_level(said):
            return after["name"], level, 0
    if before := _level_before().match(words):
        phrase = re.sub(r"\s+", " ", before["level"].casefold())
        rest = words[before.end() :]
        if phrase in _LEADING_LEVELS or vocabulary().find(rest):
            return rest, parse_level(phrase), before.end()
    head, _, last = words.rpartition(" ")
    if head and (level := parse_level(last)) and vocabulary().find(head):
        return head, level, 0
    return words, None, 0
