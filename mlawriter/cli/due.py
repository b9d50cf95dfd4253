"""Say on the command line what is due, and write it as a calendar file."""

from __future__ import annotations

import itertools
from functools import partial
from typing import TYPE_CHECKING

from mlawriter.cli.key import keys_for
from mlawriter.cli.output import complain, say, say_json
from mlawriter.cli.refusals import NoCases

if TYPE_CHECKING:
    import argparse
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case
    from mlawriter.life.clocks.clock import Due


def due(chosen: argparse.Namespace, today: dt.date, speak: Translator) -> bool:
    """Print what is due in one case or in all cases of a folder; return whether nothing is overdue and all was read.

    A file of a folder that cannot be read is named on stderr, and the others are told.

    Raises:
        FileProblem: when the one case cannot be read, or the calendar not written.
        NoCases: when there is neither a file nor a folder.

    """
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.office import load_office
    from mlawriter.life.clocks.dues import Nearness, dues, nearness

    office = load_office(folders_of_user(), partial(complain, speak=speak))
    found: list[tuple[Path, Case, Due, Nearness]] = []
    unread: list[Path] = []
    for file, case in _cases(chosen, speak, unread):
        for one in dues(case, office.thresholds_for(case.request)):
            near = nearness(one, today)
            if near is not None:
                found.append((file, case, one, near))
    found.sort(key=lambda each: (each[2].on, str(each[0]), each[2].code))
    if chosen.ics is not None:
        _write_calendar(chosen, [(case, one) for _, case, one, _ in found], today, speak)
    if chosen.json:
        say_json([_row(file, case, one, near, speak) for file, case, one, near in found])
    else:
        order = list(Nearness)
        found.sort(key=lambda each: order.index(each[3]))
        for near, group in itertools.groupby(found, key=lambda each: each[3]):
            say(speak.text(near.label))
            for file, case, one, _ in group:
                say(f"  {_line(file, case, one, today, speak)}")
    return not unread and not any(near is Nearness.OVERDUE for *_, near in found)


def _cases(chosen: argparse.Namespace, speak: Translator, unread: list[Path]) -> Iterator[tuple[Path, Case]]:
    """Yield the cases, exercises of a folder left out; what cannot be read is told and noted."""
    from mlawriter.casebook import case_file
    from mlawriter.casebook.folders import folders_of_user
    from mlawriter.casebook.reasons import shown
    from mlawriter.casebook.register.case_folders import case_folders
    from mlawriter.core.errors import FileMissing, FileProblem

    if chosen.file is not None:
        yield chosen.file, case_file.load_case(chosen.file, keys_for([chosen.file], chosen, speak))
        return
    folders = [chosen.folder] if chosen.folder is not None else case_folders(folders_of_user())
    if not folders:
        raise NoCases
    gone = next((folder for folder in folders if not folder.is_dir()), None)
    if gone is not None:
        raise FileMissing(file=shown(gone))
    files = [file for folder in folders for file in sorted(folder.rglob(f"*{case_file.ENDING}"))]
    keys = keys_for(files, chosen, speak)
    for file in files:
        try:
            case = case_file.load_case(file, keys)
        except FileProblem as error:
            unread.append(file)
            complain(error, speak)
        else:
            if not case.request.training:
                yield file, case


def _write_calendar(
    chosen: argparse.Namespace, found: list[tuple[Case, Due]], today: dt.date, speak: Translator
) -> None:
    from mlawriter.casebook.atomic import write_atomic
    from mlawriter.life.clocks.words import reference
    from mlawriter.render.due_calendar import DueInCase, calendar

    entries = [
        DueInCase(reference(case), one, case.request.matter.subject, case.request.training)
        for case, one in found
    ]
    write_atomic(chosen.ics, calendar(entries, today, speak, with_subject=chosen.with_subject))


def _row(file: Path, case: Case, one: Due, near: str, speak: Translator) -> dict[str, object]:
    from mlawriter.life.clocks import words

    return {
        "file": str(file),
        "reference": words.reference(case),
        "code": one.code,
        "what": words.what(one, speak),
        "on": one.on.isoformat(),
        "until": one.last.isoformat(),
        "nearness": str(near),
        "path": "/".join(map(str, one.path)),
        "hours": words.hours(one, speak),
        "source": one.source,
    }


def _line(file: Path, case: Case, one: Due, today: dt.date, speak: Translator) -> str:
    from mlawriter.life.clocks import words
    from mlawriter.life.clocks.dues import act_by

    parts = [
        words.when(one, speak),
        words.how_near(one, today, speak),
        words.reference(case) or file.name,
        words.what(one, speak),
        *words.remarks(one, act_by(one, case), speak),
    ]
    return f"{'; '.join(parts)} ({one.source})"
