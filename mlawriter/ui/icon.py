"""Give every window the program's icon."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

FOLDER = Path(__file__).with_name("icons")
SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Edges in pixels; each is a file drawn from mlawriter.svg (packaging/icons.py)."""


def picture(size: int) -> Path:
    """Return the file of one size."""
    return FOLDER / f"mlawriter-{size}.png"


def window_icon() -> QIcon:
    """Return the icon; a picture is read when a window asks for its size."""
    icon = QIcon()
    for size in SIZES:
        icon.addFile(str(picture(size)), QSize(size, size))
    return icon
