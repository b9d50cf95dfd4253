"""Edit one profile of an authority: its form, the language of its texts, its letterhead, its next number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from mlawriter.casebook.running_numbers import HIGHEST
from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.messages import N_
from mlawriter.request.open_profile import OpenProfile
from mlawriter.request.own_texts import first_language
from mlawriter.request.reference_pattern import counts, names_year, reference
from mlawriter.ui.entry_title import in_order
from mlawriter.ui.finding_label import wrapped
from mlawriter.ui.form import Form
from mlawriter.ui.form_desk import FormDesk
from mlawriter.ui.letterhead import LetterheadDialog

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from mlawriter.core.fields import Entry, Path
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.letterhead.letterhead import Letterhead
    from mlawriter.request.own_authority import OwnAuthority

_ALL_ALIKE = N_("Without {number}, every letter would have the same reference.")
_ALIKE_NEXT_YEAR = N_("Without {year}, references of the next year would be those of this year again.")


class _ProfileDesk(FormDesk):
    """Share a profile, its texts in one language at a time."""

    open: OpenProfile

    def title_of(self, entry: Entry) -> str:
        """Return what a list calls an entry, in the language that is shown where it has a name there."""
        return super().title_of(self.open.shown(entry))


class ProfileForm(QWidget):
    """Show a profile; what is typed goes into it at once.

    Signals:
        renamed: the profile may be called otherwise now.
        dressed: another letterhead is chosen for it, or none.
        numbered: the number that the officer sets as the next one.

    """

    renamed = Signal()
    dressed = Signal(object)
    numbered = Signal(int)

    def __init__(
        self,
        profile: OwnAuthority,
        speak: Translator,
        parent: QWidget,
        *,
        year: int,
        next_number: int | None,
        letterhead: Letterhead | None,
    ) -> None:
        super().__init__(parent)
        self._speak = speak
        self._year = year
        self._letterhead = letterhead
        self.open = OpenProfile(profile, first_language(profile) or speak.language.tag)
        self._desk = _ProfileDesk(self.open, speak, self)
        self.language = QComboBox(self)
        self.language.setObjectName("texts-language")
        self.language.activated.connect(self._show_in)
        inside = QWidget(self)
        inside.setObjectName("page")
        self.form = Form((), self._desk, inside)
        page = QVBoxLayout(inside)
        page.setContentsMargins(0, 0, 12, 0)
        page.setSpacing(14)
        page.addWidget(self.form)
        page.addLayout(self._make_number(next_number))
        page.addLayout(self._make_letterhead())
        page.addStretch(1)
        self._around = QScrollArea(self)
        self._around.setWidgetResizable(True)
        self._around.setFrameShape(QFrame.Shape.NoFrame)
        self._around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._around.setWidget(inside)
        bar = self._around.verticalScrollBar().sizeHint().width()
        self._around.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._row(N_("Language of the texts"), self.language))
        column.addWidget(self._around, 1)
        self._fill_languages()
        self._tell_reference()
        self._desk.changed.connect(self._on_change)

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        next(self.form.rows()).focus()

    def show_focused(self) -> None:
        """Bring into view what has the keyboard."""
        focus = self.window().focusWidget()
        if focus is not None and self._around.isAncestorOf(focus):
            self._around.ensureWidgetVisible(focus, 0, 40)

    def retire(self) -> None:
        """Stop following the profile and go: another one takes this place."""
        self._desk.changed.disconnect(self._on_change)
        self.form.retire()
        self._desk.close()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only what editors leave comes here.
        if event.matches(QKeySequence.StandardKey.Undo):
            self.open.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.open.redo()
        else:
            super().keyPressEvent(event)

    def _show_in(self) -> None:
        self.language.setFocus()  # what was typed in the language before is handed over in that
        self.open.show_in(self.language.currentData())

    def _fill_languages(self) -> None:
        """Name the languages, and tell in which the profile has no name yet."""
        held = self.open.request.name
        if not self.language.count():
            for language in LANGUAGES:
                self.language.addItem("", language.tag)
            self.language.setCurrentIndex(self.language.findData(self.open.tag))
        for row, language in enumerate(LANGUAGES):
            words = self._speak.text(N_("{language} (no name yet)"), language=language.name)
            self.language.setItemText(row, language.name if language.tag in held else words)

    def _make_number(self, next_number: int | None) -> QVBoxLayout:
        speak = self._speak
        self.number = QSpinBox(self)
        self.number.setObjectName("next-number")
        self.number.setRange(1 if next_number is not None else 0, HIGHEST)
        self.number.setSpecialValueText("" if next_number is not None else speak.text(N_("Not known")))
        self.number.setValue(next_number or 0)
        self.number.valueChanged.connect(self._on_number)
        self._reference = wrapped("", self, "help")
        self._reference.setObjectName("next-reference")
        column = QVBoxLayout()
        column.setSpacing(3)
        label = speak.text(N_("Next number in {year}"), year=str(self._year))
        column.addLayout(self._labelled(label, self.number))
        column.addWidget(self._reference)
        return column

    def _make_letterhead(self) -> QVBoxLayout:
        speak = self._speak
        button = QPushButton(speak.text(N_("Letterhead of this authority…")), self)
        button.setObjectName("own-letterhead")
        button.setAutoDefault(False)
        button.clicked.connect(self._ask_letterhead)
        self._dressed_as = wrapped("", self, "help")
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._dressed_as)
        self._tell_letterhead()
        return column

    def _row(self, label: str, widget: QWidget) -> QHBoxLayout:
        return self._labelled(self._speak.text(label), widget)

    def _labelled(self, words: str, widget: QWidget) -> QHBoxLayout:
        label = QLabel(words, self)
        label.setProperty("kind", "label")
        label.setBuddy(widget)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(widget)
        row.addStretch(1)
        return row

    def _ask_letterhead(self) -> None:
        dialog = LetterheadDialog(self._letterhead, self._speak, self)
        dialog.chosen.connect(self._take_letterhead)
        dialog.open()

    def _take_letterhead(self, letterhead: Letterhead | None) -> None:
        self._letterhead = letterhead
        self._tell_letterhead()
        self.dressed.emit(letterhead)

    def _tell_letterhead(self) -> None:
        own = self._letterhead is not None
        words = (
            N_("Its letters have a letterhead of their own.")
            if own
            else N_("It has none of its own: its letters have that of the office, if there is one.")
        )
        self._dressed_as.setText(self._speak.text(words))

    def _tell_reference(self) -> None:
        """Show what the next reference would be, and what the pattern lacks."""
        speak, pattern = self._speak, self.open.request.pattern
        if not pattern:
            words = ""
        elif not counts(pattern):
            words = speak.text(_ALL_ALIKE)
        else:
            shown = reference(pattern, self._year, self.number.value())
            words = speak.text(N_("Next reference: {reference}"), reference=in_order(shown, speak))
            if not names_year(pattern):
                words = f"{words}\n{speak.text(_ALIKE_NEXT_YEAR)}"
        self._reference.setText(words)
        self._reference.setVisible(bool(words))

    def _on_number(self, number: int) -> None:
        self._tell_reference()
        self.numbered.emit(number)

    def _on_change(self, path: Path) -> None:
        if path in {(), ("name",)}:
            self._fill_languages()
        if path in {("title",), ("name",)}:
            self.renamed.emit()
        if path == ("pattern",):
            self._tell_reference()
