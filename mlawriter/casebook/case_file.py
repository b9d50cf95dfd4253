"""Read and write request files: the one place where a case meets the bytes of a file.

Whatever wraps those bytes one day, such as encryption, goes between `disk` or `atomic` and `envelope`, here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import ValidationError

from mlawriter.casebook import atomic, disk, envelope, generations
from mlawriter.casebook.generations import backup_of as backup_of
from mlawriter.casebook.upgrades import UPGRADES
from mlawriter.casebook.wrong_field import ambiguous_id, wrong_field
from mlawriter.core.errors import FileFromNewerVersion, FileProblem
from mlawriter.life.case import Case

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from mlawriter.casebook.disk import Seen
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


def read_whole(path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES) -> Reading:
    """Return the content of a request file and what identifies the file as it is now.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable or not a request.

    """
    packed = disk.read_limited(path)
    unpacked = envelope.unpack(packed, path, upgrades)
    return Reading(unpacked.content, unpacked.version, disk.Seen(disk.digest(packed)))


def read(path: Path) -> Content:
    """Return the content of a request file as plain data, brought up to date; the file stays as it is.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable or not a request.

    """
    return read_whole(path).content


def write(
    path: Path,
    content: Content,
    *,
    backup: Path | None = None,
    upgrades: Mapping[int, Upgrade] = UPGRADES,
) -> Seen:
    """Put a request into a file at once, and return what identifies the file from now on.

    With `backup` the version that is replaced stays beside it, and so do several before that one.

    Raises:
        FileFromNewerVersion: when a newer program saved the file; it is never overwritten.
        FileNotWritten: the file is unchanged.

    """
    refuse_newer(path, upgrades)
    packed = envelope.pack(content, path, upgrades)
    if backup is not None:
        generations.retain(path)
    atomic.write_atomic(path, packed, backup=backup)
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


def refuse_newer(path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES) -> None:
    """Refuse to overwrite a file that a newer program saved; any other file is the officer's decision.

    Raises:
        FileFromNewerVersion: when it is one.

    """
    try:
        read_whole(path, upgrades)
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
    unclear = ambiguous_id(path, case)
    if unclear is not None:
        raise unclear
    return case


def plain(case: Case) -> Content:
    """Return a case as plain data, the way its file holds it."""
    content: Content = case.model_dump(mode="json")
    return content


def load_case(path: Path) -> Case:
    """Return the case in a file.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable or not a valid request.

    """
    return validated(read(path), path)


def load(path: Path) -> Request:
    """Return the request in a file.

    Raises:
        FileProblem: one of its kinds, when the file is not there, not readable or not a valid request.

    """
    return load_case(path).request


def save(path: Path, case: Case) -> None:
    """Put a case into a file at once; the version before stays beside it as a backup.

    For programs that open, change and save in one go. The window uses `OpenCase`, which notices colleagues.

    Raises:
        FileFromNewerVersion: when a newer program saved the file; it is never overwritten.
        FileNotWritten: the file is unchanged.

    """
    write(path, plain(case), backup=backup_of(path))
