"""Prove that the words of Qt that the window shows come from our own catalogues, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mlawriter.i18n.languages import LANGUAGES
from mlawriter.i18n.translator import translator
from mlawriter.ui.qt_language import QtLanguage
from mlawriter.ui.qt_words import WORDS

KEYS = {"QShortcut", "QGuiApplication"}
"""Names of keys, which keyboards bear in English, and the direction, which the language has."""
NOT_SHOWN = {"Alt+Left", "Alt+Right", "Alt+Up", "Show "}


class _Spy(QTranslator):
    """Note what Qt asks for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked: dict[str, str] = {}

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override]
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        self.asked.setdefault(source, context)
        return None


def test_every_word_that_dialogs_and_menus_ask_for_is_ours(qtbot: QtBot, qapp: QApplication) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    spy = _Spy(parent)
    qapp.installTranslator(spy)
    try:
        files = QFileDialog(parent)
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        files.show()
        QLineEdit(parent).createStandardContextMenu()
        QPlainTextEdit(parent).createStandardContextMenu()
        QSpinBox(parent)
        buttons = QDialogButtonBox.StandardButton
        QDialogButtonBox(buttons.Save | buttons.Cancel | buttons.Discard | buttons.Ok | buttons.Close, parent)
        files.close()
    finally:
        qapp.removeTranslator(spy)

    asked = {source for source, context in spy.asked.items() if context not in KEYS} - NOT_SHOWN
    assert asked
    assert asked - WORDS == set()


@pytest.mark.parametrize("tag", [language.tag for language in LANGUAGES])
def test_qt_speaks_the_language_of_the_window(qapp: QApplication, tag: str) -> None:
    speak = translator(tag, "interface")
    qt = QtLanguage(qapp)
    qt.use(speak)
    try:
        assert QApplication.translate("QPlatformTheme", "Cancel") == speak.text("Cancel")
        assert QApplication.translate("QFileDialog", "Look in:") == speak.text("Look in:")
    finally:
        qt.use(translator("en", "interface"))
        qt.deleteLater()


def test_another_language_takes_the_place_of_the_one_before(qapp: QApplication) -> None:
    qt = QtLanguage(qapp)
    qt.use(translator("fr", "interface"))
    qt.use(translator("en", "interface"))

    assert QApplication.translate("QFileDialog", "Look in:") == "Look in:"
    qt.deleteLater()
