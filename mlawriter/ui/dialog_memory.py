"""Keep what Qt remembers of its file dialogs, such as visited folders, out of the user's shared settings."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths

from mlawriter.casebook.folders import make_private
from mlawriter.core.errors import FileNotWritten

if TYPE_CHECKING:
    from mlawriter.casebook.folders import Folders

_OF_QT = "QtProject"
_TRACES = ("FileDialog/history", "FileDialog/lastVisited")


def keep_apart(folders: Folders) -> None:
    """Point Qt's settings to a folder of our own that only the user can look into.

    Windows and macOS keep them in a place of the system all the same; there `forget_folders` alone helps.
    """
    ours = folders.state / "qt"
    with contextlib.suppress(FileNotWritten):  # then Qt keeps nothing, which does no harm
        make_private(ours)
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(ours))


def forget_folders() -> None:
    """Remove the names of the folders that file dialogs have visited."""
    kept = QSettings(QSettings.Scope.UserScope, _OF_QT)
    for trace in _TRACES:
        kept.remove(trace)


def first_folder(last: str) -> str:
    """Return the folder that a file dialog opens in: the last one, else the user's documents."""
    return last or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
