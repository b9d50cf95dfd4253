"""Open a window and print how many milliseconds after the start of its process it was first painted.

`python -m benchmarks.paint_probe bare|wizard NANOSECONDS`: the clock of the starter when it started this.
"""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class _FirstPaint(QObject):
    """Wait for the first paint of any window, tell when it was, and end the process."""

    def __init__(self, started: int) -> None:
        super().__init__()
        self._started = started

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - the name is Qt's
        """Let everything pass; the time is taken when the paint that is seen here is done."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print((time.time_ns() - self._started) / 1_000_000, flush=True)
        os._exit(0)  # what the program does after its first paint is not measured


def _wait(started: int) -> int:
    """Run the event loop with the filter in place."""
    application = QApplication.instance()
    assert application is not None
    first = _FirstPaint(started)
    application.installEventFilter(first)
    return _EXEC()


_EXEC = QApplication.exec


def main(what: str, started: int) -> int:
    """Show one of the two windows."""
    # The program itself runs unchanged: only its event loop begins with a filter.
    QApplication.exec = staticmethod(lambda: _wait(started))  # type: ignore[method-assign]
    if what == "wizard":
        from mlawriter.app import run

        return run([])
    application = QApplication([])
    window = QWidget()
    window.resize(1100, 750)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
