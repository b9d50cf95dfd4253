"""Show the translations of a request: how they stand, hand them out, take them over, write single texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.errors import MlaError
from mlawriter.core.file_name import named_after
from mlawriter.handoff.outgoing import ENDING
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.render.training_mark import training_words
from mlawriter.request.places import place_in_words
from mlawriter.request.translated import (
    Standing,
    counted,
    standing_of,
    translation_into,
    with_text,
    with_translation,
)
from mlawriter.request.translation import Translation
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.form import Form
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.tab_order import move_focus
from mlawriter.ui.translation_texts import TranslationTexts

if TYPE_CHECKING:
    from mlawriter.core.fields import Path as FieldPath
    from mlawriter.handoff.incoming import Arrival, Remark
    from mlawriter.i18n.messages import Message
    from mlawriter.request.translated import Rendered
    from mlawriter.ui.desk import Desk

TRANSLATIONS: FieldPath = ("translations",)
_PLACE = Qt.ItemDataRole.UserRole
_REMARKS_HEIGHT = 110


class TranslationsDialog(QDialog):
    """Show the translation into one language at a time."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, folder: str = "") -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder = folder
        speak = desk.speak
        self.setObjectName("translations")
        self.setWindowTitle(speak.text(N_("Translations of the request")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(920, 640)
        self.language = QComboBox(self)
        self.language.setObjectName("translation-language")
        for language in LANGUAGES:
            if language.tag != desk.open.request.language.tag:
                self.language.addItem(language.name, language.tag)
        held = [one.tag for one in desk.open.request.translations]
        self.language.setCurrentIndex(max(self.language.findData(held[0] if held else ""), 0))
        self.counts = QLabel(self)
        self.counts.setObjectName("translation-counts")
        self.counts.setProperty("kind", "help")
        self.counts.setWordWrap(True)
        self.sealed = QCheckBox(
            speak.text(
                N_("With what is sealed: the confidential annex and the identity of protected persons")
            ),
            self,
        )
        self.sealed.setObjectName("translation-sealed")
        self.sealed.setVisible(desk.open.request.has_secrets)
        self.texts = TranslationTexts(desk, self)
        self.remarks = QListWidget(self)
        self.remarks.setObjectName("translation-remarks")
        self.remarks.setAccessibleName(speak.text(N_("To be looked at")))
        self.remarks.setWordWrap(True)
        self.remarks.setFixedHeight(_REMARKS_HEIGHT)
        self.remarks.hide()
        self.message = MessageLine("translation-message", self)
        self._arrange()
        self.language.currentIndexChanged.connect(self.refresh)
        self.sealed.toggled.connect(self.refresh)
        self.texts.written.connect(self._on_written)
        self.remarks.itemActivated.connect(self._on_remark)
        self.refresh()

    @property
    def tag(self) -> str:
        """Return the language that is shown."""
        return str(self.language.currentData() or "")

    def refresh(self) -> None:
        """Show how the translation stands."""
        self._count(self.texts.show_language(self.tag, secret=self.sealed.isChecked()))

    def choose_target(self) -> None:
        """Ask where the texts for the translator go."""
        request = self._desk.open.request
        words = [
            *training_words(request, self._desk.speak),
            named_after(request.requesting.reference),
            self.tag,
        ]
        dialog = self._file_dialog(N_("Hand out to a translator"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.selectFile(f"{'-'.join(word for word in words if word)}{ENDING}")
        dialog.fileSelected.connect(lambda name: self.hand_out(Path(name)))
        dialog.open()

    def hand_out(self, path: Path) -> bool:
        """Write the texts for a translator, and the terms beside them; tell whether they are there."""
        from mlawriter.casebook.atomic import write_atomic
        from mlawriter.casebook.letter_target import refuse_request
        from mlawriter.casebook.reasons import shown
        from mlawriter.handoff.outgoing import free_glossary_beside, written
        from mlawriter.handoff.terms import table

        request = self._desk.open.request
        try:
            refuse_request(path)
            content = written(request, self.tag, secret=self.sealed.isChecked())
            terms = table(request.language.tag, self.tag)
            write_atomic(path, content)
            beside = free_glossary_beside(path, terms)
            write_atomic(beside, terms)
        except MlaError as error:
            self.message.complain(error, self._desk.speak)
            return False
        words = N_("The texts for the translator are here: {file}. The terms of the Convention: {terms}.")
        self.message.say(self._desk.speak.text(words, file=shown(path), terms=shown(beside)), "advice")
        return True

    def choose_source(self) -> None:
        """Ask which file the translator has given back."""
        dialog = self._file_dialog(N_("Take a translation over"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_over(Path(name)))
        dialog.open()

    def take_over(self, path: Path) -> bool:
        """Take a translation over in one change, and list what is odd; tell whether it was taken."""
        from mlawriter.handoff.incoming import read

        try:
            arrival = read(path, self._desk.open.request)
        except MlaError as error:
            self.message.complain(error, self._desk.speak)
            return False
        self._put(arrival.translation)
        self._list(arrival)
        self.language.setCurrentIndex(self.language.findData(arrival.translation.tag))
        self.refresh()
        words = N_("Texts taken over: {taken}. To be looked at: {remarks}.")
        said = self._desk.speak.text(words, taken=arrival.taken, remarks=len(arrival.remarks))
        self.message.say(said, "warning" if arrival.remarks else "advice")
        return True

    def remove(self) -> None:
        """Remove the translation that is shown; undo brings it back."""
        kept = [one for one in self._desk.open.request.translations if one.tag != self.tag]
        self._desk.open.end_typing()
        self._desk.open.put(TRANSLATIONS, kept)
        self.remarks.hide()
        self.refresh()
        self.message.say(
            self._desk.speak.text(N_("The translation is removed. Undo brings it back.")), "advice"
        )

    def name_translator(self) -> QDialog:
        """Ask who translated, for the certificate."""
        request = self._desk.open.request
        if self.tag not in [one.tag for one in request.translations]:
            self._put(Translation(tag=self.tag))
        index = [one.tag for one in self._desk.open.request.translations].index(self.tag)
        dialog = TranslatorDialog((*TRANSLATIONS, index, "translator"), self._desk, self)
        dialog.open()
        return dialog

    def go_to_next_missing(self) -> None:
        """Go to the next text that has no current translation."""
        if not self.texts.go_to_next_missing():
            self.message.say(self._desk.speak.text(N_("Every text has a translation.")), "advice")

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - the name is Qt's
        """Let Tab go down the dialog as it is seen."""
        return move_focus(self, forward=next) or super().focusNextPrevChild(next)

    def _put(self, translation: Translation) -> None:
        desk = self._desk
        desk.open.end_typing()
        desk.open.put(TRANSLATIONS, with_translation(desk.open.request, translation))

    def _on_written(self, place: str, text: str) -> None:
        desk = self._desk
        secret = self.sealed.isChecked()
        before = translation_into(desk.open.request, self.tag)
        source = next(
            one.source
            for one in standing_of(desk.open.request, self.tag, secret=secret)
            if one.source.place == place
        )
        after = with_text(before, source, text)
        desk.put(TRANSLATIONS, with_translation(desk.open.request, after))
        rendered = standing_of(desk.open.request, self.tag, secret=secret)
        self.texts.follow(rendered)
        self._count(rendered)

    def _count(self, rendered: list[Rendered]) -> None:
        counts = counted(rendered)
        self.counts.setText(
            self._desk.speak.text(
                N_("Translated: {current} of {all}. Changed since: {stale}. Not translated: {empty}."),
                current=counts[Standing.CURRENT],
                all=len(rendered),
                stale=counts[Standing.STALE] + counts[Standing.UNEVEN],
                empty=counts[Standing.EMPTY],
            )
        )
        has = self.tag in [one.tag for one in self._desk.open.request.translations]
        self._remove.setEnabled(has)

    def _list(self, arrival: Arrival) -> None:
        self.remarks.clear()
        for remark in arrival.remarks:
            item = QListWidgetItem(self._told(remark))
            item.setData(_PLACE, remark.place)
            self.remarks.addItem(item)
        self.remarks.setVisible(bool(arrival.remarks))

    def _told(self, remark: Remark) -> str:
        from mlawriter.handoff.incoming import in_words

        desk = self._desk
        place = remark.place
        if remark.source is not None:
            place = place_in_words(desk.open.request, remark.source.path, desk.speak)
        return f"{place}: {in_words(remark, desk.speak)}"

    def _on_remark(self, item: QListWidgetItem) -> None:
        self.texts.go(str(item.data(_PLACE)))
        self.texts.editor.setFocus()

    def _file_dialog(self, title: Message) -> QFileDialog:
        speak = self._desk.speak
        dialog = QFileDialog(self, speak.text(title), first_folder(self._folder))
        dialog.setObjectName("translation-file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([f"{speak.text(N_('Files for translators (XLIFF)'))} (*{ENDING} *.xliff)"])
        return dialog

    def _arrange(self) -> None:
        speak = self._desk.speak
        label = QLabel(speak.text(N_("Translation into")), self)
        label.setBuddy(self.language)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.language)
        head.addWidget(self.counts, 1)
        files = QHBoxLayout()
        files.addWidget(
            command_button(
                self, speak, "translation-hand-out", N_("Hand out to a translator…"), self.choose_target
            )
        )
        files.addWidget(
            command_button(
                self, speak, "translation-take-over", N_("Take a translation over…"), self.choose_source
            )
        )
        files.addWidget(
            command_button(self, speak, "translation-translator", N_("Translator…"), self.name_translator)
        )
        self._remove = command_button(
            self, speak, "translation-remove", N_("Remove this translation"), self.remove
        )
        files.addWidget(self._remove)
        files.addStretch(1)
        foot = QHBoxLayout()
        following = command_button(
            self, speak, "translation-next", N_("Next text to translate"), self.go_to_next_missing
        )
        following.setShortcut("Ctrl+Return")
        foot.addWidget(following)
        foot.addStretch(1)
        foot.addWidget(command_button(self, speak, "translation-close", N_("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        column.addWidget(Heading(self.windowTitle(), self, kind="group"))
        column.addLayout(head)
        column.addLayout(files)
        column.addWidget(self.sealed)
        column.addWidget(self.message)
        column.addWidget(self.remarks)
        column.addWidget(self.texts, 1)
        column.addLayout(foot)


class TranslatorDialog(QDialog):
    """Ask who translated, where and when."""

    def __init__(self, path: FieldPath, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("translator")
        self.setWindowTitle(desk.speak.text(N_("Translator")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.form = Form(path, desk, self)
        self.finished.connect(self.form.retire)
        close = QPushButton(desk.speak.text(N_("Close")), self)
        close.setObjectName("translator-close")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.addWidget(self.form)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
