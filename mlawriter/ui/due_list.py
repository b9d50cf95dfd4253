"""List what is due, grouped by how near it is: of one case or of many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from mlawriter.i18n.messages import N_
from mlawriter.life.clocks import words
from mlawriter.life.clocks.dues import Nearness, nearness
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator
    from mlawriter.life.clocks.clock import Due


class _Column(NamedTuple):
    """Declare a column: its head, what stands in it, and for how many letters it has room."""

    head: Message
    shown: Callable[[DueLine, date, Translator], str]
    letters: int = 0
    """0 for the column that takes what is left."""


_WHEN = _Column(N_("Day"), lambda line, _, speak: speak.date(line.due.on), 18)
_NEAR = _Column(N_("How near"), lambda line, today, speak: words.how_near(line.due, today, speak), 16)
_CASE = _Column(N_("Case"), lambda line, *_: line.case, 30)
_WHAT = _Column(N_("What is due"), lambda line, _, speak: words.what(line.due, speak))
_SOURCE = _Column(N_("Source"), lambda line, *_: line.due.source, 30)
_OF_CASE = (_WHAT, _WHEN)
"""One case lists beside its course, where there is room for little: the groups tell how near it is."""
_OF_MANY = (_WHEN, _NEAR, _CASE, _WHAT, _SOURCE)
MOST = 500
"""Lines that a group lists: more nobody reads, and each takes time to make."""
_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class DueLine:
    """Hold what is due, the working day by which to act, and of which case it is."""

    due: Due
    by: date
    case: str = ""
    """How a list calls the case."""
    file: Path | None = None


class DueList(QTreeWidget):
    """Show what is due in groups; what has passed by itself is left out.

    Signals:
        chosen: the line that the officer wants to go to.
        explained: all that there is to say of the line that is looked at.

    """

    chosen = Signal(object)
    explained = Signal(str)

    def __init__(self, speak: Translator, parent: QWidget | None, *, with_case: bool) -> None:
        super().__init__(parent)
        self._speak = speak
        self.setObjectName("due-list")
        self.setAccessibleName(speak.text(N_("What is due")))
        self._columns = _OF_MANY if with_case else _OF_CASE
        self.setHeaderLabels([speak.text(column.head) for column in self._columns])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.header()
        header.setStretchLastSection(False)
        for place, column in enumerate(self._columns):
            if column.letters:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
                header.resizeSection(place, self.fontMetrics().averageCharWidth() * column.letters)
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.itemActivated.connect(self._on_activated)
        self.currentItemChanged.connect(self._on_current)

    def show_lines(self, lines: Iterable[DueLine], today: date) -> None:
        """Show lines, the earliest first in each group."""
        groups: dict[Nearness, list[DueLine]] = {near: [] for near in Nearness}
        for line in lines:
            near = nearness(line.due, today)
            if near is not None:
                groups[near].append(line)
        self.clear()
        for near, held in groups.items():
            if held:
                self._add_group(near, sorted(held, key=lambda line: (line.due.on, line.case)), today)
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first.child(0))

    def lines(self) -> list[DueLine]:
        """Return what is shown, in order."""
        return [
            group.child(row).data(0, _ROLE)
            for index in range(self.topLevelItemCount())
            if (group := self.topLevelItem(index)) is not None
            for row in range(group.childCount())
            if group.child(row).data(0, _ROLE) is not None
        ]

    def in_full(self, line: DueLine) -> str:
        """Return all that there is to say of a line: the days, what is due, hours and warnings, the paragraph."""
        speak, due = self._speak, line.due
        said = f"{words.when(due, speak)}: {words.what(due, speak)}"
        return "\n".join((said, *words.remarks(due, line.by, speak), f"[{due.source}]"))

    def _add_group(self, near: Nearness, lines: list[DueLine], today: date) -> None:
        speak = self._speak
        title = speak.text(N_("{group}: {count}"), group=near, count=len(lines))
        group = QTreeWidgetItem([title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        self.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        group.addChildren([self._item(line, today) for line in lines[:MOST]])
        if len(lines) > MOST:
            rest = QTreeWidgetItem([speak.text(N_("Only the first {count} are listed."), count=MOST)])
            rest.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.addChild(rest)
            rest.setFirstColumnSpanned(True)
        group.setExpanded(True)

    def _item(self, line: DueLine, today: date) -> QTreeWidgetItem:
        item = QTreeWidgetItem([column.shown(line, today, self._speak) for column in self._columns])
        item.setData(0, _ROLE, line)
        item.setToolTip(self._columns.index(_WHAT), literal(self.in_full(line)))
        return item

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        line = item.data(0, _ROLE)
        if line is not None:
            self.chosen.emit(line)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        line = item.data(0, _ROLE) if item is not None else None
        self.explained.emit("" if line is None else self.in_full(line))
