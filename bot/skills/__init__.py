"""Words to skills: what a post or a list says, which skill a name means, what serves a want.

Pure: no database, no Slack, no clock. `capture` reads posts, `read_list` the arguments of a
command, `identify` finds a name among a workspace's skills, `fit` grades an offer for a want.
"""

from bot.skills.asking import Asked, asked_about, is_thanks, named_in, nearly_named
from bot.skills.capture import capture, explain
from bot.skills.identity import Certainty, Identity, identify, name_of
from bot.skills.levels import Level, parse_level
from bot.skills.lists import MOST_AT_ONCE, read_list
from bot.skills.names import LONGEST_NAME, normalise, plain
from bot.skills.relations import Fit, Relation, fit, related
from bot.skills.said import Explanation, Listed, Mention, Refusal, Refused, Said, Step
from bot.skills.search import nearest
from bot.skills.vocabulary import vocabulary

__all__ = [
    "LONGEST_NAME",
    "MOST_AT_ONCE",
    "Asked",
    "Certainty",
    "Explanation",
    "Fit",
    "Identity",
    "Level",
    "Listed",
    "Mention",
    "Refusal",
    "Refused",
    "Relation",
    "Said",
    "Step",
    "asked_about",
    "capture",
    "explain",
    "fit",
    "identify",
    "is_thanks",
    "name_of",
    "named_in",
    "nearest",
    "nearly_named",
    "normalise",
    "parse_level",
    "plain",
    "read_list",
    "related",
    "vocabulary",
]
