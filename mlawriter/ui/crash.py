"""Meet an error of the program itself: keep the work, say so, show what helps to mend it and nothing of the case."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion

from mlawriter.last_words import technical_report

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.crash_dialog import CrashDialog

_log = logging.getLogger(__name__)


class CrashGuard(QObject):
    """Stand in for Python's last word on an unexpected error while the window is open."""

    def __init__(
        self,
        window: QWidget,
        speak: Callable[[], Translator],
        *,
        keep: Callable[[], bool],
        end: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._end = end
        self._window = window
        self._speak = speak
        self._keep = keep
        self._former = sys.excepthook
        self._dialog: CrashDialog | None = None

    def install(self) -> None:
        """Take over from now on."""
        sys.excepthook = self.meet

    def remove(self) -> None:
        """Give the last word back."""
        sys.excepthook = self._former

    def meet(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Keep the work and tell the officer; a further error while that is shown is only logged."""
        if not issubclass(kind, Exception):
            self._former(kind, error, trace)
            return
        report = technical_report(kind, trace, f"Qt {qVersion()}")
        _log.error("Unexpected error\n%s", report)
        if self._dialog is not None:
            return
        try:
            kept = self._keep()
        except Exception:  # noqa: BLE001 - whatever broke may break this too, and the officer must be told
            kept = False
        from mlawriter.ui.crash_dialog import CrashDialog

        self._dialog = CrashDialog(report, self._speak(), self._window, kept=kept)
        self._dialog.rejected.connect(lambda: self._end())  # noqa: PLW0108 - looked up when it is needed
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None
