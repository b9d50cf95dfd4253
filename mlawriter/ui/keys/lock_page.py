"""Stand in the window while it is locked: nothing of the case, and a field for the passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.finding_label import wrapped

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator


class LockPage(QWidget):
    """Say that the window is locked.

    Signals:
        unlock_wanted: the officer is back.
        quit_wanted: the officer ends the program.

    """

    unlock_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, speak: Translator, *, resting: bool) -> None:
        super().__init__()
        self.setObjectName("lock-page")
        words = N_(
            "Your key is locked. Nothing that is encrypted can be opened until you enter your passphrase."
        )
        if resting:
            words = N_(
                "Your key is locked, and the request is put away with all that you had entered. It is there again, at the "
                "same page, once you enter your passphrase."
            )
        self.unlock = command_button(self, speak, "lock-page-unlock", N_("Unlock…"), self.unlock_wanted.emit)
        self.unlock.setProperty("kind", "primary")
        self.unlock.setAutoDefault(True)
        leave = command_button(self, speak, "lock-page-quit", N_("Quit"), self.quit_wanted.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 60, 60, 60)
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(Heading(speak.text(N_("Locked")), self))
        column.addWidget(wrapped(speak.text(words), self, "intro"))
        for button in (self.unlock, leave):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(2)
