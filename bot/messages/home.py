"""The Home tab."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.messages import ids
from bot.messages.blocks import (
    Block,
    actions,
    button,
    context,
    divider,
    fields,
    header,
    option,
    overflow,
    section,
)
from bot.messages.facts import Listing, Standing
from bot.messages.text import bold, day, join, listed, mention, skill, when, when_exactly
from bot.skills import Level

ROWS = 25
"""Offers, and wants, shown one by one: 2 x 25 rows and all the rest stay under 100 blocks."""


@dataclass(frozen=True)
class Figures:
    """A workspace in numbers, for admins; `best` is the round's value as a share of its bound."""

    members: int
    paused: int
    offers: int
    wants: int
    introductions: int
    met: int
    answered: int
    not_offered: Sequence[tuple[str, int]]
    drawn_at: datetime | None
    best: float | None


@dataclass(frozen=True)
class PastMeeting:
    """One of the member's introductions. `others` are user ids; `meets_at` is still to come."""

    others: tuple[str, ...]
    teaches: tuple[str, ...]
    learns: tuple[str, ...]
    introduced_at: datetime
    meets_at: datetime | None
    outcome: str | None
    ended: bool


@dataclass(frozen=True)
class Mine:
    """What a member sees of themselves."""

    standing: Standing
    paused: bool
    resume_at: datetime | None
    next_round: datetime
    meetings: Sequence[PastMeeting]
    zone: str
    zone_known: bool


def view(mine: Mine | None, figures: Figures | None, refused: str | None = None) -> Block:
    """The Home tab of a member, or of somebody who has not joined (`mine` is None).

    `figures` come first, for admins only. `refused` says why somebody cannot join.
    """
    blocks: list[Block] = []
    if figures is not None:
        blocks += _figures(figures)
    if mine is not None:
        blocks += _member(mine)
    elif refused is not None:
        blocks += [header("Welcome to Potluck"), section(refused)]
    else:
        blocks += _newcomer()
    return {"type": "home", "blocks": blocks}


def _newcomer() -> list[Block]:
    return [
        header("Everyone brings a skill, everyone goes home with one"),
        section(
            "Potluck introduces you once a week to a colleague who can teach you something, or who "
            "would like to learn from you: across teams, ranks and time zones, by direct message, "
            "at a decent hour for all."
        ),
        section("What could you teach? What would you like to learn? One word is enough."),
        actions([button("Say it and join in", ids.EDIT_SKILLS, "home", style="primary")]),
        context(
            "Only people who joined are ever matched or written to. You can take a break or leave "
            "any time."
        ),
    ]


def _member(mine: Mine) -> list[Block]:
    if mine.paused:
        until = f" until {day(mine.resume_at)}" if mine.resume_at else ""
        state = f":palm_tree: You are taking a break{until}. Come back whenever you like."
        pause = button("Come back", ids.RESUME, "home", style="primary")
    else:
        state = f"You are in. The next introductions are drawn {when(mine.next_round)}."
        pause = button("Take a break", ids.PAUSE, "home")
    blocks = [
        header("Your potluck"),
        section(state),
        actions(
            [
                button("Add or edit skills", ids.EDIT_SKILLS, "home"),
                pause,
                button("Preferences", ids.PREFERENCES, "home"),
            ]
        ),
    ]
    if not mine.zone_known:
        blocks.append(
            context(
                f"Slack does not tell me your time zone, so I count in {mine.zone}. Set it in "
                "Slack under Preferences, Language &amp; region."
            )
        )
    blocks += _rows(
        "You can teach", mine.standing.offers, "Nothing yet. Everybody knows something well."
    )
    blocks += _rows(
        "You want to learn", mine.standing.wants, "Nothing yet. What have you always put off?"
    )
    blocks += [divider(), header("Your introductions")]
    if mine.meetings:
        blocks += [section(_meeting(meeting)) for meeting in mine.meetings]
    else:
        blocks.append(section("None yet. They come by direct message, once a week at most."))
    blocks.append(
        context(
            "`/potluck help` has everything in words. `/potluck leave` erases what you said here."
        )
    )
    return blocks


def _rows(title: str, entries: Sequence[Listing], empty: str) -> list[Block]:
    blocks = [divider(), header(title)]
    if not entries:
        return [*blocks, section(empty)]
    for each in entries[:ROWS]:
        choices = [
            option(f"Level: {level.label}", f"level {int(level)}")
            for level in Level
            if level != each.level
        ]
        menu = overflow(
            f"{ids.ENTRY}:{each.direction}:{each.id}", [*choices, option("Remove", "remove")]
        )
        blocks.append(section(skill(each.skill, each.level), menu))
    if len(entries) > ROWS:
        blocks.append(
            context(f"And {len(entries) - ROWS:,} more; *Add or edit skills* shows them all.")
        )
    return blocks


def _meeting(meeting: PastMeeting) -> str:
    people = join([mention(other) for other in meeting.others])
    parts = []
    if meeting.learns:
        parts.append(f"you learn {join([bold(name) for name in meeting.learns])}")
    if meeting.teaches:
        parts.append(f"you teach {join([bold(name) for name in meeting.teaches])}")
    line = f"{people}: {join(parts)}. Introduced {day(meeting.introduced_at)}"
    if meeting.outcome == "met":
        return f"{line}; you met."
    if meeting.ended:
        return f"{line}; it did not happen this time."
    if meeting.meets_at is not None:
        return f"{line}; you meet {when_exactly(meeting.meets_at)}."
    return f"{line}."


def _figures(figures: Figures) -> list[Block]:
    drawn = day(figures.drawn_at) if figures.drawn_at else "no round yet"
    best = f" ({figures.best:.1%} of the best possible)" if figures.best is not None else ""
    met = f"{figures.met:,} of {figures.answered:,} that I heard of" if figures.answered else "–"
    away = f" ({figures.paused:,} on a break)" if figures.paused else ""
    wanted = listed([f"{bold(name)} ({number:,})" for name, number in figures.not_offered], 600)
    return [
        header("The network"),
        fields(
            [
                f"*Members*\n{figures.members + figures.paused:,}{away}",
                f"*Last round*\n{drawn}",
                f"*Offers*\n{figures.offers:,}",
                f"*Wants*\n{figures.wants:,}",
                f"*Introductions in that round*\n{figures.introductions:,}{best}",
                f"*Met, ever*\n{met}",
            ]
        ),
        section(f"*Wanted, and nobody offers it:* {wanted or 'nothing at the moment'}"),
        actions([button("Tidy up skills", ids.TIDY, "home")]),
        context("Only admins see this part. It names no member."),
        divider(),
    ]
