"""Time calls one by one, so that the middle of many can be told from the worst."""

from __future__ import annotations

import statistics
from time import perf_counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_Input = TypeVar("_Input")


def times(function: Callable[[_Input], object], inputs: Iterable[_Input]) -> list[float]:
    """Return how long a function took with each input, in milliseconds."""
    taken = []
    for one in inputs:
        start = perf_counter()
        function(one)
        taken.append(1000 * (perf_counter() - start))
    return taken


def median(taken: Sequence[float]) -> float:
    """Return the median, rounded for reading."""
    return round(statistics.median(taken), 3)


def p95(taken: Sequence[float]) -> float:
    """Return the time that 95 of 100 calls kept within, rounded for reading."""
    return round(sorted(taken)[max(0, -(-95 * len(taken) // 100) - 1)], 3)
