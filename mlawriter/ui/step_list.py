"""List the steps of a request, each with its state in words and a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mlawriter.i18n.messages import N_, Message
from mlawriter.request.acknowledge import withheld
from mlawriter.request.progress import Progress, StepState, progress
from mlawriter.request.steps import STEPS, as_in
from mlawriter.ui.received_page import TITLE as MISSING_TITLE
from mlawriter.ui.received_page import in_short
from mlawriter.ui.signing import half_translated

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.desk import Desk

REVIEW = "review"
"""Key of the last page, which is no part of the request."""
REVIEW_TITLE: Message = N_("Review and export")

SIGNS = {
    StepState.UNTOUCHED: "○",
    StepState.EMPTY: "○",
    StepState.COMPLETE: "✓",
    StepState.WARNINGS: "⚠",
    StepState.BLOCKING: "⛔",
    StepState.LEFT_OUT: "–",
}
"""Signs beside the words, never instead of them."""

_STATE_ROLE = Qt.ItemDataRole.UserRole
_MARGIN, _GAP = 10, 2
_NARROWEST, _WIDEST = 180, 290
"""Pixels: no wider, so that the form keeps its room; longer titles are cut short."""


class StepList(QListWidget):
    """Show the steps; choosing one asks for its page.

    Signals:
        chosen: the key of a step that is wanted.
        entered: the officer pressed Enter on the present step, to go on in its page.

    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        speak = desk.speak
        self.setObjectName("steps")
        self.setAccessibleName(speak.text(N_("Steps")))
        self.setItemDelegate(_TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for row, title in enumerate(self._titles()):
            self.addItem(QListWidgetItem(self._named(row, title)))
        self._keys = (*(step.key for step in STEPS), REVIEW)
        self.refresh()
        room = self.sizeHintForColumn(0) + 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(min(max(room, _NARROWEST), _WIDEST))
        self.currentRowChanged.connect(self._on_row)
        self.itemActivated.connect(self._on_activated)
        desk.examined.connect(self.refresh)

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys of the steps, in order; the review is the last."""
        return self._keys

    def mark(self, key: str) -> None:
        """Show a step as the present one, without asking for it."""
        with QSignalBlocker(self):
            self.setCurrentRow(self._keys.index(key))

    def state_of(self, key: str) -> str:
        """Return the words that stand beneath a step."""
        return str(self.item(self._keys.index(key)).data(_STATE_ROLE))

    def refresh(self) -> None:
        """Show how far each step has come."""
        desk = self._desk
        for row, title in enumerate(self._titles()):
            words = self._named(row, title)
            if self.item(row).text() != words:
                self.item(row).setText(words)
        for row, found in enumerate(progress(desk.open.request, desk.findings, desk.seen)):
            self._say(row, "" if desk.is_quiet else words_of(found, desk.speak, received=desk.received))
        self._say(len(STEPS), self._readiness())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if turned_by(event):
            event.ignore()  # these keys turn pages: the wizard around takes them, and a list would jump to its end
        else:
            super().keyPressEvent(event)

    def _titles(self) -> list[Message]:
        return [*(as_in(step, self._desk.open.request).title for step in STEPS), title_of_review(self._desk)]

    def _named(self, row: int, title: Message) -> str:
        speak = self._desk.speak
        return speak.text(N_("{number}. {title}"), number=row + 1, title=speak.text(title))

    def _say(self, row: int, words: str) -> None:
        item = self.item(row)
        if item.data(_STATE_ROLE) == words:
            return
        item.setData(_STATE_ROLE, words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, self._desk.speak.listed([item.text(), words]))

    def _readiness(self) -> str:
        speak = self._desk.speak
        if self._desk.received:
            missing = bool(self._desk.points.all())
            return f"{SIGNS[StepState.BLOCKING if missing else StepState.COMPLETE]} {in_short(self._desk)}"
        if self._desk.is_quiet:
            return ""
        standing = withheld(self._desk.open.request, self._desk.findings)
        if standing.blocking or half_translated(self._desk):
            return f"{SIGNS[StepState.BLOCKING]} {speak.text(N_('Not ready for signature'))}"
        if standing.warnings:
            return f"{SIGNS[StepState.WARNINGS]} {speak.text(N_('Reasons wanted'))}"
        return f"{SIGNS[StepState.COMPLETE]} {speak.text(N_('Ready for signature'))}"

    def _on_row(self, row: int) -> None:
        if row >= 0:
            self.chosen.emit(self._keys[row])

    def _on_activated(self, _item: QListWidgetItem) -> None:
        self.entered.emit()


def title_of_review(desk: Desk) -> Message:
    """Return what the last page is called: of a request received it says what is missing."""
    return MISSING_TITLE if desk.received else REVIEW_TITLE


def words_of(found: Progress, speak: Translator, *, received: bool = False) -> str:
    """Return the state of a step as a sign and words: `⚠ 2 warnings`; a request received has points that are open."""
    if received and (points := found.blocking + found.warnings) and found.state is not StepState.UNTOUCHED:
        return f"{SIGNS[found.state]} {speak.plural(N_('{n} point open'), N_('{n} points open'), points)}"
    match found.state:
        case StepState.BLOCKING:
            words = speak.plural(N_("{n} blocking finding"), N_("{n} blocking findings"), found.blocking)
        case StepState.WARNINGS:
            words = speak.plural(N_("{n} warning"), N_("{n} warnings"), found.warnings)
        case _:
            words = speak.text(found.state.label)
    return f"{SIGNS[found.state]} {words}"


def turned_by(event: QKeyEvent) -> int:
    """Return by how many pages a key turns: 1, -1, or 0 for a key that turns none."""
    if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
        return 0
    return {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)


class _TwoLines(QStyledItemDelegate):
    """Draw the title of a step, and its state smaller beneath."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look: Any = QStyleOptionViewItem(option)  # the stubs of style options lack their members
        self.initStyleOption(look, index)
        look.text = ""
        look.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, look, painter, look.widget)
        title, state = _fonts(look, selected=bool(look.state & QStyle.StateFlag.State_Selected))
        room = look.rect.adjusted(_MARGIN, _MARGIN // 2, -_MARGIN, -_MARGIN // 2)
        painter.save()
        painter.setLayoutDirection(look.direction)
        painter.setPen(look.palette.color(QPalette.ColorRole.Text))
        for font, text in ((title, str(index.data())), (state, str(index.data(_STATE_ROLE) or ""))):
            sizes = QFontMetrics(font)
            painter.setFont(font)
            line = sizes.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            start = QStyle.visualAlignment(look.direction, Qt.AlignmentFlag.AlignLeft)
            painter.drawText(room, start | Qt.AlignmentFlag.AlignTop, line)
            room.setTop(room.top() + sizes.height() + _GAP)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        title, state = _fonts(option, selected=True)
        text = _index.data()
        width = QFontMetrics(title).horizontalAdvance(str(text)) + 2 * _MARGIN
        height = QFontMetrics(title).height() + _GAP + QFontMetrics(state).height() + _MARGIN
        return QSize(width, height)


def _fonts(option: Any, *, selected: bool) -> tuple[QFont, QFont]:  # noqa: ANN401 - see above
    title, state = QFont(option.font), QFont(option.font)
    title.setBold(selected)
    state.setPointSizeF(option.font.pointSizeF() * 0.86)
    return title, state
