"""Measure the directory of States: how quickly it is read, and the question of both Parties for all pairs of States."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.timing import median, p95, times
from mlawriter.core.answer import Answer
from mlawriter.directory import pack_file
from mlawriter.directory.directory import Directory
from mlawriter.directory.pack_file import SHIPPED, read, shipped
from mlawriter.directory.treaties import Convention

if TYPE_CHECKING:
    from collections.abc import Iterator

FEWEST = 190
"""States that an edition answers for: with fewer, the figure would be of another question."""


def figures(runs: int) -> Iterator[Figure]:
    """Yield the time to read the edition that ships, and to answer for all pairs of its States."""
    yield _load(runs)
    yield _both_parties(runs)


def _load(runs: int) -> Figure:
    content = Path(pack_file.__file__).with_name(SHIPPED).read_bytes()
    taken = times(lambda _: Directory(read(content, SHIPPED)), range(runs))
    return Figure(
        "directory_load_ms",
        "<=",
        50,
        median(taken),
        {"p95": p95(taken), "bytes": len(content), "what": "bytes -> every check -> Directory"},
    )


def _both_parties(runs: int) -> Figure:
    pack = shipped()
    codes = [entry.code for entry in pack.states if Convention.UNTOC in entry.treaties]
    pairs = [*combinations(codes, 2)]
    assert len(codes) >= FEWEST
    # A new directory each time: what it keeps of earlier answers is part of the question, not of its beginning.
    taken = times(lambda _: _answered(Directory(pack), pairs), range(runs))
    found = _answered(Directory(pack), pairs)
    return Figure(
        "both_parties_ms",
        "<=",
        1000,
        median(taken),
        {
            "p95": p95(taken),
            "states": len(codes),
            "pairs": len(pairs),
            "treaties": len(Convention),
            "us_per_question": round(1000 * median(taken) / (len(pairs) * len(Convention)), 3),
            "yes": {treaty.value: counted for treaty, counted in found.items()},
            "what": "all pairs, all treaties, from a directory that was asked nothing before",
        },
    )


def _answered(directory: Directory, pairs: list[tuple[str, str]]) -> dict[Convention, int]:
    """Ask for all pairs; return of how many both are Parties."""
    return {
        treaty: sum(directory.both(*pair, treaty).answer is Answer.YES for pair in pairs)
        for treaty in Convention
    }
