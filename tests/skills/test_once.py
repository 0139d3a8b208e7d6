"""What takes a while to make is made once, whoever asks meanwhile."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from bot.skills.once import once


def test_threads_that_ask_at_once_share_what_the_first_makes() -> None:
    made, asked = [], Event()

    @once
    def thing(name: str) -> list[str]:
        made.append(name)
        # Long enough for the others to come and ask too.
        asked.wait(0.3)
        return [name]

    with ThreadPoolExecutor(8) as threads:
        things = [each.result() for each in [threads.submit(thing, "a") for _ in range(8)]]
    assert made == ["a"]
    assert all(each is things[0] for each in things)
    assert thing("b") == ["b"]
    assert made == ["a", "b"]


def test_what_failed_is_made_anew() -> None:
    tries = []

    @once
    def thing() -> int:
        tries.append(1)
        return 1 // (len(tries) - 1)

    with pytest.raises(ZeroDivisionError):
        thing()
    assert thing() == 1
    assert thing() == 1
    assert len(tries) == 2
