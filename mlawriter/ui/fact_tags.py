"""Let the officer say what each paragraph of the facts carries: offences, group, link with other States, items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mlawriter.core.fields import Path
from mlawriter.i18n.messages import N_
from mlawriter.request.told import Sort, Subject, subjects, tagged
from mlawriter.ui.accessible import Heading
from mlawriter.ui.in_view import bring_into_view

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QShowEvent

    from mlawriter.i18n.translator import Translator
    from mlawriter.request.request import Request
    from mlawriter.ui.desk import Desk

TAGS: Path = ("facts", "tags")
_TOLD_BY = frozenset({"facts", "scope", "offences", "items", "persons"})
"""Parts of the request whose change can change what is listed here."""
_BEGINNING = 90
"""Letters of a paragraph that are enough to know it by."""
_HEIGHT = 230
_MARGIN = 12
_MESSAGES = frozenset({"title", "element"})
_KEY = Qt.ItemDataRole.UserRole


def name_of(subject: Subject, request: Request, speak: Translator) -> str:
    """Return what a list calls something that the facts carry."""
    params = {
        name: speak.text(value) if name in _MESSAGES else value for name, value in subject.params.items()
    }
    name = speak.text(subject.title, **params)
    whom = next((person.shown for person in request.persons if person.id == subject.person), subject.person)
    return f"{name} – {whom}" if whom else name


class _List(QListWidget):
    """Show lines that wrap; the first is current as soon as the keyboard comes."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFixedHeight(_HEIGHT)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)
        bring_into_view(self, _MARGIN)  # the whole list, not the line alone


class FactTags(QFrame):
    """Show the paragraphs of the facts, and beside them what the chosen one carries, to be ticked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._offered: list[tuple[Sort, str, str]] = []
        self.setObjectName("fact-tags")
        speak = desk.speak
        self.paragraphs = _List("fact-paragraphs", self)
        self.carried = _List("fact-carried", self)
        self._empty = QLabel(speak.text(N_("Write the account of the facts first.")), self)
        self._empty.setProperty("kind", "help")
        self._lists = self._arrange(speak)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Heading(speak.text(N_("What each paragraph tells")), self, kind="group"))
        explanation = QLabel(
            speak.text(
                N_(
                    "Choose a paragraph and tick what it bears out. The letter then refers from each offence and item to"
                    " its paragraphs, and the review shows what is told nowhere."
                )
            ),
            self,
        )
        explanation.setProperty("kind", "help")
        explanation.setWordWrap(True)
        column.addWidget(explanation)
        column.addWidget(self._empty)
        column.addWidget(self._lists)
        self.paragraphs.currentRowChanged.connect(self._show_carried)
        self.carried.itemChanged.connect(self._on_ticked)
        desk.changed.connect(self._on_change)

    def reach(self, path: Path) -> QWidget | None:
        """Return the list of paragraphs when a path leads to the tags."""
        return self.paragraphs if path[:2] == TAGS else None

    def refresh(self) -> None:
        """Show the paragraphs and what they carry as they are now."""
        self._stale = False
        facts = self._desk.open.request.facts
        self._empty.setVisible(not facts.paragraphs)
        self._lists.setVisible(bool(facts.paragraphs))
        row = max(self.paragraphs.currentRow(), 0)
        self.paragraphs.blockSignals(True)
        self.paragraphs.clear()
        for number, text in enumerate(facts.paragraphs, start=1):
            beginning = text if len(text) <= _BEGINNING else f"{text[:_BEGINNING].rstrip()}…"
            self.paragraphs.addItem(f"{self._desk.speak.number(number)}  {beginning}")
        self.paragraphs.setCurrentRow(min(row, len(facts.paragraphs) - 1))
        self.paragraphs.blockSignals(False)
        self._show_carried()

    def _arrange(self, speak: Translator) -> QWidget:
        lists = QWidget(self)
        grid = QGridLayout(lists)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        words = (N_("Paragraph"), N_("It bears out"))
        for column, (title, shown) in enumerate(zip(words, (self.paragraphs, self.carried), strict=True)):
            label = QLabel(speak.text(title), lists)
            label.setBuddy(shown)
            shown.setAccessibleName(speak.text(title))
            grid.addWidget(label, 0, column)
            grid.addWidget(shown, 1, column)
            grid.setColumnStretch(column, 1)
        return lists

    def _show_carried(self, _row: int = 0) -> None:
        request, speak = self._desk.open.request, self._desk.speak
        row = self.paragraphs.currentRow()
        tags = request.facts.tags
        held = tags[row] if 0 <= row < len(tags) else []
        offered = [(one.sort, one.key, name_of(one, request, speak)) for one in subjects(request)]
        self.carried.blockSignals(True)
        if offered != self._offered:
            self._offered = offered
            self._list_offered()
        # Lines stay while only ticks change: one of them may be telling of its own change just now.
        for line in (self.carried.item(row) for row in range(self.carried.count())):
            if line is not None and line.data(_KEY):
                ticked = line.data(_KEY) in held
                line.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.carried.blockSignals(False)

    def _list_offered(self) -> None:
        here = self.carried.currentRow()
        self.carried.clear()
        last: Sort | None = None
        for sort, key, name in self._offered:
            if sort is not last:
                last = sort
                head = QListWidgetItem(self._desk.speak.text(sort.label), self.carried)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
            line = QListWidgetItem(name, self.carried)
            line.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            line.setData(_KEY, key)
            line.setCheckState(Qt.CheckState.Unchecked)
        self.carried.setCurrentRow(min(here, self.carried.count() - 1))

    def _on_ticked(self, line: QListWidgetItem) -> None:
        key = str(line.data(_KEY))
        on = line.checkState() is Qt.CheckState.Checked
        number = self.paragraphs.currentRow() + 1
        self._desk.open.end_typing()
        self._desk.put(TAGS, tagged(self._desk.open.request, number, key, on=on))
        self._desk.open.end_typing()

    def _on_change(self, path: Path) -> None:
        if path[0] not in _TOLD_BY:
            return
        if not self.isVisible():
            self._stale = True
        elif path == TAGS:
            self._show_carried()
        else:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()
