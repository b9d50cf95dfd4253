"""Show what the tour says, beside the control that it speaks of and never over it, and a ring around the control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPalette, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading, announce
from mlawriter.ui.command_button import command_button

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from mlawriter.i18n.translator import Translator

_WIDTH, _APART, _EDGE, _RING = 340, 14, 6, 4
_LEAST = 48
"""Pixels of a control that are left free at the least, where it fills the window."""


class Ring(QWidget):
    """Stand around a control; clicks and keys go through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def stand_around(self, place: QRect) -> None:
        """Show the ring around a place of the window."""
        self.setGeometry(place.adjusted(-_RING, -_RING, _RING, _RING))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - its name and arguments are Qt's
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _RING))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
        painter.end()


class Bubble(QFrame):
    """Say what a control is for.

    Signals:
        back_wanted, next_wanted, end_wanted: where the learner wants to go.

    """

    back_wanted = Signal()
    next_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, speak: Translator, window: QWidget) -> None:
        super().__init__(window)
        self._speak, self._around = speak, window
        self.setObjectName("tour")
        self.setProperty("kind", "bubble")
        self.setAutoFillBackground(True)
        self.title = Heading("", self, kind="group")
        self.words = QLabel(self)
        self.words.setObjectName("tour-words")
        self.words.setWordWrap(True)
        self.count = QLabel(self)
        self.count.setObjectName("tour-count")
        self.count.setProperty("kind", "help")
        self.back = command_button(self, speak, "tour-back", N_("Back"), self.back_wanted.emit)
        self.next = command_button(self, speak, "tour-next", N_("Next"), self.next_wanted.emit)
        self.next.setProperty("kind", "primary")
        self.end = command_button(self, speak, "tour-end", N_("End the tour"), self.end_wanted.emit)
        for button in (self.back, self.next, self.end):
            button.setAutoDefault(True)
        row = QHBoxLayout()
        for button in (self.end, self.back, self.next):
            row.addWidget(button)
        row.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(8)
        for widget in (self.count, self.title, self.words):
            column.addWidget(widget)
        column.addLayout(row)
        rtl = speak.language.direction == "rtl"
        onward, backward = (Qt.Key.Key_Left, Qt.Key.Key_Right) if rtl else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        for key, wanted in (
            (onward, self.next_wanted),
            (Qt.Key.Key_Down, self.next_wanted),
            (backward, self.back_wanted),
            (Qt.Key.Key_Up, self.back_wanted),
            (Qt.Key.Key_Escape, self.end_wanted),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(wanted)

    def say(self, title: str, words: str, number: int, total: int) -> None:
        """Say something, and read it aloud to who uses a screen reader."""
        speak = self._speak
        self.title.setText(title)
        self.words.setText(words)
        self.count.setText(speak.text(N_("{number} of {total}"), number=number, total=total))
        self.back.setEnabled(number > 1)
        self.next.setText(speak.text(N_("Next") if number < total else N_("Finish")))
        self.setAccessibleName(f"{title}. {words}")
        announce(self, f"{self.count.text()}. {title}. {words}")

    def stand_beside(self, place: QRect) -> None:
        """Stand beside a place of the window, where there is room for it; never over its beginning."""
        around = self._around.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        size = self._size(around)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setGeometry(beside(place, size, around, rtl=rtl))
        self.show()
        self.raise_()

    def _size(self, around: QRect) -> QSize:
        self.ensurePolished()
        width = max(_WIDTH, self.minimumSizeHint().width())
        width = min(width, around.width())
        layout = self.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        return QSize(width, min(height, around.height()))


def beside(place: QRect, size: QSize, around: QRect, *, rtl: bool) -> QRect:
    """Return where something of a size stands beside a place; over its end where the place fills all there is."""
    kept = QRect(place)
    while True:
        free = kept.adjusted(-_RING, -_RING, _RING, _RING)
        for at in _sides(kept, size, rtl=rtl):
            found = _moved_into(QRect(at, size), around)
            if not found.intersects(free):
                return found
        if kept.height() <= _LEAST:
            return _moved_into(QRect(kept.bottomLeft() + QPoint(0, _APART), size), around)
        kept.setHeight(max(kept.height() // 2, _LEAST))


def _sides(place: QRect, size: QSize, *, rtl: bool) -> list[QPoint]:
    """Return the corners of the four sides, that where lines end first."""
    left = QPoint(place.left() - _APART - size.width(), place.top())
    right = QPoint(place.right() + _APART, place.top())
    start = place.right() - size.width() if rtl else place.left()
    below = QPoint(start, place.bottom() + _APART)
    above = QPoint(start, place.top() - _APART - size.height())
    return [left, right, below, above] if rtl else [right, left, below, above]


def _moved_into(box: QRect, around: QRect) -> QRect:
    left = min(max(box.left(), around.left()), around.right() - box.width() + 1)
    top = min(max(box.top(), around.top()), around.bottom() - box.height() + 1)
    return QRect(QPoint(left, top), box.size())
