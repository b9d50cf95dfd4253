"""Go to a place of the case that is open: a field of the request, or one of its course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mlawriter.core.fields import Path as FieldPath


def show_place(window: QWidget, file: Path, place: FieldPath) -> bool:
    """Show a place, whose path begins with `request` or `life`; tell whether the case is open and it is there."""
    from mlawriter.ui.life.course_tab import CourseTab
    from mlawriter.ui.window import Window

    if not isinstance(window, Window) or window.wizard is None:
        return False
    work = window.filing.work
    if work is None or work.case.path != file:
        return False  # the officer is asked first, about unsaved work or a passphrase
    part, *rest = place
    if part == "request":
        return window.wizard.reach(tuple(rest))
    action = window.findChild(QAction, "action-life")
    if action is None:
        return False
    action.trigger()
    course = window.findChild(CourseTab)
    if course is not None:
        course.show_place(tuple(rest))
    return course is not None
