"""Save what is due as a calendar file, after asking what it may tell."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout

from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.message_line import MessageLine

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.translator import Translator
    from mlawriter.render.due_calendar import DueInCase

_ENDING = ".ics"


class CalendarExport(QDialog):
    """Ask whether subjects are told, and where the calendar goes."""

    def __init__(
        self,
        entries: Sequence[DueInCase],
        today: date,
        speak: Translator,
        parent: QWidget,
        *,
        folder: str = "",
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._today = today
        self._speak = speak
        self._folder = folder
        self._name = name or speak.text(N_("deadlines"))
        self.setObjectName("calendar-export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Save as a calendar")))
        self.setMinimumWidth(520)
        said = N_(
            "For Outlook, Thunderbird or a telephone. A calendar is not encrypted, and others may see it: each entry tells the reference and what is due."
        )
        self.subjects = QCheckBox(
            speak.text(N_("Also tell the subject of the case and what was noted")), self
        )
        self.subjects.setObjectName("calendar-subjects")
        self.message = MessageLine("calendar-message", self)
        self.leave = command_button(self, speak, "calendar-close", N_("Close"), self.reject)
        self.saving = command_button(self, speak, "calendar-save", N_("Save…"), self.ask)
        self.saving.setProperty("kind", "primary")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.saving)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self))
        column.addWidget(wrapped(speak.text(said), self, "intro"))
        column.addWidget(self.subjects)
        column.addWidget(self.message)
        column.addLayout(row)
        self.saving.setFocus()

    def ask(self) -> QFileDialog:
        """Ask where the calendar goes."""
        speak = self._speak
        dialog = QFileDialog(self, self.windowTitle(), first_folder(self._folder))
        dialog.setObjectName("calendar-file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{speak.text(N_('Calendars'))} (*{_ENDING})"])
        dialog.setDefaultSuffix(_ENDING.removeprefix("."))
        dialog.selectFile(f"{self._name}{_ENDING}")
        dialog.fileSelected.connect(lambda chosen: self.write_to(Path(chosen)))
        dialog.open()
        return dialog

    def write_to(self, path: Path) -> bool:
        """Write the calendar; tell whether it is there. A problem is told in the dialog."""
        from mlawriter.casebook.atomic import write_atomic
        from mlawriter.casebook.letter_target import refuse_request
        from mlawriter.casebook.reasons import shown
        from mlawriter.render.due_calendar import calendar

        speak = self._speak
        try:
            refuse_request(path)
            content = calendar(self._entries, self._today, speak, with_subject=self.subjects.isChecked())
            write_atomic(path, content)
        except MlaError as error:
            self.message.complain(error, speak)
            return False
        self.message.say(speak.text(N_("The calendar is here: {file}"), file=shown(path)), "advice")
        return True
