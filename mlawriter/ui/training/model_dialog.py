"""Show in what an exercise differs from the model answer of its scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.life.differences import differences, told
from mlawriter.training.answer import model_answer
from mlawriter.ui.command_button import command_button
from mlawriter.ui.life.differences_view import DifferencesView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.training.scenario import Scenario
    from mlawriter.ui.case_commands import CaseAt
    from mlawriter.ui.message_line import MessageLine

_SIZE = QSize(860, 640)
NO_MODEL = N_("This scenario has no model answer.")


def show_model_answer(
    at: CaseAt, scenario: Scenario, parent: QWidget, message: MessageLine
) -> QDialog | None:
    """Show the differences, from the exercise to the model answer; a problem is told in the line of the dialog."""
    speak, request = at.preferences.speak, at.work.open.request
    try:
        model = model_answer(scenario, request.language.tag)
    except MlaError as error:
        message.complain(error, speak)
        return None
    if model is None:
        message.say(speak.text(NO_MODEL), "advice")
        return None
    dialog = QDialog(parent)
    dialog.setObjectName("model-answer")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(speak.text(N_("Model answer")))
    dialog.resize(_SIZE)
    view = DifferencesView(speak, dialog)
    found = told(differences(request, model), request, model, speak)
    view.show_told(speak.text(N_("What the model answer says otherwise.")), found)
    column = QVBoxLayout(dialog)
    column.addWidget(view)
    column.addWidget(command_button(dialog, speak, "close", N_("Close"), dialog.accept))
    dialog.open()
    return dialog
