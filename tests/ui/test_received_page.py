"""A request that another State sent: recorded in the same pages, seen from the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton

from mlawriter.life.course import Direction
from mlawriter.life.letters.question_list import QuestionList
from mlawriter.request.own_authority import Profiles
from mlawriter.request.steps import STEPS
from mlawriter.ui.field import FieldRow
from tests.life.received_cases import received
from tests.ui.test_own_authority import ours
from tests.ui.window_driving import dialog, flush, trigger

if TYPE_CHECKING:
    from mlawriter.ui.preferences import Preferences
    from mlawriter.ui.received_page import ReceivedPage
    from mlawriter.ui.window import Window
    from mlawriter.ui.wizard import Wizard


def wizard_of(window: Window) -> Wizard:
    assert window.wizard is not None
    return window.wizard


def last_page(window: Window) -> ReceivedPage:
    """Show what a request received leaves open."""
    window.filing.begin_with(received)
    flush()
    wizard_of(window).go("review")
    flush()
    return wizard_of(window).received


def said(page: ReceivedPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_request_received_says_in_title_and_band_what_it_is(window: Window) -> None:
    trigger(window, "new-received")

    assert window.filing.work is not None
    assert window.filing.work.life.request.direction is Direction.INCOMING
    assert "Request received" in window.windowTitle()
    assert any("Request received" in one.text() for one in window.findChildren(QLabel) if one.isVisible())


def test_the_start_page_leads_to_a_request_received(window: Window) -> None:
    button = window.findChild(QPushButton, "new-received")
    assert button is not None

    button.click()

    assert window.filing.work is not None
    assert window.filing.work.life.request.incoming


def test_the_office_is_the_authority_that_is_asked(window: Window, preferences: Preferences) -> None:
    preferences.keep_authorities(Profiles(), Profiles(profiles=[ours()]))

    trigger(window, "new-received")

    assert window.filing.work is not None
    request = window.filing.work.open.request
    assert (request.requested.state, request.requesting.state) == (ours().state, "")
    assert request.requested.name in ours().name.values()
    assert not request.requesting.name


def test_what_only_a_drafter_can_answer_is_not_asked(window: Window) -> None:
    trigger(window, "new-received")
    wizard = wizard_of(window)

    shown = {row.path for step in STEPS for row in _rows(wizard, step.key)}

    assert ("requested", "name") in shown
    assert not {("requested", "designation_checked"), ("signatory", "authorised")} & shown


def test_the_number_of_the_other_side_is_not_called_ours(window: Window) -> None:
    last_page(window)

    labels = [
        label.text()
        for row in _rows(wizard_of(window), "authorities")
        if row.path == ("requesting", "reference")
        for label in row.findChildren(QLabel)
    ]

    assert any(text.startswith("Reference of the other authority") for text in labels)
    assert not any("Our reference" in text or "Your own" in text for text in labels)


def _rows(wizard: Wizard, key: str) -> list[FieldRow]:
    wizard.go(key)
    flush()
    return list(wizard.page.findChildren(FieldRow))


def test_nothing_of_the_request_is_exported_as_the_letter_of_another_state(window: Window) -> None:
    last_page(window)

    for name in ("export", "translations"):
        action = window.findChild(QAction, f"action-{name}")
        assert action is not None
        assert not action.isEnabled()


def test_the_last_page_lists_what_is_missing_and_what_is_no_ground(window: Window) -> None:
    text = said(last_page(window))

    for words in (
        "Subject matter",
        "Reason why the person does not appear in person",
        "Bank secrecy is no ground",
    ):
        assert words in text
    assert "UNTOC 18(15)(b)" in text
    assert "Enter your own reference" not in text


def test_points_named_by_the_convention_are_ticked(window: Window) -> None:
    page = last_page(window)
    points = page._desk.points.all()

    assert [tick.is_ticked() for tick in page.ticks()] == [point.wanted for point in points]
    assert any(point.wanted for point in points)


def test_the_letter_beside_it_asks_what_is_ticked(window: Window) -> None:
    page = last_page(window)
    wizard = wizard_of(window)
    row = next(
        index for index, point in enumerate(page._desk.points.all()) if point.path == ("matter", "subject")
    )
    assert "Please state: Subject matter" in wizard.preview.browser.toPlainText()

    page.ticks()[row].box.click()
    flush()
    wizard.preview.refresh()

    assert "Please state: Subject matter" not in wizard.preview.browser.toPlainText()


def test_the_ticked_points_become_a_letter_in_the_language_chosen(window: Window) -> None:
    page = last_page(window)
    page._desk.points.choose_language("fr")

    make = page.findChild(QPushButton, "make-question-list")
    assert make is not None
    make.click()
    flush()

    assert window.filing.work is not None
    (letter,) = window.filing.work.life.request.letters
    assert isinstance(letter, QuestionList)
    assert letter.language == "fr"
    assert any(one.words.endswith("Objet") for one in letter.questions)
    dialog(window, "life").reject()


def test_answers_that_come_in_close_the_points(window: Window) -> None:
    page = last_page(window)
    before = len(page._desk.points.all())

    page._desk.open.put(("matter", "subject"), "Trafficking in persons for exploitation in salons.")
    page._desk.settle()

    assert len(page._desk.points.all()) == before - 1


def test_the_steps_speak_of_points_that_are_open(window: Window) -> None:
    last_page(window)
    steps = wizard_of(window).steps

    assert "open" in steps.state_of("matter")
    assert "points open" in steps.state_of("review")
    assert "signature" not in steps.state_of("review")


def test_a_case_can_change_sides_while_it_is_open(window: Window) -> None:
    trigger(window, "new")
    assert window.filing.work is not None

    window.filing.work.life.put(("direction",), Direction.INCOMING)
    flush()

    assert wizard_of(window).received
