"""An office imports its letterhead in the window, sees what is kept of it, and why another file is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from mlawriter.casebook.folders import Folders
from mlawriter.casebook.house_style import load_house_style
from mlawriter.casebook.letterhead_file import (
    import_letterhead,
    letterhead_file,
    load_letterhead,
    save_letterhead,
)
from mlawriter.casebook.settings import Settings
from mlawriter.core.errors import FileNotReadable, FileNotWritten
from mlawriter.i18n.translator import translator
from mlawriter.i18n.usage import Usage
from mlawriter.render.house_style import HouseStyle, Paper
from mlawriter.ui.letterhead import LetterheadDialog
from mlawriter.ui.preferences import Preferences
from mlawriter.ui.window import Window
from tests.render.letterhead.building import field, line, packed, sound
from tests.ui.window_driving import dialog as dialog_shown
from tests.ui.window_driving import no_dialog, trigger

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


def test_letterhead_of_another_window_survives_a_choice_of_paper(
    qapp: QApplication, folders: Folders
) -> None:
    speak = translator("en", "interface")
    first, second = (Preferences(qapp, folders, Settings(), speak) for _ in range(2))
    own = import_letterhead(MINISTRY).letterhead
    assert first.house == second.house == HouseStyle()

    first.set_letterhead(own)
    second.set_house(replace(second.house, paper=Paper.LETTER))
    first.set_house(replace(first.house, usages={"en": Usage("US")}))

    assert load_letterhead(folders) == own
    assert [path.name for path in folders.config.glob("letterhead*")] == ["letterhead.docx"]
    assert second.house.letterhead == own
    assert first.house == HouseStyle(Paper.LETTER, {"en": Usage("US")}, own)
    assert load_house_style(folders) == replace(first.house, letterhead=None)


def test_letterhead_that_cannot_be_removed_is_told_and_still_holds(
    preferences: Preferences, folders: Folders
) -> None:
    own = import_letterhead(MINISTRY).letterhead
    preferences.set_letterhead(own)
    (folders.config / "letterhead.docx.bak").mkdir()

    with pytest.raises(FileNotWritten):
        preferences.set_letterhead(None)

    assert preferences.house.letterhead == own


def test_officer_is_told_once_of_a_letterhead_that_can_serve_no_more(
    window: Window, folders: Folders
) -> None:
    folders.config.mkdir(exist_ok=True)
    letterhead_file(folders).write_bytes(packed(sound(line(field("DDEAUTO x y")))))

    trigger(window, "letterhead")

    box = dialog_shown(window, "problem")
    assert "letterhead.docx.damaged" in box.text()
    assert "DDEAUTO x y" in box.informativeText()
    box.close()
    assert window._preferences.house.letterhead is None
    dialog_shown(window, "letterhead").close()
    assert no_dialog(window)


def test_letterhead_that_is_out_of_reach_is_told_once_and_looked_for_again(
    preferences: Preferences, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = import_letterhead(MINISTRY).letterhead
    save_letterhead(folders, own)
    lost: list[object] = []
    preferences.lost.connect(lost.append)
    away = FileNotReadable(file="letterhead.docx", reason="the medium is no longer connected")
    with monkeypatch.context() as share:
        share.setattr("mlawriter.casebook.disk.read_limited", Mock(side_effect=away))
        assert preferences.house.letterhead is None
        assert preferences.house.letterhead is None
        preferences.set_letterhead(None)

    assert lost == [away]
    assert preferences.house.letterhead == own
