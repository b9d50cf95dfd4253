"""Show which paragraphs of the facts carry what, and what is told nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mlawriter.i18n.messages import N_
from mlawriter.request.told import idle, told
from mlawriter.ui.fact_tags import TAGS, name_of

if TYPE_CHECKING:
    from mlawriter.ui.desk import Desk

_HIGHEST = 320
"""Pixels beyond which the table scrolls, to leave the findings their room."""
_PADDING = 4


class ToldTable(QFrame):
    """Show one line for each thing that the facts should carry, and below it what no paragraph is for.

    Signals:
        wanted: the path of the tags.

    """

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        speak = desk.speak
        self.setProperty("kind", "card")
        self.table = QTableWidget(0, 2, self)
        self.table.setObjectName("told")
        self.table.setAccessibleName(speak.text(N_("What the facts tell")))
        self.table.setHorizontalHeaderLabels([speak.text(N_("It bears out")), speak.text(N_("Paragraphs"))])
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.itemActivated.connect(self._on_chosen)
        self.idle = QLabel(self)
        self.idle.setObjectName("idle-paragraphs")
        self.idle.setProperty("kind", "help")
        self.idle.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.addWidget(self.table)
        column.addWidget(self.idle)
        self.refresh()

    def refresh(self) -> None:
        """Show what the tags say now."""
        speak, request = self._desk.speak, self._desk.open.request
        lines = []
        for telling in told(request):
            numbers = speak.listed([speak.number(number) for number in telling.paragraphs])
            lines.append(
                (name_of(telling.subject, request, speak), numbers or speak.text(N_("Told nowhere yet")))
            )
        self.table.setRowCount(len(lines))
        for row, words in enumerate(lines):
            for column, text in enumerate(words):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeRowsToContents()
        height = self.table.verticalHeader().length() + self.table.horizontalHeader().height()
        self.table.setFixedHeight(min(height, _HIGHEST) + _PADDING)
        spare = idle(request)
        listed = speak.listed([speak.number(number) for number in spare])
        self.idle.setText(
            speak.text(N_("Paragraphs that carry nothing of this: {numbers}"), numbers=listed)
            if spare
            else ""
        )
        self.idle.setVisible(bool(spare))

    def _on_chosen(self, _line: QTableWidgetItem) -> None:
        self.wanted.emit(TAGS)
