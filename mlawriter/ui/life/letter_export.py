"""Export a letter that follows a request: for signature when nothing withholds it, or as a draft at any time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QRadioButton, QVBoxLayout

from mlawriter.core.errors import MlaError
from mlawriter.core.file_name import named_after
from mlawriter.i18n.messages import N_
from mlawriter.render.training_mark import training_words
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.review import readiness
from mlawriter.ui.tab_order import move_focus
from mlawriter.ui.warning_reasons import WarningReasons

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.life.letter_desk import LetterDesk

ENDING = ".docx"


class LetterExport(QDialog):
    """Ask whether the letter is to be signed, why open warnings stand, and where to; then write.

    Signals:
        written: the path of the document, once it is there.

    """

    written = Signal(object)

    def __init__(self, desk: LetterDesk, parent: QWidget, folder: str = "") -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = folder
        speak = desk.speak
        self.setObjectName("letter-export")
        self.setWindowTitle(speak.text(N_("Export the letter")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self.final = QRadioButton(speak.text(N_("Copy for signature")), self)
        self.final.setObjectName("kind-final")
        self.draft = QRadioButton(speak.text(N_("Draft, marked as such on each page")), self)
        self.draft.setObjectName("kind-draft")
        self._readiness = wrapped("", self, "help")
        self.reasons = WarningReasons(desk, self)
        self.message = MessageLine("export-message", self)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(command_button(self, speak, "export-close", N_("Close"), self.close))
        go = command_button(self, speak, "export-go", N_("Choose where…"), self.choose_target)
        go.setProperty("kind", "primary")
        go.setDefault(True)
        buttons.addWidget(go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(speak.text(desk.letter.about.title), self, kind="group"))
        for widget in (self.final, self._readiness, self.reasons, self.draft, self.message):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)
        desk.settle()
        self.final.setChecked(True)
        self.refresh()
        self.final.toggled.connect(self.refresh)
        desk.examined.connect(self.refresh)

    @property
    def is_final(self) -> bool:
        """Tell whether the copy for signature is asked for."""
        return self.final.isChecked()

    def refresh(self) -> None:
        """Show what stands in the way now."""
        desk = self._desk
        standing = desk.standing()
        self.final.setEnabled(not standing.blocking and not desk.half_translated)
        if not self.final.isEnabled():
            self.draft.setChecked(True)
        self._readiness.setText(readiness(standing, desk.speak, half_translated=desk.half_translated))
        self.final.setAccessibleDescription(self._readiness.text())
        self.reasons.ask_for(standing.warnings)
        self.reasons.setVisible(self.is_final and bool(standing.warnings))

    def choose_target(self) -> None:
        """Ask where the letter goes; a reason that is missing comes first."""
        self._desk.settle()
        empty = self.reasons.first_empty() if self.is_final else None
        if empty is not None:
            self.message.say(self._desk.speak.text(N_("Give a reason for each warning, or export a draft.")))
            empty.setFocus()
            return
        dialog = QFileDialog(self, self.windowTitle(), first_folder(self._folder))
        dialog.setObjectName("export-file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([f"{self._desk.speak.text(N_('Word documents'))} (*{ENDING})"])
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.selectFile(self.suggestion())
        dialog.fileSelected.connect(lambda name: self.write_to(Path(name)))
        dialog.open()

    def suggestion(self) -> str:
        """Return a name that says what is written."""
        desk, letter = self._desk, self._desk.letter
        life, request = desk.open.request, desk.case.request
        reference = letter.reference or (life.ours if life.incoming else request.requesting.reference)
        words = [
            *training_words(request, desk.speak),
            named_after(reference) or desk.speak.text(N_("Request")),
        ]
        words += [desk.tag, named_after(desk.speak.text(letter.about.ending))]
        if not self.is_final:
            words.append(desk.speak.text(N_("draft")))
        return "-".join(words) + ENDING

    def write_to(self, path: Path) -> bool:
        """Write the letter; tell whether it is there. A problem is told in the dialog."""
        from mlawriter.casebook.atomic import write_atomic
        from mlawriter.casebook.letter_target import refuse_request
        from mlawriter.casebook.reasons import shown
        from mlawriter.render.life_letter import compose_letter
        from mlawriter.render.word import write

        desk = self._desk
        try:
            refuse_request(path)
            if self.is_final and not self._may_be_signed():
                return False
            document = compose_letter(
                desk.case, desk.letter, desk.tag, house=desk.house, draft=not self.is_final
            )
            write_atomic(path, write(document, house=desk.house))
        except MlaError as error:
            self.message.complain(error, desk.speak)
            return False
        words = (
            N_("The copy for signature is here: {file}") if self.is_final else N_("The draft is here: {file}")
        )
        self.message.say(desk.speak.text(words, file=shown(path)), "advice")
        self.written.emit(path)
        return True

    def _may_be_signed(self) -> bool:
        """Store the reasons; tell whether nothing withholds the copy for signature any more."""
        desk = self._desk
        if self.reasons.first_empty() is None:
            self.reasons.keep()
        desk.examine()
        standing = desk.standing()
        if standing or desk.half_translated:
            self.message.say(readiness(standing, desk.speak, half_translated=desk.half_translated))
            return False
        return True

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name is Qt's
        """Let Tab go down the dialog as it is seen, through the reasons that were added later."""
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)
