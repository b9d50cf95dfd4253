"""Lay out the dialogs that take passphrases: explanation, fields, what is going on, one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QProgressBar, QVBoxLayout

from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.keys.working import Working
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.own_value import add_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.messages import Message
    from mlawriter.ui.preferences import Preferences

_LONGEST = 1000
_WIDTH = 560


class KeyDialog(QDialog):
    """Ask for what a piece of work with keys needs, and do it while the window goes on.

    A dialog of this kind adds its rows, and says in `work` what is done and in `take` what becomes of the outcome.
    """

    def __init__(
        self, preferences: Preferences, parent: QWidget, name: str, title: Message, action: Message
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.speak = speak = preferences.speak
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(title))
        self.setMinimumWidth(_WIDTH)
        self._working: Working | None = None
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.message = MessageLine("message", self)
        self._busy = QProgressBar(self)
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.action = self._buttons.addButton(speak.text(action), QDialogButtonBox.ButtonRole.AcceptRole)
        self.action.setObjectName(f"{name}-go")
        self.action.setProperty("kind", "primary")
        self.action.setDefault(True)
        self._buttons.accepted.connect(self.go)
        self._buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 18, 24, 18)
        self.column.setSpacing(10)
        self.column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        self.column.addLayout(self.form)
        self.column.addWidget(self.message)
        self.column.addWidget(self._busy)
        self.column.addWidget(self._buttons)

    def explain(self, words: Message, **said: object) -> None:
        """Say something between the rows."""
        self.form.addRow(wrapped(self.speak.text(words, **said), self, "help"))

    def line(self, name: str, label: Message, text: str = "") -> QLineEdit:
        """Add a row for a line of text."""
        line = QLineEdit(text, self)
        line.setMaxLength(_LONGEST)
        add_row(self.form, name, self.speak.text(label), line)
        return line

    def passphrase(self, name: str, label: Message) -> QLineEdit:
        """Add a row for a passphrase."""
        line = self.line(name, label)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def work(self) -> Callable[[], object]:
        """Return what is done in the thread; what was entered is examined before.

        Raises:
            MlaError: what was entered does not do.

        """
        raise NotImplementedError

    def take(self, outcome: object) -> None:
        """Take over what the work brought; called in the window's thread.

        Raises:
            MlaError: it cannot be kept.

        """
        raise NotImplementedError

    def go(self) -> None:
        """Begin the work."""
        if self._working is not None:
            return
        try:
            work = self.work()
        except MlaError as error:
            self.message.complain(error, self.speak)
            return
        self._show_working(True)
        self._working = Working(work)
        self._working.came.connect(self._on_came)
        self._working.refused.connect(self._on_refused)
        self._working.start()

    def _on_came(self, outcome: object) -> None:
        self._working = None
        self._show_working(False)
        try:
            self.take(outcome)
        except MlaError as error:
            self._on_refused(error)
            return
        self.forget()
        self.accept()

    def _on_refused(self, error: MlaError) -> None:
        self._working = None
        self._show_working(False)
        self.message.complain(error, self.speak)
        first = next(
            (one for one in self.findChildren(QLineEdit) if one.echoMode() is not QLineEdit.EchoMode.Normal),
            None,
        )
        if first is not None:
            first.setFocus()
            first.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """Make room for all lines of the explanations."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A dialog does not ask by itself how high wrapped text is at its width.
        self.resize(self.width(), max(self.height(), self.column.totalHeightForWidth(self.width())))

    def forget(self) -> None:
        """Empty the fields: what was typed is not to stay in memory with the dialog."""
        for one in self.findChildren(QLineEdit):
            one.clear()

    def done(self, result: int) -> None:
        """Leave; what the thread still brings is dropped."""
        if self._working is not None:
            self._working.came.disconnect(self._on_came)
            self._working.refused.disconnect(self._on_refused)
            self._working = None
        self.forget()
        super().done(result)

    def _show_working(self, working: bool) -> None:
        for one in self.findChildren(QLineEdit):
            one.setEnabled(not working)
        self.action.setEnabled(not working)
        self._busy.setVisible(working)
        if working:
            self.message.say(self.speak.text(N_("Working with the passphrase. This takes some seconds.")), "")
        else:
            self.message.hide()
        self._fit()
