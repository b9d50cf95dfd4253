"""Audit what is visible in a window for people who use a screen reader, a keyboard or large text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST_TARGET = 24
"""Pixels, after WCAG 2.2, 2.5.8."""
LEAST_CONTRAST = 4.5

_INTERACTIVE = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QPlainTextEdit,
    QTextEdit,
    QAbstractItemView,
    QTabBar,
)


def faults(window: QWidget) -> list[str]:
    """Return what is wrong, each as one line."""
    shown = [
        widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window) and _matters(widget)
    ]
    reached = set(_focus_chain(window))
    found: list[str] = []
    for widget in shown:
        found += (f"{_place(widget)}: {fault}" for fault in _of(widget, reached))
    found += _mnemonics(shown)
    if not any(_role(widget) is QAccessible.Role.Heading for widget in shown if isinstance(widget, QLabel)):
        found.append("no heading")
    return found


def overflowing(window: QWidget) -> list[str]:
    """Return what would have to be scrolled sideways."""
    areas = window.findChildren(QAbstractScrollArea)
    return [
        f"{_place(area)}: {area.horizontalScrollBar().maximum()} pixels"
        for area in areas
        if area.isVisibleTo(window) and _overflows(area)
    ]


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours as WCAG 2.2 measures it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _overflows(area: QAbstractScrollArea) -> bool:
    bar = area.horizontalScrollBar()
    # A blank at the end of a wrapped line is counted by Qt and seen by nobody.
    return bar.maximum() > 0 and (bar.isVisible() or not isinstance(area, QPlainTextEdit))


def _of(widget: QWidget, reached: set[QWidget]) -> Iterator[str]:
    if isinstance(widget, _INTERACTIVE):
        if not _name(widget):
            yield "no name"
        if widget.isEnabled():
            yield from _reach(widget, reached)
    if isinstance(widget, QLabel):
        yield from _label(widget)
    if (
        isinstance(widget, QAbstractButton)
        and widget.text()
        and widget.sizeHint().width() > widget.width() + 1
    ):
        yield f"clipped: {widget.text()!r}"


def _reach(widget: QWidget, reached: set[QWidget]) -> Iterator[str]:
    if isinstance(widget, QRadioButton) and not widget.isChecked():
        return  # of a group, Tab reaches the chosen one; the arrows reach the others
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield "not reached by Tab"
    elif widget not in reached and widget.focusProxy() is None:
        yield "not in the order of Tab"
    if min(widget.width(), widget.height()) < LEAST_TARGET:
        yield f"target of {widget.width()} x {widget.height()}"


def _label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    palette = label.palette()
    measured = contrast(palette.color(label.foregroundRole()), palette.color(label.backgroundRole()))
    if measured < LEAST_CONTRAST:
        yield f"contrast of {measured:.2f}"
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + 1:
            yield f"clipped: {label.text()[:40]!r} needs {needed} high and has {label.height()}"
    elif label.sizeHint().width() > label.width() + 1:
        yield f"clipped: {label.text()[:40]!r} needs {label.sizeHint().width()} wide and has {label.width()}"


def _mnemonics(shown: list[QWidget]) -> Iterator[str]:
    taken: dict[str, str] = {}
    for widget in shown:
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        key = text.replace("&&", "").partition("&")[2][:1].lower()
        if key and key in taken:
            yield f"Alt+{key} is {text!r} and {taken[key]!r}"
        taken[key] = text


def _matters(widget: QWidget) -> bool:
    """Tell whether a widget is more than a part of another one."""
    if widget.objectName().startswith("qt_") or isinstance(widget, (QScrollBar, QMenuBar)):
        return False
    parent = widget.parentWidget()
    return not isinstance(parent, (QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QMenuBar))


def _name(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        # On Linux the name that Qt reports for a combo box is its value.
        buddies = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
        return widget.accessibleName() or "".join(label.text() for label in buddies)
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def _focus_chain(window: QWidget) -> Iterator[QWidget]:
    start = window.focusWidget() or window
    here: QWidget | None = start.nextInFocusChain()
    while here is not None and here is not start:
        yield here
        here = here.nextInFocusChain()
    yield start


def _place(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()!r}"


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
