"""The picker finds a State by any of its names in any language, or by a code, and shows it in the window's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QWidget

from mlawriter.directory.states import STATES
from mlawriter.i18n.translator import translator
from mlawriter.ui.choosers import StateEditor

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    Make = Callable[[str], StateEditor]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    kept: list[QWidget] = []  # a window without a reference in Python is gone at once

    def made(tag: str = "en") -> StateEditor:
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        editor = StateEditor(translator(tag, "interface"), window)
        editor.resize(300, 30)
        QLineEdit(window).move(0, 40)  # where the keyboard goes next
        window.show()
        window.activateWindow()
        editor.setFocus()
        qtbot.waitUntil(editor.hasFocus)
        return editor

    return made


def write(editor: StateEditor, typed: str) -> None:
    """Type over what stands there, sign by sign: QTest knows ASCII alone."""
    line = editor.lineEdit()
    assert line is not None
    line.selectAll()
    for sign in typed:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(line, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def completer(editor: StateEditor) -> QCompleter:
    held = editor.completer()
    assert held is not None
    return held


def offered(editor: StateEditor) -> list[str]:
    rows = completer(editor).completionModel()
    return [rows.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(rows.rowCount())]


@pytest.mark.parametrize(
    ("tag", "typed", "shown"),
    [
        ("en", "njemačka", "Germany (DE)"),
        ("en", "deu", "Germany (DE)"),
        ("en", "Republic of Croatia", "Croatia (HR)"),
        ("en", "cote d'iv", "Côte d’Ivoire (CI)"),
        ("fr", "germany", "Allemagne (DE)"),
        ("ar", "ITA", "إيطاليا (IT)"),
        ("zh_Hans", "Bolivia", "多民族玻利维亚国 (BO)"),
        ("cnr", "Alemania", "Njemačka (DE)"),
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_state_typed_in_any_language_is_taken_and_shown_in_that_of_the_window(
    qtbot: QtBot, make: Make, tag: str, typed: str, shown: str, key: Qt.Key
) -> None:
    editor = make(tag)
    write(editor, typed)

    popup = completer(editor).popup()
    assert popup.isVisible()
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClick(popup, key)

    assert editor.currentText() == shown


def test_the_list_holds_what_matches_as_it_is_typed(make: Make) -> None:
    editor = make("en")

    write(editor, "guin")
    assert offered(editor) == ["GQ", "GN", "GW", "PG"]

    write(editor, "guinea-b")
    assert offered(editor) == ["GW"]


def test_a_row_of_the_list_can_be_taken_with_the_arrows(qtbot: QtBot, make: Make) -> None:
    editor = make("en")
    write(editor, "suec")
    popup = completer(editor).popup()
    assert offered(editor) == ["SE"]
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    with qtbot.waitSignal(editor.edited) as taken:
        qtbot.keyClick(popup, Qt.Key.Key_Return)

    assert taken.args == ["SE"]
    assert editor.currentText() == "Sweden (SE)"


@pytest.mark.parametrize("typed", ["xyzzy", "kore", "💥((", "\u202e%s\x00", "a" * 5000])
def test_what_names_none_or_several_leaves_what_was_chosen(make: Make, typed: str) -> None:
    editor = make("en")
    editor.show_value("FR")
    line = editor.lineEdit()
    assert line is not None

    line.setText(typed)
    line.textEdited.emit(typed)
    line.editingFinished.emit()

    assert (editor.currentData(), editor.currentText()) == ("FR", "France (FR)")


def test_emptying_the_line_takes_the_choice_back(qtbot: QtBot, make: Make) -> None:
    editor = make("en")
    editor.show_value("FR")

    write(editor, " ")
    with qtbot.waitSignal(editor.edited) as taken:
        qtbot.keyClick(editor.lineEdit(), Qt.Key.Key_Return)

    assert taken.args == [""]


def test_states_are_listed_in_the_order_of_the_language(make: Make) -> None:
    def listed(tag: str) -> list[object]:
        editor = make(tag)
        return [editor.itemData(row) for row in range(1, editor.count())]

    assert sorted(map(str, listed("hr"))) == sorted(STATES)
    assert listed("hr").index("TD") > listed("hr").index("ME")  # Čad stands behind Crna Gora
    assert listed("ar").index("JO") < listed("ar").index("AM")  # without the article of الأردن
