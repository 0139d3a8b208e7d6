"""Shorter ways to say the same name: "Kotlin basics", "an introduction to Kotlin" are Kotlin."""

import re
from collections.abc import Iterator

_TO_LEARN = r"(?:introduction|intro|introducción|introdução|initiation)(?: to| a la| al| a| à| au)?"
_BASICS_OF = (
    r"(?:basics?|fundamentals?|foundations?|essentials?|principles?|art|knowledge|grundlagen"
    r"|fundamentos|bases?|técnicas|techniques|kenntnisse)"
    r"(?: of| in| der| des| von| del| de la| de| do| da| du| d)"
)
_GETTING_BETTER = (
    r"(?:learn(?:ing)?(?: how)?(?: to)?|how to|(?:being |getting |get )?(?:good|better) at"
    r"|aprender(?: a)?|apprendre(?: à| le| la| les)?)"
)
_LEAD = re.compile(
    rf"^(?:(?:the|an?) )?(?:{_TO_LEARN}|{_BASICS_OF}|{_GETTING_BETTER}) (?:the )?(?=\w)"
)
_LESSON = re.compile(
    r"(?<=\w) (?:crash course|course|class|lesson|workshop|tutorial|training|bootcamp|101"
    r"|for beginner|für anfänger|para principiante|pour débutant|kurs?|kurse|lernen|spielen"
    r"|sprechen)$"
)
_LESSON_JOINED = re.compile(r"(?<=\w{3})(?:kenntnisse?|kurs?|kurse|nachhilfe|grundlagen|schulung)$")
_SOFTWARE = re.compile(
    r"(?<=\w) (?:programming language|programming|lang|framework|library|app|application|cli|sdk"
    r"|compiler|engine|server|package manager|package|plugin|editor|ide)$"
)
_GENERIC = re.compile(
    r"(?<=\w) (?:language|skill|tool|software|basic|fundamental|essential|concept|principle"
    r"|technique|method|knowledge|know how|competence|competency|expertise|ability|best practice"
    r"|database|system|platform)$"
)
_DOING = re.compile(r"^(?:play|playing|speak|speaking|use|using) (?:the )?(?=\w)")
_VENDOR = re.compile(r"^(?:apache|adobe|microsoft|ms|hashicorp) (?=\w)")
_ARTICLE = re.compile(r"^the (?=\w)")
_VERSION = re.compile(r"(?<=[a-z]{4}) ?v?\d+(?: \d+)*$")
_STANDARD = re.compile(r"(?:iso|iec|ieee|ifrs|ias|gaap|din|ansi|nist|asvs|soc) ?\d")
"""Their figures tell one from another, and are no version."""


def meant(key: str) -> str:
    """A key without what shows that the rest is a skill: "intro to Go", "Go app", "MS Excel 365".

    The rest is one even where it is an everyday word; it may be the whole key.
    """
    for pattern in (_LEAD, _DOING, _VENDOR, _LESSON, _LESSON_JOINED, _SOFTWARE):
        key = pattern.sub("", key)
    return key if _STANDARD.match(key) else _VERSION.sub("", key)


def variants(key: str) -> Iterator[str]:
    """Shorter ways to say the same as `key`, the longest first: "apache kafka" is Kafka."""
    plainly = meant(key)
    shorter = _GENERIC.sub("", _ARTICLE.sub("", plainly))
    if plainly != key:
        yield plainly
    if shorter != plainly:
        yield shorter
