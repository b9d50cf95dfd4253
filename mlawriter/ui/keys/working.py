"""Do in a thread of its own what takes seconds, and tell how it ended.

pyrage holds the interpreter while it works on a passphrase: what Qt draws by itself goes on meanwhile, Python waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QThread, Signal

from mlawriter.core.errors import MlaError

if TYPE_CHECKING:
    from collections.abc import Callable


class Working(QThread):
    """Run one function, and hand over what it returned or refused.

    Signals:
        came: what the function returned.
        refused: the `MlaError` that it raised.

    """

    came = Signal(object)
    refused = Signal(object)

    def __init__(self, work: Callable[[], object]) -> None:
        # The application's, not a dialog's: whoever leaves the dialog does not end the thread.
        super().__init__(QCoreApplication.instance())
        self._work = work
        self._fault: BaseException | None = None
        self.finished.connect(self._end)
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.wait)

    def run(self) -> None:
        """Do the work; called by Qt in the thread."""
        try:
            self.came.emit(self._work())
        except MlaError as error:
            self.refused.emit(error)
        except BaseException as fault:  # noqa: BLE001 - raised again where the crash guard sees it
            self._fault = fault

    def _end(self) -> None:
        self.deleteLater()
        if self._fault is not None:
            raise self._fault
