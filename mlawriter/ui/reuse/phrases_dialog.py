"""Offer for the field that is being written the office's phrases and what earlier requests say there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
)

from mlawriter.casebook.earlier.texts import earlier_texts
from mlawriter.casebook.phrases import (
    ENDING,
    Phrase,
    forget_phrase,
    keep_phrase,
    load_phrases,
    named,
    take_over_phrases,
    write_phrases,
)
from mlawriter.casebook.register.folding import folded
from mlawriter.core.errors import MlaError
from mlawriter.i18n.messages import N_
from mlawriter.request.field_kind import kind_of_field
from mlawriter.ui.accessible import Heading
from mlawriter.ui.command_button import command_button
from mlawriter.ui.dialog_memory import first_folder
from mlawriter.ui.editors import ProseEditor, RowsEditor
from mlawriter.ui.field import FieldRow
from mlawriter.ui.message_line import MessageLine
from mlawriter.ui.reuse.archive import archive, name_in_archive

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor
    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.messages import Message
    from mlawriter.ui.case_commands import CaseAt

_SIZE = QSize(760, 600)


class PhrasesDialog(QDialog):
    """List phrases and earlier texts for one field; Enter puts the chosen one where the cursor is."""

    def __init__(self, at: CaseAt, row: FieldRow) -> None:
        super().__init__(at.window)
        self._at = at
        self._row = row
        self._kind = kind_of_field(row.path)
        cursor: QTextCursor = row.editor.textCursor()
        self._from, self._to = cursor.selectionStart(), cursor.selectionEnd()
        speak = at.preferences.speak
        self.setObjectName("phrases")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Phrases")))
        self.resize(_SIZE)
        self.search = QLineEdit(self)
        self.search.setObjectName("phrases-search")
        self.search.setPlaceholderText(speak.text(N_("Part of a name or text, in any script")))
        self.search.setAccessibleName(speak.text(N_("Search")))
        self.search.textChanged.connect(self._fill)
        self.list = QListWidget(self)
        self.list.setObjectName("phrases-list")
        self.list.setAccessibleName(self.windowTitle())
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(self.insert)
        self.text = QPlainTextEdit(self)
        self.text.setObjectName("phrases-text")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(speak.text(N_("Text")))
        self.name = QLineEdit(self)
        self.name.setObjectName("phrases-name")
        self.name.setText(named(self._marked()))
        keep_label = QLabel(
            speak.text(
                N_(
                    "Keep what is marked, or the whole field, under this name. Phrases are not encrypted: name nobody."
                )
            ),
            self,
        )
        keep_label.setProperty("kind", "label")
        keep_label.setWordWrap(True)
        keep_label.setBuddy(self.name)
        self.message = MessageLine("phrases-message", self)
        self.keep_button = command_button(self, speak, "phrases-keep", N_("Keep as phrase"), self.keep)
        self.remove_button = command_button(self, speak, "phrases-remove", N_("Remove"), self.remove)
        take = command_button(self, speak, "phrases-import", N_("Import…"), self.ask_import)
        give = command_button(self, speak, "phrases-export", N_("Export…"), self.ask_export)
        buttons = QDialogButtonBox(self)
        self.put = buttons.addButton(speak.text(N_("Insert")), QDialogButtonBox.ButtonRole.AcceptRole)
        self.put.setObjectName("phrases-insert")
        self.put.setDefault(True)
        buttons.addButton(speak.text(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.insert)
        buttons.rejected.connect(self.reject)
        grid = QGridLayout()
        grid.addWidget(keep_label, 0, 0, 1, 4)
        grid.addWidget(self.name, 1, 0, 1, 3)
        grid.addWidget(self.keep_button, 1, 3)
        for place, button in enumerate((self.remove_button, take, give)):
            grid.addWidget(button, 2, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        label = speak.text(row.field.ui.label)
        column.addWidget(Heading(f"{self.windowTitle()} – {label}", self, kind="group"))
        column.addWidget(self.search)
        column.addWidget(self.list, 3)
        column.addWidget(self.text, 2)
        column.addLayout(grid)
        column.addWidget(self.message)
        column.addWidget(buttons)
        self._earlier = self._of_earlier_requests()
        self._load()
        self.search.setFocus()

    @property
    def chosen(self) -> str:
        """Return the text that is chosen; empty where none is."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def insert(self) -> None:
        """Put the chosen text in place of what was marked, or at the cursor, as one step of undo."""
        text = self.chosen
        if not text:
            return
        held = self._held()
        opened = self._at.desk.open
        opened.end_typing()
        try:
            opened.put(self._row.path, held[: self._from] + text + held[self._to :])
        except ValueError:
            self.message.say(
                self._at.preferences.speak.text(N_("With this text the field would be too long."))
            )
            return
        opened.end_typing()
        self.accept()
        self._row.focus()
        cursor = self._row.editor.textCursor()
        cursor.setPosition(min(self._from + len(text), len(self._held())))
        self._row.editor.setTextCursor(cursor)

    def keep(self) -> None:
        """Keep what is marked in the field, or all of it, as a phrase of the office."""
        speak, text = self._at.preferences.speak, self._marked().strip()
        if self._at.desk.open.request.training and not self._at.preferences.presents:
            self.message.say(speak.text(N_("Texts of an exercise are not kept as phrases of the office.")))
            return
        if not text:
            self.message.say(speak.text(N_("The field is empty.")))
            return
        tag = self._at.desk.open.request.language.tag
        name = self.name.text().strip() or named(text)
        phrase = Phrase(name=name, text=text, field=self._kind, language=tag)
        try:
            keep_phrase(self._at.preferences.folders, phrase)
        except MlaError as error:
            self.message.complain(error, speak)
            return
        self._load()
        self.message.say(speak.text(N_("The phrase is kept.")), "advice")

    def remove(self) -> None:
        """Keep the chosen phrase no longer; texts of earlier requests stay where they are."""
        item = self.list.currentItem()
        phrase = next((one for one in self._phrases if item is not None and one.id == item.data(_ID)), None)
        if phrase is None:
            return
        try:
            forget_phrase(self._at.preferences.folders, phrase)
        except MlaError as error:
            self.message.complain(error, self._at.preferences.speak)
            return
        self._load()

    def ask_import(self) -> None:
        """Ask for a file with phrases of another machine."""
        self._ask_file(N_("Take phrases over"), "phrases-open", save=False)

    def ask_export(self) -> None:
        """Ask where all phrases of the office are written to."""
        self._ask_file(N_("Export the phrases"), "phrases-save", save=True)

    def import_file(self, path: Path) -> None:
        """Add the phrases of a file."""
        speak = self._at.preferences.speak
        try:
            count = take_over_phrases(self._at.preferences.folders, path)
        except MlaError as error:
            self.message.complain(error, speak)
            return
        self._load()
        words = speak.plural(N_("{n} phrase is taken over."), N_("{n} phrases are taken over."), count)
        self.message.say(words, "advice")

    def export_file(self, path: Path) -> None:
        """Write all phrases into a file."""
        speak = self._at.preferences.speak
        try:
            write_phrases(path, load_phrases(self._at.preferences.folders))
        except MlaError as error:
            self.message.complain(error, speak)
        else:
            self.message.say(speak.text(N_("The phrases are exported.")), "advice")

    def _of_earlier_requests(self) -> list[tuple[str, str]]:
        request, speak = self._at.desk.open.request, self._at.preferences.speak
        register = archive(self._at.preferences)
        found = earlier_texts(
            register,
            self._kind,
            language=request.language.tag,
            kinds=[item.kind for item in request.items],
            offences=[offence.name for offence in request.offences],
            besides=name_in_archive(self._at.work.case.path),
            training=request.training,
        )
        said = []
        for one in found:
            where = speak.plural(N_("{n} request"), N_("{n} requests"), one.uses)
            if one.uses == 1 and one.reference:
                where = one.reference
            said.append((f"{named(one.text)} – {where}", one.text))
        return said

    def _load(self) -> None:
        folders = self._at.preferences.folders
        tag = self._at.desk.open.request.language.tag
        self._phrases = [
            one
            for one in load_phrases(folders, self._at.filing.tell)
            if one.field in {"", self._kind} and one.language in {"", tag}
        ]
        self._fill()

    def _fill(self) -> None:
        looked = folded(self.search.text())
        self.list.clear()
        offered = [(f"★ {one.name}", one.text, one.id) for one in self._phrases]
        offered += [(name, text, "") for name, text in self._earlier]
        for name, text, phrase in offered:
            if looked in folded(f"{name} {text}"):
                item = QListWidgetItem(name)
                item.setData(Qt.ItemDataRole.UserRole, text)
                item.setData(_ID, phrase)
                if phrase:
                    words = self._at.preferences.speak.text(N_("Phrase of this office"))
                    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, words)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._show()

    def _show(self) -> None:
        item = self.list.currentItem()
        none = N_("Nothing is known for this field yet.")
        self.text.setPlainText(self.chosen or self._at.preferences.speak.text(none))
        self.put.setEnabled(item is not None)
        self.remove_button.setEnabled(item is not None and bool(item.data(_ID)))

    def _held(self) -> str:
        return str(self._at.desk.open.get(self._row.path))

    def _marked(self) -> str:
        held = self._held()
        return held[self._from : self._to] or held

    def _ask_file(self, title: Message, name: str, *, save: bool) -> None:
        speak = self._at.preferences.speak
        dialog = QFileDialog(self, speak.text(title), first_folder(self._at.preferences.settings.last_folder))
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if save:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.setFileMode(QFileDialog.FileMode.AnyFile if save else QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([f"{self.windowTitle()} (*{ENDING})", f"{speak.text(N_('All files'))} (*)"])
        then = self.export_file if save else self.import_file
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.open()


_ID = Qt.ItemDataRole.UserRole + 1


def offer_phrases(at: CaseAt) -> None:
    """Open the dialog for the text that has the keyboard; say what to do where none has."""
    row = _row_with_keyboard()
    if row is None or not kind_of_field(row.path):
        words = N_("Put the cursor into a text of the letter first. Texts on persons have no phrases.")
        at.filing.said.emit(at.preferences.speak.text(words))
        return
    PhrasesDialog(at, row).open()


def _row_with_keyboard() -> FieldRow | None:
    widget: QWidget | None = QApplication.focusWidget()
    if not isinstance(widget, ProseEditor) or isinstance(widget, RowsEditor):
        return None
    while widget is not None and not isinstance(widget, FieldRow):
        widget = widget.parentWidget()
    return widget
