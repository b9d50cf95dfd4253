"""Sums of money are typed as the officer's language writes them, and shown as they were understood."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from mlawriter.assistance.property.enforcement import Enforcement
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS
from mlawriter.ui.finding_label import FindingLabel
from mlawriter.ui.page import StepPage
from tests.ui.wizard_driving import desk_of, find, show

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from mlawriter.ui.desk import Desk


def page_of_items(qtbot: QtBot, desk: Desk) -> StepPage:
    page = StepPage(next(step for step in STEPS if step.key == "items"), desk)
    show(qtbot, page)
    return page


def typed(qtbot: QtBot, desk: Desk, text: str) -> Any:  # noqa: ANN401 - a widget of the form
    page = page_of_items(qtbot, desk)
    assert page.reach(("items", 0, "ordered"))
    line = find(page, QLineEdit, "items/0/ordered")
    line.setFocus()
    for letter in text:  # Qt's own helper knows the letters of ASCII only
        QApplication.sendEvent(
            line, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
    line.clearFocus()
    return line


@pytest.mark.parametrize(
    ("tag", "text", "shown"),
    [
        ("en", "38,640,000.5", "38,640,000.50"),
        ("en", "1,234", "1,234"),
        ("fr", "38 640 000,50", "38\u202f640\u202f000,50"),
        ("fr", "1.234.567", "1\u202f234\u202f567"),
        ("ar", "٣٨٦٤٠٠٠٠", "38,640,000"),
    ],
)
def test_an_amount_is_shown_as_it_was_understood(qtbot: QtBot, tag: str, text: str, shown: str) -> None:
    desk = desk_of(Request(items=[Enforcement()]), tag)

    line = typed(qtbot, desk, text)

    assert line.text() == shown
    assert desk.open.get(("items", 0, "ordered")) is not None


def test_what_is_no_amount_is_refused_in_words_and_stays_to_be_corrected(qtbot: QtBot) -> None:
    desk = desk_of(Request(items=[Enforcement(ordered=Decimal(7))]))

    line = typed(qtbot, desk, ",,x")

    assert line.text() == ",,x7"
    assert desk.open.get(("items", 0, "ordered")) == Decimal(7)
    said = [label.text() for label in line.parentWidget().findChildren(FindingLabel)]
    assert any("12,500.75" in words for words in said)


def test_a_currency_is_found_by_its_code_or_name(qtbot: QtBot) -> None:
    desk = desk_of(Request(items=[Enforcement(ordered=Decimal(7))]))
    page = page_of_items(qtbot, desk)
    assert page.reach(("items", 0, "currency"))
    box = find(page, QComboBox, "items/0/currency")

    box.lineEdit().setFocus()
    QTest.keyClicks(box.lineEdit(), "hkd")
    QTest.keyClick(box.lineEdit(), Qt.Key.Key_Return)

    assert desk.open.get(("items", 0, "currency")) == "HKD"
    assert "Hong Kong" in box.currentText()
