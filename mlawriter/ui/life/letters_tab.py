"""Write the letters that follow a request: a list of them, the form of one, what was found, and how it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mlawriter.i18n.messages import N_
from mlawriter.life.letters.begin import begun, offered
from mlawriter.ui.command_button import command_button
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.life.letter_page import LetterPage
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mlawriter.core.fields import Path
    from mlawriter.life.letters.letter import Letter
    from mlawriter.ui.case_commands import CaseAt


_WIDTH = 200
"""Pixels of the list, to begin with: the letter has the rest."""


class LettersTab(QWidget):
    """Show the letters of a case, one of them in full."""

    def __init__(self, at: CaseAt, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = at
        self._speak = speak = at.desk.speak
        self.page: LetterPage | None = None
        self.letters = QListWidget(self)
        self.letters.setObjectName("life-letters-list")
        self.letters.setAccessibleName(speak.text(N_("Letters of this case")))
        self.letters.setWordWrap(True)
        self.letters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.letters.currentRowChanged.connect(self._show)
        self.new = QPushButton(speak.text(N_("New letter")), self)
        self.new.setObjectName("letter-new")
        self.new.setAutoDefault(False)
        self.menu = QMenu(self.new)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.new.setMenu(self.menu)
        self.remove = command_button(self, speak, "letter-remove", N_("Remove"), self._remove)
        self._nothing = wrapped(
            speak.text(
                N_(
                    "No letter has been begun. Choose what to write under New letter: it takes over what is known."
                )
            ),
            self,
            "help",
        )
        left = QWidget(self)
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        beside.addLayout(buttons)
        beside.addWidget(self.letters, 1)
        self._place = QSplitter(self)
        self._place.setChildrenCollapsible(False)
        self._place.addWidget(left)
        self._place.addWidget(self._nothing)
        self._place.setStretchFactor(0, 0)
        self._place.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._place)
        self._ids: list[str] = []
        self._fill()
        at.work.life_changed.connect(self._on_change)
        window = self.window()
        if isinstance(window, QDialog):
            window.finished.connect(self.retire)

    def begin(self, kind: type[Letter]) -> None:
        """Begin a letter of a kind, filled from the case, and show it."""
        life = self._at.work.life
        index = life.add(("letters",), begun(kind, self._at.work.held))
        self.letters.setCurrentRow(index)
        if self.page is not None:
            self.page.focus_first()

    def retire(self) -> None:
        """Stop following the case: the window is going."""
        if self.page is not None:
            self.page.retire()
            self.page = None

    def _fill_menu(self) -> None:
        self.menu.clear()
        for kind in offered(self._at.work.held):
            action = QAction(self._speak.text(kind.about.title), self.menu)
            action.setToolTip(literal(self._speak.text(kind.about.introduction)))
            action.triggered.connect(lambda _checked=False, kind=kind: self.begin(kind))
            self.menu.addAction(action)

    def _fill(self) -> None:
        """List the letters, the chosen one staying chosen."""
        letters = self._at.work.life.request.letters
        chosen = self._chosen()
        before, self._ids = self._ids, [one.id for one in letters]
        row = (
            self._ids.index(chosen)
            if chosen in self._ids
            else min(self.letters.currentRow(), len(letters) - 1)
        )
        if row < 0 and letters:
            row = len(letters) - 1
        with QSignalBlocker(self.letters):
            self.letters.clear()
            self.letters.addItems([self._line(one) for one in letters])
            self.letters.setCurrentRow(row)
        if self._ids != before or self.page is None:
            self._show(row)
        self.remove.setEnabled(row >= 0)

    def _chosen(self) -> str:
        row = self.letters.currentRow()
        return self._ids[row] if 0 <= row < len(self._ids) else ""

    def _line(self, letter: Letter) -> str:
        speak = self._speak
        title = speak.text(letter.about.title)
        if letter.sent is None:
            return f"{title}\n{speak.text(N_('Not sent yet'))}"
        return f"{title}\n{speak.text(N_('Sent on {day}'), day=letter.sent)}"

    def _show(self, row: int) -> None:
        """Show the letter of a row in place of the one before."""
        self.retire()
        there = 0 <= row < len(self._ids)
        self._nothing.setVisible(not there)
        if there:
            self.page = LetterPage(self._at, row, self._place)
            self._place.insertWidget(1, self.page)
            self._place.setStretchFactor(1, 1)
            self._place.setSizes([_WIDTH, self.width() - _WIDTH])

    def _remove(self) -> None:
        row = self.letters.currentRow()
        if row >= 0:
            self._at.work.life.remove(("letters",), row)

    def _on_change(self, path: Path) -> None:
        # What is typed into a letter changes no line of the list; whether it was sent does.
        if path in {(), ("letters",)} or (path[:1] == ("letters",) and path[-1] == "sent"):
            self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only what editors leave comes here.
        if event.matches(QKeySequence.StandardKey.Undo):
            self._at.work.life.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._at.work.life.redo()
        elif event.key() == Qt.Key.Key_Delete and self.letters.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)
