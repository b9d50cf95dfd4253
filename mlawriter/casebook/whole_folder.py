"""Write a folder of files, whole or not at all.

The files go into a temporary folder beside the target, are flushed to the medium, and the folder then takes the
target's name in one step.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, reasons
from mlawriter.core.errors import FileProblem
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_HOLDS_SOMETHING = frozenset({errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR})


class FolderInUse(FileProblem):
    """Say that a place is taken; what is there is untouched."""

    message = N_("{file} is there already and holds something. Nothing in it was changed.")
    advice = N_("Choose a new name for the folder.")


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Put files, by their names with `/`, into a new folder; an empty one that is there is taken.

    Raises:
        FolderInUse: when something is there already.
        FileNotWritten: with the reason in words; nothing is left behind.

    """
    with atomic.told_as_not_written(path):
        target = atomic.real(path)
        _refuse_taken(target, path)
        atomic.remove_leftovers(target.parent)
        with _temporary(target) as temporary:
            for name, content in files.items():
                _write(temporary / name, content)
            for folder in (*{(temporary / name).parent for name in files}, temporary):
                atomic.flush_folder(folder)
            _take_name(temporary, target, path)
        atomic.flush_folder(target.parent)


def _refuse_taken(target: Path, path: Path) -> None:
    taken = any(target.iterdir()) if target.is_dir() else os.path.lexists(target)
    if taken:
        raise FolderInUse(file=reasons.shown(path))


@contextlib.contextmanager
def _temporary(target: Path) -> Iterator[Path]:
    """Make a folder beside the target that the user alone can look into; it is gone afterwards unless it took the name."""
    temporary = Path(
        tempfile.mkdtemp(prefix=atomic.prefix_of(target), suffix=atomic.SUFFIX, dir=target.parent)
    )
    try:
        yield temporary
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(mode=0o700, exist_ok=True)
    path.touch(mode=0o600, exist_ok=False)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _take_name(temporary: Path, target: Path, path: Path) -> None:
    try:
        if os.name == "nt" and target.is_dir():
            target.rmdir()  # elsewhere an empty folder gives way in the same step
        temporary.rename(target)
    except OSError as error:
        if error.errno in _HOLDS_SOMETHING:  # somebody else was quicker
            raise FolderInUse(file=reasons.shown(path)) from error
        raise
