"""Let the officer take over a newer edition of the directory: what the file is, what it changes, and only then yes or no."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.directory_kept import load_directory
from mlawriter.casebook.edition_file import Signing, read_edition
from mlawriter.casebook.edition_kept import (
    EditionOlder,
    accept,
    can_go_back,
    former_edition,
    go_back,
    refuse_unfit,
)
from mlawriter.casebook.publishers import load_publishers
from mlawriter.core.errors import FileProblem, MlaError
from mlawriter.directory.brought import about, day_of
from mlawriter.directory.difference import Change, differences
from mlawriter.directory.pack_container import ENDING
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.case_dialogs import confirm, sentence, tell
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.differences_table import DifferencesTable
from mlawriter.ui.message_line import MessageLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.casebook.edition_file import Edition
    from mlawriter.directory.difference import Differences
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

_WIDTH, _HEIGHT = 980, 700
_MOST_NAMED = 12
"""States whose names are listed; of more their number is told."""


def update_directory(preferences: Preferences, parent: QWidget, desk: Desk | None) -> None:
    """Let the officer take over an edition; the request that is open is examined by it at once."""
    dialog = DirectoryUpdate(preferences, parent)
    if desk is not None:
        dialog.finished.connect(lambda _: desk.examine())
    dialog.open()


class DirectoryUpdate(QDialog):
    """Show the edition that holds, and what a file would change."""

    def __init__(
        self, preferences: Preferences, parent: QWidget, *, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        super().__init__(parent)
        self.setObjectName("directory-update")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences = preferences
        self._speak = speak = preferences.speak
        self._today = today
        self._brought: Edition | None = None
        self._path: Path | None = None
        self.setWindowTitle(speak.text(N_("Update of the directory of States")))
        self.resize(_WIDTH, _HEIGHT)
        self.held = self._words("held", "intro")
        self.about = self._words("about", "")
        self.message = MessageLine("message", self)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = DifferencesTable(speak, self)
        self.choose = command_button(self, speak, "choose-edition", N_("Choose a file…"), self.ask)
        self.back = command_button(
            self, speak, "former-edition", N_("Go back to the former edition"), self._on_back
        )
        self.keys = command_button(self, speak, "publishers", N_("Trusted publishers…"), self._on_keys)
        above = QHBoxLayout()
        for button in (self.choose, self.back, self.keys):
            above.addWidget(button)
        above.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = buttons.addButton(
            speak.text(N_("Take this edition over")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.accept_button.setObjectName("accept-edition")
        self.accept_button.setAutoDefault(False)
        buttons.accepted.connect(self.take_over)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(self.held)
        column.addLayout(above)
        column.addWidget(self.about)
        column.addWidget(self.message)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        self._show_held()
        self._show_nothing()
        self.choose.setFocus()

    def ask(self) -> QFileDialog:
        """Let the officer choose a file."""
        speak = self._speak
        dialog = QFileDialog(self, speak.text(N_("Choose a file")), first_folder(""))
        dialog.setObjectName("edition-file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                f"{speak.text(N_('Editions of the directory'))} (*{ENDING})",
                f"{speak.text(N_('All files'))} (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        dialog.open()
        return dialog

    def take(self, path: Path) -> None:
        """Show what a file brings, or why it cannot serve."""
        self._show_nothing()
        self._path = path
        try:
            brought = read_edition(path, load_publishers(self._preferences.folders), self._today())
        except MlaError as error:
            self._refuse(error)
            return
        held = self._preferences.office.directory
        found = differences(held.pack, brought.pack, held.own)
        unproved = self._show(brought, found)
        try:
            refuse_unfit(brought.pack, held.pack)
        except EditionOlder as older:
            unproved.append(sentence(older, self._speak))
        except MlaError as error:
            self._refuse(error)
            return
        if unproved:
            self.message.say("\n".join(unproved), "warning")
        self._brought = brought
        self.accept_button.setEnabled(True)

    def take_over(self) -> None:
        """Let the edition hold from now on; an older one is asked about once more."""
        brought = self._brought
        if brought is None:
            return
        if brought.pack.issued < self._preferences.office.directory.pack.issued:
            question = N_("Take over an edition that is older than the one that holds?")
            confirm(self, self._speak, question, N_("Take it over"), lambda: self._keep(brought, older=True))
        else:
            self._keep(brought, older=False)

    def _keep(self, brought: Edition, *, older: bool) -> None:
        try:
            accept(
                self._preferences.folders,
                brought,
                self._preferences.office.directory.pack,
                older=older,
            )
        except MlaError as error:
            tell(self, self._speak, error)
            self._read_anew()
            return
        self._read_anew()
        self.accept()

    def _on_back(self) -> None:
        question = N_("Give up the edition that holds, and go back to the one of {day}?")
        former = day_of(former_edition(self._preferences.folders), self._speak)
        confirm(self, self._speak, question, N_("Go back"), self._go_back, day=former)

    def _go_back(self) -> None:
        try:
            go_back(self._preferences.folders)
        except FileProblem as error:
            tell(self, self._speak, error)
            return
        self._read_anew()
        self._show_nothing()
        announce(self, self.held.text())

    def _on_keys(self) -> None:
        from mlawriter.ui.publishers import PublishersDialog

        dialog = PublishersDialog(self._preferences.folders, self._speak, self)
        dialog.changed.connect(self._look_again)
        dialog.open()

    def _look_again(self) -> None:
        """Read the signature of the file that is shown once more: whom the office trusts may have changed."""
        if self._path is not None:
            self.take(self._path)

    def _read_anew(self) -> None:
        preferences = self._preferences
        preferences.take_directory(load_directory(preferences.folders, preferences.lost.emit))
        self._show_held()

    def _show_held(self) -> None:
        kept = can_go_back(self._preferences.folders)
        words = (
            N_("The edition of {day} holds; it was taken over in this office.")
            if kept
            else N_("The edition of {day} holds; it came with the program.")
        )
        self.held.setText(
            self._speak.text(words, day=day_of(self._preferences.office.directory.pack, self._speak))
        )
        self.back.setEnabled(kept)

    def _show_nothing(self) -> None:
        self._brought = self._path = None
        self.accept_button.setEnabled(False)
        for label in (self.about, self.message):
            label.clear()
            label.hide()
        self.table.show_differences(())
        self.table.setEnabled(False)

    def _show(self, brought: Edition, found: Differences) -> list[str]:
        """Show what a file is and what it changes; return what is not proved of it."""
        speak, signed = self._speak, brought.signed
        said = speak.text(signed.how.label, name=signed.name, key=signed.key)
        proved = signed.how is Signing.TRUSTED
        by = [f"{said} “{signed.comment}”" if signed.comment else said] if proved else []
        self.about.setText("\n".join((*about(brought.pack, speak), *by, *self._counted(found))))
        self.about.show()
        self.table.show_differences(found.values)
        self.table.setEnabled(True)
        return [] if proved else [said]

    def _counted(self, found: Differences) -> list[str]:
        speak, counted = self._speak, found.counted
        lines = [
            ". ".join(
                f"{speak.text(change.label)}: {speak.number(counted.get(change, 0))}" for change in Change
            )
            + "."
        ]
        for message, codes in (
            (N_("States that are new in it: {listed}."), found.states_added),
            (N_("States that are no longer in it: {listed}."), found.states_removed),
        ):
            if codes:
                named = len(codes) <= _MOST_NAMED
                listed = speak.listed([speak.country(code) for code in codes]) if named else len(codes)
                lines.append(speak.text(message, listed=listed))
        return lines

    def _refuse(self, error: MlaError) -> None:
        advice = self._speak.text(error.advice, **error.params)
        self.message.say(f"{sentence(error, self._speak)}\n{advice}")

    def _words(self, name: str, kind: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)  # what a file says of itself comes from outside
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        return label
