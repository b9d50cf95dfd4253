"""Show one step of the request as a page that scrolls."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.request.steps import as_in, is_left_out
from mlawriter.ui.accessible import Heading
from mlawriter.ui.fact_tags import FactTags
from mlawriter.ui.field import FieldRow
from mlawriter.ui.footing_card import FootingCard
from mlawriter.ui.form import Form

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from mlawriter.core.fields import Path
    from mlawriter.request.steps import Step
    from mlawriter.ui.desk import Desk


_Below: TypeAlias = FactTags | FootingCard
_BELOW: Mapping[str, tuple[type[_Below], ...]] = MappingProxyType(
    {"facts": (FactTags,), "basis": (FootingCard,)}
)
"""What stands below the fields of a step, by its key."""


_OF_A_REQUEST_RECEIVED = N_(
    "Record what the request says. Leave empty what it does not say: it is listed as missing at the end."
)
_NO_PLACE = N_("This document has no such section. Nothing is needed here.")


class StepPage(QScrollArea):
    """Show the fields of one step; they are built when the page is first shown."""

    def __init__(self, step: Step, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._desk = desk
        self._form: Form | None = None
        self._below: list[_Below] = []
        self.setObjectName(f"page-{step.key}")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(self)
        inside.setObjectName("page")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(24, 18, 24, 24)
        self._column.setSpacing(12)
        self._heading = Heading("", inside)
        self._introduction = QLabel(inside)
        self._introduction.setProperty("kind", "intro")
        self._introduction.setWordWrap(True)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._introduction)
        self._column.addStretch(1)
        self.setWidget(inside)
        self._suit_document()
        desk.examined.connect(self._suit_document)

    @property
    def form(self) -> Form:
        """Return the form, built if it is not there yet."""
        if self._form is None:
            self._form = Form((), self._desk, self.widget(), only=self.step.parts)
            self._column.insertWidget(2, self._form)
            for below, make in enumerate(_BELOW.get(self.step.key, ()), start=3):
                widget = make(self._desk, self.widget())
                self._below.append(widget)
                self._column.insertWidget(below, widget)
                widget.show()
        return self._form

    def reach(self, path: Path) -> bool:
        """Scroll to the field at a path and give it the keyboard; tell whether it is on this page."""
        found = self.form.reach(path) or next(filter(None, (one.reach(path) for one in self._below)), None)
        if found is None:
            return False
        self._focus(found)
        # Layouts settle after the widgets above have been shown: then the place is final.
        QTimer.singleShot(0, self, lambda: self._settle(found))
        return True

    def focus_first(self) -> None:
        """Give the keyboard to the first field."""
        if found := self.form.first():
            self._focus(found)

    def showEvent(self, event: QShowEvent) -> None:
        self.form.show()
        self._suit_document()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Qt also hides pages that were never shown, while the stack is put together.
        if self._form is not None and not self.window().isMinimized():
            self._desk.see(self.step.key)

    def _suit_document(self) -> None:
        """Speak of the document that the request makes, and ask nothing for which it has no place."""
        request, speak = self._desk.open.request, self._desk.speak
        step, left_out = as_in(self.step, request), is_left_out(self.step, request)
        said = _OF_A_REQUEST_RECEIVED if self._desk.received else step.introduction
        words = speak.text(_NO_PLACE if left_out else said)
        for label, text in ((self._heading, speak.text(step.title)), (self._introduction, words)):
            if label.text() != text:
                label.setText(text)
        if self._form is not None:
            for widget in (self._form, *self._below):
                widget.setVisible(not left_out)

    def _focus(self, widget: QWidget) -> None:
        if isinstance(widget, FieldRow):
            widget.focus()
        else:
            widget.setFocus()

    def _settle(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, 0, 60)
