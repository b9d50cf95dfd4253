"""Say why a file cannot be opened, and offer what helps: the passphrase, or a former version that is whole."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from mlawriter.casebook import case_file, generations
from mlawriter.casebook.sealing import Locked, SealBroken
from mlawriter.core.errors import FileMissing, FileNotReadable, FileTooLarge, NotARequest, WrongField
from mlawriter.ui import case_dialogs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from mlawriter.core.errors import MlaError
    from mlawriter.ui.preferences import Preferences

_LOST = (FileMissing, FileNotReadable, FileTooLarge, NotARequest, SealBroken, WrongField)
"""What a file that was whole once can come to."""


def tell_unopened(
    path: Path,
    error: MlaError,
    preferences: Preferences,
    window: QWidget,
    *,
    again: Callable[[Path], object],
    former: Callable[[Path], object],
) -> None:
    """Say why a file cannot be opened; `again` opens it once the key is unlocked, `former` a version before it."""
    if isinstance(error, Locked):
        unlock_first(preferences, window, lambda: again(path))
        return
    load = functools.partial(case_file.load_case, keys=preferences.keys)
    found = generations.newest_good(path, load) if isinstance(error, _LOST) else None
    if found is None:
        case_dialogs.tell(window, preferences.speak, error)
        return
    place = found.path
    case_dialogs.ask_former(window, preferences.speak, error, found.saved, copy=lambda: former(place))


def ask_for_key(preferences: Preferences, window: QWidget) -> None:
    """Ask for the passphrase because sealed work waits, unless the key is open or something else is being asked."""
    if preferences.keys.is_locked and QApplication.activeModalWidget() is None:
        unlock_first(preferences, window, lambda: None)


def with_own_key(preferences: Preferences, window: QWidget, then: Callable[[], object]) -> None:
    """Begin a request; first ask for the passphrase where there is a key of which nobody knows any more whose it is."""
    if preferences.keys.own is not None or not preferences.keys.has_identity:
        then()
        return
    case_dialogs.ask_own_key(
        window,
        preferences.speak,
        unlock=lambda: unlock_first(preferences, window, then),
        plain=then,
    )


def unlock_first(preferences: Preferences, window: QWidget, then: Callable[[], object]) -> None:
    """Ask for the passphrase, then go on."""
    from mlawriter.ui.keys.unlock import ask_unlock  # not before a sealed file is met

    ask_unlock(preferences, window, then)
