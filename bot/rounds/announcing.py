"""What a plan becomes when it is stored: introductions with their times, and every message."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from functools import cache

from bot import matching
from bot.matching import LeftOut
from bot.rounds import ids, timing
from bot.rounds.timing import Delivery, Hours, Manner
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


class Announcer:
    """Writes up a round that is drawn `now`, for people with these hours.

    `consoled` were told lately that nobody was found, and are not told again. When people with the
    same hours are written to and could meet is asked once: in a large round that is most of them,
    and every answer takes milliseconds.
    """

    def __init__(
        self,
        round_id: str,
        seed: int,
        hours: Mapping[str, Hours],
        consoled: Collection[str],
        now: datetime,
    ) -> None:
        self._round_id, self._seed, self._now = round_id, seed, now
        self._hours, self._consoled = hours, consoled
        self._delivery = cache(self._delivery_to)
        self._times = cache(timing.meeting_times)

    def introduction(self, number: int, planned: matching.Introduction) -> NewIntroduction:
        """The `number`th introduction of the round, with the messages about it."""
        introduction_id = ids.introduction_id(self._round_id, number)
        people = tuple(self._hours[person] for person in planned.members)
        delivery = self._delivery(people)
        times = self._times(people, delivery.at)
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
            icebreaker=(self._seed + number) % 1_000_003,
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

    def left_out(self, each: matching.NotMatched) -> NewLeftOut:
        """A member whom the round left out, with a note to them if one is due."""
        note = None
        worth_saying = each.reason in _WORTH_SAYING and not each.introduced
        if worth_saying and each.member not in self._consoled:
            note = NewDelivery(
                ids.message_id(self._round_id, f"nobody_found {each.member}"),
                "nobody_found",
                self._delivery((self._hours[each.member],)).at,
                user_id=each.member,
            )
        return NewLeftOut(each.member, str(each.reason), each.skill, each.teacher_available, note)

    def _delivery_to(self, people: tuple[Hours, ...]) -> Delivery:
        return timing.delivery_instant(people, self._now, self._now + DELIVERY_WINDOW)
