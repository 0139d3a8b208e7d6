"""The inner loops of large rounds: plain functions on arrays, which may be compiled as they are.

Everything here runs as ordinary Python on `array`s, and compiled by numba on numpy arrays, with
the same result to the bit: whole numbers, and floating-point sums in a fixed order.

Rows are 0 to n - 1 for members as teachers and n to 2n - 1 for the same as learners. Prices are in
parts of a point (PART). Arrays ending in `_start` or called `start` have one entry more than there
are owners: what belongs to owner i lies from start[i] to start[i + 1]. What is kept per member, so
many for each, lies from `member * keep` on, `count[member]` of them filled.
"""

from bot.matching.kernels import (
    auction,
    candidates,
    choosing,
    columns,
    exponents,
    lessons,
    loops,
    numbers,
    pods,
    proof,
    shelves,
    soft,
)

MODULES = (
    *(numbers, exponents, lessons, shelves, candidates, auction),
    *(loops, columns, pods, soft, choosing, proof),
)
"""In the order in which they build on each other."""
