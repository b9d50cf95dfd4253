"""Record what the office itself found out about a State: field by field, beside what ships, with source, day and initials."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.errors import FileProblem
from mlawriter.core.text import clean_line
from mlawriter.directory.directory import Directory
from mlawriter.directory.own_record import FIELDS, Own, OwnRecord
from mlawriter.directory.told import told
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.case_dialogs import tell
from mlawriter.ui.own_field import LABELS, FieldPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

_FIELD = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 960, 680
_WHENCE = N_("Enter the source and your initials: others must see where this was found, and by whom.")


def edit_own_record(
    code: str,
    preferences: Preferences,
    parent: QWidget,
    desk: Desk | None = None,
    *,
    field: str = "",
) -> OwnRecordDialog:
    """Let the officer record what the office knows of a State; the request that is open is examined by it at once.

    Args:
        code: of the State.
        preferences: hold the directory; they announce `directory_changed` when something was recorded.
        parent: of the dialog.
        desk: of the request that is open.
        field: the one to begin with, by its name in `own_record.FIELDS`.

    """
    dialog = OwnRecordDialog(code, preferences, parent)
    if field:
        dialog.go(field)
    if desk is not None:
        dialog.accepted.connect(desk.examine)
    dialog.open()
    return dialog


class OwnRecordDialog(QDialog):
    """Show every field of one State, and keep what the officer changes in it."""

    def __init__(
        self,
        code: str,
        preferences: Preferences,
        parent: QWidget,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("own-record")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        speak = preferences.speak
        name = speak.country_in_text(code)
        self.setWindowTitle(speak.text(N_("Own record of {state}"), state=name))
        self.resize(_WIDTH, _HEIGHT)
        self._code = code
        self._preferences = preferences
        self._today = today
        directory = preferences.office.directory
        self._before = _by_field(directory.own.get(code, OwnRecord()))
        self.list = QListWidget(self)
        self.list.setObjectName("fields")
        self.list.setAccessibleName(speak.text(N_("What is known of the State")))
        self.list.setWordWrap(True)
        self.list.setMaximumWidth(300)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedWidget(self)
        self.pages: dict[str, FieldPage] = {}
        self._fill(directory)
        explanation = QLabel(
            speak.text(
                N_(
                    "What you record here holds instead of what the directory says, after every update of it too."
                    " Say where you found it and on which day."
                )
            ),
            self,
        )
        explanation.setProperty("kind", "intro")
        explanation.setWordWrap(True)
        self.refusal = QLabel(self)
        self.refusal.setObjectName("refusal")
        self.refusal.setProperty("kind", "finding")
        self.refusal.setProperty("severity", "blocking")
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.list, 2)
        row.addWidget(self._stack, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(name, self, kind="group"))
        column.addWidget(explanation)
        column.addLayout(row, 1)
        column.addWidget(self.refusal)
        column.addWidget(buttons)
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.list.setCurrentRow(0)

    def go(self, field: str) -> None:
        """Show a field."""
        self.list.setCurrentRow(list(FIELDS).index(field))

    def save(self) -> None:
        """Keep what was changed, or say what has to be corrected first."""
        changes: dict[str, Own | None] = {}
        for field, page in self.pages.items():
            refused = page.refusal(self._today())
            if refused:
                self._refuse(field, refused)
                return
            if (value := page.value()) != self._before.get(field):
                changes[field] = value
                # Only of what is changed here: what another office handed over without them stays as it is.
                if value is not None and (lacking := page.lacking()) is not None:
                    self._refuse(field, self._preferences.speak.text(_WHENCE))
                    lacking.setFocus()
                    return
        if changes:
            try:
                self._preferences.record({self._code: changes})
            except FileProblem as problem:
                tell(self, self._preferences.speak, problem)
                return
            initials = [value.initials for value in changes.values() if value is not None and value.initials]
            if initials:
                self._preferences.change(initials=clean_line(initials[-1]))
        self.accept()

    def _fill(self, directory: Directory) -> None:
        speak = self._preferences.speak
        # Without the own records: what holds in their absence.
        shipped = {line.key: line for line in told(Directory(directory.pack).state(self._code))}
        state = directory.state(self._code)
        accepted = {
            tag for one in (state.languages, state.uncac_languages) if one is not None for tag in one.value
        }
        for field, kind in FIELDS.items():
            page = FieldPage(
                self._code,
                field,
                kind,
                shipped.get(field),
                self._before.get(field),
                accepted,
                self._preferences,
                self._today(),
            )
            page.changed.connect(self._mark)
            self.pages[field] = page
            scrolled = QScrollArea()
            scrolled.setWidgetResizable(True)
            scrolled.setWidget(page)
            self._stack.addWidget(scrolled)
            item = QListWidgetItem(self.list)
            item.setData(_FIELD, field)
            self._say(item, speak.text(LABELS[field]), own=field in self._before)

    def _mark(self, field: str) -> None:
        """Say in the list which fields the office has recorded."""
        item = self.list.item(list(FIELDS).index(field))
        self._say(item, self._preferences.speak.text(LABELS[field]), own=self.pages[field].is_recorded)

    def _say(self, item: QListWidgetItem, label: str, *, own: bool) -> None:
        mark = self._preferences.speak.text(N_("your own record"))
        item.setText(f"{label}\n{mark}" if own else label)
        font = item.font()
        font.setBold(own)
        item.setFont(font)

    def _refuse(self, field: str, words: str) -> None:
        self.go(field)
        label = self._preferences.speak.text(LABELS[field])
        self.refusal.setText(f"{label}: {words}")
        self.refusal.show()
        announce(self, self.refusal.text())


def _by_field(record: OwnRecord) -> dict[str, Own]:
    return dict(record.stated())
