"""The languages that Potluck understands."""

from bot.skills.languages.de import GERMAN
from bot.skills.languages.en import ENGLISH
from bot.skills.languages.es import SPANISH
from bot.skills.languages.fr import FRENCH
from bot.skills.languages.pt import PORTUGUESE

LANGUAGES = (ENGLISH, GERMAN, SPANISH, PORTUGUESE, FRENCH)
"""Where a text could be in several of them, it is in the first."""
