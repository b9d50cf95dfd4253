"""Show and record what one State insists on and which numbers it goes by, beside what ships of it."""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from mlawriter.core.fields import declared
from mlawriter.core.thresholds import OF_REQUESTED_STATE, Thresholds
from mlawriter.directory.in_words import RestsOn
from mlawriter.directory.practice import Insistence, OwnNumber, Practice
from mlawriter.i18n.messages import N_
from mlawriter.request.catalogue import all_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mlawriter.core.fields import Declared
    from mlawriter.directory.directory import Known, KnownState
    from mlawriter.i18n.translator import Translator

_NAME = Qt.ItemDataRole.UserRole
WHAT, NUMBER, SOURCE, DAY, INITIALS = range(5)
_HEADINGS = (
    N_("Check or number"),
    N_("Number there"),
    N_("Source"),
    N_("Checked on (year-month-day)"),
    N_("Initials"),
)
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PracticeTable(QTableWidget):
    """List the checks that a State's practice may raise, then the numbers that depend on the State."""

    def __init__(self, speak: Translator, parent: QWidget) -> None:
        super().__init__(0, len(_HEADINGS), parent)
        self._speak = speak
        self._titles = _titles(speak)
        self._numbers = {
            field.name: field for field in declared(Thresholds) if field.name in OF_REQUESTED_STATE
        }
        self._kept = Practice()
        self._state: KnownState | None = None
        self.setObjectName("practice")
        self.setAccessibleName(speak.text(N_("What States insist on")))
        self.setHorizontalHeaderLabels([speak.text(heading) for heading in _HEADINGS])
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(SOURCE, 170)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setTextElideMode(
            Qt.TextElideMode.ElideNone
        )  # scripts of two heights in a cell are taken for too much

    def show_practice(self, practice: Practice, state: KnownState | None, office: Thresholds) -> None:
        """Show what the office recorded of a State, and what ships of it; nothing without a State."""
        self._kept, self._state = practice, state
        self.setEnabled(state is not None)
        self.setRowCount(0)
        if state is None:
            return
        for code, title in self._titles.items():
            self._add_check(code, title, practice.insists.get(code), state.habits.get(code))
        for name, field in self._numbers.items():
            usual: int = getattr(office, name)
            self._add_number(field, usual, practice.numbers.get(name), state.numbers.get(name))

    def practice(self) -> Practice:
        """Return what is recorded now; what this program has no line for is kept as it was."""
        insists = {code: one for code, one in self._kept.insists.items() if code not in self._titles}
        numbers = {name: one for name, one in self._kept.numbers.items() if name not in self._numbers}
        for row, name in self._rows():
            said = self._text(row, SOURCE), _day(self._text(row, DAY)), self._text(row, INITIALS)
            line = self.item(row, WHAT)
            if name in self._titles:
                if line is not None and line.checkState() is Qt.CheckState.Checked:
                    insists[name] = Insistence(*said)
            elif (number := _number(self._text(row, NUMBER))) is not None:
                numbers[name] = OwnNumber(number, *said)
        return Practice(MappingProxyType(insists), MappingProxyType(numbers))

    def take_over(self) -> None:
        """Make the office's own record of what ships, where it has none; the day on which it was checked stays open."""
        if self._state is None:
            return
        for row, name in self._rows():
            known: Known[str] | Known[int] | None
            if name in self._titles:
                known, line = self._state.habits.get(name), self.item(row, WHAT)
                if known is None or line is None or line.checkState() is Qt.CheckState.Checked:
                    continue
                line.setCheckState(Qt.CheckState.Checked)
            else:
                known = self._state.numbers.get(name)
                if known is None or self._text(row, NUMBER):
                    continue
                self._set(row, NUMBER, str(known.value))
            words = N_("{source}, as printed on {day}")
            source = self._speak.listed(known.sources)
            self._set(row, SOURCE, self._speak.text(words, source=source, day=known.as_of))

    @property
    def has_shipped(self) -> bool:
        """Tell whether anything ships of the State that is shown."""
        state = self._state
        return state is not None and bool(
            self._titles.keys() & state.habits.keys() or self._numbers.keys() & state.numbers.keys()
        )

    def refusal(self) -> str:
        """Return why the first line that cannot be kept is refused, and go there; nothing where all can be kept."""
        for row, name in self._rows():
            day, number = self._text(row, DAY), self._text(row, NUMBER)
            if day and _day(day) is None:
                self.setCurrentCell(row, DAY)
                return self._speak.text(N_("Write the day as in 2026-11-22; {text} is no day."), text=day)
            field = self._numbers.get(name)
            if field is not None and number and not _fits(number, field):
                self.setCurrentCell(row, NUMBER)
                return self._speak.text(
                    N_("Write a whole number from {lowest} to {highest}, without any sign; {text} is none."),
                    lowest=field.limits.lowest,
                    highest=field.limits.highest,
                    text=number,
                )
        return ""

    def _add_check(self, code: str, title: str, own: Insistence | None, shipped: Known[str] | None) -> None:
        row = self.rowCount()
        self.insertRow(row)
        line = self._set(
            row, WHAT, self._with_shipped(title, N_("Shipped: it insists on this. {rests}."), shipped)
        )
        line.setData(_NAME, code)
        line.setFlags(_FIXED | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(Qt.CheckState.Checked if own else Qt.CheckState.Unchecked)
        self._set(row, NUMBER, "").setFlags(_FIXED)
        self._say(row, own)

    def _add_number(
        self, field: Declared, usual: int, own: OwnNumber | None, shipped: Known[int] | None
    ) -> None:
        speak = self._speak
        row = self.rowCount()
        self.insertRow(row)
        title = speak.text(N_("{number} (usually {usual})"), number=speak.text(field.ui.label), usual=usual)
        line = self._set(row, WHAT, self._with_shipped(title, N_("Shipped: {number}. {rests}."), shipped))
        line.setData(_NAME, field.name)
        line.setFlags(_FIXED)
        self._set(row, NUMBER, "" if own is None else str(own.number))
        self._say(row, own)

    def _say(self, row: int, own: Insistence | OwnNumber | None) -> None:
        day = own.checked.isoformat() if own and own.checked else ""
        self._set(row, SOURCE, own.source if own else "")
        self._set(row, DAY, day)
        self._set(row, INITIALS, own.initials if own else "")

    def _with_shipped(self, title: str, words: str, shipped: Known[str] | Known[int] | None) -> str:
        if shipped is None:
            return title
        said = self._speak.text(words, number=shipped.value, rests=RestsOn(shipped))
        return f"{title}\n{said}"

    def _rows(self) -> Iterator[tuple[int, str]]:
        for row in range(self.rowCount()):
            line = self.item(row, WHAT)
            if line is not None:
                yield row, str(line.data(_NAME))

    def _set(self, row: int, column: int, text: str) -> QTableWidgetItem:
        cell = QTableWidgetItem(text)
        if (held := self.item(row, column)) is not None:
            held.setText(text)
            return held
        self.setItem(row, column, cell)
        return cell

    def _text(self, row: int, column: int) -> str:
        cell = self.item(row, column)
        return cell.text().strip() if cell is not None else ""


def _titles(speak: Translator) -> dict[str, str]:
    """Return the checks that may be raised, by code, each with its titles one below the other."""
    titles: dict[str, list[str]] = {}
    for check in all_rules():
        if check.raisable:
            titles.setdefault(check.code, []).append(speak.text(check.title))
    return {code: "\n".join(lines) for code, lines in titles.items()}


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) <= 8 else None


def _fits(text: str, field: Declared) -> bool:
    number = _number(text)
    highest = field.limits.highest
    return number is not None and number >= field.limits.lowest and (highest is None or number <= highest)
