"""Forms: the modals that members fill in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from bot.messages import ids
from bot.messages.blocks import (
    Block,
    Message,
    checkboxes,
    form,
    instant_picker,
    option,
    plain,
    radio,
    section,
    select,
    text_input,
    time_picker,
)
from bot.messages.facts import Listing, Standing
from bot.messages.introductions import earliest_alternative
from bot.messages.text import LONGEST_TEXT
from bot.skills import Level

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def skills(standing: Standing, opened_at: datetime) -> Block:
    """Both lists, one skill a line, to be changed at will.

    The form remembers when it was opened, so that a skill added elsewhere meanwhile survives it.
    """
    return form(
        ids.SKILLS_FORM,
        "Your skills",
        "Save",
        [
            text_input(
                ids.OFFERS_INPUT,
                "What could you teach?",
                initial=_lines(standing.offers),
                placeholder="Kubernetes\nGo (some)",
                hint="One skill a line. Add a level if you like: new to it, some, solid, expert.",
                multiline=True,
            ),
            text_input(
                ids.WANTS_INPUT,
                "What would you like to learn?",
                initial=_lines(standing.wants),
                placeholder="Public speaking\nBrand strategy",
                hint="One skill a line, the most important first.",
                multiline=True,
            ),
        ],
        private=opened_at.isoformat(),
    )


def note(message: Message) -> Block:
    """An answer inside a form, in the place of what was filled in."""
    return {
        "type": "modal",
        "title": plain("Potluck", 24),
        "close": plain("Done", 24),
        "blocks": message.blocks,
    }


def another_time(introduction_id: str, now: datetime) -> Block:
    """Suggest a time of one's own."""
    return form(
        ids.TIME_FORM,
        "Another time",
        "Suggest it",
        [
            instant_picker(
                ids.TIME_INPUT,
                "When would suit you?",
                int(earliest_alternative(now).timestamp()),
                "In your own time zone. Everybody sees it in theirs.",
            )
        ],
        private=introduction_id,
    )


def rating(introduction_id: str) -> Block:
    """What a member thought of a meeting."""
    return form(
        ids.RATING_FORM,
        "How was it?",
        "Send",
        [
            section("Only you and the matching ever see this. Leave out what you like."),
            radio(
                ids.RATING_INPUT,
                "Was it worth your time?",
                [
                    option("Very much", "5"),
                    option("Yes", "4"),
                    option("So-so", "3"),
                    option("Not really", "2"),
                    option("Not at all", "1"),
                ],
            ),
            text_input(
                ids.NOTE_INPUT, "Anything to remember for next time?", multiline=True, most=1000
            ),
        ],
        private=introduction_id,
    )


def preferences(
    *, start: str, end: str, days: Sequence[int], follow_ups: bool, teach_cap: int, zone: str
) -> Block:
    """Working hours and days, follow-ups, and how many people to teach a week."""
    day_options = [option(name, str(number)) for number, name in enumerate(WEEKDAYS)]
    caps = [
        option("Nobody, I only want to learn", "0"),
        option("One person a week", "1"),
        option("Two people a week", "2"),
    ]
    ask = option("Ask me afterwards whether we met", "yes")
    return form(
        ids.PREFERENCES_FORM,
        "Preferences",
        "Save",
        [
            time_picker(ids.START_INPUT, f"Your working day starts at ({zone})", start),
            time_picker(ids.END_INPUT, "It ends at", end),
            checkboxes(
                ids.DAYS_INPUT,
                "Working days",
                day_options,
                [day_options[number] for number in days],
                "Introductions arrive inside these hours, and meetings are proposed there.",
            ),
            select(ids.TEACH_CAP_INPUT, "How many would you teach?", caps, caps[teach_cap]),
            checkboxes(
                ids.FOLLOW_UPS_INPUT, "Follow-ups", [ask], [ask] if follow_ups else [], None
            ),
        ],
    )


class Named(Protocol):
    """A skill and its level."""

    @property
    def skill(self) -> str:
        """The skill's name."""

    @property
    def level(self) -> int | None:
        """How well it is known, if that was said."""


Some = TypeVar("Some", bound=Named)


def shown(entries: Sequence[Some]) -> list[Some]:
    """As many of these as fit into one field; what is not shown is not removed by saving."""
    fitting: list[Some] = []
    room = LONGEST_TEXT
    for each in entries:
        room -= len(_line(each)) + 1
        if room < 0:
            break
        fitting.append(each)
    return fitting


def _lines(entries: Sequence[Listing]) -> str:
    return "\n".join(_line(each) for each in shown(entries))


def _line(entry: Named) -> str:
    return entry.skill + (f" ({Level(entry.level).label})" if entry.level else "")
