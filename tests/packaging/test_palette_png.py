"""Pictures of windows come out small, the same each time, and with the colours that they had."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QColor, QImage

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

from palette_png import png


def painted() -> QImage:
    image = QImage(90, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    for across in range(30):
        for down in range(40):
            image.setPixelColor(across, down, QColor("#204080"))
    return image


def test_colours_and_size_stay() -> None:
    back = QImage.fromData(png(painted()))

    assert (back.width(), back.height()) == (90, 40)
    assert back.pixelColor(10, 10).name() == "#204080"
    assert back.pixelColor(80, 30).name() == "#ffffff"


def test_the_same_picture_gives_the_same_small_bytes() -> None:
    assert png(painted()) == png(painted())
    assert len(png(painted())) < 300
