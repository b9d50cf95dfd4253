"""Show how an exercise went: what was found, what is missing and why, which faults are left; each with a way to its field."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.errors import MlaError
from mlawriter.help.topics import topics_of_source
from mlawriter.i18n.messages import N_
from mlawriter.training.exercise import judged
from mlawriter.training.result_words import figures, words_of_points
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.finding_link import FindingLink
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.training.exercise_at_work import ExerciseAtWork
from mlawriter.ui.training.model_dialog import show_model_answer
from mlawriter.ui.training.sheet_file import choose_sheet_file

if TYPE_CHECKING:
    from mlawriter.core.fields import Path
    from mlawriter.life.exercise import Exercise
    from mlawriter.training.scenario import Scenario
    from mlawriter.training.score import Judged, Score
    from mlawriter.ui.case_commands import CaseAt

_SIZE = QSize(900, 720)
RESULT = N_("Result of the exercise")


def show_result(at: CaseAt) -> QDialog | None:
    """Judge the exercise as it stands, keep the result in the case, and show it; nothing where there is no scenario."""
    at_work = ExerciseAtWork(at.work, at.preferences.folders, at.preferences.speak)
    scenario = at_work.scenario
    try:
        if at_work.problem is not None:
            raise at_work.problem
        assert scenario is not None
        reached, exercise = judged(scenario, at.work.held, dt.datetime.now(dt.UTC))
    except MlaError as error:
        at.filing.tell(error)
        return None
    at.work.life.put(("exercise",), exercise)
    dialog = ResultDialog(at, scenario, reached, exercise)
    dialog.open()
    return dialog


class ResultDialog(QDialog):
    """Show one result."""

    def __init__(self, at: CaseAt, scenario: Scenario, reached: Score, exercise: Exercise) -> None:
        super().__init__(at.window)
        self._at = at
        self._scenario = scenario
        self._reached = reached
        self._exercise = exercise
        speak = self._speak = at.preferences.speak
        self.setObjectName("exercise-result")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{speak.text(RESULT)} – {scenario.title}")
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.95))
        self.name = QLineEdit(self)
        self.name.setObjectName("learner")
        self.name.setPlaceholderText(speak.text(N_("Printed on the score sheet, and kept nowhere")))
        self.message = MessageLine("result-message", self)
        column = QVBoxLayout(self)
        column.addWidget(self._make_figures())
        column.addWidget(self._make_list(), 1)
        row = QFormLayout()
        row.addRow(speak.text(N_("Name of the learner")), self.name)
        column.addLayout(row)
        column.addWidget(self.message)
        column.addLayout(self._make_buttons())

    def _make_figures(self) -> QWidget:
        speak, reached = self._speak, self._reached
        card = QFrame(self)
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 10, 16, 10)
        for number, words in enumerate(figures(self._scenario, reached, self._exercise, speak)):
            if number == 0:
                inside.addWidget(Heading(words, card))
            else:
                inside.addWidget(wrapped(words, card, "help"))
        return card

    def _make_list(self) -> QScrollArea:
        speak = self._speak
        area = QScrollArea(self)
        area.setObjectName("result-list")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(area)
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 12)
        missed, met = self._reached.missed, [one for one in self._reached.judged if one.met]
        if missed:
            column.addWidget(Heading(speak.text(words_of_points(self._scenario)[1]), inside, kind="group"))
        for one in missed:
            column.addWidget(self._make_row(one, inside))
        if self._reached.left:
            column.addWidget(Heading(speak.text(N_("Faults left")), inside, kind="group"))
        for finding in self._reached.left:
            link = FindingLink(finding, self._at.desk, inside)
            link.wanted.connect(self._go)
            column.addWidget(link)
        if met:
            column.addWidget(Heading(speak.text(words_of_points(self._scenario)[0]), inside, kind="group"))
        for one in met:
            column.addWidget(self._make_row(one, inside))
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def _make_row(self, one: Judged, parent: QWidget) -> QWidget:
        speak = self._speak
        row = QFrame(parent)
        row.setObjectName(f"point-{one.wanted.key}")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        words = QVBoxLayout()
        words.setSpacing(2)
        said = speak.text(
            N_("{sign} {word}: {sentence}"),
            sign="✓" if one.met else "✗",
            word=speak.text(words_of_points(self._scenario)[0 if one.met else 1]),
            sentence=one.wanted.says,
        )
        words.addWidget(wrapped(said, row, "finding", "" if one.met else "warning"))
        if one.wanted.why and not one.met:
            words.addWidget(wrapped(one.wanted.why, row, "help"))
        if one.wanted.source:
            words.addWidget(wrapped(f"[{one.wanted.source}]", row, "source"))
        line.addLayout(words, 1)
        topics = () if one.met else topics_of_source(one.wanted.source)
        if topics:
            why = command_button(
                row, speak, "why", N_("Why?"), lambda: self._at.desk.explain_wanted.emit(topics[0])
            )
            why.setAccessibleDescription(one.wanted.source)
            line.addWidget(why, 0, Qt.AlignmentFlag.AlignTop)
        if one.path and not one.met:
            button = command_button(
                row, speak, "show-field", N_("Show the field"), lambda: self._go(one.path)
            )
            button.setAccessibleDescription(one.wanted.says)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_buttons(self) -> QHBoxLayout:
        speak = self._speak
        row = QHBoxLayout()
        row.addWidget(
            command_button(self, speak, "save-sheet", N_("Save the score sheet…"), self._save_sheet)
        )
        row.addWidget(
            command_button(self, speak, "model", N_("Compare with the model answer…"), self._compare)
        )
        row.addStretch(1)
        going = command_button(self, speak, "go-on", N_("Go on working"), self.accept)
        going.setDefault(True)
        row.addWidget(going)
        return row

    def _go(self, path: Path) -> None:
        self.accept()
        self._at.desk.wanted.emit(path)

    def _compare(self) -> None:
        show_model_answer(self._at, self._scenario, self, self.message)

    def _save_sheet(self) -> None:
        choose_sheet_file(
            self._at, self._scenario, self._reached, self._exercise, self.name.text(), self.message
        )
