"""An officer types the file note on service in Santos by keyboard, saves the request and exports a draft."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any

import docx
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from mlawriter.casebook import case_file
from mlawriter.casebook.folders import Folders
from mlawriter.casebook.settings import Settings
from mlawriter.i18n.translator import translator
from mlawriter.ui.export import ExportDialog
from mlawriter.ui.preferences import Preferences
from mlawriter.ui.window import Window
from tests.ui.typist import CTRL, Typist
from tests.ui.wizard_driving import find

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def window(qtbot: QtBot, qapp: Any, tmp_path: Path) -> Iterator[Window]:  # noqa: ANN401 - see pytest-qt
    folders = Folders(state=tmp_path / "state", config=tmp_path / "config")
    settings = Settings(language="en", last_folder=str(tmp_path))
    preferences = Preferences(qapp, folders, settings, translator("en", "interface"))
    made = Window(preferences)
    made.resize(1366, 740)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()
    made.deleteLater()
    qapp.processEvents()


def type_authorities(hands: Typist) -> None:
    hands.page("authorities")
    hands.state("requesting/state", "ME")
    hands.write("requesting/name", "Ministry of Justice")
    hands.write("requesting/address", "Vuka Karadžića 3\n81000 Podgorica")
    hands.write("requesting/reference", "MP-MPP-KS-2026-0417")
    hands.tick("conducting/add")
    hands.write("conducting/0/name", "Viši sud u Podgorici")
    hands.write("conducting/0/functions", "Tries cases of organized crime at first instance.")
    hands.state("requested/state", "Brazil")
    hands.write("requested/name", "Ministry of Justice and Public Security (DRCI)")


def type_persons(hands: Typist) -> None:
    hands.page("persons")
    hands.tick("persons/add")
    hands.write("persons/0/role", "Accused")
    hands.write("persons/0/name", "Vuk RADONJIĆ")
    hands.write("persons/0/original_name", "Вук Радоњић")
    hands.write("persons/0/born/line", "11.06.1982")
    hands.tab_to("persons/add")
    hands.press(Qt.Key.Key_Space)
    hands.write("persons/1/role", "Witness")
    hands.write("persons/1/name", "Rafael Augusto SIQUEIRA LOBATO")


def type_service(hands: Typist) -> None:
    hands.page("items")
    find(hands.window, QAction, "Service").trigger()  # the menu has a loop of its own
    hands.write("items/0/addressee", "Vuk")
    hands.tick("items/0/documents/add")
    hands.write("items/0/documents/0/paper", "Indictment")
    hands.write("items/0/documents/0/title", "Indictment Kt-S 88/2026")
    hands.write("items/0/purpose", "That the accused knows the charge and the day of the trial.")


def type_closing(hands: Typist) -> None:
    hands.page("closing")
    hands.write("language/tag", "English")
    hands.write("signatory/name", "Ana Đurović-Kaluđerović")
    hands.write("signatory/place", "Podgorica")


def accept(qtbot: QtBot, window: QWidget, name: str, target: Path) -> None:
    chooser = find(window, QFileDialog, name)
    chooser.selectFile(str(target))
    chooser.accept()
    around = chooser.parentWidget().window()
    with qtbot.waitActive(around):  # offscreen nobody does it for us
        around.activateWindow()


def letter_of(path: Path) -> str:
    body = docx.Document(io.BytesIO(path.read_bytes())).element.body
    return "".join(node.text or "" for node in body.iter() if node.tag.endswith("}t"))


def test_request_is_typed_saved_and_exported_by_keyboard(
    qtbot: QtBot, window: Window, tmp_path: Path
) -> None:
    hands = Typist(window)
    hands.press(Qt.Key.Key_N, CTRL)

    type_authorities(hands)
    type_persons(hands)
    type_service(hands)
    type_closing(hands)
    hands.press(Qt.Key.Key_S, CTRL)
    accept(qtbot, window, "save-file", tmp_path / "santos.mla")
    hands.press(Qt.Key.Key_E, CTRL)
    dialog = find(window, ExportDialog, "export")
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget()))
    hands.press(Qt.Key.Key_Return)
    accept(qtbot, window, "export-file", tmp_path / "santos.docx")

    saved = case_file.load(tmp_path / "santos.mla")
    assert (saved.requesting.state, saved.requested.state) == ("ME", "BR")
    assert saved.requesting.address == "Vuka Karadžića 3\n81000 Podgorica"
    assert [person.name for person in saved.persons] == ["Vuk RADONJIĆ", "Rafael Augusto SIQUEIRA LOBATO"]
    assert str(saved.persons[0].born) == "1982-06-11"
    (item,) = saved.items
    assert item.kind == "service"
    assert item.addressee == saved.persons[0].id
    assert saved.language.tag == "en"
    letter = letter_of(tmp_path / "santos.docx")
    for words in (
        "Viši sud u Podgorici",
        "Вук Радоњић",
        "Indictment Kt-S 88/2026",
        "Ana Đurović-Kaluđerović",
    ):
        assert words in letter
    assert "SIQUEIRA LOBATO" in letter


def test_undo_by_keyboard_takes_back_an_entry_and_shows_the_place(window: Window) -> None:
    hands = Typist(window)
    hands.press(Qt.Key.Key_N, CTRL)
    type_persons(hands)
    wizard = hands.wizard
    hands.page("closing")

    for _ in range(3):  # name, role, the entry itself
        hands.press(Qt.Key.Key_Z, CTRL)

    assert wizard.current_key == "persons"
    assert [person.name for person in wizard.desk.open.request.persons] == ["Vuk RADONJIĆ"]
