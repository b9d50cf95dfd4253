"""List who can open the file of a case; each change takes effect with the next save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.case_file import readers_of
from mlawriter.casebook.known_keys import ENDING, read_public_key, taken_over
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.life.case import MAX_READERS
from mlawriter.ui.case_dialogs import confirm
from mlawriter.ui.command_button import command_button
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.own_value import add_row
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    from mlawriter.casebook.keys import PublicKey
    from mlawriter.i18n.messages import Message
    from mlawriter.life.case import Reader
    from mlawriter.ui.case_commands import CaseAt

_READER = Qt.ItemDataRole.UserRole


class ReadersTab(QWidget):
    """Show the readers of the open case, add and remove them."""

    def __init__(self, at: CaseAt, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = at.work
        self._preferences = at.preferences
        self._speak = speak = at.preferences.speak
        self.standing = wrapped("", self, "intro")
        self.list = QListWidget(self)
        self.list.setObjectName("readers")
        self.list.setAccessibleName(speak.text(N_("Who can open it")))
        self.name, self.key = QLineEdit(self), QLineEdit(self)
        self.name.setMaxLength(200)
        self.message = MessageLine("message", self)
        self.mine = command_button(
            self, speak, "encrypt-for-me", N_("Encrypt for me and the office"), self._add_mine
        )
        self.remove = command_button(self, speak, "remove-reader", N_("Remove"), self._ask_remove)
        self.plain = command_button(
            self, speak, "save-plain", N_("Save without encryption…"), self._ask_plain
        )
        add = command_button(self, speak, "add-reader", N_("Add"), self._add_typed)
        choose = command_button(self, speak, "reader-file", N_("From a file…"), self._ask_file)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        add_row(form, "reader-name", speak.text(N_("Name of the colleague")), self.name)
        add_row(form, "reader-key", speak.text(N_("Public key (age1…)")), self.key)
        above, below = QHBoxLayout(), QHBoxLayout()
        for button in (self.mine, self.remove, self.plain):
            above.addWidget(button)
        for button in (add, choose):
            below.addWidget(button)
        above.addStretch(1)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.standing)
        column.addWidget(self.list, 1)
        column.addLayout(above)
        column.addLayout(form)
        column.addLayout(below)
        column.addWidget(self.message)
        column.addWidget(
            wrapped(
                speak.text(
                    N_(
                        "Get a public key from the colleague in person, and compare its end by telephone. Former versions beside "
                        "the file, and letters exported from it, stay as they are."
                    )
                ),
                self,
                "help",
            )
        )
        at.work.life_changed.connect(self._show)
        at.work.state_changed.connect(self._show)
        self._show()

    def _show(self, _path: object = None) -> None:
        from mlawriter.ui.case_title import protection

        speak, readers, keys = self._speak, self._work.readers, self._preferences.keys
        self.standing.setText(f"{speak.text(protection(self._work))}. {self._explained()}")
        self.list.clear()
        for one in readers:
            words = one.name or speak.text(N_("Without a name"))
            if keys.own is not None and one.key == keys.own.key:
                words = speak.text(N_("{name} (you)"), name=words)
            item = QListWidgetItem(f"{words} · …{one.key[-8:]}", self.list)
            item.setToolTip(literal(one.key))
            item.setData(_READER, one.id)
        for button in (self.remove, self.plain):
            button.setEnabled(bool(readers))
        self.mine.setEnabled(any(one.key not in {each.key for each in readers} for one in keys.of_new))

    def _explained(self) -> str:
        if self._work.readers:
            return self._speak.text(N_("These keys, and no others, open what is saved next."))
        return self._speak.text(N_("Anybody who has the file can read it."))

    def _add_mine(self) -> None:
        self._add(self._preferences.keys.of_new)

    def _add_typed(self) -> None:
        try:
            found = taken_over(self.key.text(), " ".join(self.name.text().split()))
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        self._add((found,))
        self.name.clear()
        self.key.clear()

    def add_file(self, path: Path) -> None:
        """Add the key in a file."""
        try:
            self._add((read_public_key(path),))
        except MlaError as error:
            self.message.complain(error, self._speak)

    def _add(self, keys: tuple[PublicKey, ...]) -> None:
        present = self._work.readers
        known = {one.key for one in present}
        own = self._preferences.keys.of_new
        if not present and all(one.key not in {each.key for each in own} for one in keys):
            keys = (*own, *keys)  # whoever encrypts a file for a colleague still wants to read it
        self.message.hide()
        self._put([*present, *readers_of(one for one in keys if one.key not in known)])

    def _ask_remove(self) -> None:
        chosen = self.list.selectedItems()
        if not chosen:
            self.message.say(self._speak.text(N_("Choose who is to be removed.")))
            return
        gone = str(chosen[0].data(_READER))
        reader = next(one for one in self._work.readers if one.id == gone)
        own = self._preferences.keys.own
        if len(self._work.readers) == 1:
            self._ask_plain()
        elif own is not None and reader.key == own.key:
            self._ask(
                N_("From the next save on you cannot open this file any more. Remove your own key?"),
                N_("Remove"),
                gone,
            )
        else:
            self._without(gone)

    def _ask(self, question: Message, action: Message, gone: str) -> None:
        confirm(self, self._speak, question, action, lambda: self._without(gone))

    def _without(self, gone: str) -> None:
        self._put([one for one in self._work.readers if one.id != gone])

    def _ask_plain(self) -> None:
        confirm(
            self,
            self._speak,
            N_("From the next save on anybody who has the file can read it. Save it without encryption?"),
            N_("Without encryption"),
            lambda: self._put([]),
        )

    def _put(self, readers: list[Reader]) -> None:
        if len(readers) > MAX_READERS:
            self.message.say(self._speak.text(N_("A file has at most {most} readers."), most=MAX_READERS))
            return
        self._work.set_readers(readers)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self._speak.text(N_("Public key of a colleague")))
        dialog.setObjectName("reader-key-file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [f"{self._speak.text(N_('Public keys'))} (*{ENDING})", f"{self._speak.text(N_('All files'))} (*)"]
        )
        dialog.fileSelected.connect(lambda path: self.add_file(Path(path)))
        dialog.open()
