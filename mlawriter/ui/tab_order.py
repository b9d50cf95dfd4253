"""Follow the order in which things are seen when the officer presses Tab.

Qt's own chain follows the order in which widgets were made, and forms of entries are made at any time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator


def tab_stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what takes the keyboard by Tab inside a widget, in the order of its layouts."""
    if not widget.isVisible() or not widget.isEnabled():
        return
    tabs = Qt.FocusPolicy.TabFocus
    if widget.focusPolicy() & tabs == tabs and widget.focusProxy() is None:
        yield widget
        return
    for child in _children(widget):
        yield from tab_stops(child)


def move_focus(around: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next stop inside a widget, or to the one before; the last leads to the first."""
    stops = list(tab_stops(around))
    if not stops:
        return False
    focus = QApplication.focusWidget()
    here = next((index for index, stop in enumerate(stops) if _holds(stop, focus)), None)
    if here is None:
        here = -1 if forward else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stops[(here + (1 if forward else -1)) % len(stops)].setFocus(reason)
    return True


def _holds(stop: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (stop is focus or stop.isAncestorOf(focus))


def _children(widget: QWidget) -> Iterator[QWidget]:
    match widget:
        case QStackedWidget():
            yield widget.currentWidget()
        case QScrollArea():
            yield widget.widget()
        case QSplitter():
            yield from (widget.widget(index) for index in range(widget.count()))
        case _:
            layout = widget.layout()
            if layout is not None:
                yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        assert item is not None  # it is counted
        # An item holds one of the two, or a space.
        inner, widget = cast("QLayout | None", item.layout()), cast("QWidget | None", item.widget())
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget
