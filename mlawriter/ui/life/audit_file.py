"""Save the audit sheet of the open case as a Word document that stays in the office."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from mlawriter.core.errors import MlaError
from mlawriter.core.file_name import named_after
from mlawriter.i18n.messages import N_
from mlawriter.render.audit_sheet import AUDIT_SHEET, audit_sheet
from mlawriter.render.training_mark import training_words
from mlawriter.ui.case_dialogs import tell
from mlawriter.ui.dialog_memory import first_folder

if TYPE_CHECKING:
    from mlawriter.ui.case_commands import CaseAt
    from mlawriter.ui.message_line import MessageLine


def choose_audit_file(at: CaseAt, message: MessageLine | None = None) -> QFileDialog:
    """Ask where the audit sheet goes, and write it."""
    speak, path = at.desk.speak, at.work.case.path
    folder = str(path.parent) if path else at.preferences.settings.last_folder
    dialog = QFileDialog(message or at.window, speak.text(AUDIT_SHEET), first_folder(folder))
    dialog.setObjectName("audit-file")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix("docx")
    dialog.setNameFilters([f"{speak.text(N_('Word documents'))} (*.docx)"])
    request = at.work.open.request
    words = [
        *training_words(request, speak),
        named_after(request.requesting.reference),
        named_after(speak.text(AUDIT_SHEET)),
    ]
    dialog.selectFile(f"{'-'.join(filter(None, words))}.docx")
    dialog.fileSelected.connect(lambda name: write_audit_sheet(at, Path(name), message))
    dialog.open()
    return dialog


def write_audit_sheet(at: CaseAt, path: Path, message: MessageLine | None = None) -> bool:
    """Write the audit sheet; tell whether it is there. A problem is told."""
    from mlawriter.casebook.atomic import write_atomic
    from mlawriter.casebook.letter_target import refuse_request
    from mlawriter.casebook.reasons import shown
    from mlawriter.render.word import write

    desk = at.desk
    desk.settle()
    try:
        refuse_request(path)
        document = audit_sheet(at.work.held, desk.findings, desk.speak, desk.today, desk.house)
        write_atomic(path, write(document, house=desk.house))
    except MlaError as error:
        if message is not None:
            message.complain(error, desk.speak)
        else:
            tell(at.window, desk.speak, error)
        return False
    said = desk.speak.text(N_("The document is here: {file}"), file=shown(path))
    if message is not None:
        message.say(said, "advice")
    else:
        at.filing.said.emit(said)
    return True
