"""Open and make the one file that carries an edition of the directory: a zip of the edition and, optionally, its signature.

Limits are checked before anything is unpacked, and nothing is unpacked to a disk.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from mlawriter.core.wrong_value import named
from mlawriter.directory import minisign
from mlawriter.directory.pack_file import DAMAGED, OTHER, TOO_LARGE, PackRefused, PackWrong
from mlawriter.i18n.messages import N_

if TYPE_CHECKING:
    from mlawriter.i18n.messages import Message

ENDING: Final = ".mlapack"
EDITION: Final = "directory.json"
SIGNATURE: Final = "directory.json.minisig"

_MEGABYTE: Final = 1024 * 1024
FILE_LIMIT: Final = 4 * _MEGABYTE
"""Bytes of the file; the edition that ships takes some 16 000, and 200 000 unpacked."""
_LIMITS: Final = {EDITION: 4 * _MEGABYTE, SIGNATURE: minisign.LIMIT}
_ZIP: Final = b"PK\x03\x04"
_END: Final = struct.Struct("<4s4H2LH")
_METHODS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED: Final = 0x1
# What Python's reader answers to a damaged file, beside its own error.
_DAMAGE: Final = (
    *(zipfile.BadZipFile, OSError, EOFError, ValueError, OverflowError, IndexError),
    *(struct.error, zlib.error, NotImplementedError, RuntimeError),
)

_LOCKED: Final = N_("it is protected by a password")
_NOT_THERE: Final = N_("there is no directory.json in it")
_STRANGE: Final = N_("only directory.json and its signature belong there")
_DOUBLE: Final = N_("it is there twice")


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Hold the parts of the file as bytes that nobody has looked into."""

    edition: bytes
    signature: bytes | None = None


def unpacked(content: bytes, name: str) -> Unpacked:
    """Return the parts of a file; `name` is for messages.

    Raises:
        PackRefused: it is no such file, is damaged, locked, holds other things, or unpacks to too much.

    """
    if len(content) > FILE_LIMIT:
        raise PackRefused(file=name, reason=TOO_LARGE)
    if not content.startswith(_ZIP):
        raise PackRefused(file=name, reason=OTHER)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            if len(entries) != _said_to_hold(content):
                raise PackRefused(file=name, reason=DAMAGED)
            _refuse_strange(entries, name)
            # At most what the entry says is unpacked: one that lies about its size ends in an error.
            parts = {entry.filename: archive.read(entry) for entry in entries}
    except _DAMAGE as error:
        raise PackRefused(file=name, reason=DAMAGED) from error
    return Unpacked(parts[EDITION], parts.get(SIGNATURE))


def packed(edition: bytes, signature: bytes | None = None) -> bytes:
    """Return the file of these parts; the same parts always make the same bytes."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, part in ((EDITION, edition), (SIGNATURE, signature)):
            if part is not None:
                archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED, 9)
    return held.getvalue()


def _said_to_hold(content: bytes) -> int:
    """Return how many parts the end of the file speaks of: Python's reader stops early at a damaged list of them.

    Raises:
        struct.error: the file has another end, or more behind it.

    """
    signature, *_, parts, _size, _start, comment = _END.unpack(content[-_END.size :])
    if signature != b"PK\5\6" or comment:
        raise struct.error
    return int(parts)


def _refuse_strange(entries: list[zipfile.ZipInfo], file: str) -> None:
    seen: set[str] = set()
    for entry in entries:
        # The name as it is stored: Python's reader cuts one at a NUL and turns slashes round.
        name = entry.orig_filename
        if name not in _LIMITS:
            raise _wrong(file, name, _STRANGE)
        if name in seen:
            raise _wrong(file, name, _DOUBLE)
        seen.add(name)
        if entry.flag_bits & _ENCRYPTED:
            raise PackRefused(file=file, reason=_LOCKED)
        if entry.compress_type not in _METHODS:
            raise PackRefused(file=file, reason=DAMAGED)
        if entry.file_size > _LIMITS[name]:
            raise PackRefused(file=file, reason=TOO_LARGE)
    if EDITION not in seen:
        raise PackRefused(file=file, reason=_NOT_THERE)


def _wrong(file: str, part: str, reason: Message) -> PackWrong:
    return PackWrong(file=file, place=named((part,)), reason=reason)
