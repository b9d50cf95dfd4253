"""Let Qt's own words, its direction and its figures follow the officer's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mlawriter.i18n.languages import Language


class QtLanguage(QObject):
    """Keep the catalogue of Qt's own words that is in use: menus of text fields, dialogs for files."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._words: QTranslator | None = None
        self._mirrored = False

    def use(self, language: Language) -> None:
        """Switch Qt to a language; words that Qt lacks in it stay English."""
        if self._words is not None:
            self._application.removeTranslator(self._words)
            self._words.deleteLater()
            self._words = None
        words = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if words.load(f"qtbase_{language.tag}", folder):
            self._application.installTranslator(words)
            self._words = words
        QLocale.setDefault(QLocale(language.locale))
        if language.direction == "rtl" or self._mirrored:
            self._mirror(rtl=language.direction == "rtl")

    def _mirror(self, *, rtl: bool) -> None:
        # `Qt` makes all its enumerations when it is imported, an eighth of the time to an empty window:
        # the first paint left to right need not wait for them.
        from PySide6.QtCore import Qt

        self._mirrored = rtl
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)
