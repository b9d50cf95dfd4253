"""Show at the end of a request received what it leaves open, what may weigh against it, and the way to the letters."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mlawriter.i18n.messages import N_
from mlawriter.life.received import weighing
from mlawriter.life.received_checks import NO_GROUNDS
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.coverage_table import CoverageTable
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.finding_link import FindingLink
from mlawriter.ui.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from mlawriter.core.fields import Path
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.received import Missing
    from mlawriter.ui.desk import Desk

TITLE = N_("What is missing")


def in_short(desk: Desk) -> str:
    """Return in a sentence how many points the request leaves open."""
    points = desk.points.all()
    if not points:
        return desk.speak.text(N_("Nothing is missing."))
    return desk.speak.plural(
        N_("The request leaves {n} point open."), N_("The request leaves {n} points open."), len(points)
    )


class ReceivedPage(QScrollArea):
    """List the points that a request leaves open, each with a tick for the question list.

    Signals:
        wanted: a path that the officer wants to be taken to.
        questions_wanted: the question list is to be made of the points that are ticked.

    """

    wanted = Signal(object)
    questions_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._shown: list[object] | None = None
        self.setObjectName("received")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 18, 24, 24)
        self._column.setSpacing(12)
        speak = desk.speak
        self._column.addWidget(Heading(speak.text(TITLE), inside))
        self._column.addWidget(self._make_head(inside))
        self._column.addWidget(Heading(speak.text(N_("What article 18(15) asks for")), inside, kind="group"))
        self.coverage = CoverageTable(desk, inside)
        self.coverage.wanted.connect(self.wanted)
        self._column.addWidget(self.coverage)
        self._lists = QWidget(inside)
        self._column.addWidget(self._lists)
        self._column.addStretch(1)
        self.setWidget(inside)
        desk.examined.connect(self.refresh)

    def ticks(self) -> list[Tick]:
        """Return the ticks of the points, in order."""
        return self._lists.findChildren(Tick)

    def focus_first(self) -> None:
        """Give the keyboard to the button that makes the question list."""
        self._make.setFocus()

    def reach(self, _path: Path) -> bool:
        """Tell that no field stands here."""
        return False

    def refresh(self) -> None:
        """Bring the page up to date, now or when it is next seen."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        desk = self._desk
        self.coverage.refresh()
        self._summary.setText(in_short(desk))
        points, weighs = desk.points.all(), weighing(desk.everything_found)
        self._make.setEnabled(any(desk.points.is_asked(point) for point in points))
        if [points, weighs] != self._shown:
            self._shown = [points, weighs]
            self._list(points)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _make_head(self, parent: QWidget) -> QFrame:
        speak = self._desk.speak
        card = QFrame(parent)
        card.setProperty("kind", "card")
        self._summary = QLabel(card)
        self._summary.setObjectName("missing-summary")
        self._summary.setWordWrap(True)
        self._make = command_button(
            card, speak, "make-question-list", N_("Make the question list…"), self.questions_wanted.emit
        )
        self._make.setProperty("kind", "primary")
        buttons = QHBoxLayout()
        buttons.addWidget(self._make)
        buttons.addStretch(1)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._summary)
        column.addWidget(
            wrapped(
                speak.text(
                    N_(
                        "The points that are ticked make a list of questions, which you edit before it is sent. "
                        "Acknowledgement, reply, refusal and the others are under Case, Course and letters."
                    )
                ),
                card,
                "help",
            )
        )
        column.addLayout(buttons)
        return card

    def _list(self, points: list[Missing]) -> None:
        old, self._lists = self._lists, QWidget(self.widget())
        column = QVBoxLayout(self._lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if points:
            column.addWidget(
                Heading(self._desk.speak.text(N_("Points to ask about")), self._lists, kind="group")
            )
            card, inside = self._card()
            for point in points:
                inside.addWidget(PointRow(point, self._desk, card, self.wanted.emit))
            column.addWidget(card)
        column.addWidget(
            Heading(self._desk.speak.text(N_("What may weigh against execution")), self._lists, kind="group")
        )
        column.addWidget(self._weighing())
        self._column.replaceWidget(old, self._lists)
        old.hide()
        old.deleteLater()

    def _weighing(self) -> QFrame:
        speak = self._desk.speak
        card, inside = self._card()
        inside.addWidget(
            wrapped(
                speak.text(
                    N_(
                        "Your office decides; before a refusal or a postponement it consults the requesting State."
                    )
                ),
                card,
                "help",
            )
        )
        found = weighing(self._desk.everything_found)
        for one in found:
            inside.addWidget(wrapped(speak.text(one.ground.label), card, "group"))
            link = FindingLink(one.finding, self._desk, card)
            link.wanted.connect(self.wanted)
            inside.addWidget(link)
        if not found:
            inside.addWidget(wrapped(speak.text(N_("The checks have found nothing of the kind.")), card, ""))
        for source, words in NO_GROUNDS:
            inside.addWidget(wrapped(_with_source(speak.text(words), source, speak), card, "help"))
        return card

    def _card(self) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame(self._lists)
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 8, 16, 8)
        return card, inside


class PointRow(QWidget):
    """Show one point: a tick that asks about it, where the answer would stand, and the way there."""

    def __init__(self, point: Missing, desk: Desk, parent: QWidget, go: Callable[[Path], object]) -> None:
        super().__init__(parent)
        speak = desk.speak
        what, where = speak.text(point.what), point.place(speak)
        self.tick = Tick(what, self)
        self.tick.tick(on=desk.points.is_asked(point))
        self.tick.box.setAccessibleDescription(where)
        self.tick.clicked.connect(functools.partial(_on_tick, desk, point))
        button = QPushButton(speak.text(N_("Go there")), self)
        button.setAccessibleName(
            speak.text(N_("Go to {place}"), place=f"{where} › {what}" if where else what)
        )
        button.clicked.connect(lambda: go(point.path))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.tick)
        quiet = _with_source(where, f"UNTOC {point.paragraph}" if point.paragraph else "", speak)
        if quiet:
            words.addWidget(wrapped(quiet, self, "source"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


def _on_tick(desk: Desk, point: Missing, ticked: bool) -> None:
    desk.points.ask(point, wanted=ticked)
    desk.examined.emit()


def _with_source(words: str, source: str, speak: Translator) -> str:
    if not source:
        return words
    return speak.text(N_("{place} [{source}]"), place=words, source=source).strip()
