"""What is typed reaches the request as it was typed, in its own place, and never ends the program."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mlawriter.assistance.evidence.documents import Account, Documents, Identifier, Sort
from mlawriter.request.person import Person, PersonKind
from mlawriter.training.samples import load
from mlawriter.ui.editors import LONGEST_WAIT, TYPING_PAUSE, LineEditor, ProseEditor
from mlawriter.ui.wizard import Wizard
from tests.ui.wizard_driving import desk_of, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mlawriter.request.request import Request
    from mlawriter.ui.window import Window


@pytest.fixture
def wizard(window: Window) -> Wizard:
    window.filing.new()
    assert window.wizard is not None
    return window.wizard


def held(wizard: Wizard) -> Request:
    return wizard.desk.open.request


def find(wizard: Wizard, kind: type, name: str) -> Any:  # noqa: ANN401
    widget: Any = wizard.findChild(kind, name)
    assert widget is not None, name
    return widget


def paused() -> None:
    QTest.qWait(TYPING_PAUSE + 120)


def test_a_pause_after_a_blank_does_not_swallow_the_blank(qtbot: QtBot, wizard: Wizard) -> None:
    line = find(wizard, QLineEdit, "requesting/name")
    line.setFocus()

    qtbot.keyClicks(line, "Ministry ")
    paused()
    qtbot.keyClicks(line, "of Justice")
    paused()

    assert held(wizard).requesting.name == "Ministry of Justice"


@pytest.mark.parametrize("kind", [LineEditor, ProseEditor])
def test_typing_without_a_pause_is_handed_over_all_the_same(qtbot: QtBot, kind: type) -> None:
    editor = kind()
    qtbot.addWidget(editor)
    editor.show()
    said: list[object] = []
    editor.edited.connect(said.append)

    begun = time.monotonic()
    while time.monotonic() - begun < 1.5 * LONGEST_WAIT / 1000:
        QTest.keyClicks(editor, "x")
        QTest.qWait(TYPING_PAUSE // 10)

    assert said


def test_no_break_spaces_survive_an_edit(qtbot: QtBot, wizard: Wizard) -> None:
    wizard.desk.open.put(("facts", "narrative"), "412\u00a0600\u202f000 KES")
    wizard.go("facts")
    text = find(wizard, QPlainTextEdit, "facts/narrative")
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)

    qtbot.keyClicks(text, ".")
    paused()

    assert held(wizard).facts.narrative == "412\u00a0600\u202f000 KES."


def test_a_choice_that_always_has_a_value_offers_no_empty_line(wizard: Wizard) -> None:
    wizard.desk.open.add(("persons",), Person())
    wizard.go("persons")

    kind = find(wizard, QComboBox, "persons/0/kind")

    assert [kind.itemData(row) for row in range(kind.count())] == list(PersonKind)


def words_of(editor: QWidget) -> str:
    row = editor.parentWidget()
    assert row is not None
    return " ".join(label.text() for label in row.findChildren(QLabel) if label.isVisible())


def test_undoing_an_entry_while_the_keyboard_is_in_it_is_quiet(window: Window, wizard: Wizard) -> None:
    wizard.go("persons")
    find(wizard, QPushButton, "persons/add").click()

    window._undo()
    paused()

    assert held(wizard).persons == []


def test_a_page_that_is_opened_at_once_after_a_removal_knows_of_it(wizard: Wizard) -> None:
    wizard.desk.open.add(("persons",), Person())
    wizard.desk.examine()

    wizard.desk.open.remove(("persons",), 0)
    wizard.go(
        "review"
    )  # an exception while Qt shows a page ends the program at once, without the crash dialog

    assert not [finding for finding in wizard.desk.findings if finding.path[:1] == ("persons",)]


def test_a_button_of_a_list_keeps_the_keyboard_so_that_it_can_be_pressed_again(
    qtbot: QtBot, wizard: Wizard
) -> None:
    for name in ("Ama DEMO", "Bina DEMO", "Cato DEMO"):
        wizard.desk.open.add(("persons",), Person(name=name))
    wizard.go("persons")
    button = find(wizard, QPushButton, "persons/down")
    button.setFocus()

    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert button.hasFocus()


def test_what_was_typed_stays_with_its_entry_when_another_takes_the_place(
    qtbot: QtBot, wizard: Wizard
) -> None:
    wizard.desk.open.add(("persons",), Person())
    wizard.desk.open.add(("persons",), Person(name="Bina DEMO"))
    wizard.go("persons")
    name = find(wizard, QLineEdit, "persons/0/name")
    name.setFocus()
    qtbot.keyClicks(name, "Ama DEMO")

    find(wizard, QPushButton, "persons/down").click()  # as a screen reader does: the keyboard stays
    paused()

    assert [person.name for person in held(wizard).persons] == ["Bina DEMO", "Ama DEMO"]


def test_markup_in_a_hostile_file_is_shown_and_not_followed(wizard: Wizard) -> None:
    picture = '<img src="//host/share/x.png">'
    wizard.desk.open.add(
        ("items",),
        Documents(
            sort=Sort.BANK, bic=picture, accounts=[Account(identifier=Identifier.IBAN, number=picture)]
        ),
    )
    wizard.desk.examine()
    wizard.go("items")
    wizard.go("review")
    wizard.go("items")

    quoting = [label for label in wizard.findChildren(QLabel) if "<img" in label.text()]

    assert quoting
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in quoting)
    assert "<img" not in find(wizard, QListWidget, "items/0/accounts/list").item(0).toolTip()


def test_prose_stands_at_the_right_in_arabic(window: Window, wizard: Wizard) -> None:
    window.switch_language("ar")
    assert window.wizard is not None

    text = find(window.wizard, QPlainTextEdit, "requesting/address")

    assert text.document().defaultTextOption().alignment() & Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("tag", ["en", "ar"])
def test_prose_is_whole_when_its_page_turns_out_too_long_for_the_window(qtbot: QtBot, tag: str) -> None:
    desk = desk_of(load("video-hearing", tag), tag)
    wizard = Wizard(desk)
    wizard.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if tag == "ar" else Qt.LayoutDirection.LeftToRight
    )
    wizard.resize(1366, 740)
    show(qtbot, wizard)

    wizard.go("items")

    editors = wizard.page.findChildren(ProseEditor)
    assert any(editor.document().toPlainText() for editor in editors)
    qtbot.waitUntil(lambda: all(editor.horizontalScrollBar().maximum() == 0 for editor in editors))
    desk.close()


@pytest.mark.parametrize("kind", [LineEditor, ProseEditor])
def test_an_editor_leaves_the_key_of_the_export_to_the_menu(
    qtbot: QtBot, kind: type[LineEditor | ProseEditor]
) -> None:
    editor = kind()
    qtbot.addWidget(editor)
    press = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    press.accept()

    QApplication.sendEvent(editor, press)

    assert not press.isAccepted()
