"""Drive a whole window in tests: menus, dialogs, fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QWidget,
)

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.ui.window import Window

REFERENCE = "requesting/reference"


def flush() -> None:
    """Destroy what waits for it, so that a fault in that belongs to the test that caused it."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def trigger(window: Window, name: str) -> None:
    """Choose a command of the menus."""
    action = window.findChild(QAction, f"action-{name}")
    assert action is not None, name
    assert action.isEnabled(), name
    action.trigger()
    flush()


def dialog(window: QWidget, name: str) -> Any:  # noqa: ANN401 - each caller knows the kind
    """Return the dialog that is shown under a name."""
    shown = [found for found in window.findChildren(QDialog, name) if found.isVisible()]
    assert len(shown) == 1, (name, shown)
    return shown[0]


def no_dialog(window: QWidget) -> bool:
    return not [found for found in window.findChildren(QDialog) if found.isVisible()]


def answer(box: QMessageBox, words: str) -> None:
    """Press the button of a dialog that says these words."""
    button = next(
        found for found in box.findChildren(QAbstractButton) if found.text().replace("&", "") == words
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def choose(window: QWidget, name: str, path: Path) -> None:
    """Choose a file in the dialog that asks for one."""
    asking: QFileDialog = dialog(window, name)
    asking.setDirectory(str(path.parent))
    line = asking.findChild(QLineEdit, "fileNameEdit")
    assert line is not None
    line.setText(path.name)
    asking.accept()
    QApplication.processEvents()


def type_reference(window: Window, text: str) -> None:
    """Type into the field of the authority's own reference, as an officer does."""
    wizard = window.wizard
    assert wizard is not None
    window.activateWindow()
    QApplication.processEvents()
    assert wizard.reach(("requesting", "reference"))
    QApplication.processEvents()
    line = wizard.findChild(QLineEdit, REFERENCE)
    assert line is not None
    line.setFocus()
    assert line.hasFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
