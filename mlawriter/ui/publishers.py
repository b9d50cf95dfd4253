"""Let the office say whose signatures it believes: the public keys of publishers, each under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.publishers import load_publishers, trust, trust_no_more
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.own_value import add_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.casebook.folders import Folders
    from mlawriter.casebook.publishers import Publisher
    from mlawriter.i18n.translator import Translator

_PUBLISHER = Qt.ItemDataRole.UserRole


class PublishersDialog(QDialog):
    """Show the keys that are trusted, and let the officer add one or take one out; each step is kept at once.

    Signals:
        changed: a key was added or taken out.

    """

    changed = Signal()

    def __init__(self, folders: Folders, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("publishers-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folders = folders
        self._speak = speak
        self.setWindowTitle(speak.text(N_("Trusted publishers")))
        self.resize(620, 480)
        explanation = QLabel(
            speak.text(
                N_(
                    "An edition signed with one of these keys is shown with the publisher’s name. Get a key by letter or"
                    " telephone, not with the file that it is to prove. None comes with the program."
                )
            ),
            self,
        )
        explanation.setProperty("kind", "intro")
        explanation.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("trusted")
        self.list.setAccessibleName(self.windowTitle())
        self.name = QLineEdit(self)
        self.name.setMaxLength(200)
        self.key = QPlainTextEdit(self)
        self.key.setTabChangesFocus(True)
        self.key.setMaximumHeight(70)
        self.add = command_button(self, speak, "add-publisher", N_("Add"), self._on_add)
        self.remove = command_button(self, speak, "remove-publisher", N_("Remove"), self._on_remove)
        self.message = MessageLine("message", self)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        add_row(form, "publisher-name", speak.text(N_("Name of the publisher")), self.name)
        add_row(form, "publisher-key", speak.text(N_("Public key (minisign)")), self.key)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(explanation)
        column.addWidget(self.list, 1)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(buttons)
        self._show(load_publishers(folders))

    def _on_add(self) -> None:
        try:
            now = trust(self._folders, self.name.text(), self.key.toPlainText())
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        self.name.clear()
        self.key.clear()
        self._show(now)
        self.changed.emit()

    def _on_remove(self) -> None:
        chosen = self.list.selectedItems()
        if not chosen:
            return
        try:
            self._show(trust_no_more(self._folders, chosen[0].data(_PUBLISHER).key))
        except MlaError as error:
            self.message.complain(error, self._speak)
            return
        self.changed.emit()

    def _show(self, publishers: Sequence[Publisher]) -> None:
        self.message.hide()
        self.list.clear()
        for one in publishers:
            item = QListWidgetItem(f"{one.name} ({one.key.shown_id})", self.list)
            item.setData(_PUBLISHER, one)
        self.remove.setEnabled(bool(publishers))
