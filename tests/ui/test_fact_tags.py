"""Prove that the officer can say what each paragraph of the facts tells, with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem
from pytestqt.qtbot import QtBot

from mlawriter.i18n.translator import translator
from mlawriter.request.open_request import OpenRequest
from mlawriter.training.samples import load
from mlawriter.ui.desk import Desk
from mlawriter.ui.wizard import Wizard


def opened(qtbot: QtBot) -> Wizard:
    request = load("bank-records", "en")
    request.facts.narrative = "First.\nSecond."
    request.facts.tags = []
    wizard = Wizard(Desk(OpenRequest(request), translator("en", "interface")))
    qtbot.addWidget(wizard)
    wizard.resize(1300, 900)
    with qtbot.waitExposed(wizard):
        wizard.show()
    return wizard


def lists(wizard: Wizard) -> tuple[QListWidget, QListWidget]:
    assert wizard.reach(("facts", "tags"))
    paragraphs = wizard.findChild(QListWidget, "fact-paragraphs")
    carried = wizard.findChild(QListWidget, "fact-carried")
    assert paragraphs is not None
    assert carried is not None
    return paragraphs, carried


def line_of(carried: QListWidget, words: str) -> QListWidgetItem:
    return next(
        line
        for line in (carried.item(row) for row in range(carried.count()))
        if line.text().startswith(words)
    )


def test_space_ticks_what_the_chosen_paragraph_bears_out(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    paragraphs, carried = lists(wizard)
    qtbot.keyClick(paragraphs, Qt.Key.Key_Down)
    carried.setFocus()
    carried.setCurrentItem(line_of(carried, "Item 1"))
    qtbot.keyClick(carried, Qt.Key.Key_Space)

    assert wizard.desk.open.request.facts.tags == [[], ["item.records"]]
    qtbot.keyClick(carried, Qt.Key.Key_Space)
    assert wizard.desk.open.request.facts.tags == []
    wizard.desk.close()


def test_the_other_paragraph_shows_its_own_ticks_and_undo_takes_one_back(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    paragraphs, carried = lists(wizard)
    line_of(carried, "Offence 1").setCheckState(Qt.CheckState.Checked)
    paragraphs.setCurrentRow(1)

    assert line_of(carried, "Offence 1").checkState() is Qt.CheckState.Unchecked
    paragraphs.setCurrentRow(0)
    assert line_of(carried, "Offence 1").checkState() is Qt.CheckState.Checked
    wizard.desk.open.undo()
    assert line_of(carried, "Offence 1").checkState() is Qt.CheckState.Unchecked
    wizard.desk.close()


def test_a_new_paragraph_is_listed_as_it_is_typed(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    paragraphs, _ = lists(wizard)

    wizard.desk.put(("facts", "narrative"), "First.\nSecond.\nThird.")

    assert paragraphs.count() == 3
    wizard.desk.close()


def test_the_review_shows_what_is_told_nowhere_and_leads_there(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    wizard.desk.put(("facts", "tags"), [["item.records"], []])
    wizard.go("review")
    table = wizard.review.told.table
    cells = [[table.item(row, column) for column in (0, 1)] for row in range(table.rowCount())]
    told = {what.text(): where.text() for what, where in cells if what and where}

    assert next(where for what, where in told.items() if what.startswith("Item 1")) == "1"
    assert next(where for what, where in told.items() if what.startswith("Item 2")) == "Told nowhere yet"
    assert "2" in wizard.review.told.idle.text()
    table.itemActivated.emit(table.item(0, 0))
    assert wizard.current_key == "facts"
    wizard.desk.close()


def test_the_list_that_has_the_keyboard_is_seen_whole(qtbot: QtBot) -> None:
    wizard = opened(qtbot)
    wizard.resize(1366, 740)
    wizard.desk.put(("facts", "narrative"), "\n".join(f"Paragraph {number}." for number in range(20)))
    _, carried = lists(wizard)
    with qtbot.waitActive(wizard):
        wizard.activateWindow()
    carried.setFocus()
    seen = wizard.pages["facts"].viewport()

    def top() -> int:
        return carried.mapTo(seen, QPoint(0, 0)).y()

    qtbot.waitUntil(lambda: 0 <= top() <= seen.height() - carried.height())
    wizard.desk.close()
