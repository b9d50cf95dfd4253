"""Let the officer say after how many minutes the key locks itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QVBoxLayout

from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.own_value import add_row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.preferences import Preferences

_LONGEST = 240


class IdleDialog(QDialog):
    """Set the minutes."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        speak = preferences.speak
        self.setObjectName("key-idle")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Lock by itself")))
        self.setMinimumWidth(480)
        self.minutes = QSpinBox(self)
        self.minutes.setRange(0, _LONGEST)
        self.minutes.setSpecialValueText(speak.text(N_("Never")))
        self.minutes.setValue(preferences.settings.lock_after)
        form = QFormLayout()
        add_row(form, "lock-after", speak.text(N_("Minutes without a key or a movement")), self.minutes)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(
            wrapped(
                speak.text(
                    N_(
                        "After that your key is locked, and the request is put away with all that you had entered."
                    )
                ),
                self,
                "help",
            )
        )
        column.addLayout(form)
        column.addWidget(buttons)

    def _save(self) -> None:
        self._preferences.change(lock_after=self.minutes.value())
        self._preferences.keys_changed.emit()  # whoever watches begins anew
        self.accept()
