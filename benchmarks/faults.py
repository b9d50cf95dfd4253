"""Kill the program again and again while it keeps and saves work, and count what is damaged and what is lost: one JSON object.

The work is that of the window: `CaseWork` with its timers over `OpenCase`. In the rounds called `typing` keys are struck as a quick
typist strikes them and the journal follows by its own clock; in those called `busy` nothing is done but keeping and saving, so that
most kills fall into a write. What a killed round leaves is what the next one begins with.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QTimer

from mlawriter.casebook import case_file, generations, sealing
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.journal import decline, pending
from mlawriter.casebook.keys import NO_KEYS, Keys, PublicKey
from mlawriter.casebook.open_case import OpenCase
from mlawriter.core.errors import MlaError
from mlawriter.life.case import Case, Reader
from mlawriter.training.samples import load
from mlawriter.ui.case_work import CaseWork

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.casebook.upgrades import Content

MODES = ("typing", "busy")
MAY_BE_LOST = 2.0
"""Seconds of typing that a kill may cost."""
WRONG = ("damaged", "lost", "failed", "too_many_versions", "of_another_kind")
"""What is counted and must not be; the last is a plain file of an encrypted case, or the other way round."""
STROKE_MS = 40
_LONGEST = {"typing": 4.0, "busy": 0.6}
"""Seconds after which a round is killed at the latest."""
_TYPED = ("facts", "narrative")


@dataclass
class Place:
    """Hold the folders in which one process after the other works and is killed."""

    top: Path
    keys: Keys
    """For whom the case is sealed; for nobody it is plain."""

    @property
    def file(self) -> Path:
        """Return the file of the case."""
        return self.top / "cases" / "a.mla"

    @property
    def folders(self) -> Folders:
        """Return the folders of the user."""
        return Folders(state=self.top / "state", config=self.top / "config")

    @property
    def strokes(self) -> Path:
        """Return where a process writes down what it typed and what it was told is kept."""
        return self.top / "strokes"

    def begin(self) -> None:
        """Make a case to work on."""
        self.file.parent.mkdir(parents=True)
        request = load("bank-records", "en")
        request.facts.narrative = _text(0)
        readers = [Reader(name=one.name, key=one.key) for one in self.keys.of_new]
        case_file.save(self.file, Case(request=request, readers=readers))


@dataclass
class Round:
    """Hold one process that is going to be killed."""

    place: Place
    mode: str
    pid: int
    until: float
    halves: frozenset[Path]
    """What earlier kills left half written."""


def _text(number: int) -> str:
    return f"Typed {number}. {'The money was moved. ' * 400}Typed {number}."


def number_in(content: Content) -> int:
    """Return which stroke a case holds; a case that is not one piece is damaged."""
    words = str(content["request"]["facts"]["narrative"]).split()
    first, last = int(words[1].rstrip(".")), int(words[-1].rstrip("."))
    if first != last:
        raise ValueError("Two versions in one file.")
    return first


class _Typist:
    """Work on a case as the window does, until the end comes from outside."""

    def __init__(self, place: Place, mode: str, chance: random.Random) -> None:
        self._chance, self._mode = chance, mode
        self._strokes = os.open(place.strokes, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        self._work = CaseWork(*_opened(place))
        self._number = number_in(self._work.content())
        self._timer = QTimer()
        self._timer.timeout.connect(self._strike)
        self._timer.start(STROKE_MS if mode == "typing" else 0)

    def _say(self, what: str) -> None:
        os.write(self._strokes, f"{what} {self._number} {time.monotonic()}\n".encode())

    def _strike(self) -> None:
        self._number += 1
        self._work.open.put(_TYPED, _text(self._number))
        self._say("typed")
        if self._mode == "busy":
            self._work.record()
            self._say("kept")
        if self._chance.random() < (0.4 if self._mode == "busy" else 0.03):
            self._work.save()
            self._say("kept")


def _opened(place: Place) -> tuple[OpenCase]:
    """Return the case as an officer goes on after a crash: with the newest of file and journal."""
    found = pending(place.folders.journal, place.keys).recoveries
    newest = number_in(case_file.read(place.file, place.keys))
    for recovery in found:
        if number_in(recovery.content) > newest:
            return (OpenCase.recover(recovery, place.folders, keys=place.keys),)
        decline(recovery)
    return (OpenCase.open(place.file, place.folders, keys=place.keys),)


def _start(place: Place, mode: str, chance: random.Random) -> Round:
    seed, lasts = chance.random(), chance.uniform(0.02, _LONGEST[mode])
    halves = _halves(place)
    pid = os.fork()
    if pid == 0:
        try:
            application = QCoreApplication([])
            typist = _Typist(place, mode, random.Random(seed))
            application.exec()
            del typist
        except BaseException as error:  # noqa: BLE001 - told by the exit code: a child must never go on in its parent's code
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
        os._exit(70)
    return Round(place, mode, pid, time.monotonic() + lasts, halves)


def _halves(place: Place) -> frozenset[Path]:
    return frozenset(place.top.glob("*/**/.mla-*.tmp"))


def _killed(one: Round) -> Iterator[str]:
    """Kill a process, and yield what became of its work."""
    at = time.monotonic()
    os.kill(one.pid, signal.SIGKILL)
    _, status = os.waitpid(one.pid, 0)
    yield "kills"
    yield f"kills_{one.mode}"
    if os.WIFEXITED(status):
        yield "failed"
    place = one.place
    if _halves(place) - one.halves:
        yield "kills_in_a_write"
    kept = []
    for file in (place.file, *generations.former_files(place.file)):
        try:
            if sealing.is_sealed(file.read_bytes()) is not bool(place.keys.of_new):
                yield "of_another_kind"
            number = number_in(case_file.plain(case_file.load_case(file, place.keys)))
        except (MlaError, ValueError):
            yield "damaged"
        else:
            if file == place.file:
                kept.append(number)
    left = pending(place.folders.journal, place.keys)
    if left.damaged or left.locked:
        yield "damaged"
    kept.extend(number_in(recovery.content) for recovery in left.recoveries)
    if len(generations.former_files(place.file)) > generations.MOST + 2:  # one more, until the next save
        yield "too_many_versions"
    newest = max(kept, default=-1)
    for what, number, when in _strokes(place):
        if number > newest and (what == "kept" or when < at - MAY_BE_LOST):
            yield "lost"
            break


def _strokes(place: Place) -> Iterator[tuple[str, int, float]]:
    lines = place.strokes.read_text("ascii").splitlines(keepends=True) if place.strokes.exists() else []
    for line in lines:
        if line.endswith("\n"):
            what, number, when = line.split()
            yield what, int(number), float(when)


def _keys() -> Keys:
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    own = PublicKey("Officer", str(identity.to_public()))
    return Keys(own=own, has_identity=True, identities=(str(identity),))


def measured(kills: int, seed: int, at_once: int, folder: Path, keys: Keys) -> dict[str, Any]:
    """Kill so many processes, several at work at the same time, and return the counts."""
    chance = random.Random(seed)
    counts: Counter[str] = Counter(dict.fromkeys(WRONG, 0))
    places = [Place(folder / str(number), keys) for number in range(min(at_once, kills))]
    for place in places:
        place.begin()
    modes = itertools.cycle(MODES)
    running: list[Round] = []
    free, begun = list(places), 0
    before = time.monotonic()
    while running or begun < kills:
        while free and begun < kills:
            running.append(_start(free.pop(), next(modes), chance))
            begun += 1
        running.sort(key=lambda one: one.until)
        one = running.pop(0)
        time.sleep(max(0.0, one.until - time.monotonic()))
        counts.update(_killed(one))
        free.append(one.place)
    return {
        **counts,
        "sealed": bool(keys.of_new),
        "seed": seed,
        "seconds": round(time.monotonic() - before, 1),
    }


def main(args: list[str]) -> int:
    """Kill, count, and print; the exit code tells whether anything was damaged or lost."""
    parser = argparse.ArgumentParser(prog="faults.py", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=18)
    parser.add_argument("--at-once", type=int, default=8, help="processes at work at the same time")
    parser.add_argument("--sealed", action="store_true", help="encrypted files")
    chosen = parser.parse_args(args)
    keys = _keys() if chosen.sealed else NO_KEYS
    with tempfile.TemporaryDirectory() as folder:
        counts = measured(chosen.kills, chosen.seed, chosen.at_once, Path(folder), keys)
    print(json.dumps(counts, indent=1))
    return int(any(counts[what] for what in WRONG))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
