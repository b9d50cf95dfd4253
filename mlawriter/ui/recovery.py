"""Offer the unsaved work that a crash left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout

from mlawriter.casebook.disk import State
from mlawriter.casebook.journal import decline
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.case_dialogs import confirm

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.casebook.journal import Pending, Recovery
    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator


class RecoveryDialog(QDialog):
    """List unsaved work; each piece can be restored, deleted, or kept until later.

    Signals:
        chosen: the recovery that the officer goes on with.

    """

    chosen = Signal(object)

    def __init__(
        self, pending: Pending, speak: Translator, parent: QWidget, then: Callable[[Recovery], object]
    ) -> None:
        super().__init__(parent)
        self.chosen.connect(then)
        self._speak = speak
        self._recoveries = list(pending.recoveries)
        self.setObjectName("recovery")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Unsaved work")))
        self.setMinimumWidth(560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.addWidget(Heading(speak.text(N_("Unsaved work was found"))))
        layout.addWidget(
            self._words(N_("The program ended before this work was saved. Nothing of it is lost."))
        )
        self._list = QListWidget()
        self._list.setObjectName("recoveries")
        self._list.setAccessibleName(speak.text(N_("Unsaved work")))
        self._list.addItems([self._line(recovery) for recovery in self._recoveries])
        self._list.setCurrentRow(0)
        self._list.itemActivated.connect(self._restore)
        layout.addWidget(self._list)
        if pending.damaged:
            layout.addWidget(
                self._words(N_("Some work cannot be read any more. Its file was put aside, not deleted."))
            )
        if pending.newer:
            layout.addWidget(
                self._words(N_("Some work was kept by a newer version of the program. Restore it there."))
            )
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._delete = self._button(N_("Delete…"), "delete")
        self._delete.clicked.connect(self._ask_to_delete)
        later = self._button(N_("Keep for later"), "later")
        later.clicked.connect(self.reject)
        self._restoring = self._button(N_("Restore"), "restore")
        self._restoring.setProperty("kind", "primary")
        self._restoring.clicked.connect(self._restore)
        self._restoring.setDefault(True)
        row.addWidget(self._delete)
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(self._restoring)
        for button in (self._delete, self._restoring):
            button.setEnabled(bool(self._recoveries))
        return row

    def _line(self, recovery: Recovery) -> str:
        name = recovery.origin.path.name if recovery.origin.path else self._speak.text(N_("Never saved"))
        authority = recovery.content["request"].get("requesting")
        reference = authority.get("reference") if isinstance(authority, dict) else None
        moment = self._speak.moment(recovery.recorded.astimezone())
        words = [name, *([str(reference)] if reference else []), moment]
        if recovery.on_disk is State.CHANGED:
            words.append(self._speak.text(N_("the file was changed since")))
        if recovery.on_disk is State.GONE:
            words.append(self._speak.text(N_("the file is no longer there")))
        return " · ".join(words)

    def _restore(self) -> None:
        row = self._list.currentRow()
        if row >= 0:
            self.accept()
            self.chosen.emit(self._recoveries[row])

    def _ask_to_delete(self) -> None:
        if self._list.currentRow() >= 0:
            confirm(self, self._speak, N_("Delete this unsaved work for good?"), N_("Delete"), self._remove)

    def _remove(self) -> None:
        row = self._list.currentRow()
        decline(self._recoveries.pop(row))
        self._list.takeItem(row)
        if not self._recoveries:
            self.reject()

    def _words(self, message: Message) -> QLabel:
        label = QLabel(self._speak.text(message))
        label.setWordWrap(True)
        return label

    def _button(self, message: Message, name: str) -> QPushButton:
        button = QPushButton(self._speak.text(message))
        button.setObjectName(name)
        return button
