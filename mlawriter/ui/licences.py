"""Show what the program is shipped with: each part with its licence, and the texts of the licences, without a network."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)

from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.translator import Translator

_INDEX = "components.json"


def licences_in(folder: Path) -> list[dict[str, Any]]:
    """Return the parts that a folder tells of (packaging/licence_folder.py); none in a checkout, which ships nothing."""
    try:
        held = json.loads((folder / _INDEX).read_bytes())
    except (OSError, ValueError):
        return []
    return held if isinstance(held, list) else []


class LicencesDialog(QDialog):
    """List the parts beside the texts of the one that is chosen."""

    def __init__(self, folder: Path, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("licences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Licences")))
        self._folder, self._parts = folder, licences_in(folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.addWidget(Heading(speak.text(N_("Licences"))))
        words = QLabel(
            speak.text(
                N_("The program is shipped with the parts below, each under its own licence.")
                if self._parts
                else N_(
                    "This program runs from its source: what it uses is installed beside it, with its licences."
                )
            )
        )
        words.setWordWrap(True)
        layout.addWidget(words)
        self.list, self.text = QListWidget(), QPlainTextEdit()
        self.list.setAccessibleName(speak.text(N_("Parts of the program")))
        self.list.addItems([f"{one['name']} {one['version']}".rstrip() for one in self._parts])
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(speak.text(N_("Text of the licence")))
        self.list.currentRowChanged.connect(self._show)
        parted = QSplitter()
        for shown in (self.list, self.text):
            shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            parted.addWidget(shown)
        parted.setSizes([240, 560])
        layout.addWidget(parted, 1)
        parted.setVisible(bool(self._parts))
        close = QPushButton(speak.text(N_("Close")))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignTrailing)
        self.resize(860, 560 if self._parts else 160)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            one = self._parts[row]
            head = "\n".join(
                filter(None, (f"{one['name']} {one['version']}".rstrip(), one["licence"], one["supplier"]))
            )
            self.text.setPlainText("\n\n\n".join((head, *map(self._read, one["texts"]))))

    def _read(self, name: str) -> str:
        try:
            return (self._folder / name).read_text("utf-8")
        except (OSError, ValueError):
            return name
