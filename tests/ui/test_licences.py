"""The licences of what is shipped, in the window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton

from mlawriter.ui.licences import LicencesDialog, licences_in
from tests.ui.window_driving import dialog, trigger

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window


def shipped(folder: Path) -> Path:
    (folder / "qt").mkdir()
    (folder / "qt" / "LGPL.txt").write_text("Words of the LGPL", "utf-8")
    parts = [
        {
            "name": "babel",
            "version": "2",
            "licence": "BSD-3-Clause",
            "supplier": "",
            "inside": "",
            "texts": ["gone.txt"],
        },
        {
            "name": "Qt",
            "version": "",
            "licence": "LGPL-3.0-only",
            "supplier": "Q",
            "inside": "",
            "texts": ["qt/LGPL.txt"],
        },
    ]
    (folder / "components.json").write_text(json.dumps(parts), "utf-8")
    return folder


def test_each_part_shows_its_licence(window: Window, preferences: Preferences, tmp_path: Path) -> None:
    shown = LicencesDialog(shipped(tmp_path), preferences.speak, window)

    assert [shown.list.item(row).text() for row in range(2)] == ["babel 2", "Qt"]
    assert shown.text.toPlainText().startswith("babel 2\nBSD-3-Clause\n")
    shown.list.setCurrentRow(1)
    assert shown.text.toPlainText() == "Qt\nLGPL-3.0-only\nQ\n\n\nWords of the LGPL"


def test_a_checkout_says_that_it_ships_nothing(window: Window) -> None:
    trigger(window, "about")
    dialog(window, "about").findChild(QPushButton, "about-licences").click()

    opened = dialog(window, "about").findChild(LicencesDialog)
    assert "runs from its source" in " ".join(label.text() for label in opened.findChildren(QLabel))


def test_a_damaged_list_is_none(tmp_path: Path) -> None:
    (tmp_path / "components.json").write_text("{")

    assert licences_in(tmp_path) == []
