"""Lock a window: its case leaves memory and screen, and is there again as it was after the passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from mlawriter.core.errors import FileNotWritten, MlaError
from mlawriter.ui.keys.idle import IdleWatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from mlawriter.casebook.open_case import OpenCase
    from mlawriter.ui.filing import Filing
    from mlawriter.ui.pages import Pages
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.wizard import Wizard


class Room(Protocol):
    """Hold the case that is locked away, if one is open."""

    @property
    def filing(self) -> Filing:
        """Return what opens and saves cases."""

    @property
    def wizard(self) -> Wizard | None:
        """Return the wizard while a case is open."""


class Locker(QObject):
    """Put the case of one window away when the keys are locked, and take it up again when they are unlocked.

    Signals:
        unlocked: the window shows again what it showed; called after the case is there.

    """

    unlocked = Signal()

    def __init__(self, window: QMainWindow, pages: Pages, preferences: Preferences, room: Room) -> None:
        super().__init__(window)
        self._window = window
        self._room = room
        self._pages = pages
        self._preferences = preferences
        self._resting: OpenCase | None = None
        self._step = ""
        self._is_locked = False
        self.watch = IdleWatch(self)
        self.watch.idle.connect(preferences.lock_wanted)
        preferences.lock_wanted.connect(self._lock)
        preferences.keys_changed.connect(self._follow)

    @property
    def filing(self) -> Filing:
        """Return what opens and saves the cases of the window."""
        return self._room.filing

    def end(self) -> None:
        """Give the file of a case at rest free; its unsaved work is offered again at the next start."""
        if self._resting is not None:
            self._resting.close(keep_unsaved=True)
            self._resting = None

    def _lock(self) -> None:
        keys = self._preferences.keys
        if self._is_locked or not keys.has_identity:
            return
        wizard = self._room.wizard
        step = "" if wizard is None else wizard.current_key
        self._leave_dialogs()
        try:
            resting = self.filing.rest()
        except FileNotWritten as error:
            self.filing.tell(error)  # better shown than lost
            return
        self._resting, self._step, self._is_locked = resting, step, True
        self._show_page()
        self._preferences.take_keys(keys.locked())

    def _show_page(self) -> None:
        from mlawriter.ui.keys.lock_page import LockPage
        from mlawriter.ui.keys.unlock import ask_unlock

        page = LockPage(self._preferences.speak, resting=self._resting is not None)
        page.unlock_wanted.connect(lambda: ask_unlock(self._preferences, self._window))
        page.quit_wanted.connect(self._window.close)
        self._pages.put(page)
        self._window.menuBar().setEnabled(False)
        self._window.statusBar().clearMessage()
        page.unlock.setFocus()

    def _leave_dialogs(self) -> None:
        """Close what is open in front of the window: each may show something of the case."""
        for one in self._window.findChildren(QWidget):
            if one.isWindow() and one.isVisible():
                if isinstance(one, QDialog):
                    QDialog.done(one, QDialog.DialogCode.Rejected)
                one.hide()
                one.deleteLater()

    def _follow(self) -> None:
        keys = self._preferences.keys
        open_keys = bool(keys.identities)
        self.watch.watch(self._preferences.settings.lock_after if open_keys else 0)
        filing = self.filing
        if filing.work is not None:
            filing.work.case.keys = keys
        if open_keys:
            # Not inside the dialog that took the passphrase.
            QTimer.singleShot(0, self, self._unlock)

    def _unlock(self) -> None:
        if self._is_locked:
            self._is_locked = False
            self._window.menuBar().setEnabled(True)
            resting, self._resting = self._resting, None
            if resting is not None:
                self._wake(resting)
            if self.filing.work is None:
                self.filing.closed.emit()  # the start page again
        if self.filing.waits_for_key:
            self.filing.offer_recovery()
        self.unlocked.emit()

    def _wake(self, resting: OpenCase) -> None:
        try:
            self.filing.wake(resting)
        except MlaError as error:
            resting.close(keep_unsaved=True)
            self.filing.tell(error)
            return
        wizard = self._room.wizard
        if wizard is not None and self._step:
            wizard.go(self._step)
