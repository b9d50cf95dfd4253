"""Open a case; before a class, an exercise alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import case_file, reasons
from mlawriter.casebook.open_case import OpenCase
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.life.case import Case
    from mlawriter.ui.preferences import Preferences


class NotOfClass(MlaError):
    """Say that a case is no exercise, and is not shown to a class."""

    message = N_("{file} is no training exercise and is not shown to a class.")
    advice = N_("End presenter mode to work on it.")


def read_case(path: Path, preferences: Preferences) -> Case:
    """Return the case of a file.

    Raises:
        FileProblem: when it cannot be read.
        NotOfClass: when the program stands before a class and the case is no exercise.

    """
    case = case_file.load_case(path, preferences.keys)
    if preferences.presents and not case.request.training:
        raise NotOfClass(file=reasons.shown(Path(path.name)))
    return case


def open_case(path: Path, preferences: Preferences) -> OpenCase:
    """Return the case of a file, to be worked on; raises as `read_case` does."""
    if preferences.presents:
        read_case(path, preferences)  # nothing lies beside the file of a real case before it is refused
    return OpenCase.open(path, preferences.folders, keys=preferences.keys)
