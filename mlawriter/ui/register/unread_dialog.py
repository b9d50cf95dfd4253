"""List the files that the register could not take in, each with its reason."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mlawriter.i18n.messages import N_
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.casebook.register.index import Unread
    from mlawriter.i18n.translator import Translator


class UnreadDialog(QDialog):
    """Show a table of names and reasons."""

    def __init__(self, unread: Sequence[Unread], speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("register-unread-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Files that were not read")))
        self.resize(820, 420)
        intro = QLabel(
            speak.text(
                N_("They do not stand in the register. They are tried again each time it looks for changes.")
            ),
            self,
        )
        intro.setWordWrap(True)
        self.table = QTableWidget(len(unread), 2, self)
        self.table.setObjectName("register-unread-table")
        self.table.setAccessibleName(self.windowTitle())
        self.table.setHorizontalHeaderLabels([speak.text(N_("File")), speak.text(N_("Reason"))])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        for row, one in enumerate(unread):
            name = QTableWidgetItem(Path(one.path).name)
            name.setToolTip(literal(one.path))
            self.table.setItem(row, 0, name)
            self.table.setItem(row, 1, QTableWidgetItem(reason_of(one, speak)))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.table.resizeRowsToContents()
        buttons = QDialogButtonBox(self)
        buttons.addButton(speak.text(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)


def reason_of(unread: Unread, speak: Translator) -> str:
    """Return why a file was not taken in, in words; a reason inside is a message of its own."""
    values = dict(unread.params)
    if isinstance(values.get("reason"), str):
        values["reason"] = speak.text(values["reason"])
    return speak.text(unread.message, **values)
