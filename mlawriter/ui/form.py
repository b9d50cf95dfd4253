"""Build a form from the declaration of a part: one row for each field, in the order of the declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mlawriter.core.fields import Shape, applies, declared
from mlawriter.request.steps import step_of
from mlawriter.ui.field import FieldRow
from mlawriter.ui.proposal import ProposalButton

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import BaseModel
    from PySide6.QtGui import QShowEvent

    from mlawriter.core.fields import Declared, Path
    from mlawriter.ui.entries import Entries
    from mlawriter.ui.form_desk import FormDesk


class Form(QWidget):
    """Show the fields of the part of the request at `path`; `only` picks some of them.

    Fields that do not apply are hidden and come back with what they held.
    """

    def __init__(
        self, path: Path, desk: FormDesk, parent: QWidget | None = None, only: tuple[str, ...] | None = None
    ) -> None:
        super().__init__(parent)
        self.path = path
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._shown: list[tuple[Declared, QWidget]] = []
        self._groups: list[tuple[QLabel, list[Declared]]] = []
        self._proposals: list[ProposalButton] = []
        for field in declared(type(self._part())):
            wanted = only is None or field.name in only
            if wanted and not desk.leaves_out((*path, field.name)):
                self._add(field)
        self._update_visibility()
        desk.changed.connect(self._on_change)
        desk.examined.connect(self._on_examined)

    def rows(self) -> Iterator[FieldRow]:
        """Yield the rows of this form, without those of forms inside it."""
        for _, widget in self._shown:
            if isinstance(widget, FieldRow):
                yield widget

    def reach(self, path: Path) -> QWidget | None:
        """Return the widget that shows a path, opening lists on the way; nothing when it is not here."""
        for field, widget in self._shown:
            here = (*self.path, field.name)
            if path[: len(here)] != here:
                continue
            if isinstance(widget, FieldRow):
                return widget
            return cast("Form | Entries", widget).reach(path) or widget
        return None

    def first(self) -> QWidget | None:
        """Return the first widget that takes the keyboard."""
        for _, widget in self._shown:
            if widget.isHidden():
                continue
            if isinstance(widget, Form):
                if found := widget.first():
                    return found
            else:
                return widget
        return None

    def retire(self) -> None:
        """Stop following the request and go: another form takes this place."""
        self._desk.changed.disconnect(self._on_change)
        self._desk.examined.disconnect(self._on_examined)
        for proposal in self._proposals:
            proposal.retire()
        for _, widget in self._shown:
            if isinstance(widget, Form):
                widget.retire()
            elif not isinstance(widget, FieldRow):
                cast("Entries", widget).retire()
        self.deleteLater()

    def _part(self) -> BaseModel:
        part: BaseModel = self._desk.open.get(self.path)
        return part

    def _add(self, field: Declared) -> None:
        from mlawriter.ui.entries import Entries

        speak = self._desk.speak
        path = (*self.path, field.name)
        inside = field.shape is Shape.PART
        opened = 0
        if field.ui.group:
            self._open_group(speak.text(field.ui.group))
            opened += 1
        said = {field.ui.group, step_of(path).title if len(path) == 1 else ""}
        if inside and field.ui.label not in said:
            self._open_group(speak.text(field.ui.label), "subgroup" if field.ui.group else "group")
            opened += 1
        widget: QWidget
        if inside:
            widget = Form(path, self._desk, self)
        elif field.shape is Shape.PARTS:
            widget = Entries(path, field, self._desk, self)
        else:
            widget = FieldRow(path, field, self._desk, self)
        for _, fields in self._groups[-max(opened, 1) :]:
            fields.append(field)
        self._column.addWidget(widget)
        self._shown.append((field, widget))
        if isinstance(widget, FieldRow):
            for offer in self._desk.beside(path, self):
                self._column.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeading)
        if below := self._desk.below(path, self):
            self._column.addWidget(below)
        if field.shape is not Shape.PARTS and field.ui.proposal is not None:  # a list has the button itself
            button = ProposalButton(path, field, field.ui.proposal, self._desk, self)
            button.clicked.connect(button.propose)
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            self._column.addWidget(button.answer)
            self._proposals.append(button)

    def _open_group(self, title: str, kind: str = "group") -> None:
        label = QLabel(title, self)
        label.setProperty("kind", kind)
        label.setWordWrap(True)
        self._column.addWidget(label)
        self._groups.append((label, []))

    def _update_visibility(self) -> None:
        part = self._part()
        for field, widget in self._shown:
            if field.ui.when is not None:
                widget.setVisible(applies(field, part))
        for label, fields in self._groups:
            label.setVisible(any(applies(field, part) for field in fields))

    def _on_change(self, path: Path) -> None:
        shared = min(len(path), len(self.path))
        if path[:1] in {("persons",), ("annexes",)}:
            self._refresh(lambda field: field.reference)
        if path[:shared] != self.path[:shared]:
            if path[0] == self.path[0]:
                self._refresh(lambda field: field.ui.offers is not None)
            return
        try:
            self._part()
        except LookupError:
            return  # the entry has been removed; the list shows another in a moment
        for row in self.rows():
            if row.path[: len(path)] == path[: len(row.path)]:
                row.refresh()
        self._update_visibility()

    def _refresh(self, concerned: Callable[[Declared], bool]) -> None:
        """Show rows anew that depend on what stands elsewhere in the request."""
        try:
            self._part()
        except LookupError:
            return
        for row in self.rows():
            if concerned(row.field):
                row.refresh()

    def _on_examined(self) -> None:
        if not self.isVisible():
            return
        try:
            self._part()
        except LookupError:
            return
        for row in self.rows():
            row.show_findings()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_examined()
