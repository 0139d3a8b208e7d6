"""Forms: the modals that members fill in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TypeVar

from bot.messages import choices, ids
from bot.messages.blocks import (
    Block,
    Message,
    checkboxes,
    form,
    instant_picker,
    option,
    picker,
    plain,
    radio,
    section,
    select,
    text_input,
    time_picker,
)
from bot.messages.facts import Listing, Standing
from bot.messages.introductions import earliest_alternative

MOST_CHOSEN = 80
"""Skills that one picker shows; Block Kit's menus hold 100 choices."""

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def skills(
    standing: Standing,
    opened_at: datetime,
    proposed: Standing | None = None,
    about: str | None = None,
) -> Block:
    """Both lists, to be changed at will; `proposed` are put on them, and `about` says why.

    The form remembers when it was opened, so that a skill added elsewhere meanwhile survives it.
    """
    more = proposed or Standing()
    return form(
        ids.SKILLS_FORM,
        "Your skills",
        "Save",
        [
            *([section(about)] if about else []),
            picker(
                ids.OFFERS_INPUT,
                "What could you teach?",
                "Type a skill",
                chosen=_chosen(standing.offers, more.offers),
                hint="Any words will do. Add a level if you like: “Go (some)”, solid, expert.",
                many=True,
            ),
            picker(
                ids.WANTS_INPUT,
                "What would you like to learn?",
                "Type a skill",
                chosen=_chosen(standing.wants, more.wants),
                hint="The most important first.",
                many=True,
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
    *,
    start: str,
    end: str,
    days: Sequence[int],
    follow_ups: bool,
    teach_cap: int,
    findable: bool,
    zone: str,
) -> Block:
    """Working hours and days, follow-ups, being found, and how many people to teach a week."""
    day_options = [option(name, str(number)) for number, name in enumerate(WEEKDAYS)]
    caps = [
        option("Nobody, I only want to learn", "0"),
        option("One person a week", "1"),
        option("Two people a week", "2"),
    ]
    ask = option("Ask me afterwards whether we met", "yes")
    find = option("Tell colleagues who ask that I could teach them", "yes")
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
            checkboxes(
                ids.FINDABLE_INPUT,
                "Being found",
                [find],
                [find] if findable else [],
                "“@Potluck who can teach me SQL?” names only people who ticked this.",
            ),
        ],
    )


Some = TypeVar("Some")


def shown(entries: Sequence[Some]) -> list[Some]:
    """As many of these as one field takes; what is not shown is not removed by saving."""
    return list(entries[:MOST_CHOSEN])


def _chosen(entries: Sequence[Listing], proposed: Sequence[Listing]) -> list[Block]:
    """What is chosen when the form opens: what stands, and after it what is proposed."""
    there = {each.skill for each in entries}
    new = [each for each in proposed if each.skill not in there]
    return [choices.skill(each.skill, each.level) for each in [*shown(entries), *new]]
