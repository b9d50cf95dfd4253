"""Let the officer choose for which authority a new document is written, where the office has several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout

from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.translator import Translator
    from mlawriter.request.own_authority import OwnAuthority, Profiles

    Then = Callable[[OwnAuthority | None], object]


def choose_authority(profiles: Profiles, speak: Translator, parent: QWidget, then: Then) -> None:
    """Go on with a profile: with the only one at once, else with the one that is chosen; with none where there is none."""
    if len(profiles.profiles) < 2:
        then(profiles.usual_one)
        return
    dialog = ChooseAuthority(profiles, speak, parent)
    dialog.accepted.connect(lambda: then(dialog.profile))
    dialog.open()


class ChooseAuthority(QDialog):
    """List the profiles, the usual one chosen: Enter takes it, the first letter of another leads there."""

    def __init__(self, profiles: Profiles, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("choose-authority")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("For which authority?")))
        self.setMinimumWidth(420)
        self._profiles = profiles.profiles
        self.list = QListWidget(self)
        self.list.setObjectName("choose-authority-list")
        self.list.setAccessibleName(self.windowTitle())
        unnamed = speak.text(N_("Not named yet"))
        for one in self._profiles:
            self.list.addItem(one.title or next(iter(one.name.values()), unnamed))
        usual = profiles.usual_one
        self.list.setCurrentRow(next(row for row, one in enumerate(self._profiles) if one is usual))
        self.list.activated.connect(self.accept)
        help_text = QLabel(speak.text(N_("The letter begins with what is kept of this authority.")), self)
        help_text.setProperty("kind", "help")
        help_text.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(help_text)
        column.addWidget(self.list)
        column.addWidget(buttons)
        self.list.setFocus()

    @property
    def profile(self) -> OwnAuthority:
        """Return the profile that is chosen."""
        return self._profiles[max(self.list.currentRow(), 0)]
