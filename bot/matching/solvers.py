"""Lessons without exchange: the best assignment of learners to teachers."""

from __future__ import annotations

from heapq import heappop, heappush

from bot.matching.network import Network


def shortest_paths(network: Network) -> None:
    """Seat learners for the greatest total value: the optimum, and prices that prove it.

    Successive shortest paths with potentials (Ahuja, Magnanti and Orlin, Network Flows, section
    9.7): learners come in one at a time, and each brings the best augmenting path with it, found
    by Dijkstra's algorithm on reduced values. Going without is a path too, worth 0.

    Always true of the learners so far: a chosen arc is worth at least its teacher's price and its
    learner's gain together, any other at most that; a teacher with places left has price 0; a
    learner with a wish left has gain 0.
    """
    price, gain = network.price, network.gain
    for learner, wishes in enumerate(network.wishes):
        values = network.value[learner]
        gain[learner] = max((0, *(value - price[t] for t, value in values.items())))
        for _ in range(wishes):
            _take_in(network, learner)
            if gain[learner] == 0:
                break


def _take_in(network: Network, newcomer: int) -> None:
    """Find the cheapest way to seat one more wish of `newcomer`, and follow it.

    Distances are what a change loses against the present prices. The way ends at a teacher with a
    place left, or at a learner who goes without (one lesson less than until now).
    """
    gain, price, value = network.gain, network.price, network.value
    teaching, taught_by, places = network.teaching, network.taught_by, network.places
    to_learner = {newcomer: 0}
    to_teacher: dict[int, int] = {}
    asked_by: dict[int, int] = {}
    given_up: dict[int, int] = {}
    settled: list[int] = []
    end, end_teacher, end_learner = gain[newcomer], -1, newcomer
    heap = [(0, newcomer)]
    while heap:
        distance, learner = heappop(heap)
        if distance >= end:
            break
        if distance > to_learner[learner]:
            continue
        settled.append(learner)
        without = distance + gain[learner]
        if without < end:
            end, end_teacher, end_learner = without, -1, learner
        mine = taught_by[learner]
        for teacher, worth in value[learner].items():
            further = without + price[teacher] - worth
            if further >= end or further >= to_teacher.get(teacher, end) or teacher in mine:
                continue
            to_teacher[teacher] = further
            asked_by[teacher] = learner
            if len(teaching[teacher]) < places[teacher]:
                end, end_teacher = further, teacher
                continue
            for other in teaching[teacher]:
                step = further + value[other][teacher] - gain[other] - price[teacher]
                if step < end and step < to_learner.get(other, end):
                    to_learner[other] = step
                    given_up[other] = teacher
                    heappush(heap, (step, other))
    for learner in settled:
        gain[learner] -= end - to_learner[learner]
    for teacher, distance in to_teacher.items():
        if distance < end:
            price[teacher] += end - distance
    _follow(network, newcomer, end_teacher, end_learner, asked_by, given_up)


def _follow(
    network: Network,
    newcomer: int,
    teacher: int,
    learner: int,
    asked_by: dict[int, int],
    given_up: dict[int, int],
) -> None:
    """Seat everybody along the way that ends at `teacher`, or (-1) at `learner` going without."""
    if teacher >= 0:
        learner = asked_by[teacher]
        network.seat(learner, teacher)
    while learner != newcomer:
        teacher = given_up[learner]
        network.unseat(learner, teacher)
        learner = asked_by[teacher]
        network.seat(learner, teacher)
