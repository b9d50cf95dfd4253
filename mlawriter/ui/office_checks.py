"""Let an office set the numbers of the checks, and record what other States insist on."""

from __future__ import annotations

import dataclasses
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.office import Office
from mlawriter.core.errors import FileProblem
from mlawriter.core.fields import declared
from mlawriter.core.thresholds import Thresholds
from mlawriter.directory.practice import Practice
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import announce
from mlawriter.ui.case_dialogs import tell
from mlawriter.ui.choosers import StateEditor
from mlawriter.ui.practice_table import PracticeTable

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.preferences import Preferences


def set_office_checks(preferences: Preferences, parent: QWidget, desk: Desk | None) -> None:
    """Let the officer set the checks; the request that is open is examined by them at once."""

    def take(office: Office) -> None:
        try:
            preferences.set_office(office)
        except FileProblem as error:
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
        self.resize(900, 620)
        self._speak = speak
        self._office = office
        self._practices = dict(office.practices)
        self._shown = ""
        self.numbers: dict[str, QSpinBox] = {}
        self.state = StateEditor(speak, self)
        self.table = PracticeTable(speak, self)
        self.approval = QCheckBox(
            speak.text(N_("The copy for signature waits until its text is approved (G23)")), self
        )
        self.approval.setObjectName("approval-needed")
        self.approval.setChecked(office.approval_needed)
        self.take_over = QPushButton(speak.text(N_("Take over what ships as your own record")), self)
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
        column.addWidget(self.approval)
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
                    " more: advice becomes a warning, a warning blocks. A number that you enter holds for that State alone. Note"
                    " who says so and the day on which you checked. What ships with the program makes a warning of advice at"
                    " most, and its numbers hold until you enter your own."
                )
            ),
            inside,
        )
        explanation.setWordWrap(True)
        label = QLabel(speak.text(N_("State")), inside)
        label.setBuddy(self.state)
        self.take_over.setObjectName("take-over")
        self.take_over.setAutoDefault(False)
        self.take_over.clicked.connect(self.table.take_over)
        for widget in (explanation, label, self.state, self.table, self.take_over):
            column.addWidget(widget)
        return inside

    def _on_state(self, state: object) -> None:
        """Show what is recorded of a State; keep what was entered of the one before."""
        if self._refused():
            self.state.show_value(self._shown)
            return
        self._keep_shown()
        self._shown = str(state or "")
        known = self._office.directory.state(self._shown) if self._shown else None
        practice = self._practices.get(self._shown, Practice())
        self.table.show_practice(practice, known, self._office.thresholds)
        self.take_over.setEnabled(self.table.has_shipped)

    def _keep_shown(self) -> None:
        if self._shown:
            self._practices[self._shown] = self.table.practice()

    def _refused(self) -> bool:
        """Tell the officer of the first day or number that cannot be read, and stay."""
        refusal = self.table.refusal()
        self.refusal.setText(refusal)
        self.refusal.setVisible(bool(refusal))
        if refusal:
            announce(self, refusal)
        return bool(refusal)

    def _on_save(self) -> None:
        if self._refused():
            return
        self._keep_shown()
        thresholds = Thresholds(**{name: box.value() for name, box in self.numbers.items()})
        recorded = {state: practice for state, practice in self._practices.items() if practice.is_recorded}
        self.chosen.emit(
            dataclasses.replace(
                self._office,
                thresholds=thresholds,
                practices=MappingProxyType(recorded),
                approval_needed=self.approval.isChecked(),
            )
        )
        self.accept()
