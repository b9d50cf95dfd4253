"""Show the letter beside the form, in its own language, as it would be printed now."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from mlawriter.core.errors import MlaError
from mlawriter.i18n import languages
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.request.acknowledge import withheld
from mlawriter.ui.letter_update import brought_up_to_date
from mlawriter.ui.signing import half_translated

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from mlawriter.core.fields import Path
    from mlawriter.render.document_kinds import DocumentKind
    from mlawriter.ui.desk import Desk

_REST, _LONGEST_REST = 3, 400
"""A letter of fifty pages takes long to lay out: it rests so many times as long, in milliseconds at most, to let
the officer type."""

_LENGTH_OF_TITLE = 4
"""Characters of a document's title that are shown in any case, so that the form keeps its room; the list shows all."""

LETTER_LANGUAGE: Path = ("language", "tag")


def letter_language(desk: Desk) -> str:
    """Return the language of the letter; that of the interface while none is chosen."""
    tag = desk.open.request.language.tag
    known = {language.tag for language in LANGUAGES}
    return tag if tag in known else desk.speak.language.tag


class LanguageOfLetter(QComboBox):
    """Choose the language of the letter, which is a field of the request."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(desk.speak.text(N_("Language of the letter")))
        self.addItem(desk.speak.text(N_("Not chosen yet")), "")
        for language in LANGUAGES:
            self.addItem(language.name, language.tag)
        self.refresh()
        self.activated.connect(self._on_activated)
        desk.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Show what the request holds."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(self._desk.open.request.language.tag), 0))

    def _on_activated(self, index: int) -> None:
        self._desk.put(LETTER_LANGUAGE, self.itemData(index))
        self._desk.leave(LETTER_LANGUAGE)

    def _on_changed(self, path: Path) -> None:
        if path[:1] == LETTER_LANGUAGE[:1]:
            self.refresh()


class Preview(QFrame):
    """Show the letter as it stands.

    Signals:
        shown: the letter was brought up to date.

    """

    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._parts: list[str] = []
        self._step = ""
        speak = desk.speak
        self.browser = QTextBrowser(self)
        self.browser.setObjectName("preview")
        self.browser.setAccessibleName(speak.text(N_("Preview of the letter")))
        self.browser.setOpenLinks(False)
        # Words break instead of scrolling sideways; a bar that comes and goes would lay a letter out twice.
        self.browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.browser.document().setDocumentMargin(18)
        self.language = self._make_language()
        self.language.setObjectName("preview-language")
        self.document = QComboBox(self)
        self.document.setObjectName("preview-document")
        self.document.setAccessibleName(speak.text(N_("Document shown")))
        self.document.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.document.setMinimumContentsLength(_LENGTH_OF_TITLE)
        self.document.activated.connect(self.refresh)
        title = QLabel(speak.text(N_("Preview")), self)
        title.setProperty("kind", "group")
        title.setIndent(0)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.language)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.document)  # on a line of its own: titles of documents are long
        column.addWidget(self.browser, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        desk.examined.connect(self._on_examined)

    def _make_language(self) -> QComboBox:
        return LanguageOfLetter(self._desk, self)

    def refresh(self) -> None:
        """Bring the letter up to date, now or when it is next seen."""
        self._soon.stop()
        if not self.isVisible():
            return
        self._stale = False
        spent = QElapsedTimer()
        spent.start()
        self._print()
        self._soon.setInterval(min(spent.elapsed() * _REST, _LONGEST_REST))

    def _print(self) -> None:
        before, (self._parts, tag) = self._parts, self._letter()
        if self._parts == before:
            return
        rtl = languages.language(tag).direction == "rtl"
        self.browser.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        if not brought_up_to_date(self.browser.document(), before, self._parts):
            self._show("".join(self._parts))
        self.shown.emit()

    def follow(self, step: str) -> None:
        """Show the section that a step fills, if the letter has it by now."""
        self._step = step
        if any(f'<a name="{step}">' in part for part in self._parts):
            self.browser.scrollToAnchor(step)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
            self.follow(self._step)

    def _on_examined(self) -> None:
        self._stale = True
        if not self._soon.isActive():
            self._soon.start()

    def _show(self, text: str) -> None:
        from mlawriter.render.html import HANGING

        self.browser.setTabStopDistance(HANGING)
        bar = self.browser.verticalScrollBar()
        where = bar.value()
        self.browser.setHtml(text)
        if where:
            self.browser.document().size()  # lays the whole letter out: only then the bar knows its length
            bar.setValue(where)

    def _kind(self) -> DocumentKind:
        """Return the kind of document that is shown, and offer the others that the request makes."""
        from mlawriter.render.document_kinds import documents_beside, documents_of

        request = self._desk.open.request
        kinds = (*documents_of(request), *documents_beside(request))
        keys = [kind.key for kind in kinds]
        if keys != [self.document.itemData(row) for row in range(self.document.count())]:
            chosen = self.document.currentData()
            with QSignalBlocker(self.document):
                self.document.clear()
                for kind in kinds:
                    self.document.addItem(self._desk.speak.text(kind.title), kind.key)
                self.document.setCurrentIndex(keys.index(chosen) if chosen in keys else 0)
        return kinds[max(self.document.currentIndex(), 0)]

    def _letter(self) -> tuple[list[str], str]:
        """Return the document in parts, and the tag of its language."""
        from mlawriter.render.document_set import Documents
        from mlawriter.render.html import parts

        desk = self._desk
        tag = letter_language(desk)
        try:
            kind = self._kind()
            held = kind.waits and (bool(withheld(desk.open.request, desk.findings)) or half_translated(desk))
            documents = Documents(
                desk.open.request,
                tag,
                desk.speak.language.tag,
                desk.findings,
                withheld=held,
                house=desk.house,
            )
            return parts(documents.composed(kind)), documents.language_of(kind)
        except MlaError as error:
            words = [
                desk.speak.text(error.message, **error.params),
                desk.speak.text(error.advice, **error.params),
            ]
            return [f"<p>{escape(word, quote=False)}</p>" for word in words], tag
