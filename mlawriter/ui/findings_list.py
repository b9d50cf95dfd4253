"""List the findings of one page as places to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from mlawriter.i18n.messages import N_, Message
from mlawriter.request.places import labels_along
from mlawriter.request.progress import is_empty
from mlawriter.request.steps import STEPS, step_of
from mlawriter.ui.finding_label import sentence
from mlawriter.ui.tooltip import literal

if TYPE_CHECKING:
    from pydantic import BaseModel
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QResizeEvent

    from mlawriter.core.fields import Path
    from mlawriter.core.findings import Finding
    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.desk import Desk


def place(request: BaseModel, path: Path, speak: Translator) -> str:
    """Return where a path leads, in the words of the form: `Persons › 2 › Address`; empty when it is gone."""
    try:
        words = labels_along(request, path)
    except LookupError:
        return ""
    return " › ".join(speak.text(word) if isinstance(word, str) else speak.number(word) for word in words)


WHY = N_("Why?")
"""Leads from a finding to what it rests on."""
SILENT = N_("The checks are silent until you finish the exercise.")
_HIGHEST = 190
"""Pixels beyond which the list scrolls, to leave the letter its room."""
_PADDING = 4


class FindingsList(QListWidget):
    """Show findings, each in a line that wraps.

    Signals:
        wanted: the path of a finding that the officer chose.
        why_wanted: the topic of help that explains a finding.

    """

    wanted = Signal(object)
    why_wanted = Signal(str)

    def __init__(self, speak: Translator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._shown: list[Finding] = []
        self.setObjectName("findings")
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.itemActivated.connect(self._on_chosen)
        self.itemClicked.connect(self._on_chosen)

    @property
    def finding(self) -> Finding | None:
        """Return the finding in the present line."""
        row = self.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def show_findings(self, findings: list[Finding]) -> None:
        """Show these findings, the present line staying where it can."""
        if findings == self._shown:
            return
        self._shown = findings
        row = self.currentRow()
        self.clear()
        for finding in findings:
            item = QListWidgetItem(sentence(finding, self._speak))
            if finding.source:
                item.setToolTip(literal(finding.source))
            self.addItem(item)
        self.setCurrentRow(min(row, len(findings) - 1))
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer, at the finding in the present line, to explain why it is one."""
        if self.finding is None:
            return
        code, menu = self.finding.code, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._speak.text(WHY)).triggered.connect(lambda: self.why_wanted.emit(f"check/{code}"))
        menu.popup(event.globalPos())

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.wanted.emit(self._shown[self.row(item)].path)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentRow() < 0:
            self.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the height of what is found, to a limit."""
        self.doItemsLayout()  # lines wrap by the width that there is now
        # The hint of a row forgets that its line wraps.
        rows = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        self.setFixedHeight(min(rows, _HIGHEST) + 2 * self.frameWidth() + _PADDING)


class PageFindings(QFrame):
    """Show what was found on the page that is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = ""
        self._title = QLabel(self)
        self._title.setProperty("kind", "group")
        self._title.setIndent(0)
        self.list = FindingsList(desk.speak, self)
        self._title.setBuddy(self.list)
        self._nothing = QLabel(self)
        self._nothing.setProperty("kind", "help")
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 4)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        desk.examined.connect(self.refresh)
        self.list.wanted.connect(desk.wanted)
        self.list.why_wanted.connect(desk.explain_wanted)

    def show_step(self, key: str) -> None:
        """Show what was found on the page of a step; of the whole request for a key that is no step's."""
        self._key = key
        self.refresh()

    def refresh(self) -> None:
        """Show what is found now."""
        desk = self._desk
        findings = [finding for finding in desk.findings if step_of(finding.path).key == self._key]
        title = desk.speak.plural(
            N_("{n} finding on this page"), N_("{n} findings on this page"), len(findings)
        )
        self._title.setText(title)
        self.list.setAccessibleName(title)
        self.list.setVisible(bool(findings))
        self._nothing.setVisible(not findings)
        self._nothing.setText(desk.speak.text(self._words_for_nothing()))
        self.list.show_findings(findings)

    def _words_for_nothing(self) -> Message:
        if self._desk.is_quiet:
            return SILENT
        step = next((step for step in STEPS if step.key == self._key), None)
        if step is not None and is_empty(self._desk.open.request, step):
            return N_("Nothing has been entered here, and nothing has to be.")
        return N_("Nothing is missing here.")
