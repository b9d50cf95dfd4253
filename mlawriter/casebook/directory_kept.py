"""Hand out the directory that holds: an edition, and the office's own records on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlawriter.casebook.edition_kept import load_edition
from mlawriter.casebook.own_records import load_own_records
from mlawriter.directory.directory import Directory

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.casebook.folders import Folders
    from mlawriter.core.errors import FileProblem


def load_directory(folders: Folders, tell: Callable[[FileProblem], object] | None = None) -> Directory:
    """Return what is known of States: the edition that holds, and the office's own records on top.

    `tell` is called with what the officer has to know of files that cannot be used.
    """
    return Directory(load_edition(folders, tell), load_own_records(folders, tell))
