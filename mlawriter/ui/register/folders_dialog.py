"""Let the officer say from which folders the register is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.reasons import shown
from mlawriter.i18n.messages import N_
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.ui.preferences import Preferences


class FoldersDialog(QDialog):
    """List the folders; add one, or take one out. The files themselves are never touched.

    Signals:
        chosen: the folders, as the officer left them.

    """

    chosen = Signal(object)

    def __init__(
        self, folders: Sequence[Path], offered: Sequence[Path], preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        speak = preferences.speak
        self.setObjectName("register-folders-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Folders of the register")))
        self.resize(640, 360)
        intro = QLabel(
            speak.text(
                N_(
                    "Request files in these folders and below stand in the register. Taking a folder out removes no file."
                )
            ),
            self,
        )
        intro.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setObjectName("register-folder-list")
        self.list.setAccessibleName(self.windowTitle())
        for folder in folders:
            self.add(folder)
        self.adding = command_button(self, speak, "register-folder-add", N_("Add a folder…"), self.choose)
        self.removing = command_button(
            self, speak, "register-folder-remove", N_("Take it out"), self.remove_current
        )
        row = QHBoxLayout()
        row.addWidget(self.adding)
        row.addWidget(self.removing)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        for folder in offered:
            label = speak.text(N_("Use this folder: {file}"), file=shown(folder)).replace("&", "&&")
            offer = command_button(self, speak, "register-folder-offer", "", lambda: None)
            offer.setText(label)
            offer.clicked.connect(lambda _=False, folder=folder, offer=offer: self._take(folder, offer))
            column.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(speak.text(N_("OK")), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setObjectName("register-folders-ok")
        buttons.addButton(speak.text(N_("Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._follow)
        self.list.setCurrentRow(0)
        self._follow()

    @property
    def folders(self) -> tuple[Path, ...]:
        """Return the folders that are listed."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(Path(item.data(Qt.ItemDataRole.UserRole)) for item in items if item is not None)

    def add(self, folder: Path) -> None:
        """List another folder."""
        if folder not in self.folders:
            item = QListWidgetItem(shown(folder), self.list)
            item.setData(Qt.ItemDataRole.UserRole, str(folder))

    def choose(self) -> None:
        """Ask for a folder."""
        last = self._preferences.settings.last_folder
        title = self._preferences.speak.text(N_("Choose a folder of request files"))
        dialog = QFileDialog(self, title, first_folder(last))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.add(Path(chosen)))
        dialog.open()

    def remove_current(self) -> None:
        """Take the current folder off the list."""
        self.list.takeItem(self.list.currentRow())
        self._follow()

    def _take(self, folder: Path, offer: QWidget) -> None:
        self.add(folder)
        offer.hide()

    def _follow(self) -> None:
        self.removing.setEnabled(self.list.currentRow() >= 0)

    def _on_accept(self) -> None:
        self.accept()
        self.chosen.emit(self.folders)
