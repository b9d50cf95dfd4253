"""Measure how long the wizard takes to its first painted window, beside an empty window of Qt."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from typing import Literal

from benchmarks.figure import Figure
from benchmarks.timing import median

_FOLDERS = (
    "HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "APPDATA",
    "LOCALAPPDATA",
)


def figure(runs: int) -> Figure:
    """Return the ratio; the two take turns, so that both meet the same moments of a busy machine."""
    taken: dict[Literal["bare", "wizard"], list[float]] = {"bare": [], "wizard": []}
    with tempfile.TemporaryDirectory() as folder:
        for run in range(runs + 1):
            for what, times in taken.items():
                milliseconds = _painted(what, folder)
                if run:  # the first is not warm
                    times.append(milliseconds)
    bare, wizard = median(taken["bare"]), median(taken["wizard"])
    return Figure(
        "first_paint_ratio",
        "<=",
        1.3,
        round(wizard / bare, 3),
        {"wizard_ms": wizard, "bare_widget_ms": bare, "runs": runs},
    )


def _painted(what: str, folder: str) -> float:
    """Start a process with folders of its own, and return its milliseconds."""
    surroundings = {
        **os.environ,
        **dict.fromkeys(_FOLDERS, folder),
        "QT_QPA_PLATFORM": "offscreen",
    }
    order = [sys.executable, "-m", "benchmarks.paint_probe", what, str(time.time_ns())]
    done = subprocess.run(order, env=surroundings, check=True, capture_output=True, text=True, timeout=60)
    return float(done.stdout)
