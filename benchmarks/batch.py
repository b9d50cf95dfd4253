"""Measure how many different requests two processes write to disk in a second, their start included.

`python -m benchmarks.batch FOLDER FIRST COUNT` is one of the two.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks.figure import Figure

PROCESSES = 2


def figure(count: int) -> Figure:
    """Return the documents per second."""
    share = count // PROCESSES
    with tempfile.TemporaryDirectory() as folder:
        start = perf_counter()
        running = [
            subprocess.Popen(
                [sys.executable, "-m", "benchmarks.batch", folder, str(number * share), str(share)]
            )
            for number in range(PROCESSES)
        ]
        codes = [process.wait() for process in running]
        seconds = perf_counter() - start
        written = {path.read_bytes() for path in Path(folder).iterdir()}
    assert not any(codes)
    assert len(written) == share * PROCESSES  # no two alike
    return Figure(
        "batch_docs_per_s",
        ">=",
        500,
        round(len(written) / seconds, 1),
        {"documents": len(written), "processes": PROCESSES, "seconds": round(seconds, 3)},
    )


def write(folder: Path, first: int, count: int) -> None:
    """Write a share of the documents."""
    from benchmarks import invented
    from mlawriter.render import word
    from mlawriter.render.compose import compose

    request = invented.short("en")
    for number in range(first, first + count):
        letter = word.write(compose(invented.different(request, number), "en"))
        (folder / f"{number}.docx").write_bytes(letter)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
