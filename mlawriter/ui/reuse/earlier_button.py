"""Stand at the lists to which entries of earlier requests can be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from mlawriter.i18n.messages import N_
from mlawriter.life.taking import Takeable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mlawriter.core.fields import Path as FieldPath
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

_LISTS = (Takeable.PERSONS, Takeable.CONDUCTING, Takeable.OFFENCES)


class FromEarlier(QPushButton):
    """Open the dialog for the list that it stands at."""

    def __init__(
        self,
        preferences: Preferences,
        case_file: Callable[[], Path | None],
        part: Takeable,
        desk: Desk,
        parent: QWidget,
    ) -> None:
        super().__init__(desk.speak.text(N_("From an earlier request…")), parent)
        self.setObjectName(f"{part}/earlier")
        self.setAccessibleDescription(desk.speak.text(part.label))
        self.setAutoDefault(False)
        self._asked = (preferences, case_file, part, desk)
        self.clicked.connect(self.ask)

    def ask(self) -> None:
        """Open the dialog; the field that had the keyboard has handed over what was typed."""
        from mlawriter.ui.reuse.from_earlier import FromEarlierDialog  # it needs the register

        self.setFocus()
        preferences, case_file, part, desk = self._asked
        FromEarlierDialog(preferences, case_file(), part, desk, self.window()).open()


def from_earlier(
    preferences: Preferences,
    case_file: Callable[[], Path | None],
    path: FieldPath,
    desk: Desk,
    parent: QWidget,
) -> list[QWidget]:
    """Return the button that stands at a list, where entries of earlier requests can be added there."""
    part = next((one for one in _LISTS if path == (one.value,)), None)
    return [] if part is None else [FromEarlier(preferences, case_file, part, desk, parent)]
