"""Tell screen readers what the screen shows: headings, and changes that happen away from the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QLabel, QWidget

_INSTALLED = "mlawriter-headings"


class Heading(QLabel):
    """Show the title of a page; screen readers jump from one heading to the next."""

    def __init__(self, text: str, parent: QWidget | None = None, *, kind: str = "title") -> None:
        super().__init__(text, parent)
        self.setProperty("kind", kind)
        self.setWordWrap(True)


class _HeadingInterface(QAccessibleWidget):
    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading, heading.text())


def install_headings(application: QApplication) -> None:
    """Give headings their role; Qt has no widget of its own that carries it. Done once per application."""
    if application.property(_INSTALLED):
        return
    application.setProperty(_INSTALLED, True)
    QAccessible.installFactory(_interface)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that changed away from the focus."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def _interface(_class_name: str, thing: QObject) -> QAccessibleWidget | None:
    return _HeadingInterface(thing) if isinstance(thing, Heading) else None
