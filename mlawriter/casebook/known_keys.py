"""Keep the public keys of officer and office, and read and write them as files for hand-over."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from mlawriter.casebook import atomic, disk, small_file
from mlawriter.casebook.keys import Keys, PublicKey

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders

ENDING = ".pub"
"""What the names of files with a public key end in."""
_IDENTITY = "identity.age"
_LONGEST_NAME = 200
_NAMED = "# "


def identity_path(folders: Folders) -> Path:
    """Return where the officer's identity lies, wrapped with the passphrase."""
    return folders.config / _IDENTITY


def load_keys(folders: Folders) -> Keys:
    """Return the keys of the officer as they are at the start of the program: locked."""
    held = small_file.read_object(_file(folders))
    has_identity = identity_path(folders).is_file()
    own = _one(held.get("own")) if has_identity else None
    return Keys(own=own, office=_one(held.get("office")), has_identity=has_identity)


def save_keys(folders: Folders, keys: Keys) -> None:
    """Keep the public keys, by name; nothing secret is among them.

    Raises:
        FileNotWritten: what was kept so far stays.

    """
    held = {
        whose: {"name": one.name, "key": one.key}
        for whose, one in (("own", keys.own), ("office", keys.office))
        if one is not None
    }
    small_file.write_object(_file(folders), held)


def hand_over(key: PublicKey, path: Path) -> None:
    """Write a public key to a file, which age reads as a list of recipients too.

    Raises:
        FileNotWritten: what was there before is unchanged.

    """
    name = " ".join(key.name.split())
    atomic.write_atomic(path, f"{_NAMED}{name}\n{key.key}\n".encode("utf-8", "replace"))


def taken_over(text: str, name: str = "") -> PublicKey:
    """Return the public key in a text: the key alone, or the file of a colleague, which says a name too.

    Raises:
        NotAPublicKey: when there is none.

    """
    from mlawriter.casebook.sealing import NotAPublicKey, checked_key

    for line in text.splitlines():
        if line.startswith("#"):
            name = name or line.removeprefix("#").strip()[:_LONGEST_NAME]
        elif line.strip():
            return PublicKey(name, checked_key(line))
    raise NotAPublicKey


def read_public_key(path: Path) -> PublicKey:
    """Return the public key in a file.

    Raises:
        FileProblem: when it cannot be read.
        NotAPublicKey: when it holds none.

    """
    return taken_over(
        disk.read_limited(path, disk.MEGABYTE).decode("utf-8", "replace").removeprefix("\ufeff")
    )


def _file(folders: Folders) -> Path:
    return folders.config / "keys.json"


def _one(held: object) -> PublicKey | None:
    from mlawriter.casebook.sealing import NotAPublicKey

    if isinstance(held, dict):
        with contextlib.suppress(NotAPublicKey):
            return taken_over(str(held.get("key", "")), str(held.get("name", ""))[:_LONGEST_NAME])
    return None
