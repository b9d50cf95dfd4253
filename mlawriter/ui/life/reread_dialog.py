"""Let the officer choose an exported document, and say whether it still says what was approved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout

from mlawriter.casebook import disk, reasons
from mlawriter.core.errors import FileTooLarge, MlaError
from mlawriter.core.instant import in_local_time
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.render.letterhead import FILE_LIMIT
from mlawriter.render.reread import reread
from mlawriter.render.text_of import NotReadable
from mlawriter.ui.accessible import announce
from mlawriter.ui.case_dialogs import tell
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.life.differences_view import DifferencesView
from mlawriter.ui.life.texts import texts_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.render.reread import Reread
    from mlawriter.ui.case_commands import CaseAt

_SIZE = QSize(820, 600)


def compare_exported(at: CaseAt, parent: QWidget | None = None) -> QFileDialog:
    """Ask for a Word document and hold it against the case."""
    over = parent or at.window
    path = at.work.case.path
    folder = str(path.parent) if path else at.preferences.settings.last_folder
    dialog = QFileDialog(over, at.desk.speak.text(N_("Compare an exported document")), first_folder(folder))
    dialog.setObjectName("reread-file")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([f"{at.desk.speak.text(N_('Word documents'))} (*.docx)"])
    dialog.fileSelected.connect(lambda name: show_reread(at, Path(name), over))
    dialog.open()
    return dialog


def show_reread(at: CaseAt, path: Path, parent: QWidget) -> RereadDialog | None:
    """Show what a document says; why it cannot be read is told."""
    name = reasons.shown(path)
    try:
        try:
            content = disk.read_limited(path, FILE_LIMIT)
        except FileTooLarge as error:
            raise NotReadable(file=name, causes=()) from error
        found = reread(at.work.held, texts_of(at.desk), content, name)
    except MlaError as error:
        tell(parent, at.desk.speak, error)
        return None
    dialog = RereadDialog(at, path.name, found, parent)
    dialog.open()
    return dialog


class RereadDialog(QDialog):
    """Say what a document is, whether it says what was approved, and where it does not."""

    def __init__(self, at: CaseAt, name: str, found: Reread, parent: QWidget) -> None:
        super().__init__(parent)
        speak = at.desk.speak
        self.setObjectName("reread")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Compare an exported document")))
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.95))
        words = [name]
        if found.kind is not None:
            language = next((one.name for one in LANGUAGES if one.tag == found.language), found.language)
            words.append(f"{speak.text(found.kind.title)} ({language})")
        if found.approval is not None and found.approval.at is not None:
            moment = speak.moment(in_local_time(found.approval.at))
            words.append(
                speak.text(N_("Approved by {name} on {moment}."), name=found.approval.by, moment=moment)
            )
        sentences = " ".join(speak.text(one) for one in found.verdict)
        self.verdict: QLabel = wrapped(sentences, self, "finding", "" if found.is_good else "warning")
        self.verdict.setObjectName("reread-verdict")
        self.view = DifferencesView(speak, self)
        if found.shown is not None:
            against = (
                N_("Compared with the approved text.")
                if found.approval
                else N_("Compared with the text now.")
            )
            self.view.show_comparison(speak.text(against), found.shown)
        close = command_button(self, speak, "reread-close", N_("Close"), self.reject)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(wrapped("\n".join(words), self, "help"))
        column.addWidget(self.verdict)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        announce(self, sentences)
