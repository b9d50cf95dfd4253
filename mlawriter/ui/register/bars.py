"""Draw bars with their labels: counts, or spans with a mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

MOST = 15
"""Bars that are drawn; the table beside them holds every value."""
_LABELS, _VALUES = 0.36, 0.14
"""Shares of the width for what stands before and behind the bars."""
_GAP = 6
_LEAST = 2
"""Pixels of the shortest bar."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Hold one bar: from where to where, what it says, and where a mark stands on it."""

    label: str
    end: float
    said: str
    begin: float = 0
    mark: float | None = None


class Bars(QWidget):
    """Draw bars one below the other. Screen readers read the table instead."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bars: tuple[Bar, ...] = ()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw other bars, the first ones of many."""
        self.bars = tuple(bars[:MOST])
        self.updateGeometry()
        self.update()

    @property
    def _line(self) -> int:
        return int(self.fontMetrics().height() * 1.6)

    def sizeHint(self) -> QSize:
        return QSize(420, max(len(self.bars), 1) * self._line + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        longest = max((bar.end for bar in self.bars), default=0) or 1
        for place, bar in enumerate(self.bars):
            self._draw(painter, bar, place * self._line, longest)
        painter.end()

    def _draw(self, painter: QPainter, bar: Bar, top: int, longest: float) -> None:
        width, line = self.width(), self._line
        labels, values = int(width * _LABELS), int(width * _VALUES)
        room = width - labels - values - 2 * _GAP
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        label = self.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, labels)
        # "Trailing" and "leading" of the language, which Qt mirrors where it draws text in a layout and not here.
        ahead = Qt.AlignmentFlag.AlignRight if not self._mirrored else Qt.AlignmentFlag.AlignLeft
        behind = Qt.AlignmentFlag.AlignLeft if not self._mirrored else Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._placed(0, top, labels, line), ahead | middle, label)
        begin = labels + _GAP + int(room * bar.begin / longest)
        end = labels + _GAP + int(room * bar.end / longest)
        body = self._placed(begin, top + line // 5, max(end - begin, _LEAST), line - 2 * (line // 5))
        painter.fillRect(body, palette.color(QPalette.ColorRole.Accent))
        if bar.mark is not None:
            at = labels + _GAP + int(room * bar.mark / longest)
            painter.fillRect(
                self._placed(at - 1, top + 2, 3, line - 4), palette.color(QPalette.ColorRole.WindowText)
            )
        painter.drawText(self._placed(end + _GAP, top, width - end - _GAP, line), behind | middle, bar.said)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _placed(self, left: int, top: int, width: int, height: int) -> QRect:
        return QRect(self.width() - left - width if self._mirrored else left, top, width, height)
