"""Measure what the journal costs the window while a long case is typed in: with 100 versions, and with as many as a file may hold."""

from __future__ import annotations

import base64
import os
import random
import tempfile
from pathlib import Path

from benchmarks.figure import Figure
from benchmarks.timing import median, p95, times
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.open_case import OpenCase
from mlawriter.life.case import Case, Life
from mlawriter.life.course import Event
from mlawriter.life.versions import Version
from mlawriter.training.samples import load
from mlawriter.ui.case_work import RECORD_AFTER, CaseWork

VERSIONS = {"100_versions": 100, "12_mb_of_versions": 480}
_EVENTS = 500
_BYTES = 25_000
"""Of a packed version."""
_TYPED = ("facts", "narrative")


def figure(runs: int) -> Figure:
    """Return the time in which the window stands still for the journal, at most once in `RECORD_AFTER`."""
    taken = {name: _taken(versions, runs) for name, versions in VERSIONS.items()}
    return Figure(
        "journal_ms",
        "<=",
        {"100_versions": 50, "12_mb_of_versions": 150},
        {name: median(found) for name, found in taken.items()},
        {
            "p95": {name: p95(found) for name, found in taken.items()},
            "at_most_every_ms": RECORD_AFTER,
            "events": _EVENTS,
            "what": "a change of the facts -> the whole case is in the journal, flushed to the medium",
        },
    )


def _taken(versions: int, runs: int) -> list[float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        folders = Folders(state=Path(folder) / "state", config=Path(folder) / "config")
        work = CaseWork(OpenCase.new(folders, _long_case(versions)))

        def record(number: int) -> None:
            work.open.put(_TYPED, f"Typed {number}.", merge=True)
            work.record()

        record(0)  # each version is looked through once
        taken = times(record, range(1, runs + 1))
        work.end()
    application.processEvents()
    return taken


def _long_case(versions: int) -> Case:
    chance = random.Random(18)
    packed = [base64.b64encode(chance.randbytes(_BYTES * 3 // 4)).decode("ascii") for _ in range(versions)]
    life = Life(
        events=[Event(note=f"What was said on the telephone on day {number}.") for number in range(_EVENTS)],
        versions=[Version(author="Officer", reason="Exported", packed=one) for one in packed],
    )
    return Case(request=load("bank-records", "en"), life=life)
