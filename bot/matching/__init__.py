"""Who meets whom: from offers and wants to introductions, with a reason for every one of them.

`draw(problem, seed)` is the whole of it. Pure Python, no database, no clock.
"""

from bot.matching.draw import Introduction, Kind, Lesson, Plan, draw
from bot.matching.problem import (
    HIGHEST_LEVEL,
    Meeting,
    Member,
    Offer,
    Problem,
    ProblemError,
    Rules,
    Shared,
    Want,
)
from bot.matching.reasons import LeftOut, NotMatched, Why
from bot.matching.weights import Points

__all__ = [
    "HIGHEST_LEVEL",
    "Introduction",
    "Kind",
    "LeftOut",
    "Lesson",
    "Meeting",
    "Member",
    "NotMatched",
    "Offer",
    "Plan",
    "Points",
    "Problem",
    "ProblemError",
    "Rules",
    "Shared",
    "Want",
    "Why",
    "draw",
]
