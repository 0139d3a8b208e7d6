"""Names of skills: plain text to show, and the normalised key under which two spellings meet."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

LONGEST_NAME = 80
"""Characters that the name of a skill may have."""

_INVISIBLE = {"Cc", "Cf", "Co", "Cs", "Cn"}  # control, format (bidi, zero width), private, unknown
_REFERENCE = re.compile(r"<[@#!][^<>]{0,200}>?")
_PLAIN_KEY = re.compile(r"[a-z0-9]+(?: [a-z0-9]+)*")
_SPACE = re.compile(r"\s+")
_DROPPED = re.compile(r"['’‘`´\"“”„*~<>|]")
_JOINT = re.compile(r"(?<!\w)\.(?=\w)|([._\-–—/,;:()\[\]{}!?…=\\^]+)")
_PLUS_OR_HASH = re.compile(r"(?<![\w+#])[+#]+")
_PLURAL_ENDING = re.compile(r"(?:[^acsioup]|(?<!o)p|shop)s$")  # not physics, canvas or devops

# Words in -s that are not the plural of a skill, or whose singular is another thing.
_NOT_PLURALS = frozenset(
    (
        *("kubernetes", "windows", "rails", "pandas", "postgres", "jenkins", "sales", "keras"),
        *("redis", "series", "news", "numbers", "pages", "teams", "slides", "sheets", "forms"),
        *("graphs", "maps", "arts", "games"),
    )
)


def _visible(text: str) -> str:
    return "".join(
        " " if character.isspace() else character
        for character in text
        if character.isspace() or unicodedata.category(character) not in _INVISIBLE
    )


def plain(text: str) -> str:
    """`text` as one line of plain words: nothing invisible, no Slack reference, no angle bracket.

    Not escaped: whoever sends it to Slack escapes it on the way out.
    """
    text = _visible(unicodedata.normalize("NFC", text))
    text = _REFERENCE.sub(" ", text).replace("<", "").replace(">", "")
    return _SPACE.sub(" ", text).strip()


def _once(text: str) -> str:
    if _PLAIN_KEY.fullmatch(text):
        return _with_singular(text)
    text = _visible(unicodedata.normalize("NFKC", text))
    text = unicodedata.normalize("NFKC", text.casefold()).replace("&", " and ")
    text = _DROPPED.sub("", _REFERENCE.sub(" ", text))
    # A dot before a word (.NET) is a part of the name; between words it is only a joint (Node.js).
    text = _JOINT.sub(lambda found: " " if found[1] else found[0], text)
    text = _PLUS_OR_HASH.sub(" ", text)
    return _with_singular(_SPACE.sub(" ", text).strip())


def _with_singular(text: str) -> str:
    if not text.endswith("s"):
        return text
    head, _, last = text.rpartition(" ")
    return f"{head} {_singular(last)}".strip()


def _singular(word: str) -> str:
    if len(word) < 5 or not word.isascii() or not word.isalpha() or word in _NOT_PLURALS:
        return word
    if word.endswith("ies") and len(word) > 6:
        return word[:-3] + "y"
    if re.search(r"(?:ss|x|ch|sh)es$", word):
        return word[:-2]
    return word[:-1] if _PLURAL_ENDING.search(word) else word


@lru_cache(maxsize=16_384)
def normalise(name: str) -> str:
    """The key of a name: equal for spellings that differ only in what does not matter.

    Compatibility forms, case, spacing, hyphens and other joints, invisible characters and a safe
    plural of the last word do not matter; what tells C++, C# and .NET apart does. Idempotent.
    """
    before, after = name, _once(name.lower() if name.isascii() else name)
    while before != after:
        before, after = after, _once(after)
    return after


# Small letters and no plural: such a name is its own key. Of thousands, most are.
_KEYS_ALREADY = re.compile(
    r"^[a-z0-9à-öø-ÿ]+(?: [a-z0-9à-öø-ÿ]+)*(?:(?<!s)|(?<=[acsiou]s))$", re.MULTILINE
)
_PLAIN_KEYS = re.compile(rf"^{_PLAIN_KEY.pattern}$", re.MULTILINE)


def keys_of(names: Sequence[str]) -> dict[str, str]:
    """`normalise` of many names at once, without a place in its cache: in a third of the time."""
    low = [(name.lower() if name.isascii() else name).replace("-", " ") for name in names]
    text = "\n".join(low)
    already, plain_ones = set(_KEYS_ALREADY.findall(text)), set(_PLAIN_KEYS.findall(text))
    keys = {}
    for name, small in zip(names, low, strict=True):
        if small in already:
            keys[name] = small
        elif small in plain_ones:
            keys[name] = _with_singular(_with_singular(small))
        else:
            keys[name] = normalise(name)
    return keys
