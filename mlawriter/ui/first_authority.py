"""Set up the first profile of an office by a short form: what most letters need, in one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.errors import MlaError
from mlawriter.core.time_zones import zones
from mlawriter.i18n.messages import N_
from mlawriter.request.open_part import OpenPart
from mlawriter.request.own_authority import FirstAuthority, Profiles
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.case_dialogs import tell
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.form import Form
from mlawriter.ui.form_desk import FormDesk
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.tab_order import move_focus

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.i18n.translator import Translator
    from mlawriter.request.own_authority import OwnAuthority
    from mlawriter.ui.field import FieldRow
    from mlawriter.ui.preferences import Preferences

_SIZE = QSize(640, 660)
_STATUS_FOR = 10_000
"""Milliseconds."""
_DONE = N_("Your authority is set up: new letters begin with it.")


def set_up_authority(preferences: Preferences, parent: QWidget) -> None:
    """Let the officer make the first profile."""

    def take(profile: OwnAuthority) -> None:
        held = preferences.authorities.look_again()
        after = Profiles(profiles=[*held.profiles, profile], usual=held.usual)
        try:
            preferences.keep_authorities(held, after)
        except MlaError as error:
            tell(parent, preferences.speak, error)
        else:
            window, words = parent.window(), preferences.speak.text(_DONE)
            if isinstance(window, QMainWindow):
                window.statusBar().showMessage(words, _STATUS_FOR)
            announce(parent, words)

    dialog = FirstAuthorityDialog(preferences.speak, parent)
    dialog.made.connect(take)
    dialog.open()


class FirstAuthorityDialog(QDialog):
    """Show the short form.

    Signals:
        made: the profile that the answers make.

    """

    made = Signal(object)

    def __init__(self, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("first-authority")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Set up your authority")))
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.9))
        self._speak = speak
        self._open = OpenPart(FirstAuthority(language=speak.language.tag))
        self._desk = FormDesk(self._open, speak, self)
        self._desk.changed.connect(self._on_change)
        inside = QWidget(self)
        inside.setObjectName("page")
        self.form = Form((), self._desk, inside)
        page = QVBoxLayout(inside)
        page.setContentsMargins(0, 0, 12, 0)
        page.addWidget(self.form)
        page.addStretch(1)
        around = QScrollArea(self)
        around.setWidgetResizable(True)
        around.setFrameShape(QFrame.Shape.NoFrame)
        around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.setWidget(inside)
        self._around = around
        self.message = MessageLine("first-authority-message", self)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        words = speak.text(
            N_(
                "New letters begin with this. Everything can be changed later, in the menu Edit, Our authority."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(wrapped(words, self, "help"))
        column.addWidget(around, 1)
        column.addWidget(self.message)
        column.addWidget(buttons)
        QTimer.singleShot(0, self, lambda: self._row("state").focus())

    def save(self) -> None:
        """Hand over the profile; what no letter can do without is asked for first."""
        self.setFocus()  # so that the field that has the keyboard hands over what was typed
        answers = self._open.request
        if not answers.language:
            self._ask("language", self._speak.text(N_("Choose the language of the letter.")))
        elif not answers.name:
            words = N_("Enter the name of the authority that makes the request.")
            self._ask("name", self._speak.text(words))
        else:
            self.made.emit(answers.profile())
            self.accept()

    def done(self, result: int) -> None:
        self._desk.close()
        super().done(result)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name is Qt's
        """Let Tab go down the form as it is seen, and bring into view where it leads."""
        moved = move_focus(self, forward=next) or super().focusNextPrevChild(next)
        focus = self.focusWidget()
        if focus is not None and self._around.isAncestorOf(focus):
            self._around.ensureWidgetVisible(focus, 0, 40)
        return moved

    def _ask(self, field: str, words: str) -> None:
        self.message.say(words)
        self._row(field).focus()

    def _row(self, field: str) -> FieldRow:
        return next(row for row in self.form.rows() if row.field.name == field)

    def _on_change(self, path: Path) -> None:
        """Take over the time zone of a State that has one alone."""
        answers = self._open.request
        if path == ("state",) and not answers.zone:
            there = [zone for code, zone in zones() if code == answers.state]
            if len(there) == 1:
                self._open.put(("zone",), there[0])
