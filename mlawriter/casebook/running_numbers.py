"""Hand out running numbers, each once, to all windows of a user: one small file for each profile, under a lock."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, disk, lock, reasons, small_file
from mlawriter.casebook.folders import make_private
from mlawriter.core.errors import FileMissing, FileNotReadable, FileProblem
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.request.own_authority import OwnAuthority

HIGHEST = 999_999
"""The greatest number that an officer can set."""
_MOST = 999_999_999
"""No office gives out more: a greater number is damage."""
_BUSY = N_("another window is taking a number")


class NumbersDamaged(FileProblem):
    """Say that nobody can tell which numbers were given out."""

    message = N_("The file {file} no longer tells which numbers were given out.")
    advice = N_("Set the next number in “Our authority”.")


def take_number(folders: Folders, profile: OwnAuthority, year: int) -> int:
    """Return the next number of a year, which is given to nobody else from now on: it is on the medium before it is told.

    Raises:
        NumbersDamaged: when it cannot be told which were given out.
        NewerNotReplaced: a newer program gives them out.
        FileProblem: when the system refuses; no number is given out.

    """

    def taken(numbers: dict[str, int]) -> int:
        number = numbers.get(str(year), 0) + 1
        numbers[str(year)] = number
        return number

    return _changed(_file(folders, profile), taken)


def next_number(folders: Folders, profile: OwnAuthority, year: int) -> int | None:
    """Return the number that would be given out next; nothing where that cannot be told."""
    try:
        return _read(_file(folders, profile)).get(str(year), 0) + 1
    except FileProblem:
        return None


def set_next_number(folders: Folders, profile: OwnAuthority, year: int, number: int) -> None:
    """Have numbers of a year go on with this one.

    Raises:
        FileNotWritten: the numbers go on as before.

    """

    def given(numbers: dict[str, int]) -> int:
        numbers[str(year)] = number - 1
        return number

    _changed(_file(folders, profile), given, anew=True)


def _file(folders: Folders, profile: OwnAuthority) -> Path:
    return folders.config / "numbers" / f"{profile.id}.json"


def _changed(path: Path, change: Callable[[dict[str, int]], int], *, anew: bool = False) -> int:
    make_private(path.parent)
    # Never by force: two windows would give out the same number.
    with lock.alone(path, refuse=_BUSY):
        try:
            numbers = _read(path)
        except NumbersDamaged:
            if not anew:
                raise
            numbers = {}
        result = change(numbers)
        atomic.write_atomic(path, (json.dumps(numbers) + "\n").encode("ascii"))
        return result


def _read(path: Path) -> dict[str, int]:
    try:
        held = json.loads(disk.read_limited(path, disk.MEGABYTE))
    except FileMissing:
        return {}
    except FileNotReadable:
        raise
    except (FileProblem, ValueError, RecursionError) as error:
        raise NumbersDamaged(file=reasons.shown(path)) from error
    if isinstance(held, dict):
        small_file.refuse_newer(path, held)
        held.pop("version", None)
    if not isinstance(held, dict) or not all(
        year.isdigit() and type(number) is int and 0 <= number <= _MOST for year, number in held.items()
    ):
        raise NumbersDamaged(file=reasons.shown(path))
    return held
