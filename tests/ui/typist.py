"""Use a window by keyboard alone, as an officer who has no mouse does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from mlawriter.ui.window import Window
    from mlawriter.ui.wizard import Wizard

_MOST_TABS = 150
CTRL = Qt.KeyboardModifier.ControlModifier


class Typist:
    """Use the window as hands on a keyboard do: no widget is asked to take a value."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._focus(), key, modifier)

    def tab_to(self, name: str) -> None:
        for _ in range(_MOST_TABS):
            if name in self._names():
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}")

    def write(self, name: str, text: str) -> None:
        self.tab_to(name)
        for letter in text:
            if letter == "\n":
                self.press(Qt.Key.Key_Return)
            else:  # QTest knows Latin-1 alone
                event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._focus(), event)

    def state(self, name: str, code: str) -> None:
        self.write(name, code)
        self.press(Qt.Key.Key_Escape)  # the list of matches
        self.press(Qt.Key.Key_Tab)

    def tick(self, name: str) -> None:
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)

    def page(self, key: str) -> None:
        wizard = self.wizard
        for _ in wizard.steps.keys:
            if wizard.current_key == key:
                return
            self.press(Qt.Key.Key_PageDown, CTRL)
        raise AssertionError(f"Ctrl+Page Down does not reach {key}")

    @property
    def wizard(self) -> Wizard:
        assert self.window.wizard is not None
        return self.window.wizard

    def _focus(self) -> QWidget:
        widget = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert widget is not None
        return widget

    def _names(self) -> set[str]:
        """Return the names of what has the keyboard: its own, and that of the editor around a line."""
        around = self._focus().parentWidget()
        return {self._focus().objectName(), around.objectName() if around is not None else ""}
