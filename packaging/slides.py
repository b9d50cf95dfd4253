"""Make slides of the manual's pictures: `python packaging/slides.py FOLDER [TAG...]` saves them as PNG, 1920 x 1080.

Each shows one picture with its caption in large type, in a language of the manual.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from mlawriter.render.blocks import Picture

WIDTH, HEIGHT = 1920, 1080
_MARGIN: Final = 60
_HEAD: Final = 150
_LETTERS: Final = 44
"""Points of the caption: legible from the last row."""


def main(folder: Path, tags: list[str]) -> int:
    """Save the slides and return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from palette_png import png
    from PySide6.QtWidgets import QApplication

    from mlawriter.help.keyboard import KEYS
    from mlawriter.help.manual import LANGUAGES, manual
    from mlawriter.render.blocks import Picture
    from mlawriter.training.samples import samples

    application = QApplication.instance() or QApplication(sys.argv[:1])
    for tag in tags or LANGUAGES:
        own = folder / tag
        own.mkdir(parents=True, exist_ok=True)
        shown = [block for block in manual(tag, KEYS, len(samples())).blocks if isinstance(block, Picture)]
        for number, block in enumerate(shown, start=1):
            path = own / f"{number:02}-{block.name}.png"
            path.write_bytes(png(slide(block)))
            print(path)
    application.processEvents()
    return 0


def slide(block: Picture) -> QImage:
    """Return a picture below its caption, as large as fits."""
    from PySide6.QtCore import QPoint, QRect, Qt
    from PySide6.QtGui import QColor, QFont, QImage, QPainter

    page = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    font = QFont()
    font.setPixelSize(_LETTERS)
    font.setBold(True)
    painter.setFont(font)
    head = QRect(_MARGIN, 0, WIDTH - 2 * _MARGIN, _HEAD)
    caption = "".join(span.text for span in block.caption)
    painter.drawText(head, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, caption)
    room = QRect(_MARGIN, _HEAD, WIDTH - 2 * _MARGIN, HEIGHT - _HEAD - _MARGIN)
    picture = QImage.fromData(block.content).scaled(
        room.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    middle = room.center() - picture.rect().center()
    painter.drawImage(QPoint(middle.x(), middle.y()), picture)
    painter.end()
    return page


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
