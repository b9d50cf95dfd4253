"""Ask for the reason for which each warning stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from mlawriter.core.text import clean_line
from mlawriter.i18n.messages import N_
from mlawriter.request.acknowledge import acknowledge
from mlawriter.request.places import stable
from mlawriter.ui.finding_label import sentence
from mlawriter.ui.findings_list import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from mlawriter.core.findings import Finding
    from mlawriter.ui.form_desk import FormDesk

_HIGHEST = 320


class WarningReasons(QScrollArea):
    """Show each open warning with a line for its reason."""

    def __init__(self, desk: FormDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines: list[tuple[Finding, QLineEdit]] = []
        self._warnings: list[Finding] | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def ask_for(self, warnings: Sequence[Finding]) -> None:
        """Show these warnings; what was written for those that stay is kept."""
        if list(warnings) == self._warnings:
            return
        written = {self._key(finding): line.text() for finding, line in self._lines}
        self._warnings = list(warnings)
        self._lines = []
        inside = QWidget(self)
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for finding in warnings:
            line = self._ask(finding, inside, column)
            line.setObjectName(f"reason-{len(self._lines)}")
            line.setText(written.get(self._key(finding), ""))
            self._lines.append((finding, line))
        column.addStretch(1)
        self.setWidget(inside)
        self._fit()

    def first_empty(self) -> QLineEdit | None:
        """Return the first line without a reason; nothing when each has one."""
        return next((line for _, line in self._lines if not clean_line(line.text())), None)

    def keep(self) -> None:
        """Store the reasons in what is edited."""
        for finding, line in self._lines:
            acknowledge(self._desk.open, finding, line.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the height of the lines as they wrap now, to a limit."""
        inside = self.widget()
        if inside is not None:
            wanted = inside.heightForWidth(self.viewport().width())  # -1 when nothing in it wraps
            self.setFixedHeight(min(max(wanted, 0), _HIGHEST))

    def _key(self, finding: Finding) -> tuple[str, str, str]:
        try:
            return finding.code, stable(self._desk.open.request, finding.path), finding.message
        except LookupError:
            return finding.code, "", finding.message

    def _ask(self, finding: Finding, inside: QWidget, column: QVBoxLayout) -> QLineEdit:
        speak = self._desk.speak
        words = QLabel(sentence(finding, speak), inside)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("kind", "finding")
        words.setProperty("severity", finding.severity.value)
        words.setWordWrap(True)
        where = QLabel(place(self._desk.open.request, finding.path, speak), inside)
        where.setTextFormat(Qt.TextFormat.PlainText)
        where.setProperty("kind", "source")
        where.setWordWrap(True)
        line = QLineEdit(inside)
        line.setPlaceholderText(speak.text(N_("Why it may stand")))
        line.setAccessibleName(speak.text(N_("Reason for the warning on {place}"), place=where.text()))
        line.setAccessibleDescription(words.text())
        words.setBuddy(line)
        for widget in (words, where, line):
            column.addWidget(widget)
        column.addSpacing(8)
        return line
