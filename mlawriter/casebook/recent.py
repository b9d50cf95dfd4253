"""Remember the files that were open lately."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import small_file

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mlawriter.casebook.folders import Folders

MOST = 12
"""Files that are remembered."""


@dataclass(frozen=True, slots=True)
class RecentFile:
    """Name a file that was open lately; it stays in the list when its medium is away."""

    path: Path

    @property
    def missing(self) -> bool:
        """Tell whether the file is not there now; asks the disk each time."""
        try:
            return not self.path.is_file()
        except (OSError, ValueError):
            return True


def recent_files(folders: Folders) -> tuple[RecentFile, ...]:
    """Return the files that were open lately, the last one first."""
    listed = small_file.read_object(_file(folders)).get("files")
    if not isinstance(listed, list):
        return ()
    paths = [Path(entry) for entry in listed if isinstance(entry, str) and entry]
    return tuple(RecentFile(path) for path in paths[:MOST])


def add(folders: Folders, path: Path) -> None:
    """Put a file at the head of the list.

    Raises:
        FileNotWritten: the list is unchanged.

    """
    added = path.absolute()
    others = (entry.path for entry in recent_files(folders) if not _same(entry.path, added))
    _write(folders, [added, *others][:MOST])


def remove(folders: Folders, path: Path) -> None:
    """Take a file off the list; the file itself stays.

    Raises:
        FileNotWritten: the list is unchanged.

    """
    _write(folders, [entry.path for entry in recent_files(folders) if not _same(entry.path, path.absolute())])


def clear(folders: Folders) -> None:
    """Forget all files: their names may tell something.

    Raises:
        FileNotWritten: the list is unchanged.

    """
    _write(folders, [])


def _file(folders: Folders) -> Path:
    return folders.state / "recent.json"


def _same(one: Path, other: Path) -> bool:
    return os.path.normcase(one) == os.path.normcase(other)


def _write(folders: Folders, paths: Iterable[Path]) -> None:
    small_file.write_object(_file(folders), {"files": [os.fspath(path) for path in paths]})
