"""Show the texts of a request beside their translations, and let single ones be written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.text import clean
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.request.places import place_in_words
from mlawriter.request.translated import Standing, standing_of

if TYPE_CHECKING:
    from mlawriter.request.translated import Rendered
    from mlawriter.ui.desk import Desk

SIGNS = {Standing.CURRENT: "✓", Standing.STALE: "⚠", Standing.UNEVEN: "⚠", Standing.EMPTY: "–"}
"""Signs before the place of a text; the words stand beside it when it is chosen."""
_BEGINNING = 400
"""Letters of an earlier text that are enough to see what has changed."""
_PLACE = Qt.ItemDataRole.UserRole


class TranslationTexts(QWidget):
    """Show a list of texts, and the chosen one twice: as it is, and translated.

    Signals:
        written: the place of a text, and what the officer has typed there as its translation.

    """

    written = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tag = ""
        self._rendered: list[Rendered] = []
        speak = desk.speak
        self.list = QListWidget(self)
        self.list.setObjectName("translation-places")
        self.list.setAccessibleName(speak.text(N_("Texts of the request")))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show)
        self.source = self._editor("translation-source")
        self.source.setReadOnly(True)
        self.editor = self._editor("translation-text")
        self.editor.textChanged.connect(self._on_typed)
        self.standing = QLabel(self)
        self.standing.setObjectName("translation-standing")
        self.standing.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what somebody typed
        self.standing.setProperty("kind", "help")
        self.standing.setWordWrap(True)
        beside = QVBoxLayout()
        for words, editor in ((N_("Text"), self.source), (N_("Translation"), self.editor)):
            label = QLabel(speak.text(words), self)
            label.setBuddy(editor)
            editor.setAccessibleName(label.text())
            beside.addWidget(label)
            beside.addWidget(editor, 1)
        beside.addWidget(self.standing)
        right = QWidget(self)
        right.setLayout(beside)
        beside.setContentsMargins(8, 0, 0, 0)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.list)
        halves.addWidget(right)
        halves.setStretchFactor(0, 2)
        halves.setStretchFactor(1, 3)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(halves)

    def show_language(self, tag: str, *, secret: bool) -> list[Rendered]:
        """Show how each text stands in a language; return it. What was chosen stays chosen."""
        request = self._desk.open.request
        chosen = self.place
        self._tag = tag
        self._rendered = standing_of(request, tag, secret=secret) if tag else []
        with QSignalBlocker(self.list):
            self.list.clear()
            for one in self._rendered:
                item = QListWidgetItem(self._line(one))
                item.setData(_PLACE, one.source.place)
                self.list.addItem(item)
        self._face(self.source, request.language.tag)
        self._face(self.editor, tag)
        self.go(chosen)
        return self._rendered

    @property
    def place(self) -> str:
        """Return the place of the text that is chosen; nothing while there is none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_PLACE))

    def go(self, place: str) -> None:
        """Choose the text at a place, or the first."""
        places = [one.source.place for one in self._rendered]
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(places.index(place) if place in places else 0 if places else -1)
        self._show(self.list.currentRow())

    def go_to_next_missing(self) -> bool:
        """Choose the next text without a current translation, from the top again after the last; tell whether there is one."""
        count = len(self._rendered)
        begin = self.list.currentRow()
        for step in range(1, count + 1):
            row = (begin + step) % count
            if self._rendered[row].is_missing:
                self.list.setCurrentRow(row)
                self.editor.setFocus()
                return True
        return False

    def follow(self, rendered: list[Rendered]) -> None:
        """Show how the texts stand after a translation was typed; what is being typed is left alone."""
        self._rendered = rendered
        for row, one in enumerate(rendered):
            self.list.item(row).setText(self._line(one))
        row = self.list.currentRow()
        if 0 <= row < len(rendered):
            self.standing.setText(self._words(rendered[row]))

    def _line(self, one: Rendered) -> str:
        sign = SIGNS[one.standing] if one.is_missing else SIGNS[Standing.CURRENT]
        return f"{sign} {place_in_words(self._desk.open.request, one.source.path, self._desk.speak)}"

    def _words(self, one: Rendered) -> str:
        speak = self._desk.speak
        if one.standing is Standing.EMPTY and one.source.stays:
            return speak.text(N_("A name: it usually stays as it is."))
        words = speak.text(one.standing.label)
        if one.standing is Standing.STALE and one.held is not None:
            text = one.held.source
            before = text if len(text) <= _BEGINNING else f"{text[:_BEGINNING]}…"
            words = f"{words}\n{speak.text(N_('It was made from this text: {text}'), text=before)}"
        return words

    def _show(self, row: int) -> None:
        one = self._rendered[row] if 0 <= row < len(self._rendered) else None
        self._desk.open.end_typing()
        self.source.setPlainText("" if one is None else one.source.text)
        with QSignalBlocker(self.editor):
            self.editor.setPlainText("" if one is None or one.held is None else one.held.text)
        self.editor.setEnabled(one is not None)
        self.standing.setText("" if one is None else self._words(one))

    def _on_typed(self) -> None:
        if self.place:
            self.written.emit(self.place, clean(self.editor.toPlainText()))

    def _editor(self, name: str) -> QPlainTextEdit:
        editor = QPlainTextEdit(self)
        editor.setObjectName(name)
        editor.setTabChangesFocus(True)
        return editor

    def _face(self, editor: QPlainTextEdit, tag: str) -> None:
        """Let a text run the way its language does, whatever the window speaks."""
        rtl = any(one.tag == tag and one.direction == "rtl" for one in LANGUAGES)
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        editor.setLayoutDirection(direction)
        option = editor.document().defaultTextOption()
        option.setTextDirection(direction)
        editor.document().setDefaultTextOption(option)
