"""Tell the officer that the program made an error, and what became of the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator

_KEPT = N_(
    "Your work is kept. You can continue, or close the program: unsaved work is offered again at the next start."
)
_NOT_KEPT = N_("Your latest changes could not be kept. Continue and save the request under another name.")


class CrashDialog(QDialog):
    """Say that the program made an error, and what became of the work."""

    def __init__(self, report: str, speak: Translator, parent: QWidget, *, kept: bool) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Error of the program")))
        self.setMinimumWidth(600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.addWidget(Heading(speak.text(N_("The program made an error"))))
        layout.addWidget(self._words(speak, _KEPT if kept else _NOT_KEPT))
        layout.addWidget(
            self._words(
                speak,
                N_(
                    "The text below helps to mend the program. It holds nothing of the case. Nothing is sent."
                ),
            )
        )
        shown = QPlainTextEdit(report)
        shown.setObjectName("report")
        shown.setAccessibleName(speak.text(N_("Technical text")))
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout.addWidget(shown)
        row = QHBoxLayout()
        copy = QPushButton(speak.text(N_("Copy the text")))
        copy.setObjectName("copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        end = QPushButton(speak.text(N_("Close the program")))
        end.setObjectName("end")
        end.clicked.connect(self.reject)
        go_on = QPushButton(speak.text(N_("Continue")))
        go_on.setObjectName("continue")
        go_on.setProperty("kind", "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(end)
        row.addWidget(go_on)
        layout.addLayout(row)

    def _words(self, speak: Translator, message: Message) -> QLabel:
        label = QLabel(speak.text(message))
        label.setWordWrap(True)
        return label
