"""Keep which folders hold the cases of the office."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import small_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.casebook.folders import Folders

MOST = 50
"""Folders that are kept."""


def case_folders(folders: Folders) -> tuple[Path, ...]:
    """Return the folders of cases, in the order in which they were added."""
    listed = small_file.read_object(_file(folders)).get("folders")
    if not isinstance(listed, list):
        return ()
    return tuple(Path(entry) for entry in listed[:MOST] if isinstance(entry, str) and entry)


def set_case_folders(folders: Folders, chosen: Sequence[Path]) -> None:
    """Keep the folders of cases; one that lies in another of them is left out.

    Raises:
        FileNotWritten: the folders kept so far stay.

    """
    absolute = tuple(dict.fromkeys(path.absolute() for path in chosen))
    kept = [
        folder
        for folder in absolute
        if not any(folder.is_relative_to(other) for other in absolute if other != folder)
    ]
    small_file.write_object(_file(folders), {"folders": [os.fspath(folder) for folder in kept[:MOST]]})


def is_among(path: Path, folders: Sequence[Path]) -> bool:
    """Tell whether a file lies in one of the folders, or below."""
    return any(path.absolute().is_relative_to(folder) for folder in folders)


def _file(folders: Folders) -> Path:
    return folders.config / "case-folders.json"
