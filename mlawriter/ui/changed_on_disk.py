"""Show in what a file that another hand changed differs from the work in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from mlawriter.i18n.messages import N_
from mlawriter.life.differences import differences, told
from mlawriter.ui.command_button import command_button
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.life.differences_view import DifferencesView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.translator import Translator
    from mlawriter.life.case import Case

_SIZE = QSize(820, 600)


class ChangedDialog(QDialog):
    """Show what the file has, and what is here; the choice between the two is asked again afterwards."""

    def __init__(self, theirs: Case, ours: Case, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compare-changed")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("The file and your work")))
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.95))
        self.view = DifferencesView(speak, self)
        found = (
            *told(differences(theirs.request, ours.request), theirs.request, ours.request, speak),
            *told(differences(theirs.life, ours.life), theirs.life, ours.life, speak),
        )
        self.view.show_told(speak.text(N_("From the file on disk to your work here.")), found)
        close = command_button(self, speak, "compare-close", N_("Back to the question"), self.accept)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        explanation = N_("What is struck out stands in the file alone, what is underlined here alone.")
        column.addWidget(wrapped(speak.text(explanation), self, "help"))
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
