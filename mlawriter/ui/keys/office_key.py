"""Set the key of the office, which opens what an officer cannot open any more."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHBoxLayout, QVBoxLayout

from mlawriter.casebook.identity_file import (
    SHORTEST,
    Identity,
    check_passphrase,
    new_identity,
    write_identity,
)
from mlawriter.casebook.keys import PublicKey
from mlawriter.casebook.known_keys import ENDING, hand_over, read_public_key, save_keys
from mlawriter.core.errors import FileNotWritten, MlaError
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.keys.key_copy import ask_where
from mlawriter.ui.keys.key_dialog import KeyDialog
from mlawriter.ui.keys.set_up import AGAIN, GOOD_PASSPHRASE, PASSPHRASE, Unnamed
from mlawriter.ui.message_line import MessageLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.preferences import Preferences


class OfficeKeyDialog(QDialog):
    """Show the key of the office; take another one over, make one, or use it no longer."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._speak = speak = preferences.speak
        self.setObjectName("key-office")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Key of the office")))
        self.setMinimumWidth(560)
        self.shown = wrapped("", self, "intro")
        self.message = MessageLine("message", self)
        take = command_button(self, speak, "office-take", N_("Take over from a file…"), self._ask_file)
        make = command_button(self, speak, "office-make", N_("Make a new one…"), self._make)
        self.drop = command_button(self, speak, "office-drop", N_("No longer use it"), self._drop)
        row = QHBoxLayout()
        for button in (take, make, self.drop):
            row.addWidget(button)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(
            wrapped(
                speak.text(
                    N_(
                        "New requests are encrypted for the office as well. Whoever holds its key and passphrase, such as the head "
                        "of the office, opens them when an officer leaves or loses a passphrase."
                    )
                ),
                self,
                "help",
            )
        )
        column.addWidget(self.shown)
        column.addLayout(row)
        column.addWidget(self.message)
        column.addWidget(buttons)
        preferences.keys_changed.connect(self._show)
        self._show()

    def take_file(self, path: Path) -> None:
        """Take over the public key in a file."""
        try:
            set_office(self._preferences, read_public_key(path))
        except MlaError as error:
            self.message.complain(error, self._speak)

    def _show(self) -> None:
        office = self._preferences.keys.office
        words = self._speak.text(N_("The office has no key."))
        if office is not None:
            words = f"{office.name}\n{office.key}".strip()
        self.shown.setText(words)
        self.drop.setEnabled(office is not None)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self._speak.text(N_("Public key of the office")))
        dialog.setObjectName("office-key-file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.open()

    def _make(self) -> None:
        MakeOfficeKeyDialog(self._preferences, self).open()

    def _drop(self) -> None:
        try:
            set_office(self._preferences, None)
        except MlaError as error:
            self.message.complain(error, self._speak)


class MakeOfficeKeyDialog(KeyDialog):
    """Make a key for the head of office."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(
            preferences, parent, "office-make-key", N_("Make a key of the office"), N_("Make the key")
        )
        self.explain(
            N_(
                "The head of office types the passphrase, and keeps the file with the key on a USB stick that stays in a safe. "
                "Its public key lies beside it: every officer takes that over."
            )
        )
        self.name = self.line("key-name", N_("Name of the office"))
        self.first = self.passphrase("passphrase", PASSPHRASE)
        self.explain(GOOD_PASSPHRASE, least=SHORTEST)
        self.second = self.passphrase("passphrase-again", AGAIN)
        self.place: Path | None = None

    def go(self) -> None:
        """Ask first where the key is to lie."""
        try:
            self._examine()
        except MlaError as error:
            self.message.complain(error, self.speak)
            return
        ask_where(self.preferences, self, N_("Keep the key of the office"), "office-key.age", self.make_at)

    def make_at(self, path: Path) -> None:
        """Make the key, in a file with this name."""
        self.place = path
        super().go()

    def work(self) -> Callable[[], object]:
        assert self.place is not None
        path, passphrase, name = self.place, self.first.text(), self.name.text().strip()
        if path.exists():
            raise FileNotWritten(file=path.name, reason=N_("another file of that name is there"))

        def make() -> PublicKey:
            identity: Identity = new_identity()
            write_identity(path, identity, passphrase)
            public = PublicKey(name, identity.public)
            hand_over(public, path.with_suffix(ENDING))
            return public

        return make

    def take(self, outcome: object) -> None:
        assert isinstance(outcome, PublicKey)
        set_office(self.preferences, outcome)

    def _examine(self) -> None:
        if not self.name.text().strip():
            raise Unnamed
        check_passphrase(self.first.text(), self.second.text())


def set_office(preferences: Preferences, office: PublicKey | None) -> None:
    """Seal new requests for this key as well, from now on.

    Raises:
        FileNotWritten: the key before holds.

    """
    keys = dataclasses.replace(preferences.keys, office=office)
    save_keys(preferences.folders, keys)
    preferences.take_keys(keys)
