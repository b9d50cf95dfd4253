"""List the requests of the office: searched, narrowed, in order; opened by Enter."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.register.columns import COLUMNS_SHOWN, TRAINING
from mlawriter.casebook.register.listing import rows
from mlawriter.casebook.register.table_file import for_spreadsheet
from mlawriter.core.errors import MlaError
from mlawriter.core.file_name import named_after
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import announce
from mlawriter.ui.case_dialogs import sentence
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.register.filters import Filters
from mlawriter.ui.register.requests_model import COLUMNS, RequestsModel
from mlawriter.ui.register.tabs import RegisterTab

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.casebook.register.listing import Listed
    from mlawriter.ui.register.tabs import RegisterAt

CSV = ".csv"
_ROOM = 3
"""Digits of a column beside its words."""


class RequestsTab(RegisterTab):
    """Show filters, the table, and beneath it where the words were found and what can be done."""

    def __init__(self, at: RegisterAt, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = at
        self._edition_of, self._edition = 0, -1
        speak = self._speak = at.preferences.speak
        self.filters = Filters(speak, self, exercises=at.preferences.presents)
        self.model = RequestsModel(at.register.register, speak, self)
        self.table = self._make_table()
        self.count = QLabel(self)
        self.count.setObjectName("register-count")
        self.count.setProperty("kind", "help")
        self.found = QLabel(self)
        self.found.setObjectName("register-found")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setWordWrap(True)
        self._make_commands()
        self._arrange()
        self.filters.changed.connect(self._narrow)
        self.filters.search.returnPressed.connect(self._to_table)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.filters.search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._to_table)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.enter)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.filters.follow(at.register.register)
        self._narrow()

    @property
    def current(self) -> Listed | None:
        """Return the request of the current row."""
        index = self.table.currentIndex()
        return self.model.listed_at(index.row()) if index.isValid() else None

    def follow(self) -> None:
        register = self._at.register.register
        if (id(register), register.edition) != (self._edition_of, self._edition):
            self.filters.follow(register)
            self._narrow()

    def enter(self) -> None:
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    def open_current(self) -> None:
        """Ask for the case of the current row."""
        if self.current is not None:
            self.open_wanted.emit(Path(self.current.path))

    def copy_reference(self) -> None:
        """Put the reference of the current row on the clipboard."""
        if self.current is not None:
            self._copy(self.current.row.reference, N_("The reference is copied."))

    def copy_place(self) -> None:
        """Put the path of the file on the clipboard, and say it."""
        if self.current is not None:
            self._copy(self.current.path, N_("The place of the file is copied: {file}"))

    def choose_file(self) -> None:
        """Ask where the list is saved."""
        speak = self._speak
        last = self._at.preferences.settings.last_folder
        dialog = QFileDialog(self, speak.text(N_("Save the list…")), first_folder(last))
        dialog.setObjectName("register-file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"{speak.text(N_('Table for a spreadsheet'))} (*{CSV})"])
        dialog.setDefaultSuffix(CSV.removeprefix("."))
        words = (TRAINING,) if self.filters.wanted.training else ()
        dialog.selectFile(
            f"{'-'.join(named_after(speak.text(one)) for one in (*words, N_('Register of requests')))}{CSV}"
        )
        dialog.fileSelected.connect(lambda chosen: self.write_to(Path(chosen)))
        dialog.open()

    def write_to(self, path: Path) -> bool:
        """Write what is listed, in its order; tell whether it is there."""
        from mlawriter.casebook.atomic import write_atomic
        from mlawriter.casebook.letter_target import refuse_request
        from mlawriter.casebook.reasons import shown

        speak = self._speak
        try:
            refuse_request(path)
            write_atomic(path, for_spreadsheet(self._lines(), speak))
        except MlaError as error:
            self.said.emit(f"{sentence(error, speak)} {speak.text(error.advice, **error.params)}", True)
            return False
        self.said.emit(speak.text(N_("The list is here: {file}"), file=shown(path)), False)
        return True

    def _lines(self) -> Iterator[list[str]]:
        speak = self._speak
        yield [*(speak.text(column.title) for column in COLUMNS_SHOWN), speak.text(N_("File"))]
        for listed in rows(self._at.register.register, self.model.numbers):
            yield [*(column.words(listed.row, speak) for column in COLUMNS_SHOWN), listed.path]

    def _copy(self, text: str, words: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self._speak.text(words, file=text), False)

    def _narrow(self) -> None:
        """List what is wanted, and stay at the request that is current."""
        register = self._at.register.register
        before = self.current if id(register) == self._edition_of else None  # one that was locked is closed
        self._edition_of, self._edition = id(register), register.edition
        self.model.show(self.filters.wanted, register)
        row = -1 if before is None else self.model.row_of(before.number)
        if self.model.numbers:
            self._go(max(row, 0))
        listed, of = len(self.model.numbers), len(register)
        speak = self._speak
        words = N_("{listed} of {all} requests") if self.filters.narrowed else N_("{listed} requests")
        if not listed:
            words = N_("No request fits.") if of else N_("The register holds no request yet.")
        self.count.setText(speak.text(words, listed=listed, all=of))
        if self.filters.search.text():
            announce(self.count, self.count.text())
        for button in (self.opening, self.copying, self.placing, self.saving):
            button.setEnabled(bool(listed))
        self._on_row()

    def _on_row(self) -> None:
        """Say where the words were found in the current request."""
        index = self.table.currentIndex()
        words = self.model.found_at(index.row()) if index.isValid() else ""
        self.found.setText(words)
        self.found.setVisible(bool(words))

    def _to_table(self) -> None:
        self.table.setFocus()

    def _go(self, row: int) -> None:
        index = self.model.index(row, max(self.table.currentIndex().column(), 0))
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("register-table")
        table.setAccessibleName(self._speak.text(N_("Register of requests")))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 1.7))
        header = table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(True)
        header.setHighlightSections(False)
        digit = self.fontMetrics().horizontalAdvance("0")
        for place, column in enumerate(COLUMNS):
            header.resizeSection(place, digit * (column.width + _ROOM))
        header.setStretchLastSection(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.activated.connect(self.open_current)
        return table

    def _make_commands(self) -> None:
        speak = self._speak
        self.opening = command_button(self, speak, "register-open", N_("Open the request"), self.open_current)
        self.copying = command_button(
            self, speak, "register-copy", N_("Copy the reference"), self.copy_reference
        )
        self.placing = command_button(
            self, speak, "register-place", N_("Copy the place of the file"), self.copy_place
        )
        self.saving = command_button(self, speak, "register-save", N_("Save the list…"), self.choose_file)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for button in (self.opening, self.copying, self.placing):
            action = QAction(button.text(), self.table)
            action.setObjectName(f"{button.objectName()}-action")
            action.triggered.connect(button.click)
            self.table.addAction(action)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        for button in (self.opening, self.copying, self.placing):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.saving)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.filters)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)
        column.addWidget(self.found)
        column.addLayout(foot)
