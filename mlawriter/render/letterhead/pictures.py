"""Check pictures by their bytes, and leave out of them what is not picture: names, places, cameras, programs."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Final, NamedTuple

from mlawriter.render.letterhead.refusals import HugePicture, NotThatPicture

if TYPE_CHECKING:
    from collections.abc import Iterator

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_SIDE_LIMIT: Final = 10_000
_DOTS_LIMIT: Final = 40_000_000
# How the picture looks, and nothing else: no tEXt, eXIf, tIME, and no profile, which names its maker.
_PNG_CHUNKS: Final = frozenset((b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"sRGB", b"pHYs"))
_SIZES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JFIF, _ADOBE, _COMMENT = 0xE0, 0xEE, 0xFE
_SCAN, _END = 0xDA, 0xD9
_APPLICATION: Final = range(0xE0, 0xF0)
_BARE: Final = frozenset((0x01, *range(0xD0, 0xD8)))


class Clean(NamedTuple):
    """Hold a picture as it may go into a letter."""

    content: bytes
    ending: str
    """`png` or `jpeg`."""


def kind_of(content: bytes) -> str:
    """Return what the bytes begin like: `png`, `jpeg`, or nothing for all others."""
    return "png" if content.startswith(_PNG) else "jpeg" if content.startswith(_JPEG + b"\xff") else ""


def cleaned(content: bytes, part: str) -> Clean:
    """Return the picture without anything that is not picture.

    Raises:
        NotThatPicture: when it is neither a whole PNG nor a whole JPEG.
        HugePicture: when it has more dots than a program should have to unpack.

    """
    kind = kind_of(content)
    try:
        if kind == "png":
            return Clean(_PNG + b"".join(_png(content, part)), kind)
        if kind == "jpeg":
            return Clean(_JPEG + b"".join(_jpeg(content, part)), kind)
    except (struct.error, IndexError) as error:
        raise NotThatPicture(part=part) from error
    raise NotThatPicture(part=part)


def dots(content: bytes) -> tuple[int, int]:
    """Return width and height of a picture that `cleaned` returned."""
    if content.startswith(_PNG):
        width, height = struct.unpack_from(">II", content, 16)
        return width, height
    at = len(_JPEG)
    while content[at + 1] not in _SIZES:
        at += 2 if content[at + 1] in _BARE else 2 + struct.unpack_from(">H", content, at + 2)[0]
    height, width = struct.unpack_from(">HH", content, at + 5)
    return width, height


def _png(content: bytes, part: str) -> Iterator[bytes]:
    at = len(_PNG)
    first, has_dots = True, False
    while True:
        length, kind = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        chunk = content[at:end]
        if len(chunk) != 12 + length or zlib.crc32(chunk[4:-4]) != struct.unpack(">I", chunk[-4:])[0]:
            raise NotThatPicture(part=part)
        if first != (kind == b"IHDR"):
            raise NotThatPicture(part=part)
        if first:
            width, height = struct.unpack_from(">II", content, at + 8)
            _check_size(width, height, part)
            first = False
        has_dots = has_dots or kind == b"IDAT"
        # Capital first letter: without the chunk nobody can draw the picture.
        if kind in _PNG_CHUNKS:
            yield chunk
        elif not kind[0] & 0x20:
            raise NotThatPicture(part=part)
        if kind == b"IEND":
            break
        at = end
    if not has_dots:
        raise NotThatPicture(part=part)


def _jpeg(content: bytes, part: str) -> Iterator[bytes]:
    at = len(_JPEG)
    sized = False
    while True:
        if content[at] != 0xFF:
            raise NotThatPicture(part=part)
        while content[at + 1] == 0xFF:
            at += 1
        marker = content[at + 1]
        if marker == _END:
            yield content[at : at + 2]
            break
        if marker in _BARE:
            yield content[at : at + 2]
            at += 2
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        end = at + 2 + length
        if length < 2 or end > len(content):
            raise NotThatPicture(part=part)
        if marker in _SIZES:
            height, width = struct.unpack_from(">HH", content, at + 5)
            _check_size(width, height, part)
            sized = True
        if marker == _SCAN:
            if not sized:
                raise NotThatPicture(part=part)
            end = _end_of_scan(content, end)
        if _is_picture(marker, content[at + 4 : end]):
            yield content[at:end]
        at = end


def _is_picture(marker: int, payload: bytes) -> bool:
    """Tell whether a segment is needed to draw: of the application's own only those that say how colours are coded."""
    if marker == _JFIF:
        return payload.startswith(b"JFIF\0")
    if marker == _ADOBE:
        return payload.startswith(b"Adobe")
    return marker != _COMMENT and marker not in _APPLICATION


def _end_of_scan(content: bytes, at: int) -> int:
    """Return where the coded dots end: at the next marker that is neither stuffing nor a restart."""
    while True:
        at = content.find(b"\xff", at)
        if at < 0:
            raise IndexError
        if content[at + 1] != 0 and not 0xD0 <= content[at + 1] <= 0xD7:
            return at
        at += 2


def _check_size(width: int, height: int, part: str) -> None:
    if not width or not height:
        raise NotThatPicture(part=part)
    if max(width, height) > _SIDE_LIMIT or width * height > _DOTS_LIMIT:
        raise HugePicture(part=part, width=width, height=height)
