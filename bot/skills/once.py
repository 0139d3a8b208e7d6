"""What takes a while to make, and is made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, wraps
from threading import RLock
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def once(make: Callable[P, T]) -> Callable[P, T]:
    """Like `functools.cache`, but threads that ask while it is being made wait for it.

    With `cache` alone each of them would make its own: the first ten posts of a morning, read at
    once, took ten times as long as one after the other.
    """
    made, making = cache(make), RLock()

    @wraps(make)
    def get(*args: P.args, **kwargs: P.kwargs) -> T:
        with making:
            return made(*args, **kwargs)  # type: ignore[arg-type]

    return get
