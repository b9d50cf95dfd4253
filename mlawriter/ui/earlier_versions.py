"""List the former versions of a file that lie beside it, and open one as a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QVBoxLayout

from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mlawriter.casebook.generations import Generation
    from mlawriter.i18n.translator import Translator

KILOBYTE = 1024


class EarlierVersions(QDialog):
    """Show when each version was saved and how large it is, the newest first.

    Signals:
        chosen: the file of the version that the officer wants to see.

    """

    chosen = Signal(object)

    def __init__(self, file: Path, found: Sequence[Generation], speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = found
        self.setObjectName("earlier-versions")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Earlier versions")))
        self.setMinimumWidth(520)
        self.list = QListWidget(self)
        self.list.setObjectName("earlier-list")
        self.list.setAccessibleName(self.windowTitle())
        self.list.addItems([line(one, speak) for one in found])
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._open)
        said = N_("A version opens as a copy: the file itself stays as it is until you save over it.")
        if not found:
            said = N_("No earlier version lies beside this file. The first is kept when you save again.")
        words = QLabel(speak.text(said), self)
        words.setWordWrap(True)
        named = QLabel(file.name, self)
        named.setTextFormat(Qt.TextFormat.PlainText)
        named.setProperty("kind", "help")
        leave = command_button(self, speak, "earlier-close", N_("Close"), self.reject)
        self.opening = command_button(self, speak, "earlier-open", N_("Open a copy"), self._open)
        self.opening.setProperty("kind", "primary")
        self.opening.setEnabled(bool(found))
        self.list.setEnabled(bool(found))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.opening)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self))
        column.addWidget(named)
        column.addWidget(words)
        column.addWidget(self.list)
        column.addLayout(row)
        (self.list if found else leave).setFocus()

    def _open(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self.accept()
            self.chosen.emit(self._found[row].path)


def line(one: Generation, speak: Translator) -> str:
    """Return when a version was saved, by the officer's clock, and how large it is."""
    return speak.text(
        N_("{moment}, {size} kB"),
        moment=speak.moment(one.saved.astimezone()),
        size=-(-one.size // KILOBYTE),
    )
