"""Put the window together and run it. Every object is made here and passed on."""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from mlawriter.casebook.folders import folders_of_user
from mlawriter.casebook.house_style import load_house_style
from mlawriter.casebook.settings import load_settings
from mlawriter.i18n.errors import MlaError
from mlawriter.i18n.languages import SOURCE_LANGUAGE
from mlawriter.i18n.system import tags_of_system
from mlawriter.i18n.translator import translator
from mlawriter.ui.accessible import install_headings
from mlawriter.ui.crash import CrashGuard
from mlawriter.ui.dialog_memory import forget_folders, keep_apart
from mlawriter.ui.icon import window_icon
from mlawriter.ui.preferences import Preferences
from mlawriter.ui.window import Window

if TYPE_CHECKING:
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.house_style import HouseStyle


def run(argv: list[str], tongue: str = "") -> int:
    """Show the window, with the file that is named first if any; return the exit code.

    `tongue` is a language for this time alone; without one the window speaks as it was set.
    """
    application = QApplication([*sys.argv[:1]])
    application.setApplicationName("mlawriter")
    application.setDesktopFileName("mlawriter")
    application.setWindowIcon(window_icon())
    install_headings(application)
    folders = folders_of_user()
    keep_apart(folders)
    settings = load_settings(folders)
    speak = _speaker(tongue or settings.language, load_house_style(folders))
    preferences = Preferences(application, folders, settings, speak)
    window = Window(preferences)
    guard = CrashGuard(window, lambda: preferences.speak, keep=window.keep_work, end=window.end_keeping)
    guard.install()
    path = Path(argv[0]) if argv else None
    # This imports the request and everything that prints it: not before the start page is there to be seen.
    window.painted.connect(lambda: _begin(window, path))
    window.show()
    try:
        return application.exec()
    finally:
        guard.remove()
        # Left to the interpreter's end, windows in cycles of references are destroyed after Qt itself.
        window.close()
        window.deleteLater()
        application.processEvents()
        forget_folders()


def _begin(window: Window, path: Path | None) -> None:
    window.begin(path)
    # What the program itself is made of stays until its end. Left to the collector of garbage, it is gone through
    # again and again, each time for 50 ms in which nothing that is typed is shown.
    gc.freeze()


def _speaker(chosen: str, house: HouseStyle) -> Translator:
    """Return the translator that the officer chose, else the first that the system prefers and we have."""
    for tag in (chosen, *tags_of_system()):
        try:
            return translator(tag, "interface", house.usage(tag))
        except (KeyError, MlaError):
            continue
    return translator(SOURCE_LANGUAGE.tag, "interface")
