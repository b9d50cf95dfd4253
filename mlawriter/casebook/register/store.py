"""Keep the register on disk between two runs: whole or not at all, and never as the only copy of anything.

Where the officer's key protects the cases it is sealed to that key: it names everybody whom they name.
"""

from __future__ import annotations

import contextlib
import logging
import mmap
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, sealing
from mlawriter.casebook.folders import make_private
from mlawriter.casebook.keys import NO_KEYS
from mlawriter.casebook.register.index import NotARegister, Register
from mlawriter.core.errors import FileProblem

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.casebook.keys import Keys

_log = logging.getLogger(__name__)


class Beginning(Enum):
    """Say how the register began this run."""

    KEPT = "kept"
    """As it was kept."""
    NEW = "new"
    """None was kept."""
    LOST = "lost"
    """The one that was kept is damaged or of another version; it is made anew from the cases."""
    LOCKED = "locked"
    """It waits for the officer's passphrase."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Hold the register and how it began; an empty one where it is new, lost or locked."""

    register: Register
    beginning: Beginning


def open_register(folders: Folders, keys: Keys = NO_KEYS) -> Opened:
    """Return the register as it was kept; an empty one where none was, or where it cannot be used."""
    if keys.is_locked:
        return Opened(Register(), Beginning.LOCKED)
    sealed = keys.has_identity
    try:
        if sealed and sealed_file(folders).exists():
            register = _unsealed(sealed_file(folders), keys)
        else:
            register = _plain(plain_file(folders))
            register.altered = sealed  # protection was set up since: from now on it is kept sealed
    except FileNotFoundError:
        return Opened(Register(), Beginning.NEW)
    except (NotARegister, FileProblem, OSError, ValueError):  # a ValueError: an empty file
        _log.warning("The register was not usable and is made anew")
        return Opened(Register(), Beginning.LOST)
    return Opened(register, Beginning.KEPT)


def keep(folders: Folders, content: bytes, keys: Keys = NO_KEYS) -> None:
    """Keep the bytes of the register: sealed to the officer's key where there is one, and then nowhere plain.

    Raises:
        FileNotWritten: what was kept before stays.

    """
    make_private(folders.state)
    kept, other = plain_file(folders), sealed_file(folders)
    if keys.has_identity:
        kept, other = other, kept
        if keys.own is None:
            return  # nobody knows for whom to seal it; it is made anew the next time
        content = sealing.seal(content, [keys.own.key])
    atomic.write_atomic(kept, content)
    with contextlib.suppress(OSError):
        other.unlink(missing_ok=True)
    atomic.remove_leftovers(folders.state)


def remove_plain(folders: Folders) -> None:
    """Remove a register that lies there plain: once the officer has a key it is kept sealed, or made anew."""
    with contextlib.suppress(OSError):
        plain_file(folders).unlink(missing_ok=True)


def plain_file(folders: Folders) -> Path:
    """Return where the register lies while nothing is protected."""
    return folders.state / "register.sqlite"


def sealed_file(folders: Folders) -> Path:
    """Return where the register lies once the officer has a key."""
    return folders.state / "register.age"


def _plain(path: Path) -> Register:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return Register.of_bytes(content)


def _unsealed(path: Path, keys: Keys) -> Register:
    return Register.of_bytes(sealing.unseal(path.read_bytes(), path, keys))
