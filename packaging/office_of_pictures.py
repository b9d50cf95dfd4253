"""Make the folder of an invented office for the pictures: the bundled samples, sent to several States on several days."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from mlawriter.life.case import Case

MOST = 60
_STATES = ("CH", "DE", "BR", "ES", "RS", "ZA", "FR", "TN", "PH", "KE")
_STEPS = 7
"""Ways in which a case goes on, each with more behind it than the one before."""


def fill(folder: Path, today: dt.date) -> None:
    """Write the cases into a folder, as they stand on a day."""
    from mlawriter.casebook import case_file

    folder.mkdir(parents=True)
    for number, case in enumerate(itertools.islice(_cases(today), MOST), start=1):
        case_file.save(folder / f"{number:03}.mla", case)


def _cases(today: dt.date) -> Iterator[Case]:
    from mlawriter.life.case import Case, Life
    from mlawriter.life.course import Event, Happening
    from mlawriter.training.samples import load, samples

    happened = (
        Happening.SENT,
        Happening.ACKNOWLEDGED,
        Happening.QUESTIONS,
        Happening.ANSWERED,
        Happening.PARTLY,
        Happening.EXECUTED,
    )
    kinds = itertools.cycle(samples())
    for number, sample in zip(itertools.count(1), kinds, strict=False):
        request = load(sample.name, ("en", "fr", "ar", "sr_Cyrl")[number % 4])
        request.training = False
        request.requesting.reference = f"MLA-{today.year}-{number:04}"
        request.requested.state = _STATES[number * number % len(_STATES)]
        sent = today - dt.timedelta(days=number * 5 % 290)
        request.signatory.dated = sent
        gone = happened[: number % _STEPS]
        wait = (today - sent).days // (len(gone) + 1)
        events = [
            Event(id=str(step), what=what, on=sent + dt.timedelta(days=wait * step))
            for step, what in enumerate(gone)
        ]
        yield Case(request=request, life=Life(events=events, officer=("A. Perović", "M. Ilić")[number % 2]))
