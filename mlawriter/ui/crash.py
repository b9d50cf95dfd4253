"""Meet an error of the program itself: keep the work, say so, show what helps to mend it and nothing of the case."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

import mlawriter
from mlawriter.i18n.messages import N_
from mlawriter.ui.accessible import Heading

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from mlawriter.i18n.messages import Message
    from mlawriter.i18n.translator import Translator

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
        self._dialog = CrashDialog(report, self._speak(), self._window, kept=kept)
        self._dialog.rejected.connect(lambda: self._end())  # noqa: PLW0108 - looked up when it is needed
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    def _forget(self) -> None:
        self._dialog = None


class CrashDialog(QDialog):
    """Say that the program made an error, and what became of the work."""

    def __init__(self, report: str, speak: Translator, parent: QWidget, *, kept: bool) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(speak.text(N_("Error of the program")))
        self.setMinimumWidth(600)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 18)
        layout.addWidget(Heading(speak.text(N_("The program made an error"))))
        layout.addWidget(self._words(speak, _KEPT if kept else _NOT_KEPT))
        layout.addWidget(
            self._words(
                speak,
                N_(
                    "The text below helps to mend the program. It holds nothing of the case. Nothing is sent."
                ),
            )
        )
        shown = QPlainTextEdit(report)
        shown.setObjectName("report")
        shown.setAccessibleName(speak.text(N_("Technical text")))
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout.addWidget(shown)
        row = QHBoxLayout()
        copy = QPushButton(speak.text(N_("Copy the text")))
        copy.setObjectName("copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        end = QPushButton(speak.text(N_("Close the program")))
        end.setObjectName("end")
        end.clicked.connect(self.reject)
        go_on = QPushButton(speak.text(N_("Continue")))
        go_on.setObjectName("continue")
        go_on.setProperty("kind", "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(end)
        row.addWidget(go_on)
        layout.addLayout(row)

    def _words(self, speak: Translator, message: Message) -> QLabel:
        label = QLabel(speak.text(message))
        label.setWordWrap(True)
        return label


_KEPT = N_(
    "Your work is kept. You can continue, or close the program: unsaved work is offered again at the next start."
)
_NOT_KEPT = N_("Your latest changes could not be kept. Continue and save the request under another name.")


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
