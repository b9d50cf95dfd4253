"""Let Qt's own words, its direction and its figures follow the officer's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mlawriter.i18n.languages import Language


class QtLanguage(QObject):
    """Keep the catalogue of Qt's own words that is in use: menus of text fields, dialogs for files."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._words: QTranslator | None = None

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
        rtl = language.direction == "rtl"
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)
