"""Notice that nobody is at the keyboard."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_EVERY = 10_000
"""Milliseconds between two looks at the clock."""
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)


def seconds() -> float:
    """Return a time that nobody sets back and that goes on while the computer sleeps, in seconds."""
    asleep_too = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if asleep_too is None else time.clock_gettime(asleep_too)


class IdleWatch(QObject):
    """Watch for input while it is told to.

    Signals:
        idle: for so many minutes there was none; said once, the watch ends with it.

    """

    idle = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], float] = seconds) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = 0
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def watch(self, minutes: int) -> None:
        """Begin to watch, from now; with 0 minutes watch no more."""
        self._minutes, self._last = minutes, self._clock()
        application = QApplication.instance()
        assert application is not None
        # The filter sees every event of the program: it is there only while there is something to lock.
        application.removeEventFilter(self)
        self._timer.stop()
        if minutes:
            application.installEventFilter(self)
            self._timer.start()

    def look(self) -> None:
        """Look at the clock; called by the timer."""
        if self._minutes and self._clock() - self._last >= self._minutes * 60:
            self.watch(0)
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt hands it over
        """Take the time of what a person did; what the program sends to itself does not count."""
        if event.type() in _INPUT and event.spontaneous():
            self._last = self._clock()
        return False
