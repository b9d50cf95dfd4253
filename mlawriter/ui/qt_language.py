"""Let Qt's own words, its direction and its figures follow the officer's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

from mlawriter.ui.qt_words import QtWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mlawriter.i18n.translator import Translator


class QtLanguage(QObject):
    """Keep the catalogues of Qt's own words that are in use: menus of text fields, dialogs for files."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._words: list[QTranslator] = []
        self._mirrored = False

    def use(self, speak: Translator) -> None:
        """Switch Qt to a language: our own words for what the window shows, Qt's catalogue for the rest."""
        for words in self._words:
            self._application.removeTranslator(words)
            words.deleteLater()
        language = speak.language
        rest = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        loaded = rest.load(f"qtbase_{language.qt or language.tag}", folder)
        self._words = [*([rest] if loaded else []), QtWords(speak, self)]
        for words in self._words:
            self._application.installTranslator(words)  # the last one is asked first
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
