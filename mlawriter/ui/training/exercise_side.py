"""Stand beside the form of an exercise: the file note and the letter, each in a tab, time and the way to the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.training.result_words import minutes_worked
from mlawriter.ui.case_dialogs import sentence
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.training.note_pane import FILE_NOTE, NotePane

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.training.exercise_at_work import ExerciseAtWork

FINISH = N_("Finish and see the result…")


class ExerciseSide(QWidget):
    """Show note and letter of an exercise.

    Signals:
        finish_wanted: the learner wants to see the result.

    """

    finish_wanted = Signal()

    def __init__(
        self, at_work: ExerciseAtWork, letter: QWidget, speak: Translator, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._at_work = at_work
        self._speak = speak
        self._letter = letter
        self.note = NotePane(speak, self)
        scenario = at_work.scenario
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("exercise-tabs")
        self.tabs.addTab(self.note, speak.text(FILE_NOTE))
        self.tabs.addTab(letter, speak.text(N_("Letter")))
        self.time = QLabel(self)
        self.time.setObjectName("exercise-time")
        self.time.setProperty("kind", "help")
        self.finish = QPushButton(speak.text(FINISH), self)
        self.finish.setObjectName("finish-exercise")
        self.finish.clicked.connect(self.finish_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if at_work.problem is not None:
            column.addWidget(wrapped(sentence(at_work.problem, speak), self, "finding", "warning"))
            self.note.hide()
            self.tabs.setTabVisible(0, False)
            self.finish.setEnabled(False)
        elif scenario is not None:
            self.note.show_note(scenario.title, scenario.note, scenario.language)
            if at_work.notice:
                column.addWidget(wrapped(speak.text(at_work.notice), self, "finding", "warning"))
        column.addWidget(self.tabs, 1)
        column.addWidget(self.time)
        column.addWidget(self.finish)
        self.tell_time()

    def tell_time(self) -> None:
        """Show how long the exercise was worked on."""
        scenario = self._at_work.scenario
        expected = scenario.minutes if scenario is not None else 0
        self.time.setText(minutes_worked(self._at_work.exercise.seconds, expected, self._speak))
        self.time.setVisible(scenario is not None)

    def set_letter_visible(self, visible: bool) -> None:
        """Offer the letter, or the note alone."""
        self.tabs.setTabVisible(1, visible)
