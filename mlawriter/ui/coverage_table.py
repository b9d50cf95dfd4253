"""Show how far the letters of article 18(15) are answered."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.request.coverage import Covered, State, coverage
from mlawriter.ui.finding_label import dress

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.ui.desk import Desk

SIGNS = {State.COVERED: "✓", State.MISSING: "⛔", State.NOT_NEEDED: "–"}
SEVERITIES = {State.COVERED: "advice", State.MISSING: "blocking", State.NOT_NEEDED: ""}
"""Signs beside the words, and severities whose look suits a state."""


class CoverageTable(QFrame):
    """Show one line for each letter: what it asks, how far it is answered, and the way there.

    Signals:
        wanted: the path of a field that answers a letter, or should.

    """

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("kind", "card")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 10, 16, 10)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._found = coverage(desk.open.request, desk.findings)
        self._states: list[QLabel] = []
        self._buttons: list[QPushButton] = []
        for row, line in enumerate(self._found):
            self._add(row, line)
        self.refresh()

    def state_of(self, letter: str) -> str:
        """Return the words beside a letter."""
        return next(
            label.text()
            for label, line in zip(self._states, self._found, strict=True)
            if line.letter == letter
        )

    def refresh(self) -> None:
        """Show how far each letter is answered now."""
        speak = self._desk.speak
        self._found = coverage(self._desk.open.request, self._desk.findings)
        for line, label, button in zip(self._found, self._states, self._buttons, strict=True):
            words = speak.text(line.state.label)
            label.setText(f"{SIGNS[line.state]} {words}")
            dress(label, SEVERITIES[line.state])
            button.setVisible(_target(line) is not None)
            button.setAccessibleDescription(speak.listed([speak.text(line.title), words]))

    def _add(self, row: int, line: Covered) -> None:
        speak = self._desk.speak
        letter = QLabel(speak.text(N_("({letter})"), letter=line.letter), self)
        title = QLabel(speak.text(line.title), self)
        title.setWordWrap(True)
        state = QLabel(self)
        state.setTextFormat(Qt.TextFormat.PlainText)
        state.setProperty("kind", "finding")
        button = QPushButton(speak.text(N_("Go there")), self)
        button.setObjectName(f"coverage-{line.letter}")
        button.setAccessibleName(speak.text(N_("Go to {place}"), place=speak.text(line.title)))
        button.clicked.connect(functools.partial(self._on_clicked, row))
        for column, widget in enumerate((letter, title, state, button)):
            self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._states.append(state)
        self._buttons.append(button)

    def _on_clicked(self, row: int) -> None:
        path = _target(self._found[row])
        if path is not None:
            self.wanted.emit(path)


def _target(line: Covered) -> Path | None:
    """Return where to go for a letter: first to what is missing."""
    return next(iter((*line.missing, *line.carried_by)), None)
