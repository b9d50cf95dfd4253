"""Show what is due over all cases of the register, and save it as a calendar."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout

from mlawriter.casebook.register.what_is_due import all_due, officers
from mlawriter.i18n.messages import N_
from mlawriter.ui.case_place import show_place
from mlawriter.ui.command_button import command_button
from mlawriter.ui.due_list import DueLine, DueList
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.register.tabs import RegisterTab

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.casebook.register.what_is_due import DueInRegister
    from mlawriter.ui.register.tabs import RegisterAt


class DueTab(RegisterTab):
    """List what is due, of all officers or of one; Enter opens the case."""

    def __init__(self, at: RegisterAt, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = at
        self._speak = speak = at.preferences.speak
        self._shown: list[DueInRegister] = []
        self.officer = QComboBox(self)
        self.officer.setObjectName("due-officer")
        label = QLabel(speak.text(N_("Officer in charge")), self)
        label.setBuddy(self.officer)
        self.officer.setAccessibleName(label.text())
        self.count = QLabel(self)
        self.count.setObjectName("due-count")
        self.count.setProperty("kind", "help")
        self.list = DueList(speak, self, with_case=True)
        self.list.chosen.connect(self._open)
        self.explanation = wrapped("", self, "help")
        self.list.explained.connect(self.explanation.setText)
        self.saving = command_button(
            self, speak, "due-calendar", N_("Save as a calendar…"), self.save_calendar
        )
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.officer)
        row.addStretch(1)
        row.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.explanation)
        column.addWidget(self.saving, 0, Qt.AlignmentFlag.AlignLeading)
        self.officer.activated.connect(self._choose)

    def follow(self) -> None:
        self._fill_officers()
        register, chosen = self._at.register.register, self.officer.currentData()
        today = _today()
        self._shown = [one for one in all_due(register, today) if chosen in {"", one.officer}]
        lines = [DueLine(one.due, one.by, one.reference or one.file.name, one.file) for one in self._shown]
        self.list.show_lines(lines, today)
        words = self._speak.plural(N_("{n} entry"), N_("{n} entries"), len(lines))
        self.count.setText(words if lines else self._speak.text(N_("Nothing is due.")))
        self.saving.setEnabled(bool(lines))

    def enter(self) -> None:
        self.list.setFocus()

    def save_calendar(self) -> None:
        """Offer what is shown as a calendar file."""
        from mlawriter.render.due_calendar import DueInCase
        from mlawriter.ui.calendar_export import CalendarExport

        entries = [DueInCase(one.reference, one.due, one.subject) for one in self._shown]
        folder = self._at.preferences.settings.last_folder
        CalendarExport(entries, _today(), self._speak, self, folder=folder).open()

    def _open(self, line: DueLine) -> None:
        """Open the case, at the place that the line comes from if it opens at once."""
        window = self.window()
        self.open_wanted.emit(line.file)
        if line.file is not None:
            show_place(window, line.file, line.due.path)

    def _fill_officers(self) -> None:
        chosen = self._at.preferences.settings.due_officer
        held = officers(self._at.register.register)
        self.officer.clear()
        self.officer.addItem(self._speak.text(N_("All officers")), "")
        for name in held:
            self.officer.addItem(name, name)
        self.officer.setCurrentIndex(max(0, self.officer.findData(chosen)))

    def _choose(self) -> None:
        self._at.preferences.change(due_officer=self.officer.currentData())
        self.follow()


def _today() -> dt.date:
    return dt.date.today()  # noqa: DTZ011 - the officer's own day
