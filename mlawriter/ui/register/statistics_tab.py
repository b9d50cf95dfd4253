"""Count requests by State, type and status, and show how long replies took: drawn, and as tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.register.columns import name_of_state, title_of_kind
from mlawriter.casebook.register.listing import present
from mlawriter.casebook.register.statistics import figures
from mlawriter.casebook.register.table_file import separated
from mlawriter.i18n.messages import N_
from mlawriter.life.status import Status
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.register.bars import Bar, Bars
from mlawriter.ui.register.filters import ALL_YEARS, choice_box, fill, year_words
from mlawriter.ui.register.tabs import RegisterTab

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mlawriter.casebook.register.statistics import Count, Figures
    from mlawriter.i18n.messages import Message
    from mlawriter.ui.register.tabs import RegisterAt

NOTHING = N_(
    "Nothing to count yet. Requests count from the day on which they are saved in a folder of the register."
)
NO_REPLY = N_("No reply yet. Enter the days of sending and of the answer in the course of the request.")
_COUNT = N_("Requests")
_HIGHEST = 340
"""Pixels beyond which a table scrolls."""


@dataclass(frozen=True, slots=True)
class _Table:
    """Hold the lines of a table, and the bars that draw them."""

    head: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    bars: tuple[Bar, ...]


class _Section(QFrame):
    """Show one count: a heading, the bars, the table, and a button that copies it."""

    def __init__(self, key: str, title: Message, empty: Message, at: RegisterAt, parent: QWidget) -> None:
        super().__init__(parent)
        self._speak = speak = at.preferences.speak
        self.setProperty("kind", "card")
        self.setObjectName(f"statistics-{key}")
        self._shown: _Table | None = None
        self.bars = Bars(f"statistics-{key}-bars", self)
        self.table = QTableWidget(0, 0, self)
        self.table.setObjectName(f"statistics-{key}-table")
        self.table.setAccessibleName(speak.text(title))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.empty = QLabel(speak.text(empty), self)
        self.empty.setProperty("kind", "help")
        self.empty.setWordWrap(True)
        self.copying = command_button(self, speak, f"statistics-{key}-copy", N_("Copy as a table"), self.copy)
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addWidget(self.bars, 3, Qt.AlignmentFlag.AlignTop)
        both.addWidget(self.table, 2, Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.addWidget(Heading(speak.text(title), self, kind="group"), 1)
        head.addWidget(self.copying)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addLayout(both)

    def show_table(self, table: _Table) -> None:
        """Show other figures."""
        self._shown = table
        there = bool(table.lines)
        for widget in (self.bars, self.table, self.copying):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        self.bars.show_bars(table.bars)
        self.table.setColumnCount(len(table.head))
        self.table.setHorizontalHeaderLabels([*table.head])
        self.table.setRowCount(len(table.lines))
        for row, line in enumerate(table.lines):
            for place, cell in enumerate(line):
                item = QTableWidgetItem(cell)
                if place:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, place, item)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.resizeRowsToContents()
        wanted = header.sizeHint().height() + self.table.verticalHeader().length() + 4
        self.table.setFixedHeight(min(wanted, _HIGHEST))

    def copy(self) -> None:
        """Put the table on the clipboard, as a spreadsheet takes it."""
        if self._shown is not None:
            lines = (self._shown.head, *self._shown.lines)
            QGuiApplication.clipboard().setText(separated(lines, self._speak))


class StatisticsTab(RegisterTab):
    """Show the figures of a year, or of all years, for requests made or received."""

    def __init__(self, at: RegisterAt, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = at
        speak = self._speak = at.preferences.speak
        self.direction = choice_box(self, "statistics-direction")
        self.year = choice_box(self, "statistics-year")
        fill(
            self.direction,
            [(False, speak.text(N_("Requests made"))), (True, speak.text(N_("Requests received")))],
        )
        self.total = QLabel(self)
        self.total.setObjectName("statistics-total")
        self.total.setProperty("kind", "help")
        inside = QWidget(self)
        self.by_state = _Section("state", N_("By State"), NOTHING, at, inside)
        self.by_kind = _Section("kind", N_("By type of assistance"), NOTHING, at, inside)
        self.by_status = _Section("status", N_("By status"), NOTHING, at, inside)
        self.replies = _Section("replies", N_("Days until a reply"), NO_REPLY, at, inside)
        self._arrange(inside)
        for box in (self.direction, self.year):
            box.currentIndexChanged.connect(self._count)

    def follow(self) -> None:
        speak = self._speak
        years = ((year, year_words(year, speak)) for year in present(self._at.register.register).years)
        fill(self.year, [(None, speak.text(ALL_YEARS)), *years])
        self._count()

    def enter(self) -> None:
        self.direction.setFocus()

    def _count(self) -> None:
        speak = self._speak
        found = figures(
            self._at.register.register,
            incoming=bool(self.direction.currentData()),
            year=self.year.currentData(),
        )
        self.total.setText(
            speak.plural(N_("{n} request"), N_("{n} requests"), found.cases)
            if found.cases
            else speak.text(NOTHING)
        )
        statuses = {status.value: speak.text(status.label) for status in Status}
        states = {one.value: name_of_state(one.value, speak) for one in found.by_state}
        kinds = {one.value: title_of_kind(one.value, speak) for one in found.by_kind}
        self.by_state.show_table(self._counts(N_("State"), found.by_state, states))
        self.by_kind.show_table(self._counts(N_("Type of assistance"), found.by_kind, kinds))
        self.by_status.show_table(self._counts(N_("Status"), found.by_status, statuses))
        self.replies.show_table(self._replies(found))

    def _counts(self, title: Message, counts: Sequence[Count], names: dict[str, str]) -> _Table:
        speak = self._speak
        unknown = speak.text(N_("Not said"))
        named = [(names.get(one.value) or unknown, one.count) for one in counts]
        return _Table(
            (speak.text(title), speak.text(_COUNT)),
            tuple((name, speak.number(count)) for name, count in named),
            tuple(Bar(name, count, speak.number(count)) for name, count in named),
        )

    def _replies(self, found: Figures) -> _Table:
        speak = self._speak
        head = (
            N_("State"),
            N_("Replies"),
            N_("First quartile"),
            N_("Median"),
            N_("Third quartile"),
            N_("Longest"),
        )
        lines, bars = [], []
        for one in found.replies:
            name = name_of_state(one.state, speak) or speak.text(N_("All States"))
            days = [speak.number(round(day)) for day in (one.lower, one.median, one.upper, one.longest)]
            lines.append((name, speak.number(one.count), *days))
            bars.append(Bar(name, one.upper, days[1], one.lower, one.median))
        return _Table(tuple(map(speak.text, head)), tuple(lines), tuple(bars))

    def _arrange(self, inside: QWidget) -> None:
        speak = self._speak
        head = QHBoxLayout()
        for words, box in ((N_("Made or received"), self.direction), (N_("Year"), self.year)):
            label = QLabel(speak.text(words), self)
            label.setBuddy(box)
            box.setAccessibleName(speak.text(words))
            head.addWidget(label)
            head.addWidget(box)
        head.addWidget(self.total)
        head.addStretch(1)
        sections = QVBoxLayout(inside)
        sections.setContentsMargins(0, 0, 8, 0)
        sections.setSpacing(12)
        for section in (self.by_state, self.by_kind, self.by_status, self.replies):
            sections.addWidget(section)
        sections.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("statistics-area")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(area, 1)
