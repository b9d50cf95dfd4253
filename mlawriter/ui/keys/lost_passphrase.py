"""After a lost passphrase: make a new key, and open the officer's files for it with the key of the office."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMessageBox

from mlawriter.casebook import small_file
from mlawriter.casebook.identity_file import (
    SHORTEST,
    Identity,
    check_passphrase,
    new_identity,
    read_identity,
    write_identity,
)
from mlawriter.casebook.keys import Keys, PublicKey
from mlawriter.casebook.known_keys import identity_path
from mlawriter.casebook.reasons import shown
from mlawriter.casebook.reseal import Resealed, reseal_folder
from mlawriter.core.errors import FileMissing
from mlawriter.i18n.messages import N_
from mlawriter.ui.command_button import command_button
from mlawriter.ui.keys.key_dialog import KeyDialog
from mlawriter.ui.keys.set_up import AGAIN, GOOD_PASSPHRASE, NAME, PASSPHRASE, Unnamed
from mlawriter.ui.keys.unlock import take_identity

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.messages import Message
    from mlawriter.ui.preferences import Preferences


class LostPassphraseDialog(KeyDialog):
    """Let the holder of the office key give an officer a new key."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(preferences, parent, "key-lost", N_("After a lost passphrase"), N_("Make a new key"))
        own = preferences.keys.own
        self.explain(
            N_(
                "With the key of the office a new key of your own is made, and the encrypted requests of a folder are encrypted for "
                "it. Close them before, on every computer. The lost key is put aside, not deleted."
            )
        )
        self.office = self._with_button(
            "office-file", N_("File with the key of the office"), self._ask_office
        )
        self.office_passphrase = self.passphrase("office-passphrase", N_("Passphrase of the office key"))
        self.folder = self._with_button("folder", N_("Folder with your requests"), self._ask_folder)
        self.folder.setText(preferences.settings.last_folder)
        self.name = self.line("key-name", NAME, own.name if own is not None else "")
        self.first = self.passphrase("passphrase", PASSPHRASE)
        self.explain(GOOD_PASSPHRASE, least=SHORTEST)
        self.second = self.passphrase("passphrase-again", AGAIN)

    def work(self) -> Callable[[], object]:
        if not self.name.text().strip():
            raise Unnamed
        check_passphrase(self.first.text(), self.second.text())
        office, folder = Path(self.office.text()), Path(self.folder.text())
        if not self.folder.text().strip() or not folder.is_dir():
            raise FileMissing(file=shown(folder))
        keys = self.preferences.keys
        path, name = identity_path(self.preferences.folders), self.name.text().strip()
        office_passphrase, passphrase = self.office_passphrase.text(), self.first.text()

        def make() -> tuple[Identity, Resealed]:
            opened = read_identity(office, office_passphrase)
            made = new_identity()
            if path.exists():
                small_file.put_aside(path)
            write_identity(path, made, passphrase)
            named = keys.office.name if keys.office is not None else ""
            of_office = Keys(own=PublicKey(named, opened.public)).unlocked(opened.secret)
            lost = "" if keys.own is None else keys.own.key
            return made, reseal_folder(folder, of_office, PublicKey(name, made.public), lost)

        return make

    def take(self, outcome: object) -> None:
        assert isinstance(outcome, tuple)
        identity, resealed = outcome
        take_identity(self.preferences, identity, self.name.text().strip())
        self._tell(resealed)

    def _tell(self, resealed: Resealed) -> None:
        speak = self.speak
        box = QMessageBox(self.parentWidget())
        box.setObjectName("resealed")
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(speak.text(N_("Requests that your new key opens: {count}."), count=len(resealed.done)))
        if resealed.refused:
            box.setInformativeText(
                speak.text(
                    N_(
                        "Not opened, because they are not encrypted for the office, damaged or in use: {count}."
                    ),
                    count=len(resealed.refused),
                )
            )
            box.setDetailedText("\n".join(shown(path) for path in resealed.refused))
        box.open()

    def _with_button(self, name: str, label: Message, ask: Callable[[], object]) -> QLineEdit:
        line = self.line(name, label)
        button = command_button(self, self.speak, f"{name}-choose", N_("Choose…"), ask)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        self.form.addRow(row)
        return line

    def _ask_office(self) -> None:
        dialog = QFileDialog(self, self.speak.text(N_("File with the key of the office")))
        dialog.setObjectName("office-identity-file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.office.setText)
        dialog.open()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.speak.text(N_("Folder with your requests")), self.folder.text())
        dialog.setObjectName("requests-folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()
