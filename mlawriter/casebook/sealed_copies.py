"""Seal the plain copies that lie beside a file from before it was encrypted."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, disk, sealing
from mlawriter.casebook.generations import former_files
from mlawriter.core.errors import FileProblem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def seal_beside(path: Path, backup: Path | None, public_keys: Sequence[str]) -> bool:
    """Seal the version that is about to be replaced as backup, and every plain copy; tell whether that version was plain.

    Done before the file itself is written: a crash in between leaves the former version, and copies that are sealed.

    Raises:
        FileNotWritten: when a copy cannot be replaced.

    """
    target = atomic.real(path)
    was_plain = _is_plain(target)
    if was_plain and backup is not None:
        _seal(target, backup, public_keys)
    for copy in former_files(path):
        if _is_plain(copy):  # also beside a file that is sealed already, or is not there any more
            _seal(copy, copy, public_keys)
    return was_plain


def _seal(path: Path, copy: Path, public_keys: Sequence[str]) -> None:
    content = _plain(path)
    if content is None:
        return
    with atomic.told_as_not_written(copy):
        written = path.stat().st_mtime_ns
        atomic.write_atomic(copy, sealing.seal(content, public_keys))
        os.utime(copy, ns=(written, written))  # it is a version of that day


def _is_plain(path: Path) -> bool:
    """Tell whether there is a file that is not sealed; its beginning says so, and each save asks."""
    try:
        with path.open("rb") as file:
            return not sealing.is_sealed(file.read(64))
    except OSError:
        return False


def _plain(path: Path) -> bytes | None:
    """Return the bytes of a file that is not sealed; None where there is none that could be read."""
    try:
        content = disk.read_limited(path)
    except FileProblem:
        return None
    return None if sealing.is_sealed(content) else content
