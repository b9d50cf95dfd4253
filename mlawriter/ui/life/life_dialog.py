"""Show what became of a request: its course, its letters, its versions, who can open it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout

from mlawriter.i18n.messages import N_
from mlawriter.ui.life.tabs import TABS

if TYPE_CHECKING:
    from mlawriter.ui.case_commands import CaseAt

_SIZE = QSize(1120, 720)


class LifeDialog(QDialog):
    """Show the life of the case in tabs. What is entered belongs to the case at once and is saved with it."""

    def __init__(self, at: CaseAt, tab: str = "") -> None:
        super().__init__(at.window)
        speak = at.preferences.speak
        self.setObjectName("life")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Course and letters of the request")))
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.95))
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("life-tabs")
        for each in TABS:
            widget = each.make(at, self.tabs)
            widget.setObjectName(f"life-{each.key}")
            self.tabs.addTab(widget, speak.text(each.title))
        buttons = QDialogButtonBox(self)
        save = buttons.addButton(speak.text(N_("Save")), QDialogButtonBox.ButtonRole.ActionRole)
        save.setObjectName("life-save")
        save.clicked.connect(lambda: at.filing.save())  # noqa: PLW0108 - Qt would hand over an argument of its own
        leave = buttons.addButton(speak.text(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setDefault(True)
        for button in (save, leave):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, save.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.tabs, 1)
        column.addWidget(buttons)
        self.show_tab(tab)
        at.filing.closed.connect(self.reject)  # another window's work, or a lock, has taken the case away

    def show_tab(self, key: str) -> None:
        """Show the tab with a key; the first one where there is none."""
        keys = [each.key for each in TABS]
        if key in keys:
            self.tabs.setCurrentIndex(keys.index(key))


def show_life(at: CaseAt, tab: str = "") -> None:
    """Open the window of the case's life at a tab."""
    LifeDialog(at, tab).open()
