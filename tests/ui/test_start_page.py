"""The start page: the ways into a request, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPushButton

from mlawriter.casebook import case_file, recent
from mlawriter.life.case import Case
from mlawriter.request.request import Request
from mlawriter.training.samples import samples
from tests.ui.window_driving import dialog, trigger

if TYPE_CHECKING:
    from pathlib import Path

    from mlawriter.casebook.folders import Folders
    from mlawriter.ui.window import Window


def press_enter_on(window: Window, name: str, row: int) -> None:
    listed = window.findChild(QListWidget, name)
    assert listed is not None
    listed.setCurrentRow(row)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    QApplication.processEvents()


def push(window: Window, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Space)
    QApplication.processEvents()


def test_focus_begins_at_the_new_request(window: Window) -> None:
    focused = QApplication.focusWidget()

    assert focused is not None
    assert focused.objectName() == "new"


def test_new_request_is_empty_and_no_exercise(window: Window) -> None:
    push(window, "new")

    assert window.filing.work is not None
    assert window.filing.work.open.request == Request()
    assert not window.isWindowModified()


def test_new_exercise_is_marked(window: Window) -> None:
    push(window, "new-training")

    assert window.filing.work is not None
    assert window.filing.work.open.request.training


def test_open_asks_for_a_file(window: Window) -> None:
    push(window, "open")

    assert dialog(window, "open-file").isVisible()


@pytest.mark.parametrize("row", range(len(samples())))
def test_each_sample_opens_as_a_copy_without_a_file(window: Window, row: int) -> None:
    press_enter_on(window, "samples", row)

    assert window.filing.work is not None
    assert window.filing.work.case.path is None
    assert window.filing.work.open.request.items


def test_sample_speaks_the_language_of_the_window(window: Window) -> None:
    window.switch_language("fr")

    press_enter_on(window, "samples", 0)

    assert window.filing.work is not None
    assert window.filing.work.open.request.language.tag == "fr"


def test_recent_file_opens_with_enter(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "case.mla"
    case_file.save(path, Case(request=Request()))
    window.begin(path)
    trigger(window, "close")

    press_enter_on(window, "recent", 0)

    assert window.filing.work is not None
    assert window.filing.work.case.path == path


def test_recent_files_can_be_forgotten(window: Window, folders: Folders, tmp_path: Path) -> None:
    path = tmp_path / "case.mla"
    case_file.save(path, Case(request=Request()))
    window.begin(path)
    trigger(window, "close")

    menu = window.findChild(QMenu, "menu-file")
    assert menu is not None
    menu.aboutToShow.emit()
    trigger(window, "forget-recent")

    assert recent.recent_files(folders) == ()
    assert window.findChild(QListWidget, "recent") is None
    assert path.exists()


@pytest.mark.parametrize("kind", ["spontaneous", "proceedings"])
def test_document_of_another_kind_begins_without_knowing_what_an_item_is(window: Window, kind: str) -> None:
    button = window.findChild(QPushButton, "new-document")
    assert button is not None
    menu = button.menu()
    menu.aboutToShow.emit()

    next(one for one in menu.actions() if one.objectName() == f"action-document-{kind}").trigger()
    QApplication.processEvents()

    assert window.filing.work is not None
    assert window.filing.work.open.request.document == kind
    assert "New request" not in window.windowTitle()


def test_document_of_another_kind_begins_from_the_menu_too(window: Window) -> None:
    menu = next(one for one in window.menuBar().findChildren(QMenu, "menu-documents"))
    menu.aboutToShow.emit()

    trigger(window, "document-spontaneous")

    assert window.filing.work is not None
    assert window.filing.work.open.request.document == "spontaneous"
