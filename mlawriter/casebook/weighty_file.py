"""Keep in a small JSON file what an office cannot do without: a damaged one is told and stays, as does the version before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mlawriter.casebook import disk, reasons, small_file
from mlawriter.core.errors import FileMissing, FileProblem
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Tell = Callable[[FileProblem], object]


class OfficeFileDamaged(FileProblem):
    """Say that what the office recorded can no longer be read."""

    message = N_("The file of what this office recorded was damaged and now lies in {file}.")
    advice = N_(
        "Look through what the office recorded, and record anew what is missing. The version before may lie beside it; its name ends in .bak."
    )


def read_object(path: Path, tell: Tell | None = None, limit: int = disk.MEGABYTE) -> dict[str, object]:
    """Return what a file holds; nothing when it is missing, and when it is damaged or out of reach, which `tell` is told."""
    try:
        return _read(path, limit) or {}
    except FileProblem as problem:
        if tell is not None:
            tell(problem)
        return {}


def read_to_change(
    path: Path, tell: Tell | None = None, limit: int = disk.MEGABYTE
) -> dict[str, object] | None:
    """Return what a file holds, to be changed; none where there is no more of it than what the window shows.

    Raises:
        FileProblem: the file is there and must not be written over.

    """
    try:
        return _read(path, limit)
    except OfficeFileDamaged as damaged:
        if path.exists():  # it could not be moved
            raise
        if tell is not None:
            tell(damaged)
        return None


def write_object(path: Path, held: Mapping[str, object]) -> None:
    """Put an object into a file at once; the version before stays beside it.

    Raises:
        FileNotWritten: the file is unchanged.

    """
    small_file.write_object(path, held, backup=True)


def _read(path: Path, limit: int) -> dict[str, object] | None:
    try:
        content = disk.read_limited(path, limit)
    except FileMissing:
        return None
    try:
        held = json.loads(content)
    except (ValueError, RecursionError):
        held = None
    if isinstance(held, dict):
        return held
    raise OfficeFileDamaged(file=reasons.shown(small_file.put_aside(path)))
