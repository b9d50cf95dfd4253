"""Show one field: its label, its editor, the help with the paragraph, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mlawriter.core.fields import Declared, Editor, Need, Shape
from mlawriter.i18n.messages import N_
from mlawriter.request.places import stable
from mlawriter.ui import choosers
from mlawriter.ui.accessible import announce
from mlawriter.ui.choosers import ChoiceEditor, ChoicesEditor, CurrencyEditor, StateEditor, ZoneEditor
from mlawriter.ui.date_editor import DateEditor
from mlawriter.ui.editors import (
    AmountEditor,
    CheckEditor,
    LineEditor,
    NumberEditor,
    ProseEditor,
    RowsEditor,
)
from mlawriter.ui.finding_label import FindingLabel
from mlawriter.ui.refusal import refusal

if TYPE_CHECKING:
    from pydantic import BaseModel

    from mlawriter.core.fields import Path
    from mlawriter.ui.form_desk import FormDesk

_NEEDS = {
    Need.REQUIRED: N_("required"),
    Need.EXPECTED: N_("expected"),
    Need.ADVISED: N_("advised"),
}


def make_editor(field: Declared, desk: FormDesk, parent: QWidget) -> Any:  # noqa: ANN401 - widgets of several classes
    """Return the editor for a field: a widget with `show_value`, `edited` and `left`. A new kind of value is one case here."""
    speak = desk.speak
    example = speak.text(field.ui.example)
    match field.ui.editor:
        case Editor.STATE:
            return StateEditor(speak, parent)
        case Editor.CURRENCY:
            return CurrencyEditor(speak, parent)
        case Editor.ZONE:
            return ZoneEditor(speak, parent)
        case Editor.LANGUAGE:
            return ChoiceEditor(choosers.languages(), parent, empty="")
        case Editor.PERSON:
            return ChoiceEditor(choosers.persons(desk.open.request, speak), parent, empty="")
        case Editor.ANNEX:
            return ChoiceEditor(choosers.annexes(desk.open.request, speak), parent, empty="")
    match field.shape:
        case Shape.CHOICES:
            return ChoicesEditor(choosers.choices_of(field.kinds[0], speak), parent)
        case Shape.CHOICE:
            options = choosers.choices_of(field.kinds[0], speak)
            return ChoiceEditor(options, parent, optional=field.optional)
        case Shape.YES_NO:
            return CheckEditor(speak.text(field.ui.label), parent)
        case Shape.NUMBER:
            return NumberEditor(parent)
        case Shape.AMOUNT:
            return AmountEditor(speak, parent)
        case Shape.DATE:
            return DateEditor(speak, parent)
        case Shape.PROSE:
            return ProseEditor(parent, example=example)
        case Shape.TEXTS:
            return RowsEditor(parent, example=example)
    return LineEditor(parent, ltr=field.ui.ltr, example=example)


class FieldRow(QWidget):
    """Show a field of a part of the request, and carry what is typed to the request."""

    def __init__(self, path: Path, field: Declared, desk: FormDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.field = field
        self._desk = desk
        self._place = stable(desk.open.request, path)
        self.editor: Any = make_editor(field, desk, self)
        name = "/".join(map(str, path))
        self.editor.setObjectName(name)
        if isinstance(self.editor, DateEditor):
            self.editor.line.setObjectName(f"{name}/line")
        if isinstance(self.editor, CheckEditor):
            self.editor.box.setObjectName(f"{name}/box")
        if isinstance(self.editor, ChoicesEditor):
            self.editor.name_boxes(name)
        self._label = self._make_label()
        self._help = self._make_help()
        self._found = FindingLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (self._label, self.editor, self._help, self._found):
            if widget is None:
                continue
            if isinstance(widget, NumberEditor | AmountEditor):
                # Narrow and left to right itself, it would stand at the left edge in every language.
                at_the_beginning = QHBoxLayout()
                at_the_beginning.addWidget(widget)
                at_the_beginning.addStretch(1)
                column.addLayout(at_the_beginning)
            else:
                column.addWidget(widget)
        self._refused = ""
        self._kept: object = None
        self.editor.edited.connect(self._take)
        self.editor.left.connect(lambda: desk.leave(self.path))
        self.refresh()
        self.show_findings()

    @property
    def whole(self) -> BaseModel:
        """Return what is edited, from which the path leads here."""
        return cast("BaseModel", self._desk.open.request)

    def refresh(self) -> None:
        """Show what the request holds."""
        request = self._desk.open.request
        if self.field.ui.editor is Editor.PERSON:
            self.editor.offer(choosers.persons(request, self._desk.speak))
        elif self.field.ui.editor is Editor.ANNEX:
            self.editor.offer(choosers.annexes(request, self._desk.speak))
        elif self.field.ui.offers is not None:
            offered = self.field.ui.offers(request, self.path)
            self.editor.offer([(value, self._desk.speak.text(value.label)) for value in offered])
        held = self._desk.open.get(self.path)
        if self._refused and held == self._kept:
            return  # what was typed stays to be corrected
        self._refuse("")
        self.editor.show_value(held)

    def show_findings(self) -> None:
        """Show what was found here, once the officer has been here."""
        findings = self._desk.findings_at(self.path) if self._desk.shows(self.path) else []
        self._found.say(findings, self._desk.speak, self._refused)
        self._describe(self._found.text())

    def focus(self) -> None:
        """Give the keyboard to the editor."""
        self.editor.setFocus()

    def _take(self, value: object) -> None:
        """Carry a value to the request, or say what is wrong with it."""
        if not self._stands():
            return  # another entry stands here by now: what was typed was meant for one that is gone
        try:
            self._desk.put(self.path, value)
        except ValueError:
            words = refusal(self.field, value, self._desk.speak)
            if words is None:
                raise
            self._kept = self._desk.open.get(self.path)
            self._refuse(words)
            announce(self.editor, words)
        else:
            self._refuse("")

    def _stands(self) -> bool:
        """Tell whether the row still shows the entry that it was made for."""
        try:
            return stable(self._desk.open.request, self.path) == self._place
        except LookupError:
            return False

    def _refuse(self, words: str) -> None:
        if words != self._refused:
            self._refused = words
            self.show_findings()

    def _make_label(self) -> QLabel | None:
        speak = self._desk.speak
        label = speak.text(self._desk.renamed(self.path) or self.field.ui.label)
        need = _NEEDS.get(self.field.ui.need)
        if isinstance(self.editor, CheckEditor):
            return None
        text = speak.text(N_("{label} ({need})"), label=label, need=speak.text(need)) if need else label
        made = QLabel(text, self)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setProperty("kind", "label")
        made.setWordWrap(True)
        made.setBuddy(self.editor)
        return made

    def _make_help(self) -> QLabel | None:
        ui = self.field.ui
        words = [self._desk.speak.text(ui.help)] if ui.help and not self._desk.renamed(self.path) else []
        if ui.source:
            words.append(f"[{ui.source}]")
        if not words:
            return None
        turned = "\u200f" if self._desk.speak.language.direction == "rtl" else ""  # a source alone is Latin
        made = QLabel(turned + " ".join(words), self)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setProperty("kind", "help")
        made.setWordWrap(True)
        return made

    def _describe(self, found: str) -> None:
        label = self._desk.speak.text(self._desk.renamed(self.path) or self.field.ui.label)
        description = " ".join(part for part in (found, self._help.text() if self._help else "") if part)
        for widget in (self.editor, self.editor.focusProxy()):
            if widget is None:
                continue
            if not isinstance(self.editor, ChoicesEditor) or widget is self.editor:
                widget.setAccessibleName(label)
            widget.setAccessibleDescription(description)
