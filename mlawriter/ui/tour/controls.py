"""Find the control that a step of the tour points at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea, QWidget

from mlawriter.ui.field import FieldRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_ROW, _MENU = "row:", "menu:"
_ROOM_AROUND = 40
"""Pixels that are shown around a control when its page scrolls to it."""


class Control(NamedTuple):
    """Hold a widget, and which part of it is meant; an empty part is all of it."""

    widget: QWidget
    part: QRect

    def place_in(self, window: QWidget) -> QRect:
        """Return where it is seen in the window; what a page has scrolled away does not count."""
        part = self.part if not self.part.isEmpty() else self.widget.rect()
        seen = QRect(self.widget.mapTo(window, part.topLeft()), part.size())
        around = self.widget.parentWidget()
        while around is not None and around is not window:
            seen &= QRect(around.mapTo(window, QPoint(0, 0)), around.size())
            around = around.parentWidget()
        return seen & window.rect()


def find(window: QMainWindow, name: str) -> Control | None:
    """Return the control with a name, if its page is shown now."""
    if name.startswith(_MENU):
        return _menu(window, name.removeprefix(_MENU))
    found = next(
        (one for one in window.findChildren(QWidget, name.removeprefix(_ROW)) if one.isVisible()), None
    )
    if name.startswith(_ROW):
        while found is not None and not isinstance(found, FieldRow):
            found = found.parentWidget()
    if found is None:
        return None
    return Control(found, QRect())


def _menu(window: QMainWindow, command: str) -> Control | None:
    bar = window.menuBar()
    action = window.findChild(QAction, f"action-{command}")
    for title in bar.actions():
        menu = title.menu()
        if action is not None and menu is not None and action in menu.actions():  # type: ignore[attr-defined]
            return Control(bar, bar.actionGeometry(title))
    return None


def bring_into_view(widget: QWidget) -> None:
    """Have the pages around a widget scroll to it."""
    around: QWidget | None = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.widget() is not None:
            # A tall control is shown from its head.
            inside = widget.mapTo(around.widget(), QPoint(0, 0))
            shown = min(widget.height(), max(around.viewport().height() - 2 * _ROOM_AROUND, 0))
            around.ensureVisible(inside.x(), inside.y() + shown, 0, _ROOM_AROUND)
            around.ensureVisible(inside.x(), inside.y(), 0, _ROOM_AROUND)
        around = around.parentWidget()
