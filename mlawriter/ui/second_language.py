"""Choose a second language in which a document stands beside the first, and tell what is not translated into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from mlawriter.core.errors import MlaError
from mlawriter.i18n.coverage import coverage
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.render.bilingual.letter import lacking
from mlawriter.ui.preview import letter_language

if TYPE_CHECKING:
    from mlawriter.render.document_kinds import DocumentKind
    from mlawriter.ui.desk import Desk

_NAMED = 5
"""Places that a message names; a draft lists them all."""


class WordAlone(MlaError):
    """Say that a document in two languages is no PDF."""

    message = N_("Two languages side by side come as a Word document only.")
    advice = N_("Choose a name that ends in .docx.")


class SecondLanguage(QWidget):
    """Offer the languages beside that of the letter.

    Signals:
        chosen: another one was chosen.

    """

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        label = QLabel(desk.speak.text(N_("Second language, side by side")), self)
        self.choice = QComboBox(self)
        self.choice.setObjectName("export-second-language")
        self.choice.setAccessibleName(label.text())
        label.setBuddy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.choice)
        row.addStretch(1)
        self._offer()
        self.choice.currentIndexChanged.connect(self.chosen)

    @property
    def tag(self) -> str:
        """Return the tag of the second language; nothing where the document is in one."""
        return str(self.choice.currentData() or "")

    def after(self, first: str) -> str:
        """Return both tags for the name of a file: `en-fr`, or `en` alone."""
        return "-".join(filter(None, (first, self.tag)))

    @property
    def half_translated(self) -> bool:
        """Tell whether sentences of the letter would come in English for want of a translation."""
        return bool(self.tag) and coverage(self.tag, "document") < 1

    def fit(self, kind: DocumentKind | None, *, translated: bool) -> None:
        """Offer a second language where one can stand beside the first.

        Not in a whole set, not for what stays in the office, and not where a translation is exported alone.
        """
        self._offer()
        fits = kind is not None and not kind.kept and not translated
        self.choice.setEnabled(fits)
        if not fits:
            with QSignalBlocker(self.choice):
                self.choice.setCurrentIndex(0)

    def missing(self, kind: DocumentKind | None) -> list[str]:
        """Return the places whose texts have no translation, in the words of the form."""
        if not self.tag or kind is None:
            return []
        request = self._desk.open.request
        return [one.place for one in lacking(request, self.tag, self._desk.speak, secret=kind.secret)]

    def told(self, kind: DocumentKind | None) -> str:
        """Return a sentence that names the first of these places; nothing where none is missing."""
        places = self.missing(kind)
        if not places:
            return ""
        speak = self._desk.speak
        named = "; ".join(places[:_NAMED])
        if len(places) <= _NAMED:
            return speak.text(N_("Places to be filled in: {places}."), places=named)
        return speak.text(
            N_("Places to be filled in, listed at the end of the draft: {places} and {count} more."),
            places=named,
            count=len(places) - _NAMED,
        )

    def _offer(self) -> None:
        """Offer every language but that of the letter."""
        speak, first = self._desk.speak, letter_language(self._desk)
        offered = [language for language in LANGUAGES if language.tag != first]
        if [self.choice.itemData(row) for row in range(1, self.choice.count())] == [
            one.tag for one in offered
        ]:
            return
        before = self.tag
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItem(speak.text(N_("No second language")), "")
            for language in offered:
                self.choice.addItem(language.name, language.tag)
            self.choice.setCurrentIndex(max(self.choice.findData(before), 0))
