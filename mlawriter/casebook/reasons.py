"""Say in plain words why the system refused something with a file.

Each reason is a message id that stands inside the sentence of an error; it is translated where that is shown.
"""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from pathlib import Path

BAD_NAME = N_("the name has a character that is not allowed there")
FOLDER_IN_THE_WAY = N_("there is a folder of that name")
NOT_ORDINARY = N_("it is not an ordinary file")
TOO_LARGE = N_("it would be larger than a request file may be")

_UNPLUGGED = N_("the medium is no longer connected")
_FULL = N_("the disk is full")
_IN_USE = N_("another program is using it")
_REFUSED = N_("the system refuses it")
_NO_PERMISSION_TO_WRITE = N_("you have no permission to write there")
_NO_PERMISSION_TO_READ = N_("you have no permission to open it")

# By name, because the numbers differ between systems and some are missing on Windows.
_REASONS: dict[str, Message] = {
    "ENOSPC": _FULL,
    "EDQUOT": _FULL,
    "EFBIG": N_("it would be larger than the system allows there"),
    "EROFS": N_("the medium is read-only"),
    "ENAMETOOLONG": N_("the name is too long"),
    "ENOENT": N_("the folder is not there"),
    "ENOTDIR": N_("a part of the path is not a folder"),
    "EISDIR": FOLDER_IN_THE_WAY,
    "EINVAL": BAD_NAME,
    "EILSEQ": BAD_NAME,
    "ELOOP": N_("the link leads in a circle"),
    "EIO": N_("the medium reports a fault"),
    "EBUSY": _IN_USE,
    "ETXTBSY": _IN_USE,
    "ENODEV": _UNPLUGGED,
    "ENXIO": _UNPLUGGED,
    "ESTALE": _UNPLUGGED,
    "EHOSTDOWN": _UNPLUGGED,
    "EHOSTUNREACH": _UNPLUGGED,
    "ENOTCONN": _UNPLUGGED,
    "ETIMEDOUT": _UNPLUGGED,
}
_WINDOWS_REASONS: dict[int, Message] = {
    19: N_("the medium is read-only"),
    21: _UNPLUGGED,
    32: _IN_USE,
    33: _IN_USE,
    123: BAD_NAME,
}


def reason_to_write(error: OSError | ValueError) -> Message:
    """Return why a file could not be written."""
    return _reason(error, _NO_PERMISSION_TO_WRITE)


def reason_to_read(error: OSError | ValueError) -> Message:
    """Return why a file could not be read."""
    return _reason(error, _NO_PERMISSION_TO_READ)


def shown(path: Path) -> str:
    """Return a path as it may stand in a message: one line, nothing that hides or reorders letters."""
    text = os.fsencode(path).decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)


def _reason(error: OSError | ValueError, no_permission: Message) -> Message:
    if isinstance(error, ValueError):
        return BAD_NAME  # Python's answer to a NUL in a name
    windows: int | None = getattr(error, "winerror", None)
    if windows in _WINDOWS_REASONS:
        return _WINDOWS_REASONS[windows]
    if error.errno in (errno.EACCES, errno.EPERM):
        return no_permission
    name = errno.errorcode.get(error.errno, "") if error.errno is not None else ""
    return _REASONS.get(name, _REFUSED)
