"""Show what the other treaties that are cited ask a request to contain, and where it is answered."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.request.contents_by_treaty import Answered, TreatyContents, contents_by_treaty
from mlawriter.ui.accessible import Heading
from mlawriter.ui.coverage_table import SEVERITIES, SIGNS

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.ui.desk import Desk


class ContentsTable(QFrame):
    """Show one card for each treaty, one line for each point; nothing where no other treaty is cited.

    Signals:
        wanted: the path of a field that answers a point, or should.

    """

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: list[TreatyContents] = []
        self.setObjectName("contents-by-treaty")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Heading(desk.speak.text(N_("What the other treaties cited ask for")), self, kind="group")
        )
        hint = QLabel(
            desk.speak.text(
                N_(
                    "Compare each treaty too: of a bilateral one, only what such treaties commonly ask is listed."
                )
            ),
            self,
        )
        hint.setProperty("kind", "help")
        hint.setWordWrap(True)
        column.addWidget(hint)
        self._column = column
        self._cards = QWidget(self)
        column.addWidget(self._cards)
        self.setVisible(False)

    def refresh(self) -> None:
        """Show how far each point is answered now."""
        found = contents_by_treaty(self._desk.open.request)
        if found == self._shown:
            return
        self._shown = found
        self.setVisible(bool(found))
        old, self._cards = self._cards, QWidget(self)
        column = QVBoxLayout(self._cards)
        column.setContentsMargins(0, 0, 0, 0)
        for number, treaty in enumerate(found):
            column.addWidget(self._card(number, treaty))
        self._column.replaceWidget(old, self._cards)
        old.hide()
        old.deleteLater()

    def _card(self, number: int, treaty: TreatyContents) -> QFrame:
        speak = self._desk.speak
        card = QFrame(self._cards)
        card.setProperty("kind", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 10, 16, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        title = Heading(speak.text(treaty.heading) or speak.written(treaty.treaty), card, kind="subgroup")
        title.setTextFormat(Qt.TextFormat.PlainText)
        grid.addWidget(title, 0, 0, 1, 3)
        for row, point in enumerate(treaty.points, start=1):
            grid.addWidget(self._told(card, point), row, 0)
            grid.addWidget(self._state(card, point), row, 1, Qt.AlignmentFlag.AlignVCenter)
            button = self._button(card, point)
            button.setObjectName(f"contents-{number}-{row}")
            grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _told(self, card: QFrame, point: Answered) -> QLabel:
        speak = self._desk.speak
        text = speak.text(N_("{place} [{source}]"), place=speak.text(point.title), source=point.source)
        title = QLabel(text, card)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        return title

    def _state(self, card: QFrame, point: Answered) -> QLabel:
        words = self._desk.speak.text(point.state.label)
        state = QLabel(f"{SIGNS[point.state]} {words}", card)
        state.setTextFormat(Qt.TextFormat.PlainText)
        state.setProperty("kind", "finding")
        state.setProperty("severity", SEVERITIES[point.state])
        return state

    def _button(self, card: QFrame, point: Answered) -> QPushButton:
        speak = self._desk.speak
        button = QPushButton(speak.text(N_("Go there")), card)
        title = speak.text(point.title)
        button.setAccessibleName(speak.text(N_("Go to {place}"), place=title))
        button.setAccessibleDescription(speak.listed([title, speak.text(point.state.label)]))
        path = (*point.missing, *point.carried_by)[0]
        button.clicked.connect(functools.partial(self._on_clicked, path))
        return button

    def _on_clicked(self, path: Path) -> None:
        self.wanted.emit(path)
