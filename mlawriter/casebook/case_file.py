"""Read and write request files: the one place where a case meets the bytes of a file.

A case with readers is sealed between `envelope` and `atomic`; what begins as a sealed file does is unsealed on the way back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from mlawriter.casebook import atomic, disk, envelope, generations, sealed_copies, sealing
from mlawriter.casebook.generations import backup_of as backup_of
from mlawriter.casebook.keys import NO_KEYS
from mlawriter.casebook.recipients import openers, recipients
from mlawriter.casebook.recipients import readers_of as readers_of
from mlawriter.casebook.upgrades import UPGRADES
from mlawriter.casebook.wrong_field import ambiguous_id, no_key, wrong_field
from mlawriter.core.errors import FileFromNewerVersion, FileProblem
from mlawriter.life.case import Case

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mlawriter.casebook.disk import Seen
    from mlawriter.casebook.keys import Keys
    from mlawriter.casebook.upgrades import Content, Upgrade
    from mlawriter.request.request import Request

ENDING = ".mla"
"""What the names of request files end in."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold what a file contained when it was read."""

    content: Content
    """The case, brought up to date."""
    version: int
    """The version of the format that the file itself has."""
    seen: Seen
    sealed: bool
    """Whether the file is encrypted."""
    altered: bool = False
    """Whether it is not as this program saved it, although it reads as a request."""


def read_whole(path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES, keys: Keys = NO_KEYS) -> Reading:
    """Return the content of a request file and what identifies the file as it is now.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable, not a request, or sealed for other keys.

    """
    written = disk.read_limited(path)
    sealed = sealing.is_sealed(written)
    packed = sealing.unseal(written, path, keys) if sealed else written
    unpacked = envelope.unpack(packed, path, upgrades)
    content = unpacked.content
    if sealed and not content.get("readers"):
        # Sealed by another program, which names nobody inside. The next save must not leave it plain.
        content["readers"] = [one.model_dump(mode="json") for one in readers_of(openers(keys))]
    return Reading(content, unpacked.version, disk.Seen(disk.digest(written)), sealed, unpacked.altered)


def read(path: Path, keys: Keys = NO_KEYS) -> Content:
    """Return the content of a request file as plain data, brought up to date; the file stays as it is.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable or not a request.

    """
    return read_whole(path, keys=keys).content


def write(
    path: Path,
    content: Content,
    *,
    backup: Path | None = None,
    upgrades: Mapping[int, Upgrade] = UPGRADES,
    keys: Keys = NO_KEYS,
) -> Seen:
    """Put a request into a file at once, and return what identifies the file from now on.

    With `backup` the version that is replaced stays beside it, and so do several before that one.
    With readers it is sealed for them; plain copies of former versions beside it are then sealed as well. The keys tell
    whether a sealed file that is to be replaced is one of a newer program.

    Raises:
        FileFromNewerVersion: when a newer program saved the file; it is never overwritten.
        FileNotWritten: the file is unchanged.
        NotAPublicKey: when a reader has none; the file is unchanged.

    """
    refuse_newer(path, upgrades, keys)
    packed = envelope.pack(content, path, upgrades)
    public_keys = recipients(content)
    if public_keys:
        packed = sealing.seal(packed, public_keys)
    if backup is not None:
        generations.retain(path)
    # Where the version before was plain, it stays beside the file sealed, not as it was.
    kept = bool(public_keys) and sealed_copies.seal_beside(path, backup, public_keys)
    atomic.write_atomic(path, packed, backup=None if kept else backup)
    if backup is not None:
        generations.thin(path)
    return disk.Seen(disk.digest(packed))


def keep_older_version(path: Path, version: int) -> None:
    """Keep a file as `name.mla.v1` before the first save in a newer format; earlier copies stay too.

    Raises:
        FileNotWritten: when the copy could not be made.

    """
    target = atomic.real(path)
    copy = target.with_name(f"{target.name}.v{version}")
    count = 1
    while copy.exists():
        count += 1
        copy = target.with_name(f"{target.name}.v{version}-{count}")
    atomic.keep_copy(target, copy)


def refuse_newer(path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES, keys: Keys = NO_KEYS) -> None:
    """Refuse to overwrite a file that a newer program saved; any other file is the officer's decision.

    Raises:
        FileFromNewerVersion: when it is one.

    """
    try:
        read_whole(path, upgrades, keys)
    except FileFromNewerVersion:
        raise
    except FileProblem:
        return


def validated(content: Content, path: Path) -> Case:
    """Return the case that plain data describe. The path is for messages only.

    Raises:
        WrongField: names the first field that holds something impossible.

    """
    try:
        case = Case.model_validate(content)
    except ValidationError as error:
        raise wrong_field(path, error) from error
    unclear = ambiguous_id(path, case) or no_key(path, case)
    if unclear is not None:
        raise unclear
    return case


def plain(case: Case) -> Content:
    """Return a case as plain data, the way its file holds it."""
    content: Content = case.model_dump(mode="json")
    return content


def load_case(path: Path, keys: Keys = NO_KEYS) -> Case:
    """Return the case in a file.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable or not a valid request.

    """
    return validated(read(path, keys), path)


def load(path: Path, keys: Keys = NO_KEYS) -> Request:
    """Return the request in a file.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable or not a valid request.

    """
    return load_case(path, keys).request


def save(path: Path, case: Case) -> None:
    """Put a case into a file at once; the version before stays beside it as a backup.

    For programs that open, change and save in one go. The window uses `OpenCase`, which notices colleagues.

    Raises:
        FileFromNewerVersion: when a newer program saved the file; it is never overwritten.
        FileNotWritten: the file is unchanged.

    """
    write(path, plain(case), backup=backup_of(path))
