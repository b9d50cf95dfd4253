"""Put the window together and run it. Every object is made here and passed on."""

from __future__ import annotations

import gc
import logging
import os
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from mlawriter.casebook.class_folders import folders_of_class
from mlawriter.casebook.folders import Folders, folders_of_user
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
from mlawriter.ui.turning import Place
from mlawriter.ui.window import Window

if TYPE_CHECKING:
    from mlawriter.casebook.settings import Settings
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.house_style import HouseStyle
    from mlawriter.ui.presenting.presenter import Presenter


def run(argv: list[str], tongue: str = "", *, presents: bool = False) -> int:
    """Show the window, with the file that is named first if any; return the exit code.

    `tongue` is a language for this time alone; without one the window speaks as it was set. Where it `presents`, it stands
    before a class, in folders of its own.
    """
    application = QApplication([*sys.argv[:1]])
    application.setApplicationName("mlawriter")
    application.setDesktopFileName("mlawriter")
    application.setWindowIcon(window_icon())
    install_headings(application)
    office = folders_of_user()
    path = Path(argv[0]).absolute() if argv else None
    here = whence = Place.CLASS if presents else Place.OFFICE
    last: _Stay | None = None
    while True:
        # A class and a tour begin in the language that is before the eyes; the office keeps its own.
        spoken = tongue if last is None or here is Place.OFFICE else last.tag
        with ExitStack() as leaving:
            last = _Stay(application, _folders(here, office, leaving), here, spoken, last, whence)
            code = last.run(path)
        if last.turned_to is None:
            return code
        goes = whence if last.turned_to is Place.BACK else last.turned_to
        if goes is not Place.TOUR:
            whence = goes
        here, path = goes, None


def _folders(place: Place, office: Folders, leaving: ExitStack) -> Folders:
    """Return the folders of a place; those of a tour go when it is left."""
    if place is Place.TOUR:
        import tempfile

        passing = Path(leaving.enter_context(tempfile.TemporaryDirectory(prefix="mlawriter-tour-")))
        return Folders(state=passing / "state", config=passing / "settings")
    return folders_of_class(office) if place is Place.CLASS else office


class _Stay:
    """Show the window over one set of folders, until it is closed or turns to others."""

    def __init__(
        self,
        application: QApplication,
        folders: Folders,
        place: Place,
        tongue: str,
        last: _Stay | None,
        whence: Place,
    ) -> None:
        self._application = application
        self._to_class = whence is Place.CLASS
        self.turned_to: Place | None = None
        keep_apart(folders)
        settings = load_settings(folders)
        speak = _speaker(tongue or settings.language, load_house_style(folders))
        self._away_from = Path.cwd() if place is Place.CLASS else None
        if place is Place.CLASS:
            settings = _ready(folders, speak)
        elif place is Place.TOUR and last is not None:
            settings = replace(last.settings, last_folder=str(folders.state.parent))
        self._preferences = Preferences(
            application,
            folders,
            settings,
            speak,
            presents=place is not Place.OFFICE,
            tours=place is Place.TOUR,
        )

    @property
    def tag(self) -> str:
        """Return the language that the window speaks."""
        return self._preferences.speak.language.tag

    @property
    def settings(self) -> Settings:
        """Return how the window looks."""
        return self._preferences.settings

    def run(self, path: Path | None) -> int:
        """Show the window, with a file if there is one; return the exit code."""
        preferences = self._preferences
        window = Window(preferences)
        guard = CrashGuard(window, lambda: preferences.speak, keep=window.keep_work, end=window.end_keeping)
        guard.install()
        # This imports the request and everything that prints it: not before the start page is there to be seen.
        window.painted.connect(lambda: _begin(window, path))
        window.folders_turned.connect(self._turn)
        presenter = _presenter(window, preferences) if self._to_class else None
        if preferences.tours:
            window.painted.connect(lambda: _tour(window, preferences))
        window.show()
        try:
            return self._application.exec()
        finally:
            guard.remove()
            if presenter is not None:
                presenter.end()
            # Left to the interpreter's end, windows in cycles of references are destroyed after Qt itself.
            window.close()
            window.deleteLater()
            self._application.processEvents()
            forget_folders()
            if self._away_from is not None:
                os.chdir(self._away_from)

    def _turn(self, place: str) -> None:
        self.turned_to = Place(place)
        self._application.exit()


def _tour(window: Window, preferences: Preferences) -> None:
    from mlawriter.ui.tour.tour import Tour

    tour = Tour(window, preferences)
    tour.ended.connect(lambda: window.turn_folders(Place.BACK))
    tour.begin()


def _ready(folders: Folders, speak: Translator) -> Settings:
    """Prepare the folders of a class and go there: dialogs for files that name no folder begin where the program stands."""
    from mlawriter.casebook.class_folders import cases_of_class, prepare_class, settings_of_class

    try:
        prepare_class(folders, speak)
        os.chdir(cases_of_class(folders))
    except (MlaError, OSError):  # a full disk: what is not kept is told where something is saved
        logging.getLogger(__name__).warning("The folders of the class could not be made ready")
    return settings_of_class(load_settings(folders), folders)


def _presenter(window: Window, preferences: Preferences) -> Presenter:
    from mlawriter.ui.presenting.presenter import Presenter

    return Presenter(window, preferences)


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
