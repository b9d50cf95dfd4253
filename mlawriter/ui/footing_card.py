"""Explain, beneath the questions and in the review, which treaty carries the request and what is still open."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.request.footing import footing
from mlawriter.request.reason import Part, Reason
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.finding_label import wrapped

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from mlawriter.core.fields import Path
    from mlawriter.ui.desk import Desk

FOOTING_TITLE = N_("What carries the request")
_SIGNS = {Part.CARRIES: "✓", Part.BESIDE: "✓", Part.FOLLOWS: "✓", Part.UNUSED: "–", Part.OPEN: "⚠"}
_SEVERITIES = {Part.CARRIES: "advice", Part.OPEN: "warning"}
"""Severities whose look suits a line."""


class FootingCard(QFrame):
    """Show one line for each point of the explanation: what it does, the sentence, its source, the way to what is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reasons: list[Reason] | None = None
        self.setObjectName("footing")
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 10, 16, 12)
        self._column.setSpacing(6)
        speak = desk.speak
        self._column.addWidget(Heading(speak.text(FOOTING_TITLE), self, kind="group"))
        self._column.addWidget(
            wrapped(
                speak.text(N_("It follows from your answers alone, and changes with them.")), self, "help"
            )
        )
        self._lines = QWidget(self)
        self._column.addWidget(self._lines)
        desk.examined.connect(self.refresh)

    def sentences(self) -> list[str]:
        """Return the lines as they are read out."""
        return [self._sentence(reason) for reason in self._reasons or ()]

    def refresh(self) -> None:
        """Show what follows from the answers now; a screen reader hears when something else carries the request."""
        if not self.isVisible():
            return
        reasons = footing(self._desk.open.request)
        if reasons == self._reasons:
            return
        carried = self._carried()
        first = self._reasons is None
        self._reasons = reasons
        self._list()
        if not first and self._carried() != carried:
            announce(self, self._carried() or self._desk.speak.text(N_("Nothing carries the request yet.")))

    def reach(self, _path: Path) -> QWidget | None:
        """Tell that no field stands here."""
        return None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _carried(self) -> str:
        return " ".join(
            self._sentence(reason) for reason in self._reasons or () if reason.part is Part.CARRIES
        )

    def _sentence(self, reason: Reason) -> str:
        speak = self._desk.speak
        return speak.text(
            N_("{sign} {severity}: {sentence}"),
            sign=_SIGNS[reason.part],
            severity=speak.text(reason.part.label),
            sentence=speak.text(reason.message, **reason.params),
        )

    def _list(self) -> None:
        old, self._lines = self._lines, QWidget(self)
        grid = QGridLayout(self._lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, reason in enumerate(self._reasons or ()):
            grid.addWidget(self._told(reason), row, 0)
            if reason.part is Part.OPEN:
                grid.addWidget(self._button(row, reason), row, 1, Qt.AlignmentFlag.AlignTop)
        self._column.replaceWidget(old, self._lines)
        old.hide()
        old.deleteLater()

    def _told(self, reason: Reason) -> QLabel:
        text = self._desk.speak.text(
            N_("{place} [{source}]"), place=self._sentence(reason), source=reason.source
        )
        return wrapped(text, self, "finding", _SEVERITIES.get(reason.part, ""))

    def _button(self, row: int, reason: Reason) -> QPushButton:
        speak = self._desk.speak
        button = QPushButton(speak.text(N_("Go there")), self._lines)
        button.setObjectName(f"footing-{row}")
        button.setAccessibleName(
            speak.text(N_("Go to {place}"), place=speak.text(reason.message, **reason.params))
        )
        button.clicked.connect(functools.partial(self._on_clicked, reason.path))
        return button

    def _on_clicked(self, path: Path) -> None:
        self._desk.wanted.emit(path)
