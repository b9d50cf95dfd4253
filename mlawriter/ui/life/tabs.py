"""List the tabs of the window of a case's life: add one here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.case_commands import CaseAt


@dataclass(frozen=True, slots=True)
class Tab:
    """Declare a tab: its key, what it is called, and what makes it, within a parent."""

    key: str
    title: Message
    make: Callable[[CaseAt, QWidget], QWidget]


def _course(at: CaseAt, parent: QWidget) -> QWidget:
    from mlawriter.ui.life.course_tab import CourseTab

    return CourseTab(at, parent)


def _letters(at: CaseAt, parent: QWidget) -> QWidget:
    from mlawriter.ui.life.letters_tab import LettersTab

    return LettersTab(at, parent)


def _versions(at: CaseAt, parent: QWidget) -> QWidget:
    from mlawriter.ui.life.versions_tab import VersionsTab

    return VersionsTab(at, parent)


def _readers(at: CaseAt, parent: QWidget) -> QWidget:
    from mlawriter.ui.keys.readers_tab import ReadersTab

    return ReadersTab(at, parent)


TABS: tuple[Tab, ...] = (
    Tab("course", N_("Course"), _course),
    Tab("letters", N_("Letters"), _letters),
    Tab("versions", N_("Versions and approval"), _versions),
    Tab("readers", N_("Who can open it"), _readers),
)
