"""What people say to Potluck itself: "who can teach me SQL?", or just "SQL"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.skills.identity import Certainty, identify, name_of
from bot.skills.lists import read_list
from bot.skills.mrkdwn import READ_AT_MOST
from bot.skills.names import normalise
from bot.skills.objects import known_skills
from bot.skills.said import Mention, Said
from bot.skills.vocabulary import vocabulary

_WHO = re.compile(
    r"\b(?:who|whom|anyone|anybody|someone|somebody|wer|wen|jemand|quién|quien|alguien|qui|quem"
    r"|quelqu['’]un|alguém|alguem)\b",
    re.IGNORECASE,
)
_TEACHER = re.compile(
    r"\b(?:(?:mentor|teacher|tutor|coach|trainer|instructor)(?:s|es|in|en|a|as)?"
    r"|lehrer(?:in)?|profesora?e?s?|professeure?s?|professora?e?s?)\b",
    re.IGNORECASE,
)
_FIND = re.compile(
    r"\?|\b(?:find|get|know|recommend|suggest|finde|finden|kennst|encontrar|conoces|conhece"
    r"|trouver|connais)\b",
    re.IGNORECASE,
)
_WOULD_LEARN = re.compile(
    r"\b(?:who|anyone|anybody|someone|somebody|wer|jemand)\b[^,;.!?]{0,80}?"
    r"\b(?:(?:to|wanna) (?:learn|study)|to be (?:taught|mentored|coached)|(?:in|about) learning"
    r"|(?:is|are) learning|learns|wants (?!to\b)"
    r"|(?:needs?|wants?|looking for) (?:help|lessons|an? (?:\w+ )?(?:mentor|teacher|tutor|coach))"
    r"|lernen)\b|\bwhom? (?:can|could|should|may) i (?:teach|mentor|coach|help)\b",
    re.IGNORECASE,
)
_FOR_ME = re.compile(
    r"(?<!from )(?<!with )(?<!by )\b(?:me|us|mir|uns)\b|\bich\b|\bdo i (?:ask|talk|write)\b",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"[\W_]*(?:(?:a|and|awesome|big|cool|great|hey|hi|lovely|many|mil|muchas|muito|nice|oh|ok|okay"
    r"|perfect|so|super|tausend|vielen|wow|yes)[\W_]+)*"
    r"(?:thanks|thanx|thank (?:you|u|ya)|thankyou|thx|thnx|tnx|tysm|ty|cheers|much appreciated"
    r"|(?:i )?(?:really )?appreciate it|(?:you are|you['’]re|ur) (?:the best|great|awesome|amazing)"
    r"|love (?:you|it|this)|well done|good bot|danke|dankeschön|dank|gracias|merci|obrigad[oa]"
    r"|valeu|(?:pray|heart|raised_hands|\+1|thumbsup|blush|clap|tada)(?=:))\b",
    re.IGNORECASE,
)
_MORE_THAN_THANKS = re.compile(
    r"\?|\b(?:but|stop|please|can|could|how|help|for nothing|aber|bitte|pero|mais|mas)\b",
    re.IGNORECASE,
)
_LONGEST_THANKS_WORDS = 12
_POTLUCK_ITSELF = re.compile(
    r"\b(?:who(?: are|'re|’re| r)(?: you| u)\b|who(?:'s|’s| is) (?:this|that|potluck)\b"
    r"|who (?:made|built|wrote|runs|owns) (?:you|this|potluck)\b"
    r"|wer bist du\b|quién eres\b|qui es[- ]tu\b|quem é você\b)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w+#.&'-]+")
_LONGEST_NAME_WORDS = 6


@dataclass(frozen=True)
class Asked:
    """A question to Potluck: which skills it is about, and whether it looks for learners."""

    skills: tuple[Mention, ...]
    for_learners: bool = False


def asked_about(text: str, said: Said, names: Iterable[str] = ()) -> Asked | None:
    """What "who can teach me SQL?" asks about; None where `text` is no such question.

    Without skills where it asks but names none. `said` is what `text` says as a post; `names` are
    keys of skills that the vocabulary may not know: the workspace's own.
    """
    asks_who = _WHO.search(text) is not None
    if not asks_who and not (_TEACHER.search(text) and _FIND.search(text)):
        return None
    if said.offers or (said and not asks_who):
        return None
    skills = said.wants or named_in(text, names)
    if not skills and (not asks_who or _POTLUCK_ITSELF.search(text)):
        return None
    return Asked(skills, for_learners=not said and _seeks_learners(text))


def is_thanks(text: str) -> bool:
    """Whether `text` is a word of thanks or of praise and nothing that needs an answer."""
    return (
        len(text.split()) <= _LONGEST_THANKS_WORDS
        and _THANKS.match(text) is not None
        and _MORE_THAN_THANKS.search(text) is None
    )


def _seeks_learners(text: str) -> bool:
    return _WOULD_LEARN.search(text) is not None and _FOR_ME.search(text) is None


def named_in(text: str, names: Iterable[str] = ()) -> tuple[Mention, ...]:
    """The skills that are named at all, where no clause says what for: "SQL", "who knows SQL?"."""
    text, own = text[:READ_AT_MOST], frozenset(names)
    places = [*_of_these(text, own), *_of_vocabulary(text)]
    taken = bytearray(len(text))
    chosen: list[tuple[int, int]] = []
    # The longest names first; of two that are equally long the workspace's own.
    for start, end in sorted(places, key=lambda place: place[0] - place[1]):
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            chosen.append((start, end))
    named: dict[str, Mention] = {}
    for start, end in sorted(chosen):
        for mention in read_list(text[start:end]).mentions:
            named.setdefault(mention.key, mention)
    return tuple(named.values())


def nearly_named(text: str, known: Mapping[str, str]) -> str | None:
    """The skill that a single word is, or is probably a slip for: "sqll"; None for all else.

    `known` are the workspace's own skills, key or alias key -> name.
    """
    if not (mentions := read_list(text).mentions) or len(text.split()) > 1:
        return None
    meant = identify(mentions[0].name, known)
    if meant.certainty is Certainty.NEW:
        return None
    return meant.name if meant.like is None else name_of(meant.like, known)


def _of_vocabulary(text: str) -> list[tuple[int, int]]:
    """Where `text` names a skill of the vocabulary, and hardly means an everyday word."""
    return [
        (each.start, each.end)
        for each in known_skills(text.lower(), 0, len(text), vocabulary())
        if not vocabulary().is_everyday(text[each.start : each.end]) or text[each.start].isupper()
    ]


def _of_these(text: str, names: frozenset[str]) -> list[tuple[int, int]]:
    """Where the phrases of `text` are whose keys are among `names`."""
    words = [
        (found.start(), found.start() + len(found[0].rstrip("."))) for found in _WORD.finditer(text)
    ]
    return [
        (words[first][0], words[last][1])
        for first in range(len(words))
        for last in range(first, min(first + _LONGEST_NAME_WORDS, len(words)))
        if normalise(text[words[first][0] : words[last][1]]) in names
    ]
