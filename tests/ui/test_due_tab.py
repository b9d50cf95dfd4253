"""What is due over all cases stands in the register, and the start page says how much is near."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlawriter.casebook import case_file
from mlawriter.casebook.register.case_folders import set_case_folders
from mlawriter.life.case import Case, Life
from mlawriter.request.request import Request
from mlawriter.ui.calendar_export import CalendarExport
from mlawriter.ui.life.course_tab import CourseTab
from mlawriter.ui.register.due_tab import DueTab
from mlawriter.ui.register.register_page import RegisterPage
from mlawriter.ui.start_notices import due_words
from tests.ui.window_driving import dialog, flush, trigger

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from mlawriter.casebook.folders import Folders
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.window import Window

TODAY = date.today()  # noqa: DTZ011 - the officer's own day


def saved(folder: Path, name: str, officer: str, days: int) -> None:
    day = (TODAY + timedelta(days=days)).isoformat()
    wished = {"conditions": {"deadline": {"on": day}}} if days > 30 else {}
    authority = {"state": "ME", "reference": f"MLA-{name}"}
    request = Request.model_validate({"requesting": authority, **wished})
    deadline = {"id": "d", "on": day, "done": bool(wished)}
    life = Life.model_validate({"officer": officer, "deadlines": [deadline]})
    case_file.save(folder / f"{name}.mla", Case(request=request, life=life))


@pytest.fixture
def cases(tmp_path: Path, folders: Folders) -> Path:
    folder = tmp_path / "cases"
    folder.mkdir()
    saved(folder, "late", "Ana Aspen", -3)
    saved(folder, "soon", "Bo Birch", 2)
    saved(folder, "far", "Ana Aspen", 400)
    set_case_folders(folders, [folder])
    return folder


@pytest.fixture
def tab(window: Window, cases: Path, qtbot: QtBot) -> DueTab:
    flush()  # menus are filled after the first paint
    trigger(window, "register")
    page = window.findChild(RegisterPage)
    assert isinstance(page, RegisterPage)
    qtbot.waitUntil(lambda: not window._preferences.register.scanning)
    found = page.findChild(DueTab)
    assert isinstance(found, DueTab)
    page.tabs.setCurrentWidget(found)
    flush()
    return found


def test_all_cases_are_listed_by_nearness_and_enter_opens_one(window: Window, tab: DueTab) -> None:
    assert [line.case for line in tab.list.lines()] == ["MLA-late", "MLA-soon", "MLA-far"]
    assert "3 entries" in tab.count.text()
    tab.enter()
    QTest.keyClick(tab.list, Qt.Key.Key_Return)
    flush()

    work = window.filing.work
    assert work is not None
    assert work.open.request.requesting.reference == "MLA-late"
    course = window.findChild(CourseTab)  # the deadline is one of the office
    assert course is not None
    focus = QApplication.focusWidget()
    assert focus is not None
    assert course.form.isAncestorOf(focus)


def test_line_of_a_request_opens_its_page(window: Window, tab: DueTab, cases: Path) -> None:
    wanted = next(line for line in tab.list.lines() if line.due.code == "K13")
    tab.list.chosen.emit(wanted)
    flush()

    assert window.wizard is not None
    assert window.wizard.current_key == "conditions"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert window.wizard.isAncestorOf(focus)


def test_officer_chosen_is_remembered(window: Window, tab: DueTab, preferences: Preferences) -> None:
    tab.officer.setCurrentIndex(tab.officer.findData("Bo Birch"))
    tab.officer.activated.emit(tab.officer.currentIndex())
    flush()

    assert [line.case for line in tab.list.lines()] == ["MLA-soon"]
    assert preferences.settings.due_officer == "Bo Birch"


def test_calendar_holds_what_is_shown(window: Window, tab: DueTab, tmp_path: Path) -> None:
    tab.save_calendar()
    flush()
    asking: CalendarExport = dialog(window, "calendar-export")
    target = tmp_path / "due.ics"

    assert asking.write_to(target)
    assert target.read_bytes().count(b"BEGIN:VEVENT") == 3
    asking.reject()


def test_start_page_says_what_is_near(window: Window, tab: DueTab, preferences: Preferences) -> None:
    assert "Overdue: 1. Due within 7 days: 1." in due_words(preferences, TODAY)
    assert due_words(preferences, TODAY - timedelta(days=90)) == ""


def test_without_a_register_the_start_page_says_nothing(preferences: Preferences) -> None:
    assert due_words(preferences, TODAY) == ""
    assert preferences._register is None  # nothing was read for it
