"""Tick a box whose words may need more than one line, which Qt's own box cannot break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QMouseEvent


class _Box(QCheckBox):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class _Words(QLabel):
    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()


class Tick(QWidget):
    """Show a box and its words; a click on either ticks it."""

    clicked = Signal(bool)
    left = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _Box(self)
        self.box.setMinimumSize(24, 24)
        self.box.setAccessibleName(text)
        words = _Words(text, self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        words.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self.setFocusProxy(self.box)
        words.pressed.connect(self.box.click)
        self.box.clicked.connect(self.clicked)
        self.box.left.connect(self.left)

    def is_ticked(self) -> bool:
        """Tell whether the box is ticked."""
        return self.box.isChecked()

    def tick(self, *, on: bool) -> None:
        """Show the box ticked or not, without announcing it."""
        self.box.setChecked(on)
