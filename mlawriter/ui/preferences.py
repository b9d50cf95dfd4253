"""Keep what the officer chose about the window, and apply it at once."""

from __future__ import annotations

import dataclasses
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from mlawriter.casebook.house_style import load_house_style, save_house_style, with_wording_of_now
from mlawriter.casebook.settings import Settings, save_settings
from mlawriter.core.errors import FileNotWritten
from mlawriter.ui import style
from mlawriter.ui.qt_language import QtLanguage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mlawriter.casebook.folders import Folders
    from mlawriter.casebook.office import Office
    from mlawriter.i18n.translator import Translator
    from mlawriter.render.house_style import HouseStyle

_log = logging.getLogger(__name__)


class Preferences(QObject):
    """Hold the settings and the officer's translator, and let the application follow them.

    Signals:
        language_changed: the interface speaks another language from now on.
        dressed: palette or size of the text is another one.

    """

    language_changed = Signal()
    dressed = Signal()

    def __init__(
        self, application: QApplication, folders: Folders, settings: Settings, speak: Translator
    ) -> None:
        super().__init__(application)
        self.folders = folders
        self.settings = settings
        self.speak = speak
        self._office: Office | None = None
        self._house: HouseStyle | None = None
        self._application = application
        self._qt = QtLanguage(application)
        self._qt.use(speak)
        self._dress()
        application.styleHints().colorSchemeChanged.connect(self._dress)

    def change(self, **chosen: Any) -> None:  # noqa: ANN401 - each setting has a type of its own
        """Take over settings by name and keep them; a disk that refuses costs no more than the keeping."""
        before = self.settings
        self.settings = dataclasses.replace(before, **chosen)
        if self.settings == before:
            return
        try:
            save_settings(self.folders, self.settings)
        except FileNotWritten:
            _log.warning("The settings could not be kept")
        if (before.palette, before.text_size) != (self.settings.palette, self.settings.text_size):
            self._dress()

    @property
    def office(self) -> Office:
        """Return what the office set for its checks."""
        if self._office is None:
            from mlawriter.casebook.office import (
                load_office,  # it needs the request, which the first paint does not
            )

            self._office = load_office(self.folders)
        return self._office

    def set_office(self, office: Office) -> None:
        """Take over what the office set for its checks.

        Raises:
            FileNotWritten: it holds until the program ends, and is not kept.

        """
        from mlawriter.casebook.office import save_office

        self._office = office
        save_office(self.folders, office)

    @property
    def house(self) -> HouseStyle:
        """Return how the office wants its documents."""
        if self._house is None:
            from mlawriter.casebook.letterhead_file import load_letterhead

            own = load_letterhead(self.folders)
            self._house = dataclasses.replace(load_house_style(self.folders), letterhead=own)
        return self._house

    def set_house(self, house: HouseStyle) -> None:
        """Take over how the office wants its documents, with the sentences of its own that lie in the folder now.

        Raises:
            FileNotWritten: it holds until the program ends, and is not kept.

        """
        from mlawriter.casebook.letterhead_file import save_letterhead

        self._house = with_wording_of_now(self.folders, house)
        save_letterhead(self.folders, house.letterhead)
        save_house_style(self.folders, house)

    def speak_with(self, speak: Translator) -> None:
        """Switch the interface to another language."""
        self.speak = speak
        self._qt.use(speak)
        self.change(language=speak.language.tag)
        self.language_changed.emit()

    def resize_text(self, steps: int) -> None:
        """Make the text larger by steps, or smaller; 0 gives it the usual size."""
        size = self.settings.text_size + steps * style.STEP if steps else style.USUAL
        self.change(text_size=min(max(size, style.SMALLEST), style.LARGEST))

    def _dress(self) -> None:
        style.dress(self._application, self.settings.palette, self.settings.text_size)
        self.dressed.emit()
