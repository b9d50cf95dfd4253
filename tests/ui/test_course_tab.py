"""The course of a case is kept with one press for what usually comes next, and shows what is due."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from mlawriter.casebook import case_file
from mlawriter.core.thresholds import Thresholds
from mlawriter.life.case import Case, Life
from mlawriter.life.clocks.dues import act_by, dues
from mlawriter.life.course import Event, Happening
from mlawriter.life.status import Status, status
from mlawriter.training.samples import load
from mlawriter.ui.calendar_export import CalendarExport
from mlawriter.ui.due_list import MOST, DueLine, DueList
from mlawriter.ui.life.course_tab import CourseTab
from mlawriter.ui.preferences import Preferences
from mlawriter.ui.window import Window
from tests.ui.window_driving import dialog, flush, trigger

LIFE = {
    "events": [{"id": "s", "what": "sent", "on": "2026-11-02"}],
    "deadlines": [{"id": "d", "what": "follow-up", "words": "Call", "on": "2020-01-05"}],
}


@pytest.fixture
def opened(window: Window, tmp_path: Path) -> Window:
    """Return the window with a case that was sent, of a person in custody and a free witness."""
    path = tmp_path / "one.mla"
    case_file.save(path, Case(request=load("custody-transfer", "en"), life=Life.model_validate(LIFE)))
    window.filing.open_path(path)
    flush()
    return window


@pytest.fixture
def tab(opened: Window) -> CourseTab:
    trigger(opened, "life")
    found = dialog(opened, "life").findChild(CourseTab)
    assert isinstance(found, CourseTab)
    return found


def held(window: Window) -> Case:
    work = window.filing.work
    assert work is not None
    return work.held


def press(tab: CourseTab, name: str) -> None:
    button = tab.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    flush()


def test_one_press_records_what_happened_today_and_is_saved_with_the_case(
    opened: Window, tab: CourseTab
) -> None:
    press(tab, "happened-acknowledged")
    case = held(opened)
    opened.filing.save()

    assert (case.life.events[-1].what, case.life.events[-1].on) == (Happening.ACKNOWLEDGED, date.today())  # noqa: DTZ011
    assert status(case) is Status.ACKNOWLEDGED
    assert "Receipt acknowledged" in tab.state.text()
    assert "today" in tab.state.text()
    assert tab.findChild(QPushButton, "happened-acknowledged") is None
    path = opened.filing.work.case.path if opened.filing.work else None
    assert path is not None
    assert case_file.load_case(path).life == case.life


def test_what_was_recorded_is_taken_back_without_touching_the_request(opened: Window, tab: CourseTab) -> None:
    before = held(opened).request.model_copy(deep=True)
    press(tab, "happened-questions")
    assert len(held(opened).life.events) == 2
    QTest.keyClick(tab, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert len(held(opened).life.events) == 1
    assert held(opened).request == before


def test_faults_of_the_entries_are_told(opened: Window, tab: CourseTab) -> None:
    work = opened.filing.work
    assert work is not None
    assert tab.found.isHidden()
    work.life.put(("events",), [Event(what=Happening.REFUSED)])
    flush()
    tab.desk.leave(("events", 0, "on"))
    flush()

    assert "Enter the day on which it happened." in tab.found.text()
    assert "Choose the ground" not in tab.found.text()  # that field has not been left yet


def test_line_of_the_course_leads_to_its_field_and_one_of_the_request_to_its_page(
    opened: Window, tab: CourseTab
) -> None:
    lines = {line.due.code: line for line in tab.due.lines()}
    tab.due.chosen.emit(lines["K18"])
    flush()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert tab.form.isAncestorOf(focus)

    tab.due.chosen.emit(lines["K09"])
    flush()
    assert not [one for one in opened.findChildren(QDialog, "life") if one.isVisible()]
    wizard = opened.wizard
    assert wizard is not None
    assert wizard.current_key == "items"


def test_closed_window_no_longer_follows_the_case(opened: Window, tab: CourseTab) -> None:
    dialog(opened, "life").close()
    flush()
    work = opened.filing.work
    assert work is not None

    work.life.put(("officer",), "Ana Aspen")
    work.open.put(("requesting", "reference"), "MLA-1")
    flush()

    assert work.held.life.officer == "Ana Aspen"


def test_calendar_of_the_case_is_saved_and_tells_the_subject_only_if_ticked(
    opened: Window, tab: CourseTab, tmp_path: Path
) -> None:
    press(tab, "course-calendar")
    asking: CalendarExport = dialog(opened, "calendar-export")
    target = tmp_path / "due.ics"
    assert asking.write_to(target)
    plain = target.read_bytes()
    asking.subjects.setChecked(True)
    assert asking.write_to(target)

    assert len(Calendar.from_ical(plain).walk("VEVENT")) == len(tab.due.lines())
    assert b"Call" not in plain
    assert b"Call" in target.read_bytes()
    asking.reject()


def test_calendar_never_replaces_a_case_and_a_full_disk_is_told(
    opened: Window, tab: CourseTab, tmp_path: Path
) -> None:
    press(tab, "course-calendar")
    asking: CalendarExport = dialog(opened, "calendar-export")

    assert not asking.write_to(tmp_path / "one.mla")
    assert not asking.message.isHidden()
    assert not asking.write_to(tmp_path / "no-such-folder" / "due.ics")
    asking.reject()


class TestList:
    TODAY = date(2026, 12, 8)

    def lines(self, **life: Any) -> list[DueLine]:  # noqa: ANN401 - plain data of a life
        case = Case(request=load("custody-transfer", "en"), life=Life.model_validate(life))
        return [DueLine(due, act_by(due, case), "MLA-1") for due in dues(case, Thresholds())]

    def test_groups_come_in_order_and_what_has_passed_is_left_out(self, preferences: Preferences) -> None:
        listed = DueList(preferences.speak, None, with_case=True)
        days = ("2026-12-01", "2026-12-15", "2027-01-07", "2027-01-08")
        lines = [
            line for line in self.lines(deadlines=[{"on": day} for day in days]) if line.due.code == "K18"
        ]
        listed.show_lines(reversed(lines), self.TODAY)

        tops = [listed.topLevelItem(row) for row in range(listed.topLevelItemCount())]
        assert [top.text(0) for top in tops if top] == [
            "Overdue: 1",
            "Within 7 days: 1",
            "Within 30 days: 1",
            "Later: 1",
        ]
        assert [line.due.on.isoformat() for line in listed.lines()] == list(days)
        listed.show_lines(self.lines(), date(2030, 1, 1))
        assert [line.due.code for line in listed.lines() if line.due.passes] == []
        listed.deleteLater()

    def test_one_case_reads_what_is_due_before_the_day(self, preferences: Preferences) -> None:
        listed = DueList(preferences.speak, None, with_case=False)
        listed.resize(380, 300)
        (line,) = [one for one in self.lines(deadlines=[{"on": "2026-12-12"}]) if one.due.code == "K18"]
        listed.show_lines([line], self.TODAY)

        group = listed.topLevelItem(0)
        assert group is not None
        shown = group.child(0)
        head = listed.headerItem()
        assert [head.text(column) for column in range(listed.columnCount())] == ["What is due", "Day"]
        assert shown.text(0) in listed.in_full(line)
        assert "12 December 2026" in shown.text(1)
        assert listed.columnWidth(0) > listed.columnWidth(1)
        listed.deleteLater()

    def test_long_group_is_cut_and_says_so(self, preferences: Preferences) -> None:
        listed = DueList(preferences.speak, None, with_case=True)
        line = next(one for one in self.lines(deadlines=[{"on": "2026-12-12"}]) if one.due.code == "K18")
        listed.show_lines([line] * (MOST + 2), self.TODAY)

        group = listed.topLevelItem(0)
        assert group is not None
        assert "502" in group.text(0)
        assert len(listed.lines()) == MOST
        assert "500" in group.child(MOST).text(0)
        listed.deleteLater()

    def test_line_is_explained_in_full(self, preferences: Preferences) -> None:
        listed = DueList(preferences.speak, None, with_case=True)
        said: list[str] = []
        listed.explained.connect(said.append)
        line = next(
            one
            for one in self.lines(deadlines=[{"on": "2026-12-12", "words": "<b>Ask</b>"}])
            if one.due.code == "K18"
        )
        listed.show_lines([line], self.TODAY)

        assert said[-1].splitlines() == [
            "12 December 2026: Deadline of your own – <b>Ask</b>",
            "This is a weekend: act by 11 December 2026.",
            "[Practice: register of requests]",
        ]
        listed.deleteLater()
