"""A document of its own kind: its pages speak of it, ask nothing for which it has no place, and its annex can be seen."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from mlawriter.assistance.apart.spontaneous import SpontaneousInformation
from mlawriter.request.request import Request
from mlawriter.training.samples import load
from mlawriter.ui.page import StepPage
from mlawriter.ui.step_list import REVIEW
from mlawriter.ui.wizard import Wizard
from tests.ui.wizard_driving import desk_of, find, ready_request, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    Open = Callable[[Request], Wizard]


@pytest.fixture
def open_wizard(qtbot: QtBot) -> Iterator[Open]:
    made: list[Wizard] = []

    def opened(request: Request) -> Wizard:
        wizard = Wizard(desk_of(request))
        made.append(wizard)
        show(qtbot, wizard)
        wizard.desk.settle()
        return wizard

    yield opened
    for wizard in made:
        wizard.desk.close()


def said_on(wizard: Wizard, key: str) -> str:
    wizard.go(key)
    QApplication.processEvents()
    return "\n".join(label.text() for label in wizard.page.findChildren(QLabel) if label.isVisible())


def test_page_without_a_place_in_the_document_says_so_and_asks_nothing(open_wizard: Open) -> None:
    wizard = open_wizard(Request(items=[SpontaneousInformation()]))

    assert "This document has no such section." in said_on(wizard, "use")
    page = wizard.pages["use"]
    assert isinstance(page, StepPage)
    assert page.form.isHidden()
    assert "Not in this document" in wizard.steps.state_of("use")


def test_page_comes_back_with_a_request(open_wizard: Open) -> None:
    wizard = open_wizard(Request(items=[SpontaneousInformation()]))
    said_on(wizard, "use")

    wizard.desk.open.remove(("items",), 0)
    wizard.desk.settle()

    assert "no such section" not in said_on(wizard, "use")
    assert "Not in this document" not in wizard.steps.state_of("use")


def test_steps_speak_of_the_document(open_wizard: Open) -> None:
    wizard = open_wizard(load("proceedings", "en"))

    assert "Transfer" in [wizard.steps.item(row).text().partition(". ")[2] for row in range(14)]
    assert "Transfer" in said_on(wizard, "items").split("\n")
    assert "Assistance requested" not in said_on(wizard, "items").split("\n")


def test_review_does_not_measure_the_document_by_the_contents_of_a_request(open_wizard: Open) -> None:
    wizard = open_wizard(load("spontaneous", "en"))
    wizard.go(REVIEW)

    assert wizard.review.coverage.isHidden()
    assert wizard.review.told.isHidden()
    said = said_on(wizard, REVIEW)
    assert "Nothing was found." in said
    assert "Spontaneous transmission of information, Acknowledgement of receipt, Confidential annex" in said


def test_review_of_a_request_measures_it(open_wizard: Open) -> None:
    wizard = open_wizard(ready_request())
    wizard.go(REVIEW)

    assert not wizard.review.coverage.isHidden()


def test_confidential_annex_can_be_seen_beside_the_form(open_wizard: Open) -> None:
    wizard = open_wizard(load("spontaneous", "en"))
    wizard.preview.refresh()
    choice = find(wizard.preview, QComboBox, "preview-document")
    assert "tracking device" not in wizard.preview.browser.toPlainText()

    choice.setCurrentIndex(1)
    choice.activated.emit(1)

    assert "tracking device" in wizard.preview.browser.toPlainText()


def test_letter_is_shown_first_and_the_documents_beside_it_on_demand(open_wizard: Open) -> None:
    wizard = open_wizard(ready_request())
    wizard.preview.refresh()
    choice = find(wizard.preview, QComboBox, "preview-document")
    assert choice.currentText() == "Request for mutual legal assistance"

    choice.setCurrentIndex(choice.findText("Acknowledgement of receipt"))
    choice.activated.emit(choice.currentIndex())

    assert "To be filled in by the receiving authority" in wizard.preview.browser.toPlainText()


def test_checklist_is_shown_in_the_officers_language_and_follows_the_findings(open_wizard: Open) -> None:
    request = ready_request()
    request.language.tag = "ar"
    wizard = open_wizard(request)
    choice = find(wizard.preview, QComboBox, "preview-document")
    wizard.preview.refresh()
    choice.setCurrentIndex(choice.findText("Internal checklist"))
    choice.activated.emit(choice.currentIndex())
    assert "Say which stage the matter has reached." not in wizard.preview.browser.toPlainText()

    wizard.desk.put(("matter", "stage"), "")
    wizard.desk.settle()
    wizard.preview.refresh()

    assert wizard.preview.browser.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "Say which stage the matter has reached." in wizard.preview.browser.toPlainText()


def test_document_that_applies_no_longer_gives_way_to_the_letter(open_wizard: Open) -> None:
    request = ready_request()
    request.conditions.urgency.urgent = True
    wizard = open_wizard(request)
    wizard.preview.refresh()
    choice = find(wizard.preview, QComboBox, "preview-document")
    choice.setCurrentIndex(choice.findText("Urgent summary for the INTERPOL channel"))

    wizard.desk.put(("conditions", "urgency", "urgent"), False)
    wizard.desk.settle()
    wizard.preview.refresh()

    assert choice.currentText() == "Request for mutual legal assistance"
    assert choice.findText("Urgent summary for the INTERPOL channel") == -1
