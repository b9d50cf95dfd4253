"""Show all that the office recorded of States, and carry it to another machine or office and back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.own_records_file import ENDING, read_records, write_records
from mlawriter.core.errors import MlaError
from mlawriter.directory.directory import NOTHING_KNOWN, Directory
from mlawriter.directory.own_comparison import Compared, Standing, compared
from mlawriter.directory.own_record import Own, record_of
from mlawriter.directory.told import spoken, told
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.case_dialogs import tell
from mlawriter.ui.choosers import StateEditor
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.own_field import LABELS
from mlawriter.ui.own_record import edit_own_record

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

_PLACE = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 940, 600


def exchange_own_records(preferences: Preferences, parent: QWidget, desk: Desk | None) -> None:
    """Show the own records; the request that is open is examined by what is changed in them."""
    dialog = OwnRecordsDialog(preferences, parent)
    if desk is not None:
        dialog.finished.connect(lambda _: desk.examine())
    dialog.open()


class OwnRecordsDialog(QDialog):
    """List the own records, open one of them, write them into a file or take a file over."""

    def __init__(
        self, preferences: Preferences, parent: QWidget, *, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        super().__init__(parent)
        self.setObjectName("own-records")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preferences = preferences
        self._speak = speak = preferences.speak
        self._today = today
        self.setWindowTitle(speak.text(N_("Own records of States")))
        self.resize(_WIDTH, _HEIGHT)
        self.message = QLabel(self)
        self.message.setObjectName("own-records-message")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setProperty("kind", "help")
        self.message.setWordWrap(True)
        self.state = StateEditor(speak, self)
        self.state.setAccessibleName(speak.text(N_("State")))
        self.table = _table(
            "own-values",
            self.windowTitle(),
            (N_("State"), N_("What"), N_("Your own record"), N_("Source and day")),
            speak,
            self,
        )
        self.table.itemActivated.connect(self._on_line)
        self.edit = command_button(
            self, speak, "edit-own-record", N_("Record for this State…"), self._on_state
        )
        self.export = command_button(self, speak, "export-own-records", N_("Export all…"), self.ask_export)
        self.bring = command_button(self, speak, "import-own-records", N_("Import…"), self.ask_import)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.state, 1)
        above.addWidget(self.edit)
        for button in (self.export, self.bring):
            below.addWidget(button)
        below.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self.message)
        column.addLayout(below)
        column.addWidget(buttons)
        preferences.directory_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the records as they are now."""
        speak = self._speak
        own = self._preferences.office.directory.own
        lines = [(code, field, value) for code, record in own.items() for field, value in record.stated()]
        self.table.setRowCount(len(lines))
        for row, (code, field, value) in enumerate(lines):
            said, beside = words_of(code, field, value, speak)
            texts = (speak.country(code), speak.text(LABELS[field]), said, beside)
            for section, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(_PLACE, (code, field))
                self.table.setItem(row, section, item)
        self.export.setEnabled(bool(lines))

    def ask_export(self) -> QFileDialog:
        """Let the officer choose where the records are written."""
        dialog = self._ask(N_("Export the own records"), "export-records-file", self.write_file)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.open()
        return dialog

    def ask_import(self) -> QFileDialog:
        """Let the officer choose a file of records."""
        dialog = self._ask(N_("Import own records"), "import-records-file", self.take_file)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()
        return dialog

    def write_file(self, path: Path) -> None:
        """Write all records into a file, or say why not."""
        own = self._preferences.office.directory.own
        try:
            write_records(path, own)
        except MlaError as error:
            tell(self, self._speak, error)
            return
        self._say(self._speak.plural(N_("{n} State exported."), N_("{n} States exported."), len(own)))

    def take_file(self, path: Path) -> None:
        """Show what a file holds beside the own records, or why it cannot be taken over."""
        try:
            theirs = read_records(path, self._today())
        except MlaError as error:
            tell(self, self._speak, error)
            return
        found = compared(self._preferences.office.directory.own, theirs)
        other = [one for one in found if one.standing is not Standing.SAME]
        if not other:
            self._say(self._speak.text(N_("The file holds nothing that is not recorded here already.")))
            return
        same = len(found) - len(other)
        dialog = ImportedRecords(other, same, self._speak, self)
        dialog.accepted.connect(lambda: self._take_over(dialog.chosen()))
        dialog.open()

    def _take_over(self, chosen: Sequence[Compared]) -> None:
        changes: dict[str, dict[str, Own | None]] = {}
        for one in chosen:
            changes.setdefault(one.code, {})[one.field] = one.theirs
        try:
            self._preferences.record(changes)
        except MlaError as error:
            tell(self, self._speak, error)
            return
        self._say(self._speak.plural(N_("{n} value taken over."), N_("{n} values taken over."), len(chosen)))

    def _on_state(self) -> None:
        if code := str(self.state.currentData() or ""):
            edit_own_record(code, self._preferences, self)

    def _on_line(self, item: QTableWidgetItem) -> None:
        code, field = item.data(_PLACE)
        edit_own_record(code, self._preferences, self, field=field)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        announce(self, words)

    def _ask(self, title: Message, name: str, then: Callable[[Path], object]) -> QFileDialog:
        speak = self._speak
        dialog = QFileDialog(self, speak.text(title), first_folder(""))
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters(
            [f"{speak.text(N_('Own records'))} (*{ENDING})", f"{speak.text(N_('All files'))} (*)"]
        )
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        return dialog


class ImportedRecords(QDialog):
    """Show the values of a file beside ours; what is ticked is taken over, ours is kept where the tick is not set."""

    def __init__(self, found: Sequence[Compared], same: int, speak: Translator, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("imported-records")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Import own records")))
        self.resize(_WIDTH, _HEIGHT)
        self._found = found
        count = {standing: sum(one.standing is standing for one in found) for standing in Standing}
        explanation = QLabel(
            speak.text(
                N_(
                    "New: {new}. Different from yours: {other}. The same: {same}. What is ticked is taken over; where yours is"
                    " different, tick it to take theirs, or leave it to keep yours."
                ),
                new=count[Standing.NEW],
                other=count[Standing.OTHER],
                same=same,
            ),
            self,
        )
        explanation.setWordWrap(True)
        columns = (N_("State"), N_("What"), N_("In the file"), N_("Your own record"))
        self.table = _table("imported-values", self.windowTitle(), columns, speak, self)
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            self._put(row, one, speak)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        take = buttons.addButton(
            speak.text(N_("Take over what is ticked")), QDialogButtonBox.ButtonRole.AcceptRole
        )
        take.setObjectName("take-records")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addWidget(explanation)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)

    def chosen(self) -> list[Compared]:
        """Return what is ticked."""
        states = [self.table.item(row, 0) for row in range(self.table.rowCount())]
        return [
            one
            for one, item in zip(self._found, states, strict=True)
            if item is not None and item.checkState() is Qt.CheckState.Checked
        ]

    def _put(self, row: int, one: Compared, speak: Translator) -> None:
        theirs = "\n".join(words_of(one.code, one.field, one.theirs, speak))
        ours = "–" if one.ours is None else "\n".join(words_of(one.code, one.field, one.ours, speak))
        texts = (speak.country(one.code), speak.text(LABELS[one.field]), theirs, ours)
        for section, text in enumerate(texts):
            self.table.setItem(row, section, QTableWidgetItem(text))
        state = self.table.item(row, 0)
        assert state is not None  # it was set
        state.setFlags(state.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        new = one.standing is Standing.NEW
        state.setCheckState(Qt.CheckState.Checked if new else Qt.CheckState.Unchecked)


def words_of(code: str, field: str, value: Own, speak: Translator) -> tuple[str, str]:
    """Return a recorded value, and what stands beside it: source, day, initials and conditions."""
    recorded = Directory(NOTHING_KNOWN.pack, {code: record_of({field: value})})
    line = next((line for line in told(recorded.state(code)) if line.key == field), None)
    day = "" if value.checked is None else speak.date(value.checked)
    said = "–" if line is None else spoken(line.value, speak)
    if not value.source and not day:
        source = speak.text(N_("Without source and day"))
    else:
        source = value.source or speak.text(N_("no source recorded"))
    return said, " · ".join(words for words in (source, day, value.initials, value.note) if words)


def _table(
    name: str, title: str, columns: Sequence[Message], speak: Translator, parent: QWidget
) -> QTableWidget:
    table = QTableWidget(0, len(columns), parent)
    table.setObjectName(name)
    table.setAccessibleName(title)
    table.setHorizontalHeaderLabels([speak.text(words) for words in columns])
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header = table.horizontalHeader()
    header.resizeSection(0, 150)
    header.resizeSection(1, 200)
    for section in range(2, len(columns)):
        header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setWordWrap(True)
    return table
