"""Write pictures of windows as small PNG files: a palette of the colours that cover most, and nothing but the picture.

Qt's own reduction of colours dithers, which makes flat surfaces of windows larger and no nicer.
"""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_COLOURS: Final = 64
_NEAR: Final = 14
"""How far two colours of the palette are apart at least, in steps of red, green and blue together."""


def png(image: QImage) -> bytes:
    """Return the bytes of a picture with a palette; the same picture gives the same bytes."""
    from PySide6.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    dots = memoryview(image.constBits()).cast("B").cast("I")
    counted = Counter(dots)
    palette = _palette(counted)
    index = bytes(width)  # checked below: a row is as wide as the picture
    near = {dot: _nearest(dot, palette) for dot in counted}
    rows = bytearray()
    for row in range(height):
        index = bytes(map(near.__getitem__, dots[row * width : (row + 1) * width]))
        rows += b"\0" + index
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    colours = b"".join(bytes(_parts(one)) for one in palette)
    chunks = (
        (b"IHDR", head),
        (b"PLTE", colours),
        (b"IDAT", zlib.compress(bytes(rows), 9)),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(_chunk(kind, content) for kind, content in chunks)


def _palette(counted: Counter[int]) -> list[int]:
    """Return the colours that cover most, none too near to another."""
    chosen: list[int] = []
    for dot, _ in sorted(counted.items(), key=lambda one: (-one[1], one[0])):
        if all(_apart(dot, other) > _NEAR for other in chosen):
            chosen.append(dot)
            if len(chosen) == _COLOURS:
                break
    return chosen


def _nearest(dot: int, palette: list[int]) -> int:
    return min(range(len(palette)), key=lambda index: _apart(dot, palette[index]))


def _apart(one: int, other: int) -> int:
    return sum(abs(a - b) for a, b in zip(_parts(one), _parts(other), strict=True))


def _parts(dot: int) -> tuple[int, int, int]:
    return dot >> 16 & 255, dot >> 8 & 255, dot & 255


def _chunk(kind: bytes, content: bytes) -> bytes:
    checked = kind + content
    return struct.pack(">I", len(content)) + checked + struct.pack(">I", zlib.crc32(checked))
