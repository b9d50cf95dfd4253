"""Lead from a finding to its field with one key or click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.request.acknowledge import reason_for, withdraw
from mlawriter.ui.finding_label import sentence, wrapped
from mlawriter.ui.findings_list import WHY, place

if TYPE_CHECKING:
    from mlawriter.core.findings import Finding
    from mlawriter.ui.desk import Desk


class FindingLink(QWidget):
    """Show a finding, its source and the reason given for it, with a button that goes there.

    Signals:
        wanted: the path of the finding.

    """

    wanted = Signal(object)

    def __init__(self, finding: Finding, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self._desk = desk
        speak = desk.speak
        where = place(desk.open.request, finding.path, speak)
        words = sentence(finding, speak)
        self.button = QPushButton(speak.text(N_("Go there")), self)
        self.button.setAccessibleName(speak.text(N_("Go to {place}"), place=where or words))
        self.button.setAccessibleDescription(words)
        self.button.clicked.connect(self._on_clicked)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(wrapped(words, self, "finding", finding.severity.value))
        reason = reason_for(desk.open.request, finding)
        if reason:
            column.addWidget(wrapped(speak.text(N_("Reason given: {reason}"), reason=reason), self, "help"))
        quiet = speak.text(N_("{place} [{source}]"), place=where, source=finding.source)
        column.addWidget(wrapped(quiet if finding.source else where, self, "source"))
        acts = QVBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self.button)
        acts.addWidget(self._make_why(words))
        if reason:
            acts.addWidget(self._make_withdraw(where or words))
        acts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addLayout(acts)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _make_why(self, words: str) -> QPushButton:
        button = QPushButton(self._desk.speak.text(WHY), self)
        button.setObjectName("why")
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda: self._desk.explain_wanted.emit(f"check/{self.finding.code}"))
        return button

    def _make_withdraw(self, where: str) -> QPushButton:
        speak = self._desk.speak
        button = QPushButton(speak.text(N_("Take the reason back")), self)
        button.setObjectName("withdraw")
        button.setAccessibleDescription(where)
        button.clicked.connect(self._on_withdrawn)
        return button

    def _on_withdrawn(self) -> None:
        withdraw(self._desk.open, self.finding)

    def _on_clicked(self) -> None:
        self.wanted.emit(self.finding.path)
