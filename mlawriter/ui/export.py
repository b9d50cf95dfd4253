"""Export the letter: for signature when nothing withholds it, or as a draft at any time."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.errors import MlaError
from mlawriter.core.file_name import named_after
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.render.document_kinds import document_kind, documents_beside, documents_of
from mlawriter.render.training_mark import named
from mlawriter.request.acknowledge import withheld
from mlawriter.request.translated import translated
from mlawriter.ui.accessible import Heading
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.preview import LanguageOfLetter, letter_language
from mlawriter.ui.review import readiness
from mlawriter.ui.second_language import SecondLanguage, WordAlone
from mlawriter.ui.signing import half_translated
from mlawriter.ui.tab_order import move_focus
from mlawriter.ui.warning_reasons import WarningReasons

if TYPE_CHECKING:
    from mlawriter.render.document_kinds import DocumentKind
    from mlawriter.render.document_set import Documents
    from mlawriter.request.request import Request
    from mlawriter.ui.desk import Desk
    from mlawriter.ui.life.texts import ApprovalGate

ENDING = ".docx"
READING_ENDING = ".pdf"
_WHOLE_SET = "whole-set"


class ExportDialog(QDialog):
    """Ask what is exported, why open warnings stand, and where to; then write.

    Signals:
        written: the path of the document, once it is there.

    """

    written = Signal(object)

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        final: bool = False,
        case_file: Path | None = None,
        folder: str = "",
        gate: ApprovalGate | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._gate = gate
        self._written: set[str] = set()
        self._folder = str(case_file.parent) if case_file else folder
        self.setObjectName("export")
        self.setWindowTitle(desk.speak.text(N_("Export the letter")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self._build()
        desk.settle()
        (self.final if final else self.draft).setChecked(True)
        self.refresh()
        self.final.toggled.connect(self.refresh)
        desk.examined.connect(self.refresh)

    @property
    def is_final(self) -> bool:
        """Tell whether the copy for signature is asked for."""
        return self.final.isChecked()

    @property
    def kind(self) -> DocumentKind | None:
        """Return the kind of document that is chosen; nothing for the whole set."""
        key = self.document.currentData()
        return None if key == _WHOLE_SET else document_kind(self._desk.open.request, key or "")

    @property
    def tag(self) -> str:
        """Return the language of what goes out: that of the request, or of the translation that is chosen."""
        return self.translation.currentData() or letter_language(self._desk)

    def _letter(self) -> tuple[Request, int]:
        """Return the request in the words that are chosen, and how many texts lack there."""
        typed, tag = self._desk.open.request, self.translation.currentData()
        if not tag:
            return typed, len(self.second.missing(self.kind))
        letter, missing = translated(typed, tag, secret=self.kind is None or self.kind.secret)
        return letter, len(missing)

    @property
    def _waits(self) -> bool:
        """Tell whether what is chosen waits for what withholds the signature copy."""
        return self.kind is None or self.kind.waits

    @property
    def _half_translated(self) -> bool:
        return half_translated(self._desk, self.translation.currentData()) or self.second.half_translated

    def refresh(self) -> None:
        """Show what stands in the way now."""
        desk = self._desk
        self._offer_documents()
        self.second.fit(self.kind, translated=bool(self.translation.currentData()))
        standing = withheld(desk.open.request, desk.findings)
        half = self._half_translated
        missing = self._letter()[1]
        self._language.setEnabled(not self.translation.currentData())
        self.final.setEnabled(not standing.blocking and not half and not missing)
        if not self.final.isEnabled():
            self.draft.setChecked(True)
        self._readiness.setText(readiness(standing, desk.speak, half_translated=half, untranslated=missing))
        self.final.setAccessibleDescription(self._readiness.text())
        for widget in (self.final, self.draft, self._readiness):
            widget.setVisible(self._waits)
        self.reasons.ask_for(standing.warnings)
        self.reasons.setVisible(self._waits and self.is_final and bool(standing.warnings))

    def choose_target(self) -> None:
        """Ask where the document goes; a reason that is missing comes first."""
        self._desk.settle()
        empty = self._missing_reason()
        if empty is not None:
            self.message.say(self._desk.speak.text(N_("Give a reason for each warning, or export a draft.")))
            empty.setFocus()
            return
        dialog = QFileDialog(self, self.windowTitle(), first_folder(self._folder))
        dialog.setObjectName("export-file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        if self.kind is None:
            dialog.setWindowTitle(self._desk.speak.text(N_("Name a new folder for the set")))
        else:
            self._offer_forms(dialog)
        dialog.selectFile(self._suggestion())
        dialog.fileSelected.connect(self._on_target)
        dialog.open()

    def write_to(self, path: Path) -> bool:
        """Write what is chosen; tell whether it is there. A problem is told in the dialog."""
        from mlawriter.casebook.atomic import write_atomic
        from mlawriter.casebook.letter_target import refuse_request
        from mlawriter.casebook.whole_folder import write_folder

        kind = self.kind
        try:
            refuse_request(path)
            if self._waits and self.is_final and not self._may_be_signed():
                return False
            documents = self._documents()
            if kind is None:
                write_folder(path, documents.whole_set())
            else:
                write_atomic(path, self._printed(documents, kind, path))
        except MlaError as error:
            speak = self._desk.speak
            self.message.complain(error, speak)
            return False
        self._rejoice(path)
        if self._gate and self._waits and self.is_final and (not_kept := self._gate.keep()):
            self.message.complain(not_kept, self._desk.speak)
        return True

    def _offer_forms(self, dialog: QFileDialog) -> None:
        """Offer the letter as Word document and as PDF; a name without an ending takes that of the form."""
        forms = {
            f"{self._desk.speak.text(words)} (*{ending})": ending
            for words, ending in (
                (N_("Word documents"), ENDING),
                (N_("PDF to read, not to sign"), READING_ENDING),
            )
        }
        dialog.setNameFilters([*forms])
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.filterSelected.connect(lambda form: dialog.setDefaultSuffix(forms[form].removeprefix(".")))

    def _printed(self, documents: Documents, kind: DocumentKind, path: Path) -> bytes:
        """Return a document as the form that the name of its file asks for."""
        if path.suffix.lower() != READING_ENDING:
            return documents.written(kind)
        if self.second.tag:
            raise WordAlone
        from mlawriter.ui.reading_copy import pdf

        house = self._desk.house
        return pdf(documents.composed(kind), house.speak(documents.language_of(kind)), house)

    def _documents(self) -> Documents:
        from mlawriter.render.document_set import Documents

        desk = self._desk
        letter = self._letter()[0]
        return Documents(
            letter,
            # A draft may come in the language of the window; what is signed comes in the language chosen, or not at all.
            letter.language.tag if self._waits and self.is_final else self.tag,
            desk.speak.language.tag,
            desk.findings,
            withheld=not self.is_final,
            house=desk.house,
            untranslated=desk.open.request,
            second=self.second.tag,
        )

    def _offer_documents(self) -> None:
        speak = self._desk.speak
        request = self._letter()[0]
        kinds = (*documents_of(request), *documents_beside(request))
        keys = [*(kind.key for kind in kinds), _WHOLE_SET]
        if keys == [self.document.itemData(row) for row in range(self.document.count())]:
            return
        chosen = self.document.currentData()
        with QSignalBlocker(self.document):
            self.document.clear()
            for kind in kinds:
                self.document.addItem(speak.text(kind.title), kind.key)
            self.document.addItem(speak.text(N_("The whole set, in a folder")), _WHOLE_SET)
            self.document.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)

    def _missing_reason(self) -> QLineEdit | None:
        return self.reasons.first_empty() if self._waits and self.is_final else None

    def _may_be_signed(self) -> bool:
        """Store the reasons; tell whether nothing withholds the signature copy any more."""
        if self._missing_reason() is None:
            self.reasons.keep()
        self._desk.examine()
        standing = withheld(self._desk.open.request, self._desk.findings)
        half = self._half_translated
        missing = self._letter()[1]
        if standing or half or missing:
            speak = self._desk.speak
            self.message.say(readiness(standing, speak, half_translated=half, untranslated=missing))
            return False
        tags = [tag for tag in (self._letter()[0].language.tag, self.second.tag) if tag]
        if self._gate is not None and (unapproved := self._gate.refusal(tags)):
            self.message.say(unapproved)
            return False
        return True

    def _suggestion(self) -> str:
        """Return a name that says what is written; that of a folder is one that is still free."""
        desk, kind = self._desk, self.kind
        words = [named(desk.open.request, desk.speak, N_("Request"))]
        words.append(desk.speak.language.tag if kind and kind.kept else self.second.after(self.tag))
        ending = N_("whole-set") if kind is None else kind.ending
        if ending:
            words.append(named_after(desk.speak.text(ending)))
        if self._waits and not self.is_final:
            words.append(desk.speak.text(N_("draft")))
        name = "-".join(words)
        if kind is not None:
            return f"{name}{ENDING}"
        folder = Path(first_folder(self._folder))
        free = (name if number == 1 else f"{name}-{number}" for number in itertools.count(1))
        return next(name for name in free if not (folder / name).exists())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name is Qt's
        """Let Tab go down the dialog as it is seen, through the reasons that were added later."""
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)

    def _build(self) -> None:
        speak = self._desk.speak
        self.final = QRadioButton(speak.text(N_("Copy for signature")), self)
        self.final.setObjectName("kind-final")
        self.draft = QRadioButton(speak.text(N_("Draft, marked as such on each page")), self)
        self.draft.setObjectName("kind-draft")
        self._readiness = self._wrapping("help")
        self.reasons = WarningReasons(self._desk, self)
        self._language = language = LanguageOfLetter(self._desk, self)
        language.setObjectName("export-language")
        label = QLabel(speak.text(N_("Language of the letter")), self)
        label.setBuddy(language)
        self.document = QComboBox(self)
        self.document.setObjectName("export-document")
        self.document.currentIndexChanged.connect(self.refresh)
        self._document_label = QLabel(speak.text(N_("Document")), self)
        self._document_label.setBuddy(self.document)
        which = QHBoxLayout()
        which.addWidget(self._document_label)
        which.addWidget(self.document)
        which.addStretch(1)
        beside = QHBoxLayout()
        beside.addWidget(label)
        beside.addWidget(language)
        beside.addStretch(1)
        self.translation = QComboBox(self)
        self.translation.setObjectName("export-translation")
        self.translation.addItem(speak.text(N_("As they were typed")), "")
        held = [one.tag for one in self._desk.open.request.translations]
        for known in LANGUAGES:
            if known.tag in held:
                words = speak.text(N_("In translation: {language}"), language=known.name)
                self.translation.addItem(words, known.tag)
        self.translation.currentIndexChanged.connect(self.refresh)
        texts = QLabel(speak.text(N_("Texts of the letter")), self)
        texts.setBuddy(self.translation)
        texts.setVisible(bool(held))
        self.translation.setVisible(bool(held))
        typed = QHBoxLayout()
        typed.addWidget(texts)
        typed.addWidget(self.translation)
        typed.addStretch(1)
        self.second = SecondLanguage(self._desk, self)
        self.second.chosen.connect(self.refresh)
        self.message = MessageLine("export-message", self)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addLayout(which)
        for widget in (self.final, self._readiness, self.reasons, self.draft):
            column.addWidget(widget)
        column.addLayout(beside)
        column.addLayout(typed)
        column.addWidget(self.second)
        column.addWidget(self.message)
        column.addStretch(1)
        column.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        speak = self._desk.speak
        close = QPushButton(speak.text(N_("Close")), self)
        close.setObjectName("export-close")
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        go = QPushButton(speak.text(N_("Choose where…")), self)
        go.setObjectName("export-go")
        go.setProperty("kind", "primary")
        go.setDefault(True)
        go.clicked.connect(self.choose_target)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(go)
        return buttons

    def _wrapping(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)  # names of files come from outside
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        return label

    def _rejoice(self, path: Path) -> None:
        from mlawriter.casebook.reasons import shown

        speak, kind = self._desk.speak, self.kind
        kinds = documents_of(self._desk.open.request)
        if kind is None:
            words = N_("The set is here: {file}")
            self._written.update(one.key for one in kinds)
        else:
            words = N_("The draft is here: {file}")
            if path.suffix.lower() == READING_ENDING:
                words = N_("The copy to read is here: {file}")
            elif not kind.waits:
                words = N_("The document is here: {file}")
            elif self.is_final:
                words = N_("The copy for signature is here: {file}")
            if path.suffix.lower() != READING_ENDING:
                self._written.add(kind.key)
        said = [speak.text(words, file=shown(path))]
        said += filter(None, [self.second.told(kind)])
        waiting = [speak.text(one.title) for one in kinds if one.key not in self._written]
        if waiting:
            said.append(speak.text(N_("Still to be exported: {documents}."), documents=speak.listed(waiting)))
        self.message.say(" ".join(said), "advice")
        self.written.emit(path)

    def _on_target(self, name: str) -> None:
        self.write_to(Path(name))
