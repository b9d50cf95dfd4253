"""What a field cannot take: one sentence says so there, what was typed stays, the request keeps what it had."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from mlawriter.core.fields import MAX_ENTRIES, MAX_TEXT
from mlawriter.request.offence import Offence
from mlawriter.request.penalty import MaximumPenalty
from mlawriter.request.person import Person
from mlawriter.request.request import Request
from mlawriter.ui.form import Form
from tests.ui.wizard_driving import desk_of, find, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from mlawriter.ui.desk import Desk

    Open = Callable[..., tuple[Form, Desk]]


@pytest.fixture
def open_form(qtbot: QtBot) -> Iterator[Open]:
    made: list[tuple[Form, Desk]] = []

    def opened(request: Request, *only: str) -> tuple[Form, Desk]:
        desk = desk_of(request)
        form = Form((), desk, only=only)
        made.append((form, desk))
        show(qtbot, form)
        return form, desk

    yield opened
    for _, desk in made:
        desk.close()


def said(form: Form) -> list[str]:
    return [
        line
        for label in form.findChildren(QLabel)
        if label.isVisible() and label.property("severity") == "blocking"
        for line in label.text().split("\n")
    ]


def paste(editor: QLineEdit | QPlainTextEdit, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    editor.setFocus()
    editor.selectAll()
    editor.paste()
    editor.clearFocus()
    QApplication.processEvents()


def with_offence() -> Request:
    return Request(offences=[Offence(maximum=MaximumPenalty.TERM, years=5)])


def test_number_out_of_range_is_refused_with_its_limits_and_can_be_corrected(
    open_form: Open,
) -> None:
    form, desk = open_form(with_offence(), "offences")
    line = find(form, QLineEdit, "offences/0/years")

    paste(line, "2019")

    assert line.text() == "2019"
    assert desk.open.request.offences[0].years == 5
    assert "Enter a number from 0 to 200." in said(form)
    assert "Enter a number from 0 to 200." in line.accessibleDescription()

    paste(line, "19")

    assert desk.open.request.offences[0].years == 19
    assert "Enter a number from 0 to 200." not in said(form)


def test_undo_shows_again_what_the_request_holds(open_form: Open) -> None:
    form, desk = open_form(with_offence(), "offences")
    line = find(form, QLineEdit, "offences/0/years")
    paste(line, "7")
    paste(line, "2019")

    desk.open.undo()

    assert line.text() == "5"
    assert "Enter a number from 0 to 200." not in said(form)


def test_numbers_are_typed_in_the_digits_of_the_officer(open_form: Open) -> None:
    form, desk = open_form(with_offence(), "offences")

    paste(find(form, QLineEdit, "offences/0/years"), "١٢")

    assert desk.open.request.offences[0].years == 12


def test_too_many_lines_are_refused_and_stay(open_form: Open) -> None:
    form, desk = open_form(Request(), "use")
    editor = find(form, QPlainTextEdit, "use/proceedings")

    paste(editor, "\n".join(f"The trial of person {number}" for number in range(600)))

    assert desk.open.request.use.proceedings == []
    assert "Enter at most 500 lines." in said(form)
    assert "person 599" in editor.toPlainText()


def test_too_long_a_text_is_refused_in_words(open_form: Open) -> None:
    form, desk = open_form(Request(), "facts")
    editor = find(form, QPlainTextEdit, "facts/narrative")

    paste(editor, "x" * (MAX_TEXT + 1))

    assert desk.open.request.facts.narrative == ""
    assert "Shorten this text: it may have at most 500,000 characters." in said(form)

    paste(editor, "Short.")

    assert desk.open.request.facts.narrative == "Short."
    assert "Shorten this text: it may have at most 500,000 characters." not in said(form)


def test_long_line_is_not_cut_in_silence(open_form: Open) -> None:
    form, desk = open_form(Request(), "requesting")

    paste(find(form, QLineEdit, "requesting/reference"), "x" * 40_000)

    assert desk.open.request.requesting.reference == "x" * 40_000


@pytest.mark.parametrize("button", ["add", "duplicate"])
def test_list_that_is_full_takes_no_more_and_says_so(open_form: Open, button: str) -> None:
    form, desk = open_form(Request(persons=[Person() for _ in range(MAX_ENTRIES)]), "persons")

    find(form, QPushButton, f"persons/{button}").click()

    assert len(desk.open.request.persons) == MAX_ENTRIES
    assert "This list takes at most 500 entries." in said(form)

    find(form, QPushButton, "persons/remove").click()

    assert "This list takes at most 500 entries." not in said(form)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_number_stands_at_the_edge_where_lines_begin(open_form: Open, direction: Qt.LayoutDirection) -> None:
    form, _ = open_form(with_offence(), "offences")
    form.setLayoutDirection(direction)
    QApplication.processEvents()
    line = find(form, QLineEdit, "offences/0/years")
    row = line.parentWidget()
    assert row is not None

    before, after = line.x(), row.width() - line.geometry().right() - 1

    assert (before == 0) is (direction is Qt.LayoutDirection.LeftToRight)
    assert (after == 0) is (direction is Qt.LayoutDirection.RightToLeft)
