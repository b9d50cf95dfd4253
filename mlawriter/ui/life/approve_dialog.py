"""Let a second pair of eyes read what is signed, see what changed since the last approval, and approve it by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
)

from mlawriter.core.errors import MlaError
from mlawriter.i18n import languages
from mlawriter.i18n.messages import N_
from mlawriter.life.approving import approve, is_own_work, last_approved, request_of
from mlawriter.life.differences import differences, told
from mlawriter.render.document_kinds import documents_of
from mlawriter.render.html import parts
from mlawriter.render.reread import as_approved
from mlawriter.ui.command_button import command_button
from mlawriter.ui.life.differences_view import DifferencesView
from mlawriter.ui.life.texts import is_withheld, name_of, now, texts_of
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.preview import letter_language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.case_commands import CaseAt

_SIZE = QSize(1000, 720)


class ApproveDialog(QDialog):
    """Show the text as it is exported for signature, and take the name of whoever approves it.

    Signals:
        approved: the text is approved.

    """

    approved = Signal()

    def __init__(self, at: CaseAt, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = at
        self._texts = texts_of(at.desk)
        speak = at.desk.speak
        self.setObjectName("approve")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Approve this text")))
        self.resize(_SIZE.boundedTo(QGuiApplication.primaryScreen().availableSize() * 0.95))
        self.language = QComboBox(self)
        self.language.setObjectName("approve-language")
        own = letter_language(at.desk)
        for tag in dict.fromkeys((own, *(one.tag for one in at.work.open.request.translations if one.texts))):
            name = next((one.name for one in languages.LANGUAGES if one.tag == tag), "")
            if name:
                self.language.addItem(name, tag)
        self.text = QTextBrowser(self)
        self.text.setObjectName("approve-text")
        self.text.setAccessibleName(speak.text(N_("Text that is approved")))
        self.text.setOpenLinks(False)
        self.changes = DifferencesView(speak, self)
        self.name = QLineEdit(name_of(at), self)
        self.name.setObjectName("approve-name")
        self.note = QLineEdit(self)
        self.note.setObjectName("approve-note")
        self.message = MessageLine("approve-message", self)
        tabs = QTabWidget(self)
        tabs.addTab(self.text, speak.text(N_("Text that is approved")))
        tabs.addTab(self.changes, speak.text(N_("Changed since the last approval")))
        form = QFormLayout()
        form.addRow(speak.text(N_("Language of the letter")), self.language)
        form.addRow(speak.text(N_("Name of whoever approves")), self.name)
        form.addRow(speak.text(N_("Note")), self.note)
        self.go = command_button(self, speak, "approve-go", N_("Approve this text"), self.take)
        self.go.setProperty("kind", "primary")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(command_button(self, speak, "approve-close", N_("Close"), self.reject))
        buttons.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(tabs, 1)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addLayout(buttons)
        self.language.currentIndexChanged.connect(self._show_text)
        self.name.textChanged.connect(self._tell_own)
        self._show_text()
        self._show_changes()
        self._tell_own()

    @property
    def tag(self) -> str:
        """Return the language in which the text is read."""
        return str(self.language.currentData())

    def take(self) -> None:
        """Approve what is shown, in the name that was entered."""
        at, speak = self._at, self._at.desk.speak
        by = " ".join(self.name.text().split())
        try:
            approve(
                at.work.life,
                at.work.open.request,
                [as_approved(kind, self.tag, text) for kind, text in self._texts.to_approve(self.tag)],
                by,
                now(),
                note=self.note.text(),
                reason=speak.text(N_("Approved")),
            )
        except MlaError as error:
            self.message.complain(error, speak)
            if not by:
                self.name.setFocus()
            return
        at.preferences.change(signs_as=by)
        self.approved.emit()
        self.accept()

    def _show_text(self) -> None:
        documents = self._texts.documents(self.tag)
        try:
            shown = [
                part for kind in documents_of(documents.request) for part in parts(documents.composed(kind))
            ]
        except MlaError as error:
            self.message.complain(error, self._at.desk.speak)
            self.go.setEnabled(False)
            return
        rtl = languages.language(self.tag).direction == "rtl"
        self.text.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self.text.setHtml("".join(shown))

    def _show_changes(self) -> None:
        work, speak = self._at.work, self._at.desk.speak
        version = last_approved(work.life.request)
        if version is None:
            self.changes.say(speak.text(N_("No text of this request has been approved.")))
            return
        try:
            before = request_of(version)
        except MlaError as error:
            self.changes.say(speak.text(error.message, **error.params))
            return
        after = work.open.request
        self.changes.show_told("", told(differences(before, after), before, after, speak))

    def _tell_own(self) -> None:
        speak = self._at.desk.speak
        if is_own_work(self.name.text(), self._at.work.life.request):
            words = N_(
                "This is your own work. A second pair of eyes is better; that you approve it yourself is kept."
            )
            self.message.say(speak.text(words), "warning")
        elif is_withheld(self._at.desk):
            words = N_("Findings still withhold the copy for signature: an approval does not lift them.")
            self.message.say(speak.text(words), "advice")
        else:
            self.message.hide()
