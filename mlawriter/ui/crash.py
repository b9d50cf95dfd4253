"""Meet an error of the program itself: keep the work, say so, show what helps to mend it and nothing of the case."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion

import mlawriter

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.translator import Translator
    from mlawriter.ui.crash_dialog import CrashDialog

_log = logging.getLogger(__name__)

_PACKAGE = Path(mlawriter.__file__).parent.parent


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
        report = technical_report(kind, trace)
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


def technical_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where an error happened: names of code alone, since its message could quote the case."""
    import platform
    import traceback

    versions = f"mlawriter {mlawriter.__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    places = [
        f"  {_shown(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    ]
    system = f"{platform.system()} {platform.release()}"
    return "\n".join([versions, system, f"{kind.__module__}.{kind.__qualname__}", *places])


def _shown(file: str) -> str:
    """Return a file without the folders of this machine."""
    path = Path(file)
    return path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE) else path.name
