"""Draw the pictures of the program's icon from its SVG, and make one file of them for Windows.

`python packaging/icons.py write` after the SVG was changed; the pictures are kept with the code.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "mlawriter" / "ui" / "icons"
DRAWING = FOLDER / "mlawriter.svg"

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

_DIRECTORY = struct.Struct("<HHH")
_ENTRY = struct.Struct("<BBBBHHII")
_WIDEST = 256
"""An edge that ICO writes as 0."""


def drawn(size: int) -> QImage:
    """Return the drawing as a picture with this edge, in pixels."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def ico(folder: Path = FOLDER) -> bytes:
    """Return the pictures of a folder as one ICO file, the smallest first, each a PNG: Windows reads that since Vista."""
    pictures = sorted(
        (int(path.stem.rpartition("-")[2]), path.read_bytes()) for path in folder.glob("*-*.png")
    )
    at = _DIRECTORY.size + _ENTRY.size * len(pictures)
    entries, content = b"", b""
    for edge, png in pictures:
        entries += _ENTRY.pack(edge % _WIDEST, edge % _WIDEST, 0, 0, 1, 32, len(png), at + len(content))
        content += png
    return _DIRECTORY.pack(0, 1, len(pictures)) + entries + content


def main(args: list[str]) -> int:
    """Write the pictures."""
    if args != ["write"]:
        print("Say write.", file=sys.stderr)
        return 2
    sys.path.insert(0, str(ROOT))
    from mlawriter.ui.icon import SIZES, picture

    for size in SIZES:
        drawn(size).save(str(picture(size)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
