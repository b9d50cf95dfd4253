"""Lists and notes that the program proposes: a button fills them from the answers, and undo empties them again."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from mlawriter.i18n.translator import translator
from mlawriter.request.basis import Route
from mlawriter.request.open_request import OpenRequest
from mlawriter.request.request import Request
from mlawriter.request.steps import STEPS
from mlawriter.ui.desk import Desk
from mlawriter.ui.page import StepPage
from mlawriter.ui.proposal import ProposalButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

DUAL = ("offences", 0, "dual")
ELEMENTS = "offences/0/dual/elements"
NOTE = "offences/0/dual/note"


class Offences:
    def __init__(self, qtbot: QtBot, language: str = "en") -> None:
        self.open = OpenRequest(Request.model_validate({"offences": [{"name": "Bribery"}]}))
        self.open.put(("language", "tag"), language)
        self.desk = Desk(self.open, translator("en", "interface"), today=lambda: dt.date(2026, 11, 22))
        self.page = StepPage(next(step for step in STEPS if step.key == "offences"), self.desk)
        self._qtbot = qtbot
        qtbot.addWidget(self.page)
        self.page.show()

    def button(self, name: str) -> ProposalButton:
        found = self.page.findChild(ProposalButton, f"{name}/propose")
        assert isinstance(found, ProposalButton)
        return found

    def press(self, name: str) -> None:
        self.desk.settle()
        self._qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        self.desk.settle()

    def rows(self) -> list[str]:
        box = self.page.findChild(QListWidget, f"{ELEMENTS}/list")
        assert isinstance(box, QListWidget)
        return [box.item(row).text() for row in range(box.count())]


@pytest.fixture
def offences(qtbot: QtBot) -> Iterator[Offences]:
    made = Offences(qtbot)
    yield made
    made.desk.close()


def test_the_page_says_why_nothing_is_proposed_until_something_changes(offences: Offences) -> None:
    for name in (ELEMENTS, NOTE):
        answer = offences.button(name).answer
        offences.press(name)
        assert answer.isVisible()

        offences.open.put(("offences", 0, "name"), f"Bribery, {name}")

        assert not answer.isVisible()
    assert not offences.open.request.offences[0].dual.elements


def test_elements_of_the_definition_are_proposed_once_and_undo_takes_them_back(offences: Offences) -> None:
    offences.open.put(("offences", 0, "route"), Route.CORRUPTION)

    offences.press(ELEMENTS)

    assert offences.rows()[0].endswith(
        "Promise, offer or giving of an undue advantage to a public official, directly or indirectly"
    )
    assert len(offences.rows()) == 5
    offences.press(ELEMENTS)
    assert len(offences.rows()) == 5
    assert offences.open.undo() == (*DUAL, "elements")
    assert offences.rows() == []


def test_rows_that_are_there_stay_when_the_others_are_proposed(offences: Offences) -> None:
    offences.open.put(("offences", 0, "route"), Route.CORRUPTION)
    offences.open.put((*DUAL, "elements"), [{"of": "corruption-duty", "conduct": "To overlook a cargo."}])

    offences.press(ELEMENTS)

    held = offences.open.get((*DUAL, "elements"))
    assert [element.of for element in held[:1]] == ["corruption-duty"]
    assert held[0].conduct == "To overlook a cargo."
    assert len(held) == 5


def test_an_element_is_chosen_among_those_of_the_definition(offences: Offences) -> None:
    offences.open.put(("offences", 0, "route"), Route.OBSTRUCTION)
    offences.open.put((*DUAL, "elements"), [{}])
    box = offences.page.findChild(QComboBox, f"{ELEMENTS}/0/of")
    assert isinstance(box, QComboBox)
    assert [box.itemData(row) for row in range(1, box.count())] == [
        "obstruction-interfering",
        "obstruction-testimony",
        "obstruction-officials",
        "obstruction-proceedings",
    ]

    offences.open.put((*DUAL, "elements", 0, "of"), "obstruction-officials")
    offences.open.put(("offences", 0, "route"), Route.SERIOUS)

    assert [box.itemData(row) for row in range(1, box.count())] == ["obstruction-officials"]
    assert box.currentData() == "obstruction-officials"


@pytest.mark.parametrize(
    ("language", "begins"),
    [("en", "Whatever it is called"), ("fr", "Quelle que soit"), ("ar", "أيا كانت"), ("", "Whatever it is")],
)
def test_a_note_is_drafted_in_the_language_of_the_letter(language: str, begins: str, qtbot: QtBot) -> None:
    offences = Offences(qtbot, language)
    offences.open.put((*DUAL, "conduct"), "A customs officer was paid to overlook a cargo.")

    offences.press(NOTE)

    editor = offences.page.findChild(QPlainTextEdit, f"{NOTE}/text")
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText().startswith(begins)
    assert offences.open.get((*DUAL, "note")).language == (language or "en")
    assert offences.open.undo() == (*DUAL, "note")
    assert editor.toPlainText() == ""
    offences.desk.close()


def test_what_is_being_typed_is_in_the_note(offences: Offences, qtbot: QtBot) -> None:
    assert offences.page.reach((*DUAL, "conduct"))
    editor = offences.page.findChild(QPlainTextEdit, "offences/0/dual/conduct")
    assert isinstance(editor, QPlainTextEdit)
    qtbot.keyClicks(editor, "An officer was paid.")

    offences.press(NOTE)

    assert "An officer was paid." in offences.open.get((*DUAL, "note")).text


class Authorities:
    def __init__(self, qtbot: QtBot, language: str) -> None:
        self.open = OpenRequest(Request())
        self.open.put(("language", "tag"), language)
        self.desk = Desk(self.open, translator("en", "interface"), today=lambda: dt.date(2026, 11, 22))
        self.page = StepPage(next(step for step in STEPS if step.key == "authorities"), self.desk)
        self._qtbot = qtbot
        qtbot.addWidget(self.page)
        self.page.show()

    def press(self, side: str) -> ProposalButton:
        button = self.page.findChild(ProposalButton, f"{side}/state_name/propose")
        assert isinstance(button, ProposalButton)
        self._qtbot.keyClick(
            button, Qt.Key.Key_Space
        )  # it may lie below the edge, where the mouse does not reach
        self.desk.settle()
        return button


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Federal Republic of Germany"),
        ("fr", "République fédérale d’Allemagne"),
        ("ar", "جمهورية ألمانيا الاتحادية"),
        ("cnr", "Savezna Republika Njemačka"),
        ("", "Federal Republic of Germany"),
    ],
)
@pytest.mark.parametrize("side", ["requesting", "requested"])
def test_the_official_name_is_proposed_in_the_language_of_the_letter_and_undo_takes_it_back(
    language: str, name: str, side: str, qtbot: QtBot
) -> None:
    authorities = Authorities(qtbot, language)
    authorities.open.put((side, "state"), "DE")

    authorities.press(side)

    line = authorities.page.findChild(QLineEdit, f"{side}/state_name")
    assert isinstance(line, QLineEdit)
    assert authorities.open.get((side, "state_name")) == line.text() == name
    authorities.open.undo()
    assert line.text() == ""
    authorities.desk.close()


def test_no_official_name_is_proposed_before_a_state_is_chosen(qtbot: QtBot) -> None:
    authorities = Authorities(qtbot, "en")

    button = authorities.press("requested")

    assert button.answer.isVisible()
    assert button.answer.text() == "Choose the State first."
    assert authorities.open.get(("requested", "state_name")) == ""
    authorities.desk.close()
