"""Read files within limits, and notice when another hand changed one."""

from __future__ import annotations

import stat
import time
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from mlawriter.casebook import reasons
from mlawriter.core.errors import FileMissing, FileNotReadable, FileTooLarge

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1024 * 1024
LIMIT = 32 * MEGABYTE
"""Bytes that a request file may have."""

# FAT counts in steps of two seconds: a file changed that short ago may change again under the same time.
_COARSEST_CLOCK_NS = 2_000_000_000


class State(Enum):
    """Say what became of a file since it was last seen."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    """Moved, deleted, or its medium cannot be reached."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Remember a version of a file: the hash of its bytes and, to ask less often, its looks."""

    digest: str
    looks: tuple[int, int, int] | None = None
    """Inode, size and time of change; None where they prove nothing."""


def digest(content: bytes) -> str:
    """Return the SHA-256 of bytes, in hexadecimal."""
    import hashlib  # brings OpenSSL, which the first paint of the window need not wait for

    return hashlib.sha256(content).hexdigest()


def read_limited(path: Path, limit: int = LIMIT) -> bytes:
    """Return the bytes of an ordinary file.

    Raises:
        FileMissing: when it is not there.
        FileNotReadable: when it is a folder or a device, or the system refuses.
        FileTooLarge: when it has more bytes than the limit; told without reading them.

    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            # Opening a pipe would wait for ever.
            reason = reasons.FOLDER_IN_THE_WAY if stat.S_ISDIR(status.st_mode) else reasons.NOT_ORDINARY
            raise FileNotReadable(file=reasons.shown(path), reason=reason)
        if status.st_size > limit:
            raise _too_large(path, status.st_size, limit)
        with path.open("rb") as file:
            content = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(file=reasons.shown(path)) from error
    except (OSError, ValueError) as error:
        raise FileNotReadable(file=reasons.shown(path), reason=reasons.reason_to_read(error)) from error
    if len(content) > limit:
        raise _too_large(path, len(content), limit)
    return content


def look(path: Path, known: Seen, *, sure: bool = False) -> tuple[State, Seen]:
    """Return what became of a file, and what to compare with next time.

    Asked often, so the bytes are read only when the file looks different.

    Args:
        path: the file.
        known: the version to compare with.
        sure: compare the bytes in any case; a program may forge the time, or the clock be set back.

    """
    looks = _looks(path)  # before reading: what changes in between is then noticed next time
    if not sure and looks is not None and looks == known.looks:
        return State.SAME, known
    try:
        content = read_limited(path)
    except FileTooLarge:
        return State.CHANGED, known
    except (FileMissing, FileNotReadable):
        return State.GONE, known
    if digest(content) != known.digest:
        return State.CHANGED, known
    return State.SAME, Seen(known.digest, looks)


def _too_large(path: Path, size: int, limit: int) -> FileTooLarge:
    # Rounded up, so that a file one byte over the limit does not read "32 MB, at most 32 MB".
    return FileTooLarge(file=reasons.shown(path), size=-(-size // MEGABYTE), limit=limit // MEGABYTE)


def _looks(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    if time.time_ns() - status.st_mtime_ns < _COARSEST_CLOCK_NS:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
