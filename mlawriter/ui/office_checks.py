"""Let an office set the numbers of the checks, and record what other States insist on."""

from __future__ import annotations

import dataclasses
import datetime as dt
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.office import Office
from mlawriter.core.errors import FileNotWritten
from mlawriter.core.fields import declared
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.practice import Insistence, Practice
from mlawriter.i18n.messages import N_
from mlawriter.request.catalogue import all_rules
from mlawriter.ui.accessible import announce
from mlawriter.ui.case_dialogs import tell
from mlawriter.ui.choosers import StateEditor

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences

_CODE = Qt.ItemDataRole.UserRole
_CHECK, _SOURCE, _DAY = range(3)


def set_office_checks(preferences: Preferences, parent: QWidget, desk: Desk | None) -> None:
    """Let the officer set the checks; the request that is open is examined by them at once."""

    def take(office: Office) -> None:
        try:
            preferences.set_office(office)
        except FileNotWritten as error:
            tell(parent, preferences.speak, error)
        if desk is not None:
            desk.examine()

    state = "" if desk is None else desk.open.request.requested.state
    dialog = OfficeChecks(preferences.office, preferences.speak, parent, state=state)
    dialog.chosen.connect(take)
    dialog.open()


class OfficeChecks(QDialog):
    """Show the numbers and the practice of States, and hand back what was set.

    Signals:
        chosen: the office as it is set now.

    """

    chosen = Signal(object)

    def __init__(self, office: Office, speak: Translator, parent: QWidget, *, state: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("office-checks")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Checks of this office")))
        self.resize(780, 560)
        self._speak = speak
        self._office = office
        self._practices = dict(office.practices)
        self._shown = ""
        self.numbers: dict[str, QSpinBox] = {}
        self.state = StateEditor(speak, self)
        self.table = QTableWidget(0, 3, self)
        tabs = QTabWidget(self)
        tabs.addTab(self._make_practice(), speak.text(N_("What States insist on")))
        tabs.addTab(self._make_numbers(), speak.text(N_("Numbers")))
        self.refusal = QLabel(self)
        self.refusal.setProperty("kind", "finding")
        self.refusal.setProperty("severity", "blocking")
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(tabs)
        column.addWidget(self.refusal)
        column.addWidget(buttons)
        self.state.edited.connect(self._on_state)
        self.state.show_value(state)
        self._on_state(state)

    def _make_numbers(self) -> QWidget:
        speak = self._speak
        inside = QWidget()
        inside.setObjectName("page")
        form = QFormLayout(inside)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in declared(Thresholds):
            box = QSpinBox(inside)
            box.setObjectName(field.name)
            box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            box.setRange(field.limits.lowest, field.limits.highest or 1_000_000)
            box.setValue(getattr(self._office.thresholds, field.name))
            box.setAccessibleDescription(speak.text(field.ui.help))
            label = QLabel(speak.text(field.ui.label), inside)
            label.setBuddy(box)
            reason = QLabel(speak.text(field.ui.help), inside)
            reason.setProperty("kind", "help")
            reason.setWordWrap(True)
            form.addRow(label, box)
            form.addRow(reason)
            self.numbers[field.name] = box
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(inside)
        return scrolled

    def _make_practice(self) -> QWidget:
        speak = self._speak
        inside = QWidget()
        column = QVBoxLayout(inside)
        explanation = QLabel(
            speak.text(
                N_(
                    "Choose a State and tick what it is known to insist on. In requests to that State the check then weighs"
                    " more: advice becomes a warning, a warning blocks. Note who says so and the day on which you checked."
                )
            ),
            inside,
        )
        explanation.setWordWrap(True)
        label = QLabel(speak.text(N_("State")), inside)
        label.setBuddy(self.state)
        self.table.setObjectName("practice")
        self.table.setAccessibleName(speak.text(N_("What States insist on")))
        self.table.setHorizontalHeaderLabels(
            [speak.text(words) for words in (N_("Check"), N_("Source"), N_("Checked on (year-month-day)"))]
        )
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(_CHECK, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_SOURCE, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(_SOURCE, 200)
        header.setSectionResizeMode(_DAY, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(True)
        for widget in (explanation, label, self.state, self.table):
            column.addWidget(widget)
        return inside

    def _on_state(self, state: object) -> None:
        """Show what is recorded of a State; keep what was entered of the one before."""
        if self._refused():
            self.state.show_value(self._shown)
            return
        self._keep_shown()
        self._shown = str(state or "")
        practice = self._practices.get(self._shown, Practice())
        codes: dict[str, list[str]] = {}
        for check in all_rules():
            if check.raisable:
                codes.setdefault(check.code, []).append(self._speak.text(check.title))
        self.table.setEnabled(bool(self._shown))
        self.table.setRowCount(len(codes) if self._shown else 0)
        for row, (code, titles) in enumerate(codes.items() if self._shown else ()):
            insistence = practice.insists.get(code)
            line = QTableWidgetItem("\n".join(titles))
            line.setData(_CODE, code)
            line.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            line.setCheckState(Qt.CheckState.Checked if insistence else Qt.CheckState.Unchecked)
            day = insistence.checked.isoformat() if insistence and insistence.checked else ""
            self.table.setItem(row, _CHECK, line)
            self.table.setItem(row, _SOURCE, QTableWidgetItem(insistence.source if insistence else ""))
            self.table.setItem(row, _DAY, QTableWidgetItem(day))

    def _keep_shown(self) -> None:
        if not self._shown:
            return
        insists: dict[str, Insistence] = {}
        for row in range(self.table.rowCount()):
            line = self.table.item(row, _CHECK)
            if line is not None and line.checkState() is Qt.CheckState.Checked:
                insists[str(line.data(_CODE))] = Insistence(
                    self._text(row, _SOURCE), _day(self._text(row, _DAY))
                )
        self._practices[self._shown] = Practice(MappingProxyType(insists))

    def _text(self, row: int, column: int) -> str:
        cell = self.table.item(row, column)
        return cell.text().strip() if cell is not None else ""

    def _refused(self) -> bool:
        """Tell the officer of the first day that cannot be read, and stay."""
        for row in range(self.table.rowCount()):
            text = self._text(row, _DAY)
            if text and _day(text) is None:
                self.refusal.setText(
                    self._speak.text(N_("Write the day as in 2026-11-22; {text} is no day."), text=text)
                )
                self.refusal.show()
                self.table.setCurrentCell(row, _DAY)
                announce(self, self.refusal.text())
                return True
        self.refusal.hide()
        return False

    def _on_save(self) -> None:
        if self._refused():
            return
        self._keep_shown()
        thresholds = Thresholds(**{name: box.value() for name, box in self.numbers.items()})
        recorded = {state: practice for state, practice in self._practices.items() if practice.insists}
        self.chosen.emit(
            dataclasses.replace(self._office, thresholds=thresholds, practices=MappingProxyType(recorded))
        )
        self.accept()


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
