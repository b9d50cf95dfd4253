"""Hold the pages of the window: start page or wizard, and in front of them a page that takes the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from mlawriter.ui.rooms import RoomPage


class Pages(QStackedWidget):
    """Show one page at a time. What a page in front of it covers stays as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: QWidget | None = None
        self._room: RoomPage | None = None

    @property
    def page(self) -> QWidget | None:
        """Return start page or wizard, also while a page in front covers it."""
        return self._page

    def put(self, page: QWidget) -> None:
        """Show a page in place of the one before, and of what was in front of it."""
        self.uncover()
        before, self._page = self._page, page
        self.addWidget(page)
        self.setCurrentWidget(page)
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()

    def cover(self, room: RoomPage) -> None:
        """Show a page in front of the one that is there."""
        self.uncover()
        self._room = room
        self.addWidget(room)
        self.setCurrentWidget(room)
        room.enter()

    def uncover(self) -> None:
        """Take away what is in front."""
        if self._room is not None:
            room, self._room = self._room, None
            self.removeWidget(room)
            room.deleteLater()
