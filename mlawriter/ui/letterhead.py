"""Let an office import its own letterhead: show what is kept of it, what is left out, or why it is refused."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.letterhead_file import import_letterhead
from mlawriter.core.errors import FileNotWritten, MlaError
from mlawriter.i18n.messages import N_
from mlawriter.render.letterhead.html import foot, head, later_pages
from mlawriter.render.letterhead.refusals import LetterheadRefused, told
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.case_dialogs import sentence, tell
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.finding_label import dress

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.letterhead.letterhead import Letterhead
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

_SIZE = QSize(640, 560)
_LOWEST = 150
_NONE = N_("None is imported: letters name the State and the authority in lines of their own.")
_KEPT = N_("Letters show this header and footer. On paper, pictures may stand elsewhere than here.")
_ENDINGS = "*.docx *.dotx"


def set_letterhead(preferences: Preferences, parent: QWidget, desk: Desk | None) -> None:
    """Let the officer import a letterhead; the letter that is shown follows at once."""

    def take(letterhead: Letterhead | None) -> None:
        try:
            preferences.set_letterhead(letterhead)
        except FileNotWritten as error:
            tell(parent, preferences.speak, error)
        if desk is not None:
            desk.examine()

    dialog = LetterheadDialog(preferences.house.letterhead, preferences.speak, parent)
    dialog.chosen.connect(take)
    dialog.open()


class LetterheadDialog(QDialog):
    """Show the letterhead that will be kept, and let the officer import another one or none.

    Signals:
        chosen: the letterhead to keep, or none.

    """

    chosen = Signal(object)

    def __init__(self, letterhead: Letterhead | None, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("letterhead")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Letterhead of this office")))
        self.resize(_SIZE)
        self.letterhead = letterhead
        self._speak = speak
        self._state = self._words("help")
        self._state.setObjectName("letterhead-state")
        self.preview = QTextBrowser(self)
        self.preview.setObjectName("letterhead-preview")
        self.preview.setAccessibleName(speak.text(N_("Preview of the letterhead")))
        self.preview.setOpenLinks(False)
        self.preview.setMinimumHeight(_LOWEST)
        self.message = self._words("finding")
        self.message.setObjectName("letterhead-message")
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._below = QScrollArea(self)
        self._below.setFrameShape(QFrame.Shape.NoFrame)
        self._below.setWidgetResizable(True)
        self._below.setWidget(self.message)
        self.choose = self._button("letterhead-import", speak.text(N_("Import a letterhead…")))
        self.choose.clicked.connect(self.ask)
        self.remove = self._button("letterhead-remove", speak.text(N_("Remove the letterhead")))
        self.remove.clicked.connect(self._on_remove)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        end = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        end.accepted.connect(self._on_save)
        end.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(self._state)
        column.addWidget(self.preview, 3)
        column.addWidget(self._below, 2)
        column.addLayout(buttons)
        column.addWidget(end)
        self._show()

    def ask(self) -> QFileDialog:
        """Let the officer choose a file."""
        speak = self._speak
        dialog = QFileDialog(self, speak.text(N_("Import a letterhead")), first_folder(""))
        dialog.setObjectName("letterhead-file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [f"{speak.text(N_('Word documents'))} ({_ENDINGS})", f"{speak.text(N_('All files'))} (*)"]
        )
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()
        return dialog

    def take(self, path: Path) -> None:
        """Show the letterhead of a file and what was left out of it, or why it is refused."""
        speak = self._speak
        try:
            found = import_letterhead(path)
        except LetterheadRefused as refused:
            self._say([sentence(refused, speak), *told(refused.causes, speak)], "blocking")
            return
        except MlaError as error:
            self._say([sentence(error, speak), speak.text(error.advice, **error.params)], "blocking")
            return
        self.letterhead = found.letterhead
        self._show()
        lines = [speak.text(remark.message, **dict(remark.values)) for remark in found.remarks]
        self._say([speak.text(N_("The letterhead is taken over.")), *lines], "advice")

    def _on_save(self) -> None:
        self.chosen.emit(self.letterhead)
        self.accept()

    def _on_remove(self) -> None:
        self.letterhead = None
        self.choose.setFocus()
        self._show()
        self.message.clear()
        announce(self, self._state.text())

    def _show(self) -> None:
        speak = self._speak
        own = self.letterhead
        self._state.setText(speak.text(_NONE if own is None else _KEPT))
        self.remove.setVisible(own is not None)
        self.preview.setVisible(own is not None)
        if own is None:
            return
        parts = [head(own), "<hr/>", foot(own)]
        above, below = later_pages(own)
        if above or below:
            title = escape(speak.text(N_("Pages after the first")), quote=False)
            parts += [f"<hr/><h4>{title}</h4>", above, "<hr/>", below]
        self.preview.setHtml(f"<html><body>{''.join(parts)}</body></html>")

    def _say(self, lines: list[str], severity: str) -> None:
        words = "\n".join(lines)
        self.message.setText(words)
        dress(self.message, severity)
        self._below.verticalScrollBar().setValue(0)
        announce(self, words)

    def _words(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)  # what a file says of itself comes from outside
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        return label

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button
