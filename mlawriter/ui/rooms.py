"""Declare the pages that take the whole window beside start page and wizard: add one here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mlawriter.i18n.messages import N_, Message

if TYPE_CHECKING:
    from mlawriter.ui.preferences import Preferences


class RoomPage(QWidget):
    """Take the whole window, until it is left for the open case or the start page.

    Signals:
        left: the officer goes back to where the page was opened.
        open_wanted: the path of a case that the officer wants to work on.
        case_wanted: a case to begin with, which has no file yet.
        turn_wanted: the place whose folders the window is to stand over.

    """

    left = Signal()
    open_wanted = Signal(object)
    case_wanted = Signal(object)
    turn_wanted = Signal(str)

    def enter(self) -> None:
        """Give the keyboard to the first thing of the page; called when it is shown."""


@dataclass(frozen=True, slots=True)
class Room:
    """Declare a page: its name, its words in the menu View, what makes it, within a parent."""

    name: str
    label: Message
    make: Callable[[Preferences, QWidget], RoomPage]
    shortcut: str = ""


def _register(preferences: Preferences, parent: QWidget) -> RoomPage:
    from mlawriter.ui.register.register_page import RegisterPage  # not before somebody asks for it

    return RegisterPage(preferences, parent)


def _training(preferences: Preferences, parent: QWidget) -> RoomPage:
    from mlawriter.ui.training.training_room import TrainingRoom

    return TrainingRoom(preferences, parent)


ROOMS: tuple[Room, ...] = (
    Room("register", N_("Register of requests"), _register, "Ctrl+R"),
    Room("training-room", N_("Training room"), _training, "Ctrl+T"),
)


def room(name: str) -> Room:
    """Return the room with a name.

    Raises:
        KeyError: when there is none.

    """
    for one in ROOMS:
        if one.name == name:
            return one
    raise KeyError(name)
