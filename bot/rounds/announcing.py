"""What a plan becomes when it is stored: introductions with their times, and every message."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from bot import matching
from bot.matching import LeftOut
from bot.rounds import ids, timing
from bot.rounds.timing import Hours, Manner
from storage.rounds import NewDelivery, NewIntroduction, NewLeftOut, NewLesson

DELIVERY_WINDOW = timedelta(days=6)
"""How far after its draw a round's introductions are delivered at the latest."""

# Reasons that somebody who wants to learn is told; the others concern nobody's waiting.
_WORTH_SAYING = frozenset(
    {
        LeftOut.TEACHERS_TAKEN,
        LeftOut.NO_SHARED_HOURS,
        LeftOut.MET_RECENTLY,
        LeftOut.TEACHERS_AWAY,
        LeftOut.NOT_POSSIBLE,
        LeftOut.NOBODY_TEACHES,
    }
)


def new_introduction(
    round_id: str,
    number: int,
    planned: matching.Introduction,
    hours: Mapping[str, Hours],
    seed: int,
    now: datetime,
) -> NewIntroduction:
    """The `number`th introduction of a round that is drawn `now`, with the messages about it."""
    introduction_id = ids.introduction_id(round_id, number)
    people = [hours[person] for person in planned.members]
    delivery = timing.delivery_instant(people, now, now + DELIVERY_WINDOW)
    times = timing.meeting_times(people, delivery.at)
    message_id = ids.message_id(introduction_id, "introduction")
    deliveries = [NewDelivery(message_id, "introduction", delivery.at)]
    if delivery.manner is Manner.APART:
        deliveries += [
            NewDelivery(
                ids.message_id(introduction_id, f"advance_notice {person}"),
                "advance_notice",
                at,
                user_id=person,
            )
            for person, at in zip(planned.members, delivery.each, strict=True)
        ]
    return NewIntroduction(
        id=introduction_id,
        kind=str(planned.kind),
        icebreaker=(seed + number) % 1_000_003,
        times=list(times.starts),
        times_shared=times.shared,
        lessons=[
            NewLesson(
                each.teacher,
                each.learner,
                each.skill,
                each.wanted,
                each.points.total,
                each.why.to_json(),
            )
            for each in planned.lessons
        ],
        deliveries=deliveries,
    )


def new_left_out(
    round_id: str,
    each: matching.NotMatched,
    hours: Hours,
    consoled: Collection[str],
    now: datetime,
) -> NewLeftOut:
    """A member whom a round left out, with a note to them unless they were `consoled` lately."""
    delivery = None
    if each.reason in _WORTH_SAYING and not each.introduced and each.member not in consoled:
        delivery = NewDelivery(
            ids.message_id(round_id, f"nobody_found {each.member}"),
            "nobody_found",
            timing.delivery_instant([hours], now, now + DELIVERY_WINDOW).at,
            user_id=each.member,
        )
    return NewLeftOut(each.member, str(each.reason), each.skill, each.teacher_available, delivery)
