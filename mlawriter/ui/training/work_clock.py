"""Count how long somebody works on an exercise: while the window is in front and something is pressed or moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

EVERY = 15_000
"""Milliseconds between two looks at the clock."""
IDLE_AFTER = 300_000
"""Milliseconds without key or mouse after which nobody is at work."""
_SIGNS_OF_WORK = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.MouseMove}
)


class WorkClock(QObject):
    """Count seconds of work; `elapsed` tells the milliseconds since it was asked last, on a clock that is never set.

    Signals:
        counted: the seconds worked since the last time.

    """

    counted = Signal(int)

    def __init__(self, parent: QObject, elapsed: Callable[[], int] | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.count)
        self._since = QElapsedTimer()
        self._since.start()
        self._elapsed = elapsed or self._since.restart
        self._idle = 0
        self._rest = 0
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._timer.start()

    def count(self) -> None:
        """Take over the time since the last look, unless nobody was there or the machine slept."""
        passed = self._elapsed()
        self._idle += passed
        at_work = self._idle < IDLE_AFTER and QGuiApplication.applicationState().value != 0
        if not at_work or passed > 4 * EVERY:
            return
        self._rest += passed
        seconds, self._rest = divmod(self._rest, 1_000)
        if seconds:
            self.counted.emit(seconds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_WORK:
            self._idle = 0
        return super().eventFilter(watched, event)
