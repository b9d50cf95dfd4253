"""Prove that the pictures of the icon are those of its drawing, and that Windows gets them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import icons
import pytest
from PySide6.QtGui import QImage

from mlawriter.ui.icon import FOLDER, SIZES, picture, window_icon

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("size", SIZES)
def test_each_picture_is_drawn_from_the_svg(size: int, qtbot: QtBot) -> None:
    kept = QImage(str(picture(size))).convertToFormat(QImage.Format.Format_ARGB32)

    assert kept == icons.drawn(size), "run packaging/icons.py write"


def test_a_window_finds_every_size(qtbot: QtBot) -> None:
    assert [size.width() for size in window_icon().availableSizes()] == [*SIZES]


def test_the_file_for_windows_holds_every_size(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "mlawriter.ico"
    file.write_bytes(icons.ico(FOLDER))

    from PySide6.QtGui import QIcon

    assert sorted(size.width() for size in QIcon(str(file)).availableSizes()) == [*SIZES]
