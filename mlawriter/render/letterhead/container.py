"""Unpack a file within limits that are checked before anything is unpacked."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from mlawriter.render.letterhead import FILE_LIMIT
from mlawriter.render.letterhead.refusals import (
    DamagedFile,
    DamagedPart,
    FileTooLarge,
    NotAWordDocument,
    OldOrProtected,
    TooManyParts,
    UnpacksTooLarge,
    UnsafeName,
    named,
)

if TYPE_CHECKING:
    from mlawriter.render.letterhead.refusals import LetterheadFault

_MEGABYTE: Final = 1024 * 1024
PARTS_LIMIT: Final = 200
_PART_LIMIT: Final = 16 * _MEGABYTE
_TOTAL_LIMIT: Final = 48 * _MEGABYTE
_RATIO_LIMIT: Final = 200
_RATIO_MATTERS_FROM: Final = _MEGABYTE
_OLE: Final = b"\xd0\xcf\x11\xe0"
_ZIP: Final = b"PK\x03\x04"
_LONGEST_NAME: Final = 200
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

# What Python's reader answers to a damaged file, beside its own error.
_DAMAGE: Final = (
    *(zipfile.BadZipFile, OSError, EOFError, ValueError, OverflowError, IndexError),
    *(struct.error, zlib.error, NotImplementedError, RuntimeError),
)


class Unfit(Exception):
    """Carry the faults that end the examination of a file at once."""

    def __init__(self, *faults: LetterheadFault) -> None:
        super().__init__(*faults)
        self.faults = faults


def unpacked(content: bytes) -> dict[str, bytes]:
    """Return the parts of a file by name, in small letters: word processors tell no part from another by case.

    Sizes are those of the zip's central directory. One that lies ends in an error: no more is unpacked than it says.

    Raises:
        Unfit: when the file is no zip, is damaged, or goes beyond a limit.

    """
    if len(content) > FILE_LIMIT:
        raise Unfit(FileTooLarge(size=-(-len(content) // _MEGABYTE), limit=FILE_LIMIT // _MEGABYTE))
    if content.startswith(_OLE):
        raise Unfit(OldOrProtected())
    if not content.startswith(_ZIP):
        raise Unfit(NotAWordDocument())
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            entries = package.infolist()
            faults = _faults(entries)
            if faults:
                raise Unfit(*faults)
            return {entry.filename.lower(): _read(package, entry) for entry in entries if not entry.is_dir()}
    except _DAMAGE as error:
        raise Unfit(DamagedFile()) from error


def _faults(entries: list[zipfile.ZipInfo]) -> list[LetterheadFault]:
    if len(entries) > PARTS_LIMIT:
        return [TooManyParts(limit=PARTS_LIMIT)]
    found: list[LetterheadFault] = []
    seen: set[str] = set()
    for entry in entries:
        name = entry.filename
        if not _is_safe(name) or name.lower() in seen:
            found.append(UnsafeName(part=named(name)))
        seen.add(name.lower())
        if entry.flag_bits & 0x1:
            found.append(OldOrProtected())
        elif entry.compress_type not in _METHODS:
            found.append(DamagedPart(part=named(name)))
        ratio = entry.file_size / max(entry.compress_size, 1)
        if entry.file_size > _PART_LIMIT or (entry.file_size > _RATIO_MATTERS_FROM and ratio > _RATIO_LIMIT):
            found.append(UnpacksTooLarge(part=named(name)))
    total = sum(entry.file_size for entry in entries)
    if total > _TOTAL_LIMIT and not found:
        found.append(UnpacksTooLarge(part=f"{total // _MEGABYTE} MB"))
    return found


def _is_safe(name: str) -> bool:
    """Tell whether a name leads to a place inside the package, and reads the same everywhere."""
    return (
        0 < len(name) <= _LONGEST_NAME
        and name.isascii()
        and name.isprintable()
        and not name.startswith("/")
        and not set('\\:*?"<>|') & set(name)
        and not {"..", "."} & set(name.split("/"))
    )


def _read(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    try:
        return package.read(entry)
    except _DAMAGE as error:
        raise Unfit(DamagedPart(part=named(entry.filename))) from error
