"""An office imports its letterhead in the window, sees what is kept of it, and why another file is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.letterhead_file import import_letterhead, load_letterhead
from mlawriter.i18n.translator import translator
from mlawriter.ui.letterhead import LetterheadDialog
from mlawriter.ui.window import Window
from tests.render.letterhead.building import field, line, packed, sound
from tests.ui.window_driving import dialog as dialog_shown
from tests.ui.window_driving import trigger

MINISTRY = Path(__file__).parents[1] / "render" / "letterhead" / "ministry.docx"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def dialog(parent: QWidget) -> LetterheadDialog:
    return LetterheadDialog(None, translator("en", "interface"), parent)


def test_imported_letterhead_is_shown_with_what_was_left_out(dialog: LetterheadDialog) -> None:
    assert dialog.preview.isHidden()
    assert dialog.remove.isHidden()

    dialog.take(MINISTRY)

    shown = dialog.preview.toPlainText()
    assert "REPUBLIC OF EXAMPLIA" in shown
    assert "www.justice.example" in shown
    assert "Pages after the first" in shown
    assert "\ufffc" in shown, "the picture is not there"
    assert "Links are kept as words" in dialog.message.text()
    assert dialog.letterhead == import_letterhead(MINISTRY).letterhead


def test_refused_file_is_explained_and_changes_nothing(dialog: LetterheadDialog, tmp_path: Path) -> None:
    dialog.take(MINISTRY)
    before = dialog.letterhead
    file = tmp_path / "<b>head.docx"
    file.write_bytes(packed(sound(line(field("DDEAUTO x y")))))

    dialog.take(file)

    assert dialog.letterhead == before
    assert "<b>head.docx" in dialog.message.text()
    assert "DDEAUTO x y" in dialog.message.text()
    assert dialog.message.textFormat() is Qt.TextFormat.PlainText


def test_file_that_is_not_there_is_told(dialog: LetterheadDialog, tmp_path: Path) -> None:
    dialog.take(tmp_path / "none.docx")

    assert "is not there" in dialog.message.text()


def test_officer_chooses_the_file(dialog: LetterheadDialog) -> None:
    files = dialog.ask()

    files.fileSelected.emit(str(MINISTRY))
    files.close()

    assert dialog.letterhead is not None


def test_letterhead_can_be_removed_again(dialog: LetterheadDialog) -> None:
    dialog.take(MINISTRY)

    dialog.remove.click()

    assert dialog.letterhead is None
    assert dialog.preview.isHidden()
    assert "in lines of their own" in dialog._state.text()


def test_what_is_saved_is_handed_back(dialog: LetterheadDialog, qtbot: QtBot) -> None:
    dialog.take(MINISTRY)

    with qtbot.waitSignal(dialog.chosen) as handed:
        dialog._on_save()

    assert handed.args == [import_letterhead(MINISTRY).letterhead]


def test_letterhead_chosen_in_the_menu_is_kept_and_the_letter_shows_it(
    window: Window, folders: Folders, qtbot: QtBot
) -> None:
    trigger(window, "new")
    assert window.wizard is not None
    preview = window.wizard.findChild(QTextBrowser, "preview")
    assert preview is not None
    trigger(window, "letterhead")
    asked = dialog_shown(window, "letterhead")

    asked.take(MINISTRY)
    asked._on_save()

    qtbot.waitUntil(lambda: "REPUBLIC OF EXAMPLIA" in preview.toPlainText())
    assert load_letterhead(folders) == import_letterhead(MINISTRY).letterhead
