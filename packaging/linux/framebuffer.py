"""Watch a virtual display from outside: when it is first painted, and what it shows."""

from __future__ import annotations

import contextlib
import mmap
import struct
import subprocess
import tempfile
import time
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH, HEIGHT = 1280, 900
_STEP = 0.002
_HEADER = struct.Struct(">25I")
_PIXEL, _COLOUR = 4, 12
_LIT = 0.4
"""The share of two rows that is painted when a window is there: a cursor or a tip covers less."""


class NotPainted(Exception):
    """Say that nothing was seen in time."""


class Framebuffer:
    """Stand for the screen of Xvfb, which keeps it in a file."""

    def __init__(self, display: str, file: Path) -> None:
        self.display = display
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
        header = _HEADER.unpack(self._memory[: _HEADER.size])
        self._line = header[12]
        self._start = header[0] + header[19] * _COLOUR

    def row(self, number: int) -> bytes:
        """Return the pixels of a row, four bytes each: blue, green, red, nothing."""
        at = self._start + number * self._line
        return self._memory[at : at + WIDTH * _PIXEL]

    def rows(self, first: int, end: int) -> bytes:
        """Return the pixels of several rows."""
        return b"".join(map(self.row, range(first, end)))

    def is_painted(self) -> bool:
        """Tell whether a window is to be seen."""
        dark = bytes(_PIXEL)
        rows = [self.row(number) for number in (HEIGHT // 3, HEIGHT // 2)]
        lit = sum(row[at : at + _PIXEL] != dark for row in rows for at in range(0, len(row), _PIXEL))
        return lit > _LIT * WIDTH * len(rows)

    def wait(self, seconds: float = 60) -> None:
        """Return when a window is painted.

        Raises:
            NotPainted: when that takes longer.

        """
        end = time.monotonic() + seconds
        while not self.is_painted():
            if time.monotonic() > end:
                raise NotPainted
            time.sleep(_STEP)

    def png(self) -> bytes:
        """Return what is shown as a picture."""
        lines = bytearray()
        for number in range(HEIGHT):
            row = self.row(number)
            lines += b"\0"
            for at in range(0, len(row), _PIXEL):
                blue, green, red = row[at : at + 3]
                lines += bytes((red, green, blue))
        head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
        parts = {b"IHDR": head, b"IDAT": zlib.compress(bytes(lines)), b"IEND": b""}
        chunks = (
            struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))
            for kind, held in parts.items()
        )
        return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@contextlib.contextmanager
def framebuffer() -> Iterator[Framebuffer]:
    """Run a virtual display of its own for as long as it is looked at."""
    with tempfile.TemporaryDirectory() as folder:
        order = ["Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-nocursor", "-fbdir", folder]
        screen = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        server = subprocess.Popen(
            [*order, *screen], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        try:
            assert server.stdout
            number = server.stdout.readline().strip()
            yield Framebuffer(f":{number}", Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()
            assert server.stdout
            server.stdout.close()
