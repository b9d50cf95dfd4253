"""Save the score sheet of an exercise as a Word document."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from mlawriter.core.errors import MlaError
from mlawriter.core.file_name import named_after
from mlawriter.i18n.messages import N_
from mlawriter.render.training_mark import training_words
from mlawriter.ui.dialog_memory import first_folder

if TYPE_CHECKING:
    from mlawriter.life.exercise import Exercise
    from mlawriter.training.scenario import Scenario
    from mlawriter.training.score import Score
    from mlawriter.ui.case_commands import CaseAt
    from mlawriter.ui.message_line import MessageLine


def choose_sheet_file(
    at: CaseAt, scenario: Scenario, reached: Score, exercise: Exercise, learner: str, message: MessageLine
) -> QFileDialog:
    """Ask where the score sheet goes, and write it."""
    from mlawriter.training.score_sheet import SCORE_SHEET

    speak = at.preferences.speak
    dialog = QFileDialog(message, speak.text(SCORE_SHEET), first_folder(at.preferences.settings.last_folder))
    dialog.setObjectName("sheet-file")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("docx")
    dialog.setNameFilters([f"{speak.text(N_('Word documents'))} (*.docx)"])
    words = [
        *training_words(at.work.open.request, speak),
        named_after(scenario.name),
        named_after(speak.text(SCORE_SHEET)),
        named_after(learner),
    ]
    dialog.selectFile(f"{'-'.join(filter(None, words))}.docx")
    dialog.fileSelected.connect(
        lambda name: write_sheet(at, Path(name), scenario, reached, exercise, learner, message)
    )
    dialog.open()
    return dialog


def write_sheet(
    at: CaseAt,
    path: Path,
    scenario: Scenario,
    reached: Score,
    exercise: Exercise,
    learner: str,
    message: MessageLine,
) -> bool:
    """Write the score sheet; tell whether it is there. A problem is told."""
    from mlawriter.casebook.atomic import write_atomic
    from mlawriter.casebook.letter_target import refuse_request
    from mlawriter.casebook.reasons import shown
    from mlawriter.render.word import write
    from mlawriter.training.score_sheet import score_sheet

    speak = at.preferences.speak
    try:
        refuse_request(path)
        document = score_sheet(
            scenario, reached, exercise, at.work.open.request, learner, speak, at.desk.house
        )
        write_atomic(path, write(document, house=at.desk.house))
    except MlaError as error:
        message.complain(error, speak)
        return False
    message.say(speak.text(N_("The document is here: {file}"), file=shown(path)), "advice")
    return True
