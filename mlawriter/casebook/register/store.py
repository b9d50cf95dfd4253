"""Keep the register on disk between two runs: whole or not at all, and never as the only copy of anything."""

from __future__ import annotations

import contextlib
import logging
import mmap
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic
from mlawriter.casebook.folders import make_private
from mlawriter.casebook.register.index import NotARegister, Register

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders

_log = logging.getLogger(__name__)


class Beginning(Enum):
    """Say how the register began this run."""

    KEPT = "kept"
    """As it was kept."""
    NEW = "new"
    """None was kept."""
    LOST = "lost"
    """The one that was kept is damaged or of another version; it is made anew from the cases."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Hold the register and how it began."""

    register: Register
    beginning: Beginning


def open_register(folders: Folders) -> Opened:
    """Return the register as it was kept; an empty one where none was, or where it cannot be used."""
    path = plain_file(folders)
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return Opened(Register.of_bytes(content), Beginning.KEPT)
    except FileNotFoundError:
        return Opened(Register(), Beginning.NEW)
    except (NotARegister, OSError, ValueError):  # a ValueError: an empty file
        _log.warning("The register was not usable and is made anew")
        return Opened(Register(), Beginning.LOST)


def keep(folders: Folders, content: bytes) -> None:
    """Keep the bytes of the register.

    Raises:
        FileNotWritten: what was kept before stays.

    """
    make_private(folders.state)
    atomic.write_atomic(plain_file(folders), content)
    atomic.remove_leftovers(folders.state)


def forget(folders: Folders) -> None:
    """Remove what is kept."""
    with contextlib.suppress(OSError):
        plain_file(folders).unlink()


def plain_file(folders: Folders) -> Path:
    """Return where the register lies."""
    return folders.state / "register.sqlite"
