"""Write the zip file of a Word document so that the same parts give the same bytes."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOCAL = struct.Struct("<IHHHHHIIIHH")
_CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
_END = struct.Struct("<IHHHHIIH")
_VERSION = 20
_DEFLATED = 8
_SMALL = 4096
_SMALL_WINDOW = 12  # 4096 bytes: to clear a larger window takes longer than to deflate a header
_SMALL_MEMORY = 5
_LEVEL = 3  # a third of the time of the usual 6, for an eighth more bytes
_FIRST_OF_JANUARY_1980 = 0x21  # the earliest date zip knows; no clock, no machine


class Entry(NamedTuple):
    """Hold one part, already deflated."""

    name: bytes
    checksum: int
    size: int
    deflated: bytes


def entry(name: str, content: bytes) -> Entry:
    """Deflate one part."""
    small = len(content) <= _SMALL
    window, memory = (_SMALL_WINDOW, _SMALL_MEMORY) if small else (zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL)
    compressor = zlib.compressobj(_LEVEL, zlib.DEFLATED, -window, memory)
    deflated = compressor.compress(content) + compressor.flush()
    return Entry(name.encode("ascii"), zlib.crc32(content), len(content), deflated)


def archive(entries: Iterable[Entry]) -> bytes:
    """Join entries, in the order given, to a zip file."""
    local: list[bytes] = []
    central: list[bytes] = []
    offset = count = 0
    for name, checksum, size, deflated in entries:
        common = (
            _VERSION,
            0,
            _DEFLATED,
            0,
            _FIRST_OF_JANUARY_1980,
            checksum,
            len(deflated),
            size,
            len(name),
            0,
        )
        local += (_LOCAL.pack(0x04034B50, *common), name, deflated)
        central += (_CENTRAL.pack(0x02014B50, _VERSION, *common, 0, 0, 0, 0, offset), name)
        offset += _LOCAL.size + len(name) + len(deflated)
        count += 1
    directory = b"".join(central)
    end = _END.pack(0x06054B50, 0, 0, count, count, len(directory), offset, 0)
    return b"".join((*local, directory, end))
