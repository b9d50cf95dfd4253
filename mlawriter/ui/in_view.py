"""Bring what has the keyboard into view on a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

ROOM_BELOW = 120
"""Pixels between the first field of a new entry and the edge of the window."""


def bring_into_view(widget: QWidget, room: int = ROOM_BELOW) -> None:
    """Scroll the page around a widget until all of it is seen, with room below.

    Qt's own way shows no more of a list than its current line.
    """
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QScrollArea):
        page = page.parentWidget()
    if page is not None:
        around = page
        QTimer.singleShot(0, widget, lambda: _scroll(around, widget, room))


def _scroll(page: QScrollArea, widget: QWidget, room: int) -> None:
    # What was just shown above has asked for its room, and has not got it yet.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    top = widget.mapTo(page.widget(), QPoint(0, 0)).y()
    page.ensureVisible(0, top + widget.height(), 0, room)
    page.ensureVisible(0, top, 0, 0)
