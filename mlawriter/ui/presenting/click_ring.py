"""Show a class where the mouse was pressed: a ring that goes by itself and takes no clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ACROSS, _THICK, _SEEN_FOR = 56, 5, 600
"""Pixels, pixels, milliseconds."""


class ClickRing(QWidget):
    """Stand around a place of a window for a moment."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("click-ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(_ACROSS, _ACROSS)
        self.hide()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SEEN_FOR)
        self._later.timeout.connect(self.hide)

    def show_at(self, place: QPoint) -> None:
        """Show the ring around a place of the window."""
        self.move(place - self.rect().center())
        self.show()
        self.raise_()
        self._later.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - its name and arguments are Qt's
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _THICK))
        painter.drawEllipse(self.rect().adjusted(_THICK, _THICK, -_THICK, -_THICK))
        painter.end()
