"""Measure the figures that the design promises: one JSON object on standard output, a table on standard error."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from typing import TYPE_CHECKING

from benchmarks import batch, directory, documents, edits, first_paint, journal, register, similar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.figure import Figure


def measured(*, quick: bool) -> Iterator[Figure]:
    """Yield every figure; a quick run only shows that all of them can be measured."""
    yield from documents.figures(3 if quick else 100)
    yield edits.figure(3 if quick else 200)
    yield from directory.figures(2 if quick else 30)
    yield similar.figure(2 if quick else 10, 200 if quick else similar.REQUESTS)
    yield register.figure(200 if quick else 10_000, 10 if quick else 300)
    yield journal.figure(3 if quick else 30)
    yield batch.figure(10 if quick else 1000)
    yield first_paint.figure(1 if quick else 15)


def main(args: list[str]) -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="run.py", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few runs: for a look, not for a figure")
    quick = parser.parse_args(args).quick
    before = _load()
    found = []
    for figure in measured(quick=quick):
        for name, value in figure.values.items():
            print(
                f"{figure.name:18} {name:13} {value:10g}   goal {figure.sign} {figure.goal_of(name):g}",
                file=sys.stderr,
            )
        found.append(figure)
    surroundings = {
        "quick": quick,
        "cpus": os.cpu_count(),
        "load_before": before,
        "load_after": _load(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
    }
    print(json.dumps({**{figure.name: figure.entry() for figure in found}, "run": surroundings}, indent=1))
    return 0


def _load() -> list[float] | None:
    """Return how many processes wanted to run in the last 1, 5 and 15 minutes; Windows does not say."""
    return [round(load, 2) for load in os.getloadavg()] if hasattr(os, "getloadavg") else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
