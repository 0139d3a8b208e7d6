"""What runs the loops of a large round: plain Python, or the same functions compiled.

`plain()` needs nothing and is slow; `compiled()` needs the extra `large`. Both give the same
result to the bit.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import tempfile
from array import array
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from bot.matching import crowd, kernels, weights
from bot.matching.crowd import Crowd
from bot.matching.kernels.numbers import FAR

KEYS = 1 << 40
"""Prices in parts of a point hardly ever reach this, but for FAR."""

WORTH_A_THREAD = 200
"""From so much work on, a second thread is worth starting."""


class Engine:
    """The functions of `kernels` by name, and arrays that they can work on."""

    def __init__(self, functions: dict[str, Callable[..., Any]], numpy: ModuleType | None) -> None:
        self._functions, self._numpy = functions, numpy

    def __getattr__(self, name: str) -> Callable[..., Any]:
        return self._functions[name]

    def ints(self, size: int, small: bool = False) -> Any:
        """An array of zeros; `small` ones are within 32 bits."""
        if self._numpy is not None:
            return self._numpy.zeros(size, dtype="int32" if small else "int64")
        kind = "i" if small else "q"
        return array(kind, bytes(size * array(kind).itemsize))

    def floats(self, size: int) -> Any:
        """An array of zeros for fractions."""
        return self._numpy.zeros(size) if self._numpy is not None else array("d", bytes(size * 8))

    def copy(self, values: Any) -> Any:
        """The same values once more."""
        return values.copy() if self._numpy is not None else values[:]

    def as_floats(self, values: Any) -> Any:
        """The same values as fractions."""
        return values.astype("float64") if self._numpy is not None else array("d", values)

    def scaled(self, values: Any, by: float) -> Any:
        """Fractions times `by`."""
        if self._numpy is not None:
            return values * by
        return array("d", [value * by for value in values])

    def times(self, values: Any, by: int) -> Any:
        """Whole numbers times `by`."""
        if self._numpy is not None:
            return values * by
        return array(values.typecode, [value * by for value in values])

    def order(self, values: Any) -> Any:
        """Positions in the ascending order of values, then of positions."""
        if self._numpy is not None:
            return values.argsort(kind="stable")
        return array("q", sorted(range(len(values)), key=values.__getitem__))

    def order_within(self, owners: Any, values: Any) -> Any:
        """Positions in the ascending order of owners, then of values, then of positions."""
        if self._numpy is None:
            rows = list(zip(owners, values, strict=True))
            return array("q", sorted(range(len(rows)), key=rows.__getitem__))
        # One sort of both as one number takes a tenth of the time, where they are one.
        far = values == FAR
        if (far | (abs(values) < KEYS)).all() and len(values) < KEYS >> 20:
            keys = owners * (2 * KEYS) + self._numpy.where(far, KEYS, values)
            return keys.argsort(kind="stable")
        return self._numpy.lexsort((values, owners))

    def picked(self, values: Any, places: Any) -> Any:
        """The values at these places."""
        if self._numpy is not None:
            return values[places]
        return array(values.typecode, [values[place] for place in places])

    def both(self, size: int, run: Callable[[int, int], object]) -> None:
        """`run(low, high)` for both halves of 0 to `size`: at once, where it is compiled."""
        if self._numpy is None or size < WORTH_A_THREAD:
            run(0, size)
        else:
            list(_threads().map(run, (0, size // 2), (size // 2, size)))

    def crowd(self, members: Crowd) -> Crowd:
        """The same members where the functions can work on them, and may change their order."""
        if self._numpy is None:
            return members._replace(data=members.data[:])
        return members._replace(data=self._numpy.array(members.data))


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(2, "matching")


def plain() -> Engine:
    """The functions as they are."""
    return Engine(dict(_functions()), None)


def available() -> bool:
    """Whether the extra `large` is installed; imports nothing."""
    return importlib.util.find_spec("numba") is not None


@cache
def compiled() -> Engine:
    """The functions compiled for this machine: at once, or within a minute the first time."""
    os.environ.setdefault("NUMBA_CACHE_DIR", str(cache_directory()))
    import numba
    import numpy

    space: dict[str, Any] = {}
    for module in (weights, crowd, *kernels.MODULES):
        space.update(vars(module))
    space["__name__"] = kernels.__name__
    # Handing a crowd from function to function took long, and so did counting references to arrays,
    # which nothing here makes or keeps, and on which two threads wait for each other.
    options: dict[str, Any] = {"cache": True, "nogil": True, "forceinline": True, "_nrt": False}
    made: dict[str, Callable[..., Any]] = {}
    for name, function in _functions():
        again = FunctionType(function.__code__, space, name)
        made[name] = space[name] = numba.njit(**options)(again)
    return Engine(made, numpy)


def _functions() -> list[tuple[str, FunctionType]]:
    """What is compiled, callees included."""
    named: dict[str, object] = {"divide": weights.divide, "terms": weights.terms}
    for module in kernels.MODULES:
        for name, value in vars(module).items():
            if getattr(value, "__module__", None) == module.__name__:
                named[name] = value
    return [(name, value) for name, value in named.items() if isinstance(value, FunctionType)]


def cache_directory() -> Path:
    """Where compiled code is kept: a folder of the user's own, never the installation.

    Its name changes with the code. Where nothing can be written, the folder lasts as long as the
    process's temporary files do, and the next start compiles again.
    """
    sources = b"".join(
        Path(module.__file__ or "").read_bytes()
        for module in (weights, crowd, kernels, *kernels.MODULES)
    )
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = base / "potluck" / f"compiled-{hashlib.sha256(sources).hexdigest()[:16]}"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return Path(tempfile.mkdtemp(prefix="potluck-compiled-"))
