"""Count the cases of the register: by State, by type, by status, and how long replies took."""

from __future__ import annotations

import statistics
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.casebook.register.index import Register


@dataclass(frozen=True, slots=True)
class Count:
    """Hold how many cases share a value, such as a State."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Reply:
    """Hold how many days passed until a State answered: of half of the requests fewer than the median."""

    state: str
    count: int
    """Requests that were answered."""
    lower: float
    """First quartile."""
    median: float
    upper: float
    """Third quartile."""
    longest: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Hold the figures of a year, or of all years; each list begins with the greatest."""

    cases: int
    by_state: tuple[Count, ...]
    by_kind: tuple[Count, ...]
    """A case counts for each of its types."""
    by_status: tuple[Count, ...]
    replies: tuple[Reply, ...]
    """The first stands for all States together, under an empty code."""


def figures(register: Register, *, incoming: bool = False, year: int | None = None) -> Figures:
    """Return the figures of requests made, or received. Exercises do not count."""
    query = "SELECT state, kinds, status, sent, answered FROM cases WHERE NOT training AND incoming = ?"
    values: list[object] = [incoming]
    if year is not None:
        query, values = f"{query} AND year = ?", [*values, year]
    found = register.db.execute(query, values).fetchall()
    days: dict[str, list[int]] = {}
    for state, _, _, sent, answered in found:
        if sent and answered:
            days.setdefault(state, []).append((date.fromisoformat(answered) - date.fromisoformat(sent)).days)
    return Figures(
        len(found),
        _counted(state for state, *_ in found),
        _counted(kind for _, kinds, *_ in found for kind in kinds.split()),
        _counted(status for _, _, status, *_ in found),
        tuple(_replies(days)),
    )


def _counted(values: Iterable[str]) -> tuple[Count, ...]:
    counted = Counter(values)
    return tuple(
        Count(value, count) for value, count in sorted(counted.items(), key=lambda one: (-one[1], one[0]))
    )


def _replies(days: dict[str, list[int]]) -> Iterable[Reply]:
    if not days:
        return
    yield _reply("", [day for each in days.values() for day in each])
    for state, each in sorted(days.items(), key=lambda one: (-len(one[1]), one[0])):
        yield _reply(state, each)


def _reply(state: str, days: list[int]) -> Reply:
    if len(days) == 1:
        lower = median = upper = float(days[0])
    else:
        lower, median, upper = statistics.quantiles(days, n=4, method="inclusive")
    return Reply(state, len(days), lower, median, upper, max(days))
