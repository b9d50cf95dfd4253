"""Tell in a dialog what was done, or why not, to eyes and to screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mlawriter.ui.accessible import announce
from mlawriter.ui.case_dialogs import sentence
from mlawriter.ui.finding_label import dress

if TYPE_CHECKING:
    from mlawriter.i18n.errors import MlaError
    from mlawriter.i18n.translator import Translator


class MessageLine(QLabel):
    """Show one message at a time; it takes no room before the first."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)  # names of files come from outside
        self.setProperty("kind", "finding")
        self.setWordWrap(True)
        self.hide()

    def say(self, words: str, severity: str = "blocking") -> None:
        """Show words in the colours of a severity, and have them read out."""
        self.setText(words)
        dress(self, severity)
        self.show()
        announce(self.window(), words)

    def complain(self, error: MlaError, speak: Translator) -> None:
        """Say what happened, and what to do about it."""
        self.say(f"{sentence(error, speak)} {speak.text(error.advice, **error.params)}")
