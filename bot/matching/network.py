"""Learners and teachers as numbers, who is taught by whom, and the prices that prove it good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class Network:
    """What a solver works on, and where it leaves its result.

    Learner j is `learners[j]`, teacher t is `teachers[t]`; `value[j][t]` is what t teaching j is
    worth, for every arc there is. A solver fills `taught_by` (teachers of each learner, at most
    `wishes`) and `teaching` (the same, seen from each teacher, at most `places`), and leaves
    prices of teachers and gains of learners, never negative, from which the bound follows.
    """

    def __init__(
        self,
        arcs: Sequence[tuple[str, str, int]],
        teach_cap: Mapping[str, int],
        learn_cap: Mapping[str, int],
    ) -> None:
        self.teachers = sorted({teacher for teacher, _, _ in arcs})
        self.learners = sorted({learner for _, learner, _ in arcs})
        teacher_number = {name: number for number, name in enumerate(self.teachers)}
        learner_number = {name: number for number, name in enumerate(self.learners)}
        self.value: list[dict[int, int]] = [{} for _ in self.learners]
        self._arc: list[dict[int, int]] = [{} for _ in self.learners]
        for number, (teacher, learner, value) in enumerate(arcs):
            j, t = learner_number[learner], teacher_number[teacher]
            self.value[j][t] = value
            self._arc[j][t] = number
        self.places = [teach_cap[name] for name in self.teachers]
        self.wishes = [learn_cap[name] for name in self.learners]
        self.price = [0] * len(self.teachers)
        self.gain = [0] * len(self.learners)
        self.taught_by: list[set[int]] = [set() for _ in self.learners]
        self.teaching: list[set[int]] = [set() for _ in self.teachers]

    def seat(self, learner: int, teacher: int) -> None:
        """Let this teacher teach this learner."""
        self.taught_by[learner].add(teacher)
        self.teaching[teacher].add(learner)

    def unseat(self, learner: int, teacher: int) -> None:
        """Let this teacher no longer teach this learner."""
        self.taught_by[learner].discard(teacher)
        self.teaching[teacher].discard(learner)

    def chosen(self) -> list[int]:
        """Positions of the chosen arcs in the input."""
        return [self._arc[j][t] for j, taught in enumerate(self.taught_by) for t in taught]
