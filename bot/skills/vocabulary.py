"""The skills that Potluck knows by name, read from the files of bot/skills/fields.

One file is one field (engineering, people, ...), one line is one skill:

    Kubernetes | k8s, kube, kubernets | related: Docker, Helm | broader: DevOps

First the name to show, then (all optional, in any order) aliases and misspellings, `related:`
skills that somebody who wants this one may also be glad of, and `broader:` skills that it is a
part of. A question mark after a name or alias (`Go?`) marks an everyday word, or an abbreviation
of several things: in a post it counts only where the grammar expects a skill, and where several
skills claim it, it identifies none of them. Lines that start with # are comments.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from bot.skills.languages.all import LANGUAGES
from bot.skills.names import keys_of, normalise
from bot.skills.once import once
from bot.skills.wordlists import spellings, words_of

_HEADS = tuple(
    sorted(spellings(word for each in LANGUAGES for word in words_of(each.compounds)), key=len)
)
_JOINTS = ("", "s", "n", "en")
"""What may stand between the parts of a closed compound: "Gitarre-n-unterricht"."""

LONGEST_ALIAS = 7
"""The most words that an alias may have; the longest-match search looks no further."""


class VocabularyError(ValueError):
    """A line of the vocabulary that contradicts the format or another line."""


@dataclass(frozen=True)
class Skill:
    """One line of the vocabulary. `related` and `broader` are names as written there."""

    name: str
    field: str
    aliases: tuple[str, ...] = ()
    everyday: frozenset[str] = frozenset()
    related: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The skill's normalised identity."""
        return normalise(self.name)


@dataclass(frozen=True)
class Vocabulary:
    """All skills by key, and every name and alias (normalised) that leads to one."""

    skills: Mapping[str, Skill]
    aliases: Mapping[str, str]
    everyday: frozenset[str]
    ambiguous: frozenset[str]
    beginnings: frozenset[str]
    """The first words of all names of more than one word."""
    continuations: frozenset[str]
    """Their other words."""

    def find(self, words: str) -> Skill | None:
        """The one skill that these words name as a whole, or None."""
        key = self.aliases.get(normalise(words)) or self.first_part(words)
        return self.skills[key] if key else None

    def first_part(self, word: str) -> str | None:
        """The key of what a closed compound is a lesson in or knowledge of: "Excelkurs"."""
        low = word.lower()
        if not low.endswith(_HEADS) or not low.isalpha():
            return None
        parts = (low.removesuffix(head) for head in _HEADS if low.endswith(head))
        first = (
            part.removesuffix(joint) for part in parts for joint in _JOINTS if part.endswith(joint)
        )
        return next(filter(None, (self.aliases.get(normalise(part)) for part in first)), None)

    def doing(self, verb: str) -> Skill | None:
        """The skill of doing what an English verb says: "draw" is drawing, "swim" swimming."""
        if not verb.isalpha():
            return None
        forms = (verb + "ing", verb.removesuffix("e") + "ing", verb + verb[-1] + "ing")
        return next(filter(None, map(self.find, forms)), None)

    def is_everyday(self, words: str) -> bool:
        """Whether the words, though the name of a skill, mostly mean something else."""
        return normalise(words) in self.everyday


def parse(text: str, field_name: str) -> Iterator[Skill]:
    """The skills of one file. Raises VocabularyError, with the line number, for a bad line."""
    read: list[tuple[list[str], dict[str, list[str]]]] = []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        name, *parts = (part.strip() for part in line.split("|"))
        lists: dict[str, list[str]] = {}
        for part in parts:
            label, colon, rest = part.partition(": ")
            if not colon:
                label, rest = "aliases", part
            if label not in ("aliases", "related", "broader") or label in lists:
                raise VocabularyError(f"{field_name}, line {number}: what is {part!r}?")
            lists[label] = [word for each in rest.split(",") if (word := each.strip())]
        read.append(([name, *lists.get("aliases", ())], lists))
    marked = [[name[:-1] for name in names if name.endswith("?")] for names, _ in read]
    keys = keys_of([name for names in marked for name in names])
    for (names, lists), everyday in zip(read, marked, strict=True):
        name, *aliases = (name.removesuffix("?") for name in names)
        yield Skill(
            name=name,
            field=field_name,
            aliases=tuple(aliases),
            everyday=frozenset(map(keys.__getitem__, everyday)),
            related=tuple(lists.get("related", ())),
            broader=tuple(lists.get("broader", ())),
        )


def build(skills: Iterable[Skill]) -> Vocabulary:
    """Index skills. Raises VocabularyError where two lines claim one name without a `?`."""
    by_key: dict[str, Skill] = {}
    claims: dict[str, str] = {}
    shared: set[str] = set()
    unmarked: dict[str, str] = {}
    skills = list(skills)
    keys = keys_of([name for skill in skills for name in (skill.name, *skill.aliases)])
    for skill in skills:
        key = keys[skill.name]
        if key in by_key:
            raise VocabularyError(f"{skill.name!r} has two lines")
        by_key[key] = skill
        for word in {key, *map(keys.__getitem__, skill.aliases)}:
            if not word:
                raise VocabularyError(f"{skill.name!r} has an alias of nothing but punctuation")
            if claims.setdefault(word, key) != key:
                shared.add(word)
            if word not in skill.everyday and unmarked.setdefault(word, key) != key:
                raise VocabularyError(f"{word!r} is both {unmarked[word]!r} and {key!r}")
    # A word that one skill claims outright is that skill's, however many others claim it with `?`.
    aliases = {word: key for word, key in claims.items() if word not in shared} | unmarked
    of_several = [word.split(" ") for word in aliases if " " in word]
    return Vocabulary(
        skills=by_key,
        aliases=aliases,
        everyday=frozenset(word for skill in by_key.values() for word in skill.everyday),
        ambiguous=frozenset(shared - unmarked.keys()),
        beginnings=frozenset(words[0] for words in of_several),
        continuations=frozenset(word for words in of_several for word in words[1:]),
    )


@once
def vocabulary() -> Vocabulary:
    """The vocabulary of this package, read once and when first asked for."""
    folder = files(__package__).joinpath("fields")
    return build(
        skill
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".txt")
        for skill in parse(file.read_text(encoding="utf-8"), re.sub(r"\.txt$", "", file.name))
    )
