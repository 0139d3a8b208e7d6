"""Lessons without exchange as a network, who is taught by whom, and the prices that prove it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


class Network:
    """What `shortest_paths` works on, and where it leaves its result.

    Members go by their numbers: `value[j][t]` is what t teaching j is worth, for every arc there
    is. A solver fills `taught_by` (teachers of each learner, at most `wishes`) and `teaching` (the
    same, seen from each teacher, at most `places`), and leaves prices of teachers and gains of
    learners, never negative: no arc is worth more than its teacher's price and its learner's gain.
    """

    def __init__(
        self,
        arcs: Iterable[tuple[int, int, int]],
        places: Sequence[int],
        wishes: Sequence[int],
    ) -> None:
        self.places, self.wishes = places, wishes
        self.value: list[dict[int, int]] = [{} for _ in wishes]
        for teacher, learner, value in arcs:
            if places[teacher] and wishes[learner]:
                self.value[learner][teacher] = value
        self.price = [0] * len(places)
        self.gain = [0] * len(wishes)
        self.taught_by: list[set[int]] = [set() for _ in wishes]
        self.teaching: list[set[int]] = [set() for _ in places]

    def seat(self, learner: int, teacher: int) -> None:
        """Let this teacher teach this learner."""
        self.taught_by[learner].add(teacher)
        self.teaching[teacher].add(learner)

    def unseat(self, learner: int, teacher: int) -> None:
        """Let this teacher no longer teach this learner."""
        self.taught_by[learner].discard(teacher)
        self.teaching[teacher].discard(learner)
