"""List the tabs of the register's page: add one here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.register.office_register import OfficeRegister


@dataclass(frozen=True, slots=True)
class RegisterAt:
    """Hand over the register, and what is around it."""

    register: OfficeRegister
    preferences: Preferences


class RegisterTab(QWidget):
    """Show one view of the register.

    Signals:
        open_wanted: the path of a case that the officer wants to work on.
        said: words on what was done, and whether they are a problem.

    """

    open_wanted = Signal(object)
    said = Signal(str, bool)

    def follow(self) -> None:
        """Show what the register holds now. Called when the tab comes into sight, and whenever the register changes then."""

    def enter(self) -> None:
        """Give the keyboard to the first thing of the tab."""


@dataclass(frozen=True, slots=True)
class Tab:
    """Declare a tab: its key, what it is called, and what makes it, within a parent."""

    key: str
    title: Message
    make: Callable[[RegisterAt, QWidget], RegisterTab]


def _requests(at: RegisterAt, parent: QWidget) -> RegisterTab:
    from mlawriter.ui.register.requests_tab import RequestsTab

    return RequestsTab(at, parent)


def _due(at: RegisterAt, parent: QWidget) -> RegisterTab:
    from mlawriter.ui.register.due_tab import DueTab

    return DueTab(at, parent)


def _statistics(at: RegisterAt, parent: QWidget) -> RegisterTab:
    from mlawriter.ui.register.statistics_tab import StatisticsTab

    return StatisticsTab(at, parent)


TABS: tuple[Tab, ...] = (
    Tab("requests", N_("Requests"), _requests),
    Tab("due", N_("Due"), _due),
    Tab("statistics", N_("Statistics"), _statistics),
)
